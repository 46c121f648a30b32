// The JSON Schema that the library carries.
#include "data.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {

std::string_view json_schema() { return data::schemas_petition; }

}  // namespace v0
}  // namespace petition
