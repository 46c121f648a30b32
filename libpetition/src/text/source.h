// The text that records are read from, so that every error can name its place in it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "petition/error.h"

namespace petition::text {

/// A part of a text: the whole of it, or one line of JSON Lines.
struct Source {
  std::string_view name;  ///< what errors call the text; may be empty
  std::string_view text;  ///< all of it: lines are counted from its beginning
  std::size_t begin = 0;  ///< the part that is read
  std::size_t end = 0;

  std::string_view part() const { return text.substr(begin, end - begin); }

  /// Throws an Error about the value at `path`, written at byte `at` of the part.
  [[noreturn]] void fail(ErrorCode code, const std::string& message, std::string_view path,
                         std::size_t at) const;
};

inline Source whole(std::string_view text, std::string_view name) {
  return {name, text, 0, text.size()};
}

/// Calls `take` with each line that has something in it.
template <class Take>
void each_line(std::string_view text, std::string_view name, Take take) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Source line{name, text, begin, end};
    if (line.part().find_first_not_of(" \t\r") != std::string_view::npos) take(line);
    begin = end + 1;
  }
}

/// Lead a path into a key or an entry, as in `events[3].data`. A key that is no plain name stands
/// in quotes, so that a path is always one line.
void append_key(std::string& path, std::string_view key);
void append_index(std::string& path, std::size_t index);

}  // namespace petition::text
