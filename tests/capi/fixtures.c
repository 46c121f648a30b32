/* The petition that the C tests follow. */
#include "fixtures.h"

#define EVENT(id, kind, time, actor, data)                                              \
  "{\"actor\":" actor ",\"data\":" data ",\"id\":\"" id "\",\"kind\":\"" kind           \
  "\",\"occurred_at\":\"2021-04-05T" time "+07:00\",\"recorded_at\":\"2021-04-05T" time \
  "+07:00\"}"

#define OPERATOR "{\"role\":\"operator\"}"
#define UNIT "{\"role\":\"focal_point\",\"unit\":\"so-tnmt\"}"

const char *const kReceived =
    EVENT("e1", "received", "08:00:00", OPERATOR,
          "{\"channel\":\"hotline\",\"content\":\"Cống tắc\",\"content_clear\":true,"
          "\"language\":\"vi\",\"matter\":\"petition\",\"petitioner\":{\"address\":\"12 Trần Phú\","
          "\"name\":\"Nguyễn Văn An\",\"phone\":\"0905000000\"},\"topic\":\"infrastructure\"}");
const char *const kForwarded =
    EVENT("e2", "forwarded", "09:00:00", OPERATOR, "{\"unit\":\"so-tnmt\"}");
const char *const kAppointed =
    EVENT("e3", "appointed", "10:00:00", UNIT, "{\"due_at\":\"2021-04-09T17:00:00+07:00\"}");
const char *const kRescheduled =
    EVENT("e4", "rescheduled", "11:00:00", UNIT,
          "{\"due_at\":\"2021-04-14T17:00:00+07:00\",\"reason\":\"Chờ vật tư\"}");
const char *const kRescheduledAgain =
    EVENT("e5", "rescheduled", "13:00:00", UNIT,
          "{\"due_at\":\"2021-04-20T17:00:00+07:00\",\"reason\":\"Vẫn chờ\"}");
const char *const kAnswered =
    EVENT("e6", "answered", "15:00:00", UNIT, "{\"result\":\"Đã nạo vét xong\"}");

petition_engine *new_engine(void) {
  petition_engine *engine = NULL;
  CHECK_OK(petition_engine_builtin(&engine, &error));
  return engine;
}

petition_registry *registry_of(const petition_engine *engine) {
  petition_regulation *regulation = NULL;
  petition_calendar *calendar = NULL;
  petition_registry *registry = NULL;
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_registry_new((const petition_regulation *const *)&regulation, 1,
                                 (const petition_calendar *const *)&calendar, 1, &registry,
                                 &error));
  petition_calendar_free(calendar);
  petition_regulation_free(regulation);
  return registry;
}

petition_case *new_case(const char *id) {
  petition_case *petition = NULL;
  CHECK_OK(petition_case_new(id, strlen(id), &petition, &error));
  return petition;
}

petition_verdict *submit(const petition_engine *engine, petition_case *petition, const char *event,
                         int32_t outcome) {
  petition_verdict *verdict = NULL;
  petition_verdict_info info;
  info.struct_size = sizeof info;
  CHECK_OK(petition_engine_submit(engine, petition, event, strlen(event), &verdict, &error));
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK_NUMBER(info.outcome, outcome);
  return verdict;
}

void follow(const petition_engine *engine, petition_case *petition, const char *event) {
  petition_verdict_free(submit(engine, petition, event, PETITION_OUTCOME_ACCEPTED));
}

petition_case *forwarded_case(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  follow(engine, petition, kForwarded);
  return petition;
}

petition_state state_of(const petition_case *petition) {
  petition_state state;
  memset(&state, 0, sizeof state);
  state.struct_size = sizeof state;
  CHECK_OK(petition_case_state(petition, &state, &error));
  return state;
}

const char *record_of(const petition_engine *engine, const petition_case *petition) {
  static char buffers[4][20000];
  static unsigned turn;
  char *buffer = buffers[turn++ % 4];
  CHECK_OK(petition_case_save(petition, engine, buffer, sizeof buffers[0], NULL, &error));
  return buffer;
}

void has_words(int32_t table, size_t expected) {
  size_t count = 0;
  CHECK_OK(petition_word_count(table, &count, &error));
  CHECK_NUMBER(count, expected);
}

void is_word(int32_t table, int32_t value, const char *name) {
  int32_t found = -1;
  CHECK_OK(petition_word_find(table, name, strlen(name), &found, &error));
  CHECK_NUMBER(found, value);
}

int64_t at(const char *text) {
  int64_t instant = 0;
  CHECK_OK(petition_instant_parse(text, strlen(text), &instant, &error));
  return instant;
}

/* Takes out of a text what stands from one mark to another. */
static void cut(char *text, const char *from, const char *to) {
  char *const begin = strstr(text, from);
  const char *const end = strstr(text, to);
  memmove(begin, end, strlen(end) + 1);
}

petition_engine *one_level_engine(void) {
  static char toml[65536];
  petition_regulation *regulation;
  petition_calendar *calendar;
  petition_engine *engine;
  CHECK_OK(petition_regulation_builtin_toml(toml, sizeof toml, NULL, &error));
  cut(toml, "on_silence = \"head\"", "[rescheduling]");
  cut(toml, "[returns]", "[reminder]");
  CHECK_OK(petition_regulation_load(toml, strlen(toml), NULL, 0, &regulation, &error));
  CHECK_OK(petition_calendar_builtin(&calendar, &error));
  CHECK_OK(petition_engine_new(regulation, calendar, &engine, &error));
  petition_calendar_free(calendar);
  petition_regulation_free(regulation);
  return engine;
}
