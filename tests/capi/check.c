/* Counts the checks, prints those that fail. */
#include "check.h"

#include <inttypes.h>
#include <stdio.h>

static int made;
static int failed;

petition_error error;
char check_buffer[CHECK_BUFFER];

void check_true(int holds, const char *what, const char *file, int line) {
  ++made;
  if (holds) return;
  ++failed;
  fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
}

void check_number(int64_t got, int64_t expected, const char *what, const char *file, int line) {
  ++made;
  if (got == expected) return;
  ++failed;
  fprintf(stderr, "%s:%d: %s is %" PRId64 ", not %" PRId64 " (last error: %s: %s)\n", file, line,
          what, got, expected, error.where, error.message);
}

void check_text(const char *got, const char *expected, const char *what, const char *file,
                int line) {
  ++made;
  if (strcmp(got, expected) == 0) return;
  ++failed;
  fprintf(stderr, "%s:%d: %s is\n  %s\nnot\n  %s\n", file, line, what, got, expected);
}

int checks_failed(void) { return failed; }
int checks_made(void) { return made; }

petition_error *fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  return &error;
}

petition_error *untouched(void) {
  memset(&error, 0x5a, sizeof error);
  error.struct_size = sizeof error;
  error.where[sizeof error.where - 1] = '\0';
  error.message[sizeof error.message - 1] = '\0';
  return &error;
}

int is_untouched(void) {
  return error.code == 0x5a5a5a5a && error.line == 0x5a5a5a5a && error.column == 0x5a5a5a5a &&
         error.where[0] == 0x5a && error.message[0] == 0x5a;
}

void *not_null(void) {
  static int something;
  return &something;
}
