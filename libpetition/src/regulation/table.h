// What a Regulation holds: the profile as read, the flat rules, and the citations.
#pragma once

#include <array>
#include <memory>
#include <string>

#include "regulation/rules.h"

namespace petition {
inline namespace v0 {

static_assert(std::tuple_size_v<decltype(Profile::roles)> == regulation::kNumbers<Role>,
              "a profile names each role");
static_assert(std::tuple_size_v<decltype(Profile::readings)> == regulation::kNumbers<Reading>,
              "a profile takes a reading of each open point");
static_assert(regulation::kNumbers<Reading> <= 32, "a set of readings has a bit for each");

/// What a profile is laid out to when it is read.
struct RegulationTable {
  static const RegulationTable& of(const Regulation& regulation) { return *regulation.table_; }

  std::string source;     ///< the TOML text it was read from
  std::string where;      ///< what errors call that text
  int validity_line = 0;  ///< where its `valid_from` stands
  int validity_column = 0;
  Profile profile;
  std::shared_ptr<const Calendar> intake_hours;  ///< null: the calendar's
  regulation::Rules rules;
  std::string content_hash;
  regulation::By<Kind, regulation::By<Role, Citations>> of_event;
  regulation::By<RefusalCode, Citations> of_refusal;  ///< empty: the event's own
  regulation::By<Owed, regulation::By<Position, Citations>> of_owed;
  regulation::By<NoticeKind, Citations> of_notice;  ///< empty: those of its delivery
  regulation::By<Oversight, Citations> of_oversight;
};

}  // namespace v0

namespace regulation {

inline const Rules& rules_of(const Regulation& regulation) {
  return RegulationTable::of(regulation).rules;
}

}  // namespace regulation
}  // namespace petition
