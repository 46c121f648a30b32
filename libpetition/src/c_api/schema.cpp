// The JSON Schema of what is written and read as JSON.
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_json_schema(char* buffer, size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] { put_text({buffer, capacity, needed}, petition::json_schema()); });
}
