// Space in texts: what stands between words, and what says nothing.
#pragma once

#include <string_view>

namespace petition::text {

/// White space: ASCII's, and the no-break, thin and ideographic ones that forms and copied texts
/// carry.
constexpr bool is_space(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// What takes no room at all: joiners and the byte order mark.
constexpr bool is_zero_width(char32_t c) {
  return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

/// Whether it is empty or has nothing but these. Needs UTF-8.
bool is_blank(std::string_view text);

constexpr char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace petition::text
