// The work of SHA-256 on whole blocks: plainly, and with the instructions that many processors have
// for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace petition::text {

using ShaState = std::array<std::uint32_t, 8>;
inline constexpr std::size_t kShaBlock = 64;

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
extern const std::array<std::uint32_t, 64> kShaRound;

/// Takes in `count` blocks.
void mix_plainly(ShaState& state, const std::uint8_t* blocks, std::size_t count);

/// Whether this processor has the instructions that `mix_with_sha` needs.
bool has_sha();
/// The same with them.
void mix_with_sha(ShaState& state, const std::uint8_t* blocks, std::size_t count);

}  // namespace petition::text
