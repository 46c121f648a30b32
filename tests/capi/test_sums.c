/* Explained sums, and due times that move when a calendar changes. */
#include "fixtures.h"

/* Thursday 29 April 2021, 16:00, and 8 hours: across a holiday, a weekend and a day in lieu. */
#define T_EVE (INT64_C(1619686800))

static void test_sum(const petition_calendar *calendar) {
  petition_sum *sum = NULL;
  petition_sum_info info;
  info.struct_size = sizeof info;
  CHECK_OK(petition_calendar_explain(calendar, T_EVE, 8 * HOUR, 0, &sum, &error));
  CHECK_OK(petition_sum_get(sum, &info, &error));
  CHECK(info.start_s == T_EVE && info.amount_s == 8 * HOUR && info.provisional == 0);
  CHECK_NUMBER(info.result_s, at("2021-05-04T16:00:00+07:00"));
  CHECK(info.stretch_count >= 5);
  CHECK_STRUCT_OUT(petition_sum_get, petition_sum_info, sum);
  petition_sum_free(sum);
}

/* The stretches join up, and those that counted make up the amount. */
static void test_stretches(const petition_calendar *calendar) {
  petition_sum *sum = NULL;
  petition_stretch list[40];
  petition_stretch first = {7, 7, 7, 7, 7, 7};
  size_t count = 0;
  int64_t counted = 0;
  int holidays = 0;
  CHECK_OK(petition_calendar_explain(calendar, T_EVE, 8 * HOUR, 0, &sum, &error));
  CHECK_OK(petition_sum_stretches(sum, NULL, 0, &count, &error));
  CHECK_FAILS(petition_sum_stretches(sum, &first, 1, NULL, &error), PETITION_E_BUFFER_TOO_SMALL,
              "capacity");
  CHECK_NUMBER(first.from_s, 7);
  CHECK_OK(petition_sum_stretches(sum, list, 40, &count, &error));
  CHECK(count > 4 && list[0].from_s == T_EVE);
  for (size_t i = 0; i < count; ++i) {
    CHECK(list[i].reserved == 0 && list[i].knowledge == PETITION_KNOWLEDGE_ANNOUNCED);
    if (i > 0) CHECK_NUMBER(list[i].from_s, list[i - 1].to_s);
    if (list[i].why == PETITION_STRETCH_COUNTED) counted += list[i].to_s - list[i].from_s;
    if (list[i].day_kind == PETITION_DAY_KIND_HOLIDAY) {
      ++holidays;
      CHECK_NUMBER(list[i].why, PETITION_STRETCH_DAY_OFF);
      CHECK_TEXT_OUT(petition_sum_stretch_text, sum, i, PETITION_TEXT_REASON, PETITION_LANG_VI);
      CHECK_TEXT_OUT(petition_sum_stretch_text, sum, i, PETITION_TEXT_INSTRUMENT, PETITION_LANG_EN);
    }
  }
  CHECK_NUMBER(counted, 8 * HOUR);
  CHECK(holidays > 0);
  CHECK_FAILS(
      petition_sum_stretch_text(sum, count, PETITION_TEXT_REASON, 0, NULL, 0, &count, &error),
      PETITION_E_INVALID_ARGUMENT, "index");
  petition_sum_free(sum);
}

