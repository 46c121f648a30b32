/* A portal's adapter: keeps cases in a store, judges events, sends the notices that follow.
 *
 *   portal STORE submit CASE-ID [EXPECTED] < event.json   judge an event, store what follows
 *   portal STORE sweep SECONDS                            let time pass over all that is due
 *   portal STORE send WORKER SECONDS                      send some of the notices that wait
 *   portal STORE show CASE-ID                             the record of a case
 *   portal STORE verify                                   check all that is stored
 *
 * STORE is a URL as sqlite:cases.db, made at its first use. EXPECTED is how many events the caller
 * has seen in the case, SECONDS since 1970 the time it is now. The exit status is 0 when it is done
 * or was before, 1 when the event is refused, 2 on an error, 3 when another writer was first.
 *
 * A kill at any point loses nothing. An event and its notices are stored together or not at all:
 * submit again what was not answered. A notice is sent, then marked: if the worker dies in between,
 * another sends it again, under the same key, by which the receiver drops what he has. */
#include <inttypes.h>
#include <petition/petition_store.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT(s) (s), strlen(s)
enum { DONE, REFUSED, FAILED, STALE, BATCH = 20, LEASE_S = 60 };

static petition_error error = {sizeof error, 0, 0, 0, "", ""};
static char text[64 << 20]; /* the longest there is: a record */

static int failed(const char *what) {
  fprintf(stderr, "%s: %s: %s", what, petition_status_name(error.code), error.message);
  if (error.where[0]) fprintf(stderr, " (%s)", error.where);
  if (error.line) fprintf(stderr, " (line %d, column %d)", error.line, error.column);
  fputc('\n', stderr);
  return error.code == PETITION_E_STALE ? STALE : FAILED;
}

static int is_number(const char *word, int64_t *value) {
  char *end;
  *value = strtoll(word, &end, 10);
  if (end != word && *end == '\0') return 1;
  fprintf(stderr, "%s is not a whole number\n", word);
  return 0;
}

/* The store under the regulation and the calendar that are built in. */
static petition_store *open_store(const char *url) {
  petition_regulation *law = NULL;
  petition_calendar *calendar = NULL;
  petition_registry *registry = NULL;
  petition_store *store = NULL;
  if (!petition_regulation_builtin(&law, &error) && !petition_calendar_builtin(&calendar, &error) &&
      !petition_registry_new((const petition_regulation *[]){law}, 1,
                             (const petition_calendar *[]){calendar}, 1, &registry, &error) &&
      petition_store_open(TEXT(url), registry, &store, &error) == PETITION_E_UNAVAILABLE &&
      !petition_store_init(TEXT(url), &error))
    petition_store_open(TEXT(url), registry, &store, &error);
  petition_registry_free(registry);
  petition_calendar_free(calendar);
  petition_regulation_free(law);
  return store;
}

static int show_refusals(const petition_verdict *verdict, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    char required[4096], lawful[4096];
    if (petition_verdict_refusal_text(verdict, i, PETITION_TEXT_REQUIREMENT, PETITION_LANG_VI,
                                      required, sizeof required, NULL, &error) ||
        petition_verdict_refusal_text(verdict, i, PETITION_TEXT_LAWFUL, PETITION_LANG_VI, lawful,
                                      sizeof lawful, NULL, &error))
      return failed("refusal");
    printf("từ chối: %s; %s\n", required, lawful);
  }
  return REFUSED;
}

static int submit(petition_store *store, char **args) {
  int64_t expected = PETITION_STORE_ANY;
  petition_verdict *verdict;
  petition_verdict_info info = {.struct_size = sizeof info};
  if (args[1] && !is_number(args[1], &expected)) return FAILED;
  const size_t size = fread(text, 1, sizeof text, stdin);
  if (petition_store_submit(store, TEXT(args[0]), text, size, expected, &verdict, &error))
    return failed("submit");
  int result = petition_verdict_get(verdict, &info, &error) ? failed("verdict") : DONE;
  if (info.outcome == PETITION_OUTCOME_REFUSED) result = show_refusals(verdict, info.refusal_count);
  petition_verdict_free(verdict);
  return result;
}

/* A case that cannot be judged stays due and holds up no other. */
static int sweep(petition_store *store, char **args) {
  int64_t now_s;
  petition_store_swept swept;
  if (!is_number(args[0], &now_s)) return FAILED;
  if (petition_store_sweep(store, now_s, &swept, &error)) return failed("sweep");
  printf("%" PRIu64 " cases, %" PRIu64 " events, %" PRIu64 " notices, %" PRIu64 " failed\n",
         swept.cases, swept.events, swept.notices, swept.failed);
  return swept.failed ? FAILED : DONE;
}

