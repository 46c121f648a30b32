// Single dates in a calendar's text: `[[day]]`, `[[swap]]` and the notices that announced them.
#include <fmt/core.h>

#include "calendar/read_rules.h"
#include "calendar/read_windows.h"
#include "text/names.h"
#include "text/spoken.h"
#include "words/read_word.h"

namespace petition::calendar {
namespace {

void check_within(text::TomlReader& table, const Spec& spec, std::string_view key, DayNumber d) {
  if (d >= spec.first && d <= spec.last) return;
  table.refuse(ErrorCode::invalid_value,
               fmt::format("\"{}\" is outside the calendar, which covers {} to {}", key,
                           format_date(to_date(spec.first)), format_date(to_date(spec.last))),
               key);
}

/// The kind of a day that a calendar states; the other days are ordinary.
DayKind stated_kind(std::string_view text) {
  return wording::read_word_among<DayKind>(text, [](DayKind k) { return k != DayKind::ordinary; });
}

std::optional<DayKind> read_kind(text::TomlReader& table, bool closed) {
  if (table.find("kind") == nullptr) return std::nullopt;
  const std::string text = table.line("kind");
  const DayKind kind = table.checked("kind", [&] { return stated_kind(text); });
  const bool needs_closed = kind != DayKind::worked;
  if (kind != DayKind::special && needs_closed != closed) {
    table.refuse(ErrorCode::invalid_value,
                 fmt::format("a day of kind {} must be {}", text::quoted(text),
                             needs_closed ? "closed" : "open"),
                 "kind");
  }
  return kind;
}

DayRule read_day(text::TomlReader& table, const Spec& spec, std::string_view where) {
  table.allow({"date", "last", "windows", "like", "kind", "reason", "instrument"});
  DayRule rule;
  rule.first = table.date("date");
  rule.last = table.optional_date("last").value_or(rule.first);
  check_within(table, spec, "date", rule.first);
  if (rule.last < rule.first) {
    table.refuse(ErrorCode::invalid_value, "\"last\" is before \"date\"", "last");
  }
  if (table.find("last") != nullptr) check_within(table, spec, "last", rule.last);
  const toml::node* like = table.find("like");
  if (like != nullptr && table.find("windows") != nullptr) {
    table.refuse(ErrorCode::duplicate, "a day takes \"windows\" or \"like\", not both", "like");
  }
  if (like != nullptr) {
    rule.like = read_weekday(table, *like, "like");
  } else {
    rule.windows = read_windows(table, "windows");
  }
  rule.kind = read_kind(table, like == nullptr && rule.windows.empty());
  rule.reason = read_reason(table);
  rule.source = {std::string{where}, table.place()};
  return rule;
}

struct Swap {
  DayRule off;
  DayRule worked;
};

Swap read_swap(text::TomlReader& table, const Spec& spec, std::string_view where) {
  table.allow({"off", "worked", "windows", "instrument"});
  Swap swap;
  const DayNumber off = table.date("off");
  const DayNumber worked = table.date("worked");
  check_within(table, spec, "off", off);
  check_within(table, spec, "worked", worked);
  if (off == worked) {
    table.refuse(ErrorCode::invalid_value, "a day cannot be swapped with itself", "worked");
  }
  const std::string instrument = table.line("instrument");
  swap.off.first = swap.off.last = off;
  swap.off.kind = DayKind::swapped_off;
  swap.off.reason = {fmt::format("Nghỉ hoán đổi, làm bù {}", text::spoken_date_vi(worked)),
                     fmt::format("Day off, worked on {} instead", text::spoken_date_en(worked)),
                     instrument};
  swap.worked.first = swap.worked.last = worked;
  swap.worked.kind = DayKind::worked;
  swap.worked.reason = {fmt::format("Làm bù cho {}", text::spoken_date_vi(off)),
                        fmt::format("Worked instead of {}", text::spoken_date_en(off)), instrument};
  if (table.find("windows") != nullptr) {
    swap.worked.windows = read_windows(table, "windows");
    if (swap.worked.windows.empty()) {
      table.refuse(ErrorCode::invalid_value, "the worked day of a swap must open", "windows");
    }
  } else {
    swap.worked.like = weekday(off);
    swap.worked.like_date = off;
  }
  swap.off.source = swap.worked.source = {std::string{where}, table.place()};
  return swap;
}

}  // namespace

std::vector<DayRule> read_days(text::TomlReader& root, const Spec& spec, std::string_view where) {
  std::vector<DayRule> days;
  for (text::TomlReader& table : root.optional_tables("day"))
    days.push_back(read_day(table, spec, where));
  for (text::TomlReader& table : root.optional_tables("swap")) {
    Swap swap = read_swap(table, spec, where);
    days.push_back(std::move(swap.off));
    days.push_back(std::move(swap.worked));
  }
  return days;
}

void read_notices(text::TomlReader& root, Spec& spec) {
  for (text::TomlReader& table : root.optional_tables("notice")) {
    table.allow({"year", "instrument"});
    const int year = static_cast<int>(table.whole("year", -1'000'000, 1'000'000));
    for (const Announcement& other : spec.announcements) {
      if (other.year != year) continue;
      table.refuse(ErrorCode::duplicate, fmt::format("the year {} has a notice already", year),
                   "year");
    }
    spec.announcements.push_back({year, table.line("instrument")});
  }
}

void join_days(Spec& spec, std::string_view toml, std::string_view where) {
  const toml::table parsed = text::parse_toml(toml, where);
  text::TomlReader root{parsed, where};
  root.allow({"version", "announced_until", "day", "swap", "notice"});
  const std::string version = text::composed(root.line_or("version", "days"));
  if (root.find("announced_until") != nullptr) {
    spec.announced_until = root.date("announced_until");
    check_within(root, spec, "announced_until", spec.announced_until);
  }
  read_notices(root, spec);
  spec.days.push_back(read_days(root, spec, where));
  spec.version += "+" + version;
  spec.text += toml;
}

}  // namespace petition::calendar
