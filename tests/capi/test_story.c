/* Stories: a record followed through time, and what another law would make of it. */
#include "fixtures.h"

static petition_story *followed(const petition_engine *engine, int64_t until_s) {
  petition_case *petition = forwarded_case(engine);
  petition_story *story = NULL;
  const char *record = record_of(engine, petition);
  CHECK_OK(petition_engine_follow(engine, record, strlen(record), until_s, &story, &error));
  petition_case_free(petition);
  return story;
}

/* Art. 10.1.2.b2: a wake-up one second after the due time passes the slip up. */
static void test_wakeup(const petition_engine *engine) {
  const int64_t due = at("2021-04-06T09:00:00+07:00");
  petition_story *story = followed(engine, due + 1);
  petition_verdict *verdict = NULL;
  petition_case *petition = NULL;
  petition_verdict_info info;
  petition_step step;
  size_t count = 0;
  step.struct_size = sizeof step;
  info.struct_size = sizeof info;
  CHECK_OK(petition_story_count(story, &count, &error));
  CHECK_NUMBER(count, 3);
  CHECK_OK(petition_story_step(story, 1, &step, &error));
  CHECK(step.by_event == 1 && step.event == 1 && step.at_s == T_RECEIVED + HOUR);
  CHECK_OK(petition_story_step(story, 2, &step, &error));
  CHECK(step.by_event == 0 && step.event == 0 && step.at_s == due + 1);
  CHECK_OK(petition_story_verdict(story, 2, &verdict, &error));
  CHECK_OK(petition_story_case(story, 2, &petition, &error));
  petition_story_free(story); /* what it gave outlives it */
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.outcome == PETITION_OUTCOME_ACCEPTED && info.appended == 2);
  CHECK_NUMBER(state_of(petition).position, PETITION_POSITION_HEAD);
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

static void test_without_time(const petition_engine *engine) {
  petition_story *story = followed(engine, PETITION_NEVER);
  petition_case *petition = NULL;
  size_t count = 0;
  CHECK_OK(petition_story_count(story, &count, &error));
  CHECK_NUMBER(count, 2);
  CHECK_FAILS(petition_story_case(story, 2, &petition, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  petition_story_free(story);
  CHECK_FAILS(petition_engine_follow(engine, "{}", 2, PETITION_NEVER, &story, &error),
              PETITION_E_MISSING_KEY, "schema");
}

static void test_registry(const petition_engine *engine) {
  petition_regulation *regulation = NULL;
  petition_calendar *calendar = NULL;
  petition_registry *registry = NULL;
  petition_story *story = NULL;
  petition_case *petition = forwarded_case(engine);
  const char *record = record_of(engine, petition);
  size_t count = 0;
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_registry_new((const petition_regulation *const *)&regulation, 1,
                                 (const petition_calendar *const *)&calendar, 1, &registry,
                                 &error));
  CHECK_OK(petition_registry_follow(registry, record, strlen(record), T_RECEIVED + 30 * DAY, &story,
                                    &error));
  CHECK_OK(petition_story_count(story, &count, &error));
  CHECK_NUMBER(count, 4);
  petition_story_free(story);
  petition_registry_free(registry);
  petition_calendar_free(calendar);
  petition_regulation_free(regulation);
  petition_case_free(petition);
}

/* Art. 17.4: under a longer limit the slip is still with the focal point. */
static void test_what_if(const petition_engine *engine) {
  petition_regulation *regulation = NULL;
  petition_regulation *other = NULL;
  petition_calendar *calendar = NULL;
  petition_engine *after = NULL;
  petition_case *petition = forwarded_case(engine);
  const char *record = record_of(engine, petition);
  const int64_t until = at("2021-04-06T10:00:00+07:00");
  char text[2000];
  CHECK_OK(petition_engine_what_if_json(engine, engine, record, strlen(record), until,
                                        PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "null");
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_engine_calendar(engine, &calendar, &error));
  CHECK_OK(petition_regulation_with_reading(regulation, "I-8", 3, "16 working hours", 16, &other,
                                            &error));
  CHECK_OK(petition_engine_new(other, calendar, &after, &error));
  CHECK_OK(petition_engine_what_if_json(engine, after, record, strlen(record), until + 30 * DAY,
                                        PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK(strstr(text, "{\"case\":\"GL-1\",\"changed\":[") == text);
  CHECK(strstr(text, "\"clauses\":[{\"id\":\"17.4\"") != NULL);
  petition_engine_free(after);
  petition_calendar_free(calendar);
  petition_regulation_free(other);
  petition_regulation_free(regulation);
  petition_case_free(petition);
}

static void test_decided(const petition_engine *engine) {
  static char text[40000];
  petition_regulation *regulation = NULL;
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_regulation_decided_json(regulation, text, sizeof text, NULL, &error));
  CHECK(strstr(text, "{\"clause\":\"11.3\",\"events\":[\"rescheduled\"]") != NULL);
  petition_regulation_free(regulation);
}

void test_stories(void) {
  petition_engine *engine = new_engine();
  test_wakeup(engine);
  test_without_time(engine);
  test_registry(engine);
  test_what_if(engine);
  test_decided(engine);
  petition_engine_free(engine);
}
