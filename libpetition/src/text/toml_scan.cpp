// Passes over strings and comments, looks at each letter of what is left, and counts its dots from
// one separator to the next: a number or a time has few, so that they need not be told from keys.
#include "text/toml_scan.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace petition::text {
namespace {

/// The end of a string of several lines, from behind its opening quotes. Up to two quotes may stand
/// before the three that close it.
std::size_t end_of_lines(std::string_view toml, std::size_t at, char quote) {
  const std::string end(3, quote);
  for (; at < toml.size(); ++at) {
    if (quote == '"' && toml[at] == '\\') {
      ++at;
    } else if (toml.substr(at, 3) == end) {
      for (int more = 0; more < 2 && toml.substr(at + 1, 3) == end; ++more) ++at;
      return at + 3;
    }
  }
  return toml.size();
}

/// The end of the string that begins at `at`: behind its closing quotes, or the end of the text. A
/// string of one line ends with the line.
std::size_t end_of_string(std::string_view toml, std::size_t at) {
  const char quote = toml[at];
  if (toml.substr(at, 3) == std::string(3, quote)) return end_of_lines(toml, at + 3, quote);
  for (++at; at < toml.size() && toml[at] != '\n'; ++at) {
    if (toml[at] == quote) return at + 1;
    if (quote == '"' && toml[at] == '\\') ++at;
  }
  return std::min(at, toml.size());
}

bool parts_keys(char c) { return std::string_view("=,[]{}\n\r").find(c) != std::string_view::npos; }

}  // namespace

std::optional<TomlFault> scan_toml(std::string_view toml) {
  std::size_t dots = 0;
  for (std::size_t at = toml.starts_with(kByteOrderMark) ? 3 : 0; at < toml.size();) {
    const char c = toml[at];
    if (c == '"' || c == '\'') {
      at = end_of_string(toml, at);
      continue;
    }
    if (c == '#') {
      at = std::min(toml.find('\n', at), toml.size());
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) return TomlFault{at, false};
    if (parts_keys(c)) dots = 0;
    if (c == '.' && ++dots == kMostKeyParts) return TomlFault{at + 1, true};
    ++at;
  }
  return std::nullopt;
}

}  // namespace petition::text
