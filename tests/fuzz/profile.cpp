// Reads any bytes as a regulation profile.
#include "fuzz/profile_property.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (!petition_fuzz::profile_broken_by({reinterpret_cast<const char*>(data), size}).empty())
    std::abort();
  return 0;
}
