/* Sweeps: many open cases at one instant, told as the engine tells of each. */
#include "fixtures.h"

enum { kCases = 3 };

/* Forwarded, appointed and answered, in this order. */
static petition_sweep *new_sweep(const petition_engine *engine, petition_case *const cases[]) {
  petition_sweep *sweep = NULL;
  size_t first = 9;
  CHECK_OK(petition_sweep_new(engine, &sweep, &error));
  CHECK_OK(petition_sweep_add(sweep, (const petition_case *const *)cases, 1, &first, &error));
  CHECK_NUMBER(first, 0);
  CHECK_OK(petition_sweep_add(sweep, (const petition_case *const *)cases + 1, 2, &first, &error));
  CHECK_NUMBER(first, 1);
  return sweep;
}

static void new_cases(const petition_engine *engine, petition_case *cases[]) {
  cases[0] = forwarded_case(engine);
  cases[1] = forwarded_case(engine);
  cases[2] = forwarded_case(engine);
  follow(engine, cases[1], kAppointed);
  follow(engine, cases[2], kAnswered);
}

static void free_cases(petition_case *cases[]) {
  for (size_t i = 0; i < kCases; ++i) petition_case_free(cases[i]);
}

static size_t count_of(const petition_sweep *sweep) {
  size_t count = 0;
  CHECK_OK(petition_sweep_count(sweep, &count, &error));
  return count;
}

/* Each case as petition_engine_next_wakeup, _due and _timeliness tell of it. */
static void check_columns(const petition_engine *engine, const petition_sweep *sweep,
                          petition_case *const cases[], int64_t now_s) {
  int64_t wakeups[kCases], dues[kCases], after[kCases];
  uint8_t overdue[kCases];
  size_t count = 0;
  CHECK_OK(petition_sweep_next_wakeup(sweep, wakeups, kCases, &count, &error));
  CHECK_NUMBER(count, kCases);
  CHECK_OK(petition_sweep_due(sweep, dues, kCases, NULL, &error));
  CHECK_OK(petition_sweep_overdue_after(sweep, after, kCases, NULL, &error));
  CHECK_OK(petition_sweep_overdue(sweep, now_s, overdue, kCases, &count, &error));
  for (size_t i = 0; i < kCases; ++i) {
    petition_timeliness *timeliness = NULL;
    petition_timeliness_info info;
    int64_t wakeup = 0, due = 0;
    info.struct_size = sizeof info;
    CHECK_OK(petition_engine_next_wakeup(engine, cases[i], &wakeup, &error));
    CHECK_OK(petition_engine_due(engine, cases[i], &due, &error));
    CHECK_OK(petition_engine_timeliness(engine, cases[i], now_s, &timeliness, &error));
    CHECK_OK(petition_timeliness_get(timeliness, &info, &error));
    CHECK_NUMBER(wakeups[i], wakeup);
    CHECK_NUMBER(dues[i], due);
    CHECK_NUMBER(overdue[i], info.overdue);
    CHECK_NUMBER(overdue[i], after[i] != PETITION_NEVER && after[i] < now_s);
    petition_timeliness_free(timeliness);
  }
}

static void test_columns(const petition_engine *engine) {
  petition_case *cases[kCases];
  petition_sweep *sweep;
  int64_t reminders[kCases];
  const int64_t due = at("2021-04-06T09:00:00+07:00");
  new_cases(engine, cases);
  sweep = new_sweep(engine, cases);
  check_columns(engine, sweep, cases, due);
  check_columns(engine, sweep, cases, due + 1);
  check_columns(engine, sweep, cases, due + 30 * DAY);
  CHECK_OK(petition_sweep_reminder(sweep, reminders, kCases, NULL, &error));
  CHECK_NUMBER(reminders[0], PETITION_NEVER);
  CHECK_NUMBER(reminders[1], at("2021-04-08T17:00:00+07:00"));
  CHECK_NUMBER(reminders[2], PETITION_NEVER);
  free_cases(cases);
  petition_sweep_free(sweep);
}

