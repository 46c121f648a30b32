// Places in the text of a record.
#include "text/source.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/utf8.h"

namespace petition::text {

void Source::fail(ErrorCode code, const std::string& message, std::string_view path,
                  std::size_t at) const {
  const auto place = text::place_of(text, std::min(begin + at, text.size()));
  const bool both = !name.empty() && !path.empty();
  throw Error(code, message, fmt::format("{}{}{}", name, both ? ": " : "", path), place.line,
              place.column);
}

void append_key(std::string& path, std::string_view key) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  const bool plain =
      !key.empty() && key.size() <= 60 && key.find_first_not_of(kPlain) == std::string_view::npos;
  if (!path.empty()) path += '.';
  path += plain ? std::string(key) : text::quoted(key);
}

void append_index(std::string& path, std::size_t index) { path += fmt::format("[{}]", index); }

}  // namespace petition::text
