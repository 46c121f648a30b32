/* Follows a script of events and prints every result of the library as JSON, each line with the
 * name of its shape in petition.h and a tab before it: what check_shapes.py compares the shapes
 * with.
 *
 * The script comes on standard input, a command a line:
 *   regulation PATH      reads a profile; the engine is this regulation on the built-in calendar
 *   registry             makes a registry of the last two profiles; from now on it gives the engine
 *   case ID              begins a case
 *   submit JSON          judges an event
 *   advance SECONDS      lets time pass
 *   records JSON         reads a record without judging it, and writes it again
 *   audit SECONDS        audits and seals the record of the case, for the next report
 *   audit-record JSON    audits a record as it was written, for the next report
 *   what-if SECONDS      what the record of the case comes to when a first promise counts (I-6)
 *   public CHANNEL       commits the record of the case, takes people out of it, and shows the rest
 *   report FROM UNTIL    sums up what was audited
 *   calendar             explains sums, days, and what a swapped day moves
 *   verify               proves the regulation of the engine, and shows its process
 *   words                prints for each word of each table the number of the table and the name */
#include <inttypes.h>
#include <petition/petition.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { kMost = 16, kTextBytes = 1 << 20 };

static petition_error error = {sizeof error, 0, 0, 0, "", ""};
static char text[kTextBytes];

static petition_regulation *regulations[kMost];
static size_t regulation_count;
static petition_registry *registry;
static petition_engine *engine;
static petition_case *petition;
static petition_audit *audits[kMost];
static size_t audit_count;

static void must(int32_t status) {
  if (status == PETITION_OK) return;
  fprintf(stderr, "%s: %s: %s\n", petition_status_name(status), error.where, error.message);
  exit(1);
}

static void show(const char *shape, int32_t status) {
  must(status);
  printf("%s\t%s\n", shape, text);
}

#define TEXT text, sizeof text, NULL, &error

/* A case without events and a record of before say nothing of versions. */
static void show_record(int32_t status) {
  show(strncmp(text, "{\"case\"", 7) == 0 ? "RECORD" : "OLDER_RECORD", status);
}

static void show_explanation(petition_explanation *explanation) {
  show("EXPLANATION", petition_explanation_json(explanation, PETITION_LANG_EN, TEXT));
  petition_explanation_free(explanation);
}

static void show_obligations(void) {
  petition_obligations *obligations;
  size_t count;
  must(petition_engine_obligations(engine, petition, &obligations, &error));
  show("OBLIGATIONS", petition_obligations_json(obligations, PETITION_LANG_VI, TEXT));
  must(petition_obligations_count(obligations, &count, &error));
  for (size_t i = 0; i < count; ++i) {
    petition_explanation *explanation;
    must(petition_obligations_explain(obligations, i, &explanation, &error));
    show_explanation(explanation);
  }
  petition_obligations_free(obligations);
}

static void show_lives(int64_t at_s) {
  petition_lives *lives;
  must(petition_engine_lives(engine, petition, at_s, &lives, &error));
  show("LIVES", petition_lives_json(lives, PETITION_LANG_VI, TEXT));
  petition_lives_free(lives);
}

static void show_timeliness(int64_t at_s) {
  petition_timeliness *timeliness;
  must(petition_engine_timeliness(engine, petition, at_s, &timeliness, &error));
  show("TIMELINESS", petition_timeliness_json(timeliness, TEXT));
  petition_timeliness_free(timeliness);
}

/* As of a recording, and twenty days later. */
static void show_sweep(int64_t at_s) {
  const petition_case *cases[1];
  petition_sweep *sweep;
  cases[0] = petition;
  if (registry == NULL) must(petition_sweep_new(engine, &sweep, &error));
  else must(petition_registry_sweep(registry, &sweep, &error));
  must(petition_sweep_add(sweep, cases, 1, NULL, &error));
  show("SWEEP", petition_sweep_json(sweep, at_s, PETITION_LANG_VI, TEXT));
  show("SWEEP", petition_sweep_json(sweep, at_s + 20 * 86400, PETITION_LANG_EN, TEXT));
  petition_sweep_free(sweep);
}

