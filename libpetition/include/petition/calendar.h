// Working time: what is a working second, and sums of them.
//
// A calendar says for each second of the dates it covers whether it is open. Working time is the
// number of open seconds between two instants; a limit of "8 working hours" (Art. 11.1, 11.2) ends
// at the instant at which 28,800 of them have gone by (I-3). It has a type of its own, WorkingTime,
// so that it never mixes with time on the clock.
//
// Windows are half-open: a calendar that opens 07:00-11:00 is open at 07:00:00 and closed at
// 11:00:00. So two instants may have the same working time before them, 11:00 and 13:00 of a
// working day. Where a sum ends in such a gap, it takes the earliest instant when it counts forward
// and the latest when it counts back; Closing tells of the other choice (I-17). For all instants
// and amounts within the coverage:
//
//   between(t, add(t, d)) == d
//   add(t, x + y) == add(add(t, x), y)          x and y positive
//   between(a, b) == -between(b, a)
//   between(a, c) == between(a, b) + between(b, c)
//
// What is not known is refused, never guessed. A date outside of the coverage throws Error
// not_covered: no calendar runs out silently. Dates after the last one announced follow from the
// rules of the calendar alone and are provisional: swapped working days are announced year by year.
// A due time on such dates says so, or is refused with Error provisional where a host asks for
// that.
//
// Time of day is local, in the one offset of the calendar: there is no daylight saving. Dates are
// those of that offset: 06:00 in Vietnam is on the date before at UTC.
//
// An example, by the built-in calendar. A slip reaches a unit on Thursday 29 April 2021 at 14:00.
// Three hours are left of that day. Friday 30 April and Saturday 1 May are holidays; because the
// latter is a rest day, Monday 3 May is off in lieu. On Tuesday 4 May four hours go by until 11:00,
// and the eighth is used up at 14:00. So `add(14:00 on 29 April, 8 hours)` is 14:00 on 4 May, and
// `explain_add` says why, stretch by stretch, with the instrument of each day off.
//
// A calendar is data, a text in TOML. It has four layers, each above the one before it: the week,
// seasons that have a week of their own, holidays by solar or lunar date, and single days with
// swaps. Within one layer two statements about one date are an error, for one of them must be
// wrong.
//
// A sum of an hour and one of ten years cost the same, for tables are looked up and no dates are
// walked. `explain_add` does walk them: it is for the one due time that somebody asks about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/error.h"
#include "petition/time.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// Open time of one date. A date may have several windows; they are in order and do not overlap. It
/// is `[open_s, close_s)`, in seconds after local midnight, whatever the date. Seconds after 86400
/// belong to duty that runs into the next date; they are part of the date on which it opens.
struct Window {
  /// The first open second.
  std::int32_t open_s = 0;
  /// The first second that is closed again.
  std::int32_t close_s = 0;
  friend bool operator==(const Window&, const Window&) = default;
};

/// One date as a calendar sees it: what it is in the end, when every layer has said what it has to
/// say of it, and which of them had the last word.
struct Day {
  /// In the calendar's own offset.
  Date date{};
  /// How far it is known; never uncovered.
  Knowledge knowledge = Knowledge::announced;
  /// Why it is not an ordinary day of its week.
  DayKind kind = DayKind::ordinary;
  /// The week has no windows on this date, whatever it has in the end.
  bool rest_day = false;
  /// What is open in the end, in order; empty on a day off.
  std::vector<Window> windows;
  /// In Vietnamese, as the name of a holiday; empty for ordinary days.
  std::string reason;
  /// The same in English.
  std::string reason_en;
  /// The law or notice that set the day or its week; may be empty.
  std::string instrument;
};

/// A stretch of an explained sum, `[from, to)`: all of it counted or did not, for one reason.
struct Stretch {
  /// The reasons, also by their name in here.
  using Why = petition::Why;
  /// Where it begins.
  Instant from{};
  /// Where it ends and the next stretch begins.
  Instant to{};
  /// Whether it counted, and why not.
  Why why = Why::counted;
  /// How far its dates are known.
  Knowledge knowledge = Knowledge::announced;
  /// Of the day that is the reason; ordinary where there is none.
  DayKind kind = DayKind::ordinary;
  /// For days off and worked days; empty otherwise.
  std::string reason;
  /// The same in English.
  std::string reason_en;
  /// What set that day; empty where there is no reason.
  std::string instrument;
};

