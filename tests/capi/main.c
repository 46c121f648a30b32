/* Runs the C tests of the C API. */
#include <stdio.h>

#include "check.h"

void test_basics(void);
void test_constants(void);
void test_times(void);
void test_calendar(void);
void test_arrays(void);
void test_sums(void);
void test_regulation(void);
void test_registry(void);
void test_stories(void);
void test_case(void);
void test_day_root(void);
void test_personal(void);
void test_receipt(void);
void test_engine(void);
void test_verdict(void);
void test_results(void);
void test_audit(void);
void test_sweep(void);
void test_verification(void);
void test_null_arguments(void);
void test_bad_input(void);

int main(void) {
  test_basics();
  test_constants();
  test_times();
  test_calendar();
  test_arrays();
  test_sums();
  test_regulation();
  test_registry();
  test_stories();
  test_case();
  test_day_root();
  test_personal();
  test_receipt();
  test_engine();
  test_verdict();
  test_results();
  test_audit();
  test_sweep();
  test_verification();
  test_null_arguments();
  test_bad_input();
  printf("%d checks, %d failed\n", checks_made(), checks_failed());
  return checks_failed() == 0 && checks_made() > 0 ? 0 : 1;
}
