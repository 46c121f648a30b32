/* Instants, dates, amounts and lunar dates. */
#include "fixtures.h"

static void test_instants(void) {
  char text[26];
  int64_t instant = 7;
  CHECK_NUMBER(at("2021-04-05T08:00:00+07:00"), T_RECEIVED);
  CHECK_NUMBER(at("2021-04-05T01:00Z"), T_RECEIVED);
  CHECK_OK(petition_instant_format(T_RECEIVED, 25200, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "2021-04-05T08:00:00+07:00");
  CHECK_OK(petition_instant_format(T_RECEIVED, -12600, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "2021-04-04T21:30:00-03:30");
  CHECK_TEXT_OUT(petition_instant_format, T_RECEIVED, 0);
  CHECK_FAILS(petition_instant_parse("2021-04-05T08:00:00", 19, &instant, &error),
              PETITION_E_INVALID_TIME, "");
  CHECK_FAILS(petition_instant_parse("2021-02-30T08:00:00Z", 20, &instant, &error),
              PETITION_E_INVALID_TIME, "");
  CHECK_FAILS(petition_instant_parse("2021-04-05T08:00:00\xff", 20, &instant, &error),
              PETITION_E_ENCODING, "text");
  CHECK_NUMBER(error.line, 1);
  CHECK_NUMBER(error.column, 20);
  CHECK_NUMBER(instant, 7);
}

static void test_no_instant(void) { CHECK(petition_never == PETITION_NEVER); }

static void test_instant_limits(void) {
  char text[40] = "kept";
  const int64_t outside[] = {INT64_MIN + 1, INT64_MAX, -62167219201, 253402300800};
  for (size_t i = 0; i < sizeof outside / sizeof outside[0]; ++i)
    CHECK_FAILS(petition_instant_format(outside[i], 0, text, sizeof text, NULL, &error),
                PETITION_E_OVERFLOW, "instant_s");
  CHECK_FAILS(petition_instant_format(PETITION_NEVER, 0, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_TIME, "instant_s");
  CHECK_FAILS(petition_instant_format(253402300799, 25200, text, sizeof text, NULL, &error),
              PETITION_E_OVERFLOW, "instant_s");
  CHECK_FAILS(petition_instant_format(0, 30, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_VALUE, "utc_offset_s");
  CHECK_FAILS(petition_instant_format(0, 86460, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_VALUE, "utc_offset_s");
  CHECK_FAILS(petition_instant_format(0, INT32_MIN, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_VALUE, "utc_offset_s");
  CHECK_TEXT(text, "kept");
}

static void test_dates(void) {
  int32_t date = 7;
  char text[11];
  CHECK_OK(petition_date_parse("2021-04-05", 10, &date, &error));
  CHECK_NUMBER(date, 18722);
  CHECK_OK(petition_date_format(date, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "2021-04-05");
  CHECK_OK(petition_date_format(-719528, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "0000-01-01");
  CHECK_OK(petition_date_format(2932896, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "9999-12-31");
  CHECK_TEXT_OUT(petition_date_format, date);
  CHECK_FAILS(petition_date_parse("2021-4-5", 8, &date, &error), PETITION_E_INVALID_TIME, "");
  CHECK_FAILS(petition_date_parse(NULL, 0, &date, &error), PETITION_E_INVALID_TIME, "");
  CHECK_FAILS(petition_date_format(2932897, text, sizeof text, NULL, &error), PETITION_E_OVERFLOW,
              "date");
  CHECK_FAILS(petition_date_format(INT32_MIN, text, sizeof text, NULL, &error), PETITION_E_OVERFLOW,
              "date");
  CHECK_NUMBER(date, 18722);
}

static void test_amounts(void) {
  int64_t amount = 7;
  CHECK_OK(petition_working_time_parse("1h30m", 5, &amount, &error));
  CHECK_NUMBER(amount, 5400);
  CHECK_OK(petition_working_time_parse("-8h", 3, &amount, &error));
  CHECK_NUMBER(amount, -8 * HOUR);
  CHECK_FAILS(petition_working_time_parse("8 hours", 7, &amount, &error), PETITION_E_INVALID_VALUE,
              "");
  CHECK_FAILS(petition_working_time_parse("9999999999999999h", 17, &amount, &error),
              PETITION_E_OVERFLOW, "");
  CHECK_NUMBER(amount, -8 * HOUR);
}

/* Tet of 2026 was on 17 February; the sixth month of 2025 came twice. */
static void test_lunar(void) {
  petition_lunar_date lunar = {2026, 1, 1, 0};
  int32_t date = 0;
  char text[11];
  CHECK_OK(petition_lunar_to_date(&lunar, &date, &error));
  CHECK_OK(petition_date_format(date, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "2026-02-17");
  CHECK_OK(petition_lunar_from_date(date, &lunar, &error));
  CHECK(lunar.year == 2026 && lunar.month == 1 && lunar.day == 1 && lunar.leap == 0);
  lunar = (petition_lunar_date){2025, 6, 1, 1};
  CHECK_OK(petition_lunar_to_date(&lunar, &date, &error));
  CHECK_OK(petition_date_format(date, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "2025-07-25");
  CHECK_OK(petition_lunar_from_date(date, &lunar, &error));
  CHECK(lunar.month == 6 && lunar.day == 1 && lunar.leap == 1);
}

static void test_no_lunar(void) {
  petition_lunar_date lunar = {2026, 6, 1, 1};
  int32_t date = 7;
  CHECK_NUMBER(petition_lunar_to_date(&lunar, &date, fresh()), PETITION_E_INVALID_VALUE);
  lunar.leap = 2;
  CHECK_FAILS(petition_lunar_to_date(&lunar, &date, &error), PETITION_E_UNKNOWN_FLAG, "lunar.leap");
  lunar.leap = 0;
  lunar.month = 13;
  CHECK_NUMBER(petition_lunar_to_date(&lunar, &date, fresh()), PETITION_E_INVALID_VALUE);
  lunar.month = 1;
  lunar.year = 2200;
  CHECK_NUMBER(petition_lunar_to_date(&lunar, &date, fresh()), PETITION_E_NOT_COVERED);
  lunar.year = INT32_MIN;
  CHECK_NUMBER(petition_lunar_to_date(&lunar, &date, fresh()), PETITION_E_NOT_COVERED);
  CHECK_NUMBER(date, 7);
  CHECK_NUMBER(petition_lunar_from_date(INT32_MAX, &lunar, fresh()), PETITION_E_NOT_COVERED);
  CHECK_NUMBER(petition_lunar_from_date(INT32_MIN, &lunar, fresh()), PETITION_E_NOT_COVERED);
  CHECK_NUMBER(lunar.month, 1);
}

void test_times(void) {
  test_instants();
  test_no_instant();
  test_instant_limits();
  test_dates();
  test_amounts();
  test_lunar();
  test_no_lunar();
}