/* Art. 10.1.2.b2, 10.5, 11.4. */
static void test_dry_run(const petition_engine *engine) {
  static const petition_foreseen expected[kCases] = {
      {PETITION_POSITION_FOCAL_POINT,
       PETITION_POSITION_HEAD,
       PETITION_STANDING_NOW,
       PETITION_STANDING_NOTHING_PROMISED,
       PETITION_STANDING_NOW,
       {0, 0, 0}},
      {PETITION_POSITION_FOCAL_POINT,
       PETITION_POSITION_NONE,
       PETITION_STANDING_NOT_YET,
       PETITION_STANDING_NOW,
       PETITION_STANDING_NOT_YET,
       {0, 0, 0}},
      {PETITION_POSITION_ANSWERED,
       PETITION_POSITION_NONE,
       PETITION_STANDING_NOT_OPEN,
       PETITION_STANDING_NOT_OPEN,
       PETITION_STANDING_NOT_OPEN,
       {0, 0, 0}},
  };
  const int64_t now = at("2021-04-08T17:00:00+07:00");
  petition_case *cases[kCases];
  petition_foreseen rows[kCases];
  petition_sweep *sweep;
  size_t count = 0;
  new_cases(engine, cases);
  sweep = new_sweep(engine, cases);
  CHECK_OK(petition_sweep_dry_run(sweep, now, rows, kCases, &count, &error));
  CHECK_NUMBER(count, kCases);
  CHECK(memcmp(rows, expected, sizeof rows) == 0);
  CHECK_OK(petition_sweep_dry_run(sweep, T_RECEIVED, rows, kCases, NULL, &error));
  CHECK_NUMBER(rows[0].lapse, PETITION_STANDING_RECORDED_LATER);
  CHECK_TEXT_OUT(petition_sweep_text, sweep, 0, now, PETITION_LANG_EN);
  CHECK_CONTAINS(check_buffer, "the slip goes up to the head of the unit");
  CHECK_TEXT_OUT(petition_sweep_json, sweep, now, PETITION_LANG_VI);
  CHECK_CONTAINS(check_buffer, "\"escalation\":\"now\",\"to\":\"head\"");
  free_cases(cases);
  petition_sweep_free(sweep);
}