static void show_permissions(int64_t at_s) {
  petition_permissions *permissions;
  must(petition_engine_permitted(engine, petition, at_s, &permissions, &error));
  show("PERMISSIONS", petition_permissions_json(permissions, TEXT));
  petition_permissions_free(permissions);
}

static void show_events(uint32_t count) {
  for (uint32_t seq = 1; seq <= count; ++seq) {
    petition_notices *notices;
    show("EVENT", petition_case_event_json(petition, seq, TEXT));
    show("EVENT", petition_case_row(petition, seq, TEXT));
    must(petition_engine_notices(engine, petition, seq, &notices, &error));
    show("NOTICES", petition_notices_json(notices, PETITION_LANG_VI, TEXT));
    petition_notices_free(notices);
  }
}

static void show_case(void) {
  petition_state state;
  state.struct_size = sizeof state;
  must(petition_case_state(petition, &state, &error));
  show("STATE", petition_case_state_json(petition, engine, TEXT));
  show_record(petition_case_save(petition, engine, TEXT));
  show_events(state.events);
  show_obligations();
  if (state.events == 0) return;
  show_lives(state.recorded_at_s);
  show_timeliness(state.recorded_at_s);
  show_permissions(state.recorded_at_s);
  show_sweep(state.recorded_at_s);
}

static void judged(petition_verdict *verdict) {
  petition_verdict_info info;
  petition_explanation *explanation;
  info.struct_size = sizeof info;
  must(petition_verdict_get(verdict, &info, &error));
  show("VERDICT", petition_verdict_json(verdict, PETITION_LANG_EN, TEXT));
  for (uint32_t i = 0; i < info.appended; ++i)
    show("EVENT", petition_verdict_event_json(verdict, i, TEXT));
  must(petition_verdict_explain(verdict, &explanation, &error));
  show_explanation(explanation);
  petition_verdict_free(verdict);
  show_case();
}

/* The engine that judges the case, of the registry where there is one. */
static void choose_engine(void) {
  if (registry == NULL) return;
  petition_engine_free(engine);
  must(petition_registry_engine(registry, petition, 1619000000, &engine, &error));
}

/* Of the engine's own law where there is no registry. */
static petition_registry *laws_of(const petition_engine *judge) {
  petition_regulation *regulation;
  petition_calendar *calendar;
  petition_registry *laws;
  must(petition_engine_regulation(judge, &regulation, &error));
  must(petition_engine_calendar(judge, &calendar, &error));
  must(petition_registry_new((const petition_regulation *const *)&regulation, 1,
                             (const petition_calendar *const *)&calendar, 1, &laws, &error));
  petition_regulation_free(regulation);
  petition_calendar_free(calendar);
  return laws;
}

/* The receipt judged again; and one that says that ten days passed instead. */
static void receipts(const petition_verdict *verdict, const char *event, int64_t now_s) {
  static char receipt[kTextBytes];
  const int64_t ten_days = 864000;
  petition_registry *laws = registry ? registry : laws_of(engine);
  const size_t event_size = event ? strlen(event) : 0;
  must(petition_verdict_receipt(verdict, event, event_size, now_s, TEXT));
  strcpy(receipt, text);
  show("RECEIPT", PETITION_OK);
  show("REPLAY", petition_registry_replay(laws, receipt, strlen(receipt), TEXT));
  must(petition_verdict_receipt(verdict, NULL, 0, now_s + ten_days, receipt, sizeof receipt, NULL,
                                &error));
  show("REPLAY", petition_registry_replay(laws, receipt, strlen(receipt), TEXT));
  if (!registry) petition_registry_free(laws);
}

static void submit(const char *event) {
  petition_verdict *verdict;
  petition_case *before;
  petition_state state;
  state.struct_size = sizeof state;
  must(petition_case_copy(petition, &before, &error));
  choose_engine();
  must(petition_case_state(before, &state, &error));
  must(petition_engine_submit(engine, petition, event, strlen(event), &verdict, &error));
  receipts(verdict, event, state.events == 0 ? 1617584400 : state.recorded_at_s);
  choose_engine();
  judged(verdict);
  if (registry != NULL && state.events != 0)
    show("MOVED", petition_registry_moved_json(registry, before, petition, PETITION_LANG_EN, TEXT));
  petition_case_free(before);
}

