/* A portal that keeps petitions in its own database: the program that README.md explains.
 *
 *   embed [OPTION]… DATABASE init < schema.sql             make the tables
 *   embed [OPTION]… DATABASE take CASE SEEN < EVENT        take in one event
 *   embed [OPTION]… DATABASE tick TIME [THREADS]           let time pass over all that is due
 *   embed [OPTION]… DATABASE send TIME                     send the notices that wait
 *   embed [OPTION]… DATABASE due TIME                      the cases that are due by then
 *   embed [OPTION]… DATABASE dump                          all that is stored
 *
 * SEEN is how many events of the case the caller has seen, or "any". The exit status is 0 when it
 * is done or was before, 1 when the event is refused, 2 on an error, 3 when another writer was
 * first.
 *
 *   --days FILE   days off that were announced, as TOML: new cases count by them
 *   --kill N      for tests: killed at the point N, before and after each statement
 *   --stop N      for tests: stopped there until it is continued */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <petition/petition.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#define TEXT(s) (s), strlen(s)
#define ANY UINT32_MAX
enum { DONE, REFUSED, FAILED, STALE, LONGEST = 64 << 20, MOST_THREADS = 16, TRIES = 5 };

/* What a thread has: a connection, an error and room for two texts are its own, the registry is
 * everybody's. */
typedef struct host {
  sqlite3 *db;
  const petition_registry *registry;
  petition_error error;
  char *text[2]; /* LONGEST each */
} host;

/* ---- The database ---- */

static int failed(const host *h, const char *what) {
  const char *name = petition_status_name(h->error.code);
  fprintf(stderr, "%s: %s: %s %s\n", what, name, h->error.message, h->error.where);
  return h->error.code == PETITION_E_STALE ? STALE : FAILED;
}

static int sql_failed(host *h) {
  const int code = sqlite3_errcode(h->db) & 0xFF;
  h->error = (petition_error){.struct_size = sizeof h->error};
  h->error.code = code == SQLITE_BUSY ? PETITION_E_BUSY : PETITION_E_UNAVAILABLE;
  snprintf(h->error.message, sizeof h->error.message, "%s", sqlite3_errmsg(h->db));
  return h->error.code;
}

/* Another writer added to the case since it was read. */
static int stale(host *h) {
  h->error = (petition_error){.struct_size = sizeof h->error, .code = PETITION_E_STALE};
  snprintf(h->error.message, sizeof h->error.message, "another writer was first");
  return h->error.code;
}

static void bind(sqlite3_stmt *query, const char *types, va_list values) {
  for (int at = 1; *types; ++types, ++at) {
    if (*types == 't') {
      sqlite3_bind_text(query, at, va_arg(values, const char *), -1, SQLITE_TRANSIENT);
    } else {
      const int64_t number = va_arg(values, int64_t);
      if (*types == 'n' && number == PETITION_NEVER) continue;
      sqlite3_bind_int64(query, at, number);
    }
  }
}

/* A statement with its values: of each the type, t a text, i a number, n a number that is NULL for
 * PETITION_NEVER. NULL when it fails; h->error says why. */
static sqlite3_stmt *ask(host *h, const char *sql, const char *types, ...) {
  sqlite3_stmt *query = NULL;
  if (sqlite3_prepare_v2(h->db, sql, -1, &query, NULL) != SQLITE_OK) {
    sql_failed(h);
    return NULL;
  }
  va_list values;
  va_start(values, types);
  bind(query, types, values);
  va_end(values);
  return query;
}

/* Whether there is a row, 1 or 0; or a status. */
static int next(host *h, sqlite3_stmt *query) {
  const int code = query ? sqlite3_step(query) : SQLITE_ERROR;
  if (code == SQLITE_ROW || code == SQLITE_DONE) return code == SQLITE_ROW;
  return query ? sql_failed(h) : h->error.code;
}

/* Runs a statement that gives no rows. */
static int run(host *h, sqlite3_stmt *query) {
  const int status = next(h, query);
  sqlite3_finalize(query);
  return status;
}

/* Empty for NULL. */
static const char *column(sqlite3_stmt *query, int at) {
  const unsigned char *text = sqlite3_column_text(query, at);
  return text ? (const char *)text : "";
}

