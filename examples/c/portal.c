/* A portal's adapter: keeps a case in a file, judges one event, stores what follows from it.
 *
 *   portal CASE-ID STORE < event.json      judge an event
 *   portal CASE-ID STORE --at SECONDS      let time pass, seconds since 1970
 *
 * STORE.json holds the record, STORE.outbox the notices to send, one a line, key first. The exit
 * status is 0 when the event was accepted or seen before, 1 when it was refused, 2 on an error. */
#include <petition/petition.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static petition_error error = {sizeof error, 0, 0, 0, "", ""};

static int failed(const char *what) {
  fprintf(stderr, "%s: %s: %s\n", what, petition_status_name(error.code), error.message);
  return 2;
}

/* The whole of a stream; the caller frees it. */
static char *read_all(FILE *from, size_t *size) {
  size_t capacity = 65536;
  char *text = malloc(capacity);
  *size = 0;
  for (size_t n; text && (n = fread(text + *size, 1, capacity - *size, from)) > 0;) {
    *size += n;
    if (*size == capacity) {
      char *more = realloc(text, capacity *= 2);
      if (!more) free(text);
      text = more;
    }
  }
  return text;
}

static FILE *open_store(const char *store, const char *suffix, const char *mode) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s%s", store, suffix) >= (int)sizeof path) return NULL;
  return fopen(path, mode);
}

/* The stored case, or a new one when nothing is stored yet. */
static petition_case *load_case(const petition_engine *engine, const char *id, const char *store) {
  petition_case *petition = NULL;
  FILE *file = open_store(store, ".json", "rb");
  if (!file) {
    petition_case_new(id, strlen(id), &petition, &error);
    return petition;
  }
  size_t size;
  char *json = read_all(file, &size);
  fclose(file);
  if (json) petition_case_load(engine, json, size, &petition, &error);
  free(json);
  return petition;
}

static int save_case(const petition_engine *engine, const petition_case *petition,
                     const char *store) {
  size_t needed;
  if (petition_case_save(petition, engine, NULL, 0, &needed, &error)) return failed("save");
  char *json = malloc(needed);
  FILE *file = json ? open_store(store, ".json", "wb") : NULL;
  int status = file ? petition_case_save(petition, engine, json, needed, NULL, &error) : -1;
  if (status == 0 && fwrite(json, 1, needed - 1, file) != needed - 1) status = -1;
  if (file && fclose(file) != 0) status = -1;
  free(json);
  return status ? failed("save") : 0;
}

/* A notice goes to the outbox under its key, so that the sender sends it once. */
static int store_notices(const petition_verdict *verdict, uint32_t count, const char *store) {
  FILE *outbox = open_store(store, ".outbox", "ab");
  if (!outbox) return failed("outbox");
  for (uint32_t i = 0; i < count; ++i) {
    char key[64], message[8192];
    if (petition_verdict_notice_text(verdict, i, PETITION_TEXT_KEY, PETITION_LANG_VI, key,
                                     sizeof key, NULL, &error) ||
        petition_verdict_notice_text(verdict, i, PETITION_TEXT_MESSAGE, PETITION_LANG_VI, message,
                                     sizeof message, NULL, &error)) {
      fclose(outbox);
      return failed("notice");
    }
    fprintf(outbox, "%s\t%s\n", key, message);
  }
  return fclose(outbox) == 0 ? 0 : failed("outbox");
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
  return 1;
}

/* Stores the case and its notices when something was accepted. */
static int act_on(const petition_engine *engine, const petition_case *petition,
                  const petition_verdict *verdict, const char *store) {
  petition_verdict_info info = {.struct_size = sizeof info};
  if (petition_verdict_get(verdict, &info, &error)) return failed("verdict");
  if (info.outcome == PETITION_OUTCOME_REFUSED) return show_refusals(verdict, info.refusal_count);
  if (info.appended == 0) return 0;
  const int saved = save_case(engine, petition, store);
  return saved ? saved : store_notices(verdict, info.notice_count, store);
}

int main(int argc, char **argv) {
  if (argc != 3 && !(argc == 5 && strcmp(argv[3], "--at") == 0)) {
    fprintf(stderr, "usage: portal CASE-ID STORE [--at SECONDS] < event.json\n");
    return 2;
  }
  petition_engine *engine;
  if (petition_engine_builtin(&engine, &error)) return failed("engine");
  petition_case *petition = load_case(engine, argv[1], argv[2]);
  petition_verdict *verdict = NULL;
  int result = 2;
  if (!petition) {
    result = failed("case");
  } else if (argc == 5) {
    if (petition_engine_advance(engine, petition, strtoll(argv[4], NULL, 10), &verdict, &error))
      result = failed("advance");
  } else {
    size_t size;
    char *event = read_all(stdin, &size);
    if (petition_engine_submit(engine, petition, event, size, &verdict, &error))
      result = failed("event");
    free(event);
  }
  if (verdict) result = act_on(engine, petition, verdict, argv[2]);
  petition_verdict_free(verdict);
  petition_case_free(petition);
  petition_engine_free(engine);
  return result;
}
