// Permissions: who may record what, and why not.
#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Permission;

namespace {

petition_permission permission_struct(const Permission& p) {
  return {.struct_size = 0,
          .kind = static_cast<int32_t>(p.kind),
          .role = static_cast<int32_t>(p.role),
          .permitted = p.permitted ? 1 : 0,
          .reason_count = static_cast<uint32_t>(p.reasons.size()),
          .reserved = 0};
}

}  // namespace

int32_t petition_permissions_count(const petition_permissions* permissions, size_t* count,
                                   petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(permissions, "permissions").list.size(); });
}

int32_t petition_permissions_get(const petition_permissions* permissions, size_t index,
                                 petition_permission* out, petition_error* err) {
  return guard(
      err, [&] { put(out, permission_struct(at(the(permissions, "permissions").list, index))); });
}

int32_t petition_permissions_reasons(const petition_permissions* permissions, size_t index,
                                     int32_t* reasons, size_t capacity, size_t* count,
                                     petition_error* err) {
  return guard(err, [&] {
    const Permission& permission = at(the(permissions, "permissions").list, index);
    put_list(reasons, capacity, count, permission.reasons,
             [](petition::RefusalCode code) { return static_cast<int32_t>(code); });
  });
}

int32_t petition_permissions_json(const petition_permissions* permissions, char* buffer,
                                  size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, petition::to_json(the(permissions, "permissions").list));
  });
}

void petition_permissions_free(petition_permissions* permissions) { end(permissions); }
