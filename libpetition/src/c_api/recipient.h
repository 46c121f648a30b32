// Where a notice to the petitioner goes.
#pragma once

#include <string>
#include <variant>

#include "petition/case.h"
#include "petition/verdict.h"

namespace petition::c_api {

/// The petitioner's number as it was recorded and corrected; empty for any other recipient, and
/// where it was taken out.
inline std::string phone_of(const Case& c, const Notice& notice) {
  if (notice.role != Role::petitioner || c.size() == 0) return {};
  const Data data = c.effective(1);
  const auto* received = std::get_if<Received>(&data);
  if (received == nullptr || received->petitioner.phone == kTakenOut) return {};
  return received->petitioner.phone;
}

}  // namespace petition::c_api
