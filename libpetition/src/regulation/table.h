// What a Regulation holds: the profile as read, the flat rules, and the citations.
#pragma once

#include <array>
#include <string>

#include "regulation/rules.h"

namespace petition {
inline namespace v0 {

/// What a profile is laid out to when it is read.
struct RegulationTable {
  static const RegulationTable& of(const Regulation& regulation) { return *regulation.table_; }

  template <std::size_t N>
  using ByRole = std::array<std::array<Citations, regulation::kRoles>, N>;

  std::string source;          ///< the TOML text it was read from
  std::string where;           ///< what errors call that text
  int validity_line = 0;       ///< where its `valid_from` stands
  int validity_column = 0;
  Profile profile;
  regulation::Rules rules;
  std::string content_hash;
  ByRole<regulation::kKinds> of_event;                          ///< by kind and role
  std::array<Citations, regulation::kRefusals> of_refusal;      ///< empty: the event's own
  std::array<std::array<Citations, regulation::kPositions>, regulation::kOwed> of_owed;
  std::array<Citations, regulation::kOversight> of_oversight;
};

}  // namespace v0

namespace regulation {

inline const Rules& rules_of(const Regulation& regulation) {
  return RegulationTable::of(regulation).rules;
}

}  // namespace regulation
}  // namespace petition
