// Small readers of text shared by times, windows and calendars: strict, without locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace petition::calendar {

/// The number written by exactly these digits; nothing for anything else.
std::optional<int> digits(std::string_view text);

/// The text as it may stand in a one-line message: quoted, shortened, control characters and
/// bytes outside ASCII that do not form UTF-8 replaced.
std::string quoted(std::string_view text);

/// The offset of the first byte that is not UTF-8; npos when all is well.
std::size_t first_invalid_utf8(std::string_view text);

struct Place {
  int line = 0;
  int column = 0;
};

/// Line and column, from 1 and in code points, of a byte offset.
Place place_of(std::string_view text, std::size_t offset);

/// `07:00`, `07:00:30`, up to `24:00`, in seconds after midnight.
std::optional<std::int32_t> time_of_day(std::string_view text);

/// `+07:00`, `-03:30` in seconds; any minute, the caller judges the range.
std::optional<std::int32_t> utc_offset(std::string_view text);

}  // namespace petition::calendar
