// Walks over code points, with what is none told from what is.
#include "text/utf8.h"

#include <algorithm>

namespace petition::text {
namespace {

unsigned char byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

bool continues(std::string_view text, std::size_t i) { return (byte_at(text, i) & 0xC0) == 0x80; }

// The length of the code point at `i`, or 0 where there is none: overlong forms, surrogates and
// values beyond U+10FFFF are none.
std::size_t code_point_length(std::string_view text, std::size_t i) {
  const unsigned lead = byte_at(text, i);
  const unsigned next = byte_at(text, i + 1);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4 || !continues(text, i + 1)) return 0;
  if (lead < 0xE0) return 2;
  if (!continues(text, i + 2)) return 0;
  if (lead == 0xE0 && next < 0xA0) return 0;
  if (lead == 0xED && next > 0x9F) return 0;
  if (lead < 0xF0) return 3;
  if (!continues(text, i + 3)) return 0;
  if (lead == 0xF0 && next < 0x90) return 0;
  if (lead == 0xF4 && next > 0x8F) return 0;
  return 4;
}

}  // namespace

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = code_point_length(text, i);
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    if (i >= kLongest) {
      out += "...";
      break;
    }
    const std::size_t length = code_point_length(text, i);
    const bool printable = length > 1 || (length == 1 && text[i] >= ' ' && text[i] != '\x7f');
    out += printable ? text.substr(i, length) : std::string_view{"?"};
    i += std::max<std::size_t>(length, 1);
  }
  return out + "\"";
}

char32_t take_code_point(std::string_view& text) {
  const std::size_t length = std::max<std::size_t>(code_point_length(text, 0), 1);
  constexpr unsigned kLeadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t point = byte_at(text, 0) & kLeadBits[length];
  for (std::size_t i = 1; i < length; ++i) point = point << 6 | (byte_at(text, i) & 0x3Fu);
  text.remove_prefix(length);
  return point;
}

std::size_t count_code_points(std::string_view text) {
  const auto is_lead = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_lead));
}

TextPlace place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
  const auto line = std::count(before.begin(), before.end(), '\n');
  const std::size_t column = count_code_points(before.substr(start));
  return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

}  // namespace petition::text
