/* Engines: judging events, the passing of time, and what they are made of. */
#include "fixtures.h"

static void test_parts(const petition_engine *engine) {
  petition_regulation *regulation = NULL;
  petition_calendar *calendar = NULL;
  petition_engine *same = NULL;
  petition_case *petition = new_case("GL-1");
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_engine_new(regulation, calendar, &same, &error));
  petition_regulation_free(regulation);
  petition_calendar_free(calendar);
  follow(same, petition, kReceived); /* the engine outlives what it was made from */
  petition_engine_free(same);
  petition_case_free(petition);
}

/* Art. 11.1: 09:00 plus 8 working hours is 09:00 of the next working day. */
static void test_due(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  int64_t instant = 7;
  CHECK_OK(petition_engine_due(engine, petition, &instant, &error));
  CHECK_NUMBER(instant, PETITION_NEVER);
  CHECK_OK(petition_engine_next_wakeup(engine, petition, &instant, &error));
  CHECK_NUMBER(instant, PETITION_NEVER);
  petition_case_free(petition);
  petition = forwarded_case(engine);
  CHECK_OK(petition_engine_due(engine, petition, &instant, &error));
  CHECK_NUMBER(instant, at("2021-04-06T09:00:00+07:00"));
  CHECK_OK(petition_engine_next_wakeup(engine, petition, &instant, &error));
  CHECK_NUMBER(instant, at("2021-04-06T09:00:01+07:00"));
  petition_case_free(petition);
}

/* Art. 11.4, 10.1.2.b2: in time at the due second, lapsed and passed up one second later. */
static void test_advance(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_verdict *verdict = NULL;
  petition_verdict_info info;
  const int64_t due = at("2021-04-06T09:00:00+07:00");
  info.struct_size = sizeof info;
  CHECK_OK(petition_engine_advance(engine, petition, due, &verdict, &error));
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.outcome == PETITION_OUTCOME_ACCEPTED && info.appended == 0 &&
        info.first_appended == 0);
  petition_verdict_free(verdict);
  CHECK_OK(petition_engine_advance(engine, petition, due + 1, &verdict, &error));
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.appended == 2 && info.first_appended == 3 && info.notice_count > 0);
  CHECK_NUMBER(state_of(petition).position, PETITION_POSITION_HEAD);
  CHECK_NUMBER(state_of(petition).events, 4);
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

/* Silence through two levels, each wake-up at its instant, ends at the Office. */
static void test_simulate(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_verdict *verdict = NULL;
  petition_verdict_info info;
  info.struct_size = sizeof info;
  CHECK_OK(petition_engine_simulate(engine, petition, T_RECEIVED + 30 * DAY, &verdict, &error));
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.outcome == PETITION_OUTCOME_ACCEPTED && info.appended == 4);
  CHECK_NUMBER(state_of(petition).position, PETITION_POSITION_OFFICE);
  CHECK_NUMBER(state_of(petition).anchor_s, at("2021-04-07T09:00:02+07:00"));
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

/* Art. 11.3: the second rescheduling is refused, and nothing has changed. */
static void test_refused(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  follow(engine, petition, kAppointed);
  follow(engine, petition, kRescheduled);
  const char *record = record_of(engine, petition);
  petition_verdict_free(submit(engine, petition, kRescheduledAgain, PETITION_OUTCOME_REFUSED));
  CHECK_TEXT(record_of(engine, petition), record);
  CHECK_NUMBER(state_of(petition).promises, 2);
  petition_case_free(petition);
}

static void test_duplicate(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  const char *record = record_of(engine, petition);
  petition_verdict_free(submit(engine, petition, kForwarded, PETITION_OUTCOME_DUPLICATE));
  CHECK_TEXT(record_of(engine, petition), record);
  petition_case_free(petition);
}

/* A call that fails leaves the case as it was. */
static void test_failed(const petition_engine *engine) {
  static const char kTooLate[] =
      "{\"id\":\"x\",\"kind\":\"forwarded\",\"occurred_at\":\"2190-01-05T09:00:00+07:00\","
      "\"recorded_at\":\"2190-01-05T09:00:00+07:00\",\"actor\":{\"role\":\"operator\"},"
      "\"data\":{\"unit\":\"so-tnmt\"}}";
  petition_case *petition = new_case("GL-1");
  petition_verdict *verdict = not_null();
  follow(engine, petition, kReceived);
  const char *record = record_of(engine, petition);
  CHECK_NUMBER(
      petition_engine_submit(engine, petition, kTooLate, strlen(kTooLate), &verdict, fresh()),
      PETITION_E_NOT_COVERED);
  CHECK_NO_HANDLE(verdict);
  CHECK_TEXT(record_of(engine, petition), record);
  CHECK_FAILS(
      petition_engine_submit(engine, petition, kForwarded, strlen(kForwarded), NULL, &error),
      PETITION_E_INVALID_ARGUMENT, "out");
  CHECK_TEXT(record_of(engine, petition), record);
  petition_case_free(petition);
}

