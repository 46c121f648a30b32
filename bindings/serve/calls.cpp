// The calls of petition.h by their names: made by bindings/generate, not by hand.
#include <algorithm>

#include "session.h"

namespace petition_serve {
namespace {

constexpr Constant kStatus[] = {{0, "ok"},
                                {-1, "invalid_argument"},
                                {-2, "no_memory"},
                                {-3, "internal"},
                                {-4, "syntax"},
                                {-5, "encoding"},
                                {-6, "unknown_key"},
                                {-7, "missing_key"},
                                {-8, "wrong_type"},
                                {-9, "invalid_value"},
                                {-10, "duplicate"},
                                {-11, "invalid_time"},
                                {-12, "not_covered"},
                                {-13, "overflow"},
                                {-14, "never_opens"},
                                {-15, "provisional"},
                                {-16, "too_large"},
                                {-17, "buffer_too_small"},
                                {-18, "unknown_flag"},
                                {-19, "unsupported_schema"},
                                {-20, "invalid_record"},
                                {-21, "unknown_name"},
                                {-22, "broken_seal"},
                                {-23, "other_law"},
                                {-24, "stale"},
                                {-25, "busy"},
                                {-26, "unavailable"},
                                {-27, "damaged"}};
constexpr Constant kLang[] = {{0, "vi"}, {1, "en"}};
constexpr Constant kTable[] = {{1, "role"},
                               {2, "kind"},
                               {3, "position"},
                               {4, "commitment"},
                               {5, "publication"},
                               {6, "matter"},
                               {7, "decline_reason"},
                               {8, "referral_ground"},
                               {9, "withholding_ground"},
                               {10, "outcome"},
                               {11, "owed"},
                               {12, "notice_kind"},
                               {13, "notice_channel"},
                               {14, "refusal"},
                               {15, "knowledge"},
                               {16, "day_kind"},
                               {17, "stretch"},
                               {18, "closing"},
                               {19, "mark"},
                               {20, "clock_start"},
                               {21, "period"},
                               {22, "variable"},
                               {23, "deviation"},
                               {24, "oversight"},
                               {25, "aspect"},
                               {26, "fate"},
                               {27, "audit_scope"},
                               {28, "overdue_verdict"},
                               {29, "standing"},
                               {30, "claim"}};
constexpr Constant kRole[] = {{1, "operator"},  {2, "focal_point"}, {3, "head"},
                              {4, "office"},    {5, "petitioner"},  {6, "system"},
                              {7, "supervisor"}};
constexpr Constant kKind[] = {{1, "received"},
                              {2, "declined"},
                              {3, "answered"},
                              {4, "forwarded"},
                              {5, "appointed"},
                              {6, "rescheduled"},
                              {7, "not_competent"},
                              {8, "referred"},
                              {9, "assigned"},
                              {10, "progress_reported"},
                              {11, "notified"},
                              {12, "published"},
                              {13, "withheld"},
                              {14, "publication_withdrawn"},
                              {15, "published_by_unit"},
                              {16, "confidentiality_requested"},
                              {17, "rated"},
                              {18, "commented"},
                              {19, "corrected"},
                              {20, "lapsed"},
                              {21, "escalated"},
                              {22, "reminded"},
                              {23, "regulation_changed"},
                              {24, "calendar_changed"},
                              {25, "recalled"},
                              {26, "withdrawn"},
                              {27, "urged"}};
constexpr Constant kPosition[] = {{0, "none"},     {1, "intake"},   {2, "focal_point"},
                                  {3, "head"},     {4, "office"},   {5, "answered"},
                                  {6, "declined"}, {7, "withdrawn"}};
constexpr Constant kCommitment[] = {
    {0, "none"}, {1, "awaiting"}, {2, "appointed"}, {3, "rescheduled"}};
constexpr Constant kPublication[] = {
    {0, "none"}, {1, "published"}, {2, "withheld"}, {3, "withdrawn"}};
constexpr Constant kMatter[] = {
    {1, "petition"}, {2, "complaint"}, {3, "denunciation"}, {4, "legal_guidance"}};
constexpr Constant kDeclineReason[] = {
    {1, "not_vietnamese"},     {2, "unclear"},      {3, "out_of_scope"},
    {4, "incomplete_contact"}, {5, "complaint"},    {6, "denunciation"},
    {7, "legal_guidance"},     {8, "state_secret"}, {9, "excluded"}};
constexpr Constant kReferralGround[] = {
    {1, "unclear_competence"}, {2, "several_units"}, {3, "unit_not_competent"}, {4, "unforeseen"}};
constexpr Constant kClockStart[] = {
    {1, "submitted"}, {2, "accepted"}, {3, "forwarded"}, {4, "received"}};
constexpr Constant kVariable[] = {
    {1, "suitable"},    {2, "forwarded"},    {3, "returns"},         {4, "promises"},
    {5, "due_passed"},  {6, "lapse_noted"},  {7, "reminder_due"},    {8, "confidential"},
    {9, "publication"}, {10, "answerer"},    {11, "unit_published"}, {12, "unit_held"},
    {13, "assigned"},   {14, "coordinated"}, {15, "holder_ended"},   {16, "channels"},
    {17, "excluded"},   {18, "reopened"},    {19, "earlier"},        {20, "several"},
    {21, "everywhere"}, {22, "dissatisfied"}};
constexpr Constant kPeriod[] = {{1, "week"}, {2, "month"}, {3, "quarter"}, {4, "year"}};
constexpr Constant kWithholdingGround[] = {{1, "state_secret"}, {2, "petitioner_request"}};
constexpr Constant kOutcome[] = {{1, "accepted"}, {2, "refused"}, {3, "duplicate"}};
constexpr Constant kOwed[] = {
    {1, "assessment"},    {2, "decline_notice"},   {3, "response"},          {4, "result"},
    {5, "reminder"},      {6, "escalation"},       {7, "handling"},          {8, "response_notice"},
    {9, "result_notice"}, {10, "publication"},     {11, "unit_publication"}, {12, "withdrawal"},
    {13, "slip_notice"},  {14, "forwarding_anew"}, {15, "unit_withdrawal"}};
constexpr Constant kFate[] = {{1, "pending"}, {2, "met"}, {3, "overtaken"}, {4, "never_done"}};
constexpr Constant kStanding[] = {
    {0, "now"},          {1, "not_yet"},          {2, "done"},
    {3, "no_due_time"},  {4, "not_open"},         {5, "last_level"},
    {6, "overdue_only"}, {7, "nothing_promised"}, {8, "not_reminded_of"},
    {9, "time_passed"},  {10, "recorded_later"}};
constexpr Constant kNoticeKind[] = {
    {1, "not_taken_in"},     {2, "slip"},          {3, "passed_on"},  {4, "agreed_time"},
    {5, "reminder_entered"}, {6, "reminder"},      {7, "passed_up"},  {8, "result"},
    {9, "confidentiality"},  {10, "coordination"}, {11, "recalled"},  {12, "returned"},
    {13, "progress"},        {14, "closed"},       {15, "comment"},   {16, "dissatisfied"},
    {17, "urged"},           {18, "withdrawn"},    {19, "due_moved"}, {20, "reminder_moved"},
    {21, "early_warning"}};
constexpr Constant kNoticeChannel[] = {{1, "sms"}, {2, "reply"}, {3, "system"}};
constexpr Constant kRefusalCode[] = {{1, "occurred_after_recorded"},
                                     {2, "recorded_before_last"},
                                     {3, "id_reused"},
                                     {4, "wrong_role"},
                                     {5, "wrong_position"},
                                     {6, "not_holder"},
                                     {7, "already_forwarded"},
                                     {8, "already_promised"},
                                     {9, "nothing_promised"},
                                     {10, "unknown_channel"},
                                     {11, "not_vietnamese"},
                                     {12, "unclear"},
                                     {13, "out_of_scope"},
                                     {14, "incomplete_contact"},
                                     {15, "complaint"},
                                     {16, "denunciation"},
                                     {17, "legal_guidance"},
                                     {18, "reasons_missing"},
                                     {19, "guidance_missing"},
                                     {20, "reason_contradicted"},
                                     {21, "result_missing"},
                                     {22, "unit_missing"},
                                     {23, "ground_missing"},
                                     {24, "reason_missing"},
                                     {25, "text_missing"},
                                     {26, "url_missing"},
                                     {27, "channels_missing"},
                                     {28, "returned_by_unit"},
                                     {29, "too_many_returns"},
                                     {30, "never_returned"},
                                     {31, "agreed_time_passed"},
                                     {32, "agreed_time_not_later"},
                                     {33, "agreed_time_not_future"},
                                     {34, "too_many_promises"},
                                     {35, "promise_given"},
                                     {36, "not_due"},
                                     {37, "already_noted"},
                                     {38, "other_level"},
                                     {39, "other_due_time"},
                                     {40, "state_secret"},
                                     {41, "confidential"},
                                     {42, "channel_not_public"},
                                     {43, "already_published"},
                                     {44, "ground_untrue"},
                                     {45, "unknown_rating"},
                                     {46, "unknown_notice"},
                                     {47, "unknown_event"},
                                     {48, "unknown_field"},
                                     {49, "fixed_field"},
                                     {50, "invalid_value"},
                                     {51, "unknown_class"},
                                     {52, "agreed_time_too_far"},
                                     {53, "unit_not_in_force"},
                                     {54, "unknown_regulation"},
                                     {55, "unknown_calendar"},
                                     {56, "unknown_unit"},
                                     {57, "coordinating_twice"},
                                     {58, "not_sender"},
                                     {59, "responded"},
                                     {60, "limit_passed"},
                                     {61, "appointment_too_far"},
                                     {62, "occurred_before_received"},
                                     {63, "occurred_before_cause"},
                                     {64, "channel_needs_operator"},
                                     {65, "unknown_notice_channel"},
                                     {66, "excluded"}};
constexpr Constant kDeviationKind[] = {
    {1, "missing"},       {2, "late"},         {3, "early"},      {4, "forbidden"},
    {5, "repeated"},      {6, "wrong_actor"},  {7, "incomplete"}, {8, "wrongly_published"},
    {9, "not_published"}, {10, "out_of_order"}};
constexpr Constant kAuditScope[] = {{1, "due_times"},   {2, "reminders"}, {3, "notices"},
                                    {4, "publication"}, {5, "acts"},      {6, "records"}};
constexpr Constant kOverdueVerdict[] = {{1, "truly_late"},
                                        {2, "late_by_recording"},
                                        {3, "late_by_calendar"},
                                        {4, "marked_in_time"},
                                        {5, "not_marked"}};
constexpr Constant kOversight[] = {{1, "record"},       {2, "extract"},          {3, "report"},
                                   {4, "satisfaction"}, {5, "improvement"},      {6, "supervision"},
                                   {7, "guidance"},     {8, "coordination"},     {9, "delay"},
                                   {10, "records"},     {11, "signed_document"}, {12, "accounts"}};
constexpr Constant kAspect[] = {{1, "refused"},       {2, "position"}, {3, "overdue"},
                                {4, "answered_late"}, {5, "dues"},     {6, "late_s"}};
constexpr Constant kClaim[] = {{1, "nothing_due_later"},
                               {2, "nothing_due_earlier"},
                               {3, "nothing_allowed_more"},
                               {4, "nothing_allowed_less"},
                               {5, "same"}};
constexpr Constant kKnowledge[] = {{0, "announced"}, {1, "provisional"}, {2, "uncovered"}};
constexpr Constant kDayKind[] = {{0, "ordinary"},    {1, "holiday"}, {2, "in_lieu"},
                                 {3, "swapped_off"}, {4, "worked"},  {5, "special"}};
constexpr Constant kWhy[] = {{0, "counted"}, {1, "closed"}, {2, "rest_day"}, {3, "day_off"}};
constexpr Constant kClosing[] = {{0, "earliest"}, {1, "next_opening"}};
constexpr Constant kMark[] = {{1, "decide"}, {2, "record"}, {4, "derive"},
                              {8, "check"},  {16, "data"},  {32, "out"}};
constexpr Constant kStateFlag[] = {
    {1, "forwarded"},     {2, "lapse_noted"}, {4, "reminder_noted"},  {8, "confidential"},
    {16, "state_secret"}, {32, "reopened"},   {64, "unit_published"}, {128, "assigned"}};
constexpr Constant kText[] = {{1, "id"},           {2, "version"},
                              {3, "hash"},         {4, "title"},
                              {5, "authority"},    {6, "instrument"},
                              {7, "citation"},     {8, "key"},
                              {9, "clauses"},      {10, "point"},
                              {11, "limit"},       {12, "value"},
                              {13, "reason"},      {14, "unit"},
                              {15, "holder"},      {16, "message"},
                              {17, "requirement"}, {18, "lawful"},
                              {19, "detail"},      {20, "petitioner"},
                              {21, "phone"},       {22, "channel"},
                              {23, "topic"},       {24, "content"},
                              {25, "result"},      {26, "signed_document"},
                              {27, "recording"},   {28, "rating"},
                              {29, "short"}};

template <class List, class Write>
Json list_of(const List& list, Write write) {
  Json out = Json::array();
  for (const auto& one : list) out.push_back(write(one));
  return out;
}

Json json_of(const petition_lunar_date& value) {
  Json out;
  out["year"] = Json(value.year);
  out["month"] = Json(value.month);
  out["day"] = Json(value.day);
  out["leap"] = Json(value.leap != 0);
  return out;
}

Json json_of(const petition_coverage& value) {
  Json out;
  out["utc_offset"] = Json(value.utc_offset_s);
  out["first_date"] = date_json(value.first_date);
  out["last_date"] = date_json(value.last_date);
  out["announced_until"] = date_json(value.announced_until);
  return out;
}

Json json_of(const petition_window& value) {
  Json out;
  out["open"] = Json(value.open_s);
  out["close"] = Json(value.close_s);
  return out;
}

Json json_of(const petition_day& value) {
  Json out;
  out["date"] = date_json(value.date);
  out["knowledge"] = word_json(value.knowledge, kKnowledge);
  out["kind"] = word_json(value.kind, kDayKind);
  out["rest_day"] = Json(value.rest_day != 0);
  out["window_count"] = Json(value.window_count);
  return out;
}

Json json_of(const petition_sum_info& value) {
  Json out;
  out["provisional"] = Json(value.provisional != 0);
  out["start"] = instant_json(value.start_s);
  out["amount"] = Json(value.amount_s);
  out["result"] = instant_json(value.result_s);
  out["stretch_count"] = Json(value.stretch_count);
  return out;
}

Json json_of(const petition_stretch& value) {
  Json out;
  out["from"] = instant_json(value.from_s);
  out["to"] = instant_json(value.to_s);
  out["why"] = word_json(value.why, kWhy);
  out["knowledge"] = word_json(value.knowledge, kKnowledge);
  out["day_kind"] = word_json(value.day_kind, kDayKind);
  return out;
}

Json json_of(const petition_move& value) {
  Json out;
  out["index"] = Json(value.index);
  out["before"] = instant_json(value.before_s);
  out["after"] = instant_json(value.after_s);
  return out;
}

Json json_of(const petition_reading& value) {
  Json out;
  out["number"] = Json(value.number);
  out["choice_count"] = Json(value.choice_count);
  out["chosen"] = Json(value.chosen);
  return out;
}

Json json_of(const petition_state& value) {
  Json out;
  out["position"] = word_json(value.position, kPosition);
  out["commitment"] = word_json(value.commitment, kCommitment);
  out["publication"] = word_json(value.publication, kPublication);
  out["events"] = Json(value.events);
  out["brought_by"] = Json(value.brought_by);
  out["answered_by"] = Json(value.answered_by);
  out["returns"] = Json(value.returns);
  out["promises"] = Json(value.promises);
  out["rating"] = Json(value.rating);
  out["unsuitable"] = Json(value.unsuitable);
  out["flags"] = bits_json(value.flags, kStateFlag);
  out["recorded_at"] = instant_json(value.recorded_at_s);
  out["anchor"] = instant_json(value.anchor_s);
  out["agreed"] = instant_json(value.agreed_s);
  out["agreed_at"] = instant_json(value.agreed_at_s);
  return out;
}

Json json_of(const petition_verification_info& value) {
  Json out;
  out["proven"] = Json(value.proven != 0);
  out["states"] = Json(value.states);
  out["transitions"] = Json(value.transitions);
  out["judged"] = Json(value.judged);
  out["property_count"] = Json(value.property_count);
  out["gap_count"] = Json(value.gap_count);
  return out;
}

Json json_of(const petition_step& value) {
  Json out;
  out["by_event"] = Json(value.by_event != 0);
  out["event"] = Json(value.event);
  out["at"] = instant_json(value.at_s);
  return out;
}

Json json_of(const petition_basis& value) {
  Json out;
  out["readings"] = Json(value.readings);
  out["clause_count"] = Json(value.clause_count);
  out["clauses"] = list_of(value.clauses, [](const auto& one) { return Json(one); });
  return out;
}

Json json_of(const petition_notice& value) {
  Json out;
  out["kind"] = word_json(value.kind, kNoticeKind);
  out["cause"] = Json(value.cause);
  out["role"] = word_json(value.role, kRole);
  out["channel"] = word_json(value.channel, kNoticeChannel);
  return out;
}

Json json_of(const petition_timeliness_info& value) {
  Json out;
  out["overdue"] = Json(value.overdue != 0);
  out["answered_late"] = Json(value.answered_late != 0);
  out["deadline_count"] = Json(value.deadline_count);
  out["overdue_since"] = instant_json(value.overdue_since_s);
  return out;
}

Json json_of(const petition_deadline& value) {
  Json out;
  out["level"] = word_json(value.level, kPosition);
  out["owed"] = word_json(value.owed, kOwed);
  out["lapsed"] = Json(value.lapsed != 0);
  out["counted"] = Json(value.counted != 0);
  out["since"] = instant_json(value.since_s);
  out["due"] = instant_json(value.due_s);
  out["met"] = instant_json(value.met_s);
  out["closed"] = instant_json(value.closed_s);
  out["late"] = Json(value.late_s);
  return out;
}

Json json_of(const petition_permission& value) {
  Json out;
  out["kind"] = word_json(value.kind, kKind);
  out["role"] = word_json(value.role, kRole);
  out["permitted"] = Json(value.permitted != 0);
  out["reason_count"] = Json(value.reason_count);
  return out;
}

Json json_of(const petition_tally& value) {
  Json out;
  out["step_count"] = Json(value.step_count);
  out["received"] = Json(value.received);
  out["declined"] = Json(value.declined);
  out["answered"] = Json(value.answered);
  out["answered_late"] = Json(value.answered_late);
  out["open"] = Json(value.open);
  out["overdue"] = Json(value.overdue);
  out["rated"] = Json(value.rated);
  out["satisfied"] = Json(value.satisfied);
  out["deviations"] = Json(value.deviations);
  out["withdrawn"] = Json(value.withdrawn);
  out["carried_over"] = Json(value.carried_over);
  out["reopened"] = Json(value.reopened);
  out["returned"] = Json(value.returned);
  out["passed_up"] = Json(value.passed_up);
  out["passed_on"] = Json(value.passed_on);
  out["rescheduled"] = Json(value.rescheduled);
  out["lapses"] = Json(value.lapses);
  return out;
}

Json json_of(const petition_foreseen& value) {
  Json out;
  out["level"] = word_json(value.level, kPosition);
  out["to"] = value.to == 0 ? Json(nullptr) : word_json(value.to, kPosition);
  out["lapse"] = word_json(value.lapse, kStanding);
  out["reminder"] = word_json(value.reminder, kStanding);
  out["escalation"] = word_json(value.escalation, kStanding);
  return out;
}

Json json_of(const petition_verdict_info& value) {
  Json out;
  out["outcome"] = word_json(value.outcome, kOutcome);
  out["first_appended"] = Json(value.first_appended);
  out["appended"] = Json(value.appended);
  out["notice_count"] = Json(value.notice_count);
  out["refusal_count"] = Json(value.refusal_count);
  out["basis"] = json_of(value.basis);
  return out;
}

Json json_of(const petition_refusal& value) {
  Json out;
  out["code"] = word_json(value.code, kRefusalCode);
  out["basis"] = json_of(value.basis);
  out["has_alternative"] = Json(value.has_alternative != 0);
  out["alternative_kind"] =
      value.alternative_kind == 0 ? Json(nullptr) : word_json(value.alternative_kind, kKind);
  out["alternative_role"] =
      value.alternative_role == 0 ? Json(nullptr) : word_json(value.alternative_role, kRole);
  out["alternative_not_before"] = instant_json(value.alternative_not_before_s);
  return out;
}

Json json_of(const petition_obligation& value) {
  Json out;
  out["owed"] = word_json(value.owed, kOwed);
  out["role"] = word_json(value.role, kRole);
  out["at_once"] = Json(value.at_once != 0);
  out["lapsed"] = Json(value.lapsed != 0);
  out["basis"] = json_of(value.basis);
  out["since"] = instant_json(value.since_s);
  out["due"] = instant_json(value.due_s);
  return out;
}

Json json_of(const petition_life& value) {
  Json out;
  out["owed"] = word_json(value.owed, kOwed);
  out["role"] = word_json(value.role, kRole);
  out["fate"] = word_json(value.fate, kFate);
  out["at_once"] = Json(value.at_once != 0);
  out["lapsed"] = Json(value.lapsed != 0);
  out["met_by"] = Json(value.met_by);
  out["ended_by"] = Json(value.ended_by);
  out["basis"] = json_of(value.basis);
  out["since"] = instant_json(value.since_s);
  out["due"] = instant_json(value.due_s);
  out["met"] = instant_json(value.met_s);
  out["ended"] = instant_json(value.ended_s);
  out["late"] = Json(value.late_s);
  out["regulation"] = Json(value.regulation);
  return out;
}

Json json_of(const petition_deviation& value) {
  Json out;
  out["kind"] = word_json(value.kind, kDeviationKind);
  out["owed"] = value.owed == 0 ? Json(nullptr) : word_json(value.owed, kOwed);
  out["role"] = word_json(value.role, kRole);
  out["refusal"] = value.refusal == 0 ? Json(nullptr) : word_json(value.refusal, kRefusalCode);
  out["evidence_count"] = Json(value.evidence_count);
  out["basis"] = json_of(value.basis);
  out["due"] = instant_json(value.due_s);
  out["met"] = instant_json(value.met_s);
  out["by"] = Json(value.by_s);
  out["since"] = instant_json(value.since_s);
  out["scope"] = word_json(value.scope, kAuditScope);
  out["level"] = word_json(value.level, kPosition);
  out["cause"] = Json(value.cause);
  out["regulation"] = Json(value.regulation);
  return out;
}

Json json_of(const petition_summary& value) {
  Json out;
  out["position"] = word_json(value.position, kPosition);
  out["level"] = word_json(value.level, kPosition);
  out["publication"] = word_json(value.publication, kPublication);
  out["overdue"] = Json(value.overdue != 0);
  out["answered_late"] = Json(value.answered_late != 0);
  out["late"] = Json(value.late);
  out["late_by_recording"] = Json(value.late_by_recording);
  out["late_by_occurrence"] = Json(value.late_by_occurrence);
  out["level_count"] = Json(value.level_count);
  out["basis"] = json_of(value.basis);
  out["received"] = instant_json(value.received_s);
  out["answered"] = instant_json(value.answered_s);
  out["late_amount"] = Json(value.late_s);
  out["intake"] = Json(value.intake_s);
  out["marked_due"] = instant_json(value.marked_due_s);
  out["verdict"] = value.verdict == 0 ? Json(nullptr) : word_json(value.verdict, kOverdueVerdict);
  out["marked"] = Json(value.marked);
  out["deviations"] = Json(value.deviations);
  out["consequences"] = Json(value.consequences);
  return out;
}

Json json_of(const petition_standing_count& value) {
  Json out;
  out["act"] = word_json(value.act, kKind);
  out["standing"] = word_json(value.standing, kStanding);
  out["level"] = word_json(value.level, kPosition);
  out["regulation"] = Json(value.regulation);
  out["cases"] = Json(value.cases);
  out["basis"] = json_of(value.basis);
  return out;
}

petition_lunar_date read_lunar_date(const Call& call) {
  call.takes({"year", "month", "day", "leap"});
  return {call.whole<std::int32_t>("year"), call.whole<std::int32_t>("month"),
          call.whole<std::int32_t>("day"), call.flag("leap")};
}

Given version(Call& call) {
  call.takes({});
  return {PETITION_OK, static_json(petition_version()).dump()};
}

Given status_name(Call& call) {
  call.takes({"status"});
  const auto status = call.word("status", kStatus);
  return {PETITION_OK, static_json(petition_status_name(status)).dump()};
}

Given word_count(Call& call) {
  call.takes({"table"});
  const auto table = call.word("table", kTable);
  std::size_t count{};
  const std::int32_t ended = petition_word_count(table, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given word_at(Call& call) {
  call.takes({"table", "index"});
  const auto table = call.word("table", kTable);
  const auto index = call.whole<std::size_t>("index");
  std::int32_t value{};
  const std::int32_t ended = petition_word_at(table, index, &value, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(value)).dump()};
}

Given word_get(Call& call) {
  call.takes({"table", "value"});
  const auto table = call.word("table", kTable);
  const auto value = call.whole<std::int32_t>("value");
  const char* name = nullptr;
  const char* vi = nullptr;
  const char* en = nullptr;
  const std::int32_t ended = petition_word_get(table, value, &name, &vi, &en, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {
      ended,
      Json{{"name", static_json(name)}, {"vi", static_json(vi)}, {"en", static_json(en)}}.dump()};
}

Given word_find(Call& call) {
  call.takes({"table", "name"});
  const auto table = call.word("table", kTable);
  const auto name = call.text("name");
  std::int32_t value{};
  const std::int32_t ended =
      petition_word_find(table, name.data(), name.size(), &value, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(value)).dump()};
}

Given instant_parse(Call& call) {
  call.takes({"text"});
  const auto text = call.text("text");
  std::int64_t instant_s{};
  const std::int32_t ended =
      petition_instant_parse(text.data(), text.size(), &instant_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(instant_s)).dump()};
}

Given instant_format(Call& call) {
  call.takes({"instant", "utc_offset"});
  const auto instant_s = call.instant("instant");
  const auto utc_offset_s = call.whole<std::int32_t>("utc_offset");
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_instant_format(instant_s, utc_offset_s, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given date_parse(Call& call) {
  call.takes({"text"});
  const auto text = call.text("text");
  std::int32_t date{};
  const std::int32_t ended = petition_date_parse(text.data(), text.size(), &date, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (date_json(date)).dump()};
}

Given date_format(Call& call) {
  call.takes({"date"});
  const auto date = call.date("date");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_date_format(date, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given working_time_parse(Call& call) {
  call.takes({"text"});
  const auto text = call.text("text");
  std::int64_t amount_s{};
  const std::int32_t ended =
      petition_working_time_parse(text.data(), text.size(), &amount_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(amount_s)).dump()};
}

Given lunar_from_date(Call& call) {
  call.takes({"date"});
  const auto date = call.date("date");
  petition_lunar_date out{};
  const std::int32_t ended = petition_lunar_from_date(date, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given lunar_to_date(Call& call) {
  call.takes({"lunar"});
  const auto lunar = read_lunar_date(call.inside("lunar"));
  std::int32_t date{};
  const std::int32_t ended = petition_lunar_to_date(&lunar, &date, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (date_json(date)).dump()};
}

Given calendar_builtin(Call& call) {
  call.takes({});
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_calendar* out = nullptr;
  const std::int32_t ended = petition_calendar_builtin(&out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_calendar_free)).dump()};
}

Given calendar_builtin_toml(Call& call) {
  call.takes({});
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_calendar_builtin_toml(buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given calendar_load(Call& call) {
  call.takes({"toml", "where"});
  const auto toml = call.text("toml");
  const auto where = call.text_or_none("where");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_calendar* out = nullptr;
  const std::int32_t ended = petition_calendar_load(toml.data(), toml.size(), where.data(),
                                                    where.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_calendar_free)).dump()};
}

Given calendar_with_days(Call& call) {
  call.takes({"calendar", "toml", "where"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto toml = call.text("toml");
  const auto where = call.text_or_none("where");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_calendar* out = nullptr;
  const std::int32_t ended = petition_calendar_with_days(
      calendar, toml.data(), toml.size(), where.data(), where.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_calendar_free)).dump()};
}

Given calendar_refusing_provisional(Call& call) {
  call.takes({"calendar"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_calendar* out = nullptr;
  const std::int32_t ended = petition_calendar_refusing_provisional(calendar, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_calendar_free)).dump()};
}

Given calendar_text(Call& call) {
  call.takes({"calendar", "part", "lang"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_calendar_text(calendar, part, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given calendar_coverage(Call& call) {
  call.takes({"calendar"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  petition_coverage out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_calendar_coverage(calendar, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given calendar_add(Call& call) {
  call.takes({"calendar", "instant", "amount", "closing"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  const auto amount_s = call.whole<std::int64_t>("amount");
  const auto closing = call.word("closing", kClosing);
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_add(calendar, instant_s, amount_s, closing, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_subtract(Call& call) {
  call.takes({"calendar", "instant", "amount"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  const auto amount_s = call.whole<std::int64_t>("amount");
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_subtract(calendar, instant_s, amount_s, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_add_days(Call& call) {
  call.takes({"calendar", "instant", "days"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  const auto days = call.whole<std::int64_t>("days");
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_add_days(calendar, instant_s, days, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_add_working_days(Call& call) {
  call.takes({"calendar", "instant", "days", "closing"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  const auto days = call.whole<std::int64_t>("days");
  const auto closing = call.word("closing", kClosing);
  std::int64_t result_s{};
  const std::int32_t ended = petition_calendar_add_working_days(calendar, instant_s, days, closing,
                                                                &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_between(Call& call) {
  call.takes({"calendar", "from", "to"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto from_s = call.instant("from");
  const auto to_s = call.instant("to");
  std::int64_t amount_s{};
  const std::int32_t ended =
      petition_calendar_between(calendar, from_s, to_s, &amount_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(amount_s)).dump()};
}

Given calendar_is_open(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  std::int32_t open{};
  const std::int32_t ended = petition_calendar_is_open(calendar, instant_s, &open, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(open != 0)).dump()};
}

Given calendar_next_open(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_next_open(calendar, instant_s, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_next_opening(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_next_opening(calendar, instant_s, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_previous_close(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  std::int64_t result_s{};
  const std::int32_t ended =
      petition_calendar_previous_close(calendar, instant_s, &result_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(result_s)).dump()};
}

Given calendar_working_days_between(Call& call) {
  call.takes({"calendar", "from_date", "to_date"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto from_date = call.date("from_date");
  const auto to_date = call.date("to_date");
  std::int64_t days{};
  const std::int32_t ended =
      petition_calendar_working_days_between(calendar, from_date, to_date, &days, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(days)).dump()};
}

Given calendar_add_many(Call& call) {
  call.takes({"calendar", "instant", "amount", "closing"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  const auto amount_s = call.numbers("amount");
  const auto closing = call.word("closing", kClosing);
  if (amount_s.size() != instant_s.size())
    throw InvalidParams{"amount", "must have as many elements as instant"};
  std::vector<std::int64_t> result_s(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended =
      petition_calendar_add_many(calendar, instant_s.data(), amount_s.data(), instant_s.size(),
                                 closing, result_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"result", list_of(result_s, [](const auto& one) { return instant_json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_subtract_many(Call& call) {
  call.takes({"calendar", "instant", "amount"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  const auto amount_s = call.numbers("amount");
  if (amount_s.size() != instant_s.size())
    throw InvalidParams{"amount", "must have as many elements as instant"};
  std::vector<std::int64_t> result_s(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended =
      petition_calendar_subtract_many(calendar, instant_s.data(), amount_s.data(), instant_s.size(),
                                      result_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"result", list_of(result_s, [](const auto& one) { return instant_json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_between_many(Call& call) {
  call.takes({"calendar", "from", "to"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto from_s = call.instants("from");
  const auto to_s = call.instants("to");
  if (to_s.size() != from_s.size()) throw InvalidParams{"to", "must have as many elements as from"};
  std::vector<std::int64_t> amount_s(from_s.size());
  std::vector<std::int32_t> status(from_s.size());
  const std::int32_t ended =
      petition_calendar_between_many(calendar, from_s.data(), to_s.data(), from_s.size(),
                                     amount_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"amount", list_of(amount_s, [](const auto& one) { return Json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_is_open_many(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  std::vector<std::uint8_t> open(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended = petition_calendar_is_open_many(
      calendar, instant_s.data(), instant_s.size(), open.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"open", list_of(open, [](const auto& one) { return Json(one != 0); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_next_open_many(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  std::vector<std::int64_t> result_s(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended = petition_calendar_next_open_many(
      calendar, instant_s.data(), instant_s.size(), result_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"result", list_of(result_s, [](const auto& one) { return instant_json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_next_opening_many(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  std::vector<std::int64_t> result_s(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended = petition_calendar_next_opening_many(
      calendar, instant_s.data(), instant_s.size(), result_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"result", list_of(result_s, [](const auto& one) { return instant_json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_previous_close_many(Call& call) {
  call.takes({"calendar", "instant"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instants("instant");
  std::vector<std::int64_t> result_s(instant_s.size());
  std::vector<std::int32_t> status(instant_s.size());
  const std::int32_t ended = petition_calendar_previous_close_many(
      calendar, instant_s.data(), instant_s.size(), result_s.data(), status.data(), &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"result", list_of(result_s, [](const auto& one) { return instant_json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_working_days_between_many(Call& call) {
  call.takes({"calendar", "from_date", "to_date"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto from_date = call.dates("from_date");
  const auto to_date = call.dates("to_date");
  if (to_date.size() != from_date.size())
    throw InvalidParams{"to_date", "must have as many elements as from_date"};
  std::vector<std::int64_t> days(from_date.size());
  std::vector<std::int32_t> status(from_date.size());
  const std::int32_t ended = petition_calendar_working_days_between_many(
      calendar, from_date.data(), to_date.data(), from_date.size(), days.data(), status.data(),
      &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"days", list_of(days, [](const auto& one) { return Json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })}}
              .dump()};
}

Given calendar_windows(Call& call) {
  call.takes({"calendar", "date"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto date = call.date("date");
  std::vector<petition_window> all;
  const std::int32_t ended =
      read_array(all, [&](petition_window* array, std::size_t capacity, std::size_t* count) {
        return petition_calendar_windows(calendar, date, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return json_of(one); }).dump()};
}

Given calendar_windows_many(Call& call) {
  call.takes({"calendar", "date"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto date = call.dates("date");
  std::vector<std::int64_t> first(date.size() + 1);
  std::vector<std::int32_t> status(date.size());
  std::vector<petition_window> windows;
  const std::int32_t ended =
      read_array(windows, [&](petition_window* array, std::size_t capacity, std::size_t* told) {
        return petition_calendar_windows_many(calendar, date.data(), date.size(), first.data(),
                                              status.data(), array, capacity, told, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended,
          Json{{"first", list_of(first, [](const auto& one) { return Json(one); })},
               {"status", list_of(status, [](const auto& one) { return word_json(one, kStatus); })},
               {"windows", list_of(windows, [](const auto& one) { return json_of(one); })}}
              .dump()};
}

Given calendar_day(Call& call) {
  call.takes({"calendar", "date"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto date = call.date("date");
  petition_day out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_calendar_day(calendar, date, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given calendar_day_text(Call& call) {
  call.takes({"calendar", "date", "part", "lang"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto date = call.date("date");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_calendar_day_text(calendar, date, part, lang, buffer, capacity, needed,
                                          &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given calendar_day_json(Call& call) {
  call.takes({"calendar", "date", "lang"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto date = call.date("date");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_calendar_day_json(calendar, date, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given calendar_year_json(Call& call) {
  call.takes({"calendar", "year", "lang"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto year = call.whole<std::int32_t>("year");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_calendar_year_json(calendar, year, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given calendar_explain(Call& call) {
  call.takes({"calendar", "instant", "amount", "closing"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto instant_s = call.instant("instant");
  const auto amount_s = call.whole<std::int64_t>("amount");
  const auto closing = call.word("closing", kClosing);
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_sum* out = nullptr;
  const std::int32_t ended =
      petition_calendar_explain(calendar, instant_s, amount_s, closing, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_sum_free)).dump()};
}

Given calendar_explain_between(Call& call) {
  call.takes({"calendar", "from", "to"});
  auto* calendar = call.handle<petition_calendar>("calendar");
  const auto from_s = call.instant("from");
  const auto to_s = call.instant("to");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_sum* out = nullptr;
  const std::int32_t ended =
      petition_calendar_explain_between(calendar, from_s, to_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_sum_free)).dump()};
}

Given sum_get(Call& call) {
  call.takes({"sum"});
  auto* sum = call.handle<petition_sum>("sum");
  petition_sum_info out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_sum_get(sum, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given sum_stretches(Call& call) {
  call.takes({"sum"});
  auto* sum = call.handle<petition_sum>("sum");
  std::vector<petition_stretch> all;
  const std::int32_t ended =
      read_array(all, [&](petition_stretch* array, std::size_t capacity, std::size_t* count) {
        return petition_sum_stretches(sum, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return json_of(one); }).dump()};
}

Given sum_stretch_text(Call& call) {
  call.takes({"sum", "index", "part", "lang"});
  auto* sum = call.handle<petition_sum>("sum");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_sum_stretch_text(sum, index, part, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given sum_text(Call& call) {
  call.takes({"sum", "lang"});
  auto* sum = call.handle<petition_sum>("sum");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_sum_text(sum, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given sum_json(Call& call) {
  call.takes({"sum", "lang"});
  auto* sum = call.handle<petition_sum>("sum");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_sum_json(sum, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given calendar_compare(Call& call) {
  call.takes({"before", "after", "instant", "amount"});
  auto* before = call.handle<petition_calendar>("before");
  auto* after = call.handle<petition_calendar>("after");
  const auto instant_s = call.instants("instant");
  const auto amount_s = call.numbers("amount");
  if (amount_s.size() != instant_s.size())
    throw InvalidParams{"amount", "must have as many elements as instant"};
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_moves* out = nullptr;
  const std::int32_t ended = petition_calendar_compare(
      before, after, instant_s.data(), amount_s.data(), instant_s.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_moves_free)).dump()};
}

Given calendar_compare_agreed(Call& call) {
  call.takes({"before", "after", "agreed"});
  auto* before = call.handle<petition_calendar>("before");
  auto* after = call.handle<petition_calendar>("after");
  const auto agreed_s = call.instants("agreed");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_moves* out = nullptr;
  const std::int32_t ended = petition_calendar_compare_agreed(before, after, agreed_s.data(),
                                                              agreed_s.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_moves_free)).dump()};
}

Given moves_count(Call& call) {
  call.takes({"moves"});
  auto* moves = call.handle<petition_moves>("moves");
  std::size_t count{};
  const std::int32_t ended = petition_moves_count(moves, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given moves_get(Call& call) {
  call.takes({"moves", "index"});
  auto* moves = call.handle<petition_moves>("moves");
  const auto index = call.whole<std::size_t>("index");
  petition_move out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_moves_get(moves, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given moves_text(Call& call) {
  call.takes({"moves", "index", "part", "lang"});
  auto* moves = call.handle<petition_moves>("moves");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_moves_text(moves, index, part, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given moves_json(Call& call) {
  call.takes({"moves", "lang"});
  auto* moves = call.handle<petition_moves>("moves");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_moves_json(moves, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given regulation_builtin(Call& call) {
  call.takes({});
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_regulation* out = nullptr;
  const std::int32_t ended = petition_regulation_builtin(&out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_regulation_free)).dump()};
}

Given regulation_builtin_named(Call& call) {
  call.takes({"name"});
  const auto name = call.text("name");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_regulation* out = nullptr;
  const std::int32_t ended =
      petition_regulation_builtin_named(name.data(), name.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_regulation_free)).dump()};
}

Given regulation_builtin_toml(Call& call) {
  call.takes({});
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_builtin_toml(buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given regulation_builtin_count(Call& call) {
  call.takes({});
  std::size_t count{};
  const std::int32_t ended = petition_regulation_builtin_count(0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given regulation_builtin_name(Call& call) {
  call.takes({"index"});
  const auto index = call.whole<std::size_t>("index");
  const char* out = nullptr;
  const std::int32_t ended = petition_regulation_builtin_name(index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (static_json(out)).dump()};
}

Given regulation_load(Call& call) {
  call.takes({"toml", "where"});
  const auto toml = call.text("toml");
  const auto where = call.text_or_none("where");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_regulation* out = nullptr;
  const std::int32_t ended = petition_regulation_load(toml.data(), toml.size(), where.data(),
                                                      where.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_regulation_free)).dump()};
}

Given regulation_with_reading(Call& call) {
  call.takes({"regulation", "id", "value"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto id = call.text("id");
  const auto value = call.text("value");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_regulation* out = nullptr;
  const std::int32_t ended = petition_regulation_with_reading(
      regulation, id.data(), id.size(), value.data(), value.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_regulation_free)).dump()};
}

Given regulation_text(Call& call) {
  call.takes({"regulation", "part", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_regulation_text(regulation, part, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given regulation_json(Call& call) {
  call.takes({"regulation", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_json(regulation, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given regulation_clause_count(Call& call) {
  call.takes({"regulation"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  std::size_t count{};
  const std::int32_t ended = petition_regulation_clause_count(regulation, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given regulation_clause_marks(Call& call) {
  call.takes({"regulation", "index"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto index = call.whole<std::size_t>("index");
  std::uint32_t marks{};
  const std::int32_t ended =
      petition_regulation_clause_marks(regulation, index, &marks, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (bits_json(marks, kMark)).dump()};
}

Given regulation_clause_text(Call& call) {
  call.takes({"regulation", "index", "part", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_clause_text(regulation, index, part, lang, buffer, capacity,
                                               needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given regulation_find_clause(Call& call) {
  call.takes({"regulation", "id"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto id = call.text("id");
  std::size_t index{};
  const std::int32_t ended =
      petition_regulation_find_clause(regulation, id.data(), id.size(), &index, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(index)).dump()};
}

Given regulation_reading_count(Call& call) {
  call.takes({"regulation"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  std::size_t count{};
  const std::int32_t ended = petition_regulation_reading_count(regulation, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given regulation_reading(Call& call) {
  call.takes({"regulation", "index"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto index = call.whole<std::size_t>("index");
  petition_reading out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_regulation_reading(regulation, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given regulation_reading_text(Call& call) {
  call.takes({"regulation", "index", "part", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_reading_text(regulation, index, part, lang, buffer, capacity,
                                                needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given regulation_choice_text(Call& call) {
  call.takes({"regulation", "reading", "choice", "part", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto reading = call.whole<std::size_t>("reading");
  const auto choice = call.whole<std::size_t>("choice");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_choice_text(regulation, reading, choice, part, lang, buffer,
                                               capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given regulation_decided_json(Call& call) {
  call.takes({"regulation"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_decided_json(regulation, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given regulation_process_graph_json(Call& call) {
  call.takes({"regulation", "lang"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_process_graph_json(regulation, lang, buffer, capacity, needed,
                                                      &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_new(Call& call) {
  call.takes({"id"});
  const auto id = call.text("id");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended = petition_case_new(id.data(), id.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given case_load(Call& call) {
  call.takes({"engine", "json"});
  auto* engine = call.handle<petition_engine>("engine");
  const auto json = call.document("json");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended =
      petition_case_load(engine, json.data(), json.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given case_save(Call& call) {
  call.takes({"petition", "engine"});
  auto* petition = call.handle<petition_case>("petition");
  auto* engine = call.handle<petition_engine>("engine");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_save(petition, engine, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_copy(Call& call) {
  call.takes({"petition"});
  auto* petition = call.handle<petition_case>("petition");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended = petition_case_copy(petition, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given case_equal(Call& call) {
  call.takes({"a", "b"});
  auto* a = call.handle<petition_case>("a");
  auto* b = call.handle<petition_case>("b");
  std::int32_t equal{};
  const std::int32_t ended = petition_case_equal(a, b, &equal, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(equal != 0)).dump()};
}

Given case_text(Call& call) {
  call.takes({"petition", "part"});
  auto* petition = call.handle<petition_case>("petition");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_text(petition, part, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given case_state(Call& call) {
  call.takes({"petition"});
  auto* petition = call.handle<petition_case>("petition");
  petition_state out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_case_state(petition, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given case_state_after(Call& call) {
  call.takes({"petition", "seq"});
  auto* petition = call.handle<petition_case>("petition");
  const auto seq = call.whole<std::uint32_t>("seq");
  petition_state out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_case_state_after(petition, seq, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given case_state_json(Call& call) {
  call.takes({"petition", "engine"});
  auto* petition = call.handle<petition_case>("petition");
  auto* engine = call.handle<petition_engine>("engine");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_state_json(petition, engine, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_event_json(Call& call) {
  call.takes({"petition", "seq"});
  auto* petition = call.handle<petition_case>("petition");
  const auto seq = call.whole<std::uint32_t>("seq");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_event_json(petition, seq, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_effective_json(Call& call) {
  call.takes({"petition", "seq"});
  auto* petition = call.handle<petition_case>("petition");
  const auto seq = call.whole<std::uint32_t>("seq");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_effective_json(petition, seq, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_row(Call& call) {
  call.takes({"petition", "seq"});
  auto* petition = call.handle<petition_case>("petition");
  const auto seq = call.whole<std::uint32_t>("seq");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_row(petition, seq, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given case_snapshot(Call& call) {
  call.takes({"petition"});
  auto* petition = call.handle<petition_case>("petition");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_case_snapshot(petition, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given case_restore(Call& call) {
  call.takes({"snapshot"});
  const auto snapshot = call.text("snapshot");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended =
      petition_case_restore(snapshot.data(), snapshot.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given case_find(Call& call) {
  call.takes({"petition", "event_id"});
  auto* petition = call.handle<petition_case>("petition");
  const auto event_id = call.text("event_id");
  std::uint32_t seq{};
  const std::int32_t ended =
      petition_case_find(petition, event_id.data(), event_id.size(), &seq, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(seq)).dump()};
}

Given records_load(Call& call) {
  call.takes({"json_lines", "where"});
  const auto json_lines = call.document("json_lines");
  const auto where = call.text_or_none("where");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_records* out = nullptr;
  const std::int32_t ended = petition_records_load(json_lines.data(), json_lines.size(),
                                                   where.data(), where.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_records_free)).dump()};
}

Given records_count(Call& call) {
  call.takes({"records"});
  auto* records = call.handle<petition_records>("records");
  std::size_t count{};
  const std::int32_t ended = petition_records_count(records, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given records_json(Call& call) {
  call.takes({"records", "index"});
  auto* records = call.handle<petition_records>("records");
  const auto index = call.whole<std::size_t>("index");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_records_json(records, index, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given record_seal(Call& call) {
  call.takes({"json"});
  const auto json = call.document("json");
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_record_seal(json.data(), json.size(), buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given record_commit(Call& call) {
  call.takes({"json", "secret"});
  const auto json = call.document("json");
  const auto secret = call.bytes("secret");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_record_commit(json.data(), json.size(), secret.data(), secret.size(),
                                      buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given record_redact(Call& call) {
  call.takes({"json", "field", "event"});
  const auto json = call.document("json");
  const auto field = call.text("field");
  const auto event = call.whole<std::uint32_t>("event");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_record_redact(json.data(), json.size(), field.data(), field.size(), event,
                                      buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given record_leftovers(Call& call) {
  call.takes({"json", "lang"});
  const auto json = call.document("json");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_record_leftovers(json.data(), json.size(), lang, buffer, capacity, needed,
                                         &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given engine_public_view(Call& call) {
  call.takes({"engine", "record", "channel", "lang"});
  auto* engine = call.handle<petition_engine>("engine");
  const auto record_json = call.document("record");
  const auto channel = call.text("channel");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_engine_public_view(engine, record_json.data(), record_json.size(),
                                           channel.data(), channel.size(), lang, buffer, capacity,
                                           needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given regulation_shown_to(Call& call) {
  call.takes({"regulation", "record", "role"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto record_json = call.document("record");
  const auto role = call.word("role", kRole);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_regulation_shown_to(regulation, record_json.data(), record_json.size(),
                                            role, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given record_head(Call& call) {
  call.takes({"json"});
  const auto json = call.document("json");
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_record_head(json.data(), json.size(), buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given day_root(Call& call) {
  call.takes({"heads"});
  const auto heads = call.document("heads");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_day_root(heads.data(), heads.size(), buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given day_root_prove(Call& call) {
  call.takes({"heads", "case_id"});
  const auto heads = call.document("heads");
  const auto case_id = call.text("case_id");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_day_root_prove(heads.data(), heads.size(), case_id.data(), case_id.size(),
                                       buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given day_root_includes(Call& call) {
  call.takes({"root", "head", "proof"});
  const auto root = call.text("root");
  const auto head_json = call.document("head");
  const auto proof_json = call.document("proof");
  std::int32_t included{};
  const std::int32_t ended =
      petition_day_root_includes(root.data(), root.size(), head_json.data(), head_json.size(),
                                 proof_json.data(), proof_json.size(), &included, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(included != 0)).dump()};
}

Given json_schema(Call& call) {
  call.takes({});
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_json_schema(buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given json_canonical(Call& call) {
  call.takes({"json"});
  const auto json = call.document("json");
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_json_canonical(json.data(), json.size(), buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given engine_new(Call& call) {
  call.takes({"regulation", "calendar"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  auto* calendar = call.handle<petition_calendar>("calendar");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_engine* out = nullptr;
  const std::int32_t ended = petition_engine_new(regulation, calendar, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_engine_free)).dump()};
}

Given engine_builtin(Call& call) {
  call.takes({});
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_engine* out = nullptr;
  const std::int32_t ended = petition_engine_builtin(&out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_engine_free)).dump()};
}

Given engine_regulation(Call& call) {
  call.takes({"engine"});
  auto* engine = call.handle<petition_engine>("engine");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_regulation* out = nullptr;
  const std::int32_t ended = petition_engine_regulation(engine, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_regulation_free)).dump()};
}

Given engine_calendar(Call& call) {
  call.takes({"engine"});
  auto* engine = call.handle<petition_engine>("engine");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_calendar* out = nullptr;
  const std::int32_t ended = petition_engine_calendar(engine, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_calendar_free)).dump()};
}

Given engine_submit(Call& call) {
  call.takes({"engine", "petition", "event"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto event_json = call.document("event");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_engine_submit(engine, petition, event_json.data(),
                                                    event_json.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given engine_advance(Call& call) {
  call.takes({"engine", "petition", "now"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto now_s = call.instant("now");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_engine_advance(engine, petition, now_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given engine_submit_expecting(Call& call) {
  call.takes({"engine", "petition", "event", "expected"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto event_json = call.document("event");
  const auto expected = call.whole<std::uint32_t>("expected");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_engine_submit_expecting(
      engine, petition, event_json.data(), event_json.size(), expected, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given engine_advance_expecting(Call& call) {
  call.takes({"engine", "petition", "now", "expected"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto now_s = call.instant("now");
  const auto expected = call.whole<std::uint32_t>("expected");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended =
      petition_engine_advance_expecting(engine, petition, now_s, expected, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given engine_simulate(Call& call) {
  call.takes({"engine", "petition", "until"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto until_s = call.instant("until");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_engine_simulate(engine, petition, until_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given engine_follow(Call& call) {
  call.takes({"engine", "record", "until"});
  auto* engine = call.handle<petition_engine>("engine");
  const auto record_json = call.document("record");
  const auto until_s = call.instant_or_never("until");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_story* out = nullptr;
  const std::int32_t ended = petition_engine_follow(engine, record_json.data(), record_json.size(),
                                                    until_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_story_free)).dump()};
}

Given engine_what_if_json(Call& call) {
  call.takes({"before", "after", "record", "until", "lang"});
  auto* before = call.handle<petition_engine>("before");
  auto* after = call.handle<petition_engine>("after");
  const auto record_json = call.document("record");
  const auto until_s = call.instant_or_never("until");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_engine_what_if_json(before, after, record_json.data(), record_json.size(),
                                            until_s, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given engine_verify(Call& call) {
  call.takes({"engine"});
  auto* engine = call.handle<petition_engine>("engine");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verification* out = nullptr;
  const std::int32_t ended = petition_engine_verify(engine, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verification_free)).dump()};
}

Given verification_get(Call& call) {
  call.takes({"verification"});
  auto* verification = call.handle<petition_verification>("verification");
  petition_verification_info out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_verification_get(verification, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given verification_json(Call& call) {
  call.takes({"verification", "lang"});
  auto* verification = call.handle<petition_verification>("verification");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_verification_json(verification, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given engine_compare(Call& call) {
  call.takes({"before", "after"});
  auto* before = call.handle<petition_engine>("before");
  auto* after = call.handle<petition_engine>("after");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_comparison* out = nullptr;
  const std::int32_t ended = petition_engine_compare(before, after, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_comparison_free)).dump()};
}

Given comparison_json(Call& call) {
  call.takes({"comparison", "lang"});
  auto* comparison = call.handle<petition_comparison>("comparison");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_comparison_json(comparison, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given engine_next_wakeup(Call& call) {
  call.takes({"engine", "petition"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  std::int64_t wakeup_s{};
  const std::int32_t ended = petition_engine_next_wakeup(engine, petition, &wakeup_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(wakeup_s)).dump()};
}

Given engine_due(Call& call) {
  call.takes({"engine", "petition"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  std::int64_t due_s{};
  const std::int32_t ended = petition_engine_due(engine, petition, &due_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (instant_json(due_s)).dump()};
}

Given engine_obligations(Call& call) {
  call.takes({"engine", "petition"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_obligations* out = nullptr;
  const std::int32_t ended = petition_engine_obligations(engine, petition, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_obligations_free)).dump()};
}

Given engine_lives(Call& call) {
  call.takes({"engine", "petition", "at"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto at_s = call.instant("at");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_lives* out = nullptr;
  const std::int32_t ended = petition_engine_lives(engine, petition, at_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_lives_free)).dump()};
}

Given engine_timeliness(Call& call) {
  call.takes({"engine", "petition", "at"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto at_s = call.instant("at");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_timeliness* out = nullptr;
  const std::int32_t ended = petition_engine_timeliness(engine, petition, at_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_timeliness_free)).dump()};
}

Given engine_permitted(Call& call) {
  call.takes({"engine", "petition", "now"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto now_s = call.instant("now");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_permissions* out = nullptr;
  const std::int32_t ended = petition_engine_permitted(engine, petition, now_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_permissions_free)).dump()};
}

Given engine_notices(Call& call) {
  call.takes({"engine", "petition", "cause"});
  auto* engine = call.handle<petition_engine>("engine");
  auto* petition = call.handle<petition_case>("petition");
  const auto cause = call.whole<std::uint32_t>("cause");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_notices* out = nullptr;
  const std::int32_t ended = petition_engine_notices(engine, petition, cause, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_notices_free)).dump()};
}

Given registry_new(Call& call) {
  call.takes({"regulations", "calendars"});
  const auto regulations = call.handles<petition_regulation>("regulations");
  const auto calendars = call.handles<petition_calendar>("calendars");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_registry* out = nullptr;
  const std::int32_t ended =
      petition_registry_new(regulations.data(), regulations.size(), calendars.data(),
                            calendars.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_registry_free)).dump()};
}

Given registry_builtin(Call& call) {
  call.takes({});
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_registry* out = nullptr;
  const std::int32_t ended = petition_registry_builtin(&out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_registry_free)).dump()};
}

Given registry_in_force(Call& call) {
  call.takes({"registry", "instant"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto instant_s = call.instant("instant");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_engine* out = nullptr;
  const std::int32_t ended = petition_registry_in_force(registry, instant_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_engine_free)).dump()};
}

Given registry_engine(Call& call) {
  call.takes({"registry", "petition", "instant"});
  auto* registry = call.handle<petition_registry>("registry");
  auto* petition = call.handle<petition_case>("petition");
  const auto instant_s = call.instant_or_never("instant");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_engine* out = nullptr;
  const std::int32_t ended =
      petition_registry_engine(registry, petition, instant_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_engine_free)).dump()};
}

Given registry_submit(Call& call) {
  call.takes({"registry", "petition", "event"});
  auto* registry = call.handle<petition_registry>("registry");
  auto* petition = call.handle<petition_case>("petition");
  const auto event_json = call.document("event");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_registry_submit(registry, petition, event_json.data(),
                                                      event_json.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given registry_submit_expecting(Call& call) {
  call.takes({"registry", "petition", "event", "expected"});
  auto* registry = call.handle<petition_registry>("registry");
  auto* petition = call.handle<petition_case>("petition");
  const auto event_json = call.document("event");
  const auto expected = call.whole<std::uint32_t>("expected");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_registry_submit_expecting(
      registry, petition, event_json.data(), event_json.size(), expected, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given registry_load_case(Call& call) {
  call.takes({"registry", "json"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto json = call.document("json");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended =
      petition_registry_load_case(registry, json.data(), json.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given registry_append_rows(Call& call) {
  call.takes({"registry", "petition", "rows"});
  auto* registry = call.handle<petition_registry>("registry");
  auto* petition = call.handle<petition_case>("petition");
  const auto rows = call.text("rows");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended = petition_registry_append_rows(registry, petition, rows.data(),
                                                           rows.size(), &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given registry_public_view(Call& call) {
  call.takes({"registry", "record", "channel", "lang"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto record_json = call.document("record");
  const auto channel = call.text("channel");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_registry_public_view(registry, record_json.data(), record_json.size(),
                                             channel.data(), channel.size(), lang, buffer, capacity,
                                             needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given registry_follow(Call& call) {
  call.takes({"registry", "record", "until"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto record_json = call.document("record");
  const auto until_s = call.instant_or_never("until");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_story* out = nullptr;
  const std::int32_t ended = petition_registry_follow(
      registry, record_json.data(), record_json.size(), until_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_story_free)).dump()};
}

Given registry_moved_json(Call& call) {
  call.takes({"registry", "before", "after", "lang"});
  auto* registry = call.handle<petition_registry>("registry");
  auto* before = call.handle<petition_case>("before");
  auto* after = call.handle<petition_case>("after");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_registry_moved_json(registry, before, after, lang, buffer, capacity, needed,
                                            &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given registry_replay(Call& call) {
  call.takes({"registry", "receipt"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto receipt_json = call.document("receipt");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_registry_replay(registry, receipt_json.data(), receipt_json.size(), buffer,
                                        capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given story_count(Call& call) {
  call.takes({"story"});
  auto* story = call.handle<petition_story>("story");
  std::size_t count{};
  const std::int32_t ended = petition_story_count(story, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given story_step(Call& call) {
  call.takes({"story", "index"});
  auto* story = call.handle<petition_story>("story");
  const auto index = call.whole<std::size_t>("index");
  petition_step out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_story_step(story, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given story_verdict(Call& call) {
  call.takes({"story", "index"});
  auto* story = call.handle<petition_story>("story");
  const auto index = call.whole<std::size_t>("index");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_verdict* out = nullptr;
  const std::int32_t ended = petition_story_verdict(story, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_verdict_free)).dump()};
}

Given story_case(Call& call) {
  call.takes({"story", "index"});
  auto* story = call.handle<petition_story>("story");
  const auto index = call.whole<std::size_t>("index");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended = petition_story_case(story, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given verdict_get(Call& call) {
  call.takes({"verdict"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  petition_verdict_info out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_verdict_get(verdict, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given verdict_event_json(Call& call) {
  call.takes({"verdict", "index"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto index = call.whole<std::size_t>("index");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_verdict_event_json(verdict, index, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given verdict_notice(Call& call) {
  call.takes({"verdict", "index"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto index = call.whole<std::size_t>("index");
  petition_notice out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_verdict_notice(verdict, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given verdict_notice_text(Call& call) {
  call.takes({"verdict", "index", "part", "lang"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_verdict_notice_text(verdict, index, part, lang, buffer, capacity, needed,
                                            &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given verdict_refusal(Call& call) {
  call.takes({"verdict", "index"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto index = call.whole<std::size_t>("index");
  petition_refusal out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_verdict_refusal(verdict, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given verdict_refusal_text(Call& call) {
  call.takes({"verdict", "index", "part", "lang"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_verdict_refusal_text(verdict, index, part, lang, buffer, capacity, needed,
                                             &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given verdict_json(Call& call) {
  call.takes({"verdict", "lang"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_verdict_json(verdict, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given verdict_receipt(Call& call) {
  call.takes({"verdict", "event", "now"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  const auto event_json = call.document_or_none("event");
  const auto now_s = call.instant_or_never("now");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_verdict_receipt(verdict, event_json.empty() ? nullptr : event_json.data(),
                                        event_json.size(), now_s, buffer, capacity, needed,
                                        &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given verdict_explain(Call& call) {
  call.takes({"verdict"});
  auto* verdict = call.handle<petition_verdict>("verdict");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_explanation* out = nullptr;
  const std::int32_t ended = petition_verdict_explain(verdict, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_explanation_free)).dump()};
}

Given obligations_count(Call& call) {
  call.takes({"obligations"});
  auto* obligations = call.handle<petition_obligations>("obligations");
  std::size_t count{};
  const std::int32_t ended = petition_obligations_count(obligations, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given obligations_get(Call& call) {
  call.takes({"obligations", "index"});
  auto* obligations = call.handle<petition_obligations>("obligations");
  const auto index = call.whole<std::size_t>("index");
  petition_obligation out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_obligations_get(obligations, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given obligations_text(Call& call) {
  call.takes({"obligations", "index", "part"});
  auto* obligations = call.handle<petition_obligations>("obligations");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_obligations_text(obligations, index, part, buffer, capacity, needed,
                                         &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given obligations_json(Call& call) {
  call.takes({"obligations", "lang"});
  auto* obligations = call.handle<petition_obligations>("obligations");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_obligations_json(obligations, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given obligations_explain(Call& call) {
  call.takes({"obligations", "index"});
  auto* obligations = call.handle<petition_obligations>("obligations");
  const auto index = call.whole<std::size_t>("index");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_explanation* out = nullptr;
  const std::int32_t ended = petition_obligations_explain(obligations, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_explanation_free)).dump()};
}

Given lives_count(Call& call) {
  call.takes({"lives"});
  auto* lives = call.handle<petition_lives>("lives");
  std::size_t count{};
  const std::int32_t ended = petition_lives_count(lives, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given lives_get(Call& call) {
  call.takes({"lives", "index"});
  auto* lives = call.handle<petition_lives>("lives");
  const auto index = call.whole<std::size_t>("index");
  petition_life out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_lives_get(lives, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given lives_text(Call& call) {
  call.takes({"lives", "index", "part"});
  auto* lives = call.handle<petition_lives>("lives");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_lives_text(lives, index, part, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given lives_json(Call& call) {
  call.takes({"lives", "lang"});
  auto* lives = call.handle<petition_lives>("lives");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_lives_json(lives, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given timeliness_get(Call& call) {
  call.takes({"timeliness"});
  auto* timeliness = call.handle<petition_timeliness>("timeliness");
  petition_timeliness_info out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_timeliness_get(timeliness, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given timeliness_deadline(Call& call) {
  call.takes({"timeliness", "index"});
  auto* timeliness = call.handle<petition_timeliness>("timeliness");
  const auto index = call.whole<std::size_t>("index");
  petition_deadline out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_timeliness_deadline(timeliness, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given timeliness_deadline_text(Call& call) {
  call.takes({"timeliness", "index", "part"});
  auto* timeliness = call.handle<petition_timeliness>("timeliness");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_timeliness_deadline_text(timeliness, index, part, buffer, capacity, needed,
                                                 &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given timeliness_json(Call& call) {
  call.takes({"timeliness"});
  auto* timeliness = call.handle<petition_timeliness>("timeliness");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_timeliness_json(timeliness, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given permissions_count(Call& call) {
  call.takes({"permissions"});
  auto* permissions = call.handle<petition_permissions>("permissions");
  std::size_t count{};
  const std::int32_t ended = petition_permissions_count(permissions, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given permissions_get(Call& call) {
  call.takes({"permissions", "index"});
  auto* permissions = call.handle<petition_permissions>("permissions");
  const auto index = call.whole<std::size_t>("index");
  petition_permission out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_permissions_get(permissions, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given permissions_reasons(Call& call) {
  call.takes({"permissions", "index"});
  auto* permissions = call.handle<petition_permissions>("permissions");
  const auto index = call.whole<std::size_t>("index");
  std::vector<std::int32_t> all;
  const std::int32_t ended = read_array(all, [&](std::int32_t* array, std::size_t capacity,
                                                 std::size_t* count) {
    return petition_permissions_reasons(permissions, index, array, capacity, count, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return word_json(one, kRefusalCode); }).dump()};
}

Given permissions_json(Call& call) {
  call.takes({"permissions"});
  auto* permissions = call.handle<petition_permissions>("permissions");
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_permissions_json(permissions, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given notices_count(Call& call) {
  call.takes({"notices"});
  auto* notices = call.handle<petition_notices>("notices");
  std::size_t count{};
  const std::int32_t ended = petition_notices_count(notices, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given notices_get(Call& call) {
  call.takes({"notices", "index"});
  auto* notices = call.handle<petition_notices>("notices");
  const auto index = call.whole<std::size_t>("index");
  petition_notice out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_notices_get(notices, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given notices_text(Call& call) {
  call.takes({"notices", "index", "part", "lang"});
  auto* notices = call.handle<petition_notices>("notices");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_notices_text(notices, index, part, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given notices_json(Call& call) {
  call.takes({"notices", "lang"});
  auto* notices = call.handle<petition_notices>("notices");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_notices_json(notices, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given sms_parts(Call& call) {
  call.takes({"text"});
  const auto text = call.text("text");
  std::size_t parts{};
  const std::int32_t ended = petition_sms_parts(text.data(), text.size(), &parts, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(parts)).dump()};
}

Given explanation_basis(Call& call) {
  call.takes({"explanation"});
  auto* explanation = call.handle<petition_explanation>("explanation");
  petition_basis out{};
  const std::int32_t ended = petition_explanation_basis(explanation, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given explanation_text(Call& call) {
  call.takes({"explanation", "lang"});
  auto* explanation = call.handle<petition_explanation>("explanation");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_explanation_text(explanation, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given explanation_sum(Call& call) {
  call.takes({"explanation"});
  auto* explanation = call.handle<petition_explanation>("explanation");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_sum* out = nullptr;
  const std::int32_t ended = petition_explanation_sum(explanation, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_sum_free)).dump()};
}

Given explanation_json(Call& call) {
  call.takes({"explanation", "lang"});
  auto* explanation = call.handle<petition_explanation>("explanation");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_explanation_json(explanation, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given audit_new(Call& call) {
  call.takes({"engine", "json", "at"});
  auto* engine = call.handle<petition_engine>("engine");
  const auto json = call.document("json");
  const auto at_s = call.instant("at");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_audit* out = nullptr;
  const std::int32_t ended =
      petition_audit_new(engine, json.data(), json.size(), at_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_audit_free)).dump()};
}

Given audit_new_as_if(Call& call) {
  call.takes({"engine", "json", "at"});
  auto* engine = call.handle<petition_engine>("engine");
  const auto json = call.document("json");
  const auto at_s = call.instant("at");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_audit* out = nullptr;
  const std::int32_t ended =
      petition_audit_new_as_if(engine, json.data(), json.size(), at_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_audit_free)).dump()};
}

Given registry_audit(Call& call) {
  call.takes({"registry", "json", "at"});
  auto* registry = call.handle<petition_registry>("registry");
  const auto json = call.document("json");
  const auto at_s = call.instant("at");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_audit* out = nullptr;
  const std::int32_t ended =
      petition_registry_audit(registry, json.data(), json.size(), at_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_audit_free)).dump()};
}

Given audit_case(Call& call) {
  call.takes({"audit"});
  auto* audit = call.handle<petition_audit>("audit");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_case* out = nullptr;
  const std::int32_t ended = petition_audit_case(audit, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_case_free)).dump()};
}

Given audit_count(Call& call) {
  call.takes({"audit"});
  auto* audit = call.handle<petition_audit>("audit");
  std::size_t count{};
  const std::int32_t ended = petition_audit_count(audit, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given audit_deviation(Call& call) {
  call.takes({"audit", "index"});
  auto* audit = call.handle<petition_audit>("audit");
  const auto index = call.whole<std::size_t>("index");
  petition_deviation out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_audit_deviation(audit, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given audit_deviation_text(Call& call) {
  call.takes({"audit", "index", "part", "lang"});
  auto* audit = call.handle<petition_audit>("audit");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_audit_deviation_text(audit, index, part, lang, buffer, capacity, needed,
                                             &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given audit_evidence(Call& call) {
  call.takes({"audit", "deviation", "index"});
  auto* audit = call.handle<petition_audit>("audit");
  const auto deviation = call.whole<std::size_t>("deviation");
  const auto index = call.whole<std::size_t>("index");
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_audit_evidence(audit, deviation, index, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given audit_summary(Call& call) {
  call.takes({"audit"});
  auto* audit = call.handle<petition_audit>("audit");
  petition_summary out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_audit_summary(audit, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given audit_summary_text(Call& call) {
  call.takes({"audit", "part"});
  auto* audit = call.handle<petition_audit>("audit");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_audit_summary_text(audit, part, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given audit_json(Call& call) {
  call.takes({"audit", "lang"});
  auto* audit = call.handle<petition_audit>("audit");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_audit_json(audit, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given period_of(Call& call) {
  call.takes({"period", "date", "utc_offset"});
  const auto period = call.word("period", kPeriod);
  const auto date = call.date("date");
  const auto utc_offset_s = call.whole<std::int32_t>("utc_offset");
  std::int64_t from_s{};
  std::int64_t until_s{};
  const std::int32_t ended =
      petition_period_of(period, date, utc_offset_s, &from_s, &until_s, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, Json{{"from", instant_json(from_s)}, {"until", instant_json(until_s)}}.dump()};
}

Given report_new(Call& call) {
  call.takes({"regulation", "audits", "from", "until"});
  auto* regulation = call.handle<petition_regulation>("regulation");
  const auto audits = call.handles<petition_audit>("audits");
  const auto from_s = call.instant("from");
  const auto until_s = call.instant("until");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_report* out = nullptr;
  const std::int32_t ended = petition_report_new(regulation, audits.data(), audits.size(), from_s,
                                                 until_s, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_report_free)).dump()};
}

Given report_count(Call& call) {
  call.takes({"report"});
  auto* report = call.handle<petition_report>("report");
  std::size_t count{};
  const std::int32_t ended = petition_report_count(report, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given report_tally(Call& call) {
  call.takes({"report", "index"});
  auto* report = call.handle<petition_report>("report");
  const auto index = call.whole<std::size_t>("index");
  petition_tally out{};
  out.struct_size = sizeof out;
  const std::int32_t ended = petition_report_tally(report, index, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given report_text(Call& call) {
  call.takes({"report", "index", "part"});
  auto* report = call.handle<petition_report>("report");
  const auto index = call.whole<std::size_t>("index");
  const auto part = call.word("part", kText);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_report_text(report, index, part, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given report_ratings(Call& call) {
  call.takes({"report", "index"});
  auto* report = call.handle<petition_report>("report");
  const auto index = call.whole<std::size_t>("index");
  std::vector<std::uint64_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::uint64_t* array, std::size_t capacity, std::size_t* count) {
        return petition_report_ratings(report, index, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return Json(one); }).dump()};
}

Given report_basis(Call& call) {
  call.takes({"report"});
  auto* report = call.handle<petition_report>("report");
  petition_basis out{};
  const std::int32_t ended = petition_report_basis(report, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (json_of(out)).dump()};
}

Given report_json(Call& call) {
  call.takes({"report", "lang"});
  auto* report = call.handle<petition_report>("report");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_report_json(report, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given sweep_new(Call& call) {
  call.takes({"engine"});
  auto* engine = call.handle<petition_engine>("engine");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_sweep* out = nullptr;
  const std::int32_t ended = petition_sweep_new(engine, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_sweep_free)).dump()};
}

Given registry_sweep(Call& call) {
  call.takes({"registry"});
  auto* registry = call.handle<petition_registry>("registry");
  if (call.full()) throw InvalidParams{"", "1,000,000 handles are held; free some first"};
  petition_sweep* out = nullptr;
  const std::int32_t ended = petition_registry_sweep(registry, &out, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (call.give(out, petition_sweep_free)).dump()};
}

Given sweep_add(Call& call) {
  call.takes({"sweep", "cases"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto cases = call.handles<petition_case>("cases");
  std::size_t first{};
  const std::int32_t ended =
      petition_sweep_add(sweep, cases.data(), cases.size(), &first, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(first)).dump()};
}

Given sweep_replace(Call& call) {
  call.takes({"sweep", "index", "petition"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto index = call.whole<std::size_t>("index");
  auto* petition = call.handle<petition_case>("petition");
  const std::int32_t ended = petition_sweep_replace(sweep, index, petition, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, "null"};
}

Given sweep_remove(Call& call) {
  call.takes({"sweep", "index"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto index = call.whole<std::size_t>("index");
  const std::int32_t ended = petition_sweep_remove(sweep, index, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, "null"};
}

Given sweep_count(Call& call) {
  call.takes({"sweep"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  std::size_t count{};
  const std::int32_t ended = petition_sweep_count(sweep, 0, &call.error);
  if (ended != PETITION_OK) return {ended};
  return {ended, (Json(count)).dump()};
}

Given sweep_next_wakeup(Call& call) {
  call.takes({"sweep"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  std::vector<std::int64_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::int64_t* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_next_wakeup(sweep, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return instant_json(one); }).dump()};
}

Given sweep_due(Call& call) {
  call.takes({"sweep"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  std::vector<std::int64_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::int64_t* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_due(sweep, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return instant_json(one); }).dump()};
}

Given sweep_reminder(Call& call) {
  call.takes({"sweep"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  std::vector<std::int64_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::int64_t* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_reminder(sweep, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return instant_json(one); }).dump()};
}

Given sweep_overdue_after(Call& call) {
  call.takes({"sweep"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  std::vector<std::int64_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::int64_t* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_overdue_after(sweep, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return instant_json(one); }).dump()};
}

Given sweep_overdue(Call& call) {
  call.takes({"sweep", "now"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto now_s = call.instant("now");
  std::vector<std::uint8_t> all;
  const std::int32_t ended =
      read_array(all, [&](std::uint8_t* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_overdue(sweep, now_s, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return Json(one != 0); }).dump()};
}

Given sweep_dry_run(Call& call) {
  call.takes({"sweep", "now"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto now_s = call.instant("now");
  std::vector<petition_foreseen> all;
  const std::int32_t ended =
      read_array(all, [&](petition_foreseen* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_dry_run(sweep, now_s, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return json_of(one); }).dump()};
}

Given sweep_standings(Call& call) {
  call.takes({"sweep", "now"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto now_s = call.instant("now");
  std::vector<petition_standing_count> all;
  const std::int32_t ended = read_array(
      all, [&](petition_standing_count* array, std::size_t capacity, std::size_t* count) {
        return petition_sweep_standings(sweep, now_s, array, capacity, count, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, list_of(all, [](const auto& one) { return json_of(one); }).dump()};
}

Given sweep_text(Call& call) {
  call.takes({"sweep", "index", "now", "lang"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto index = call.whole<std::size_t>("index");
  const auto now_s = call.instant("now");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity,
                                                 std::size_t* needed) {
    return petition_sweep_text(sweep, index, now_s, lang, buffer, capacity, needed, &call.error);
  });
  if (ended != PETITION_OK) return {ended};
  return {ended, Json(text).dump()};
}

Given sweep_json(Call& call) {
  call.takes({"sweep", "now", "lang"});
  auto* sweep = call.handle<petition_sweep>("sweep");
  const auto now_s = call.instant("now");
  const auto lang = call.word("lang", kLang);
  std::string text;
  const std::int32_t ended =
      read_text(text, [&](char* buffer, std::size_t capacity, std::size_t* needed) {
        return petition_sweep_json(sweep, now_s, lang, buffer, capacity, needed, &call.error);
      });
  if (ended != PETITION_OK) return {ended};
  return {ended, std::move(text)};
}

Given calendar_free(Call& call) {
  call.takes({"calendar"});
  call.end<petition_calendar>("calendar");
  return {PETITION_OK, "null"};
}

Given sum_free(Call& call) {
  call.takes({"sum"});
  call.end<petition_sum>("sum");
  return {PETITION_OK, "null"};
}

Given moves_free(Call& call) {
  call.takes({"moves"});
  call.end<petition_moves>("moves");
  return {PETITION_OK, "null"};
}

Given regulation_free(Call& call) {
  call.takes({"regulation"});
  call.end<petition_regulation>("regulation");
  return {PETITION_OK, "null"};
}

Given engine_free(Call& call) {
  call.takes({"engine"});
  call.end<petition_engine>("engine");
  return {PETITION_OK, "null"};
}

Given case_free(Call& call) {
  call.takes({"petition"});
  call.end<petition_case>("petition");
  return {PETITION_OK, "null"};
}

Given records_free(Call& call) {
  call.takes({"records"});
  call.end<petition_records>("records");
  return {PETITION_OK, "null"};
}

Given verdict_free(Call& call) {
  call.takes({"verdict"});
  call.end<petition_verdict>("verdict");
  return {PETITION_OK, "null"};
}

Given obligations_free(Call& call) {
  call.takes({"obligations"});
  call.end<petition_obligations>("obligations");
  return {PETITION_OK, "null"};
}

Given lives_free(Call& call) {
  call.takes({"lives"});
  call.end<petition_lives>("lives");
  return {PETITION_OK, "null"};
}

Given timeliness_free(Call& call) {
  call.takes({"timeliness"});
  call.end<petition_timeliness>("timeliness");
  return {PETITION_OK, "null"};
}

Given permissions_free(Call& call) {
  call.takes({"permissions"});
  call.end<petition_permissions>("permissions");
  return {PETITION_OK, "null"};
}

Given notices_free(Call& call) {
  call.takes({"notices"});
  call.end<petition_notices>("notices");
  return {PETITION_OK, "null"};
}

Given explanation_free(Call& call) {
  call.takes({"explanation"});
  call.end<petition_explanation>("explanation");
  return {PETITION_OK, "null"};
}

Given story_free(Call& call) {
  call.takes({"story"});
  call.end<petition_story>("story");
  return {PETITION_OK, "null"};
}

Given verification_free(Call& call) {
  call.takes({"verification"});
  call.end<petition_verification>("verification");
  return {PETITION_OK, "null"};
}

Given comparison_free(Call& call) {
  call.takes({"comparison"});
  call.end<petition_comparison>("comparison");
  return {PETITION_OK, "null"};
}

Given registry_free(Call& call) {
  call.takes({"registry"});
  call.end<petition_registry>("registry");
  return {PETITION_OK, "null"};
}

Given audit_free(Call& call) {
  call.takes({"audit"});
  call.end<petition_audit>("audit");
  return {PETITION_OK, "null"};
}

Given report_free(Call& call) {
  call.takes({"report"});
  call.end<petition_report>("report");
  return {PETITION_OK, "null"};
}

Given sweep_free(Call& call) {
  call.takes({"sweep"});
  call.end<petition_sweep>("sweep");
  return {PETITION_OK, "null"};
}

struct Named {
  std::string_view name;
  Function function;
};

/// In the order of their names.
constexpr Named kCalls[] = {
    {"audit_case", audit_case},
    {"audit_count", audit_count},
    {"audit_deviation", audit_deviation},
    {"audit_deviation_text", audit_deviation_text},
    {"audit_evidence", audit_evidence},
    {"audit_free", audit_free},
    {"audit_json", audit_json},
    {"audit_new", audit_new},
    {"audit_new_as_if", audit_new_as_if},
    {"audit_summary", audit_summary},
    {"audit_summary_text", audit_summary_text},
    {"calendar_add", calendar_add},
    {"calendar_add_days", calendar_add_days},
    {"calendar_add_many", calendar_add_many},
    {"calendar_add_working_days", calendar_add_working_days},
    {"calendar_between", calendar_between},
    {"calendar_between_many", calendar_between_many},
    {"calendar_builtin", calendar_builtin},
    {"calendar_builtin_toml", calendar_builtin_toml},
    {"calendar_compare", calendar_compare},
    {"calendar_compare_agreed", calendar_compare_agreed},
    {"calendar_coverage", calendar_coverage},
    {"calendar_day", calendar_day},
    {"calendar_day_json", calendar_day_json},
    {"calendar_day_text", calendar_day_text},
    {"calendar_explain", calendar_explain},
    {"calendar_explain_between", calendar_explain_between},
    {"calendar_free", calendar_free},
    {"calendar_is_open", calendar_is_open},
    {"calendar_is_open_many", calendar_is_open_many},
    {"calendar_load", calendar_load},
    {"calendar_next_open", calendar_next_open},
    {"calendar_next_open_many", calendar_next_open_many},
    {"calendar_next_opening", calendar_next_opening},
    {"calendar_next_opening_many", calendar_next_opening_many},
    {"calendar_previous_close", calendar_previous_close},
    {"calendar_previous_close_many", calendar_previous_close_many},
    {"calendar_refusing_provisional", calendar_refusing_provisional},
    {"calendar_subtract", calendar_subtract},
    {"calendar_subtract_many", calendar_subtract_many},
    {"calendar_text", calendar_text},
    {"calendar_windows", calendar_windows},
    {"calendar_windows_many", calendar_windows_many},
    {"calendar_with_days", calendar_with_days},
    {"calendar_working_days_between", calendar_working_days_between},
    {"calendar_working_days_between_many", calendar_working_days_between_many},
    {"calendar_year_json", calendar_year_json},
    {"case_copy", case_copy},
    {"case_effective_json", case_effective_json},
    {"case_equal", case_equal},
    {"case_event_json", case_event_json},
    {"case_find", case_find},
    {"case_free", case_free},
    {"case_load", case_load},
    {"case_new", case_new},
    {"case_restore", case_restore},
    {"case_row", case_row},
    {"case_save", case_save},
    {"case_snapshot", case_snapshot},
    {"case_state", case_state},
    {"case_state_after", case_state_after},
    {"case_state_json", case_state_json},
    {"case_text", case_text},
    {"comparison_free", comparison_free},
    {"comparison_json", comparison_json},
    {"date_format", date_format},
    {"date_parse", date_parse},
    {"day_root", day_root},
    {"day_root_includes", day_root_includes},
    {"day_root_prove", day_root_prove},
    {"engine_advance", engine_advance},
    {"engine_advance_expecting", engine_advance_expecting},
    {"engine_builtin", engine_builtin},
    {"engine_calendar", engine_calendar},
    {"engine_compare", engine_compare},
    {"engine_due", engine_due},
    {"engine_follow", engine_follow},
    {"engine_free", engine_free},
    {"engine_lives", engine_lives},
    {"engine_new", engine_new},
    {"engine_next_wakeup", engine_next_wakeup},
    {"engine_notices", engine_notices},
    {"engine_obligations", engine_obligations},
    {"engine_permitted", engine_permitted},
    {"engine_public_view", engine_public_view},
    {"engine_regulation", engine_regulation},
    {"engine_simulate", engine_simulate},
    {"engine_submit", engine_submit},
    {"engine_submit_expecting", engine_submit_expecting},
    {"engine_timeliness", engine_timeliness},
    {"engine_verify", engine_verify},
    {"engine_what_if_json", engine_what_if_json},
    {"explanation_basis", explanation_basis},
    {"explanation_free", explanation_free},
    {"explanation_json", explanation_json},
    {"explanation_sum", explanation_sum},
    {"explanation_text", explanation_text},
    {"instant_format", instant_format},
    {"instant_parse", instant_parse},
    {"json_canonical", json_canonical},
    {"json_schema", json_schema},
    {"lives_count", lives_count},
    {"lives_free", lives_free},
    {"lives_get", lives_get},
    {"lives_json", lives_json},
    {"lives_text", lives_text},
    {"lunar_from_date", lunar_from_date},
    {"lunar_to_date", lunar_to_date},
    {"moves_count", moves_count},
    {"moves_free", moves_free},
    {"moves_get", moves_get},
    {"moves_json", moves_json},
    {"moves_text", moves_text},
    {"notices_count", notices_count},
    {"notices_free", notices_free},
    {"notices_get", notices_get},
    {"notices_json", notices_json},
    {"notices_text", notices_text},
    {"obligations_count", obligations_count},
    {"obligations_explain", obligations_explain},
    {"obligations_free", obligations_free},
    {"obligations_get", obligations_get},
    {"obligations_json", obligations_json},
    {"obligations_text", obligations_text},
    {"period_of", period_of},
    {"permissions_count", permissions_count},
    {"permissions_free", permissions_free},
    {"permissions_get", permissions_get},
    {"permissions_json", permissions_json},
    {"permissions_reasons", permissions_reasons},
    {"record_commit", record_commit},
    {"record_head", record_head},
    {"record_leftovers", record_leftovers},
    {"record_redact", record_redact},
    {"record_seal", record_seal},
    {"records_count", records_count},
    {"records_free", records_free},
    {"records_json", records_json},
    {"records_load", records_load},
    {"registry_append_rows", registry_append_rows},
    {"registry_audit", registry_audit},
    {"registry_builtin", registry_builtin},
    {"registry_engine", registry_engine},
    {"registry_follow", registry_follow},
    {"registry_free", registry_free},
    {"registry_in_force", registry_in_force},
    {"registry_load_case", registry_load_case},
    {"registry_moved_json", registry_moved_json},
    {"registry_new", registry_new},
    {"registry_public_view", registry_public_view},
    {"registry_replay", registry_replay},
    {"registry_submit", registry_submit},
    {"registry_submit_expecting", registry_submit_expecting},
    {"registry_sweep", registry_sweep},
    {"regulation_builtin", regulation_builtin},
    {"regulation_builtin_count", regulation_builtin_count},
    {"regulation_builtin_name", regulation_builtin_name},
    {"regulation_builtin_named", regulation_builtin_named},
    {"regulation_builtin_toml", regulation_builtin_toml},
    {"regulation_choice_text", regulation_choice_text},
    {"regulation_clause_count", regulation_clause_count},
    {"regulation_clause_marks", regulation_clause_marks},
    {"regulation_clause_text", regulation_clause_text},
    {"regulation_decided_json", regulation_decided_json},
    {"regulation_find_clause", regulation_find_clause},
    {"regulation_free", regulation_free},
    {"regulation_json", regulation_json},
    {"regulation_load", regulation_load},
    {"regulation_process_graph_json", regulation_process_graph_json},
    {"regulation_reading", regulation_reading},
    {"regulation_reading_count", regulation_reading_count},
    {"regulation_reading_text", regulation_reading_text},
    {"regulation_shown_to", regulation_shown_to},
    {"regulation_text", regulation_text},
    {"regulation_with_reading", regulation_with_reading},
    {"report_basis", report_basis},
    {"report_count", report_count},
    {"report_free", report_free},
    {"report_json", report_json},
    {"report_new", report_new},
    {"report_ratings", report_ratings},
    {"report_tally", report_tally},
    {"report_text", report_text},
    {"sms_parts", sms_parts},
    {"status_name", status_name},
    {"story_case", story_case},
    {"story_count", story_count},
    {"story_free", story_free},
    {"story_step", story_step},
    {"story_verdict", story_verdict},
    {"sum_free", sum_free},
    {"sum_get", sum_get},
    {"sum_json", sum_json},
    {"sum_stretch_text", sum_stretch_text},
    {"sum_stretches", sum_stretches},
    {"sum_text", sum_text},
    {"sweep_add", sweep_add},
    {"sweep_count", sweep_count},
    {"sweep_dry_run", sweep_dry_run},
    {"sweep_due", sweep_due},
    {"sweep_free", sweep_free},
    {"sweep_json", sweep_json},
    {"sweep_new", sweep_new},
    {"sweep_next_wakeup", sweep_next_wakeup},
    {"sweep_overdue", sweep_overdue},
    {"sweep_overdue_after", sweep_overdue_after},
    {"sweep_reminder", sweep_reminder},
    {"sweep_remove", sweep_remove},
    {"sweep_replace", sweep_replace},
    {"sweep_standings", sweep_standings},
    {"sweep_text", sweep_text},
    {"timeliness_deadline", timeliness_deadline},
    {"timeliness_deadline_text", timeliness_deadline_text},
    {"timeliness_free", timeliness_free},
    {"timeliness_get", timeliness_get},
    {"timeliness_json", timeliness_json},
    {"verdict_event_json", verdict_event_json},
    {"verdict_explain", verdict_explain},
    {"verdict_free", verdict_free},
    {"verdict_get", verdict_get},
    {"verdict_json", verdict_json},
    {"verdict_notice", verdict_notice},
    {"verdict_notice_text", verdict_notice_text},
    {"verdict_receipt", verdict_receipt},
    {"verdict_refusal", verdict_refusal},
    {"verdict_refusal_text", verdict_refusal_text},
    {"verification_free", verification_free},
    {"verification_get", verification_get},
    {"verification_json", verification_json},
    {"version", version},
    {"word_at", word_at},
    {"word_count", word_count},
    {"word_find", word_find},
    {"word_get", word_get},
    {"working_time_parse", working_time_parse},
};

}  // namespace

Function find_call(std::string_view name) {
  const auto* const found = std::ranges::lower_bound(kCalls, name, {}, &Named::name);
  return found != std::end(kCalls) && found->name == name ? found->function : nullptr;
}

}  // namespace petition_serve
