// Chance from the system.
#include "salt.h"

#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <cstdint>

#include "petition/error.h"
#include "text/hash.h"

namespace petition::store {

std::string salt() {
  std::array<std::uint8_t, 32> bytes{};
  if (getentropy(bytes.data(), bytes.size()) != 0)
    throw Error(ErrorCode::unavailable, "the system gives no random bytes");
  return text::hex(bytes);
}

}  // namespace petition::store
