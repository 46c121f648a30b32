/* Working time over arrays: the same as one by one, and a bad element spoils no other. */
#include "fixtures.h"

enum { kCount = 1000 }; /* more than the library takes at once */

static int64_t start[kCount];
static int64_t amount[kCount];
static int64_t result[kCount];
static int32_t status[kCount];

/* Three of the elements cannot be carried out, on both sides of an inner boundary. */
static int is_bad(size_t i) { return i == 3 || i == 255 || i == 256; }

static void prepare(void) {
  for (size_t i = 0; i < kCount; ++i) {
    start[i] = is_bad(i) ? INT64_MAX : T_RECEIVED + (int64_t)i * 1237;
    amount[i] = (int64_t)(i % 40) * 1801 - 9000;
    result[i] = -(int64_t)i;
    status[i] = 1;
  }
}

static void test_add(const petition_calendar *calendar) {
  for (int32_t closing = 0; closing <= 1; ++closing) {
    prepare();
    CHECK_OK(petition_calendar_add_many(calendar, start, amount, kCount, closing, result, status,
                                        &error));
    for (size_t i = 0; i < kCount; ++i) {
      int64_t one = -(int64_t)i;
      const int32_t said =
          petition_calendar_add(calendar, start[i], amount[i], closing, &one, NULL);
      CHECK(said == status[i] && one == result[i] && (said != 0) == is_bad(i));
    }
  }
}

static void test_subtract(const petition_calendar *calendar) {
  prepare();
  CHECK_OK(
      petition_calendar_subtract_many(calendar, start, amount, kCount, result, status, &error));
  for (size_t i = 0; i < kCount; ++i) {
    int64_t one = -(int64_t)i;
    const int32_t said = petition_calendar_subtract(calendar, start[i], amount[i], &one, NULL);
    CHECK(said == status[i] && one == result[i] && (said != 0) == is_bad(i));
  }
}

static void test_between(const petition_calendar *calendar) {
  prepare();
  for (size_t i = 0; i < kCount; ++i) amount[i] = T_RECEIVED + amount[i] * 7;
  CHECK_OK(petition_calendar_between_many(calendar, start, amount, kCount, result, status, &error));
  for (size_t i = 0; i < kCount; ++i) {
    int64_t one = -(int64_t)i;
    const int32_t said = petition_calendar_between(calendar, start[i], amount[i], &one, NULL);
    CHECK(said == status[i] && one == result[i] && (said != 0) == is_bad(i));
  }
}

typedef int32_t scalar_search(const petition_calendar *, int64_t, int64_t *, petition_error *);
typedef int32_t array_search(const petition_calendar *, const int64_t *, size_t, int64_t *,
                             int32_t *, petition_error *);

static void check_search(const petition_calendar *calendar, scalar_search *scalar,
                         array_search *many) {
  prepare();
  CHECK_OK(many(calendar, start, kCount, result, status, &error));
  for (size_t i = 0; i < kCount; ++i) {
    int64_t one = -(int64_t)i;
    const int32_t said = scalar(calendar, start[i], &one, NULL);
    CHECK(said == status[i] && one == result[i] && (said != 0) == is_bad(i));
  }
  CHECK_OK(many(calendar, NULL, 0, NULL, NULL, &error));
  CHECK_FAILS(many(calendar, NULL, 1, result, status, &error), PETITION_E_INVALID_ARGUMENT,
              "count");
}

