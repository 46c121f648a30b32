// Chance from the system.
#pragma once

#include <string>

namespace petition::store {

/// 32 bytes of it in hexadecimal. Throws Error unavailable where the system has none.
std::string salt();

}  // namespace petition::store