/* Gives a message on to whoever delivers it; here, to standard output. */
static int deliver(const char *key, const char *id, int32_t to, const char *address) {
  const char *role;
  if (petition_word_get(PETITION_TABLE_ROLE, to, &role, NULL, NULL, &error)) return failed(key);
  if (printf("%s\t%s\t%s\t%s\t%s\n", key, id, role, address, text) >= 0 && fflush(stdout) == 0)
    return DONE;
  perror(key);
  return FAILED;
}

/* That it was sent is recorded, for the law owes it, and that takes it out of the outbox. What is
 * refused, as of a notice that was sent twice, does not: so it is marked as done as well. */
static int mark_sent(petition_store *store, const char *key, const char *id, const char *worker,
                     int64_t now_s) {
  char at[64], event[512];
  petition_verdict *verdict;
  int32_t done;
  if (petition_instant_format(now_s, 25200, at, sizeof at, NULL, &error)) return failed(key);
  snprintf(event, sizeof event,
           "{\"id\":\"sent-%s\",\"kind\":\"notified\",\"occurred_at\":\"%s\",\"recorded_at\":"
           "\"%s\",\"actor\":{\"role\":\"system\"},\"data\":{\"notice\":\"%s\"}}",
           key, at, at, key);
  if (petition_store_submit(store, TEXT(id), TEXT(event), PETITION_STORE_ANY, &verdict, &error))
    return failed(key);
  petition_verdict_free(verdict);
  return petition_store_done(store, TEXT(key), TEXT(worker), &done, &error) ? failed(key) : DONE;
}

static int send_one(petition_store *store, const petition_claims *claims, size_t i,
                    const char *worker, int64_t now_s) {
  char key[64], id[256], address[256];
  const int32_t vi = PETITION_LANG_VI;
  petition_notice notice = {.struct_size = sizeof notice};
  if (petition_claims_get(claims, i, &notice, &error)) return failed("notice");
  const int32_t to =
      notice.role == PETITION_ROLE_PETITIONER ? PETITION_TEXT_PHONE : PETITION_TEXT_UNIT;
  if (petition_claims_case_id(claims, i, id, sizeof id, NULL, &error) ||
      petition_store_notice_text(store, claims, i, PETITION_TEXT_KEY, vi, key, sizeof key, NULL,
                                 &error) ||
      petition_store_notice_text(store, claims, i, to, vi, address, sizeof address, NULL, &error) ||
      petition_store_notice_text(store, claims, i, PETITION_TEXT_MESSAGE, vi, text, sizeof text,
                                 NULL, &error))
    return failed("notice");
  const int result = deliver(key, id, notice.role, address);
  return result ? result : mark_sent(store, key, id, worker, now_s);
}

/* No more than are sent within the lease. One that fails is given out again after it. */
static int send_some(petition_store *store, char **args) {
  int64_t now_s;
  petition_claims *claims;
  size_t count = 0;
  if (!is_number(args[1], &now_s)) return FAILED;
  if (petition_store_claim(store, now_s, LEASE_S, BATCH, TEXT(args[0]), &claims, &error))
    return failed("outbox");
  int result = petition_claims_count(claims, &count, &error) ? failed("outbox") : DONE;
  for (size_t i = 0; i < count; ++i)
    if (send_one(store, claims, i, args[0], now_s)) result = FAILED;
  petition_claims_free(claims);
  return result;
}

static int show(petition_store *store, char **args) {
  if (petition_store_record_json(store, TEXT(args[0]), text, sizeof text, NULL, &error))
    return failed("show");
  puts(text);
  return DONE;
}

static int verify(petition_store *store, char **args) {
  petition_store_count count;
  (void)args;
  if (petition_store_verify(store, &count, &error)) return failed("verify");
  printf("%" PRIu64 " cases, %" PRIu64 " events, %" PRIu64 " notices to send\n", count.cases,
         count.events, count.notices);
  return DONE;
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    int least, most;
    int (*run)(petition_store *store, char **args);
  } commands[] = {{"submit", 1, 2, submit},
                  {"sweep", 1, 1, sweep},
                  {"send", 2, 2, send_some},
                  {"show", 1, 1, show},
                  {"verify", 0, 0, verify}};
  for (size_t i = 0; argc > 2 && i < sizeof commands / sizeof *commands; ++i) {
    if (strcmp(argv[2], commands[i].name) != 0) continue;
    if (argc - 3 < commands[i].least || argc - 3 > commands[i].most) break;
    petition_store *store = open_store(argv[1]);
    if (!store) return failed(argv[1]);
    const int result = commands[i].run(store, argv + 3);
    petition_store_free(store);
    return result;
  }
  fprintf(stderr, "usage: portal STORE submit|sweep|send|show|verify …, as told in portal.c\n");
  return FAILED;
}
