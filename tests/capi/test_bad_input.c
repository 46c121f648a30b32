/* Malformed input: each its own code and place, and nothing changed. */
#include "fixtures.h"

typedef struct bad_text {
  const char *text;
  int32_t status;
  const char *where;
  int32_t line;
} bad_text;

static const char *const kNone = "";

static void check_place(const bad_text *bad, int32_t status) {
  CHECK_NUMBER(status, bad->status);
  CHECK_NUMBER(error.code, bad->status);
  CHECK_TEXT(error.where, bad->where);
  CHECK_NUMBER(error.line, bad->line);
  CHECK(error.message[0] != '\0' && strchr(error.message, '\n') == NULL);
}

#define HEAD "{\"id\":\"x\",\"kind\":\"forwarded\",\"occurred_at\":\"2021-04-05T09:00:00+07:00\","
#define TIMES HEAD "\"recorded_at\":\"2021-04-05T09:00:00+07:00\","

static const bad_text kEvents[] = {
    {"", PETITION_E_SYNTAX, "", 1},
    {"{\"id\":\"x\",\n}", PETITION_E_SYNTAX, "", 2},
    {"{}", PETITION_E_MISSING_KEY, "id", 1},
    {"[]", PETITION_E_WRONG_TYPE, "", 1},
    {"{\"id\":7}", PETITION_E_WRONG_TYPE, "id", 1},
    {"{\"id\":\"x\",\"id\":\"y\"}", PETITION_E_DUPLICATE, "id", 1},
    {HEAD "\"recorded_at\":\"2021-04-05T09:00:00\",\"actor\":{\"role\":\"operator\"},"
          "\"data\":{\"unit\":\"u\"}}",
     PETITION_E_INVALID_TIME, "recorded_at", 1},
    {TIMES "\"actor\":{\"role\":\"mayor\"},\"data\":{\"unit\":\"u\"}}", PETITION_E_INVALID_VALUE,
     "actor.role", 1},
    {TIMES "\"actor\":{\"role\":\"operator\"},\"data\":{\"unti\":\"u\"}}", PETITION_E_UNKNOWN_KEY,
     "data.unti", 1},
    {TIMES "\"actor\":{\"role\":\"operator\"},\"data\":{\"unit\":7}}", PETITION_E_WRONG_TYPE,
     "data.unit", 1},
    {"{\"id\":\"\xff\"}", PETITION_E_ENCODING, "event_json", 1},
};

static void test_events(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  const char *record = record_of(engine, petition);
  for (size_t i = 0; i < sizeof kEvents / sizeof kEvents[0]; ++i) {
    petition_verdict *verdict = not_null();
    const char *text = kEvents[i].text;
    check_place(&kEvents[i],
                petition_engine_submit(engine, petition, text, strlen(text), &verdict, fresh()));
    CHECK(verdict == NULL);
  }
  CHECK_TEXT(record_of(engine, petition), record);
  petition_case_free(petition);
}

static const bad_text kRecords[] = {
    {"{\"schema\":99,\"case\":\"GL-1\",\"events\":[]}", PETITION_E_UNSUPPORTED_SCHEMA, "schema", 1},
    {"{\"schema\":1,\"events\":[]}", PETITION_E_MISSING_KEY, "case", 1},
    {"{\"schema\":1,\"case\":\"GL-1\",\"events\":[{}]}", PETITION_E_MISSING_KEY, "events[0].id", 1},
    {"{\"schema\":1,\"case\":\"GL-1\",\"events\":[{]}", PETITION_E_SYNTAX, "", 1},
    {"{\"schema\":1,\"case\":\"GL-1\",\"events\":[" TIMES
     "\"actor\":{\"role\":\"operator\"},\"data\":{\"unit\":\"u\"}}]}",
     PETITION_E_INVALID_RECORD, "events[0]", 0},
};

static void test_records(const petition_engine *engine) {
  for (size_t i = 0; i < sizeof kRecords / sizeof kRecords[0]; ++i) {
    petition_case *petition = not_null();
    const char *text = kRecords[i].text;
    check_place(&kRecords[i], petition_case_load(engine, text, strlen(text), &petition, fresh()));
    CHECK(petition == NULL);
  }
}

/* Line and column of profiles and calendars, under the name the caller gave them. */
static const bad_text kCalendars[] = {
    {"a = ", PETITION_E_SYNTAX, "mine.toml", 1},
    {"id = \"x\"\nunheard = 1\n", PETITION_E_UNKNOWN_KEY, "mine.toml", 2},
    {"id = 7\n", PETITION_E_WRONG_TYPE, "mine.toml", 1},
    {"a = \"\xff\"", PETITION_E_ENCODING, "toml", 1},
};

static const bad_text kRegulations[] = {
    {"a = ", PETITION_E_SYNTAX, "mine.toml", 1},
    {"a = 1\n", PETITION_E_MISSING_KEY, "mine.toml", 1},
    {"[regulation]\nid = 7\n", PETITION_E_WRONG_TYPE, "mine.toml", 2},
    {"a = \"\xff\"", PETITION_E_ENCODING, "toml", 1},
};

static void test_toml(void) {
  for (size_t i = 0; i < sizeof kCalendars / sizeof kCalendars[0]; ++i) {
    petition_calendar *calendar = not_null();
    const char *text = kCalendars[i].text;
    check_place(&kCalendars[i],
                petition_calendar_load(text, strlen(text), "mine.toml", 9, &calendar, fresh()));
    CHECK(error.column > 0 && calendar == NULL);
  }
  for (size_t i = 0; i < sizeof kRegulations / sizeof kRegulations[0]; ++i) {
    petition_regulation *regulation = not_null();
    const char *text = kRegulations[i].text;
    check_place(&kRegulations[i],
                petition_regulation_load(text, strlen(text), "mine.toml", 9, &regulation, fresh()));
    CHECK(error.column > 0 && regulation == NULL);
  }
}

static void test_pointers(void) {
  petition_calendar *calendar = not_null();
  CHECK_FAILS(petition_calendar_load(NULL, 5, kNone, 0, &calendar, &error),
              PETITION_E_INVALID_ARGUMENT, "toml");
  CHECK_NO_HANDLE(calendar);
  CHECK_FAILS(petition_calendar_load("a=1", 3, NULL, 1, &calendar, &error),
              PETITION_E_INVALID_ARGUMENT, "where");
  CHECK_FAILS(petition_calendar_load("a=1", 3, "\xff", 1, &calendar, &error), PETITION_E_ENCODING,
              "where");
}

/* A text longer than the error struct is cut at a character. */
static void test_long_place(void) {
  char where[1000];
  petition_calendar *calendar = NULL;
  for (size_t i = 0; i < sizeof where; i += 2) memcpy(where + i, "đ", 2);
  CHECK_NUMBER(petition_calendar_load("a = ", 4, where, sizeof where, &calendar, fresh()),
               PETITION_E_SYNTAX);
  CHECK_NUMBER(strlen(error.where), sizeof error.where - 2);
  CHECK(memcmp(error.where, where, strlen(error.where)) == 0);
}

void test_bad_input(void) {
  petition_engine *engine = new_engine();
  test_events(engine);
  test_records(engine);
  test_toml();
  test_pointers();
  test_long_place();
  petition_engine_free(engine);
}
