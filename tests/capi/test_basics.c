/* Version, status names, tables of words, the error struct and marked handles. */
#include "fixtures.h"

static void test_names(void) {
  CHECK(petition_version()[0] >= '0' && petition_version()[0] <= '9');
  CHECK_TEXT(petition_status_name(PETITION_OK), "ok");
  CHECK_TEXT(petition_status_name(PETITION_E_INVALID_ARGUMENT), "invalid_argument");
  CHECK_TEXT(petition_status_name(PETITION_E_UNKNOWN_NAME), "unknown_name");
  CHECK(petition_status_name(1) == NULL);
  CHECK(petition_status_name(PETITION_E_DAMAGED - 1) == NULL);
  CHECK(petition_status_name(INT32_MIN) == NULL);
}

static void test_words(void) {
  for (int32_t table = PETITION_TABLE_ROLE; table <= PETITION_TABLE_MARK; ++table) {
    size_t count = 0;
    CHECK_OK(petition_word_count(table, &count, &error));
    CHECK(count >= 2);
    for (size_t i = 0; i < count; ++i) {
      int32_t value = -1;
      int32_t found = -1;
      const char *name = NULL;
      const char *vi = NULL;
      const char *en = NULL;
      CHECK_OK(petition_word_at(table, i, &value, &error));
      CHECK_OK(petition_word_get(table, value, &name, &vi, &en, &error));
      CHECK(name != NULL && name[0] != '\0' && vi[0] != '\0' && en[0] != '\0');
      CHECK_OK(petition_word_find(table, name, strlen(name), &found, &error));
      CHECK_NUMBER(found, value);
      CHECK_OK(petition_word_get(table, value, NULL, NULL, NULL, &error));
    }
    CHECK_FAILS(petition_word_at(table, count, &(int32_t){0}, &error), PETITION_E_INVALID_ARGUMENT,
                "index");
  }
}

static void test_unknown_words(void) {
  int32_t value = 77;
  size_t count = 77;
  const char *name = "kept";
  CHECK_FAILS(petition_word_count(0, &count, &error), PETITION_E_UNKNOWN_FLAG, "table");
  CHECK_FAILS(petition_word_count(PETITION_TABLE_CLAIM + 1, &count, &error),
              PETITION_E_UNKNOWN_FLAG, "table");
  CHECK_FAILS(petition_word_at(-1, 0, &value, &error), PETITION_E_UNKNOWN_FLAG, "table");
  CHECK_FAILS(petition_word_get(PETITION_TABLE_ROLE, 0, &name, NULL, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "value");
  CHECK_FAILS(petition_word_get(PETITION_TABLE_MARK, 3, &name, NULL, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "value");
  CHECK_FAILS(petition_word_find(PETITION_TABLE_ROLE, "mayor", 5, &value, &error),
              PETITION_E_UNKNOWN_NAME, "name");
  CHECK_FAILS(petition_word_find(PETITION_TABLE_ROLE, NULL, 0, &value, &error),
              PETITION_E_UNKNOWN_NAME, "name");
  CHECK_FAILS(petition_word_find(99, "head", 4, &value, &error), PETITION_E_UNKNOWN_FLAG, "table");
  CHECK(value == 77 && count == 77);
  CHECK_TEXT(name, "kept");
}

/* The length is told, so that a text needs no NUL and may be part of a longer one. */
static void test_lengths(void) {
  int32_t value = 0;
  CHECK_OK(petition_word_find(PETITION_TABLE_ROLE, "headquarters", 4, &value, &error));
  CHECK_NUMBER(value, PETITION_ROLE_HEAD);
  CHECK_FAILS(petition_word_find(PETITION_TABLE_ROLE, "head\0", 5, &value, &error),
              PETITION_E_UNKNOWN_NAME, "name");
  CHECK_FAILS(petition_word_find(PETITION_TABLE_ROLE, "head", SIZE_MAX, &value, &error),
              PETITION_E_INVALID_ARGUMENT, "name");
}

static void test_error_struct(void) {
  size_t count = 7;
  struct {
    petition_error known;
    int32_t beyond;
  } larger;
  CHECK_NUMBER(petition_word_count(0, &count, NULL), PETITION_E_UNKNOWN_FLAG);
  untouched();
  error.struct_size = sizeof error - 1;
  CHECK_NUMBER(petition_word_count(PETITION_TABLE_ROLE, &count, &error), PETITION_E_UNKNOWN_FLAG);
  CHECK(is_untouched() && count == 7);
  error.struct_size = 0;
  CHECK_NUMBER(petition_word_count(0, &count, &error), PETITION_E_UNKNOWN_FLAG);
  error.struct_size = UINT32_MAX;
  CHECK_NUMBER(petition_word_count(0, &count, &error), PETITION_E_UNKNOWN_FLAG);
  CHECK(is_untouched());
  larger.known.struct_size = sizeof larger;
  larger.beyond = 5;
  CHECK_NUMBER(petition_word_count(0, &count, &larger.known), PETITION_E_UNKNOWN_FLAG);
  CHECK_TEXT(larger.known.where, "table");
  CHECK_NUMBER(larger.beyond, 5);
}

/* A new handle is NULL even when the error struct cannot be used. */
static void test_handle_before_error(void) {
  petition_calendar *calendar = not_null();
  fresh();
  error.struct_size = 3;
  CHECK_NUMBER(petition_calendar_builtin(&calendar, &error), PETITION_E_UNKNOWN_FLAG);
  CHECK(calendar == NULL);
}

static void test_other_handles(void) {
  petition_engine *engine = new_engine();
  petition_case *petition = new_case("GL-1");
  void *as_void = engine;
  petition_case *engine_as_case = as_void;
  petition_state state;
  int32_t open = 7;
  state.struct_size = sizeof state;
  CHECK_FAILS(petition_case_state(engine_as_case, &state, &error), PETITION_E_INVALID_ARGUMENT,
              "petition");
  as_void = petition;
  CHECK_FAILS(petition_calendar_is_open(as_void, 0, &open, &error), PETITION_E_INVALID_ARGUMENT,
              "calendar");
  CHECK_NUMBER(open, 7);
  petition_case_free(engine_as_case); /* not its own: left alone */
  petition_engine_free(as_void);
  CHECK_NUMBER(state_of(petition).position, PETITION_POSITION_NONE);
  petition_case_free(petition);
  petition_engine_free(engine);
}

void test_basics(void) {
  test_names();
  test_words();
  test_unknown_words();
  test_lengths();
  test_error_struct();
  test_handle_before_error();
  test_other_handles();
}
