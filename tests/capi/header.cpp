// petition.h as C++: every declaration is C, and none clashes with the language.
#include "petition/petition.h"

petition_error same_layout() {
  petition_error error = petition_error();
  error.struct_size = sizeof(petition_error);
  return error;
}

int32_t is_declared_as_c(petition_engine **engine, petition_error *error) {
  int32_t (*const function)(petition_engine **, petition_error *) = petition_engine_builtin;
  return function(engine, error);
}
