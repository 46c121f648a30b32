// How a snapshot is laid out: texts of fixed width, so that any part of it is found without reading
// what stands before.
//
//   petition snapshot 1 <digest of the head> <its length>
//   {"case":…,"events":N,"laws":[…],"library":…,"marks":M}
//   <digest> <end>                  of each block of events, with where it ends behind the head
//   <first mark> <digest> <end>     of each page of marks; likewise
//
// The head is all from the second line up to there. Behind it stand
//
//   <length> <state> <event>        each event with the state after it: the blocks
//   <mark> <number>                 by which events are found, in order: the pages
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace petition::record::snapshot {

inline constexpr std::string_view kTitle = "petition snapshot 1 ";

/// So many events are in a block, and so many marks on a page; fewer in the last.
inline constexpr std::size_t kTogether = 64;

inline constexpr std::size_t kDigestWidth = 64;
inline constexpr std::size_t kMarkWidth = 16;    ///< hexadecimal
inline constexpr std::size_t kNumberWidth = 10;  ///< decimal, with leading zeros
inline constexpr std::size_t kBlockLine = kDigestWidth + 1 + kNumberWidth + 1;
inline constexpr std::size_t kTitleLine = kTitle.size() + kBlockLine;
inline constexpr std::size_t kPageLine = kMarkWidth + 1 + kBlockLine;
inline constexpr std::size_t kMarkLine = kMarkWidth + 1 + kNumberWidth + 1;

constexpr std::size_t parts(std::size_t things) { return (things + kTogether - 1) / kTogether; }

/// A number at the beginning of a text.
inline std::uint64_t number_at(std::string_view text, std::size_t width, int base = 10) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + width, number, base);
  return number;
}

}  // namespace petition::record::snapshot
