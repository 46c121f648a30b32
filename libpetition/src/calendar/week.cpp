// The two lower layers of a calendar: weekly windows and the seasons above them.
#include "calendar/week.h"

#include <fmt/core.h>

namespace petition::calendar {
namespace {

bool in_season(const WeekRule& rule, MonthDay day) {
  if (!rule.from) return true;
  if (*rule.from <= *rule.to) return *rule.from <= day && day <= *rule.to;
  return day >= *rule.from || day <= *rule.to;
}

// The one rule of a layer that speaks about a weekday at a date.
const WeekRule* rule_of_layer(const std::vector<WeekRule>& rules, DayNumber d, Weekday as) {
  if (rules.empty()) return nullptr;
  const Civil c = rules.front().from ? civil(d) : Civil{};
  const WeekRule* found = nullptr;
  for (const WeekRule& rule : rules) {
    if (!rule.on[as] || !rule.validity.holds(d) || !in_season(rule, {c.month, c.day})) continue;
    if (found != nullptr) {
      throw Error(ErrorCode::duplicate,
                  fmt::format("{} has two opening times of one layer: here and in line {}",
                              format_date(to_date(d)), found->source.place.line),
                  rule.source.where, rule.source.place.line, rule.source.place.column);
    }
    found = &rule;
  }
  return found;
}

}  // namespace

const WeekRule* ordinary_rule(const Spec& spec, DayNumber d, Weekday as) {
  const WeekRule* week = rule_of_layer(spec.weeks, d, as);
  const WeekRule* season = rule_of_layer(spec.seasons, d, as);
  return season != nullptr ? season : week;
}

}  // namespace petition::calendar
