// A regulation as the flat tables that judge: figures, readings, and who may act where.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "petition/calendar.h"
#include "petition/regulation.h"

namespace petition::regulation {

inline constexpr std::size_t kPositions = 7;
inline constexpr std::size_t kRoles = 7;
inline constexpr std::size_t kKinds = 23;
inline constexpr std::size_t kOwed = 13;
inline constexpr std::size_t kRefusals = 51;

template <class E>
constexpr std::size_t index(E value) {
  return static_cast<std::size_t>(value);
}

/// A set of positions, one bit each.
using Positions = std::uint8_t;

template <class... P>
constexpr Positions positions(P... p) {
  return static_cast<Positions>((0u | ... | (1u << index(p))));
}

/// How long a position may hold the slip.
struct LevelRule {
  bool exists = false;
  bool limited = false;
  bool working = false;        ///< the limit counts working time, else clock time
  std::int64_t limit_s = 0;
  Position on_silence = Position::none;
};

/// Trivially copyable; the only thing of a regulation that the hot path reads.
struct Rules {
  std::array<LevelRule, kPositions> level{};
  Position first_level = Position::none;
  int most_promises = 0;        ///< of one unit (Art. 11.3, I-6)
  int most_returns = 0;         ///< I-10
  std::int64_t reminder_lead_s = 0;
  bool answer_only = false;             ///< I-1
  bool overdue_per_level = false;       ///< I-4
  bool agreed_time_only_overdue = false;///< I-5
  bool first_promise_extends = false;   ///< I-6
  bool extensions_only = false;         ///< I-7
  bool returns_to_office = false;       ///< I-10
  bool reopens_once = false;            ///< I-13
  bool by_occurrence = false;           ///< I-16
  Closing closing = Closing::earliest;  ///< I-17
  /// Where a role may record a kind of event.
  std::array<std::array<Positions, kRoles>, kKinds> allowed{};

  bool may(Kind k, Role r, Position p) const {
    return (allowed[index(k)][index(r)] >> index(p) & 1u) != 0;
  }
  bool has_role(Kind k, Role r) const { return allowed[index(k)][index(r)] != 0; }
  /// Where any role may record it.
  Positions anyone(Kind k) const;
};

/// The tables of a profile.
Rules compile(const Profile& profile);

}  // namespace petition::regulation
