/* Texts that are taken out of a sealed record, and what of it everybody may read. */
#include "fixtures.h"

static const uint8_t kSecret[32] = {4, 2};

static const char kClosed[] =
    "{\"id\":\"e9\",\"kind\":\"answered\",\"occurred_at\":\"2021-04-05T15:00:00+07:00\","
    "\"recorded_at\":\"2021-04-05T15:00:00+07:00\",\"actor\":{\"role\":\"focal_point\","
    "\"unit\":\"so-tnmt\"},\"data\":{\"result\":\"Xong, hỏi thêm 0269 3824 001\"}}";

static int mentions(const char *text, const char *part) { return strstr(text, part) != NULL; }

/* Sealed, then without the petitioner: the head stays the same. */
static void test_redaction(const char *record) {
  static char committed[16000], sealed[16000], without[16000];
  char head[300], same[300];
  size_t size;
  CHECK_OK(petition_record_commit(record, strlen(record), kSecret, sizeof kSecret, committed,
                                  sizeof committed, &size, &error));
  CHECK_OK(petition_record_seal(committed, size - 1, sealed, sizeof sealed, &size, &error));
  CHECK_OK(petition_record_head(sealed, size - 1, head, sizeof head, NULL, &error));
  CHECK_OK(petition_record_redact(sealed, size - 1, "identity", 8, 0, without, sizeof without,
                                  &size, &error));
  CHECK_OK(petition_record_head(without, size - 1, same, sizeof same, NULL, &error));
  CHECK_TEXT(same, head);
  CHECK_NUMBER(mentions(sealed, "0905"), 1);
  CHECK_NUMBER(mentions(without, "0905"), 0);
  CHECK_FAILS(petition_record_redact(sealed, strlen(sealed), "phone", 5, 0, without, sizeof without,
                                     NULL, &error),
              PETITION_E_UNKNOWN_NAME, "field");
  CHECK_FAILS(petition_record_redact(sealed, strlen(sealed), "text", 4, 100, without,
                                     sizeof without, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "event");
  CHECK_FAILS(petition_record_redact(record, strlen(record), "identity", 8, 0, without,
                                     sizeof without, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "events[0].data.petitioner.name");
  CHECK_OK(petition_record_leftovers(record, strlen(record), PETITION_LANG_EN, without,
                                     sizeof without, NULL, &error));
  CHECK_NUMBER(mentions(without, "[{\"event\":3,\"field\":\"data.result\",\"what\":\"phone\""), 1);
  CHECK_FAILS(petition_record_commit(record, strlen(record), kSecret, 31, committed,
                                     sizeof committed, NULL, &error),
              PETITION_E_INVALID_VALUE, "secret");
}

static void test_view(const petition_engine *engine, const char *record) {
  static char committed[16000], view[24000];
  size_t size;
  CHECK_OK(petition_record_commit(record, strlen(record), kSecret, sizeof kSecret, committed,
                                  sizeof committed, &size, &error));
  CHECK_OK(petition_engine_public_view(engine, committed, size - 1, "website", 7, PETITION_LANG_VI,
                                       view, sizeof view, NULL, &error));
  CHECK_NUMBER(mentions(view, "{\"refusals\":[],\"record\":{\"case\""), 1);
  CHECK_NUMBER(mentions(view, "\"label\":\"số điện thoại\",\"at\":18,\"text\":\"0269 3824 001\""),
               1);
  CHECK_OK(petition_engine_public_view(engine, committed, size - 1, "hotline", 7, PETITION_LANG_VI,
                                       view, sizeof view, NULL, &error));
  CHECK_NUMBER(mentions(view, "\"channel_not_public\""), 1);
  CHECK_NUMBER(mentions(view, "\"record\":null"), 1);
  CHECK_FAILS(petition_engine_public_view(engine, record, strlen(record), "website", 7,
                                          PETITION_LANG_VI, view, sizeof view, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "events[0].data.petitioner.address");
}

static void test_shown(const char *record) {
  static const char kHides[] = "language = \"vi\"\nhide_identity = true";
  static char toml[120000], shown[16000];
  petition_regulation *hiding = NULL, *builtin = NULL;
  size_t size;
  CHECK_OK(petition_regulation_builtin(&builtin, &error));
  CHECK_OK(petition_regulation_builtin_toml(toml, sizeof toml - sizeof kHides, &size, &error));
  char *at = strstr(toml, "language = \"vi\"");
  memmove(at + sizeof kHides - 1, at + strlen("language = \"vi\""),
          strlen(at + strlen("language = \"vi\"")) + 1);
  memcpy(at, kHides, sizeof kHides - 1);
  CHECK_OK(petition_regulation_load(toml, strlen(toml), "hiding", 6, &hiding, &error));
  CHECK_OK(petition_regulation_shown_to(hiding, record, strlen(record), PETITION_ROLE_HEAD, shown,
                                        sizeof shown, NULL, &error));
  CHECK_NUMBER(mentions(shown, "0905"), 0);
  CHECK_OK(petition_regulation_shown_to(builtin, record, strlen(record), PETITION_ROLE_HEAD, shown,
                                        sizeof shown, NULL, &error));
  CHECK_NUMBER(mentions(shown, "0905"), 1);
  CHECK_FAILS(petition_regulation_shown_to(hiding, record, strlen(record), 99, shown, sizeof shown,
                                           NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "role");
  petition_regulation_free(hiding);
  petition_regulation_free(builtin);
}

static void test_registry(const petition_engine *engine, const char *record) {
  static char committed[16000], view[24000];
  size_t size;
  petition_registry *registry = registry_of(engine);
  CHECK_OK(petition_record_commit(record, strlen(record), kSecret, sizeof kSecret, committed,
                                  sizeof committed, &size, &error));
  CHECK_OK(petition_registry_public_view(registry, committed, size - 1, "website", 7,
                                         PETITION_LANG_VI, view, sizeof view, NULL, &error));
  CHECK_NUMBER(mentions(view, "{\"refusals\":[],\"record\":{\"case\""), 1);
  petition_registry_free(registry);
}

void test_personal(void) {
  petition_engine *engine = new_engine();
  petition_case *petition = forwarded_case(engine);
  follow(engine, petition, kClosed);
  const char *record = record_of(engine, petition);
  test_redaction(record);
  test_view(engine, record);
  test_shown(record);
  test_registry(engine, record);
  petition_case_free(petition);
  petition_engine_free(engine);
}