/* ---- Reading a case ---- */

/* The rows of a case, one a line, in text[0]. */
static int read_rows(host *h, const char *id, size_t *size) {
  sqlite3_stmt *query =
      ask(h, "SELECT content FROM petition_event WHERE case_id = ?1 ORDER BY seq", "t", id);
  int status;
  *size = 0;
  while ((status = next(h, query)) == 1) {
    const char *row = column(query, 0);
    const size_t length = strlen(row);
    if (length + 1 > LONGEST - *size) {
      status = h->error.code = PETITION_E_TOO_LARGE;
      break;
    }
    memcpy(h->text[0] + *size, row, length);
    h->text[0][*size + length] = '\n';
    *size += length + 1;
  }
  sqlite3_finalize(query);
  return status;
}

/* The case as it is stored: its rows, judged again. Without rows it is a new one. */
static int load(host *h, const char *id, petition_case **out) {
  size_t size;
  *out = NULL;
  if (read_rows(h, id, &size)) return h->error.code;
  if (size == 0) return petition_case_new(TEXT(id), out, &h->error);
  return petition_registry_load_case(h->registry, h->text[0], size, out, &h->error);
}

/* ---- Keeping what follows ---- */

static const char PUT_CASE[] =
    "INSERT INTO petition_case (case_id, events, wakeup_s, due_s) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (case_id) DO UPDATE SET events = ?2, wakeup_s = ?3, due_s = ?4 "
    "WHERE petition_case.events = ?5";

/* The row of the case. Where it has other events than were judged, another writer was first. */
static int put_case(host *h, const char *id, const petition_case *petition, uint32_t before) {
  petition_state state = {.struct_size = sizeof state};
  petition_engine *engine = NULL;
  int64_t wakeup_s, due_s;
  int status = PETITION_OK;
  if (petition_case_state(petition, &state, &h->error) ||
      petition_registry_engine(h->registry, petition, state.recorded_at_s, &engine, &h->error) ||
      petition_engine_next_wakeup(engine, petition, &wakeup_s, &h->error) ||
      petition_engine_due(engine, petition, &due_s, &h->error) ||
      run(h,
          ask(h, PUT_CASE, "tinni", id, (int64_t)state.events, wakeup_s, due_s, (int64_t)before)))
    status = h->error.code;
  else if (sqlite3_changes(h->db) == 0) status = stale(h);
  petition_engine_free(engine);
  return status;
}

static int put_events(host *h, const char *id, const petition_case *petition, uint32_t first,
                      uint32_t count) {
  for (uint32_t seq = first; seq < first + count; ++seq)
    if (petition_case_row(petition, seq, h->text[0], LONGEST, NULL, &h->error) ||
        run(h, ask(h, "INSERT INTO petition_event (case_id, seq, content) VALUES (?1, ?2, ?3)",
                   "tit", id, (int64_t)seq, h->text[0])))
      return h->error.code;
  return PETITION_OK;
}

static const char PUT_NOTICE[] =
    "INSERT INTO petition_notice (notice_key, case_id, role, recipient, message, free_s) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

static int put_notice(host *h, const char *id, const petition_verdict *verdict, size_t index,
                      int64_t from_s) {
  petition_notice notice = {.struct_size = sizeof notice};
  const int32_t vi = PETITION_LANG_VI;
  const char *role;
  char key[33];
  if (petition_verdict_notice(verdict, index, &notice, &h->error) ||
      petition_word_get(PETITION_TABLE_ROLE, notice.role, &role, NULL, NULL, &h->error))
    return h->error.code;
  const int32_t to =
      notice.role == PETITION_ROLE_PETITIONER ? PETITION_TEXT_PHONE : PETITION_TEXT_UNIT;
  if (petition_verdict_notice_text(verdict, index, PETITION_TEXT_KEY, vi, key, sizeof key, NULL,
                                   &h->error) ||
      petition_verdict_notice_text(verdict, index, to, vi, h->text[0], LONGEST, NULL, &h->error) ||
      petition_verdict_notice_text(verdict, index, PETITION_TEXT_MESSAGE, vi, h->text[1], LONGEST,
                                   NULL, &h->error))
    return h->error.code;
  return run(h, ask(h, PUT_NOTICE, "ttttti", key, id, role, h->text[0], h->text[1], from_s));
}

