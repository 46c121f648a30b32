/* Registries: what is in force, what a case keeps, and what a recorded change moves. */
#include "fixtures.h"

static char former_toml[40000];
static char stricter_toml[40000];

/* `to` gets the built-in profile with `from` replaced once. */
static void edit(char *text, size_t capacity, const char *from, const char *to) {
  static char rest[40000];
  char *found = strstr(text, from);
  CHECK(found != NULL && strlen(text) + strlen(to) < capacity);
  strcpy(rest, found + strlen(from));
  strcpy(found, to);
  strcat(found, rest);
}

static petition_regulation *parsed(const char *toml) {
  petition_regulation *regulation = NULL;
  CHECK_OK(petition_regulation_load(toml, strlen(toml), NULL, 0, &regulation, &error));
  return regulation;
}

static petition_registry *new_registry(void) {
  const petition_regulation *regulations[2];
  const petition_calendar *calendars[1];
  petition_regulation *former;
  petition_regulation *stricter;
  petition_calendar *calendar = NULL;
  petition_registry *registry = NULL;
  CHECK_OK(petition_regulation_builtin_toml(former_toml, sizeof former_toml, NULL, &error));
  strcpy(stricter_toml, former_toml);
  edit(former_toml, sizeof former_toml, "valid_from = 2021-03-30",
       "valid_from = 2021-03-30\nvalid_until = 2021-04-30");
  edit(stricter_toml, sizeof stricter_toml, "valid_from = 2021-03-30", "valid_from = 2021-05-01");
  edit(stricter_toml, sizeof stricter_toml, "version = \"1\"", "version = \"2\"");
  edit(stricter_toml, sizeof stricter_toml, "8 working hours", "4 working hours");
  former = parsed(former_toml);
  stricter = parsed(stricter_toml);
  CHECK_OK(petition_calendar_builtin(&calendar, &error));
  regulations[0] = former;
  regulations[1] = stricter;
  calendars[0] = calendar;
  CHECK_OK(petition_registry_new(regulations, 2, calendars, 1, &registry, &error));
  regulations[0] = stricter;
  {
    petition_registry *twice = NULL;
    CHECK_FAILS(petition_registry_new(regulations, 2, calendars, 1, &twice, &error),
                PETITION_E_DUPLICATE, "profile");
    CHECK_FAILS(petition_registry_new(regulations, 1, NULL, 0, &twice, &error),
                PETITION_E_MISSING_KEY, "calendars");
    CHECK_FAILS(petition_registry_new(NULL, 1, calendars, 1, &twice, &error),
                PETITION_E_INVALID_ARGUMENT, "regulations");
    CHECK(twice == NULL);
  }
  petition_regulation_free(former);
  petition_regulation_free(stricter);
  petition_calendar_free(calendar);
  return registry;
}

static void check_version(const petition_engine *engine, const char *expected) {
  petition_regulation *regulation = NULL;
  char text[20];
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_regulation_text(regulation, PETITION_TEXT_VERSION, PETITION_LANG_EN, text,
                                    sizeof text, NULL, &error));
  CHECK_TEXT(text, expected);
  petition_regulation_free(regulation);
}

static void test_builtin(void) {
  petition_registry *registry = NULL;
  petition_engine *engine = NULL;
  CHECK_OK(petition_registry_builtin(&registry, &error));
  CHECK_OK(petition_registry_in_force(registry, T_RECEIVED, &engine, &error));
  check_version(engine, "1");
  petition_engine_free(engine);
  petition_registry_free(registry);
}

static void test_in_force(const petition_registry *registry) {
  petition_engine *engine = NULL;
  CHECK_OK(petition_registry_in_force(registry, at("2021-04-30T23:59:59+07:00"), &engine, &error));
  check_version(engine, "1");
  petition_engine_free(engine);
  CHECK_OK(petition_registry_in_force(registry, at("2021-05-01T00:00:00+07:00"), &engine, &error));
  check_version(engine, "2");
  petition_engine_free(engine);
  CHECK_FAILS(
      petition_registry_in_force(registry, at("2021-03-29T12:00:00+07:00"), &engine, &error),
      PETITION_E_NOT_COVERED, "");
  CHECK_FAILS(petition_registry_in_force(registry, PETITION_NEVER, &engine, &error),
              PETITION_E_INVALID_TIME, "");
}

/* A moved case, saved, is loaded by its registry and judged as before. */
static void check_loaded(const petition_registry *registry, const petition_case *petition,
                         petition_engine *engine) {
  char record[4000], again[4000];
  petition_case *loaded = NULL;
  petition_engine *judge = NULL;
  CHECK_OK(petition_case_save(petition, engine, record, sizeof record, NULL, &error));
  CHECK_OK(petition_registry_load_case(registry, record, strlen(record), &loaded, &error));
  CHECK_OK(petition_registry_engine(registry, loaded, 0, &judge, &error));
  check_version(judge, "2");
  CHECK_OK(petition_case_save(loaded, judge, again, sizeof again, NULL, &error));
  CHECK_TEXT(again, record);
  petition_engine_free(judge);
  petition_case_free(loaded);
  CHECK_FAILS(petition_registry_load_case(registry, "{}", 2, &loaded, &error),
              PETITION_E_MISSING_KEY, "schema");
}

