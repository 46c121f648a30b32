// What the lateness of a case comes to.
#include "audit/overdue.h"

#include <algorithm>
#include <bit>

namespace petition::auditing {
namespace {

using std::chrono::days;

/// Of a record that the library or a portal like it kept: its earliest `lapsed` is the mark.
OverdueMark mark_in(std::span<const Event> events, Instant at) {
  OverdueMark mark;
  for (const Event& e : events) {
    const auto* lapsed = std::get_if<Lapsed>(&e.data);
    if (lapsed == nullptr || e.recorded_at > at) continue;
    if (!mark.overdue || lapsed->due_at < mark.due) mark = {true, lapsed->due_at};
  }
  return mark;
}

bool looks_at_records(const AuditOptions& options) {
  return options.scopes.empty() || std::ranges::count(options.scopes, AuditScope::records) != 0;
}

/// A day off as it would be worked: the windows of the last ordinary day of the same weekday.
struct DayOff {
  Date date;
  std::vector<Window> windows;
};

constexpr int kWeeks = 8;

std::vector<DayOff> days_off(const Calendar& calendar, Date first, Date last) {
  std::vector<DayOff> all;
  for (Date date = first; date <= last; date += days{1}) {
    const Day day = calendar.day(date);
    if (!day.windows.empty() || day.rest_day) continue;
    for (int week = 1; week <= kWeeks; ++week) {
      const Day before = calendar.day(date - days{7 * week});
      if (before.kind != DayKind::ordinary || before.windows.empty()) continue;
      all.push_back({date, before.windows});
      break;
    }
  }
  return all;
}

/// The working time that a day off would give up to `until`.
WorkingTime time_on(const Calendar& calendar, const DayOff& day, Instant since, Instant until) {
  const Instant midnight =
      Instant{day.date.time_since_epoch()} - ClockTime{calendar.utc_offset_s()};
  std::int64_t sum = 0;
  for (const Window& w : day.windows) {
    const Instant from = std::max(midnight + ClockTime{w.open_s}, since);
    const Instant to = std::min(midnight + ClockTime{w.close_s}, until);
    if (from < to) sum += (to - from).count();
  }
  return WorkingTime::seconds(sum);
}

Date date_of(const Calendar& calendar, Instant t) {
  return Date{
      std::chrono::floor<days>((t + ClockTime{calendar.utc_offset_s()}).time_since_epoch())};
}

}  // namespace

std::vector<Date> days_lacking(const Calendar& calendar, Instant since, Instant due,
                               Instant marked) {
  constexpr std::size_t kMost = 12;  // more days off than any holiday of Vietnam has
  if (marked <= since || marked >= due) return {};
  const auto off = days_off(calendar, date_of(calendar, since), date_of(calendar, marked));
  if (off.size() > kMost) return {};
  const WorkingTime limit = calendar.between(since, due);
  const WorkingTime counted = calendar.between(since, marked);
  std::vector<Date> fewest;
  for (std::uint32_t set = 1; set < 1u << off.size(); ++set) {
    if (!fewest.empty() && static_cast<std::size_t>(std::popcount(set)) >= fewest.size()) continue;
    WorkingTime sum = counted;
    std::vector<Date> dates;
    for (std::size_t i = 0; i < off.size(); ++i) {
      if ((set >> i & 1u) == 0) continue;
      sum = sum + time_on(calendar, off[i], since, marked);
      dates.push_back(off[i].date);
    }
    if (sum == limit) fewest = std::move(dates);
  }
  return fewest;
}

void judge_overdue(CaseSummary& s, const Calendar& calendar, std::span<const Event> events,
                   const Timeliness& timeliness, Instant at, const AuditOptions& options) {
  std::optional<OverdueMark> mark = options.mark;
  if (!mark && looks_at_records(options)) mark = mark_in(events, at);
  if (mark) {
    s.marked = mark->overdue;
    s.marked_due = mark->due;
  }
  const bool marked = mark && mark->overdue;
  if (s.late_by_occurrence != 0)
    s.verdict = mark && !marked ? OverdueVerdict::not_marked : OverdueVerdict::truly_late;
  else if (s.late_by_recording != 0) s.verdict = OverdueVerdict::late_by_recording;
  if (s.verdict || !marked) return;
  s.verdict = OverdueVerdict::marked_in_time;
  for (const Deadline& d : timeliness.deadlines) {
    s.days = days_lacking(calendar, d.since, d.due, mark->due);
    if (s.days.empty()) continue;
    s.verdict = OverdueVerdict::late_by_calendar;
    return;
  }
}

}  // namespace petition::auditing