static int put_notices(host *h, const char *id, const petition_case *petition,
                       const petition_verdict *verdict, uint32_t count) {
  petition_state state = {.struct_size = sizeof state};
  if (petition_case_state(petition, &state, &h->error)) return h->error.code;
  for (uint32_t i = 0; i < count; ++i)
    if (put_notice(h, id, verdict, i, state.recorded_at_s)) return h->error.code;
  return PETITION_OK;
}

/* Takes a notice that was sent out of the outbox; none where `key` is NULL. */
static int drop_notice(host *h, const char *key) {
  if (!key) return PETITION_OK;
  return run(h, ask(h, "DELETE FROM petition_notice WHERE notice_key = ?1", "t", key));
}

/* Stores what a verdict added, its notices, and when to look at the case again: all or nothing. */
static int keep(host *h, const char *id, const petition_case *petition,
                const petition_verdict *verdict, const char *sent) {
  petition_verdict_info info = {.struct_size = sizeof info};
  if (petition_verdict_get(verdict, &info, &h->error)) return h->error.code;
  if (info.appended == 0) return drop_notice(h, sent); /* refused, a duplicate, nothing due */
  if (run(h, ask(h, "BEGIN IMMEDIATE", ""))) return h->error.code;
  if (put_case(h, id, petition, info.first_appended - 1) ||
      put_events(h, id, petition, info.first_appended, info.appended) ||
      put_notices(h, id, petition, verdict, info.notice_count) || drop_notice(h, sent) ||
      run(h, ask(h, "COMMIT", ""))) {
    sqlite3_exec(h->db, "ROLLBACK", NULL, NULL, NULL);
    return h->error.code;
  }
  return PETITION_OK;
}

/* ---- Taking in an event ---- */

/* Judges one event by the stored case, and keeps what follows. `seen` is how many events of the
 * case the caller has seen, or ANY; `sent` the notice that the event is about, or NULL. */
static int take(host *h, const char *id, const char *event, uint32_t seen, const char *sent,
                petition_verdict **verdict) {
  petition_case *petition = NULL;
  *verdict = NULL;
  int status = load(h, id, &petition);
  if (!status && seen == ANY)
    status = petition_registry_submit(h->registry, petition, TEXT(event), verdict, &h->error);
  else if (!status)
    status = petition_registry_submit_expecting(h->registry, petition, TEXT(event), seen, verdict,
                                                &h->error);
  if (!status) status = keep(h, id, petition, *verdict, sent);
  petition_case_free(petition);
  return status;
}

/* ---- Time ---- */

/* Adds to one case what time alone has caused. */
static int pass_time(host *h, const char *id, uint32_t seen, int64_t now_s) {
  petition_case *petition = NULL;
  petition_engine *engine = NULL;
  petition_verdict *verdict = NULL;
  int status = load(h, id, &petition);
  if (!status) status = petition_registry_engine(h->registry, petition, now_s, &engine, &h->error);
  if (!status)
    status = petition_engine_advance_expecting(engine, petition, now_s, seen, &verdict, &h->error);
  if (!status) status = keep(h, id, petition, verdict, NULL);
  petition_verdict_free(verdict);
  petition_engine_free(engine);
  petition_case_free(petition);
  return status;
}

/* A case that time is to pass over. */
typedef struct waiting {
  int64_t wakeup_s;
  uint32_t events;
  char id[201];
} waiting;

/* The one after `last` that is due by `now_s`, in its place: 1, or 0 when there is none. */
static int next_due(host *h, int64_t now_s, waiting *last) {
  sqlite3_stmt *query = ask(h,
                            "SELECT wakeup_s, events, case_id FROM petition_case "
                            "WHERE wakeup_s <= ?1 AND (wakeup_s, case_id) > (?2, ?3) "
                            "ORDER BY wakeup_s, case_id LIMIT 1",
                            "iit", now_s, last->wakeup_s, last->id);
  const int found = next(h, query);
  if (found == 1) {
    last->wakeup_s = sqlite3_column_int64(query, 0);
    last->events = (uint32_t)sqlite3_column_int64(query, 1);
    snprintf(last->id, sizeof last->id, "%s", column(query, 2));
  }
  sqlite3_finalize(query);
  return found;
}

