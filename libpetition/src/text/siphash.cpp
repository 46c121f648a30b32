// SipHash-2-4 of 128 bits.
#include "text/siphash.h"

#include <bit>

#include "text/hash.h"

namespace petition::text {
namespace {

template <std::size_t Size = 8, class Bytes>
std::uint64_t little_endian(const Bytes& bytes, std::size_t at) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < Size; ++i)
    word |= std::uint64_t{static_cast<std::uint8_t>(bytes[at + i])} << 8 * i;
  return word;
}

/// One to seven bytes, read as two that may overlap.
std::uint64_t few(std::string_view bytes) {
  const std::size_t n = bytes.size();
  if (n >= 4) return little_endian<4>(bytes, 0) | little_endian<4>(bytes, n - 4) << 8 * (n - 4);
  if (n >= 2) return little_endian<2>(bytes, 0) | little_endian<2>(bytes, n - 2) << 8 * (n - 2);
  return little_endian<1>(bytes, 0);
}

}  // namespace

inline void SipHash::Rounds::turn(int count) {
  for (; count > 0; --count) {
    v0 += v1, v1 = std::rotl(v1, 13) ^ v0, v0 = std::rotl(v0, 32);
    v2 += v3, v3 = std::rotl(v3, 16) ^ v2;
    v0 += v3, v3 = std::rotl(v3, 21) ^ v0;
    v2 += v1, v1 = std::rotl(v1, 17) ^ v2, v2 = std::rotl(v2, 32);
  }
}

inline void SipHash::Rounds::take(std::uint64_t m) {
  v3 ^= m;
  turn(2);
  v0 ^= m;
}

inline std::uint64_t SipHash::Rounds::half() {
  turn(4);
  return v0 ^ v1 ^ v2 ^ v3;
}

SipHash::SipHash(const Key& key)
    : rounds_{little_endian(key, 0) ^ 0x736f6d6570736575,
              little_endian(key, 8) ^ 0x646f72616e646f6d ^ 0xee,
              little_endian(key, 0) ^ 0x6c7967656e657261,
              little_endian(key, 8) ^ 0x7465646279746573} {}

inline void SipHash::add(std::uint64_t bytes, std::size_t count) {
  const std::size_t full = size_ % 8;
  size_ += count;
  rest_ |= bytes << 8 * full;
  if (full + count < 8) return;
  rounds_.take(rest_);
  rest_ = full == 0 ? 0 : bytes >> 8 * (8 - full);
}

void SipHash::add(std::string_view part) {
  for (; part.size() >= 8; part.remove_prefix(8)) add(little_endian(part, 0), 8);
  if (!part.empty()) add(few(part), part.size());
}

void SipHash::add_sized(std::string_view part) {
  add(static_cast<std::uint32_t>(part.size()), 4);
  add(part);
}

SipHash::Hash SipHash::hash() const {
  Rounds last = rounds_;
  last.take(rest_ | std::uint64_t{size_} << 56);
  last.v2 ^= 0xee;
  const std::uint64_t low = last.half();
  last.v1 ^= 0xdd;
  const std::uint64_t high = last.half();
  Hash out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<std::uint8_t>((i < 8 ? low : high) >> 8 * (i % 8));
  return out;
}

std::array<std::uint8_t, 16> siphash128(std::string_view text,
                                        const std::array<std::uint8_t, 16>& key) {
  SipHash hash(key);
  hash.add(text);
  return hash.hash();
}

}  // namespace petition::text
