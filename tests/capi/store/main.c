/* The store for C: a case goes in, is found, told of, and comes out; bad calls are refused. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fixtures.h"
#include "petition/petition_store.h"

#define TEXT(text) (text), strlen(text)

static char folder[] = "/tmp/petition-store-c-XXXXXX";
static char url[200];
static petition_registry *registry;
static petition_store *store;

static void open_store(void) {
  CHECK(mkdtemp(folder) != NULL);
  snprintf(url, sizeof url, "sqlite:%s/cases.db", folder);
  CHECK_OK(petition_registry_builtin(&registry, &error));
  CHECK_FAILS(petition_store_open(TEXT(url), registry, &store, &error), PETITION_E_UNAVAILABLE,
              url + strlen("sqlite:"));
  CHECK_NO_HANDLE(store);
  CHECK_FAILS(petition_store_init(TEXT("mysql:x"), &error), PETITION_E_INVALID_VALUE, "url");
  CHECK_OK(petition_store_init(TEXT(url), &error));
  CHECK_OK(petition_store_open(TEXT(url), registry, &store, &error));
}

static void close_store(void) {
  static const char *const kEndings[] = {"", "-wal", "-shm"};
  size_t i;
  petition_store_free(store);
  petition_store_free(NULL);
  petition_registry_free(registry);
  for (i = 0; i < 3; ++i) {
    char path[220];
    snprintf(path, sizeof path, "%s%s", url + strlen("sqlite:"), kEndings[i]);
    remove(path);
  }
  CHECK_NUMBER(rmdir(folder), 0);
}

static int32_t submitted(const char *id, const char *event, int64_t expected) {
  petition_verdict *verdict = NULL;
  petition_verdict_info info;
  CHECK_OK(petition_store_submit(store, TEXT(id), TEXT(event), expected, &verdict, &error));
  memset(&info, 0, sizeof info);
  info.struct_size = sizeof info;
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  petition_verdict_free(verdict);
  return info.outcome;
}

static petition_store_count count(void) {
  petition_store_count out;
  CHECK_OK(petition_store_get_count(store, &out, &error));
  return out;
}

static void test_writing(void) {
  petition_verdict *verdict = NULL;
  CHECK_NUMBER(submitted("GL-1", kReceived, 0), PETITION_OUTCOME_ACCEPTED);
  CHECK_NUMBER(submitted("GL-1", kForwarded, PETITION_STORE_ANY), PETITION_OUTCOME_ACCEPTED);
  CHECK_NUMBER(submitted("GL-1", kForwarded, 1), PETITION_OUTCOME_DUPLICATE);
  CHECK_NUMBER(submitted("GL-1", kReceived, 0), PETITION_OUTCOME_DUPLICATE);
  CHECK_NUMBER(submitted("GL-2", kForwarded, PETITION_STORE_ANY), PETITION_OUTCOME_REFUSED);
  CHECK_FAILS(petition_store_submit(store, TEXT("GL-1"), TEXT(kAppointed), 1, &verdict, &error),
              PETITION_E_STALE, "expected");
  CHECK_NO_HANDLE(verdict);
  CHECK_FAILS(petition_store_submit(store, TEXT("GL-1"), TEXT(kAppointed), -2, &verdict, &error),
              PETITION_E_INVALID_ARGUMENT, "expected");
  CHECK_FAILS(petition_store_advance(store, TEXT("GL-2"), T_RECEIVED, 0, &verdict, &error),
              PETITION_E_UNKNOWN_NAME, "case");
  CHECK_NUMBER(count().cases, 1);
  CHECK_NUMBER(count().events, 2);
}

/* A host that judges by itself appends what came of it; the loser of two is told. */
static void test_appending(void) {
  petition_engine *engine = NULL;
  petition_case *before = new_case("GL-4");
  petition_case *after = NULL;
  petition_verdict *verdict = NULL;
  petition_verdict *second = NULL;
  char other[1000];
  int32_t written = 9;
  strcpy(other, kReceived);
  memcpy(strstr(other, "\"e1\""), "\"x1\"", 4);
  CHECK_OK(petition_engine_builtin(&engine, &error));
  CHECK_OK(petition_case_copy(before, &after, &error));
  CHECK_OK(petition_engine_submit(engine, after, TEXT(kReceived), &verdict, &error));
  CHECK_OK(petition_store_append(store, before, verdict, &written, &error));
  CHECK_NUMBER(written, 1);
  CHECK_OK(petition_store_append(store, before, verdict, &written, &error));
  CHECK_NUMBER(written, 0);
  CHECK_OK(petition_engine_submit(engine, after, TEXT(kForwarded), &second, &error));
  CHECK_FAILS(petition_store_append(store, before, second, &written, &error),
              PETITION_E_INVALID_ARGUMENT, "before");
  CHECK_NUMBER(submitted("GL-4", kForwarded, 1), PETITION_OUTCOME_ACCEPTED);
  petition_case_free(after);
  petition_verdict_free(second);
  CHECK_OK(petition_case_copy(before, &after, &error));
  CHECK_OK(petition_engine_submit(engine, after, TEXT(other), &second, &error));
  CHECK_FAILS(petition_store_append(store, before, second, NULL, &error), PETITION_E_STALE, "case");
  petition_verdict_free(second);
  petition_verdict_free(verdict);
  petition_case_free(after);
  petition_case_free(before);
  petition_engine_free(engine);
}

