// Statutory holidays by date. A holiday on a rest day is made up on the next date that is neither
// a rest day nor off already (Labour Code 2012, art. 115.3; Labour Code 2019, art. 111.3).
#include "calendar/holidays.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_set>

#include "calendar/lunar.h"

namespace petition::calendar {
namespace {

[[noreturn]] void fail(const HolidayRule& rule, ErrorCode code, const std::string& message) {
  throw Error(code, message, rule.source.where, rule.source.place.line, rule.source.place.column);
}

// The anchor of a rule in a year, when it has one.
std::optional<DayNumber> anchor(const HolidayRule& rule, int year, LunarYears& moons) {
  if (!rule.lunar) return day_number(year, rule.anchor.month, rule.anchor.day);
  if (year < kFirstLunarYear || year > kLastLunarYear) return std::nullopt;
  const LunarDate lunar{year, static_cast<int>(rule.anchor.month),
                        static_cast<int>(rule.anchor.day), false};
  try {
    return number(moons.from_lunar(lunar));
  } catch (const Error&) {
    return std::nullopt;  // the 30th of a month of 29 days
  }
}

void check_lunar_years(const Spec& spec, const HolidayRule& rule) {
  const int first = year_of(std::max(spec.first, rule.validity.first));
  const int last = year_of(std::min(spec.last, rule.validity.last));
  if (!rule.lunar || last < first || (first >= kFirstLunarYear && last <= kLastLunarYear)) return;
  fail(rule, ErrorCode::invalid_value,
       fmt::format("lunar dates are computed for {} to {}, but this holiday holds from {} to {}; "
                   "limit it by \"first\" and \"last\"",
                   kFirstLunarYear, kLastLunarYear, first, last));
}

void lay_out(const Spec& spec, const HolidayRule& rule, LunarYears& moons,
             std::vector<HolidayDate>& out) {
  check_lunar_years(spec, rule);
  // A year more on both sides: spans and days in lieu cross the new year.
  const int first = year_of(std::max(spec.first, std::max(rule.validity.first, -4'000'000))) - 1;
  const int last = year_of(std::min(spec.last, std::min(rule.validity.last, 4'000'000))) + 1;
  for (int year = first; year <= last; ++year) {
    const auto at = anchor(rule, year, moons);
    if (!at || !rule.validity.holds(*at)) continue;
    const Span span = rule.spans[weekday(*at)];
    for (DayNumber d = *at - span.before; d <= *at + span.after; ++d) {
      out.push_back({d, DayKind::holiday, &rule});
    }
  }
}

void check_distinct(const Spec& spec, const std::vector<HolidayDate>& sorted) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].date != sorted[i - 1].date || sorted[i].date < spec.first) continue;
    const HolidayRule& a = *sorted[i - 1].rule;
    const HolidayRule& b = *sorted[i].rule;
    fail(b, ErrorCode::duplicate,
         fmt::format("{} is a holiday twice: here and in line {}",
                     format_date(to_date(sorted[i].date)), a.source.place.line));
  }
}

// The days in lieu of holidays on rest days, in the order of the holidays.
std::vector<HolidayDate> make_up(const std::vector<HolidayDate>& holidays,
                                 const std::function<bool(DayNumber)>& is_rest) {
  constexpr DayNumber kLongestSearch = 60;
  std::unordered_set<DayNumber> taken;
  for (const HolidayDate& h : holidays) taken.insert(h.date);
  std::vector<HolidayDate> out;
  for (const HolidayDate& h : holidays) {
    if (!h.rule->made_up || !is_rest(h.date)) continue;
    DayNumber d = h.date + 1;
    while (d < h.date + kLongestSearch && (taken.contains(d) || is_rest(d))) ++d;
    if (d == h.date + kLongestSearch) continue;  // a calendar without a working day nearby
    taken.insert(d);
    out.push_back({d, DayKind::in_lieu, h.rule});
  }
  return out;
}

}  // namespace

std::vector<HolidayDate> holiday_dates(const Spec& spec,
                                       const std::function<bool(DayNumber)>& is_rest) {
  const auto by_date = [](const HolidayDate& a, const HolidayDate& b) { return a.date < b.date; };
  std::vector<HolidayDate> all;
  LunarYears moons;
  for (const HolidayRule& rule : spec.holidays) lay_out(spec, rule, moons, all);
  std::stable_sort(all.begin(), all.end(), by_date);
  check_distinct(spec, all);
  const std::vector<HolidayDate> in_lieu = make_up(all, is_rest);
  all.insert(all.end(), in_lieu.begin(), in_lieu.end());
  std::erase_if(all,
                [&](const HolidayDate& h) { return h.date < spec.first || h.date > spec.last; });
  std::stable_sort(all.begin(), all.end(), by_date);
  return all;
}

}  // namespace petition::calendar