/* The place in the registry of what asked for the first life of that kind. */
static uint32_t regulation_of(const petition_lives *lives, int32_t owed) {
  petition_life life = {.struct_size = sizeof life};
  for (size_t i = 0; petition_lives_get(lives, i, &life, &error) == PETITION_OK; ++i)
    if (life.owed == owed) return life.regulation;
  CHECK(0);
  return 0;
}

/* What was owed and found is of the regulation that judged the case then. */
static void check_regulations(const petition_registry *registry, const petition_case *petition,
                              const petition_engine *engine) {
  const int64_t later = at("2021-04-07T08:00:00+07:00");
  petition_lives *lives = NULL;
  CHECK_OK(petition_engine_lives(engine, petition, later, &lives, &error));
  CHECK_NUMBER(regulation_of(lives, PETITION_OWED_ASSESSMENT), 0);
  CHECK_NUMBER(regulation_of(lives, PETITION_OWED_ESCALATION), 1);
  petition_lives_free(lives);
  char record[4000];
  petition_audit *audit = NULL;
  size_t count = 0;
  CHECK_OK(petition_case_save(petition, engine, record, sizeof record, NULL, &error));
  CHECK_OK(petition_registry_audit(registry, record, strlen(record), later, &audit, &error));
  CHECK_OK(petition_audit_count(audit, &count, &error));
  petition_deviation found = {.struct_size = sizeof found};
  CHECK(count > 0);
  CHECK_OK(petition_audit_deviation(audit, count - 1, &found, &error));
  CHECK_NUMBER(found.regulation, 1);
  petition_audit_free(audit);
}

static void test_change(const petition_registry *registry) {
  const char *const changed =
      "{\"id\":\"e3\",\"kind\":\"regulation_changed\",\"occurred_at\":\"2021-04-05T10:00:00+07:"
      "00\","
      "\"recorded_at\":\"2021-04-05T10:00:00+07:00\",\"actor\":{\"role\":\"operator\"},"
      "\"data\":{\"regulation\":\"gia-lai-192-2021\",\"version\":\"2\",\"reason\":\"quy chế "
      "mới\"}}";
  petition_case *petition = new_case("GL-R");
  petition_case *before = NULL;
  petition_engine *engine = NULL;
  char text[600];
  int64_t due = 0;
  CHECK_OK(petition_registry_engine(registry, petition, T_RECEIVED, &engine, &error));
  follow(engine, petition, kReceived);
  follow(engine, petition, kForwarded);
  CHECK_OK(petition_case_copy(petition, &before, &error));
  follow(engine, petition, changed);
  petition_engine_free(engine);
  CHECK_OK(petition_registry_engine(registry, petition, 0, &engine, &error));
  check_version(engine, "2");
  CHECK_OK(petition_engine_due(engine, petition, &due, &error));
  CHECK_NUMBER(due, at("2021-04-05T15:00:00+07:00"));
  CHECK_OK(petition_registry_moved_json(registry, before, petition, PETITION_LANG_EN, text,
                                        sizeof text, NULL, &error));
  CHECK(strstr(text, "\"owed\":\"response\"") != NULL);
  CHECK(strstr(text, "\"before\":\"2021-04-06T09:00:00+07:00\"") != NULL);
  CHECK(strstr(text, "\"after\":\"2021-04-05T15:00:00+07:00\"") != NULL);
  check_loaded(registry, petition, engine);
  check_regulations(registry, petition, engine);
  petition_engine_free(engine);
  petition_case_free(before);
  petition_case_free(petition);
}

/* The registry finds the engine: for a new case by when the event occurred, for another by what
 * judged it. */
static void test_submit(const petition_registry *registry) {
  petition_case *petition = new_case("GL-S");
  petition_verdict *verdict = NULL;
  petition_engine *judge = NULL;
  CHECK_OK(
      petition_registry_submit(registry, petition, kReceived, strlen(kReceived), &verdict, &error));
  petition_verdict_free(verdict);
  CHECK_OK(petition_registry_engine(registry, petition, 0, &judge, &error));
  check_version(judge, "1");
  petition_engine_free(judge);
  CHECK_FAILS(petition_registry_submit_expecting(registry, petition, kForwarded, strlen(kForwarded),
                                                 0, &verdict, &error),
              PETITION_E_STALE, "expected");
  CHECK_OK(petition_registry_submit_expecting(registry, petition, kForwarded, strlen(kForwarded), 1,
                                              &verdict, &error));
  petition_verdict_free(verdict);
  CHECK_FAILS(petition_registry_submit(registry, petition, "{}", 2, &verdict, &error),
              PETITION_E_MISSING_KEY, "id");
  petition_case_free(petition);
}

static void test_builtin_names(void) {
  petition_regulation *regulation = NULL;
  char text[60];
  CHECK_OK(petition_regulation_builtin_named("ha-noi", 6, &regulation, &error));
  CHECK_OK(petition_regulation_text(regulation, PETITION_TEXT_ID, PETITION_LANG_EN, text,
                                    sizeof text, NULL, &error));
  CHECK_TEXT(text, "ha-noi-1207-2025");
  petition_regulation_free(regulation);
  CHECK_FAILS(petition_regulation_builtin_named("hue", 3, &regulation, &error),
              PETITION_E_UNKNOWN_NAME, "");
}

void test_registry(void) {
  petition_registry *registry = new_registry();
  test_in_force(registry);
  test_change(registry);
  test_submit(registry);
  test_builtin_names();
  test_builtin();
  petition_registry_free(registry);
}