/// How a sum of working time came to its result: what anybody may ask of a due time. The counted
/// stretches add up to the amount, and a result is never told without the calendar that gave it.
/// Every second between start and result lies in exactly one stretch.
struct Sum {
  /// From when is counted.
  Instant start{};
  /// How much; negative when counted back.
  WorkingTime amount;
  /// Where it ends.
  Instant result{};
  /// It rests on a date that is not announced yet.
  bool provisional = false;
  /// In order of time, also when counted back.
  std::vector<Stretch> stretches;
  /// Id and version of the calendar that was used.
  std::string calendar;
  /// For a limit in days, how many: dates were counted then, not hours, and that of the start is
  /// none of them (Civil Code 2015, Art. 147). 0: working time was counted. `amount` and
  /// `stretches` tell the working time that lies in between all the same.
  std::int64_t days = 0;
  /// Whether only dates with working time were counted.
  bool working_days = false;
};

/// A lunar date of the Vietnamese calendar, as computed for UTC+7 (before 1968 too).
struct LunarDate {
  /// By the year in which the lunar year begins.
  int year = 0;
  /// 1..12.
  int month = 0;
  /// 1..30.
  int day = 0;
  /// Whether the month is the leap month after that number.
  bool leap = false;
  friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

/// The lunar date of a civil date, from 1 January 1900 to the last day of the lunar year 2100.
/// Throws Error not_covered outside of them.
LunarDate to_lunar(Date date);
/// The civil date of a lunar date of these years. Throws Error not_covered outside of them, and
/// invalid_value for a lunar date that does not exist.
Date from_lunar(const LunarDate& date);

/// What a calendar is laid out in; known to the library only.
struct CalendarTable;

/// A working calendar. Immutable, cheap to copy, safe to share between threads.
///
/// Sums take the same small time whatever their length: a calendar is laid out when it is made. To
/// make one is the work of milliseconds, so make it once and copy it.
///
///   const auto calendar = Calendar::builtin();
///   const auto start = parse_instant("2021-04-29T14:00:00+07:00");
///   const auto due = calendar.add(start, WorkingTime::hours(8));
///   const auto why = calendar.explain_add(start, WorkingTime::hours(8));
///   std::cout << to_text(calendar, why, Lang::en);   // to_text is in json.h
///
/// Two calendars are never equal by their names alone: keep id, version and hash with what was
/// counted. All members that take a time throw Error not_covered when they need a date outside of
/// the coverage, provisional when the calendar refuses such a date, and invalid_time for kNever.
class Calendar {
 public:
  /// State agencies of Vietnam: Monday to Friday 07:00-11:00 and 13:00-17:00 at UTC+7, with
  /// holidays, days in lieu and swapped days, each with its instrument. Read once, then shared.
  static Calendar builtin();
  /// The TOML text of the built-in calendar, to start one's own from. Its comments explain each
  /// key.
  static std::string_view builtin_toml();
  /// Reads a calendar. `where` names the text in errors, which carry line and column. Throws Error
  /// never_opens for a calendar without working time, and duplicate for two statements of one layer
  /// about one date. A text has at most 1 MiB and covers at most 200 years. A key that the format
  /// does not have is refused, so that a misspelt holiday cannot be lost.
  static Calendar parse(std::string_view toml, std::string_view where = "calendar");
  /// This calendar with a host's own days on top: TOML with `[[day]]`, `[[swap]]` and `[[notice]]`
  /// entries, and optionally `version` and `announced_until`. The version becomes the former one,
  /// "+", and that of the text. Throws as `parse`. For a local holiday, a day of other opening
  /// times, or the swapped days of a year that a new notice announces. The calendar that it is
  /// asked of stays as it is; what was counted by it can still be explained. What it says of a date
  /// goes above everything that the calendar says of it.
  Calendar with_days(std::string_view toml, std::string_view where = "days") const;
  /// This calendar, set to refuse provisional dates with Error provisional: for hosts that rather
  /// give no due time than one that a notice may still move.
  Calendar refusing_provisional() const;

