/* What is proven of a regulation, and the graph of its process. */
#include "fixtures.h"

static int mentions(const char *text, const char *part) { return strstr(text, part) != NULL; }

static void test_proof(void) {
  static char json[65536];
  petition_verification_info info = {sizeof info, 7, 0, 0, 0, 0, 0};
  petition_engine *engine = one_level_engine();
  petition_verification *found;
  CHECK_OK(petition_engine_verify(engine, &found, &error));
  CHECK_OK(petition_verification_get(found, &info, &error));
  CHECK_NUMBER(info.proven, 1);
  CHECK_NUMBER(info.property_count, 15);
  CHECK(info.states > 100 && info.transitions > info.states && info.judged > info.transitions);
  CHECK(info.gap_count > 0);
  CHECK_TEXT_OUT(petition_verification_json, found, PETITION_LANG_VI);
  CHECK_OK(petition_verification_json(found, PETITION_LANG_EN, json, sizeof json, NULL, &error));
  CHECK(mentions(json, "{\"proven\":true,\"states\":"));
  CHECK_FAILS(petition_verification_json(found, 9, json, sizeof json, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "lang");
  petition_verification_free(found);
  petition_verification_free(NULL);
  petition_engine_free(engine);
}

/* One level against Decision 192: what nobody answers goes no higher. */
static void test_comparison(void) {
  static char json[65536];
  petition_engine *whole, *small = one_level_engine();
  petition_comparison *found;
  CHECK_OK(petition_engine_builtin(&whole, &error));
  CHECK_OK(petition_engine_compare(whole, small, &found, &error));
  CHECK_TEXT_OUT(petition_comparison_json, found, PETITION_LANG_VI);
  CHECK_OK(petition_comparison_json(found, PETITION_LANG_EN, json, sizeof json, NULL, &error));
  CHECK(mentions(json, "{\"same\":false,\"pairs\":"));
  CHECK(mentions(json, "{\"claim\":\"nothing_due_later\",\"statement\":"));
  CHECK(mentions(json, "\"history\":[{\"at\":"));
  CHECK_FAILS(petition_comparison_json(found, 9, json, sizeof json, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "lang");
  petition_comparison_free(found);
  petition_comparison_free(NULL);
  petition_engine_free(small);
  petition_engine_free(whole);
}

static void test_graph(void) {
  static char json[262144];
  petition_regulation *regulation;
  CHECK_OK(petition_regulation_builtin(&regulation, &error));
  CHECK_OK(petition_regulation_process_graph_json(regulation, PETITION_LANG_VI, json, sizeof json,
                                                  NULL, &error));
  CHECK(mentions(json, "{\"places\":[{\"position\":\"none\",\"commitment\":\"none\"}"));
  CHECK(mentions(json, "\"kind\":\"escalated\",\"role\":\"system\""));
  petition_regulation_free(regulation);
}

void test_verification(void) {
  test_proof();
  test_comparison();
  test_graph();
}
