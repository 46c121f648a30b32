/* What the calls of README.md cost, in microseconds, and how much memory a case takes.
 *
 *   measure < events.jsonl
 *
 * The case has the first two events of standard input, and goes up to the head of the unit and to
 * the Office by silence: six events. Each figure is the least of some rounds, in one thread. */
#include <malloc.h>
#include <petition/petition.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 20, ROUND_US = 5000, CASES = 2000 };

static struct {
  petition_registry *registry;
  petition_engine *engine;
  petition_case *received;  /* with the first event */
  petition_case *forwarded; /* with both */
  petition_case *silent;    /* six events later */
  int64_t at_s;             /* after the last of them */
  char events[2][4096], rows[1 << 16], text[1 << 16];
  size_t rows_size;
} it;

/* Ends the program where a call failed. */
static void ok(int32_t status) {
  if (status == PETITION_OK) return;
  fprintf(stderr, "measure: %s\n", petition_status_name(status));
  exit(1);
}

static double now_us(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void registry_new(void) {
  petition_regulation *law;
  petition_calendar *calendar;
  petition_registry *registry;
  ok(petition_regulation_builtin(&law, NULL));
  ok(petition_calendar_builtin(&calendar, NULL));
  ok(petition_registry_new((const petition_regulation *const *)&law, 1,
                           (const petition_calendar *const *)&calendar, 1, &registry, NULL));
  petition_calendar_free(calendar);
  petition_regulation_free(law);
  petition_registry_free(it.registry);
  it.registry = registry;
}

static void registry_engine(void) {
  petition_engine *engine;
  ok(petition_registry_engine(it.registry, it.silent, it.at_s, &engine, NULL));
  petition_engine_free(engine);
}

static petition_case *loaded(void) {
  petition_case *petition;
  ok(petition_registry_load_case(it.registry, it.rows, it.rows_size, &petition, NULL));
  return petition;
}

static void load(void) { petition_case_free(loaded()); }

static void copy(void) {
  petition_case *petition;
  ok(petition_case_copy(it.received, &petition, NULL));
  petition_case_free(petition);
}

static void submit(void) {
  petition_case *petition;
  petition_verdict *verdict;
  ok(petition_case_copy(it.received, &petition, NULL));
  ok(petition_engine_submit_expecting(it.engine, petition, it.events[1], strlen(it.events[1]), 1,
                                      &verdict, NULL));
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

static void advance(void) {
  petition_case *petition;
  petition_verdict *verdict;
  ok(petition_case_copy(it.forwarded, &petition, NULL));
  ok(petition_engine_advance_expecting(it.engine, petition, it.at_s, 2, &verdict, NULL));
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

static void next_wakeup(void) {
  int64_t at_s;
  ok(petition_engine_next_wakeup(it.engine, it.forwarded, &at_s, NULL));
}

static void due(void) {
  int64_t at_s;
  ok(petition_engine_due(it.engine, it.forwarded, &at_s, NULL));
}

static void row(void) { ok(petition_case_row(it.silent, 1, it.text, sizeof it.text, NULL, NULL)); }

static void message(void) {
  petition_notices *notices;
  ok(petition_engine_notices(it.engine, it.forwarded, 2, &notices, NULL));
  ok(petition_notices_text(notices, 0, PETITION_TEXT_MESSAGE, PETITION_LANG_VI, it.text,
                           sizeof it.text, NULL, NULL));
  petition_notices_free(notices);
}

/* Reads the events and brings the cases to where they are. */
static void prepare(void) {
  petition_verdict *verdict;
  registry_new();
  ok(petition_engine_builtin(&it.engine, NULL));
  ok(petition_case_new("GL-2021-0001", 12, &it.received, NULL));
  for (int i = 0; i < 2; ++i) {
    petition_case *petition = i == 0 ? it.received : it.forwarded;
    if (!fgets(it.events[i], sizeof it.events[i], stdin)) ok(PETITION_E_SYNTAX);
    ok(petition_engine_submit(it.engine, petition, it.events[i], strlen(it.events[i]), &verdict,
                              NULL));
    petition_verdict_free(verdict);
    if (i == 0) ok(petition_case_copy(it.received, &it.forwarded, NULL));
  }
  ok(petition_instant_parse("2021-05-10T09:00:00+07:00", 25, &it.at_s, NULL));
  ok(petition_case_copy(it.forwarded, &it.silent, NULL));
  ok(petition_engine_simulate(it.engine, it.silent, it.at_s, &verdict, NULL));
  petition_verdict_free(verdict);
}

/* The rows of the case, as a database has them. */
static void prepare_rows(void) {
  petition_state state = {.struct_size = sizeof state};
  ok(petition_case_state(it.silent, &state, NULL));
  for (uint32_t seq = 1; seq <= state.events; ++seq) {
    char *at = it.rows + it.rows_size;
    size_t size;
    ok(petition_case_row(it.silent, seq, at, sizeof it.rows - it.rows_size, &size, NULL));
    it.rows_size += size;
    at[size - 1] = '\n';
  }
}

static void measure(const char *name, void (*call)(void)) {
  double least = 1e9;
  for (int round = 0; round < ROUNDS; ++round) {
    long calls = 0;
    double spent;
    const double began = now_us();
    do {
      call();
      ++calls;
    } while ((spent = now_us() - began) < ROUND_US);
    if (spent / (double)calls < least) least = spent / (double)calls;
  }
  printf("%-36s %10.2f µs\n", name, least);
}

static void measure_memory(void) {
  static petition_case *cases[CASES];
  petition_registry *kept = it.registry;
  size_t before = mallinfo2().uordblks;
  it.registry = NULL;
  registry_new();
  printf("%-36s %10zu bytes\n", "petition_registry", mallinfo2().uordblks - before);
  petition_registry_free(kept);
  before = mallinfo2().uordblks;
  for (int i = 0; i < CASES; ++i) cases[i] = loaded();
  const size_t after = mallinfo2().uordblks;
  printf("%-36s %10zu bytes\n", "petition_case", (after - before) / CASES);
  for (int i = 0; i < CASES; ++i) petition_case_free(cases[i]);
}

int main(void) {
  prepare();
  prepare_rows();
  measure("petition_registry_new", registry_new);
  measure("petition_registry_engine", registry_engine);
  measure("petition_registry_load_case", load);
  measure("petition_case_copy", copy);
  measure("petition_engine_submit_expecting", submit);
  measure("petition_engine_advance_expecting", advance);
  measure("petition_engine_next_wakeup", next_wakeup);
  measure("petition_engine_due", due);
  measure("petition_case_row", row);
  measure("petition_notices_text", message);
  measure_memory();
  petition_case_free(it.silent);
  petition_case_free(it.forwarded);
  petition_case_free(it.received);
  petition_engine_free(it.engine);
  petition_registry_free(it.registry);
  return 0;
}
