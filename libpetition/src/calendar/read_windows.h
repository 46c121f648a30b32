// Opening times, days of the week and days of the year in a calendar's text.
#pragma once

#include <array>

#include "calendar/spec.h"
#include "text/toml_reader.h"

namespace petition::calendar {

/// More windows on one date than this are refused.
inline constexpr std::size_t kMostWindows = 1440;

/// `["07:00-11:00", "22:00-06:00+1"]`, sorted; refused when empty, reversed or overlapping.
Windows read_windows(text::TomlReader& table, std::string_view key);

/// `"mon"` to `"sun"`.
Weekday read_weekday(text::TomlReader& table, const toml::node& node, std::string_view key);

/// `"mon-fri"`, `"sat"` or an array of such.
std::array<bool, 7> read_weekdays(text::TomlReader& table, std::string_view key);

/// `"04-16"`; 29 February is a day of the year.
MonthDay read_month_day(text::TomlReader& table, std::string_view key, unsigned longest_month);

}  // namespace petition::calendar
