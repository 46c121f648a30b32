// Texts that say nothing, and ASCII letters in one case.
#pragma once

#include <string_view>

namespace petition::text {

/// Whether it is empty or has white space only: ASCII's, and the no-break, thin, zero-width and
/// ideographic spaces that forms and copied texts carry. Needs UTF-8.
bool is_blank(std::string_view text);

constexpr char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace petition::text