static void advance(const char *now_s) {
  petition_verdict *verdict;
  choose_engine();
  must(petition_engine_advance(engine, petition, strtoll(now_s, NULL, 10), &verdict, &error));
  receipts(verdict, NULL, strtoll(now_s, NULL, 10));
  judged(verdict);
}

static void begin_case(const char *id) {
  petition_case_free(petition);
  must(petition_case_new(id, strlen(id), &petition, &error));
  show_case();
}

static void new_engine(const petition_regulation *regulation) {
  petition_calendar *calendar;
  must(petition_calendar_builtin(&calendar, &error));
  petition_engine_free(engine);
  must(petition_engine_new(regulation, calendar, &engine, &error));
  petition_calendar_free(calendar);
}

static void read_regulation(const char *path) {
  FILE *file = fopen(path, "rb");
  petition_regulation **place = &regulations[regulation_count++];
  size_t size;
  if (file == NULL || regulation_count > kMost) exit(1);
  size = fread(text, 1, sizeof text, file);
  fclose(file);
  must(petition_regulation_load(text, size, path, strlen(path), place, &error));
  show("REGULATION", petition_regulation_json(*place, PETITION_LANG_EN, TEXT));
  show("DECIDED", petition_regulation_decided_json(*place, TEXT));
  new_engine(*place);
}

static void new_registry(const char *rest) {
  petition_calendar *calendar;
  const petition_calendar *calendars[1];
  const petition_regulation *two[2];
  (void)rest;
  if (regulation_count < 2) exit(1);
  two[0] = regulations[regulation_count - 2];
  two[1] = regulations[regulation_count - 1];
  must(petition_calendar_builtin(&calendar, &error));
  calendars[0] = calendar;
  must(petition_registry_new(two, 2, calendars, 1, &registry, &error));
  petition_calendar_free(calendar);
}

/* The head of the sealed record in `text`, and the proof that it is one of two. */
static void show_head(void) {
  static const char other[] =
      "\n{\"case\":\"zz\","
      "\"seal\":\"0000000000000000000000000000000000000000000000000000000000000000\"}";
  static char sealed[kTextBytes];
  static char id[256];
  size_t id_size;
  if (strstr(text, "\"seals\"") == NULL) return; /* it has no events */
  strcpy(sealed, text);
  must(petition_case_text(petition, PETITION_TEXT_ID, id, sizeof id, &id_size, &error));
  show("HEAD", petition_record_head(sealed, strlen(sealed), TEXT));
  strcpy(sealed, text);
  strcat(sealed, other);
  show("INCLUSION_PROOF", petition_day_root_prove(sealed, strlen(sealed), id, id_size - 1, TEXT));
}

static void audit(const char *at_s) {
  static char record[kTextBytes];
  size_t size;
  petition_audit **place = &audits[audit_count++];
  if (audit_count > kMost) exit(1);
  must(petition_case_save(petition, engine, record, sizeof record, &size, &error));
  must(petition_audit_new(engine, record, size - 1, strtoll(at_s, NULL, 10), place, &error));
  show("AUDIT", petition_audit_json(*place, PETITION_LANG_EN, TEXT));
  show_record(petition_record_seal(record, size - 1, TEXT));
  show_head();
}

/* A record as it was written, not as the engine would take it. */
static void audit_record(const char *record) {
  petition_audit **place = &audits[audit_count++];
  if (audit_count > kMost) exit(1);
  must(petition_audit_new(engine, record, strlen(record), 1640995200, place, &error));
  show("AUDIT", petition_audit_json(*place, PETITION_LANG_EN, TEXT));
}

