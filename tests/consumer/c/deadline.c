/* A stranger's program in C: one due time, and one error that crosses from C++ to C. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <petition/petition.h>

static const int64_t received_s = 1617094800; /* 16:00 on 30 March 2021 at UTC+7 */
static const int64_t due_s = 1617181200;      /* eight working hours later: 16:00 the next day */

static int due_time_is_right(void) {
  petition_calendar *calendar = NULL;
  int64_t result_s = 0;
  int right = petition_calendar_builtin(&calendar, NULL) == PETITION_OK &&
              petition_calendar_add(calendar, received_s, 8 * 3600, PETITION_CLOSING_EARLIEST,
                                    &result_s, NULL) == PETITION_OK &&
              result_s == due_s;
  petition_calendar_free(calendar);
  printf("due at %" PRId64 ", expected %" PRId64 "\n", result_s, due_s);
  return right;
}

static int bad_text_is_refused(void) {
  static const char toml[] = "id = ";
  petition_calendar *calendar = NULL;
  petition_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  int32_t status = petition_calendar_load(toml, sizeof toml - 1, NULL, 0, &calendar, &error);
  printf("line %" PRId32 ": %s\n", error.line, error.message);
  return status == PETITION_E_SYNTAX && calendar == NULL && error.line == 1;
}

int main(void) {
  printf("petition %s\n", petition_version());
  return due_time_is_right() && bad_text_is_refused() ? 0 : 1;
}
