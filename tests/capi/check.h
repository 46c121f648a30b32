/* The checks that the C tests are made of: each counts, and a failed one says where it stands. */
#ifndef PETITION_TEST_CHECK_H
#define PETITION_TEST_CHECK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "petition/petition.h"

void check_true(int holds, const char *what, const char *file, int line);
void check_number(int64_t got, int64_t expected, const char *what, const char *file, int line);
void check_text(const char *got, const char *expected, const char *what, const char *file,
                int line);
/* 0 when every check held. */
int checks_failed(void);
int checks_made(void);

/* The error struct of the test at hand, made ready to be written to. */
extern petition_error error;
petition_error *fresh(void);
/* The same filled with a pattern, to show that a call leaves it alone. */
petition_error *untouched(void);
int is_untouched(void);

#define CHECK(holds) check_true((holds) != 0, #holds, __FILE__, __LINE__)
#define CHECK_NUMBER(got, expected) \
  check_number((int64_t)(got), (int64_t)(expected), #got, __FILE__, __LINE__)
#define CHECK_TEXT(got, expected) check_text((got), (expected), #got, __FILE__, __LINE__)
#define CHECK_CONTAINS(text, part) \
  check_true(strstr((text), (part)) != NULL, #text " contains " #part, __FILE__, __LINE__)

/* A call that succeeds and does not touch the error. */
#define CHECK_OK(call)                                            \
  do {                                                            \
    untouched();                                                  \
    check_number((call), PETITION_OK, #call, __FILE__, __LINE__); \
    CHECK(is_untouched());                                        \
  } while (0)

/* A call that fails with this status, and says in the error where and why. */
#define CHECK_FAILS(call, status, place)                       \
  do {                                                         \
    fresh();                                                   \
    check_number((call), (status), #call, __FILE__, __LINE__); \
    CHECK_NUMBER(error.code, (status));                        \
    CHECK_TEXT(error.where, (place));                          \
    CHECK(error.message[0] != '\0');                           \
  } while (0)

/* Every handle, when an output: set to NULL first even when the call fails. */
#define CHECK_NO_HANDLE(handle) \
  do {                          \
    CHECK((handle) == NULL);    \
    (handle) = NULL;            \
  } while (0)

/* A pointer that is no handle, to see it overwritten. */
void *not_null(void);

enum { CHECK_BUFFER = 400000 };
extern char check_buffer[CHECK_BUFFER];

/* The contract of every function that gives text: its last parameters are buffer, capacity,
 * needed and error, the others are given here. */
#define CHECK_TEXT_OUT(function, ...)                                                          \
  do {                                                                                         \
    char *const text_ = check_buffer;                                                          \
    size_t needed_ = 0;                                                                        \
    CHECK_OK(function(__VA_ARGS__, NULL, 0, &needed_, &error));                                \
    CHECK(needed_ > 0 && needed_ < CHECK_BUFFER);                                              \
    const size_t asked_ = needed_;                                                             \
    memset(text_, '#', CHECK_BUFFER);                                                          \
    CHECK_FAILS(function(__VA_ARGS__, text_, asked_ - 1, &needed_, &error),                    \
                PETITION_E_BUFFER_TOO_SMALL, "capacity");                                      \
    CHECK(text_[0] == '#' && needed_ == asked_);                                               \
    CHECK_OK(function(__VA_ARGS__, text_, asked_, &needed_, &error));                          \
    CHECK(strlen(text_) == asked_ - 1 && needed_ == asked_ && text_[asked_] == '#');           \
    CHECK_OK(function(__VA_ARGS__, text_, CHECK_BUFFER, NULL, &error));                        \
    CHECK_FAILS(function(__VA_ARGS__, NULL, 1, &needed_, &error), PETITION_E_INVALID_ARGUMENT, \
                "buffer");                                                                     \
    CHECK_FAILS(function(__VA_ARGS__, NULL, 0, NULL, &error), PETITION_E_INVALID_ARGUMENT,     \
                "buffer");                                                                     \
  } while (0)

/* The contract of every function that fills a struct with `struct_size`: its last parameters are
 * the struct and the error. */
#define CHECK_STRUCT_OUT(function, type, ...) \
  CHECK_GROWN_STRUCT_OUT(function, type, sizeof(type), __VA_ARGS__)

/* The same of a struct that has grown since callers first knew it, with `released` bytes. */
#define CHECK_GROWN_STRUCT_OUT(function, type, released, ...)                                      \
  do {                                                                                             \
    struct {                                                                                       \
      type known;                                                                                  \
      uint32_t beyond;                                                                             \
    } larger_;                                                                                     \
    type out_;                                                                                     \
    memset(&out_, 0x5a, sizeof out_);                                                              \
    out_.struct_size = (uint32_t)(released) - 1;                                                   \
    CHECK_FAILS(function(__VA_ARGS__, &out_, &error), PETITION_E_UNKNOWN_FLAG, "out.struct_size"); \
    CHECK(((const unsigned char *)&out_)[sizeof out_ - 1] == 0x5a);                                \
    out_.struct_size = (uint32_t)(released);                                                       \
    CHECK_OK(function(__VA_ARGS__, &out_, &error));                                                \
    CHECK((released) == sizeof out_ || ((const unsigned char *)&out_)[sizeof out_ - 1] == 0x5a);   \
    out_.struct_size = 0;                                                                          \
    CHECK_NUMBER(function(__VA_ARGS__, &out_, NULL), PETITION_E_UNKNOWN_FLAG);                     \
    out_.struct_size = UINT32_MAX;                                                                 \
    CHECK_NUMBER(function(__VA_ARGS__, &out_, NULL), PETITION_E_UNKNOWN_FLAG);                     \
    CHECK_FAILS(function(__VA_ARGS__, NULL, &error), PETITION_E_INVALID_ARGUMENT, "out");          \
    larger_.known.struct_size = sizeof larger_;                                                    \
    larger_.beyond = 7;                                                                            \
    CHECK_OK(function(__VA_ARGS__, &larger_.known, &error));                                       \
    CHECK(larger_.known.struct_size == sizeof larger_ && larger_.beyond == 7);                     \
  } while (0)

#endif
