/* Loads the shared library at run time, uses it and unloads it, again and again: it keeps nothing
 * that would call back into it afterwards. */
#include <dlfcn.h>
#include <stdio.h>

#include "petition/petition.h"

typedef int32_t (*builtin_function)(petition_engine **, petition_error *);
typedef void (*free_function)(petition_engine *);

/* ISO C has no conversion from an object pointer to a function pointer; POSIX has, by copy. */
typedef union symbol {
  void *object;
  builtin_function builtin;
  free_function end;
} symbol;

static int use(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  petition_engine *engine = NULL;
  symbol builtin;
  symbol end;
  if (library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  builtin.object = dlsym(library, "petition_engine_builtin");
  end.object = dlsym(library, "petition_engine_free");
  if (builtin.object == NULL || end.object == NULL) return 1;
  const int32_t status = builtin.builtin(&engine, NULL);
  if (status != PETITION_OK || engine == NULL) return 1;
  end.end(engine);
  return dlclose(library);
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  for (int round = 0; round < 5; ++round) {
    if (use(arguments[1]) == 0) continue;
    fprintf(stderr, "round %d failed\n", round);
    return 1;
  }
  return 0;
}