static void test_searches(const petition_calendar *calendar) {
  static uint8_t open[kCount];
  check_search(calendar, petition_calendar_next_open, petition_calendar_next_open_many);
  check_search(calendar, petition_calendar_next_opening, petition_calendar_next_opening_many);
  check_search(calendar, petition_calendar_previous_close, petition_calendar_previous_close_many);
  prepare();
  memset(open, 7, sizeof open);
  CHECK_OK(petition_calendar_is_open_many(calendar, start, kCount, open, status, &error));
  for (size_t i = 0; i < kCount; ++i) {
    int32_t one = 7;
    const int32_t said = petition_calendar_is_open(calendar, start[i], &one, NULL);
    CHECK(said == status[i] && one == open[i] && (said != 0) == is_bad(i));
  }
  CHECK_FAILS(petition_calendar_is_open_many(calendar, start, 1, NULL, status, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
}

static void test_working_days(const petition_calendar *calendar) {
  static int32_t from[kCount];
  static int32_t to[kCount];
  prepare();
  for (size_t i = 0; i < kCount; ++i) {
    from[i] = is_bad(i) ? INT32_MAX : 18722 + (int32_t)i;
    to[i] = 18900;
  }
  CHECK_OK(petition_calendar_working_days_between_many(calendar, from, to, kCount, result, status,
                                                       &error));
  for (size_t i = 0; i < kCount; ++i) {
    int64_t one = -(int64_t)i;
    const int32_t said =
        petition_calendar_working_days_between(calendar, from[i], to[i], &one, NULL);
    CHECK(said == status[i] && one == result[i] && (said != 0) == is_bad(i));
  }
  CHECK_FAILS(
      petition_calendar_working_days_between_many(calendar, from, to, 1, NULL, status, &error),
      PETITION_E_INVALID_ARGUMENT, "count");
}

static void test_windows(const petition_calendar *calendar) {
  static int32_t date[kCount];
  static int64_t first[kCount + 1];
  static petition_window windows[3 * kCount];
  size_t count = 7;
  prepare();
  for (size_t i = 0; i < kCount; ++i) date[i] = is_bad(i) ? INT32_MAX : 18722 + (int32_t)i;
  memset(first, -1, sizeof first);
  CHECK_FAILS(petition_calendar_windows_many(calendar, date, kCount, first, status, windows, 3,
                                             &count, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK(count > 1000 && first[0] == -1 && status[0] == 1 && windows[0].close_s == 0);
  CHECK_OK(petition_calendar_windows_many(calendar, date, kCount, first, status, NULL, 0, &count,
                                          &error));
  CHECK(first[kCount] == (int64_t)count && windows[0].close_s == 0);
  CHECK_OK(petition_calendar_windows_many(calendar, date, kCount, first, status, windows,
                                          3 * kCount, NULL, &error));
  CHECK_NUMBER(first[kCount], count);
  for (size_t i = 0; i < kCount; ++i) {
    petition_window one[3];
    const size_t found = (size_t)(first[i + 1] - first[i]);
    size_t own = 0;
    const int32_t said = petition_calendar_windows(calendar, date[i], one, 3, &own, NULL);
    CHECK(said == status[i] && own == found && (said != 0) == is_bad(i));
    CHECK(memcmp(one, windows + first[i], own * sizeof one[0]) == 0);
  }
  CHECK_OK(petition_calendar_windows_many(calendar, NULL, 0, NULL, NULL, NULL, 0, &count, &error));
  CHECK_NUMBER(count, 0);
  CHECK_FAILS(
      petition_calendar_windows_many(calendar, date, 1, NULL, status, windows, 3, &count, &error),
      PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(
      petition_calendar_windows_many(calendar, date, 1, first, status, NULL, 3, &count, &error),
      PETITION_E_INVALID_ARGUMENT, "buffer");
}

/* The results may take the place of the instants. */
static void test_in_place(const petition_calendar *calendar) {
  static int64_t expected[kCount];
  prepare();
  memcpy(expected, start, sizeof start);
  petition_calendar_add_many(calendar, start, amount, kCount, 0, expected, status, NULL);
  CHECK_OK(petition_calendar_add_many(calendar, start, amount, kCount, 0, start, status, &error));
  CHECK(memcmp(start, expected, sizeof start) == 0);
}

static void test_refused(const petition_calendar *calendar) {
  prepare();
  CHECK_OK(petition_calendar_add_many(calendar, NULL, NULL, 0, 0, NULL, NULL, &error));
  CHECK_OK(petition_calendar_subtract_many(calendar, NULL, NULL, 0, NULL, NULL, &error));
  CHECK_OK(petition_calendar_between_many(calendar, NULL, NULL, 0, NULL, NULL, &error));
  CHECK_FAILS(petition_calendar_add_many(calendar, start, amount, 1, 0, result, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(petition_calendar_add_many(calendar, start, NULL, 1, 0, result, status, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(petition_calendar_subtract_many(calendar, NULL, amount, 1, result, status, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(petition_calendar_between_many(calendar, start, amount, 1, NULL, status, &error),
              PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(
      petition_calendar_between_many(calendar, start, amount, SIZE_MAX, result, status, &error),
      PETITION_E_INVALID_ARGUMENT, "count");
  CHECK_FAILS(petition_calendar_add_many(calendar, start, amount, 1, 2, result, status, &error),
              PETITION_E_UNKNOWN_FLAG, "closing");
  CHECK(status[0] == 1 && result[0] == 0 && result[1] == -1);
}

void test_arrays(void) {
  petition_calendar *calendar = NULL;
  CHECK_OK(petition_calendar_builtin(&calendar, &error));
  test_add(calendar);
  test_subtract(calendar);
  test_between(calendar);
  test_searches(calendar);
  test_working_days(calendar);
  test_windows(calendar);
  test_in_place(calendar);
  test_refused(calendar);
  petition_calendar_free(calendar);
}
