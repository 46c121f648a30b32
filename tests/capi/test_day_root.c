/* The root of the heads of a day, JSON in canonical form, and its schema. */
#include "fixtures.h"

static void test_root(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  const char *record = record_of(engine, petition);
  char sealed[8000];
  char head[300];
  char heads[600];
  char root[65];
  char proof[400];
  size_t size = 0;
  int32_t included = 7;
  static const char kOther[] =
      "\n{\"case\":\"GL-2\","
      "\"seal\":\"0000000000000000000000000000000000000000000000000000000000000000\"}";
  CHECK_FAILS(petition_record_head(record, strlen(record), head, sizeof head, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "record");
  CHECK_OK(petition_record_seal(record, strlen(record), sealed, sizeof sealed, &size, &error));
  CHECK_OK(petition_record_head(sealed, size - 1, head, sizeof head, NULL, &error));
  strcpy(heads, head);
  strcat(heads, kOther);
  CHECK_OK(petition_day_root(heads, strlen(heads), root, sizeof root, &size, &error));
  CHECK_NUMBER((int64_t)size, 65);
  CHECK_OK(
      petition_day_root_prove(heads, strlen(heads), "GL-1", 4, proof, sizeof proof, NULL, &error));
  CHECK_OK(petition_day_root_includes(root, 64, head, strlen(head), proof, strlen(proof), &included,
                                      &error));
  CHECK_NUMBER(included, 1);
  CHECK_OK(petition_day_root_includes(root, 64, kOther, strlen(kOther), proof, strlen(proof),
                                      &included, &error));
  CHECK_NUMBER(included, 0);
  CHECK_FAILS(
      petition_day_root_prove(heads, strlen(heads), "GL-3", 4, proof, sizeof proof, NULL, &error),
      PETITION_E_UNKNOWN_NAME, "case");
  CHECK_FAILS(petition_day_root("", 0, root, sizeof root, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "heads");
  strcat(heads, kOther);
  CHECK_FAILS(petition_day_root(heads, strlen(heads), root, sizeof root, NULL, &error),
              PETITION_E_DUPLICATE, "heads");
  petition_case_free(petition);
}

static void test_canonical(void) {
  static const char json[] = "{ \"b\": 1.50, \"a\": [ ] }";
  char text[40];
  CHECK_OK(petition_json_canonical(json, strlen(json), text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "{\"a\":[],\"b\":1.5}");
  CHECK_FAILS(petition_json_canonical("{\"a\":1,\"a\":2}", 13, text, sizeof text, NULL, &error),
              PETITION_E_DUPLICATE, "a");
}

static void test_schema(void) {
  static char schema[100000];
  size_t size;
  CHECK_OK(petition_json_schema(schema, sizeof schema, &size, &error));
  CHECK_NUMBER((int64_t)strlen(schema) + 1, (int64_t)size);
  CHECK_NUMBER(strstr(schema, "\"RECORD\":{\"type\":\"object\"") != NULL, 1);
}

void test_day_root(void) {
  petition_engine *engine = new_engine();
  test_root(engine);
  test_canonical();
  test_schema();
  petition_engine_free(engine);
}