/* One round of a worker: each case that is due, once. One that fails holds up no other. */
static int tick(host *h, int64_t now_s) {
  waiting due = {INT64_MIN, 0, ""};
  int found, result = DONE;
  while ((found = next_due(h, now_s, &due)) == 1) {
    const int status = pass_time(h, due.id, due.events, now_s);
    if (status == PETITION_E_STALE) continue; /* another was here, and has set its wake-up */
    if (status) result = failed(h, due.id);
    if (status == PETITION_E_BUSY || status == PETITION_E_UNAVAILABLE) return result;
  }
  return found ? failed(h, "tick") : result;
}

/* ---- Sending notices ---- */

/* A notice in the hands of a worker. */
typedef struct claimed {
  char key[33], id[201], role[32];
} claimed;

/* Takes the notice whose turn it is, for a minute; its recipient and message are in the texts: 1,
 * or 0 when there is none. */
static int claim(host *h, int64_t now_s, claimed *out) {
  sqlite3_stmt *query =
      ask(h,
          "UPDATE petition_notice SET free_s = ?1 + 60 WHERE notice_key = (SELECT notice_key "
          "FROM petition_notice WHERE free_s <= ?1 ORDER BY free_s, notice_key LIMIT 1) "
          "RETURNING notice_key, case_id, role, recipient, message",
          "i", now_s);
  int found = next(h, query);
  if (found == 1) {
    snprintf(out->key, sizeof out->key, "%s", column(query, 0));
    snprintf(out->id, sizeof out->id, "%s", column(query, 1));
    snprintf(out->role, sizeof out->role, "%s", column(query, 2));
    snprintf(h->text[0], LONGEST, "%s", column(query, 3));
    snprintf(h->text[1], LONGEST, "%s", column(query, 4));
    if (next(h, query)) found = h->error.code;
  }
  sqlite3_finalize(query);
  return found;
}

/* Gives a message on to whoever delivers it; here, to standard output. */
static int deliver(const host *h, const claimed *notice) {
  return printf("%s\t%s\t%s\t%s\t%s\n", notice->key, notice->id, notice->role, h->text[0],
                h->text[1]) < 0 ||
         fflush(stdout);
}

/* Records that a notice was sent, and takes it out of the outbox, in one transaction. */
static int record_sent(host *h, const claimed *notice, int64_t now_s) {
  char at[64], event[512];
  int status = petition_instant_format(now_s, 25200, at, sizeof at, NULL, &h->error);
  if (status) return status;
  snprintf(event, sizeof event,
           "{\"id\":\"sent-%s\",\"kind\":\"notified\",\"occurred_at\":\"%s\",\"recorded_at\":"
           "\"%s\",\"actor\":{\"role\":\"system\"},\"data\":{\"notice\":\"%s\"}}",
           notice->key, at, at, notice->key);
  for (int tries = 0; tries == 0 || (status == PETITION_E_STALE && tries < TRIES); ++tries) {
    petition_verdict *verdict;
    status = take(h, notice->id, event, ANY, notice->key, &verdict);
    petition_verdict_free(verdict);
  }
  return status;
}

/* Sends all that waits. What is not delivered is given out again after its minute. */
static int send_all(host *h, int64_t now_s) {
  claimed notice;
  int found, result = DONE;
  while ((found = claim(h, now_s, &notice)) == 1) {
    if (deliver(h, &notice)) {
      perror(notice.key);
      result = FAILED;
    } else if (record_sent(h, &notice, now_s)) {
      result = failed(h, notice.key);
    }
  }
  return found ? failed(h, "send") : result;
}

/* ---- The law ---- */

/* The law, and the calendars of before and of today: a case is judged by the one that it names, a
 * new case by the last. `days` is TOML, or NULL where nothing was announced. */