static void test_sum_as_text(const petition_calendar *calendar) {
  petition_sum *sum = NULL;
  char text[8000];
  CHECK_OK(petition_calendar_explain(calendar, T_EVE, 8 * HOUR, 0, &sum, &error));
  CHECK_TEXT_OUT(petition_sum_text, sum, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_sum_json, sum, PETITION_LANG_EN);
  CHECK_OK(petition_sum_text(sum, PETITION_LANG_VI, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "16:00 29/04/2021, thời gian làm việc: 8 giờ");
  CHECK_CONTAINS(text, "= 16:00 04/05/2021");
  CHECK_OK(petition_sum_text(sum, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "2021-04-29 16:00 - 2021-04-29 17:00  counted 1 h");
  CHECK_CONTAINS(text, "= 2021-05-04 16:00");
  CHECK_OK(petition_sum_json(sum, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"start\":\"2021-04-29T16:00:00+07:00\",\"amount_s\":28800,");
  CHECK_CONTAINS(text, "\"result\":\"2021-05-04T16:00:00+07:00\",\"provisional\":false,");
  petition_sum_free(sum);
}

/* The same sum, asked for by its two ends. */
static void test_between(const petition_calendar *calendar) {
  petition_sum *sum = NULL;
  petition_sum_info info = {.struct_size = sizeof info};
  CHECK_OK(petition_calendar_explain_between(calendar, T_EVE, at("2021-05-04T16:00:00+07:00"), &sum,
                                             &error));
  CHECK_OK(petition_sum_get(sum, &info, &error));
  CHECK_NUMBER(info.amount_s, 8 * HOUR);
  CHECK_NUMBER(info.start_s, T_EVE);
  CHECK_NUMBER(info.result_s, at("2021-05-04T16:00:00+07:00"));
  petition_sum_free(sum);
  CHECK_FAILS(petition_calendar_explain_between(calendar, T_EVE, INT64_MAX, &sum, &error),
              PETITION_E_NOT_COVERED, "vn-state");
}

static void test_no_sum(const petition_calendar *calendar) {
  petition_sum *sum = not_null();
  CHECK_NUMBER(petition_calendar_explain(calendar, INT64_MAX, HOUR, 0, &sum, fresh()),
               PETITION_E_NOT_COVERED);
  CHECK_NO_HANDLE(sum);
  sum = not_null();
  CHECK_FAILS(petition_calendar_explain(calendar, T_EVE, HOUR, -1, &sum, &error),
              PETITION_E_UNKNOWN_FLAG, "closing");
  CHECK_NO_HANDLE(sum);
}

static const char kDays[] =
    "[[day]]\ndate = 2021-04-06\nwindows = []\nreason = { vi = \"Họp\", en = \"Meeting\" }\n"
    "instrument = \"12/TB\"\n";

static void test_moves(const petition_calendar *before, const petition_calendar *after) {
  const int64_t start[] = {T_RECEIVED, T_RECEIVED + 8 * HOUR};
  const int64_t amount[] = {HOUR, 8 * HOUR};
  petition_moves *moves = NULL;
  petition_move move;
  size_t count = 0;
  move.struct_size = sizeof move;
  CHECK_OK(petition_calendar_compare(before, after, start, amount, 2, &moves, &error));
  CHECK_OK(petition_moves_count(moves, &count, &error));
  CHECK_NUMBER(count, 1);
  CHECK_OK(petition_moves_get(moves, 0, &move, &error));
  CHECK(move.index == 1 && move.reserved == 0);
  CHECK_NUMBER(move.before_s, T_RECEIVED + 8 * HOUR + DAY);
  CHECK_NUMBER(move.after_s, T_RECEIVED + 8 * HOUR + 2 * DAY);
  CHECK_STRUCT_OUT(petition_moves_get, petition_move, moves, 0);
  CHECK_FAILS(petition_moves_get(moves, 1, &move, &error), PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_TEXT_OUT(petition_moves_text, moves, 0, PETITION_TEXT_REASON, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_moves_text, moves, 0, PETITION_TEXT_INSTRUMENT, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_moves_json, moves, PETITION_LANG_VI);
  petition_moves_free(moves);
  moves = not_null();
  CHECK_FAILS(petition_calendar_compare(before, after, NULL, amount, 2, &moves, &error),
              PETITION_E_INVALID_ARGUMENT, "instant_s");
  CHECK_NO_HANDLE(moves);
  CHECK_FAILS(petition_calendar_compare(before, after, start, amount, SIZE_MAX, &moves, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_OK(petition_calendar_compare(before, after, NULL, NULL, 0, &moves, &error));
  CHECK_OK(petition_moves_count(moves, &count, &error));
  CHECK_NUMBER(count, 0);
  petition_moves_free(moves);
}

/* Agreed for the day that the new calendar takes off, and for the day after. */
static void test_agreed(const petition_calendar *before, const petition_calendar *after) {
  const int64_t agreed[] = {T_RECEIVED + DAY, T_RECEIVED + 2 * DAY};
  petition_moves *moves = NULL;
  petition_move move;
  size_t count = 0;
  move.struct_size = sizeof move;
  CHECK_OK(petition_calendar_compare_agreed(before, after, agreed, 2, &moves, &error));
  CHECK_OK(petition_moves_count(moves, &count, &error));
  CHECK_NUMBER(count, 1);
  CHECK_OK(petition_moves_get(moves, 0, &move, &error));
  CHECK(move.index == 0 && move.before_s == agreed[0]);
  CHECK_NUMBER(move.after_s, T_RECEIVED + 2 * DAY - HOUR);
  CHECK_TEXT_OUT(petition_moves_text, moves, 0, PETITION_TEXT_INSTRUMENT, PETITION_LANG_VI);
  petition_moves_free(moves);
  moves = not_null();
  CHECK_FAILS(petition_calendar_compare_agreed(before, after, NULL, 1, &moves, &error),
              PETITION_E_INVALID_ARGUMENT, "agreed_s");
  CHECK_NO_HANDLE(moves);
}

void test_sums(void) {
  petition_calendar *calendar = NULL;
  petition_calendar *own = NULL;
  CHECK_OK(petition_calendar_builtin(&calendar, &error));
  CHECK_OK(petition_calendar_with_days(calendar, kDays, strlen(kDays), NULL, 0, &own, &error));
  test_sum(calendar);
  test_stretches(calendar);
  test_sum_as_text(calendar);
  test_between(calendar);
  test_no_sum(calendar);
  test_moves(calendar, own);
  test_agreed(calendar, own);
  petition_calendar_free(own);
  petition_calendar_free(calendar);
  petition_sum_free(NULL);
  petition_moves_free(NULL);
}
