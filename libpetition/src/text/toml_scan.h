// What must not come to the parser of TOML, told before. It makes a table for each part of a key,
// one inside of the other, and ends them by as many calls inside of each other; and a letter beyond
// ASCII outside of strings and comments, where TOML has none, can lead it to undefined behaviour.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace petition::text {

/// Most parts of a key or of the name of a table, as `a.b.c` has three.
inline constexpr std::size_t kMostKeyParts = 16;

struct TomlFault {
  std::size_t at = 0;     ///< the byte: of the part that is one too many, or of the letter
  bool long_key = false;  ///< else a letter
};

/// The first of them. Nothing where there is none, or where the text is no TOML before.
std::optional<TomlFault> scan_toml(std::string_view toml);

}  // namespace petition::text
