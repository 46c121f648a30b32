/* Calls the library, so that it must find its header. */
#include <petition/petition.h>
#include <stdio.h>

int main(void) {
  puts(petition_version());
  return 0;
}
