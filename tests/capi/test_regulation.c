/* Regulations: identity, clauses, readings, profiles as text. */
#include "fixtures.h"

static void test_identity(const petition_regulation *regulation) {
  char text[200];
  const int32_t parts[] = {PETITION_TEXT_ID,    PETITION_TEXT_VERSION,   PETITION_TEXT_HASH,
                           PETITION_TEXT_TITLE, PETITION_TEXT_AUTHORITY, PETITION_TEXT_INSTRUMENT};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; ++i)
    CHECK_TEXT_OUT(petition_regulation_text, regulation, parts[i], PETITION_LANG_VI);
  CHECK_OK(petition_regulation_text(regulation, PETITION_TEXT_INSTRUMENT, PETITION_LANG_VI, text,
                                    sizeof text, NULL, &error));
  CHECK_TEXT(text, "192/QĐ-UBND");
  CHECK_FAILS(
      petition_regulation_text(regulation, PETITION_TEXT_UNIT, 0, text, sizeof text, NULL, &error),
      PETITION_E_UNKNOWN_FLAG, "part");
  CHECK_TEXT_OUT(petition_regulation_json, regulation, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_regulation_json, regulation, PETITION_LANG_EN);
}

static void test_clauses(const petition_regulation *regulation) {
  size_t count = 0;
  size_t index = 0;
  uint32_t marks = 0;
  char text[200];
  CHECK_OK(petition_regulation_clause_count(regulation, &count, &error));
  CHECK(count > 50);
  CHECK_OK(petition_regulation_find_clause(regulation, "10.1.2.b2", 9, &index, &error));
  CHECK_OK(petition_regulation_clause_marks(regulation, index, &marks, &error));
  CHECK_NUMBER(marks, PETITION_MARK_DECIDE | PETITION_MARK_CHECK);
  CHECK_OK(petition_regulation_clause_text(regulation, index, PETITION_TEXT_CITATION,
                                           PETITION_LANG_VI, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "Điều 10.1.2.b2");
  CHECK_OK(petition_regulation_clause_text(regulation, index, PETITION_TEXT_ID, PETITION_LANG_EN,
                                           text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "10.1.2.b2");
  CHECK_TEXT_OUT(petition_regulation_clause_text, regulation, index, PETITION_TEXT_TITLE,
                 PETITION_LANG_EN);
  CHECK_FAILS(petition_regulation_clause_text(regulation, index, PETITION_TEXT_KEY, 0, text,
                                              sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  CHECK_FAILS(petition_regulation_clause_marks(regulation, count, &marks, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_regulation_find_clause(regulation, "99.9", 4, &index, &error),
              PETITION_E_UNKNOWN_NAME, "id");
}

static void test_readings(const petition_regulation *regulation) {
  petition_reading reading;
  size_t count = 0;
  reading.struct_size = sizeof reading;
  CHECK_OK(petition_regulation_reading_count(regulation, &count, &error));
  CHECK_NUMBER(count, 29);
  for (size_t i = 0; i < count; ++i) {
    CHECK_OK(petition_regulation_reading(regulation, i, &reading, &error));
    CHECK(reading.number == (int32_t)i + 1 && reading.chosen < reading.choice_count);
    for (uint32_t c = 0; c < reading.choice_count; ++c) {
      CHECK_TEXT_OUT(petition_regulation_choice_text, regulation, i, c, PETITION_TEXT_VALUE,
                     PETITION_LANG_VI);
      CHECK_TEXT_OUT(petition_regulation_choice_text, regulation, i, c, PETITION_TEXT_TITLE,
                     PETITION_LANG_EN);
    }
  }
  CHECK_STRUCT_OUT(petition_regulation_reading, petition_reading, regulation, 0);
  CHECK_FAILS(petition_regulation_reading(regulation, count, &reading, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_regulation_choice_text(regulation, 0, 99, PETITION_TEXT_VALUE, 0, NULL, 0,
                                              &count, &error),
              PETITION_E_INVALID_ARGUMENT, "choice");
  CHECK_FAILS(petition_regulation_choice_text(regulation, 0, 0, PETITION_TEXT_UNIT, 0, NULL, 0,
                                              &count, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
}

static void test_reading_texts(const petition_regulation *regulation) {
  char text[400];
  const int32_t parts[] = {PETITION_TEXT_ID, PETITION_TEXT_KEY, PETITION_TEXT_CLAUSES,
                           PETITION_TEXT_POINT, PETITION_TEXT_LIMIT};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; ++i)
    CHECK_TEXT_OUT(petition_regulation_reading_text, regulation, 15, parts[i], PETITION_LANG_VI);
  CHECK_OK(petition_regulation_reading_text(regulation, 15, PETITION_TEXT_ID, 0, text, sizeof text,
                                            NULL, &error));
  CHECK_TEXT(text, "I-16");
  CHECK_FAILS(petition_regulation_reading_text(regulation, 15, PETITION_TEXT_TITLE, 0, text,
                                               sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
}

static void test_with_reading(const petition_regulation *regulation) {
  petition_regulation *other = NULL;
  petition_reading reading;
  char text[100];
  reading.struct_size = sizeof reading;
  CHECK_OK(petition_regulation_with_reading(regulation, "I-16", 4, "occurred", 8, &other, &error));
  CHECK_OK(petition_regulation_reading(other, 15, &reading, &error));
  CHECK_NUMBER(reading.chosen, 1);
  CHECK_OK(petition_regulation_reading(regulation, 15, &reading, &error));
  CHECK_NUMBER(reading.chosen, 0);
  petition_regulation_free(other);
  CHECK_OK(petition_regulation_with_reading(regulation, "I-8", 3, "16 working hours", 16, &other,
                                            &error));
  CHECK_OK(petition_regulation_reading_text(other, 7, PETITION_TEXT_LIMIT, PETITION_LANG_EN, text,
                                            sizeof text, NULL, &error));
  CHECK_TEXT(text, "16 working hours");
  petition_regulation_free(other);
  other = not_null();
  CHECK_NUMBER(petition_regulation_with_reading(regulation, "I-99", 4, "x", 1, &other, fresh()),
               PETITION_E_UNKNOWN_NAME);
  CHECK_NO_HANDLE(other);
  CHECK_NUMBER(petition_regulation_with_reading(regulation, "I-16", 4, "x", 1, &other, fresh()),
               PETITION_E_INVALID_VALUE);
}

static void test_load(const petition_regulation *regulation) {
  static char toml[100000];
  char hash[65];
  char same[65];
  size_t needed = 0;
  petition_regulation *loaded = NULL;
  CHECK_OK(petition_regulation_builtin_toml(NULL, 0, &needed, &error));
  CHECK_FAILS(petition_regulation_builtin_toml(toml, needed - 1, NULL, &error),
              PETITION_E_BUFFER_TOO_SMALL, "capacity");
  CHECK_OK(petition_regulation_builtin_toml(toml, sizeof toml, &needed, &error));
  CHECK_OK(petition_regulation_load(toml, needed - 1, NULL, 0, &loaded, &error));
  CHECK_OK(
      petition_regulation_text(regulation, PETITION_TEXT_HASH, 0, hash, sizeof hash, NULL, &error));
  CHECK_OK(
      petition_regulation_text(loaded, PETITION_TEXT_HASH, 0, same, sizeof same, NULL, &error));
  CHECK_TEXT(same, hash);
  petition_regulation_free(loaded);
}

static void test_built_in(void) {
  size_t count = 0;
  const char *name = NULL;
  CHECK_OK(petition_regulation_builtin_count(&count, &error));
  CHECK(count >= 3);
  for (size_t i = 0; i < count; ++i) {
    petition_regulation *made;
    CHECK_OK(petition_regulation_builtin_name(i, &name, &error));
    CHECK_OK(petition_regulation_builtin_named(name, strlen(name), &made, &error));
    petition_regulation_free(made);
  }
  CHECK_FAILS(petition_regulation_builtin_name(count, &name, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
}

void test_regulation(void) {
  test_built_in();
  petition_regulation *regulation = NULL;
  CHECK_OK(petition_regulation_builtin(&regulation, &error));
  test_identity(regulation);
  test_clauses(regulation);
  test_readings(regulation);
  test_reading_texts(regulation);
  test_with_reading(regulation);
  test_load(regulation);
  petition_regulation_free(regulation);
  petition_regulation_free(NULL);
}
