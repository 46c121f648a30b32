/* A stranger's program in C: a store that is not there is refused, in words. */
#include <petition/petition_store.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char* url = "sqlite:no/such/folder/cases.db";
  petition_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  if (petition_store_init(url, strlen(url), &error) != PETITION_E_UNAVAILABLE) return 1;
  printf("%s: %s\n", error.where, error.message);
  return strcmp(petition_status_name(error.code), "unavailable") != 0;
}
