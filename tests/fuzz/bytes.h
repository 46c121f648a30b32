// The bytes of a fuzzer, taken as what decides.
#pragma once

#include <cstdint>
#include <span>

namespace petition_fuzz {

/// When they are used up, whatever is asked for is 0.
class Bytes {
 public:
  explicit Bytes(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  bool empty() const { return bytes_.empty(); }
  std::uint64_t number(std::size_t bytes) {
    std::uint64_t value = 0;
    for (; bytes > 0 && !bytes_.empty(); --bytes) {
      value = value << 8 | bytes_.front();
      bytes_ = bytes_.subspan(1);
    }
    return value;
  }
  std::size_t below(std::size_t limit) { return number(2) % limit; }
  bool one_in(std::size_t n) { return number(1) % n == n - 1; }

 private:
  std::span<const std::uint8_t> bytes_;
};

}  // namespace petition_fuzz
