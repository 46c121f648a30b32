/* The handles that the generated calls with NULL are made with; see make_null_arguments.py. */
#ifndef PETITION_TEST_NULL_ARGUMENTS_H
#define PETITION_TEST_NULL_ARGUMENTS_H

#include "fixtures.h"

extern petition_calendar *calendar;
extern petition_sum *sum;
extern petition_moves *moves;
extern petition_regulation *regulation;
extern petition_registry *registry;
extern const petition_regulation *regulations[1];
extern const petition_calendar *calendars[1];
extern petition_case *petition;
extern petition_records *records;
extern petition_engine *engine;
extern petition_verdict *verdict;
extern petition_verdict *refused;
extern petition_obligations *obligations;
extern petition_timeliness *timeliness;
extern petition_lives *lives;
extern petition_permissions *permissions;
extern petition_notices *notices;
extern petition_explanation *explanation;
extern petition_story *story;
extern petition_verification *verification;
extern petition_comparison *comparison;
extern petition_audit *audit;
extern const petition_audit *audits[1];
extern petition_report *report;
extern petition_sweep *sweep;
extern const petition_case *cases[1];
extern const char *record;
extern const char *head;
extern const char *proof;

extern char receipt[8000];
extern petition_lunar_date lunar;
extern char buffer[100];

/* Large enough for every output; `struct_size` is its first member, as in every struct. */
typedef struct any_output_type {
  union {
    uint32_t struct_size;
    int64_t number;
    void *handle;
    unsigned char bytes[256];
  } value;
  void *as_pointer;
} any_output_type;
extern any_output_type any_output;

void ready(void);
void check_refused(int32_t status, const char *place, const char *call, const char *file, int line);

#define REFUSED(call, place)                                   \
  do {                                                         \
    ready();                                                   \
    check_refused((call), (place), #call, __FILE__, __LINE__); \
  } while (0)
#define REFUSED_OUTPUT(call) REFUSED(call, NULL)

void call_with_null(void);

#endif