/* Two hosts: who decided on an older case is told so, and the case is as it was. */
static void test_expecting(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  petition_verdict *verdict = not_null();
  petition_verdict_info info;
  info.struct_size = sizeof info;
  follow(engine, petition, kReceived);
  const char *record = record_of(engine, petition);
  const size_t size = strlen(kForwarded);
  CHECK_FAILS(
      petition_engine_submit_expecting(engine, petition, kForwarded, size, 0, &verdict, &error),
      PETITION_E_STALE, "expected");
  CHECK_NO_HANDLE(verdict);
  verdict = not_null();
  CHECK_FAILS(petition_engine_advance_expecting(engine, petition, at("2021-04-06T09:00:00+07:00"),
                                                2, &verdict, &error),
              PETITION_E_STALE, "expected");
  CHECK_NO_HANDLE(verdict);
  CHECK_TEXT(record_of(engine, petition), record);
  CHECK_OK(
      petition_engine_submit_expecting(engine, petition, kForwarded, size, 1, &verdict, &error));
  petition_verdict_free(verdict);
  CHECK_NUMBER(state_of(petition).events, 2);
  CHECK_OK(
      petition_engine_submit_expecting(engine, petition, kForwarded, size, 1, &verdict, &error));
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK_NUMBER(info.outcome, PETITION_OUTCOME_DUPLICATE);
  petition_verdict_free(verdict);
  CHECK_OK(petition_engine_advance_expecting(engine, petition, at("2021-04-06T09:00:01+07:00"), 2,
                                             &verdict, &error));
  petition_verdict_free(verdict);
  CHECK_NUMBER(state_of(petition).events, 4);
  petition_case_free(petition);
}

static void test_impossible_times(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_verdict *verdict = not_null();
  petition_timeliness *timeliness = not_null();
  petition_lives *lives = not_null();
  petition_permissions *permissions = not_null();
  const int64_t times[] = {INT64_MIN + 1, INT64_MAX, 253402300800};
  const char *record = record_of(engine, petition);
  for (size_t i = 0; i < sizeof times / sizeof times[0]; ++i) {
    CHECK_FAILS(petition_engine_advance(engine, petition, times[i], &verdict, &error),
                PETITION_E_OVERFLOW, "now_s");
    CHECK_FAILS(petition_engine_simulate(engine, petition, times[i], &verdict, &error),
                PETITION_E_OVERFLOW, "until_s");
    CHECK_FAILS(petition_engine_lives(engine, petition, times[i], &lives, &error),
                PETITION_E_OVERFLOW, "at_s");
    CHECK_FAILS(petition_engine_timeliness(engine, petition, times[i], &timeliness, &error),
                PETITION_E_OVERFLOW, "at_s");
    CHECK_FAILS(petition_engine_permitted(engine, petition, times[i], &permissions, &error),
                PETITION_E_OVERFLOW, "now_s");
  }
  CHECK_FAILS(petition_engine_advance(engine, petition, PETITION_NEVER, &verdict, &error),
              PETITION_E_INVALID_TIME, "now_s");
  CHECK_FAILS(petition_engine_lives(engine, petition, PETITION_NEVER, &lives, &error),
              PETITION_E_INVALID_TIME, "at_s");
  CHECK(verdict == NULL && timeliness == NULL && lives == NULL && permissions == NULL);
  CHECK_TEXT(record_of(engine, petition), record);
  petition_case_free(petition);
}

void test_engine(void) {
  petition_engine *engine = new_engine();
  test_parts(engine);
  test_due(engine);
  test_advance(engine);
  test_simulate(engine);
  test_refused(engine);
  test_duplicate(engine);
  test_failed(engine);
  test_expecting(engine);
  test_impossible_times(engine);
  petition_engine_free(engine);
  petition_engine_free(NULL);
}
