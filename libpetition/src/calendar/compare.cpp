// What moves when one version of a calendar replaces another.
#include <algorithm>

#include "calendar/days.h"
#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

using calendar::DayNumber;

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
  return static_cast<DayNumber>(calendar::floor_div(
      t.time_since_epoch().count() + c.content->spec.utc_offset_s, calendar::kDay_s));
}

}  // namespace

std::vector<Moved> compare_due_times(const Calendar& before, const Calendar& after,
                                     std::span<const Instant> start,
                                     std::span<const WorkingTime> amount) {
  if (start.size() != amount.size()) {
    throw Error(ErrorCode::invalid_argument, "the arrays must have the same number of elements");
  }
  const std::vector<DayNumber> changed = changed_dates(before.table(), after.table());
  std::vector<Moved> moved;
  for (std::size_t i = 0; i < start.size(); ++i) {
    Moved m{i, before.add(start[i], amount[i]), after.add(start[i], amount[i]), {}, {}, {}};
    if (m.before == m.after) continue;
    const DayNumber from = local_date(after.table(), std::min({start[i], m.before, m.after}));
    const auto day = std::lower_bound(changed.begin(), changed.end(), from);
    const calendar::Reason* reason =
        day == changed.end() ? nullptr : reason_of(before.table(), after.table(), *day);
    if (reason != nullptr) {
      m.reason = reason->vi;
      m.reason_en = reason->en;
      m.instrument = reason->instrument;
    }
    moved.push_back(std::move(m));
  }
  return moved;
}

}  // namespace v0
}  // namespace petition
