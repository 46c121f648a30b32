// UTF-8: whether a text is it and is clean, where in it a byte stands, and how it is shown in a
// message. The one place of the library that looks at bytes of a code point.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace petition::text {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The offset of the first byte that is not UTF-8; npos when all is well.
std::size_t first_invalid_utf8(std::string_view text);

/// Whether the text is UTF-8 without control characters other than tab and line ends.
bool is_clean(std::string_view text) noexcept;

/// The offset of the first character that is not seen and may make a text look like another: a
/// control character, a mark of line or direction, a space of no width; npos when there is none.
/// Needs UTF-8.
std::size_t first_unseen(std::string_view text);

/// The text as it may stand in a one-line message: quoted, shortened, characters that are not seen
/// and bytes outside ASCII that do not form UTF-8 replaced.
std::string quoted(std::string_view text);

/// What another library says of a text, which it may quote: the characters that are not seen
/// replaced. Needs UTF-8.
std::string told(std::string_view text);

/// The text as it may be sent to people: without characters that are not seen, other than tabs,
/// line ends and the joiners within words and emoji. Needs UTF-8.
std::string sendable(std::string_view text);

/// The code point that the text begins with, which is taken off it. Needs UTF-8, not empty.
char32_t take_code_point(std::string_view& text);

/// How many code points it has. Needs UTF-8.
std::size_t count_code_points(std::string_view text);

struct TextPlace {
  int line = 0;
  int column = 0;
};

/// Line and column, from 1 and in code points, of a byte offset.
TextPlace place_of(std::string_view text, std::size_t offset);

}  // namespace petition::text
