// SHA-256 as FIPS 180-4 has it, a block of 64 bytes at a time.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

#include "text/hash.h"
#include "text/sha256_blocks.h"

namespace petition::text {

using Word = std::uint32_t;
using State = ShaState;

constexpr std::size_t kBlock = kShaBlock;

constinit const std::array<Word, 64> kShaRound = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

namespace {

// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
constexpr State kInitial = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

Word big_endian(const std::uint8_t* at) {
  return Word{at[0]} << 24 | Word{at[1]} << 16 | Word{at[2]} << 8 | Word{at[3]};
}

std::array<Word, 64> schedule(const std::uint8_t* block) {
  std::array<Word, 64> w{};
  for (std::size_t i = 0; i < 16; ++i) w[i] = big_endian(block + 4 * i);
  for (std::size_t i = 16; i < w.size(); ++i) {
    const Word a = w[i - 15];
    const Word b = w[i - 2];
    const Word s0 = std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3;
    const Word s1 = std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  return w;
}

void mix(State& state, const std::uint8_t* block) {
  const auto w = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < w.size(); ++i) {
    const Word s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const Word t1 = h + s1 + ((e & f) ^ (~e & g)) + kShaRound[i] + w[i];
    const Word s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const Word t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1;
    d = c, c = b, b = a, a = t1 + t2;
  }
  const State sum = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += sum[i];
}

void mix(State& state, const std::uint8_t* blocks, std::size_t count) {
  if (has_sha()) mix_with_sha(state, blocks, count);
  else mix_plainly(state, blocks, count);
}

/// The rest of the text, a one bit, zeros, and the length in bits.
void finish(State& state, std::string_view rest, std::uint64_t bytes) {
  std::array<std::uint8_t, 2 * kBlock> end{};
  std::memcpy(end.data(), rest.data(), rest.size());
  end[rest.size()] = 0x80;
  const std::size_t size = rest.size() + 9 <= kBlock ? kBlock : 2 * kBlock;
  for (std::size_t i = 0; i < 8; ++i)
    end[size - 1 - i] = static_cast<std::uint8_t>(bytes * 8 >> 8 * i);
  mix(state, end.data(), size / kBlock);
}

}  // namespace

void mix_plainly(State& state, const std::uint8_t* blocks, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) mix(state, blocks + i * kBlock);
}

std::string hex(std::span<const std::uint8_t> bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const std::uint8_t byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

std::array<std::uint8_t, 32> sha256(std::string_view text) {
  State state = kInitial;
  const std::size_t whole = text.size() / kBlock;
  mix(state, reinterpret_cast<const std::uint8_t*>(text.data()), whole);
  finish(state, text.substr(whole * kBlock), text.size());
  std::array<std::uint8_t, 32> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i)
    digest[i] = static_cast<std::uint8_t>(state[i / 4] >> 8 * (3 - i % 4));
  return digest;
}

std::string sha256_hex(std::string_view text) { return hex(sha256(text)); }

std::string hmac_sha256_hex(std::string_view key, std::string_view text) {
  std::array<std::uint8_t, kBlock> block{};
  if (key.size() > kBlock) std::ranges::copy(sha256(key), block.begin());
  else std::ranges::copy(key, block.begin());
  const auto padded = [&](std::uint8_t with) {
    std::string pad;
    for (const std::uint8_t byte : block) pad += static_cast<char>(byte ^ with);
    return pad;
  };
  const auto inner = sha256(padded(0x36).append(text));
  return sha256_hex(padded(0x5c).append(inner.begin(), inner.end()));
}

}  // namespace petition::text
