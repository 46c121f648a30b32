// What judges a case: one regulation on one calendar, and those that a case may be moved to.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"
#include "regulation/table.h"
#include "workflow/case_entries.h"

namespace petition {
inline namespace v0 {

class Engine;

/// The regulations and calendars that the engines of one registry share; an engine alone has one of
/// each. Every pair of them has the Judges of a case that began with it and was never moved.
struct Laws {
  Laws(std::vector<Regulation> regulations, std::vector<Calendar> calendars);

  const std::shared_ptr<const Judges>& start(std::size_t regulation, std::size_t calendar) const {
    return starts[regulation * calendars.size() + calendar];
  }

  std::vector<Regulation> regulations;
  std::vector<Calendar> calendars;
  std::vector<std::shared_ptr<const Judges>> starts;
};

struct Law {
  static Law of(const Engine& engine);
  /// The same where it is to judge a case as it stands. Throws Error other_law, naming both, when
  /// the case is judged by another regulation or calendar.
  static Law of(const Engine& engine, const Case& c);

  /// What judged a case in one of its states, which in a case that was moved is not always what
  /// judges the last. Throws Error other_law when it is not among these.
  Law that_judged(const Case& c, const State& state) const {
    const bool own = state.events == 0 || CaseEntries::laws(c) == start();
    return own ? *this : named(c.laws().at(state.law));
  }
  /// What has those identities. Throws Error other_law when it is not among these.
  Law named(const JudgedBy& by) const;
  Law numbered(std::uint8_t regulation, std::uint8_t calendar) const;
  /// Of the same registry, the engine of what judges a case as it stands. Throws Error other_law
  /// when that is not there.
  static Engine engine_of(const Engine& engine, const Case& c);

  /// The number of a regulation or calendar among these.
  std::optional<std::uint8_t> find_regulation(std::string_view id, std::string_view version) const;
  std::optional<std::uint8_t> find_calendar(std::string_view id, std::string_view version) const;

  const Profile& profile() const { return regulation.profile(); }
  const regulation::Rules& rules() const { return regulation::rules_of(regulation); }
  const std::shared_ptr<const Judges>& start() const {
    return laws->start(own_regulation, own_calendar);
  }

  const Regulation& regulation;
  const Calendar& calendar;
  const Laws* laws;
  std::uint8_t own_regulation;  ///< its numbers among these
  std::uint8_t own_calendar;
};

Identity identity_of(const Regulation& regulation);
Identity identity_of(const Calendar& calendar);

/// Throws Error other_law unless `own` is what `asked` names; what a record of before does not tell
/// is not asked for. `what` is the kind of text, as in "calendar".
void check_identity(const Identity& asked, const Identity& own, std::string_view what);

}  // namespace v0
}  // namespace petition
