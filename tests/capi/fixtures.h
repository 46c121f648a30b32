/* The petition that the C tests follow, and shorter ways to ask for what they look at. */
#ifndef PETITION_TEST_FIXTURES_H
#define PETITION_TEST_FIXTURES_H

#include "check.h"

/* 2021-04-05T08:00:00+07:00, a Monday: when the petition is received. */
#define T_RECEIVED INT64_C(1617584400)
#define HOUR INT64_C(3600)
#define DAY (24 * HOUR)

/* Events at T_RECEIVED, 09:00, 10:00, 11:00 and 15:00 of that day. */
extern const char *const kReceived;
extern const char *const kForwarded;
extern const char *const kAppointed;   /* to Friday 9 April, 17:00 */
extern const char *const kRescheduled; /* to Wednesday 14 April, 17:00 */
extern const char *const kRescheduledAgain;
extern const char *const kAnswered;

petition_engine *new_engine(void);
/* Of the regulation with one level, which is proven soon. */
petition_engine *one_level_engine(void);
/* Of the law of an engine alone. */
petition_registry *registry_of(const petition_engine *engine);
petition_case *new_case(const char *id);

/* Submits and checks the outcome; the verdict is the caller's. */
petition_verdict *submit(const petition_engine *engine, petition_case *petition, const char *event,
                         int32_t outcome);
/* The same, and forgets the verdict. */
void follow(const petition_engine *engine, petition_case *petition, const char *event);

/* A case that has come to the focal point. */
petition_case *forwarded_case(const petition_engine *engine);

petition_state state_of(const petition_case *petition);

/* The record as text, in one of four static buffers taken in turn. */
const char *record_of(const petition_engine *engine, const petition_case *petition);

/* A table has so many words, and this one under this number. */
void has_words(int32_t table, size_t expected);
void is_word(int32_t table, int32_t value, const char *name);

/* The instant of "2021-04-05T08:00:00+07:00". */
int64_t at(const char *text);

#endif
