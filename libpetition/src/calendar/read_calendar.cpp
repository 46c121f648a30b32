// A whole calendar from its TOML text; the format is described at the head of
// data/calendars/vn-state.toml.
#include <fmt/core.h>

#include "calendar/read_rules.h"
#include "calendar/read_windows.h"
#include "text/names.h"
#include "text/scan.h"

namespace petition::calendar {

Reason read_reason(text::TomlReader& table) {
  Reason reason;
  text::TomlReader words = table.table("reason");
  words.allow({"vi", "en"});
  reason.vi = words.line("vi");
  reason.en = words.line("en");
  reason.instrument = table.line("instrument");
  return reason;
}

Validity read_validity(text::TomlReader& table) {
  Validity v;
  v.first = table.optional_date("first").value_or(v.first);
  v.last = table.optional_date("last").value_or(v.last);
  if (v.last < v.first) {
    table.refuse(ErrorCode::invalid_value, "\"last\" is before \"first\"", "last");
  }
  return v;
}

namespace {

WeekRule read_week(text::TomlReader& table, bool seasonal, std::string_view where) {
  WeekRule rule;
  if (seasonal) {
    table.allow({"days", "windows", "from", "to", "first", "last", "instrument"});
    rule.from = read_month_day(table, "from", 31);
    rule.to = read_month_day(table, "to", 31);
  } else {
    table.allow({"days", "windows", "first", "last", "instrument"});
  }
  rule.on = read_weekdays(table, "days");
  rule.windows = read_windows(table, "windows");
  rule.validity = read_validity(table);
  rule.instrument = table.line_or("instrument", "");
  rule.source = {std::string{where}, table.place()};
  return rule;
}

std::int32_t read_offset(text::TomlReader& root) {
  constexpr std::int32_t kStep_s = 15 * 60;
  const std::string text = root.line("utc_offset");
  const auto offset = text::utc_offset(text);
  if (!offset || *offset % kStep_s != 0 || *offset < -12 * 3600 || *offset > 14 * 3600) {
    root.refuse(
        ErrorCode::invalid_value,
        fmt::format("{} is not an offset: expected \"-12:00\" to \"+14:00\" in steps of 15 minutes",
                    text::quoted(text)),
        "utc_offset");
  }
  return *offset;
}

void read_coverage(text::TomlReader& root, Spec& spec) {
  constexpr int kMostYears = 200;
  spec.first = root.date("first");
  spec.last = root.date("last");
  if (spec.last < spec.first) {
    root.refuse(ErrorCode::invalid_value, "\"last\" is before \"first\"", "last");
  }
  const Civil c = civil(spec.first);
  const auto too_late =
      day_number(c.year + kMostYears, c.month, c.month == 2 && c.day == 29 ? 28 : c.day);
  if (too_late && spec.last >= *too_late) {
    root.refuse(ErrorCode::too_large, fmt::format("a calendar covers at most {} years", kMostYears),
                "last");
  }
  spec.announced_until = root.optional_date("announced_until").value_or(spec.last);
  if (spec.announced_until > spec.last) {
    root.refuse(ErrorCode::invalid_value, "\"announced_until\" is after \"last\"",
                "announced_until");
  }
}

}  // namespace

Spec read_calendar(std::string_view toml, std::string_view where) {
  const toml::table parsed = text::parse_toml(toml, where);
  text::TomlReader root{parsed, where};
  root.allow({"id", "version", "title", "utc_offset", "first", "last", "announced_until", "week",
              "season", "holiday", "notice", "day", "swap"});
  Spec spec;
  spec.source = {std::string{where}, root.place()};
  spec.id = text::composed(root.line("id"));
  spec.version = text::composed(root.line("version"));
  text::TomlReader title = root.table("title");
  title.allow({"vi", "en"});
  spec.title_vi = title.line("vi");
  spec.title_en = title.line("en");
  spec.utc_offset_s = read_offset(root);
  read_coverage(root, spec);
  root.need("week");
  for (text::TomlReader& t : root.optional_tables("week"))
    spec.weeks.push_back(read_week(t, false, where));
  for (text::TomlReader& t : root.optional_tables("season"))
    spec.seasons.push_back(read_week(t, true, where));
  for (text::TomlReader& t : root.optional_tables("holiday"))
    spec.holidays.push_back(read_holiday(t, where));
  read_notices(root, spec);
  spec.days.push_back(read_days(root, spec, where));
  spec.text = toml;
  return spec;
}

}  // namespace petition::calendar
