/* One petition on its way through a portal: events, notices, what is owed and why, a refusal, time,
 * and the record. examples/tutorials/portal.md tells it step by step.
 *
 *   one_petition LANGUAGE < events.jsonl     LANGUAGE is vi or en */
#include <petition/petition.h>
#include <stdio.h>
#include <string.h>

#define TEXT(s) (s), strlen(s)

/* What a thread of the portal has. The engine never changes and may be everybody's. */
typedef struct portal {
  petition_engine *engine;
  petition_case *petition;
  petition_error error;
  int32_t lang;
  char text[1 << 16];
} portal;

static int begin(portal *p) {
  return petition_engine_builtin(&p->engine, &p->error) ||
         petition_case_new(TEXT("GL-2021-0001"), &p->petition, &p->error);
}

/* The messages that the portal has to send: each has a key, and is sent once for it. */
static int send_notices(portal *p, const petition_verdict *verdict, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    if (petition_verdict_notice_text(verdict, i, PETITION_TEXT_MESSAGE, p->lang, p->text,
                                     sizeof p->text, NULL, &p->error))
      return 1;
    printf("✉ %s\n", p->text);
  }
  return 0;
}

/* Why an event is refused, and what would be lawful: to be shown to who recorded it. */
static int show_refusals(portal *p, const petition_verdict *verdict, uint32_t count) {
  static const int32_t parts[] = {PETITION_TEXT_REQUIREMENT, PETITION_TEXT_LAWFUL};
  for (uint32_t i = 0; i < 2 * count; ++i) {
    if (petition_verdict_refusal_text(verdict, i / 2, parts[i % 2], p->lang, p->text,
                                      sizeof p->text, NULL, &p->error))
      return 1;
    printf("%s %s\n", i % 2 ? "→" : "✗", p->text);
  }
  return 0;
}

/* Judges one event. The case goes on where the verdict accepts it, and stays where it does not. */
static int take(portal *p, const char *event) {
  petition_verdict *verdict;
  petition_verdict_info info = {.struct_size = sizeof info};
  if (petition_engine_submit(p->engine, p->petition, TEXT(event), &verdict, &p->error)) return 1;
  int failed = petition_verdict_get(verdict, &info, &p->error) ||
               send_notices(p, verdict, info.notice_count) ||
               show_refusals(p, verdict, info.refusal_count);
  petition_verdict_free(verdict);
  return failed;
}

/* Who owes what, by when, under which clauses and readings. */
static int show_owed(portal *p) {
  petition_obligations *owed;
  size_t count;
  if (petition_engine_obligations(p->engine, p->petition, &owed, &p->error)) return 1;
  int failed = petition_obligations_count(owed, &count, &p->error);
  for (size_t i = 0; !failed && i < count; ++i) {
    petition_explanation *why;
    failed = petition_obligations_explain(owed, i, &why, &p->error) != 0;
    if (failed) break;
    failed = petition_explanation_text(why, p->lang, p->text, sizeof p->text, NULL, &p->error);
    if (!failed) printf("▸ %s\n", p->text);
    petition_explanation_free(why);
  }
  petition_obligations_free(owed);
  return failed;
}

/* What a worker does: when the wake-up has come, time passes over the case. */
static int pass_time(portal *p) {
  char at[64];
  int64_t wakeup_s;
  petition_verdict *verdict;
  petition_verdict_info info = {.struct_size = sizeof info};
  if (petition_engine_next_wakeup(p->engine, p->petition, &wakeup_s, &p->error) ||
      petition_instant_format(wakeup_s, 7 * 3600, at, sizeof at, NULL, &p->error) ||
      petition_engine_advance(p->engine, p->petition, wakeup_s, &verdict, &p->error))
    return 1;
  printf("%s\n", at);
  int failed = petition_verdict_get(verdict, &info, &p->error) ||
               send_notices(p, verdict, info.notice_count);
  petition_verdict_free(verdict);
  return failed;
}

/* Rows are what a portal stores, and all it has to store; reading them judges them again. */
static int store_and_load(portal *p) {
  petition_state state = {.struct_size = sizeof state};
  petition_case *again = NULL;
  size_t end = 0, size;
  int32_t same = 0;
  if (petition_case_state(p->petition, &state, &p->error)) return 1;
  for (uint32_t seq = 1; seq <= state.events; ++seq) {
    if (petition_case_row(p->petition, seq, p->text + end, sizeof p->text - end - 1, &size,
                          &p->error))
      return 1;
    end += strlen(p->text + end);
    p->text[end++] = '\n';
  }
  int failed = petition_case_load(p->engine, p->text, end, &again, &p->error) ||
               petition_case_equal(p->petition, again, &same, &p->error);
  printf("%u × JSON → %s\n", (unsigned)state.events, same ? "=" : "≠");
  petition_case_free(again);
  return failed;
}

static int told(const portal *p) {
  fprintf(stderr, "%s: %s %s\n", petition_status_name(p->error.code), p->error.message,
          p->error.where);
  return 1;
}

int main(int argc, char **argv) {
  static portal p = {.error = {.struct_size = sizeof(petition_error)}};
  char event[8192];
  p.lang = argc > 1 && strcmp(argv[1], "en") == 0 ? PETITION_LANG_EN : PETITION_LANG_VI;
  if (begin(&p)) return told(&p);
  while (fgets(event, sizeof event, stdin))
    if (take(&p, event)) return told(&p);
  if (show_owed(&p)) return told(&p);

  /* The last event once more, and then as if somebody else had recorded it as a new one. */
  if (take(&p, event)) return told(&p);
  memcpy(strstr(event, "\"e2\""), "\"e3\"", 4);
  if (take(&p, event)) return told(&p);

  if (pass_time(&p) || pass_time(&p) || store_and_load(&p)) return told(&p);
  petition_case_free(p.petition);
  petition_engine_free(p.engine);
  return 0;
}
