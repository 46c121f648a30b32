// Working time: what is a working second, and sums of them.
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
#include "petition/export.h"
#include "petition/time.h"

namespace petition {
inline namespace v0 {

/// Where an amount of working time ends when it is used up exactly at a closing time.
enum class Closing : std::uint8_t {
  earliest,      ///< at that closing time (reading I-17, default)
  next_opening,  ///< at the next opening (reading I-17, other)
};

/// How far a date is known.
enum class Knowledge : std::uint8_t { announced, provisional, uncovered };

/// Why a date is not an ordinary day of its week.
enum class DayKind : std::uint8_t {
  ordinary,      ///< as the week says
  holiday,       ///< a statutory day off
  in_lieu,       ///< off because a holiday fell on a rest day
  swapped_off,   ///< off, paid back on a worked day
  worked,        ///< a rest day that is worked
  special,       ///< other opening times on one date
};

/// Open time of one date: `[open_s, close_s)` in seconds after local midnight. Seconds after
/// 86400 belong to duty that runs into the next date.
struct Window {
  std::int32_t open_s = 0;
  std::int32_t close_s = 0;
  friend bool operator==(const Window&, const Window&) = default;
};

/// One date as the calendar sees it.
struct Day {
  Date date{};
  Knowledge knowledge = Knowledge::announced;
  DayKind kind = DayKind::ordinary;
  bool rest_day = false;         ///< the week has no windows on this date
  std::vector<Window> windows;   ///< what is open in the end
  std::string reason;            ///< Vietnamese; empty for ordinary days
  std::string reason_en;
  std::string instrument;        ///< the law or notice that set it
};

/// A stretch of an explained sum, `[from, to)`.
struct Stretch {
  enum class Why : std::uint8_t { counted, closed, rest_day, day_off };
  Instant from{};
  Instant to{};
  Why why = Why::counted;
  Knowledge knowledge = Knowledge::announced;
  DayKind kind = DayKind::ordinary;
  std::string reason;      ///< for days off and worked days; empty otherwise
  std::string reason_en;
  std::string instrument;
};

/// How `add` or `subtract` came to its result: the stretches in order of time.
struct Sum {
  Instant start{};
  WorkingTime amount;
  Instant result{};
  bool provisional = false;   ///< the result rests on a date that is not announced yet
  std::vector<Stretch> stretches;
  std::string calendar;       ///< identity and version of the calendar that was used
};

/// A lunar date of the Vietnamese calendar (UTC+7; before 1968 as computed).
struct LunarDate {
  int year = 0;
  int month = 0;   ///< 1..12
  int day = 0;     ///< 1..30
  bool leap = false;
  friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

/// The lunar date of a civil date, 1900-2100. Throws Error not_covered.
PETITION_API LunarDate to_lunar(Date date);
/// The civil date of a lunar date, 1900-2100. Throws Error not_covered or invalid_value.
PETITION_API Date from_lunar(const LunarDate& date);

struct CalendarTable;

/// An immutable working calendar; cheap to copy, safe to share between threads. Operations take
/// constant time whatever the span. All throw Error not_covered outside the covered dates.
class PETITION_API Calendar {
 public:
  /// State agencies of Vietnam, Monday to Friday 07:00-11:00 and 13:00-17:00 at UTC+7.
  static Calendar builtin();
  /// The TOML text of the built-in calendar, to start one's own from.
  static std::string_view builtin_toml();
  /// Reads a calendar. `where` names the text in errors, which carry line and column.
  static Calendar parse(std::string_view toml, std::string_view where = "calendar");
  /// This calendar with a host's own days joined on top; TOML with `[[day]]` entries.
  Calendar with_days(std::string_view toml, std::string_view where = "days") const;
  /// This calendar, set to refuse provisional dates with Error provisional.
  Calendar refusing_provisional() const;

  const std::string& id() const;
  const std::string& version() const;
  const std::string& title(Lang lang) const;
  /// SHA-256 over the calendar's content, as 64 hexadecimal digits.
  const std::string& content_hash() const;
  std::int32_t utc_offset_s() const;
  Date first_date() const;
  Date last_date() const;
  /// The last date that is announced; later ones are provisional.
  Date announced_until() const;

  /// The earliest instant at which the working time since `t` equals `amount`; `add(t, 0) == t`.
  Instant add(Instant t, WorkingTime amount, Closing closing = Closing::earliest) const;
  /// The latest instant from which the working time until `t` equals `amount`.
  Instant subtract(Instant t, WorkingTime amount) const;
  /// The last second of the `days`-th date after that of `t`; when that date has no working time, of
  /// the next that has. `days` from 1. Also throws Error invalid_argument.
  Instant add_days(Instant t, std::int64_t days) const;
  /// The closing time of the `days`-th date with working time after the date of `t`.
  Instant add_working_days(Instant t, std::int64_t days, Closing closing = Closing::earliest) const;
  /// Signed working time from `a` to `b`; `between(t, add(t, d)) == d`.
  WorkingTime between(Instant a, Instant b) const;
  bool is_open(Instant t) const;
  /// The first open instant at or after `t`.
  Instant next_open(Instant t) const;
  /// The first opening strictly after `t`.
  Instant next_opening(Instant t) const;
  /// The last closing at or before `t`.
  Instant previous_close(Instant t) const;
  /// Signed number of dates with working time in `[a, b)`.
  std::int64_t working_days_between(Date a, Date b) const;
  /// The open windows of a date.
  std::vector<Window> windows(Date date) const;

  // Over arrays: one status per element (0 or an ErrorCode); a bad element spoils no other, and
  // its output is left as it was. Sizes must be equal, else Error invalid_argument.
  void add(std::span<const Instant> t, std::span<const WorkingTime> amount,
           std::span<Instant> out, std::span<std::int32_t> status,
           Closing closing = Closing::earliest) const;
  void subtract(std::span<const Instant> t, std::span<const WorkingTime> amount,
                std::span<Instant> out, std::span<std::int32_t> status) const;
  void between(std::span<const Instant> a, std::span<const Instant> b,
               std::span<WorkingTime> out, std::span<std::int32_t> status) const;
  /// 1 where open, 0 where closed.
  void is_open(std::span<const Instant> t, std::span<std::uint8_t> out,
               std::span<std::int32_t> status) const;
  void next_open(std::span<const Instant> t, std::span<Instant> out,
                 std::span<std::int32_t> status) const;
  void next_opening(std::span<const Instant> t, std::span<Instant> out,
                    std::span<std::int32_t> status) const;
  void previous_close(std::span<const Instant> t, std::span<Instant> out,
                      std::span<std::int32_t> status) const;
  void working_days_between(std::span<const Date> a, std::span<const Date> b,
                            std::span<std::int64_t> out, std::span<std::int32_t> status) const;
  /// The windows of `date[i]` are `out[first[i]]` up to, not with, `out[first[i + 1]]`; a bad
  /// element has none. `first` has one element more than `date`. Returns how many windows there
  /// are; when `out` has room for fewer, nothing is written.
  std::size_t windows(std::span<const Date> date, std::span<std::int64_t> first,
                      std::span<Window> out, std::span<std::int32_t> status) const;

  /// How `add` (or, for a negative amount, `subtract`) comes to its result.
  Sum explain_add(Instant t, WorkingTime amount, Closing closing = Closing::earliest) const;

  /// The working time from `from` to `to`, stretch by stretch.
  Sum explain_between(Instant from, Instant to) const;

  /// A date with its kind, reason and windows.
  Day day(Date date) const;
  /// The dates of a year that are not ordinary, in order: weekdays off, worked rest days, special.
  std::vector<Day> days_of_note(int year) const;

  const CalendarTable& table() const { return *table_; }

 private:
  explicit Calendar(std::shared_ptr<const CalendarTable> table) : table_(std::move(table)) {}
  std::shared_ptr<const CalendarTable> table_;
};

/// A due or agreed time that moves when one version of a calendar replaces another.
struct Moved {
  std::size_t index = 0;   ///< which of the given starts or agreed times
  Instant before{};
  Instant after{};
  std::string reason;      ///< the day that moved it
  std::string reason_en;
  std::string instrument;
};

/// Which due times `start[i] + amount[i]` move from calendar `before` to calendar `after`.
PETITION_API std::vector<Moved> compare_due_times(const Calendar& before, const Calendar& after,
                                     std::span<const Instant> start,
                                     std::span<const WorkingTime> amount);

/// Which agreed times no longer fall in working time, or do so again, as `after` replaces `before`:
/// an agreed time that is closed stands for the next opening.
PETITION_API std::vector<Moved> compare_agreed_times(const Calendar& before, const Calendar& after,
                                        std::span<const Instant> agreed);

}  // namespace v0
}  // namespace petition