  /// The name by which regulations and records name it, as in `vn-state`.
  const std::string& id() const;
  /// Which content it is, by the name that its author gave; `with_days` adds to it. Keep it with
  /// what was counted by it.
  const std::string& version() const;
  /// What people call it, in the language asked for.
  const std::string& title(Lang lang) const;
  /// SHA-256 over the text it was read from and the days joined to it, as 64 hexadecimal digits:
  /// what tells two calendars apart whose authors gave them one version.
  const std::string& content_hash() const;
  /// Seconds east of UTC, the same on every date: 25200 in Vietnam.
  std::int32_t utc_offset_s() const;
  /// The first date covered.
  Date first_date() const;
  /// The last date covered.
  Date last_date() const;
  /// The last date that is announced; later ones are provisional. The last date covered where the
  /// calendar says nothing of it.
  Date announced_until() const;

  /// The earliest instant at which the working time since `t` equals `amount` (Art. 11.1, 11.2).
  /// `add(t, 0) == t`; a negative amount counts back, as `subtract` does. With
  /// Closing::next_opening the result is always open. Throws Error overflow for more than 200
  /// years. By the built-in calendar, on a Monday:
  ///
  ///   add(16:00, 2 hours)   is Tuesday 08:00, one hour being left of Monday
  ///   add(09:00, 2 hours)   is Monday 11:00, where the morning closes; 13:00 with next_opening
  ///   add(20:00, 1 second)  is Tuesday 07:00:01, for nothing counts in the evening
  Instant add(Instant t, WorkingTime amount, Closing closing = Closing::earliest) const;
  /// The latest instant from which the working time until `t` equals `amount`. `subtract(t, 0) ==
  /// t`; a negative amount counts forward. Throws Error overflow for more than 200 years. By when
  /// something must begin to be done in time: on a Tuesday, `subtract(08:00, 2 hours)` is Monday
  /// 16:00, and `subtract(07:00, 4 hours)` is Monday 13:00.
  Instant subtract(Instant t, WorkingTime amount) const;
  /// The end of a limit in days: the last second of the `days`-th date after that of `t`; when that
  /// date has no working time, of the next that has (Civil Code 2015, Art. 147, 148). `days` from 1
  /// to 1,000,000, else Error invalid_argument. The date of `t` itself does not count, nor do the
  /// hours: on a Monday at any time, 10 days end on the Thursday of the next week, at 23:59:59.
  Instant add_days(Instant t, std::int64_t days) const;
  /// The end of a limit in working days: the closing time of the `days`-th date with working time
  /// after the date of `t`. `days` as above. By the built-in calendar, one working day from a
  /// Friday at any time ends on Monday at 17:00.
  Instant add_working_days(Instant t, std::int64_t days, Closing closing = Closing::earliest) const;
  /// Signed working time from `a` to `b`: how late something is, or how long it took. Negative when
  /// `b` is earlier; 0 when nothing was open in between.
  WorkingTime between(Instant a, Instant b) const;
  /// Whether an instant is working time: opening times are, closing times are not. The very end of
  /// the coverage is no longer covered.
  bool is_open(Instant t) const;
  /// The first open instant at or after `t`: `t` itself when it is open. Throws Error not_covered
  /// when nothing opens any more within the coverage.
  Instant next_open(Instant t) const;
  /// The first opening strictly after `t`: when the calendar is open then, the one after the next
  /// closing. Windows that touch, as at midnight, are one. Throws Error not_covered when nothing
  /// opens any more within the coverage.
  Instant next_opening(Instant t) const;
  /// The last closing at or before `t`: when the calendar is open then, the one before the present
  /// opening. Throws Error not_covered when nothing closed before within the coverage.
  Instant previous_close(Instant t) const;
  /// Signed number of dates with working time in `[a, b)`: negative when `b` is earlier. A date
  /// that opens for an hour counts as one. Both may be the date after the last one covered. For
  /// statistics; limits in working days are counted by `add_working_days`.
  std::int64_t working_days_between(Date a, Date b) const;
  /// The open windows of a date, in order; none on a day off. Duty that runs into a date from the
  /// one before is not among them.
  std::vector<Window> windows(Date date) const;

  // Over arrays, for columns of many values: one status per element, 0 or the number of an
  // ErrorCode; a bad element spoils no other, and its output is left as it was. Nothing is
  // allocated. Sizes must be equal, else Error invalid_argument. An output may be the very array of
  // an input of its type.

