// The layers of a calendar laid over its dates: week < season < holiday < single date.
#pragma once

#include <vector>

#include "calendar/spec.h"

namespace petition::calendar {

/// What a date is planned to be; most dates share a plan.
struct Plan {
  Windows windows;
  bool rest_day = false;
  std::string instrument;  ///< of the week or season, for ordinary days
  friend bool operator==(const Plan&, const Plan&) = default;
};

/// A date that is not ordinary.
struct Note {
  DayNumber date = 0;
  DayKind kind = DayKind::ordinary;
  std::uint32_t reason = 0;
};

struct Layers {
  std::vector<std::uint16_t> plan;  ///< by date from the first one covered
  std::vector<Plan> plans;
  std::vector<Note> notes;  ///< by date
  std::vector<Reason> reasons;
};

/// Throws Error duplicate for two statements of one layer about one date, invalid_value for
/// windows of neighbouring dates that overlap, too_large for too many different plans.
Layers lay_over_dates(const Spec& spec);

}  // namespace petition::calendar
