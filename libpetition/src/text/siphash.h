// SipHash-2-4 of a text that is given in parts. What hashes many texts that begin alike keeps the
// hash of their beginning, and copies it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace petition::text {

class SipHash {
 public:
  using Key = std::array<std::uint8_t, 16>;
  using Hash = std::array<std::uint8_t, 16>;

  explicit SipHash(const Key& key);
  void add(std::string_view part);
  /// The size of a part in four bytes, the lowest first, and the part.
  void add_sized(std::string_view part);
  /// Of all that was added.
  Hash hash() const;

 private:
  struct Rounds {
    std::uint64_t v0, v1, v2, v3;
    void turn(int count);
    void take(std::uint64_t word);
    std::uint64_t half();
  };

  /// Up to eight bytes as a word, the first lowest; the word has nothing beyond them.
  void add(std::uint64_t bytes, std::size_t count);

  Rounds rounds_;
  std::uint64_t rest_ = 0;  ///< the bytes after the last whole word
  std::size_t size_ = 0;
};

}  // namespace petition::text
