// What judges a case: one regulation on one calendar, and those that a case may be moved to.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"
#include "regulation/table.h"

namespace petition {
inline namespace v0 {

class Engine;

/// The regulations and calendars that the engines of one registry share.
struct Laws {
  std::vector<Regulation> regulations;
  std::vector<Calendar> calendars;
};

struct Law {
  static Law of(const Engine& engine);

  /// What judged a state of a case: of the registry, or this law itself. In a case that was moved,
  /// earlier states were judged by others than the last.
  Law that_judged(const State& state) const;
  /// The same by the numbers of its regulation and calendar; without a registry, this law itself.
  Law numbered(std::uint8_t regulation, std::uint8_t calendar) const;

  /// The number of a regulation or calendar of the registry; of its own alone, without one.
  std::optional<std::uint8_t> find_regulation(std::string_view id, std::string_view version) const;
  std::optional<std::uint8_t> find_calendar(std::string_view id, std::string_view version) const;

  const Profile& profile() const { return regulation.profile(); }
  const regulation::Rules& rules() const { return regulation::rules_of(regulation); }

  const Regulation& regulation;
  const Calendar& calendar;
  const Laws* laws = nullptr;       ///< of its registry; null for an engine alone
  std::uint8_t own_regulation = 0;  ///< numbers by which cases name what judges them
  std::uint8_t own_calendar = 0;
};

}  // namespace v0
}  // namespace petition
