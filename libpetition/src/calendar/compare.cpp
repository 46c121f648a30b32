// What moves when one version of a calendar replaces another.
#include <algorithm>

#include "calendar/days.h"
#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

using text::DayNumber;

// The dates that both cover and that open differently.
std::vector<DayNumber> changed_dates(const CalendarTable& a, const CalendarTable& b) {
  const DayNumber first = std::max(a.content->spec.first, b.content->spec.first);
  const DayNumber last = std::min(a.content->spec.last, b.content->spec.last);
  std::vector<DayNumber> dates;
  for (DayNumber d = first; d <= last; ++d) {
    if (calendar::plan_of(a, d).windows != calendar::plan_of(b, d).windows) dates.push_back(d);
  }
  return dates;
}

// The new calendar's reason for a date or, when it made the date ordinary, the old one's.
const calendar::Reason* reason_of(const CalendarTable& before, const CalendarTable& after,
                                  DayNumber d) {
  for (const CalendarTable* c : {&after, &before}) {
    if (const calendar::Note* note = calendar::note_of(*c, d))
      return &c->content->layers.reasons[note->reason];
  }
  return nullptr;
}

DayNumber local_date(const CalendarTable& c, Instant t) {
  return static_cast<DayNumber>(
      text::floor_div(text::seconds(t) + c.content->spec.utc_offset_s, text::kDay_s));
}

bool runs_over(const CalendarTable& c, DayNumber d) {
  const auto& windows = calendar::plan_of(c, d).windows;
  return !windows.empty() && windows.back().close_s > text::kDay_s;
}

/// Tells which of the times that two calendars give differ, and because of which day.
class Comparison {
 public:
  Comparison(const Calendar& before, const Calendar& after)
      : before_(CalendarTable::of(before)),
        after_(CalendarTable::of(after)),
        changed_(changed_dates(before_, after_)) {}

  void take(std::size_t index, Instant start, Instant old, Instant now) {
    if (old == now) return;
    Moved m{index, old, now, {}, {}, {}};
    if (const calendar::Reason* reason = reason_since(std::min({start, old, now}))) {
      m.reason = reason->vi;
      m.reason_en = reason->en;
      m.instrument = reason->instrument;
    }
    moved_.push_back(std::move(m));
  }

  std::vector<Moved> result() { return std::move(moved_); }

 private:
  // The first changed date from `t` on; duty of the date before may run into it.
  const calendar::Reason* reason_since(Instant t) const {
    const DayNumber from = local_date(after_, t);
    auto day = std::lower_bound(changed_.begin(), changed_.end(), from - 1);
    if (day != changed_.end() && *day < from && !runs_over(before_, *day) &&
        !runs_over(after_, *day))
      ++day;
    return day == changed_.end() ? nullptr : reason_of(before_, after_, *day);
  }

  const CalendarTable& before_;
  const CalendarTable& after_;
  std::vector<DayNumber> changed_;
  std::vector<Moved> moved_;
};

}  // namespace

std::vector<Moved> compare_due_times(const Calendar& before, const Calendar& after,
                                     std::span<const Instant> start,
                                     std::span<const WorkingTime> amount) {
  if (start.size() != amount.size()) {
    throw Error(ErrorCode::invalid_argument, "the arrays must have the same number of elements");
  }
  Comparison comparison{before, after};
  for (std::size_t i = 0; i < start.size(); ++i) {
    comparison.take(i, start[i], before.add(start[i], amount[i]), after.add(start[i], amount[i]));
  }
  return comparison.result();
}

std::vector<Moved> compare_agreed_times(const Calendar& before, const Calendar& after,
                                        std::span<const Instant> agreed) {
  Comparison comparison{before, after};
  for (std::size_t i = 0; i < agreed.size(); ++i) {
    comparison.take(i, agreed[i], before.next_open(agreed[i]), after.next_open(agreed[i]));
  }
  return comparison.result();
}

}  // namespace v0
}  // namespace petition