static int make_registry(const char *days, petition_registry **out, petition_error *err) {
  petition_regulation *law = NULL;
  petition_calendar *calendars[2] = {NULL, NULL};
  *out = NULL;
  if (!petition_regulation_builtin(&law, err) && !petition_calendar_builtin(&calendars[0], err) &&
      (!days ||
       !petition_calendar_with_days(calendars[0], TEXT(days), NULL, 0, &calendars[1], err)))
    petition_registry_new((const petition_regulation *const *)&law, 1,
                          (const petition_calendar *const *)calendars, days ? 2 : 1, out, err);
  petition_calendar_free(calendars[1]);
  petition_calendar_free(calendars[0]);
  petition_regulation_free(law);
  return *out ? PETITION_OK : err->code;
}

/* ---- The program ---- */

/* The points at which a test ends or stops it. */
static struct {
  long left;
  int signal;
} point;

static int at_point(unsigned type, void *context, void *query, void *more) {
  (void)type, (void)context, (void)query, (void)more;
  if (point.left > 0 && --point.left == 0) raise(point.signal);
  return 0;
}

static void host_close(host *h) {
  sqlite3_close(h->db);
  free(h->text[0]);
  free(h->text[1]);
}

static int host_open(host *h, const char *path, const petition_registry *registry) {
  *h = (host){.registry = registry, .error = {.struct_size = sizeof h->error}};
  h->text[0] = malloc(LONGEST);
  h->text[1] = malloc(LONGEST);
  if (!h->text[0] || !h->text[1]) return h->error.code = PETITION_E_NO_MEMORY;
  if (sqlite3_open(path, &h->db) != SQLITE_OK) return sql_failed(h);
  sqlite3_busy_timeout(h->db, 5000);
  if (sqlite3_exec(h->db,
                   "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                   "PRAGMA foreign_keys = ON",
                   NULL, NULL, NULL) != SQLITE_OK)
    return sql_failed(h);
  sqlite3_trace_v2(h->db, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, at_point, NULL);
  return PETITION_OK;
}

/* A file, or standard input, in a buffer of LONGEST. */
static int read_all(FILE *file, char *buffer) {
  const size_t size = file ? fread(buffer, 1, LONGEST - 1, file) : 0;
  const int bad = !file || ferror(file) || !feof(file);
  buffer[size] = '\0';
  return bad;
}

static int parse_time(host *h, const char *text, int64_t *out) {
  return petition_instant_parse(TEXT(text), out, &h->error);
}

static int init(host *h, char **args) {
  (void)args;
  if (read_all(stdin, h->text[0])) return FAILED;
  if (sqlite3_exec(h->db, h->text[0], NULL, NULL, NULL) == SQLITE_OK) return DONE;
  sql_failed(h);
  return failed(h, "init");
}

static int show_refusals(host *h, const petition_verdict *verdict, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    if (petition_verdict_refusal_text(verdict, i, PETITION_TEXT_REQUIREMENT, PETITION_LANG_VI,
                                      h->text[0], LONGEST, NULL, &h->error))
      return failed(h, "refusal");
    printf("từ chối: %s\n", h->text[0]);
  }
  return count ? REFUSED : DONE;
}

static int take_command(host *h, char **args) {
  petition_verdict *verdict = NULL;
  petition_verdict_info info = {.struct_size = sizeof info};
  int result;
  char *event = malloc(LONGEST);
  const uint32_t seen = strcmp(args[1], "any") ? (uint32_t)strtoul(args[1], NULL, 10) : ANY;
  if (!event || read_all(stdin, event)) result = FAILED;
  else if (take(h, args[0], event, seen, NULL, &verdict) ||
           petition_verdict_get(verdict, &info, &h->error))
    result = failed(h, args[0]);
  else result = show_refusals(h, verdict, info.refusal_count);
  petition_verdict_free(verdict);
  free(event);
  return result;
}

/* One of several workers side by side, in a thread. */
typedef struct worker {
  const char *path;
  const petition_registry *registry;
  int64_t now_s;
} worker;

static int work(void *context) {
  const worker *w = context;
  host own;
  const int result =
      host_open(&own, w->path, w->registry) ? failed(&own, w->path) : tick(&own, w->now_s);
  host_close(&own);
  return result;
}