  /// `add` for each element, with one closing for all. An element that ends at the last closing of
  /// the coverage has no next opening: not_covered.
  void add(std::span<const Instant> t, std::span<const WorkingTime> amount, std::span<Instant> out,
           std::span<std::int32_t> status, Closing closing = Closing::earliest) const;
  /// `subtract` for each element.
  void subtract(std::span<const Instant> t, std::span<const WorkingTime> amount,
                std::span<Instant> out, std::span<std::int32_t> status) const;
  /// `between` for each element.
  void between(std::span<const Instant> a, std::span<const Instant> b, std::span<WorkingTime> out,
               std::span<std::int32_t> status) const;
  /// `is_open` for each element: 1 where open, 0 where closed.
  void is_open(std::span<const Instant> t, std::span<std::uint8_t> out,
               std::span<std::int32_t> status) const;
  /// `next_open` for each element.
  void next_open(std::span<const Instant> t, std::span<Instant> out,
                 std::span<std::int32_t> status) const;
  /// `next_opening` for each element.
  void next_opening(std::span<const Instant> t, std::span<Instant> out,
                    std::span<std::int32_t> status) const;
  /// `previous_close` for each element.
  void previous_close(std::span<const Instant> t, std::span<Instant> out,
                      std::span<std::int32_t> status) const;
  /// `working_days_between` for each element.
  void working_days_between(std::span<const Date> a, std::span<const Date> b,
                            std::span<std::int64_t> out, std::span<std::int32_t> status) const;
  /// The windows of `date[i]` are `out[first[i]]` up to, not with, `out[first[i + 1]]`; a bad
  /// element has none. `first` has one element more than `date`. Returns how many windows there
  /// are; when `out` has room for fewer, nothing is written.
  std::size_t windows(std::span<const Date> date, std::span<std::int64_t> first,
                      std::span<Window> out, std::span<std::int32_t> status) const;

  /// How `add` (or, for a negative amount, `subtract`) comes to its result. Throws Error too_large
  /// for more than 400,000 stretches. Neighbouring stretches of one explanation are one: a night
  /// and the morning after it are both closed, a rest day between them is a stretch of its own.
  Sum explain_add(Instant t, WorkingTime amount, Closing closing = Closing::earliest) const;

  /// The working time from `from` to `to`, stretch by stretch: how a limit in days came to its end.
  Sum explain_between(Instant from, Instant to) const;

  /// A date with its kind, its reason, its instrument and its windows: what a timetable shows.
  Day day(Date date) const;
  /// The dates of a year that are not ordinary, in order: weekdays off, worked rest days, special
  /// opening times. A holiday on a rest day is left out, for it changes nothing.
  std::vector<Day> days_of_note(int year) const;

 private:
  friend struct CalendarTable;
  /// By parse and what derives from it only: there is no calendar without content.
  explicit Calendar(std::shared_ptr<const CalendarTable> table) : table_(std::move(table)) {}
  /// Shared by all copies, and never changed.
  std::shared_ptr<const CalendarTable> table_;
};

/// A due or agreed time that moves when one version of a calendar replaces another.
struct Moved {
  /// Which of the given starts or agreed times.
  std::size_t index = 0;
  /// By the calendar before.
  Instant before{};
  /// By the calendar after.
  Instant after{};
  /// The day that moved it, in Vietnamese; may be empty.
  std::string reason;
  /// The same in English.
  std::string reason_en;
  /// What set that day.
  std::string instrument;
};

/// Two versions of a calendar are compared over what a host has told already, before the new one is
/// used. Which due times `start[i] + amount[i]` move from calendar `before` to calendar `after`:
/// whom a host has to tell when a notice changes the calendar. Throws Error invalid_argument for
/// unequal sizes, and as `add` does when one of them cannot be counted by both calendars.
std::vector<Moved> compare_due_times(const Calendar& before, const Calendar& after,
                                     std::span<const Instant> start,
                                     std::span<const WorkingTime> amount);

/// Which agreed times no longer fall in working time, or do so again, as `after` replaces `before`:
/// an agreed time that is closed stands for the next opening. The agreed time itself is a promise
/// (Art. 10.2.2) and stays; this tells which ones a unit may want to speak about.
std::vector<Moved> compare_agreed_times(const Calendar& before, const Calendar& after,
                                        std::span<const Instant> agreed);

}  // namespace v0
}  // namespace petition
