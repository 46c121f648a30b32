/* Cases: new, stored, read back, copied, compared; records of many. */
#include "fixtures.h"

static void test_new(void) {
  petition_case *petition = new_case("GL-2021/1");
  char id[20];
  const petition_state state = state_of(petition);
  CHECK_NUMBER(state.position, PETITION_POSITION_NONE);
  CHECK_NUMBER(state.events, 0);
  CHECK_NUMBER(state.recorded_at_s, PETITION_NEVER);
  CHECK_OK(petition_case_text(petition, PETITION_TEXT_ID, id, sizeof id, NULL, &error));
  CHECK_TEXT(id, "GL-2021/1");
  CHECK_TEXT_OUT(petition_case_text, petition, PETITION_TEXT_ID);
  CHECK_TEXT_OUT(petition_case_text, petition, PETITION_TEXT_HOLDER);
  CHECK_FAILS(petition_case_text(petition, PETITION_TEXT_UNIT, id, sizeof id, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  CHECK_STRUCT_OUT(petition_case_state, petition_state, petition);
  petition_case_free(petition);
  petition = not_null();
  CHECK_NUMBER(petition_case_new(NULL, 0, &petition, fresh()), PETITION_E_INVALID_VALUE);
  CHECK_NO_HANDLE(petition);
  CHECK_FAILS(petition_case_new("\xc3", 1, &petition, &error), PETITION_E_ENCODING, "id");
}

static void test_state(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_state state = state_of(petition);
  char unit[20];
  uint32_t seq = 7;
  CHECK(state.position == PETITION_POSITION_FOCAL_POINT &&
        state.commitment == PETITION_COMMITMENT_AWAITING);
  CHECK(state.events == 2 && state.brought_by == 2 && state.answered_by == 0);
  CHECK_NUMBER(state.anchor_s, T_RECEIVED + HOUR);
  CHECK_NUMBER(state.agreed_s, PETITION_NEVER);
  CHECK_NUMBER(state.flags, PETITION_STATE_FORWARDED);
  CHECK_OK(petition_case_text(petition, PETITION_TEXT_HOLDER, unit, sizeof unit, NULL, &error));
  CHECK_TEXT(unit, "so-tnmt");
  CHECK_OK(petition_case_state_after(petition, 1, &state, &error));
  CHECK_NUMBER(state.position, PETITION_POSITION_INTAKE);
  CHECK_STRUCT_OUT(petition_case_state_after, petition_state, petition, 1);
  CHECK_NUMBER(petition_case_state_after(petition, 3, &state, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  CHECK_NUMBER(petition_case_state_after(petition, 0, &state, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  CHECK_TEXT_OUT(petition_case_state_json, petition, engine);
  CHECK_OK(petition_case_find(petition, "e2", 2, &seq, &error));
  CHECK_NUMBER(seq, 2);
  CHECK_OK(petition_case_find(petition, "e9", 2, &seq, &error));
  CHECK_NUMBER(seq, 0);
  petition_case_free(petition);
}

/* An event comes out as it went in. */
static void test_events(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  char text[1000];
  size_t count = 0;
  CHECK_OK(petition_case_event_json(petition, 2, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, kForwarded);
  CHECK_TEXT_OUT(petition_case_event_json, petition, 1);
  CHECK_TEXT_OUT(petition_case_effective_json, petition, 1);
  CHECK_NUMBER(petition_case_event_json(petition, 0, NULL, 0, &count, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  CHECK_NUMBER(petition_case_event_json(petition, UINT32_MAX, NULL, 0, &count, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  petition_case_free(petition);
}

/* A correction is an event of its own; what it corrects means something else since. */
static void test_effective(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  char text[1000];
  follow(engine, petition,
         "{\"id\":\"e3\",\"kind\":\"corrected\",\"occurred_at\":\"2021-04-05T09:30:00+07:00\","
         "\"recorded_at\":\"2021-04-05T09:30:00+07:00\",\"actor\":{\"role\":\"operator\"},"
         "\"data\":{\"event\":\"e1\",\"field\":\"petitioner.phone\",\"value\":\"0905111111\","
         "\"reason\":\"ghi nhầm\"}}");
  CHECK_OK(petition_case_event_json(petition, 1, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "0905000000");
  CHECK_OK(petition_case_effective_json(petition, 1, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "0905111111");
  CHECK_CONTAINS(text, "12 Trần Phú");
  CHECK_FAILS(petition_case_effective_json(petition, 4, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "seq");
  petition_case_free(petition);
}

static void test_round_trip(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_case *loaded = NULL;
  petition_case *copy = NULL;
  int32_t equal = 7;
  const char *record = record_of(engine, petition);
  CHECK_TEXT_OUT(petition_case_save, petition, engine);
  CHECK_OK(petition_case_load(engine, record, strlen(record), &loaded, &error));
  CHECK_OK(petition_case_equal(petition, loaded, &equal, &error));
  CHECK_NUMBER(equal, 1);
  CHECK_TEXT(record_of(engine, loaded), record);
  CHECK_OK(petition_case_copy(petition, &copy, &error));
  follow(engine, copy, kAppointed);
  CHECK_OK(petition_case_equal(petition, copy, &equal, &error));
  CHECK_NUMBER(equal, 0);
  CHECK_TEXT(record_of(engine, petition), record);
  petition_case_free(copy);
  petition_case_free(loaded);
  petition_case_free(petition);
}

/* A record that names what judged it is judged by nothing else. */
static void test_other_regulation(const petition_engine *engine) {
  static const char kOther[] =
      "{\"schema\":1,\"case\":\"GL-1\",\"regulation\":\"da-nang\",\"events\":[]}";
  static const char kOtherCalendar[] =
      "{\"schema\":1,\"case\":\"GL-1\",\"calendar\":\"my-calendar\",\"events\":[]}";
  static const char kAny[] = "{\"schema\":1,\"case\":\"GL-1\",\"events\":[]}";
  petition_case *petition = not_null();
  CHECK_FAILS(petition_case_load(engine, kOther, strlen(kOther), &petition, &error),
              PETITION_E_OTHER_LAW, "regulation");
  CHECK_NO_HANDLE(petition);
  CHECK_FAILS(petition_case_load(engine, kOtherCalendar, strlen(kOtherCalendar), &petition, &error),
              PETITION_E_OTHER_LAW, "calendar");
  CHECK_OK(petition_case_load(engine, kAny, strlen(kAny), &petition, &error));
  petition_case_free(petition);
}

/* An audit holds a record to the law that it names: a registry picks that, and what another law
 * would find is told when it is asked for. */
static void test_audits_of_another_law(const petition_engine *engine, const petition_engine *other,
                                       const petition_regulation *regulation,
                                       const petition_calendar *calendar) {
  const int64_t later = T_RECEIVED + 2 * HOUR + DAY;
  petition_case *petition = forwarded_case(engine);
  petition_audit *audit = not_null();
  petition_registry *registry = NULL;
  size_t as_it_was = 0;
  size_t as_if = 0;
  char text[2000];
  const char *record = record_of(engine, petition);
  CHECK_FAILS(petition_audit_new(other, record, strlen(record), later, &audit, &error),
              PETITION_E_OTHER_LAW, "calendar");
  CHECK_NO_HANDLE(audit);
  CHECK_OK(petition_audit_new_as_if(other, record, strlen(record), later, &audit, &error));
  CHECK_OK(petition_audit_count(audit, &as_if, &error));
  petition_audit_free(audit);
  CHECK_OK(petition_registry_new(&regulation, 1, &calendar, 1, &registry, &error));
  CHECK_OK(petition_registry_audit(registry, record, strlen(record), later, &audit, &error));
  CHECK_OK(petition_audit_count(audit, &as_it_was, &error));
  CHECK(as_if < as_it_was); /* the day off leaves the unit its time */
  petition_audit_free(audit);
  audit = not_null();
  CHECK_FAILS(petition_registry_audit(registry, "{", 1, later, &audit, &error), PETITION_E_SYNTAX,
              "");
  CHECK_NO_HANDLE(audit);
  CHECK_FAILS(petition_engine_what_if_json(other, engine, record, strlen(record), later,
                                           PETITION_LANG_EN, text, sizeof text, NULL, &error),
              PETITION_E_OTHER_LAW, "calendar");
  petition_registry_free(registry);
  petition_case_free(petition);
}

/* A case is refused by name where another regulation or calendar judges. */
static void test_other_law(const petition_engine *engine) {
  static const char days[] =
      "version = \"storm\"\n[[day]]\ndate = 2021-04-06\nwindows = []\ninstrument = \"1/CD\"\n"
      "reason = { vi = \"Nghi\", en = \"off\" }\n";
  petition_case *petition = forwarded_case(engine);
  petition_case *loaded = not_null();
  petition_regulation *regulation = NULL;
  petition_calendar *calendar = NULL;
  petition_calendar *storm = NULL;
  petition_engine *other = NULL;
  int64_t due = 7;
  const char *record = record_of(engine, petition);
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_calendar_with_days(calendar, days, strlen(days), NULL, 0, &storm, &error));
  CHECK_OK(petition_engine_new(regulation, storm, &other, &error));
  CHECK_FAILS(petition_engine_due(other, petition, &due, &error), PETITION_E_OTHER_LAW, "calendar");
  CHECK_NUMBER(due, 7);
  CHECK(strstr(error.message, "storm") != NULL && strstr(error.message, "vn-state") != NULL);
  CHECK_FAILS(petition_case_load(other, record, strlen(record), &loaded, &error),
              PETITION_E_OTHER_LAW, "calendar");
  CHECK_NO_HANDLE(loaded);
  test_audits_of_another_law(engine, other, regulation, calendar);
  petition_engine_free(other);
  petition_calendar_free(storm);
  petition_calendar_free(calendar);
  petition_regulation_free(regulation);
  petition_case_free(petition);
}

/* The rows of a case are read as its record. */
static void test_rows(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_case *loaded = NULL;
  petition_records *records = NULL;
  char lines[8000];
  char record[4000];
  size_t size = 0;
  size_t needed = 0;
  for (uint32_t seq = 1; seq <= 2; ++seq) {
    CHECK_OK(petition_case_row(petition, seq, lines + size, sizeof lines - size, &needed, &error));
    size += needed;
    lines[size - 1] = '\n';
  }
  CHECK_OK(petition_records_load(lines, size, NULL, 0, &records, &error));
  CHECK_OK(petition_records_json(records, 0, record, sizeof record, &needed, &error));
  CHECK_OK(petition_case_load(engine, record, needed - 1, &loaded, &error));
  CHECK_TEXT(record_of(engine, loaded), record_of(engine, petition));
  petition_case_free(loaded);
  CHECK_OK(petition_case_load(engine, lines, size, &loaded, &error));
  CHECK_TEXT(record_of(engine, loaded), record_of(engine, petition));
  CHECK_FAILS(petition_case_row(petition, 3, lines, sizeof lines, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "seq");
  petition_records_free(records);
  petition_case_free(loaded);
  petition_case_free(petition);
}

/* A case goes on from its snapshot, with the rows that came since. */
static void test_snapshot(const petition_engine *engine) {
  petition_registry *registry = NULL;
  petition_case *petition = forwarded_case(engine);
  petition_case *kept = NULL;
  petition_case *whole = NULL;
  char snapshot[8000];
  char row[4000];
  size_t size = 0;
  size_t needed = 0;
  CHECK_OK(petition_registry_builtin(&registry, &error));
  CHECK_OK(petition_case_snapshot(petition, snapshot, sizeof snapshot, &size, &error));
  CHECK_OK(petition_case_restore(snapshot, size - 1, &kept, &error));
  CHECK_TEXT(record_of(engine, kept), record_of(engine, petition));
  CHECK_OK(petition_case_row(petition, 2, row, sizeof row, &needed, &error));
  CHECK_FAILS(petition_registry_append_rows(registry, kept, row, needed - 1, &whole, &error),
              PETITION_E_INVALID_VALUE, "seq");
  CHECK_OK(petition_registry_append_rows(registry, kept, "", 0, &whole, &error));
  CHECK_TEXT(record_of(engine, whole), record_of(engine, petition));
  petition_case_free(kept);
  snapshot[30] ^= 1;
  CHECK_FAILS(petition_case_restore(snapshot, size - 1, &kept, &error), PETITION_E_DAMAGED,
              "snapshot");
  CHECK_FAILS(petition_case_restore("{}", 2, &kept, &error), PETITION_E_UNSUPPORTED_SCHEMA,
              "snapshot");
  petition_case_free(whole);
  petition_case_free(petition);
  petition_registry_free(registry);
}

static void test_records(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_case *loaded = NULL;
  petition_records *records = NULL;
  char lines[8000];
  char record[4000];
  size_t count = 0;
  size_t needed = 0;
  strcpy(lines, record_of(engine, petition));
  strcat(lines, "\n\n{\"schema\":1,\"case\":\"GL-2\",\"events\":[]}\n");
  CHECK_OK(petition_records_load(lines, strlen(lines), NULL, 0, &records, &error));
  CHECK_OK(petition_records_count(records, &count, &error));
  CHECK_NUMBER(count, 2);
  CHECK_OK(petition_records_json(records, 0, record, sizeof record, &needed, &error));
  CHECK_OK(petition_case_load(engine, record, needed - 1, &loaded, &error));
  CHECK_TEXT(record_of(engine, loaded), record_of(engine, petition));
  CHECK_TEXT_OUT(petition_records_json, records, 1);
  CHECK_FAILS(petition_records_json(records, 2, record, sizeof record, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  petition_records_free(records);
  records = not_null();
  CHECK_NUMBER(petition_records_load("{}\n{", 4, NULL, 0, &records, fresh()),
               PETITION_E_MISSING_KEY);
  CHECK_NO_HANDLE(records);
  petition_case_free(loaded);
  petition_case_free(petition);
}

void test_case(void) {
  petition_engine *engine = new_engine();
  test_new();
  test_state(engine);
  test_events(engine);
  test_effective(engine);
  test_round_trip(engine);
  test_other_regulation(engine);
  test_other_law(engine);
  test_rows(engine);
  test_snapshot(engine);
  test_records(engine);
  petition_engine_free(engine);
  petition_case_free(NULL);
  petition_records_free(NULL);
}
