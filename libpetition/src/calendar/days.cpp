// Dates of a calendar: windows, kind and reason, and counts of working days.
#include "calendar/days.h"

#include <fmt/core.h>

#include <algorithm>

#include "calendar/openings.h"

namespace petition {

namespace calendar {

const Plan& plan_of(const CalendarTable& c, DayNumber d) {
  const Layers& layers = c.content->layers;
  return layers.plans[layers.plan[static_cast<std::size_t>(d - c.content->spec.first)]];
}

const Note* note_of(const CalendarTable& c, DayNumber d) {
  const auto& notes = c.content->layers.notes;
  const auto before = [](const Note& n, DayNumber date) { return n.date < date; };
  const auto found = std::lower_bound(notes.begin(), notes.end(), d, before);
  return found != notes.end() && found->date == d ? &*found : nullptr;
}

Knowledge knowledge_of(const CalendarTable& c, DayNumber d) {
  const Spec& spec = c.content->spec;
  if (d < spec.first || d > spec.last) return Knowledge::uncovered;
  return d <= spec.announced_until ? Knowledge::announced : Knowledge::provisional;
}

namespace {

/// Whether a date may be used; `past` admits the one after the last.
Status date_status(const CalendarTable& c, std::int64_t d, DayNumber past) {
  if (d == INT64_MIN) return static_cast<Status>(ErrorCode::invalid_time);
  const Spec& spec = c.content->spec;
  const std::int64_t last = c.refuses_provisional ? spec.announced_until : spec.last;
  if (d >= spec.first && d <= last + past) return kDone;
  const bool covered = d >= spec.first && d <= spec.last + past;
  return static_cast<Status>(covered ? ErrorCode::provisional : ErrorCode::not_covered);
}

}  // namespace

Status try_working_days(const CalendarTable& c, std::int64_t a, std::int64_t b, std::int64_t& out) {
  for (const std::int64_t d : {b, a})
    if (const Status status = date_status(c, d, 1); status != kDone) return status;
  const auto before = [&](std::int64_t d) {
    return std::int64_t{
        c.content->days.working_days[static_cast<std::size_t>(d - c.content->spec.first)]};
  };
  out = before(b) - before(a);
  return kDone;
}

Status try_windows(const CalendarTable& c, std::int64_t d, std::span<const Window>& out) {
  const Status status = date_status(c, d, 0);
  out = status == kDone ? std::span{plan_of(c, static_cast<DayNumber>(d)).windows}
                        : std::span<const Window>{};
  return status;
}

}  // namespace calendar

inline namespace v0 {
namespace {

using text::DayNumber;

// The number of a date that may be used, counted from the first; `past` admits the one after the
// last.
DayNumber checked(const CalendarTable& c, Date date, DayNumber past = 0) {
  const std::int64_t d = date.time_since_epoch().count();
  const auto status = calendar::date_status(c, d, past);
  if (status == calendar::kDone) return static_cast<DayNumber>(d);
  const std::int64_t midnight = std::clamp<std::int64_t>(d, -2'900'000, 2'900'000) * text::kDay_s;
  calendar::throw_refusal(c, status, midnight - c.content->spec.utc_offset_s, 0);
}

}  // namespace

std::int64_t Calendar::working_days_between(Date a, Date b) const {
  std::int64_t days = 0;
  calendar::try_working_days(*table_, checked(*table_, a, 1), checked(*table_, b, 1), days);
  return days;
}

std::vector<Window> Calendar::windows(Date date) const {
  return calendar::plan_of(*table_, checked(*table_, date)).windows;
}

std::size_t Calendar::windows(std::span<const Date> date, std::span<std::int64_t> first,
                              std::span<Window> out, std::span<std::int32_t> status) const {
  if (first.size() != date.size() + 1 || status.size() != date.size()) {
    throw Error(ErrorCode::invalid_argument,
                "\"first\" must have one element more than the dates, \"status\" as many");
  }
  const auto each_date = [&](auto use) {
    std::span<const Window> list;
    for (std::size_t i = 0; i < date.size(); ++i) {
      use(i, calendar::try_windows(*table_, date[i].time_since_epoch().count(), list), list);
    }
  };
  std::size_t count = 0;
  each_date([&](std::size_t, calendar::Status, auto list) { count += list.size(); });
  if (count > out.size()) return count;
  auto end = out.begin();
  each_date([&](std::size_t i, calendar::Status each, auto list) {
    status[i] = each;
    first[i] = end - out.begin();
    end = std::copy(list.begin(), list.end(), end);
  });
  first.back() = end - out.begin();
  return count;
}

Day Calendar::day(Date date) const {
  const DayNumber d = checked(*table_, date);
  const calendar::Plan& plan = calendar::plan_of(*table_, d);
  Day day;
  day.date = date;
  day.knowledge = calendar::knowledge_of(*table_, d);
  day.rest_day = plan.rest_day;
  day.windows = plan.windows;
  day.instrument = plan.instrument;
  if (const calendar::Note* note = calendar::note_of(*table_, d)) {
    const calendar::Reason& reason = table_->content->layers.reasons[note->reason];
    day.kind = note->kind;
    day.reason = reason.vi;
    day.reason_en = reason.en;
    day.instrument = reason.instrument;
  }
  return day;
}

std::vector<Day> Calendar::days_of_note(int year) const {
  const calendar::Spec& spec = table_->content->spec;
  const auto january = text::day_number(year, 1, 1);
  const auto december = text::day_number(year, 12, 31);
  if (!january || !december || *december < spec.first || *january > spec.last) {
    throw Error(
        ErrorCode::not_covered,
        fmt::format(
            "the year {} is not covered by {} {} ({} to {}); load a calendar that covers it", year,
            spec.id, spec.version, format_date(first_date()), format_date(last_date())),
        spec.id);
  }
  std::vector<Day> days;
  for (const calendar::Note& note : table_->content->layers.notes) {
    if (note.date < *january || note.date > *december) continue;
    Day of_note = day(text::to_date(note.date));
    const bool closed_anyway = of_note.rest_day && of_note.windows.empty();
    if (!closed_anyway) days.push_back(std::move(of_note));
  }
  return days;
}

}  // namespace v0
}  // namespace petition