static void test_standings(const petition_engine *engine) {
  petition_case *cases[kCases];
  petition_sweep *sweep;
  petition_standing_count rows[20];
  size_t count = 0;
  uint64_t escalated = 0;
  new_cases(engine, cases);
  sweep = new_sweep(engine, cases);
  CHECK_OK(petition_sweep_standings(sweep, T_RECEIVED + 2 * DAY, NULL, 0, &count, &error));
  CHECK_NUMBER(count, 9);
  CHECK_FAILS(petition_sweep_standings(sweep, T_RECEIVED + 2 * DAY, rows, 8, &count, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK_OK(petition_sweep_standings(sweep, T_RECEIVED + 2 * DAY, rows, 20, &count, &error));
  CHECK(rows[0].act == PETITION_KIND_LAPSED && rows[0].standing == PETITION_STANDING_NOW);
  CHECK(rows[0].level == PETITION_POSITION_FOCAL_POINT && rows[0].regulation == 0);
  CHECK(rows[0].cases == 1 && rows[0].basis.clause_count > 0);
  for (size_t i = 0; i < count; ++i)
    if (rows[i].act == PETITION_KIND_ESCALATED) escalated += rows[i].cases;
  CHECK_NUMBER(escalated, kCases);
  free_cases(cases);
  petition_sweep_free(sweep);
}

static void test_changes(const petition_engine *engine) {
  petition_case *cases[kCases];
  petition_sweep *sweep;
  int64_t dues[kCases];
  new_cases(engine, cases);
  sweep = new_sweep(engine, cases);
  CHECK_OK(petition_sweep_replace(sweep, 0, cases[2], &error));
  CHECK_OK(petition_sweep_remove(sweep, 2, &error));
  CHECK_OK(petition_sweep_due(sweep, dues, kCases, NULL, &error));
  CHECK(dues[0] == PETITION_NEVER && dues[1] == at("2021-04-09T17:00:00+07:00"));
  CHECK_OK(petition_sweep_remove(sweep, 0, &error));
  CHECK_NUMBER(count_of(sweep), 1);
  CHECK_OK(petition_sweep_due(sweep, dues, kCases, NULL, &error));
  CHECK_NUMBER(dues[0], at("2021-04-09T17:00:00+07:00"));
  free_cases(cases);
  petition_sweep_free(sweep);
}

/* A call that fails adds nothing and writes nothing. */
static void test_errors(const petition_engine *engine) {
  petition_case *cases[kCases];
  const petition_case *two[2];
  petition_sweep *sweep;
  petition_foreseen row;
  int64_t dues[kCases] = {5, 5, 5};
  uint8_t overdue[kCases] = {5, 5, 5};
  size_t count = 0;
  new_cases(engine, cases);
  sweep = new_sweep(engine, cases);
  two[0] = cases[0];
  two[1] = NULL;
  CHECK_FAILS(petition_sweep_add(sweep, two, 2, NULL, &error), PETITION_E_INVALID_ARGUMENT,
              "cases");
  CHECK_FAILS(petition_sweep_add(sweep, NULL, 1, NULL, &error), PETITION_E_INVALID_ARGUMENT,
              "cases");
  CHECK_OK(petition_sweep_add(sweep, NULL, 0, NULL, &error));
  CHECK_NUMBER(count_of(sweep), kCases);
  CHECK_FAILS(petition_sweep_due(sweep, dues, 2, &count, &error), PETITION_E_BUFFER_TOO_SMALL,
              "capacity");
  CHECK(count == kCases && dues[0] == 5);
  CHECK_FAILS(petition_sweep_overdue(sweep, T_RECEIVED, overdue, 2, &count, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK(overdue[0] == 5);
  CHECK_FAILS(petition_sweep_overdue(sweep, PETITION_NEVER, overdue, kCases, NULL, &error),
              PETITION_E_INVALID_TIME, "now_s");
  CHECK_FAILS(petition_sweep_dry_run(sweep, INT64_MAX, &row, 1, NULL, &error), PETITION_E_OVERFLOW,
              "now_s");
  CHECK_FAILS(petition_sweep_replace(sweep, kCases, cases[0], &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_sweep_remove(sweep, kCases, &error), PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_sweep_text(sweep, kCases, T_RECEIVED, PETITION_LANG_EN, check_buffer,
                                  CHECK_BUFFER, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(
      petition_sweep_text(sweep, 0, T_RECEIVED, 7, check_buffer, CHECK_BUFFER, NULL, &error),
      PETITION_E_UNKNOWN_FLAG, "lang");
  free_cases(cases);
  petition_sweep_free(sweep);
}

/* More cases than pass at a time, and those of a registry. */
static void test_many(const petition_engine *engine) {
  enum { kMany = 1000 };
  static const petition_case *cases[kMany];
  static int64_t dues[kMany];
  petition_regulation *regulation = NULL;
  petition_calendar *calendar = NULL;
  petition_registry *registry = NULL;
  petition_sweep *sweep = NULL;
  petition_case *petition = forwarded_case(engine);
  petition_case *empty = new_case("GL-2");
  int64_t due = 0;
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_registry_new((const petition_regulation *const *)&regulation, 1,
                                 (const petition_calendar *const *)&calendar, 1, &registry,
                                 &error));
  CHECK_OK(petition_registry_sweep(registry, &sweep, &error));
  for (size_t i = 0; i < kMany; ++i) cases[i] = i % 3 == 0 ? petition : empty;
  CHECK_OK(petition_sweep_add(sweep, cases, kMany, NULL, &error));
  CHECK_OK(petition_engine_due(engine, petition, &due, &error));
  CHECK_OK(petition_sweep_due(sweep, dues, kMany, NULL, &error));
  {
    size_t wrong = 0;
    for (size_t i = 0; i < kMany; ++i) wrong += dues[i] != (i % 3 == 0 ? due : PETITION_NEVER);
    CHECK_NUMBER(wrong, 0);
  }
  petition_sweep_free(sweep);
  petition_case_free(petition);
  petition_case_free(empty);
  petition_registry_free(registry);
  petition_regulation_free(regulation);
  petition_calendar_free(calendar);
}

static void test_words(void) {
  has_words(PETITION_TABLE_STANDING, 11);
  is_word(PETITION_TABLE_STANDING, PETITION_STANDING_OVERDUE_ONLY, "overdue_only");
}

void test_sweep(void) {
  petition_engine *engine = new_engine();
  test_columns(engine);
  test_dry_run(engine);
  test_standings(engine);
  test_changes(engine);
  test_errors(engine);
  test_many(engine);
  test_words();
  petition_engine_free(engine);
}