static int tick_command(host *h, char **args) {
  worker w = {.path = sqlite3_db_filename(h->db, "main"), .registry = h->registry};
  thrd_t threads[MOST_THREADS];
  int count = args[1] ? atoi(args[1]) : 1, started = 0, result = DONE;
  if (parse_time(h, args[0], &w.now_s)) return failed(h, args[0]);
  if (count < 2) return tick(h, w.now_s);
  if (count > MOST_THREADS) count = MOST_THREADS;
  while (started < count && thrd_create(&threads[started], work, &w) == thrd_success) ++started;
  if (started < count) result = FAILED;
  for (int i = 0; i < started; ++i) {
    int ended;
    if (thrd_join(threads[i], &ended) != thrd_success || ended != DONE) result = FAILED;
  }
  return result;
}

static int send_command(host *h, char **args) {
  int64_t now_s;
  return parse_time(h, args[0], &now_s) ? failed(h, args[0]) : send_all(h, now_s);
}

/* Prints the rows of a query, its columns parted by tabs. */
static int print_rows(host *h, sqlite3_stmt *query) {
  int found;
  while ((found = next(h, query)) == 1) {
    const int columns = sqlite3_column_count(query);
    for (int i = 0; i < columns; ++i)
      printf("%s%c", column(query, i), i + 1 < columns ? '\t' : '\n');
  }
  sqlite3_finalize(query);
  return found ? failed(h, "print") : DONE;
}

static int due_command(host *h, char **args) {
  int64_t until_s;
  if (parse_time(h, args[0], &until_s)) return failed(h, args[0]);
  return print_rows(h, ask(h,
                           "SELECT case_id FROM petition_case WHERE due_s <= ?1 "
                           "ORDER BY due_s, case_id",
                           "i", until_s));
}

static int dump(host *h, char **args) {
  (void)args;
  int result = print_rows(h, ask(h, "SELECT 'case', * FROM petition_case ORDER BY case_id", ""));
  if (!result)
    result = print_rows(
        h, ask(h, "SELECT 'event', content FROM petition_event ORDER BY case_id, seq", ""));
  if (!result)
    result = print_rows(
        h, ask(h, "SELECT 'notice', notice_key FROM petition_notice ORDER BY notice_key", ""));
  return result;
}

static int run_command(host *h, int argc, char **argv) {
  static const struct {
    const char *name;
    int least, most;
    int (*run)(host *h, char **args);
  } commands[] = {{"init", 0, 0, init},         {"take", 2, 2, take_command},
                  {"tick", 1, 2, tick_command}, {"send", 1, 1, send_command},
                  {"due", 1, 1, due_command},   {"dump", 0, 0, dump}};
  for (size_t i = 0; i < sizeof commands / sizeof *commands; ++i)
    if (argc > 0 && strcmp(argv[0], commands[i].name) == 0 && argc - 1 >= commands[i].least &&
        argc - 1 <= commands[i].most)
      return commands[i].run(h, argv + 1);
  fprintf(stderr, "usage: embed DATABASE init|take|tick|send|due|dump …, as told in embed.c\n");
  return FAILED;
}

/* The days of --days; the points of the others. Tells how many words were options. */
static int read_options(int argc, char **argv, char **days) {
  int at = 1;
  for (; at + 1 < argc && strncmp(argv[at], "--", 2) == 0; at += 2) {
    if (strcmp(argv[at], "--days") == 0) {
      FILE *file = fopen(argv[at + 1], "rb");
      *days = malloc(LONGEST);
      if (!*days || read_all(file, *days)) return -1;
      fclose(file);
    } else {
      point.signal = strcmp(argv[at], "--stop") ? SIGKILL : SIGSTOP;
      point.left = atol(argv[at + 1]);
    }
  }
  return at;
}

int main(int argc, char **argv) {
  host h = {.error = {.struct_size = sizeof h.error}};
  petition_registry *registry = NULL;
  char *days = NULL;
  const int at = read_options(argc, argv, &days);
  int result = FAILED;
  if (at < 0 || at >= argc)
    fprintf(stderr, "usage: embed [OPTION]… DATABASE COMMAND …, as told in embed.c\n");
  else if (make_registry(days, &registry, &h.error)) result = failed(&h, "registry");
  else if (host_open(&h, argv[at], registry)) result = failed(&h, argv[at]);
  else result = run_command(&h, argc - at - 1, argv + at + 1);
  host_close(&h);
  petition_registry_free(registry);
  free(days);
  return result;
}
