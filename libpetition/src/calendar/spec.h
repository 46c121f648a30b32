// A calendar as it is written: the rules of its layers, before they are laid over the dates.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/dates.h"
#include "petition/calendar.h"
#include "text/utf8.h"

namespace petition::calendar {

using Windows = std::vector<Window>;

/// What set a day, and why; in the words people read.
struct Reason {
  std::string vi;
  std::string en;
  std::string instrument;
  friend bool operator==(const Reason&, const Reason&) = default;
};

/// First and last date a rule holds, both included.
struct Validity {
  DayNumber first = INT32_MIN;
  DayNumber last = INT32_MAX;
  bool holds(DayNumber d) const { return first <= d && d <= last; }
};

struct MonthDay {
  unsigned month = 0;
  unsigned day = 0;
  friend auto operator<=>(const MonthDay&, const MonthDay&) = default;
};

/// Where a statement stands: its text and the place in it, for messages.
struct Origin {
  std::string where;
  text::TextPlace place;
};

/// Opening times of some days of the week: `[[week]]`, or `[[season]]` between two days of the
/// year.
struct WeekRule {
  std::array<bool, 7> on{};
  Windows windows;
  Validity validity;
  std::optional<MonthDay> from;  ///< seasons only
  std::optional<MonthDay> to;    ///< before `from` when the season spans the new year
  std::string instrument;
  Origin source;
};

/// How many days around the anchor are off: from `before` days before it to `after` days after it.
struct Span {
  int before = 0;
  int after = 0;
};

/// A statutory holiday: `[[holiday]]`.
struct HolidayRule {
  bool lunar = false;
  MonthDay anchor;
  std::array<Span, 7> spans{};  ///< by the weekday of the anchor
  bool made_up = false;         ///< made up on the next working day when it falls on a rest day
  Validity validity;
  Reason reason;
  Reason made_up_reason;
  Origin source;
};

/// Single dates: `[[day]]`, and the two halves of a `[[swap]]`.
struct DayRule {
  DayNumber first = 0;
  DayNumber last = 0;
  std::optional<Weekday> like;         ///< opened as this day of the week is at that time
  std::optional<DayNumber> like_date;  ///< the date whose season decides; the date itself without
  Windows windows;
  std::optional<DayKind> kind;
  Reason reason;
  Origin source;
};

/// The notice that announced a year's holidays.
struct Announcement {
  int year = 0;
  std::string instrument;
};

struct Spec {
  std::string id;
  std::string version;
  std::string title_vi;
  std::string title_en;
  std::int32_t utc_offset_s = 0;
  DayNumber first = 0;
  DayNumber last = 0;
  DayNumber announced_until = 0;
  std::vector<WeekRule> weeks;
  std::vector<WeekRule> seasons;
  std::vector<HolidayRule> holidays;
  std::vector<Announcement> announcements;
  /// Layers of single dates: the calendar's own, then one for each joined text.
  std::vector<std::vector<DayRule>> days;
  Origin source;
  std::string text;  ///< all that was read, one text after the other
};

/// Reads a whole calendar. Throws Error with line and column.
Spec read_calendar(std::string_view toml, std::string_view where);

/// Reads a host's own days and lays them on top of `spec`.
void join_days(Spec& spec, std::string_view toml, std::string_view where);

}  // namespace petition::calendar