static void what_if(const char *until_s) {
  static char record[kTextBytes];
  petition_regulation *now, *other;
  petition_calendar *calendar;
  petition_engine *after;
  size_t size;
  must(petition_case_save(petition, engine, record, sizeof record, &size, &error));
  must(petition_engine_regulation(engine, &now, &error));
  must(petition_regulation_with_reading(now, "I-6", 3, "counts_as_rescheduling", 22, &other,
                                        &error));
  must(petition_engine_calendar(engine, &calendar, &error));
  must(petition_engine_new(other, calendar, &after, &error));
  show("DIFFERENCE",
       petition_engine_what_if_json(engine, after, record, size - 1, strtoll(until_s, NULL, 10),
                                    PETITION_LANG_EN, TEXT));
  petition_engine_free(after);
  petition_calendar_free(calendar);
  petition_regulation_free(other);
  petition_regulation_free(now);
}

static void verify(const char *rest) {
  petition_verification *found;
  petition_regulation *regulation;
  (void)rest;
  must(petition_engine_verify(engine, &found, &error));
  show("VERIFICATION", petition_verification_json(found, PETITION_LANG_EN, TEXT));
  petition_verification_free(found);
  must(petition_engine_regulation(engine, &regulation, &error));
  show("PROCESS_GRAPH", petition_regulation_process_graph_json(regulation, PETITION_LANG_EN, TEXT));
  petition_regulation_free(regulation);
}

/* Against the reading by which a new level starts clean. */
static void compare(const char *rest) {
  petition_comparison *found;
  petition_regulation *now, *other;
  petition_calendar *calendar;
  petition_engine *after;
  (void)rest;
  must(petition_engine_regulation(engine, &now, &error));
  must(petition_regulation_with_reading(now, "I-4", 3, "per_level", 9, &other, &error));
  must(petition_engine_calendar(engine, &calendar, &error));
  must(petition_engine_new(other, calendar, &after, &error));
  must(petition_engine_compare(engine, after, &found, &error));
  show("COMPARISON", petition_comparison_json(found, PETITION_LANG_EN, TEXT));
  petition_comparison_free(found);
  petition_engine_free(after);
  petition_calendar_free(calendar);
  petition_regulation_free(other);
  petition_regulation_free(now);
}

static void records(const char *record) {
  petition_records *read;
  must(petition_records_load(record, strlen(record), NULL, 0, &read, &error));
  show_record(petition_records_json(read, 0, TEXT));
  show_record(petition_record_seal(record, strlen(record), TEXT));
  petition_records_free(read);
}

/* Committed, without the petitioner, and as everybody may read it. */
static void public_view(const char *channel) {
  static char record[kTextBytes], committed[kTextBytes];
  static const uint8_t secret[32] = {1};
  size_t size;
  must(petition_case_save(petition, engine, record, sizeof record, &size, &error));
  must(petition_record_commit(record, size - 1, secret, sizeof secret, committed, sizeof committed,
                              &size, &error));
  show_record(petition_record_seal(committed, size - 1, TEXT));
  show_record(petition_record_redact(committed, size - 1, "identity", 8, 0, TEXT));
  show("LEFTOVERS", petition_record_leftovers(committed, size - 1, PETITION_LANG_VI, TEXT));
  show("PUBLIC_VIEW", petition_engine_public_view(engine, committed, size - 1, channel,
                                                  strlen(channel), PETITION_LANG_VI, TEXT));
}

static void report(const char *span) {
  petition_report *made;
  petition_regulation *regulation;
  char *rest;
  const int64_t from_s = strtoll(span, &rest, 10);
  must(petition_engine_regulation(engine, &regulation, &error));
  must(petition_report_new(regulation, (const petition_audit *const *)audits, audit_count, from_s,
                           strtoll(rest, NULL, 10), &made, &error));
  petition_regulation_free(regulation);
  show("REPORT", petition_report_json(made, PETITION_LANG_EN, TEXT));
  petition_report_free(made);
}

static void show_sum(const petition_calendar *calendar, int64_t start_s, int64_t amount_s) {
  petition_sum *sum;
  must(petition_calendar_explain(calendar, start_s, amount_s, PETITION_CLOSING_EARLIEST, &sum,
                                 &error));
  show("SUM", petition_sum_json(sum, PETITION_LANG_EN, TEXT));
  petition_sum_free(sum);
}

