// SipHash-2-4 of 128 bits.
#include <bit>
#include <cstddef>

#include "text/hash.h"

namespace petition::text {
namespace {

template <class Bytes>
std::uint64_t little_endian(const Bytes& bytes, std::size_t at, std::size_t count = 8) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < count; ++i)
    word |= std::uint64_t{static_cast<std::uint8_t>(bytes[at + i])} << 8 * i;
  return word;
}

struct Sip {
  std::uint64_t v0, v1, v2, v3;

  void rounds(int count) {
    for (; count > 0; --count) {
      v0 += v1, v1 = std::rotl(v1, 13) ^ v0, v0 = std::rotl(v0, 32);
      v2 += v3, v3 = std::rotl(v3, 16) ^ v2;
      v0 += v3, v3 = std::rotl(v3, 21) ^ v0;
      v2 += v1, v1 = std::rotl(v1, 17) ^ v2, v2 = std::rotl(v2, 32);
    }
  }

  void take(std::uint64_t m) {
    v3 ^= m;
    rounds(2);
    v0 ^= m;
  }

  std::uint64_t half() {
    rounds(4);
    return v0 ^ v1 ^ v2 ^ v3;
  }
};

Sip start(const std::array<std::uint8_t, 16>& key) {
  const std::uint64_t k0 = little_endian(key, 0);
  const std::uint64_t k1 = little_endian(key, 8);
  return {k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d ^ 0xee, k0 ^ 0x6c7967656e657261,
          k1 ^ 0x7465646279746573};
}

}  // namespace

std::array<std::uint8_t, 16> siphash128(std::string_view text,
                                        const std::array<std::uint8_t, 16>& key) {
  Sip sip = start(key);
  const std::size_t whole = text.size() / 8 * 8;
  for (std::size_t at = 0; at < whole; at += 8) sip.take(little_endian(text, at));
  sip.take(little_endian(text, whole, text.size() % 8) | std::uint64_t{text.size()} << 56);
  sip.v2 ^= 0xee;
  const std::uint64_t low = sip.half();
  sip.v1 ^= 0xdd;
  const std::uint64_t high = sip.half();
  std::array<std::uint8_t, 16> out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<std::uint8_t>((i < 8 ? low : high) >> 8 * (i % 8));
  return out;
}

}  // namespace petition::text
