/**
 * The functions of the library, by their names without petition_.
 * Made of petition.h by bindings/generate; do not edit.
 */
import { constant, int32_t, int64_t, loaded, pointer, size_t, uint32_t } from '../lib/library.js';

const declare = loaded('PETITION_LIBRARY', 'libpetition.so.0');

export const native = {
  version: declare('petition_version', 'const char *'),
  status_name: declare('petition_status_name', 'const char *', int32_t),
  word_count: declare('petition_word_count', 'int32_t', int32_t, pointer, pointer),
  word_at: declare('petition_word_at', 'int32_t', int32_t, size_t, pointer, pointer),
  word_get: declare(
    'petition_word_get', 'int32_t', int32_t, int32_t, pointer, pointer, pointer, pointer,
  ),
  word_find: declare('petition_word_find', 'int32_t', int32_t, constant, size_t, pointer, pointer),
  instant_parse: declare('petition_instant_parse', 'int32_t', constant, size_t, pointer, pointer),
  instant_format: declare(
    'petition_instant_format', 'int32_t', int64_t, int32_t, pointer, size_t, pointer, pointer,
  ),
  date_parse: declare('petition_date_parse', 'int32_t', constant, size_t, pointer, pointer),
  date_format: declare(
    'petition_date_format', 'int32_t', int32_t, pointer, size_t, pointer, pointer,
  ),
  working_time_parse: declare(
    'petition_working_time_parse', 'int32_t', constant, size_t, pointer, pointer,
  ),
  lunar_from_date: declare('petition_lunar_from_date', 'int32_t', int32_t, pointer, pointer),
  lunar_to_date: declare('petition_lunar_to_date', 'int32_t', constant, pointer, pointer),
  calendar_builtin: declare('petition_calendar_builtin', 'int32_t', pointer, pointer),
  calendar_builtin_toml: declare(
    'petition_calendar_builtin_toml', 'int32_t', pointer, size_t, pointer, pointer,
  ),
  calendar_load: declare(
    'petition_calendar_load', 'int32_t', constant, size_t, constant, size_t, pointer, pointer,
  ),
  calendar_with_days: declare(
    'petition_calendar_with_days', 'int32_t', constant, constant, size_t, constant, size_t, pointer,
    pointer,
  ),
  calendar_refusing_provisional: declare(
    'petition_calendar_refusing_provisional', 'int32_t', constant, pointer, pointer,
  ),
  calendar_free: declare('petition_calendar_free', 'void', pointer),
  calendar_text: declare(
    'petition_calendar_text', 'int32_t', constant, int32_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  calendar_coverage: declare('petition_calendar_coverage', 'int32_t', constant, pointer, pointer),
  calendar_add: declare(
    'petition_calendar_add', 'int32_t', constant, int64_t, int64_t, int32_t, pointer, pointer,
  ),
  calendar_subtract: declare(
    'petition_calendar_subtract', 'int32_t', constant, int64_t, int64_t, pointer, pointer,
  ),
  calendar_add_days: declare(
    'petition_calendar_add_days', 'int32_t', constant, int64_t, int64_t, pointer, pointer,
  ),
  calendar_add_working_days: declare(
    'petition_calendar_add_working_days', 'int32_t', constant, int64_t, int64_t, int32_t, pointer,
    pointer,
  ),
  calendar_between: declare(
    'petition_calendar_between', 'int32_t', constant, int64_t, int64_t, pointer, pointer,
  ),
  calendar_is_open: declare(
    'petition_calendar_is_open', 'int32_t', constant, int64_t, pointer, pointer,
  ),
  calendar_next_open: declare(
    'petition_calendar_next_open', 'int32_t', constant, int64_t, pointer, pointer,
  ),
  calendar_next_opening: declare(
    'petition_calendar_next_opening', 'int32_t', constant, int64_t, pointer, pointer,
  ),
  calendar_previous_close: declare(
    'petition_calendar_previous_close', 'int32_t', constant, int64_t, pointer, pointer,
  ),
  calendar_working_days_between: declare(
    'petition_calendar_working_days_between', 'int32_t', constant, int32_t, int32_t, pointer,
    pointer,
  ),
  calendar_add_many: declare(
    'petition_calendar_add_many', 'int32_t', constant, constant, constant, size_t, int32_t, pointer,
    pointer, pointer,
  ),
  calendar_subtract_many: declare(
    'petition_calendar_subtract_many', 'int32_t', constant, constant, constant, size_t, pointer,
    pointer, pointer,
  ),
  calendar_between_many: declare(
    'petition_calendar_between_many', 'int32_t', constant, constant, constant, size_t, pointer,
    pointer, pointer,
  ),
  calendar_is_open_many: declare(
    'petition_calendar_is_open_many', 'int32_t', constant, constant, size_t, pointer, pointer,
    pointer,
  ),
  calendar_next_open_many: declare(
    'petition_calendar_next_open_many', 'int32_t', constant, constant, size_t, pointer, pointer,
    pointer,
  ),
  calendar_next_opening_many: declare(
    'petition_calendar_next_opening_many', 'int32_t', constant, constant, size_t, pointer, pointer,
    pointer,
  ),
  calendar_previous_close_many: declare(
    'petition_calendar_previous_close_many', 'int32_t', constant, constant, size_t, pointer,
    pointer, pointer,
  ),
  calendar_working_days_between_many: declare(
    'petition_calendar_working_days_between_many', 'int32_t', constant, constant, constant, size_t,
    pointer, pointer, pointer,
  ),
  calendar_windows: declare(
    'petition_calendar_windows', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  calendar_windows_many: declare(
    'petition_calendar_windows_many', 'int32_t', constant, constant, size_t, pointer, pointer,
    pointer, size_t, pointer, pointer,
  ),
  calendar_day: declare('petition_calendar_day', 'int32_t', constant, int32_t, pointer, pointer),
  calendar_day_text: declare(
    'petition_calendar_day_text', 'int32_t', constant, int32_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  calendar_day_json: declare(
    'petition_calendar_day_json', 'int32_t', constant, int32_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  calendar_year_json: declare(
    'petition_calendar_year_json', 'int32_t', constant, int32_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  calendar_explain: declare(
    'petition_calendar_explain', 'int32_t', constant, int64_t, int64_t, int32_t, pointer, pointer,
  ),
  calendar_explain_between: declare(
    'petition_calendar_explain_between', 'int32_t', constant, int64_t, int64_t, pointer, pointer,
  ),
  sum_get: declare('petition_sum_get', 'int32_t', constant, pointer, pointer),
  sum_stretches: declare(
    'petition_sum_stretches', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  sum_stretch_text: declare(
    'petition_sum_stretch_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  sum_text: declare(
    'petition_sum_text', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  sum_json: declare(
    'petition_sum_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  sum_free: declare('petition_sum_free', 'void', pointer),
  calendar_compare: declare(
    'petition_calendar_compare', 'int32_t', constant, constant, constant, constant, size_t, pointer,
    pointer,
  ),
  calendar_compare_agreed: declare(
    'petition_calendar_compare_agreed', 'int32_t', constant, constant, constant, size_t, pointer,
    pointer,
  ),
  moves_count: declare('petition_moves_count', 'int32_t', constant, pointer, pointer),
  moves_get: declare('petition_moves_get', 'int32_t', constant, size_t, pointer, pointer),
  moves_text: declare(
    'petition_moves_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  moves_json: declare(
    'petition_moves_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  moves_free: declare('petition_moves_free', 'void', pointer),
  regulation_builtin: declare('petition_regulation_builtin', 'int32_t', pointer, pointer),
  regulation_builtin_named: declare(
    'petition_regulation_builtin_named', 'int32_t', constant, size_t, pointer, pointer,
  ),
  regulation_builtin_toml: declare(
    'petition_regulation_builtin_toml', 'int32_t', pointer, size_t, pointer, pointer,
  ),
  regulation_builtin_count: declare(
    'petition_regulation_builtin_count', 'int32_t', pointer, pointer,
  ),
  regulation_builtin_name: declare(
    'petition_regulation_builtin_name', 'int32_t', size_t, pointer, pointer,
  ),
  regulation_load: declare(
    'petition_regulation_load', 'int32_t', constant, size_t, constant, size_t, pointer, pointer,
  ),
  regulation_with_reading: declare(
    'petition_regulation_with_reading', 'int32_t', constant, constant, size_t, constant, size_t,
    pointer, pointer,
  ),
  regulation_free: declare('petition_regulation_free', 'void', pointer),
  regulation_text: declare(
    'petition_regulation_text', 'int32_t', constant, int32_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  regulation_json: declare(
    'petition_regulation_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  regulation_clause_count: declare(
    'petition_regulation_clause_count', 'int32_t', constant, pointer, pointer,
  ),
  regulation_clause_marks: declare(
    'petition_regulation_clause_marks', 'int32_t', constant, size_t, pointer, pointer,
  ),
  regulation_clause_text: declare(
    'petition_regulation_clause_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer,
    size_t, pointer, pointer,
  ),
  regulation_find_clause: declare(
    'petition_regulation_find_clause', 'int32_t', constant, constant, size_t, pointer, pointer,
  ),
  regulation_reading_count: declare(
    'petition_regulation_reading_count', 'int32_t', constant, pointer, pointer,
  ),
  regulation_reading: declare(
    'petition_regulation_reading', 'int32_t', constant, size_t, pointer, pointer,
  ),
  regulation_reading_text: declare(
    'petition_regulation_reading_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer,
    size_t, pointer, pointer,
  ),
  regulation_choice_text: declare(
    'petition_regulation_choice_text', 'int32_t', constant, size_t, size_t, int32_t, int32_t,
    pointer, size_t, pointer, pointer,
  ),
  regulation_decided_json: declare(
    'petition_regulation_decided_json', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  regulation_process_graph_json: declare(
    'petition_regulation_process_graph_json', 'int32_t', constant, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  case_new: declare('petition_case_new', 'int32_t', constant, size_t, pointer, pointer),
  case_load: declare('petition_case_load', 'int32_t', constant, constant, size_t, pointer, pointer),
  case_save: declare(
    'petition_case_save', 'int32_t', constant, constant, pointer, size_t, pointer, pointer,
  ),
  case_copy: declare('petition_case_copy', 'int32_t', constant, pointer, pointer),
  case_equal: declare('petition_case_equal', 'int32_t', constant, constant, pointer, pointer),
  case_free: declare('petition_case_free', 'void', pointer),
  case_text: declare(
    'petition_case_text', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  case_state: declare('petition_case_state', 'int32_t', constant, pointer, pointer),
  case_state_after: declare(
    'petition_case_state_after', 'int32_t', constant, uint32_t, pointer, pointer,
  ),
  case_state_json: declare(
    'petition_case_state_json', 'int32_t', constant, constant, pointer, size_t, pointer, pointer,
  ),
  case_event_json: declare(
    'petition_case_event_json', 'int32_t', constant, uint32_t, pointer, size_t, pointer, pointer,
  ),
  case_effective_json: declare(
    'petition_case_effective_json', 'int32_t', constant, uint32_t, pointer, size_t, pointer,
    pointer,
  ),
  case_row: declare(
    'petition_case_row', 'int32_t', constant, uint32_t, pointer, size_t, pointer, pointer,
  ),
  case_snapshot: declare(
    'petition_case_snapshot', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  case_restore: declare('petition_case_restore', 'int32_t', constant, size_t, pointer, pointer),
  case_find: declare('petition_case_find', 'int32_t', constant, constant, size_t, pointer, pointer),
  records_load: declare(
    'petition_records_load', 'int32_t', constant, size_t, constant, size_t, pointer, pointer,
  ),
  records_count: declare('petition_records_count', 'int32_t', constant, pointer, pointer),
  records_json: declare(
    'petition_records_json', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  records_free: declare('petition_records_free', 'void', pointer),
  record_seal: declare(
    'petition_record_seal', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  record_commit: declare(
    'petition_record_commit', 'int32_t', constant, size_t, constant, size_t, pointer, size_t,
    pointer, pointer,
  ),
  record_redact: declare(
    'petition_record_redact', 'int32_t', constant, size_t, constant, size_t, uint32_t, pointer,
    size_t, pointer, pointer,
  ),
  record_leftovers: declare(
    'petition_record_leftovers', 'int32_t', constant, size_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  engine_public_view: declare(
    'petition_engine_public_view', 'int32_t', constant, constant, size_t, constant, size_t, int32_t,
    pointer, size_t, pointer, pointer,
  ),
  regulation_shown_to: declare(
    'petition_regulation_shown_to', 'int32_t', constant, constant, size_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  record_head: declare(
    'petition_record_head', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  day_root: declare(
    'petition_day_root', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  day_root_prove: declare(
    'petition_day_root_prove', 'int32_t', constant, size_t, constant, size_t, pointer, size_t,
    pointer, pointer,
  ),
  day_root_includes: declare(
    'petition_day_root_includes', 'int32_t', constant, size_t, constant, size_t, constant, size_t,
    pointer, pointer,
  ),
  json_schema: declare('petition_json_schema', 'int32_t', pointer, size_t, pointer, pointer),
  json_canonical: declare(
    'petition_json_canonical', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  engine_new: declare('petition_engine_new', 'int32_t', constant, constant, pointer, pointer),
  engine_builtin: declare('petition_engine_builtin', 'int32_t', pointer, pointer),
  engine_regulation: declare('petition_engine_regulation', 'int32_t', constant, pointer, pointer),
  engine_calendar: declare('petition_engine_calendar', 'int32_t', constant, pointer, pointer),
  engine_free: declare('petition_engine_free', 'void', pointer),
  engine_submit: declare(
    'petition_engine_submit', 'int32_t', constant, pointer, constant, size_t, pointer, pointer,
  ),
  engine_advance: declare(
    'petition_engine_advance', 'int32_t', constant, pointer, int64_t, pointer, pointer,
  ),
  engine_submit_expecting: declare(
    'petition_engine_submit_expecting', 'int32_t', constant, pointer, constant, size_t, uint32_t,
    pointer, pointer,
  ),
  engine_advance_expecting: declare(
    'petition_engine_advance_expecting', 'int32_t', constant, pointer, int64_t, uint32_t, pointer,
    pointer,
  ),
  engine_simulate: declare(
    'petition_engine_simulate', 'int32_t', constant, pointer, int64_t, pointer, pointer,
  ),
  engine_follow: declare(
    'petition_engine_follow', 'int32_t', constant, constant, size_t, int64_t, pointer, pointer,
  ),
  engine_what_if_json: declare(
    'petition_engine_what_if_json', 'int32_t', constant, constant, constant, size_t, int64_t,
    int32_t, pointer, size_t, pointer, pointer,
  ),
  engine_verify: declare('petition_engine_verify', 'int32_t', constant, pointer, pointer),
  verification_get: declare('petition_verification_get', 'int32_t', constant, pointer, pointer),
  verification_json: declare(
    'petition_verification_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  verification_free: declare('petition_verification_free', 'void', pointer),
  engine_compare: declare(
    'petition_engine_compare', 'int32_t', constant, constant, pointer, pointer,
  ),
  comparison_json: declare(
    'petition_comparison_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  comparison_free: declare('petition_comparison_free', 'void', pointer),
  engine_next_wakeup: declare(
    'petition_engine_next_wakeup', 'int32_t', constant, constant, pointer, pointer,
  ),
  engine_due: declare('petition_engine_due', 'int32_t', constant, constant, pointer, pointer),
  engine_obligations: declare(
    'petition_engine_obligations', 'int32_t', constant, constant, pointer, pointer,
  ),
  engine_lives: declare(
    'petition_engine_lives', 'int32_t', constant, constant, int64_t, pointer, pointer,
  ),
  engine_timeliness: declare(
    'petition_engine_timeliness', 'int32_t', constant, constant, int64_t, pointer, pointer,
  ),
  engine_permitted: declare(
    'petition_engine_permitted', 'int32_t', constant, constant, int64_t, pointer, pointer,
  ),
  engine_notices: declare(
    'petition_engine_notices', 'int32_t', constant, constant, uint32_t, pointer, pointer,
  ),
  registry_new: declare(
    'petition_registry_new', 'int32_t', constant, size_t, constant, size_t, pointer, pointer,
  ),
  registry_builtin: declare('petition_registry_builtin', 'int32_t', pointer, pointer),
  registry_in_force: declare(
    'petition_registry_in_force', 'int32_t', constant, int64_t, pointer, pointer,
  ),
  registry_engine: declare(
    'petition_registry_engine', 'int32_t', constant, constant, int64_t, pointer, pointer,
  ),
  registry_submit: declare(
    'petition_registry_submit', 'int32_t', constant, pointer, constant, size_t, pointer, pointer,
  ),
  registry_submit_expecting: declare(
    'petition_registry_submit_expecting', 'int32_t', constant, pointer, constant, size_t, uint32_t,
    pointer, pointer,
  ),
  registry_load_case: declare(
    'petition_registry_load_case', 'int32_t', constant, constant, size_t, pointer, pointer,
  ),
  registry_append_rows: declare(
    'petition_registry_append_rows', 'int32_t', constant, constant, constant, size_t, pointer,
    pointer,
  ),
  registry_public_view: declare(
    'petition_registry_public_view', 'int32_t', constant, constant, size_t, constant, size_t,
    int32_t, pointer, size_t, pointer, pointer,
  ),
  registry_follow: declare(
    'petition_registry_follow', 'int32_t', constant, constant, size_t, int64_t, pointer, pointer,
  ),
  registry_moved_json: declare(
    'petition_registry_moved_json', 'int32_t', constant, constant, constant, int32_t, pointer,
    size_t, pointer, pointer,
  ),
  registry_replay: declare(
    'petition_registry_replay', 'int32_t', constant, constant, size_t, pointer, size_t, pointer,
    pointer,
  ),
  registry_free: declare('petition_registry_free', 'void', pointer),
  story_count: declare('petition_story_count', 'int32_t', constant, pointer, pointer),
  story_step: declare('petition_story_step', 'int32_t', constant, size_t, pointer, pointer),
  story_verdict: declare('petition_story_verdict', 'int32_t', constant, size_t, pointer, pointer),
  story_case: declare('petition_story_case', 'int32_t', constant, size_t, pointer, pointer),
  story_free: declare('petition_story_free', 'void', pointer),
  verdict_get: declare('petition_verdict_get', 'int32_t', constant, pointer, pointer),
  verdict_event_json: declare(
    'petition_verdict_event_json', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  verdict_notice: declare('petition_verdict_notice', 'int32_t', constant, size_t, pointer, pointer),
  verdict_notice_text: declare(
    'petition_verdict_notice_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  verdict_refusal: declare(
    'petition_verdict_refusal', 'int32_t', constant, size_t, pointer, pointer,
  ),
  verdict_refusal_text: declare(
    'petition_verdict_refusal_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  verdict_json: declare(
    'petition_verdict_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  verdict_receipt: declare(
    'petition_verdict_receipt', 'int32_t', constant, constant, size_t, int64_t, pointer, size_t,
    pointer, pointer,
  ),
  verdict_explain: declare('petition_verdict_explain', 'int32_t', constant, pointer, pointer),
  verdict_free: declare('petition_verdict_free', 'void', pointer),
  obligations_count: declare('petition_obligations_count', 'int32_t', constant, pointer, pointer),
  obligations_get: declare(
    'petition_obligations_get', 'int32_t', constant, size_t, pointer, pointer,
  ),
  obligations_text: declare(
    'petition_obligations_text', 'int32_t', constant, size_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  obligations_json: declare(
    'petition_obligations_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  obligations_explain: declare(
    'petition_obligations_explain', 'int32_t', constant, size_t, pointer, pointer,
  ),
  obligations_free: declare('petition_obligations_free', 'void', pointer),
  lives_count: declare('petition_lives_count', 'int32_t', constant, pointer, pointer),
  lives_get: declare('petition_lives_get', 'int32_t', constant, size_t, pointer, pointer),
  lives_text: declare(
    'petition_lives_text', 'int32_t', constant, size_t, int32_t, pointer, size_t, pointer, pointer,
  ),
  lives_json: declare(
    'petition_lives_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  lives_free: declare('petition_lives_free', 'void', pointer),
  timeliness_get: declare('petition_timeliness_get', 'int32_t', constant, pointer, pointer),
  timeliness_deadline: declare(
    'petition_timeliness_deadline', 'int32_t', constant, size_t, pointer, pointer,
  ),
  timeliness_deadline_text: declare(
    'petition_timeliness_deadline_text', 'int32_t', constant, size_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  timeliness_json: declare(
    'petition_timeliness_json', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  timeliness_free: declare('petition_timeliness_free', 'void', pointer),
  permissions_count: declare('petition_permissions_count', 'int32_t', constant, pointer, pointer),
  permissions_get: declare(
    'petition_permissions_get', 'int32_t', constant, size_t, pointer, pointer,
  ),
  permissions_reasons: declare(
    'petition_permissions_reasons', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  permissions_json: declare(
    'petition_permissions_json', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  permissions_free: declare('petition_permissions_free', 'void', pointer),
  notices_count: declare('petition_notices_count', 'int32_t', constant, pointer, pointer),
  notices_get: declare('petition_notices_get', 'int32_t', constant, size_t, pointer, pointer),
  notices_text: declare(
    'petition_notices_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  notices_json: declare(
    'petition_notices_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  notices_free: declare('petition_notices_free', 'void', pointer),
  sms_parts: declare('petition_sms_parts', 'int32_t', constant, size_t, pointer, pointer),
  explanation_basis: declare('petition_explanation_basis', 'int32_t', constant, pointer, pointer),
  explanation_text: declare(
    'petition_explanation_text', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  explanation_sum: declare('petition_explanation_sum', 'int32_t', constant, pointer, pointer),
  explanation_json: declare(
    'petition_explanation_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  explanation_free: declare('petition_explanation_free', 'void', pointer),
  audit_new: declare(
    'petition_audit_new', 'int32_t', constant, constant, size_t, int64_t, pointer, pointer,
  ),
  audit_new_as_if: declare(
    'petition_audit_new_as_if', 'int32_t', constant, constant, size_t, int64_t, pointer, pointer,
  ),
  registry_audit: declare(
    'petition_registry_audit', 'int32_t', constant, constant, size_t, int64_t, pointer, pointer,
  ),
  audit_case: declare('petition_audit_case', 'int32_t', constant, pointer, pointer),
  audit_count: declare('petition_audit_count', 'int32_t', constant, pointer, pointer),
  audit_deviation: declare(
    'petition_audit_deviation', 'int32_t', constant, size_t, pointer, pointer,
  ),
  audit_deviation_text: declare(
    'petition_audit_deviation_text', 'int32_t', constant, size_t, int32_t, int32_t, pointer, size_t,
    pointer, pointer,
  ),
  audit_evidence: declare(
    'petition_audit_evidence', 'int32_t', constant, size_t, size_t, pointer, size_t, pointer,
    pointer,
  ),
  audit_summary: declare('petition_audit_summary', 'int32_t', constant, pointer, pointer),
  audit_summary_text: declare(
    'petition_audit_summary_text', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  audit_json: declare(
    'petition_audit_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  audit_free: declare('petition_audit_free', 'void', pointer),
  period_of: declare(
    'petition_period_of', 'int32_t', int32_t, int32_t, int32_t, pointer, pointer, pointer,
  ),
  report_new: declare(
    'petition_report_new', 'int32_t', constant, constant, size_t, int64_t, int64_t, pointer,
    pointer,
  ),
  report_count: declare('petition_report_count', 'int32_t', constant, pointer, pointer),
  report_tally: declare('petition_report_tally', 'int32_t', constant, size_t, pointer, pointer),
  report_text: declare(
    'petition_report_text', 'int32_t', constant, size_t, int32_t, pointer, size_t, pointer, pointer,
  ),
  report_ratings: declare(
    'petition_report_ratings', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  report_basis: declare('petition_report_basis', 'int32_t', constant, pointer, pointer),
  report_json: declare(
    'petition_report_json', 'int32_t', constant, int32_t, pointer, size_t, pointer, pointer,
  ),
  report_free: declare('petition_report_free', 'void', pointer),
  sweep_new: declare('petition_sweep_new', 'int32_t', constant, pointer, pointer),
  registry_sweep: declare('petition_registry_sweep', 'int32_t', constant, pointer, pointer),
  sweep_add: declare('petition_sweep_add', 'int32_t', pointer, constant, size_t, pointer, pointer),
  sweep_replace: declare('petition_sweep_replace', 'int32_t', pointer, size_t, constant, pointer),
  sweep_remove: declare('petition_sweep_remove', 'int32_t', pointer, size_t, pointer),
  sweep_count: declare('petition_sweep_count', 'int32_t', constant, pointer, pointer),
  sweep_next_wakeup: declare(
    'petition_sweep_next_wakeup', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  sweep_due: declare('petition_sweep_due', 'int32_t', constant, pointer, size_t, pointer, pointer),
  sweep_reminder: declare(
    'petition_sweep_reminder', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  sweep_overdue_after: declare(
    'petition_sweep_overdue_after', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  sweep_overdue: declare(
    'petition_sweep_overdue', 'int32_t', constant, int64_t, pointer, size_t, pointer, pointer,
  ),
  sweep_dry_run: declare(
    'petition_sweep_dry_run', 'int32_t', constant, int64_t, pointer, size_t, pointer, pointer,
  ),
  sweep_standings: declare(
    'petition_sweep_standings', 'int32_t', constant, int64_t, pointer, size_t, pointer, pointer,
  ),
  sweep_text: declare(
    'petition_sweep_text', 'int32_t', constant, size_t, int64_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  sweep_json: declare(
    'petition_sweep_json', 'int32_t', constant, int64_t, int32_t, pointer, size_t, pointer, pointer,
  ),
  sweep_free: declare('petition_sweep_free', 'void', pointer),
};
