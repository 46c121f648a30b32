// Opening times, days of the week and days of the year in a calendar's text.
#include "calendar/read_windows.h"
#include "text/scan.h"
#include "text/unknown.h"
#include "text/weekdays.h"

#include <fmt/core.h>

#include <algorithm>

namespace petition::calendar {
namespace {

std::optional<Weekday> weekday_named(std::string_view name) {
  const auto* found = std::ranges::find(text::kWeekdays, name);
  if (found == text::kWeekdays.end()) return std::nullopt;
  return static_cast<Weekday>(found - text::kWeekdays.begin());
}

Window read_window(text::TomlReader& table, const toml::node& node, std::string_view key) {
  const std::string text = table.text_of(node, key);
  const bool overnight = text.ends_with("+1");
  const std::string_view span = std::string_view{text}.substr(0, text.size() - (overnight ? 2 : 0));
  const std::size_t dash = span.find('-');
  const auto open = text::time_of_day(span.substr(0, dash));
  const auto close =
      dash == std::string_view::npos ? std::nullopt : text::time_of_day(span.substr(dash + 1));
  if (!open || !close) {
    table.refuse(ErrorCode::invalid_value,
                 fmt::format("{} is not an opening time: expected as in \"07:00-11:00\", or "
                             "\"22:00-06:00+1\" for duty into the next day",
                             text::quoted(text)),
                 node);
  }
  const Window window{*open, *close + (overnight ? 86400 : 0)};
  if (window.close_s == window.open_s) {
    table.refuse(ErrorCode::invalid_value,
                 fmt::format("{} is empty: it closes when it opens", text::quoted(text)), node);
  }
  if (window.close_s < window.open_s) {
    table.refuse(ErrorCode::invalid_value,
                 fmt::format("{} closes before it opens; for duty into the next day write \"{}+1\"",
                             text::quoted(text), span),
                 node);
  }
  if (window.open_s >= 86400 || window.close_s - window.open_s > 86400) {
    table.refuse(
        ErrorCode::invalid_value,
        fmt::format("{} must open before 24:00 and last at most 24 hours", text::quoted(text)),
        node);
  }
  return window;
}

struct Placed {
  Window window;
  const toml::node* node;
};

}  // namespace

Windows read_windows(text::TomlReader& table, std::string_view key) {
  const toml::node& node = table.need(key);
  const toml::array* array = node.as_array();
  if (array == nullptr) {
    table.refuse(
        ErrorCode::wrong_type,
        fmt::format("\"{}\" must be an array, as in [\"07:00-11:00\", \"13:00-17:00\"]", key),
        node);
  }
  if (array->size() > kMostWindows) {
    table.refuse(ErrorCode::too_large, fmt::format("at most {} windows on one date", kMostWindows),
                 node);
  }
  std::vector<Placed> placed;
  for (const toml::node& element : *array)
    placed.push_back({read_window(table, element, key), &element});
  std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
    return a.window.open_s < b.window.open_s;
  });
  Windows windows;
  for (const Placed& p : placed) {
    if (!windows.empty() && p.window.open_s < windows.back().close_s) {
      table.refuse(ErrorCode::invalid_value,
                   fmt::format("{} overlaps another window of the same date",
                               text::quoted(table.text_of(*p.node, key))),
                   *p.node);
    }
    windows.push_back(p.window);
  }
  return windows;
}

Weekday read_weekday(text::TomlReader& table, const toml::node& node, std::string_view key) {
  const std::string text = table.text_of(node, key);
  const auto day = weekday_named(text);
  if (!day) table.refuse(ErrorCode::invalid_value, text::unknown_word(text, text::kWeekdays), node);
  return *day;
}

namespace {

void add_weekdays(text::TomlReader& table, const toml::node& node, std::string_view key,
                  std::array<bool, 7>& on) {
  const std::string text = table.text_of(node, key);
  const std::size_t dash = std::min(text.find('-'), text.size());
  const auto first = weekday_named(std::string_view{text}.substr(0, dash));
  const auto last =
      dash == text.size() ? first : weekday_named(std::string_view{text}.substr(dash + 1));
  if (!first || !last || *last < *first) {
    table.refuse(
        ErrorCode::invalid_value,
        fmt::format("{} does not name days of the week: expected as in \"mon-fri\" or \"sat\"",
                    text::quoted(text)),
        node);
  }
  for (std::size_t d = *first; d <= *last; ++d) {
    if (on[d]) {
      table.refuse(ErrorCode::duplicate,
                   fmt::format("\"{}\" names {} twice", key, text::kWeekdays[d]), node);
    }
    on[d] = true;
  }
}

}  // namespace

std::array<bool, 7> read_weekdays(text::TomlReader& table, std::string_view key) {
  std::array<bool, 7> on{};
  const toml::node& node = table.need(key);
  if (const toml::array* array = node.as_array()) {
    if (array->empty())
      table.refuse(ErrorCode::invalid_value, fmt::format("\"{}\" names no day", key), node);
    for (const toml::node& element : *array) add_weekdays(table, element, key, on);
  } else {
    add_weekdays(table, node, key, on);
  }
  return on;
}

MonthDay read_month_day(text::TomlReader& table, std::string_view key, unsigned longest_month) {
  const toml::node& node = table.need(key);
  const std::string text = table.text_of(node, key);
  const std::string_view view = text;
  const bool formed = view.size() == 5 && view[2] == '-';
  const auto month = formed ? text::digits(view.substr(0, 2)) : std::nullopt;
  const auto day = formed ? text::digits(view.substr(3, 2)) : std::nullopt;
  const auto m = static_cast<unsigned>(month.value_or(0));
  const auto d = static_cast<unsigned>(day.value_or(0));
  // A solar day must exist in a leap year; a lunar month has at most 30 days.
  const bool exists = longest_month == 30 ? m >= 1 && m <= 12 && d >= 1 && d <= 30
                                          : day_number(2000, m, d).has_value();
  if (!exists) {
    table.refuse(ErrorCode::invalid_value,
                 fmt::format("{} is not a day of the year: expected month-day, as in \"04-16\"",
                             text::quoted(text)),
                 node);
  }
  return {m, d};
}

}  // namespace petition::calendar
