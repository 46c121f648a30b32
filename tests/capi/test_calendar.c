/* Calendars: made, described, asked. */
#include "fixtures.h"

static petition_calendar *builtin(void) {
  petition_calendar *calendar = NULL;
  CHECK_OK(petition_calendar_builtin(&calendar, &error));
  return calendar;
}

static void test_identity(const petition_calendar *calendar) {
  char text[100];
  petition_coverage coverage;
  coverage.struct_size = sizeof coverage;
  CHECK_OK(petition_calendar_text(calendar, PETITION_TEXT_HASH, PETITION_LANG_VI, text, sizeof text,
                                  NULL, &error));
  CHECK_NUMBER(strlen(text), 64);
  CHECK_TEXT_OUT(petition_calendar_text, calendar, PETITION_TEXT_ID, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_calendar_text, calendar, PETITION_TEXT_VERSION, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_calendar_text, calendar, PETITION_TEXT_TITLE, PETITION_LANG_EN);
  CHECK_FAILS(petition_calendar_text(calendar, PETITION_TEXT_LAWFUL, PETITION_LANG_EN, text,
                                     sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  CHECK_FAILS(
      petition_calendar_text(calendar, PETITION_TEXT_ID, 2, text, sizeof text, NULL, &error),
      PETITION_E_UNKNOWN_FLAG, "lang");
  CHECK_OK(petition_calendar_coverage(calendar, &coverage, &error));
  CHECK(coverage.utc_offset_s == 25200 && coverage.reserved == 0);
  CHECK(coverage.first_date < coverage.announced_until);
  CHECK(coverage.announced_until < coverage.last_date);
  CHECK_STRUCT_OUT(petition_calendar_coverage, petition_coverage, calendar);
}

/* Monday 16:00 plus 8 working hours is Tuesday 16:00; from opening they end at closing (I-17). */
static void test_sums_of_time(const petition_calendar *calendar) {
  const int64_t opening = T_RECEIVED - HOUR;
  int64_t result = 7;
  CHECK_OK(petition_calendar_add(calendar, opening + 9 * HOUR, 8 * HOUR, PETITION_CLOSING_EARLIEST,
                                 &result, &error));
  CHECK_NUMBER(result, opening + 9 * HOUR + DAY);
  CHECK_OK(petition_calendar_add(calendar, opening, 8 * HOUR, PETITION_CLOSING_EARLIEST, &result,
                                 &error));
  CHECK_NUMBER(result, opening + 10 * HOUR);
  CHECK_OK(petition_calendar_add(calendar, opening, 8 * HOUR, PETITION_CLOSING_NEXT_OPENING,
                                 &result, &error));
  CHECK_NUMBER(result, opening + DAY);
  CHECK_OK(petition_calendar_subtract(calendar, opening + 10 * HOUR, 8 * HOUR, &result, &error));
  CHECK_NUMBER(result, opening);
  CHECK_OK(petition_calendar_between(calendar, opening, opening + 10 * HOUR, &result, &error));
  CHECK_NUMBER(result, 8 * HOUR);
  CHECK_OK(petition_calendar_between(calendar, opening + 10 * HOUR, opening, &result, &error));
  CHECK_NUMBER(result, -8 * HOUR);
  CHECK_FAILS(petition_calendar_add(calendar, opening, HOUR, 2, &result, &error),
              PETITION_E_UNKNOWN_FLAG, "closing");
  CHECK_NUMBER(petition_calendar_add(calendar, opening, INT64_MAX, 0, &result, fresh()),
               PETITION_E_OVERFLOW);
  CHECK_NUMBER(petition_calendar_add(calendar, INT64_MIN + 1, 1, 0, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_calendar_add(calendar, PETITION_NEVER, 1, 0, &result, fresh()),
               PETITION_E_INVALID_TIME);
  CHECK_NUMBER(petition_calendar_subtract(calendar, INT64_MAX, 1, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_calendar_between(calendar, 0, INT64_MAX, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(result, -8 * HOUR);
}

static void test_days_later(const petition_calendar *calendar) {
  int64_t result = 7;
  /* A Monday: the Thursday of the next week; the Monday after, at its closing and then opening. */
  CHECK_OK(petition_calendar_add_days(calendar, T_RECEIVED, 10, &result, &error));
  CHECK_NUMBER(result, at("2021-04-15T23:59:59+07:00"));
  CHECK_OK(petition_calendar_add_working_days(calendar, T_RECEIVED, 5, PETITION_CLOSING_EARLIEST,
                                              &result, &error));
  CHECK_NUMBER(result, at("2021-04-12T17:00:00+07:00"));
  CHECK_OK(petition_calendar_add_working_days(calendar, T_RECEIVED, 5,
                                              PETITION_CLOSING_NEXT_OPENING, &result, &error));
  CHECK_NUMBER(result, at("2021-04-13T07:00:00+07:00"));
  CHECK_NUMBER(petition_calendar_add_days(calendar, T_RECEIVED, 0, &result, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  CHECK_NUMBER(petition_calendar_add_days(calendar, PETITION_NEVER, 1, &result, fresh()),
               PETITION_E_INVALID_TIME);
  CHECK_NUMBER(petition_calendar_add_working_days(calendar, T_RECEIVED, 1, 2, &result, fresh()),
               PETITION_E_UNKNOWN_FLAG);
  CHECK_NUMBER(result, at("2021-04-13T07:00:00+07:00"));
}

static void test_searches(const petition_calendar *calendar) {
  const int64_t noon = T_RECEIVED + 4 * HOUR;
  int64_t result = 7;
  int32_t open = 7;
  CHECK_OK(petition_calendar_is_open(calendar, T_RECEIVED, &open, &error));
  CHECK_NUMBER(open, 1);
  CHECK_OK(petition_calendar_is_open(calendar, noon, &open, &error));
  CHECK_NUMBER(open, 0);
  CHECK_OK(petition_calendar_next_open(calendar, T_RECEIVED, &result, &error));
  CHECK_NUMBER(result, T_RECEIVED);
  CHECK_OK(petition_calendar_next_open(calendar, noon, &result, &error));
  CHECK_NUMBER(result, noon + HOUR);
  CHECK_OK(petition_calendar_next_opening(calendar, noon + HOUR, &result, &error));
  CHECK_NUMBER(result, noon - 5 * HOUR + DAY);
  CHECK_OK(petition_calendar_previous_close(calendar, noon, &result, &error));
  CHECK_NUMBER(result, noon - HOUR);
  CHECK_NUMBER(petition_calendar_is_open(calendar, INT64_MAX, &open, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_calendar_next_open(calendar, INT64_MAX, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_calendar_next_opening(calendar, INT64_MIN + 1, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_calendar_previous_close(calendar, INT64_MIN + 1, &result, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK(result == noon - HOUR && open == 0);
}

static int32_t date_of(const char *text) {
  int32_t date = 0;
  CHECK_OK(petition_date_parse(text, strlen(text), &date, &error));
  return date;
}

static void test_windows(const petition_calendar *calendar) {
  const int32_t monday = date_of("2021-04-05");
  petition_window windows[3] = {{7, 7}, {7, 7}, {7, 7}};
  size_t count = 7;
  CHECK_OK(petition_calendar_windows(calendar, monday, NULL, 0, &count, &error));
  CHECK_NUMBER(count, 2);
  count = 7;
  CHECK_FAILS(petition_calendar_windows(calendar, monday, windows, 1, &count, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK(count == 2 && windows[0].open_s == 7);
  CHECK_OK(petition_calendar_windows(calendar, monday, windows, 3, NULL, &error));
  CHECK(windows[0].open_s == 7 * HOUR && windows[0].close_s == 11 * HOUR);
  CHECK(windows[1].open_s == 13 * HOUR && windows[1].close_s == 17 * HOUR);
  CHECK_NUMBER(windows[2].open_s, 7);
  CHECK_FAILS(petition_calendar_windows(calendar, monday, NULL, 0, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "buffer");
  CHECK_FAILS(petition_calendar_windows(calendar, monday, NULL, 3, &count, &error),
              PETITION_E_INVALID_ARGUMENT, "buffer");
  CHECK_OK(petition_calendar_windows(calendar, monday + 6, windows, 3, &count, &error));
  CHECK_NUMBER(count, 0);
  CHECK_NUMBER(petition_calendar_windows(calendar, INT32_MAX, windows, 3, &count, fresh()),
               PETITION_E_NOT_COVERED);
}

/* 30 April 2021, Friday: a holiday. */
static void test_days(const petition_calendar *calendar) {
  const int32_t holiday = date_of("2021-04-30");
  petition_day day;
  int64_t days = 7;
  char text[400];
  day.struct_size = sizeof day;
  CHECK_OK(petition_calendar_day(calendar, holiday, &day, &error));
  CHECK(day.date == holiday && day.kind == PETITION_DAY_KIND_HOLIDAY && day.window_count == 0);
  CHECK(day.rest_day == 0 && day.knowledge == PETITION_KNOWLEDGE_ANNOUNCED);
  CHECK_STRUCT_OUT(petition_calendar_day, petition_day, calendar, holiday);
  CHECK_TEXT_OUT(petition_calendar_day_text, calendar, holiday, PETITION_TEXT_REASON,
                 PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_calendar_day_text, calendar, holiday, PETITION_TEXT_INSTRUMENT,
                 PETITION_LANG_EN);
  CHECK_FAILS(petition_calendar_day_text(calendar, holiday, 0, 0, text, sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  CHECK_TEXT_OUT(petition_calendar_day_json, calendar, holiday, PETITION_LANG_VI);
  CHECK_OK(petition_calendar_day_json(calendar, date_of("2021-04-05"), PETITION_LANG_EN, text,
                                      sizeof text, NULL, &error));
  CHECK_TEXT(text,
             "{\"date\":\"2021-04-05\",\"knowledge\":\"announced\",\"kind\":\"ordinary\","
             "\"rest_day\":false,\"windows\":[{\"open\":\"07:00:00\",\"close\":\"11:00:00\"},"
             "{\"open\":\"13:00:00\",\"close\":\"17:00:00\"}],\"reason\":null,"
             "\"instrument\":\"Quyết định 188/1999/QĐ-TTg; Thông báo 756/STTTT-BCVT\"}");
  CHECK_TEXT_OUT(petition_calendar_year_json, calendar, 2021, PETITION_LANG_VI);
  CHECK_NUMBER(
      petition_calendar_year_json(calendar, INT32_MAX, 0, text, sizeof text, NULL, fresh()),
      PETITION_E_NOT_COVERED);
  CHECK_OK(
      petition_calendar_working_days_between(calendar, holiday - 4, holiday + 3, &days, &error));
  CHECK_NUMBER(days, 4);
  CHECK_NUMBER(petition_calendar_working_days_between(calendar, 0, INT32_MAX, &days, fresh()),
               PETITION_E_NOT_COVERED);
}

static const char kDays[] =
    "[[day]]\ndate = 2021-04-06\nwindows = []\nreason = { vi = \"Họp\", en = \"Meeting\" }\n"
    "instrument = \"12/TB\"\n";

static void test_own_days(const petition_calendar *calendar) {
  petition_calendar *own = NULL;
  int64_t result = 0;
  CHECK_OK(petition_calendar_with_days(calendar, kDays, strlen(kDays), NULL, 0, &own, &error));
  CHECK_OK(petition_calendar_add(own, T_RECEIVED + 8 * HOUR, 8 * HOUR, 0, &result, &error));
  CHECK_NUMBER(result, T_RECEIVED + 8 * HOUR + 2 * DAY);
  petition_calendar_free(own);
  own = not_null();
  CHECK_NUMBER(petition_calendar_with_days(calendar, "[[day", 5, "mine.toml", 9, &own, fresh()),
               PETITION_E_SYNTAX);
  CHECK_NO_HANDLE(own);
  CHECK_TEXT(error.where, "mine.toml");
  CHECK(error.line == 1 && error.column > 0);
}

static void test_provisional(const petition_calendar *calendar) {
  petition_calendar *strict = NULL;
  petition_coverage coverage;
  int64_t result = 7;
  coverage.struct_size = sizeof coverage;
  CHECK_OK(petition_calendar_refusing_provisional(calendar, &strict, &error));
  CHECK_OK(petition_calendar_coverage(calendar, &coverage, &error));
  const int64_t later = (coverage.announced_until + INT64_C(100)) * DAY;
  CHECK_OK(petition_calendar_add(calendar, later, HOUR, 0, &result, &error));
  CHECK(result > later);
  result = 7;
  CHECK_NUMBER(petition_calendar_add(strict, later, HOUR, 0, &result, fresh()),
               PETITION_E_PROVISIONAL);
  CHECK_NUMBER(result, 7);
  petition_calendar_free(strict);
}

/* The built-in text loads to the same calendar. */
static void test_load(const petition_calendar *calendar) {
  static char toml[200000];
  char hash[65];
  char same[65];
  size_t needed = 0;
  petition_calendar *loaded = NULL;
  CHECK_OK(petition_calendar_builtin_toml(NULL, 0, &needed, &error));
  CHECK_FAILS(petition_calendar_builtin_toml(toml, needed - 1, NULL, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK_OK(petition_calendar_builtin_toml(toml, sizeof toml, &needed, &error));
  CHECK_OK(petition_calendar_load(toml, needed - 1, "copy.toml", 9, &loaded, &error));
  CHECK_OK(
      petition_calendar_text(calendar, PETITION_TEXT_HASH, 0, hash, sizeof hash, NULL, &error));
  CHECK_OK(petition_calendar_text(loaded, PETITION_TEXT_HASH, 0, same, sizeof same, NULL, &error));
  CHECK_TEXT(same, hash);
  petition_calendar_free(loaded);
}

void test_calendar(void) {
  petition_calendar *calendar = builtin();
  test_identity(calendar);
  test_sums_of_time(calendar);
  test_days_later(calendar);
  test_searches(calendar);
  test_windows(calendar);
  test_days(calendar);
  test_own_days(calendar);
  test_provisional(calendar);
  test_load(calendar);
  petition_calendar_free(calendar);
  petition_calendar_free(NULL);
}
