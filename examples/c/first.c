/* Reads events from standard input, one JSON object a line, and says who owes what after each. */
#include <petition/petition.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  char line[8192], text[8192];
  petition_engine *engine;
  petition_case *petition;
  if (petition_engine_builtin(&engine, NULL) ||
      petition_case_new("GL-2021-0001", 12, &petition, NULL))
    return 1;
  while (fgets(line, sizeof line, stdin)) {
    petition_verdict *verdict;
    petition_obligations *owed;
    size_t count;
    if (petition_engine_submit(engine, petition, line, strlen(line), &verdict, NULL)) return 1;
    if (petition_engine_obligations(engine, petition, &owed, NULL)) return 1;
    if (petition_obligations_count(owed, &count, NULL)) return 1;
    for (size_t i = 0; i < count; ++i) {
      petition_explanation *why;
      if (petition_obligations_explain(owed, i, &why, NULL)) return 1;
      if (petition_explanation_text(why, PETITION_LANG_VI, text, sizeof text, NULL, NULL)) return 1;
      puts(text);
      petition_explanation_free(why);
    }
    petition_obligations_free(owed);
    petition_verdict_free(verdict);
  }
  petition_case_free(petition);
  petition_engine_free(engine);
  return 0;
}
