// Hashes: the digest that seals records and names content, and the short keyed one that names
// notices. Both are fixed by their publications, so that what was once written is found again by
// any tool; they are written here because they must need nothing at run time, on every target.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace petition::text {

/// Lower-case hexadecimal, two digits a byte.
std::string hex(std::span<const std::uint8_t> bytes);

/// SHA-256 (FIPS 180-4).
std::array<std::uint8_t, 32> sha256(std::string_view text);
/// The same in hexadecimal: 64 digits.
std::string sha256_hex(std::string_view text);

/// HMAC-SHA-256 (RFC 2104) in hexadecimal: 64 digits.
std::string hmac_sha256_hex(std::string_view key, std::string_view text);

/// SipHash-2-4 with a result of 128 bits (Aumasson and Bernstein, 2012).
std::array<std::uint8_t, 16> siphash128(std::string_view text,
                                        const std::array<std::uint8_t, 16>& key);

}  // namespace petition::text
