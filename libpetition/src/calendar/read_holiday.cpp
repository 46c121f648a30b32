// A statutory holiday in a calendar's text: `[[holiday]]`.
#include <fmt/core.h>

#include "calendar/read_rules.h"
#include "calendar/read_windows.h"
#include "text/scan.h"
#include "text/weekdays.h"

namespace petition::calendar {
namespace {

// `"1+4"`: one day before the anchor, and four from the anchor on.
Span read_span(text::TomlReader& table, const toml::node& node, std::string_view key) {
  const std::string text = table.text_of(node, key);
  const std::string_view view = text;
  const std::size_t plus = view.find('+');
  const auto before = text::digits(view.substr(0, plus));
  const auto from =
      plus == std::string_view::npos ? std::nullopt : text::digits(view.substr(plus + 1));
  if (!before || !from || *before > 30 || *from < 1 || *from > 30) {
    table.refuse(
        ErrorCode::invalid_value,
        fmt::format(
            "{} does not lay out a holiday: expected days before and days from its date on, "
            "as in \"1+4\"",
            text::quoted(text)),
        node);
  }
  return {*before, *from - 1};
}

std::array<Span, 7> read_spans(text::TomlReader& table) {
  std::array<Span, 7> spans{};
  const toml::node* days = table.find("days");
  if (days == nullptr) return spans;
  if (!days->is_table()) {
    spans.fill(read_span(table, *days, "days"));
    return spans;
  }
  text::TomlReader by_weekday = table.table("days");
  by_weekday.allow(text::kWeekdays);
  for (std::size_t d = 0; d < spans.size(); ++d) {
    const std::string_view name = text::kWeekdays[d];
    spans[d] = read_span(by_weekday, by_weekday.need(name), name);
  }
  return spans;
}

}  // namespace

HolidayRule read_holiday(text::TomlReader& table, std::string_view where) {
  table.allow({"solar", "lunar", "days", "made_up", "made_up_instrument", "first", "last", "reason",
               "instrument"});
  HolidayRule rule;
  rule.lunar = table.find("lunar") != nullptr;
  if (rule.lunar && table.find("solar") != nullptr) {
    table.refuse(ErrorCode::duplicate, "a holiday takes \"solar\" or \"lunar\", not both", "lunar");
  }
  rule.anchor =
      rule.lunar ? read_month_day(table, "lunar", 30) : read_month_day(table, "solar", 31);
  rule.spans = read_spans(table);
  rule.made_up = table.flag_or("made_up", false);
  rule.validity = read_validity(table);
  rule.reason = read_reason(table);
  const std::string instrument = table.line_or("made_up_instrument", rule.reason.instrument);
  if (table.find("made_up_instrument") != nullptr && !rule.made_up) {
    table.refuse(ErrorCode::invalid_value, "\"made_up_instrument\" needs made_up = true",
                 "made_up_instrument");
  }
  rule.made_up_reason = {"Nghỉ bù " + rule.reason.vi, "In lieu of " + rule.reason.en, instrument};
  rule.source = {std::string{where}, table.place()};
  return rule;
}

}  // namespace petition::calendar
