/* Every function with NULL and with handles of another type: refused, outputs as they were. */
#include "null_arguments.h"

petition_calendar *calendar;
petition_sum *sum;
petition_moves *moves;
petition_regulation *regulation;
petition_registry *registry;
const petition_regulation *regulations[1];
const petition_calendar *calendars[1];
petition_case *petition;
petition_records *records;
petition_engine *engine;
petition_verdict *verdict;
petition_verdict *refused;
petition_obligations *obligations;
petition_timeliness *timeliness;
petition_lives *lives;
petition_permissions *permissions;
petition_notices *notices;
petition_explanation *explanation;
petition_story *story;
petition_verification *verification;
petition_comparison *comparison;
petition_audit *audit;
const petition_audit *audits[1];
petition_sweep *sweep;
const petition_case *cases[1];
petition_report *report;
const char *record;
const char *head =
    "{\"case\":\"GL-1\","
    "\"seal\":\"0000000000000000000000000000000000000000000000000000000000000000\"}";
const char *proof = "{\"index\":0,\"path\":[],\"size\":1}";
char receipt[8000];
petition_lunar_date lunar = {2026, 1, 1, 0};
char buffer[100];
any_output_type any_output;

enum { kPattern = 0x5a };

void ready(void) {
  fresh();
  memset(buffer, kPattern, sizeof buffer);
  memset(&any_output.value, kPattern, sizeof any_output.value);
  any_output.as_pointer = &any_output.value;
}

static int all_pattern(const unsigned char *bytes, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (bytes[i] != kPattern) return 0;
  return 1;
}

/* An output for a handle is NULL, any other is as it was. */
void check_refused(int32_t status, const char *place, const char *call, const char *file,
                   int line) {
  const size_t size = sizeof any_output.value;
  const unsigned char *bytes = any_output.value.bytes;
  const int is_null =
      any_output.value.handle == NULL && all_pattern(bytes + sizeof(void *), size - sizeof(void *));
  check_number(status, PETITION_E_INVALID_ARGUMENT, call, file, line);
  check_number(error.code, PETITION_E_INVALID_ARGUMENT, call, file, line);
  if (place != NULL) check_text(error.where, place, call, file, line);
  check_true(error.where[0] != '\0' && error.message[0] != '\0', call, file, line);
  check_true(is_null || all_pattern(bytes, size), call, file, line);
  check_true(all_pattern((const unsigned char *)buffer, sizeof buffer), call, file, line);
}

static void prepare(void) {
  const int64_t start = T_RECEIVED;
  const int64_t amount = HOUR;
  engine = new_engine();
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  regulations[0] = regulation;
  calendars[0] = calendar;
  CHECK_OK(petition_registry_new(regulations, 1, calendars, 1, &registry, &error));
  CHECK_OK(petition_calendar_explain(calendar, start, amount, 0, &sum, &error));
  CHECK_OK(petition_calendar_compare(calendar, calendar, &start, &amount, 1, &moves, &error));
  petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_ACCEPTED);
  refused = submit(engine, petition, kRescheduled, PETITION_OUTCOME_REFUSED);
  record = record_of(engine, petition);
  CHECK_OK(petition_verdict_receipt(verdict, kForwarded, strlen(kForwarded), 0, receipt,
                                    sizeof receipt, NULL, &error));
  CHECK_OK(petition_records_load(record, strlen(record), NULL, 0, &records, &error));
  CHECK_OK(petition_engine_follow(engine, record, strlen(record), PETITION_NEVER, &story, &error));
  CHECK_OK(petition_engine_obligations(engine, petition, &obligations, &error));
  CHECK_OK(petition_engine_lives(engine, petition, start, &lives, &error));
  petition_engine *const small = one_level_engine();
  CHECK_OK(petition_engine_verify(small, &verification, &error));
  CHECK_OK(petition_engine_compare(engine, small, &comparison, &error));
  petition_engine_free(small);
  CHECK_OK(petition_engine_timeliness(engine, petition, start, &timeliness, &error));
  CHECK_OK(petition_engine_permitted(engine, petition, start, &permissions, &error));
  CHECK_OK(petition_engine_notices(engine, petition, 2, &notices, &error));
  CHECK_OK(petition_verdict_explain(verdict, &explanation, &error));
  CHECK_OK(petition_audit_new(engine, record, strlen(record), start + 5 * DAY, &audit, &error));
  audits[0] = audit;
  CHECK_OK(petition_report_new(regulation, audits, 1, start, start + DAY, &report, &error));
  cases[0] = petition;
  CHECK_OK(petition_sweep_new(engine, &sweep, &error));
  CHECK_OK(petition_sweep_add(sweep, cases, 1, NULL, &error));
}

static void finish(void) {
  petition_sweep_free(sweep);
  petition_report_free(report);
  petition_story_free(story);
  petition_verification_free(verification);
  petition_comparison_free(comparison);
  petition_audit_free(audit);
  petition_explanation_free(explanation);
  petition_notices_free(notices);
  petition_permissions_free(permissions);
  petition_timeliness_free(timeliness);
  petition_lives_free(lives);
  petition_obligations_free(obligations);
  petition_records_free(records);
  petition_verdict_free(refused);
  petition_verdict_free(verdict);
  petition_case_free(petition);
  petition_moves_free(moves);
  petition_sum_free(sum);
  petition_registry_free(registry);
  petition_regulation_free(regulation);
  petition_calendar_free(calendar);
  petition_engine_free(engine);
}

void test_null_arguments(void) {
  prepare();
  CHECK(strlen(record_of(engine, petition)) > 100);
  call_with_null();
  CHECK_NUMBER(state_of(petition).events, 2);
  finish();
}
