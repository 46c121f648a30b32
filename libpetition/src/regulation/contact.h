// What a profile may ask of a petitioner's contact (Art. 8.3).
#pragma once

#include <string>
#include <string_view>

#include "petition/event.h"

namespace petition::regulation {

struct ContactField {
  std::string_view name;  ///< in a profile
  std::string Petitioner::* given;
};

inline constexpr ContactField kContact[] = {{"name", &Petitioner::name},
                                            {"address", &Petitioner::address},
                                            {"phone", &Petitioner::phone},
                                            {"email", &Petitioner::email}};

}  // namespace petition::regulation
