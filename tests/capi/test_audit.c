/* Seals, audits and reports. */
#include "fixtures.h"

/* Art. 9.1, 9.2: a sealed record is read as long as nothing in it is changed. */
static void test_seal(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_case *again = NULL;
  petition_records *records = not_null();
  const char *record = record_of(engine, petition);
  static char sealed[8000];
  int32_t equal = 0;
  CHECK_TEXT_OUT(petition_record_seal, record, strlen(record));
  CHECK_OK(petition_record_seal(record, strlen(record), sealed, sizeof sealed, NULL, &error));
  CHECK_CONTAINS(sealed, "\"seals\":[\"");
  CHECK_OK(petition_case_load(engine, sealed, strlen(sealed), &again, &error));
  CHECK_OK(petition_case_equal(petition, again, &equal, &error));
  CHECK_NUMBER(equal, 1);
  *strstr(sealed, "so-tnmt") = 'x';
  CHECK_FAILS(petition_records_load(sealed, strlen(sealed), NULL, 0, &records, &error),
              PETITION_E_BROKEN_SEAL, "events[1]");
  CHECK_NO_HANDLE(records);
  petition_case_free(again);
  petition_case_free(petition);
}

/* Art. 18.2, 18.3: silence is found, with its clause, its holder and for how long. */
static void test_deviations(const petition_audit *audit) {
  petition_deviation one;
  size_t count = 0;
  char text[2000];
  one.struct_size = sizeof one;
  CHECK_OK(petition_audit_count(audit, &count, &error));
  CHECK_NUMBER(count, 4);
  CHECK_OK(petition_audit_deviation(audit, 0, &one, &error));
  CHECK(one.kind == PETITION_DEVIATION_INCOMPLETE && one.owed == 0 && one.refusal == 0);
  CHECK_OK(petition_audit_deviation(audit, 1, &one, &error));
  CHECK(one.kind == PETITION_DEVIATION_MISSING && one.owed == PETITION_OWED_RESPONSE);
  CHECK(one.scope == PETITION_AUDIT_SCOPE_DUE_TIMES && one.level == PETITION_POSITION_FOCAL_POINT);
  CHECK(one.since_s == T_RECEIVED + HOUR);
  CHECK(one.role == PETITION_ROLE_FOCAL_POINT && one.evidence_count == 1);
  CHECK(one.due_s == T_RECEIVED + HOUR + DAY && one.met_s == PETITION_NEVER && one.by_s == HOUR);
  CHECK_NUMBER(one.basis.clause_count, 5);
  CHECK_OK(petition_audit_evidence(audit, 1, 0, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "e2");
  CHECK_OK(petition_audit_deviation_text(audit, 1, PETITION_TEXT_UNIT, 0, text, sizeof text, NULL,
                                         &error));
  CHECK_TEXT(text, "so-tnmt");
  CHECK_OK(petition_audit_deviation(audit, 3, &one, &error));
  CHECK(one.kind == PETITION_DEVIATION_MISSING && one.owed == PETITION_OWED_ESCALATION);
  CHECK(one.scope == PETITION_AUDIT_SCOPE_DUE_TIMES && one.cause == -1);
  CHECK_OK(petition_audit_deviation(audit, 2, &one, &error));
  CHECK(one.owed == PETITION_OWED_SLIP_NOTICE && one.role == PETITION_ROLE_OPERATOR);
  CHECK_GROWN_STRUCT_OUT(petition_audit_deviation, petition_deviation,
                         offsetof(petition_deviation, since_s), audit, 0);
  CHECK_TEXT_OUT(petition_audit_deviation_text, audit, 1, PETITION_TEXT_MESSAGE, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_audit_deviation_text, audit, 1, PETITION_TEXT_LAWFUL, PETITION_LANG_EN);
  CHECK_TEXT_OUT(petition_audit_evidence, audit, 1, 0);
  CHECK_FAILS(petition_audit_deviation(audit, 4, &one, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_audit_evidence(audit, 4, 0, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "deviation");
  CHECK_FAILS(petition_audit_evidence(audit, 1, 1, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_audit_deviation_text(audit, 1, PETITION_TEXT_KEY, 0, text, sizeof text, NULL,
                                            &error),
              PETITION_E_UNKNOWN_FLAG, "part");
}

/* Art. 12.1: what can be extracted of the case. */
static void test_summary(const petition_audit *audit) {
  static const struct {
    int32_t part;
    const char *text;
  } kTexts[] = {{PETITION_TEXT_ID, "GL-1"},
                {PETITION_TEXT_PETITIONER, "Nguyễn Văn An"},
                {PETITION_TEXT_PHONE, "0905000000"},
                {PETITION_TEXT_CHANNEL, "hotline"},
                {PETITION_TEXT_TOPIC, "infrastructure"},
                {PETITION_TEXT_RESULT, ""},
                {PETITION_TEXT_UNIT, "so-tnmt"},
                {PETITION_TEXT_SIGNED_DOCUMENT, ""},
                {PETITION_TEXT_RECORDING, ""},
                {PETITION_TEXT_RATING, ""}};
  petition_summary summary;
  char text[2000];
  summary.struct_size = sizeof summary;
  CHECK_OK(petition_audit_summary(audit, &summary, &error));
  CHECK(summary.position == PETITION_POSITION_FOCAL_POINT && summary.level == summary.position);
  CHECK(summary.overdue == 1 && summary.late == 1 && summary.late_s == HOUR);
  CHECK(summary.received_s == T_RECEIVED && summary.answered_s == PETITION_NEVER);
  CHECK(summary.intake_s == HOUR && summary.level_count == 2 && summary.basis.clause_count == 1);
  for (size_t i = 0; i < sizeof kTexts / sizeof *kTexts; ++i) {
    CHECK_OK(petition_audit_summary_text(audit, kTexts[i].part, text, sizeof text, NULL, &error));
    CHECK_TEXT(text, kTexts[i].text);
  }
  CHECK_OK(
      petition_audit_summary_text(audit, PETITION_TEXT_CONTENT, text, sizeof text, NULL, &error));
  CHECK(text[0] != '\0');
  CHECK(summary.verdict == PETITION_OVERDUE_VERDICT_NOT_MARKED && summary.marked == 0);
  CHECK(summary.deviations == 4 && summary.consequences == 0);
  CHECK_GROWN_STRUCT_OUT(petition_audit_summary, petition_summary,
                         offsetof(petition_summary, marked_due_s), audit);
  CHECK_TEXT_OUT(petition_audit_summary_text, audit, PETITION_TEXT_CONTENT);
  CHECK_FAILS(
      petition_audit_summary_text(audit, PETITION_TEXT_KEY, text, sizeof text, NULL, &error),
      PETITION_E_UNKNOWN_FLAG, "part");
}

/* Art. 12.2, 15.5, 19.3, 21: the total, then each unit. */
static void test_report(const petition_engine *engine, const petition_audit *audit) {
  const petition_audit *audits[2];
  petition_regulation *law = NULL;
  petition_report *report = NULL;
  petition_tally tally;
  petition_basis basis;
  int64_t from = 0;
  int64_t until = 0;
  uint64_t steps[4];
  size_t count = 0;
  char text[8000];
  audits[0] = audits[1] = audit;
  tally.struct_size = sizeof tally;
  CHECK_OK(petition_period_of(PETITION_PERIOD_MONTH, 18722, 7 * HOUR, &from, &until, &error));
  CHECK_NUMBER(from, at("2021-04-01T00:00:00+07:00"));
  CHECK_NUMBER(until, at("2021-05-01T00:00:00+07:00"));
  CHECK_FAILS(petition_period_of(9, 18722, 0, &from, &until, &error), PETITION_E_UNKNOWN_FLAG,
              "period");
  CHECK_FAILS(petition_period_of(PETITION_PERIOD_WEEK, INT32_MAX, 0, &from, &until, &error),
              PETITION_E_INVALID_TIME, "date");
  CHECK_OK(petition_engine_regulation(engine, &law, &error));
  CHECK_OK(petition_report_new(law, audits, 2, from, until, &report, &error));
  petition_regulation_free(law);
  CHECK_OK(petition_report_count(report, &count, &error));
  CHECK_NUMBER(count, 3);
  for (size_t i = 0; i < count; ++i) {
    CHECK_OK(petition_report_tally(report, i, &tally, &error));
    CHECK(tally.received == 2 && tally.carried_over + tally.reopened + tally.returned == 0);
    CHECK_NUMBER(tally.deviations, i == 0 ? 8 : i == 1 ? 6 : 2);
    CHECK(tally.open == (i == 1 ? 0 : 2) && tally.overdue == tally.open);
    CHECK(tally.passed_on == (i == 1 ? 2 : 0) && tally.lapses == tally.open);
    CHECK(tally.declined + tally.answered + tally.answered_late + tally.rated + tally.satisfied ==
          0);
    CHECK_NUMBER(tally.step_count, 3);
    CHECK_OK(petition_report_text(report, i, PETITION_TEXT_UNIT, text, sizeof text, NULL, &error));
    CHECK_TEXT(text, i < 2 ? "" : "so-tnmt");
    CHECK_OK(petition_report_ratings(report, i, steps, 4, &count, &error));
    CHECK(count == 3 && steps[0] + steps[1] + steps[2] == 0);
    CHECK_OK(petition_report_count(report, &count, &error));
  }
  CHECK_OK(petition_report_basis(report, &basis, &error));
  CHECK_NUMBER(basis.clause_count, 7);
  CHECK_GROWN_STRUCT_OUT(petition_report_tally, petition_tally, offsetof(petition_tally, withdrawn),
                         report, 0);
  CHECK_TEXT_OUT(petition_report_text, report, 1, PETITION_TEXT_UNIT);
  CHECK_TEXT_OUT(petition_report_json, report, PETITION_LANG_VI);
  CHECK_OK(petition_report_json(report, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"satisfied\":0,\"satisfied_share\":null,\"deviations\":8}");
  CHECK_FAILS(petition_report_tally(report, 3, &tally, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_report_text(report, 0, PETITION_TEXT_KEY, text, sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_report_free(report);
}

void test_audit(void) {
  petition_engine *engine = new_engine();
  petition_case *petition = forwarded_case(engine);
  petition_case *judged = NULL;
  petition_audit *audit = NULL;
  const char *record = record_of(engine, petition);
  const int64_t later = T_RECEIVED + 2 * HOUR + DAY;
  int32_t equal = 0;
  test_seal(engine);
  CHECK_OK(petition_audit_new(engine, record, strlen(record), later, &audit, &error));
  CHECK_OK(petition_audit_case(audit, &judged, &error));
  CHECK_OK(petition_case_equal(petition, judged, &equal, &error));
  CHECK_NUMBER(equal, 1); /* no later event shows that the slip went up: nothing is supplied */
  test_deviations(audit);
  test_summary(audit);
  test_report(engine, audit);
  CHECK_TEXT_OUT(petition_audit_json, audit, PETITION_LANG_VI);
  petition_audit_free(audit);
  audit = not_null();
  CHECK_FAILS(petition_audit_new(engine, "{", 1, later, &audit, &error), PETITION_E_SYNTAX, "");
  CHECK_NO_HANDLE(audit);
  petition_audit_free(NULL);
  petition_report_free(NULL);
  petition_case_free(judged);
  petition_case_free(petition);
  petition_engine_free(engine);
}