static void test_reading(void) {
  petition_case *petition = NULL;
  petition_stored_cases *cases = NULL;
  petition_stored_case row;
  size_t found = 9;
  CHECK_OK(petition_store_load(store, TEXT("GL-1"), &petition, &error));
  CHECK_NUMBER(state_of(petition).events, 2);
  petition_case_free(petition);
  CHECK_FAILS(petition_store_load(store, TEXT("GL-2"), &petition, &error), PETITION_E_UNKNOWN_NAME,
              "case");
  CHECK_NO_HANDLE(petition);
  CHECK_TEXT_OUT(petition_store_record_json, store, TEXT("GL-1"));
  CHECK_CONTAINS(check_buffer, "so-tnmt");

  CHECK_OK(petition_store_find(store, PETITION_POSITION_FOCAL_POINT, TEXT("so-tnmt"),
                               PETITION_NEVER, "", 0, 10, &cases, &error));
  CHECK_OK(petition_stored_cases_count(cases, &found, &error));
  CHECK_NUMBER(found, 1);
  CHECK_OK(petition_stored_cases_get(cases, 0, &row, &error));
  CHECK_NUMBER(row.events, 2);
  CHECK_NUMBER(row.position, PETITION_POSITION_FOCAL_POINT);
  CHECK_NUMBER(row.wakeup_s, row.due_s + 1);
  CHECK_TEXT_OUT(petition_stored_cases_text, cases, 0, PETITION_TEXT_ID);
  CHECK_TEXT(check_buffer, "GL-1");
  CHECK_TEXT_OUT(petition_stored_cases_text, cases, 0, PETITION_TEXT_UNIT);
  CHECK_TEXT(check_buffer, "so-tnmt");
  CHECK_FAILS(petition_stored_cases_get(cases, 1, &row, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_stored_cases_text(cases, 0, PETITION_TEXT_HASH, NULL, 0, &found, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_stored_cases_free(cases);

  CHECK_OK(petition_store_find_case(store, TEXT("GL-1"), &cases, &error));
  CHECK_OK(petition_stored_cases_count(cases, &found, &error));
  CHECK_NUMBER(found, 1);
  CHECK_TEXT_OUT(petition_stored_cases_text, cases, 0, PETITION_TEXT_ID);
  CHECK_TEXT(check_buffer, "GL-1");
  petition_stored_cases_free(cases);
  CHECK_OK(petition_store_find_case(store, TEXT("GL-2"), &cases, &error));
  CHECK_OK(petition_stored_cases_count(cases, &found, &error));
  CHECK_NUMBER(found, 0);
  petition_stored_cases_free(cases);

  CHECK_OK(petition_store_due(store, row.wakeup_s - 1, 10, &cases, &error));
  CHECK_OK(petition_stored_cases_count(cases, &found, &error));
  CHECK_NUMBER(found, 0);
  petition_stored_cases_free(cases);
  CHECK_OK(petition_store_due(store, row.wakeup_s, 10, &cases, &error));
  CHECK_OK(petition_stored_cases_count(cases, &found, &error));
  CHECK_NUMBER(found, 1);
  petition_stored_cases_free(cases);
  petition_stored_cases_free(NULL);
  CHECK_FAILS(petition_store_find(store, 99, "", 0, PETITION_NEVER, "", 0, 10, &cases, &error),
              PETITION_E_UNKNOWN_FLAG, "position");
  CHECK_NO_HANDLE(cases);
}

static void test_outbox(void) {
  petition_claims *claims = NULL;
  petition_notice notice;
  size_t claimed = 0;
  size_t again = 9;
  int32_t done = 9;
  char key[40];
  CHECK_OK(petition_store_claim(store, T_RECEIVED, 60, 100, TEXT("w"), &claims, &error));
  CHECK_OK(petition_claims_count(claims, &claimed, &error));
  CHECK_NUMBER(claimed, count().notices);
  CHECK(claimed > 0);
  CHECK_STRUCT_OUT(petition_claims_get, petition_notice, claims, 0);
  memset(&notice, 0, sizeof notice);
  notice.struct_size = sizeof notice;
  CHECK_OK(petition_claims_get(claims, 0, &notice, &error));
  CHECK(notice.kind > 0 && notice.cause > 0);
  CHECK_TEXT_OUT(petition_claims_case_id, claims, 0);
  CHECK_TEXT(check_buffer, "GL-1");
  CHECK_TEXT_OUT(petition_store_notice_text, store, claims, 0, PETITION_TEXT_MESSAGE,
                 PETITION_LANG_VI);
  CHECK_CONTAINS(check_buffer, "GL-1");
  CHECK_TEXT_OUT(petition_store_notice_text, store, claims, 0, PETITION_TEXT_SHORT,
                 PETITION_LANG_EN);
  CHECK_TEXT_OUT(petition_store_claims_json, store, claims, PETITION_LANG_VI);
  CHECK_CONTAINS(check_buffer, "[{\"case\":\"GL-1\",\"notice\":{\"key\":\"");
  CHECK_CONTAINS(check_buffer, "\"text\":\"");
  for (size_t i = 0; i < claimed; ++i) {
    CHECK_OK(petition_claims_get(claims, i, &notice, &error));
    CHECK_OK(petition_store_notice_text(store, claims, i, PETITION_TEXT_PHONE, PETITION_LANG_VI,
                                        key, sizeof key, NULL, &error));
    CHECK_NUMBER(strlen(key), notice.role == PETITION_ROLE_PETITIONER ? 10 : 0);
  }
  CHECK_OK(petition_store_notice_text(store, claims, 0, PETITION_TEXT_KEY, PETITION_LANG_VI, key,
                                      sizeof key, NULL, &error));
  CHECK_NUMBER(strlen(key), 32);
  petition_claims_free(claims);
  petition_claims_free(NULL);
  CHECK_OK(petition_store_claim(store, T_RECEIVED + 59, 60, 100, TEXT("v"), &claims, &error));
  CHECK_OK(petition_claims_count(claims, &again, &error));
  CHECK_NUMBER(again, 0);
  petition_claims_free(claims);
  CHECK_OK(petition_store_done(store, TEXT(key), TEXT("v"), &done, &error));
  CHECK_NUMBER(done, 0);
  CHECK_OK(petition_store_done(store, TEXT(key), TEXT("w"), &done, &error));
  CHECK_NUMBER(done, 1);
  CHECK_NUMBER(count().notices, claimed - 1);
  CHECK_FAILS(petition_store_claim(store, T_RECEIVED, 0, 1, TEXT("w"), &claims, &error),
              PETITION_E_INVALID_ARGUMENT, "lease_s");
  CHECK_NO_HANDLE(claims);
}

static const char *as_another(char *record) {
  memcpy(strstr(record, "GL-1"), "GL-3", 4);
  return record;
}

/* They stand at its end. */
static void without_seals(char *record) { strcpy(strstr(record, ",\"seals\":["), "}"); }

static void test_time_and_transfer(void) {
  petition_store_swept swept;
  petition_store_count verified;
  petition_verdict *verdict = NULL;
  size_t added = 9;
  size_t needed = 0;
  char *record = check_buffer;
  CHECK_OK(petition_store_advance(store, TEXT("GL-1"), T_RECEIVED + HOUR, 2, &verdict, &error));
  petition_verdict_free(verdict);
  CHECK_OK(petition_store_sweep(store, T_RECEIVED + 30 * DAY, &swept, &error));
  CHECK_NUMBER(swept.cases, 1);
  CHECK_NUMBER(swept.failed, 0);
  CHECK_TEXT_OUT(petition_store_failures_json, store);
  CHECK_TEXT(check_buffer, "[]");
  CHECK_NUMBER(count().events, 2 + swept.events);
  CHECK_OK(petition_store_record_json(store, TEXT("GL-1"), record, CHECK_BUFFER, &needed, &error));
  CHECK_OK(petition_store_import(store, record, needed - 1, &added, &error));
  CHECK_NUMBER(added, 0);
  CHECK_FAILS(petition_store_import(store, as_another(record), needed - 1, &added, &error),
              PETITION_E_BROKEN_SEAL, "json_lines: events[0]");
  without_seals(record);
  CHECK_OK(petition_store_import(store, TEXT(record), &added, &error));
  CHECK_NUMBER(added, 1);
  CHECK_OK(petition_store_verify(store, NULL, &error));
  CHECK_OK(petition_store_verify(store, &verified, &error));
  CHECK_NUMBER(verified.cases, 2);
  CHECK_NUMBER(verified.events, count().events);
}

/* What is erased is told to nobody any more, and the record verifies as before. */
static void test_erasing(void) {
  size_t erased = 9;
  size_t needed = 0;
  char *record = check_buffer;
  CHECK_OK(
      petition_store_erase(store, TEXT("GL-1"), TEXT("data.petitioner.phone"), 1, &erased, &error));
  CHECK_NUMBER(erased, 1);
  CHECK_OK(petition_store_erase(store, TEXT("GL-1"), TEXT("identity"), 0, NULL, &error));
  CHECK_OK(petition_store_erase(store, TEXT("GL-1"), TEXT("identity"), 0, &erased, &error));
  CHECK_NUMBER(erased, 0);
  CHECK_OK(petition_store_record_json(store, TEXT("GL-1"), record, CHECK_BUFFER, &needed, &error));
  CHECK(strstr(record, "0905") == NULL);
  CHECK_CONTAINS(record, "\"seals\":[");
  CHECK_OK(petition_store_import(store, record, needed - 1, &erased, &error));
  CHECK_NUMBER(erased, 0);
  CHECK_OK(petition_store_verify(store, NULL, &error));
  CHECK_FAILS(petition_store_erase(store, TEXT("GL-1"), TEXT("data.channel"), 0, NULL, &error),
              PETITION_E_UNKNOWN_NAME, "field");
  CHECK_FAILS(petition_store_erase(store, TEXT("GL-0"), TEXT("text"), 0, NULL, &error),
              PETITION_E_UNKNOWN_NAME, "case");
  CHECK_FAILS(petition_store_erase(store, TEXT("GL-1"), TEXT("text"), 99, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "event");
}

/* A case that no calendar covers any more holds up no other, and is named. */
static void test_failures(void) {
  const int64_t beyond = at("2150-01-01T08:00:00+07:00");
  petition_store_swept swept;
  CHECK_OK(petition_store_sweep(store, beyond, &swept, &error));
  CHECK(swept.failed > 0);
  CHECK_TEXT_OUT(petition_store_failures_json, store);
  CHECK_CONTAINS(check_buffer, "{\"case\":\"GL-4\",\"error\":\"not_covered\",\"message\":\"");
}

static void test_null(void) {
  petition_store *none = NULL;
  petition_store_count out;
  size_t n = 0;
  CHECK_FAILS(petition_store_open(TEXT(url), NULL, &none, &error), PETITION_E_INVALID_ARGUMENT,
              "registry");
  CHECK_FAILS(petition_store_open(TEXT(url), registry, NULL, &error), PETITION_E_INVALID_ARGUMENT,
              "out");
  CHECK_FAILS(petition_store_init(NULL, 3, &error), PETITION_E_INVALID_ARGUMENT, "url");
  CHECK_FAILS(petition_store_get_count(NULL, &out, &error), PETITION_E_INVALID_ARGUMENT, "store");
  CHECK_FAILS(petition_store_get_count((petition_store *)(void *)registry, &out, &error),
              PETITION_E_INVALID_ARGUMENT, "store");
  CHECK_FAILS(petition_store_get_count(store, NULL, &error), PETITION_E_INVALID_ARGUMENT, "out");
  CHECK_FAILS(petition_store_sweep(store, T_RECEIVED, NULL, &error), PETITION_E_INVALID_ARGUMENT,
              "out");
  CHECK_FAILS(petition_store_erase(store, NULL, 1, TEXT("text"), 0, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "case_id");
  CHECK_FAILS(petition_store_done(store, "", 0, "", 0, NULL, &error), PETITION_E_INVALID_ARGUMENT,
              "done");
  CHECK_FAILS(petition_stored_cases_count(NULL, &n, &error), PETITION_E_INVALID_ARGUMENT, "cases");
  CHECK_FAILS(petition_claims_count(NULL, &n, &error), PETITION_E_INVALID_ARGUMENT, "claims");
}

int main(void) {
  open_store();
  test_writing();
  test_reading();
  test_outbox();
  test_time_and_transfer();
  test_appending();
  test_failures();
  test_erasing();
  test_null();
  close_store();
  printf("%d checks, %d failed\n", checks_made(), checks_failed());
  return checks_failed() != 0;
}