static void show_moves(const petition_calendar *before) {
  static const char days[] =
      "[[day]]\ndate = 2021-06-01\nwindows = []\ninstrument = \"1/QD\"\n"
      "reason = { vi = \"Nghi\", en = \"off\" }\n";
  static const char week[] =
      "id = \"own\"\nversion = \"1\"\ntitle = { vi = \"a\", en = \"a\" }\nutc_offset = \"+07:00\"\n"
      "first = 2020-01-01\nlast = 2022-12-31\n"
      "[[week]]\ndays = \"mon-sun\"\nwindows = [\"00:00-24:00\"]\n";
  const int64_t starts[] = {1622450000, 1622450000};
  const int64_t amounts[] = {28800, 1};
  petition_calendar *after;
  petition_moves *moves;
  must(petition_calendar_with_days(before, days, strlen(days), NULL, 0, &after, &error));
  must(petition_calendar_compare(before, after, starts, amounts, 2, &moves, &error));
  show("MOVES", petition_moves_json(moves, PETITION_LANG_EN, TEXT));
  petition_moves_free(moves);
  petition_calendar_free(after);
  must(petition_calendar_load(week, strlen(week), NULL, 0, &after, &error));
  must(petition_calendar_compare(before, after, starts, amounts, 2, &moves, &error));
  show("MOVES", petition_moves_json(moves, PETITION_LANG_EN, TEXT));
  petition_moves_free(moves);
  show("DAY", petition_calendar_day_json(after, 18779, PETITION_LANG_EN, TEXT));
  petition_calendar_free(after);
}

static void show_calendar(const char *rest) {
  petition_calendar *calendar;
  petition_coverage coverage;
  (void)rest;
  coverage.struct_size = sizeof coverage;
  must(petition_calendar_builtin(&calendar, &error));
  must(petition_calendar_coverage(calendar, &coverage, &error));
  show_sum(calendar, 1619600000, 28800 * 4);
  show_sum(calendar, INT64_C(86400) * (coverage.announced_until + 2), 28800);
  show("DAY", petition_calendar_day_json(calendar, 18747, PETITION_LANG_EN, TEXT));
  show("YEAR", petition_calendar_year_json(calendar, 2021, PETITION_LANG_VI, TEXT));
  show_moves(calendar);
  petition_calendar_free(calendar);
}

static void show_words(const char *rest) {
  size_t count;
  (void)rest;
  for (int32_t table = 1; petition_word_count(table, &count, NULL) == PETITION_OK; ++table)
    for (size_t i = 0; i < count; ++i) {
      int32_t value;
      const char *name;
      must(petition_word_at(table, i, &value, &error));
      must(petition_word_get(table, value, &name, NULL, NULL, &error));
      printf("WORD\t%" PRId32 " %s\n", table, name);
    }
}

typedef struct command {
  const char *name;
  void (*run)(const char *rest);
} command;

static const command commands[] = {
    {"regulation", read_regulation},
    {"registry", new_registry},
    {"case", begin_case},
    {"submit", submit},
    {"advance", advance},
    {"audit", audit},
    {"audit-record", audit_record},
    {"records", records},
    {"public", public_view},
    {"report", report},
    {"calendar", show_calendar},
    {"words", show_words},
    {"what-if", what_if},
    {"verify", verify},
    {"compare", compare},
};

static void follow(const char *line) {
  const size_t size = strcspn(line, " ");
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; ++i) {
    const command *c = &commands[i];
    if (strlen(c->name) != size || strncmp(c->name, line, size) != 0) continue;
    c->run(line[size] == '\0' ? line + size : line + size + 1);
    return;
  }
  fprintf(stderr, "no such command: %s\n", line);
  exit(1);
}

int main(void) {
  static char line[kTextBytes];
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    follow(line);
  }
  for (size_t i = 0; i < audit_count; ++i) petition_audit_free(audits[i]);
  for (size_t i = 0; i < regulation_count; ++i) petition_regulation_free(regulations[i]);
  petition_registry_free(registry);
  petition_engine_free(engine);
  petition_case_free(petition);
  return 0;
}
