// A regulation as the flat tables that judge: figures, readings, and who may act where.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "petition/calendar.h"
#include "petition/regulation.h"
#include "words/tables.h"

namespace petition::regulation {

using wording::By;
using wording::kNumbers;

inline constexpr std::size_t kMostClasses = 7;  ///< of petitions in one profile
/// Sets of limits that topics of one profile have.
inline constexpr std::size_t kMostTopicLimits = 7;
/// A class as recorded and a topic's set of limits are one number: 8 times the set, plus the class.
inline constexpr std::size_t kRows = (kMostTopicLimits + 1) * (kMostClasses + 1);

template <class E>
constexpr std::size_t index(E value) {
  return wording::number(value);
}

/// A set of positions, one bit each.
using Positions = std::uint8_t;
static_assert(kNumbers<Position> <= 8, "a set of positions has a bit for each");

template <class... P>
constexpr Positions positions(P... p) {
  return static_cast<Positions>((0u | ... | (1u << index(p))));
}

/// A limit as the clock counts it.
struct LimitRule {
  enum class Counts : std::uint8_t { nothing, clock_s, working_s, days, working_days };
  Counts counts = Counts::nothing;
  std::int64_t amount = 0;
  explicit operator bool() const { return counts != Counts::nothing; }
};

/// How a position holds the slip.
struct LevelRule {
  bool exists = false;
  ClockStart clock = ClockStart::received;
  Position on_silence = Position::none;
};

/// A number of promises or returns that no case reaches.
inline constexpr int kUnlimited = 1'000'000;

/// Trivially copyable; the only thing of a regulation that the hot path reads.
struct Rules {
  By<Position, LevelRule> level{};
  /// How long a position may hold the slip, by topic and class of petition; row 0 is every other
  /// petition.
  std::array<By<Position, LimitRule>, kRows> limits{};
  /// Where a class that came about sets limits of its own.
  std::array<Positions, kMostClasses + 1> overrides{};
  LimitRule longest_rescheduling;
  LimitRule longest_appointment;  ///< I-21
  LimitRule reminder_lead;
  LimitRule warning_lead;            ///< before the end of a response limit; a service standard
  std::uint8_t warning_percent = 0;  ///< of a response limit; 0: by lead
  Position first_level = Position::none;
  int most_promises = 0;                        ///< of one unit (Art. 11.3, I-6)
  int most_returns = 0;                         ///< I-10
  bool answer_only = false;                     ///< I-1
  bool overdue_per_level = false;               ///< I-4
  bool agreed_time_only_overdue = false;        ///< I-5
  bool first_promise_extends = false;           ///< I-6
  bool extensions_only = false;                 ///< I-7
  bool returns_to_office = false;               ///< I-10
  bool reopens_once = false;                    ///< I-13
  bool by_occurrence = false;                   ///< I-16
  bool promises_per_petition = false;           ///< I-12
  bool returned_only_passes_on = false;         ///< I-18
  bool exclusions_bind_office = false;          ///< I-19: the Office alone
  bool earlier_time_refused = false;            ///< I-20
  bool all_channels = false;                    ///< I-22
  bool assignment_returns_to_operator = false;  ///< I-24
  bool promise_bars_return = false;             ///< I-28
  std::uint8_t public_channels = 0;             ///< how many there are to publish on (Art. 13.1)
  bool publishes = false;                       ///< there are channels to publish on (Art. 13.1)
  bool rates = false;                           ///< there is a rating scale (Art. 14)
  Closing closing = Closing::earliest;          ///< I-17
  /// In which the operator's working time counts; null: the calendar's. The table of the regulation
  /// owns it.
  const Calendar* intake_hours = nullptr;
  /// Where a role may record a kind of event.
  By<Kind, By<Role, Positions>> allowed{};

  bool may(Kind k, Role r, Position p) const {
    return (allowed[index(k)][index(r)] >> index(p) & 1u) != 0;
  }
  bool warns() const { return warning_lead || warning_percent != 0; }
  bool has_role(Kind k, Role r) const { return allowed[index(k)][index(r)] != 0; }
  /// Where any role may record it.
  Positions anyone(Kind k) const;

  const LimitRule& limit(Position p, std::uint8_t case_class, std::uint8_t came_about) const {
    const bool overrides_it = (overrides[came_about] >> index(p) & 1u) != 0;
    return limits[overrides_it ? came_about : case_class][index(p)];
  }
};

/// What counts working time that the operator has (I-9).
inline const Calendar& intake_hours(const Rules& rules, const Calendar& calendar) {
  return rules.intake_hours != nullptr ? *rules.intake_hours : calendar;
}

/// The row of a petition of a topic and a class.
std::uint8_t with_topic(const Profile& profile, std::string_view topic, std::uint8_t of_class);

/// The sets of limits that topics have, each once, in the order of the topics.
std::vector<std::vector<std::pair<Position, Limit>>> topic_limits(const Profile& profile);

/// Whether results are published on it (Art. 13.1).
inline bool is_public(const Profile& profile, const Channel& channel) {
  return std::ranges::count(profile.publication_groups, channel.group) != 0;
}

/// The tables of a profile.
Rules compile(const Profile& profile);

}  // namespace petition::regulation
