// Proof of a regulation before it judges anything: the engine is explored from every state it can
// reach, and each property holds everywhere or comes with the shortest history that breaks it.
//
// It is no test of examples. From a case without events, every kind of event by every role is tried
// at every relevant time, and from each state that this leads to again, until no new state appears.
// States that no rule can tell apart count as one, so there are finitely many. It is the engine
// that judges live which is explored, with the profile as it is: what is proven is what will be
// decided.
//
// Whoever writes a profile reads the properties, then the gaps, where the regulation gives no
// figure, then the worst cases: how long silence may last before a petition reaches each level.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "petition/engine.h"
#include "petition/export.h"

namespace petition {
inline namespace v0 {

/// What a sound regulation keeps. The numbers never change.
enum class PropertyId : std::uint8_t {
  every_position_reached = 1,   ///< each level of the profile, answered and declined
  no_dead_end = 2,              ///< only answered and declined cases have nothing more to decide
  someone_owes = 3,             ///< every open case has an obligation with a holder
  due_where_limited = 4,        ///< and a due time where the profile sets a limit
  silence_ends = 5,             ///< time alone leads to the last level
  one_escalation_a_level = 6,   ///< no case escalates twice from one stay at a level
  promises_limited = 7,         ///< no unit promises more often than the limit (Art. 11.3)
  answer_possible = 8,          ///< in every open case somebody may answer, now or after one act
  overdue_kept = 9,             ///< an overdue case stays overdue until the result (Art. 11.4)
  nothing_secret_published = 10,///< Art. 13.1
  rated_after_answer = 11,      ///< Art. 14
  alternative_accepted = 12,    ///< each refusal names an act that is then permitted
  replay_is_direct = 13,        ///< a record judged again gives the same case
  guards_tell_apart = 14,       ///< of the guards of one act at one place just one holds, or none
};

/// One property: proven, or broken with the shortest history found.
struct Property {
  PropertyId id{};                     ///< which one it is
  Text statement;                      ///< what it says, for people
  bool proven = true;                  ///< it holds in every state and at every step
  std::vector<Event> counterexample{}; ///< the record that breaks it; empty when proven
  std::string detail{};                ///< what was seen
};

/// A point where the regulation gives no figure, as far as the exploration meets it.
struct Gap {
  Owed owed{};          ///< what is owed without a figure
  Position position{};  ///< where
  Citations citations;  ///< the clauses that ask for it
  ReadingSet readings;  ///< relied on, as I-8 and I-9, which may set a figure
};

/// The time after which silence reaches a level of the chain.
struct WorstCase {
  Position level{};            ///< the level that silence reaches
  std::vector<Limit> limits{}; ///< of the levels before it
  std::int64_t limits_s = 0;   ///< their sum in seconds, without those in days
  bool working = true;         ///< whether all of them count working time
};

/// What the exploration found.
struct Verification {
  std::size_t states = 0;        ///< states told apart by what any rule can see
  std::size_t transitions = 0;   ///< accepted events and passings of time between them
  std::size_t judged = 0;        ///< events judged, refused ones too
  std::vector<Property> properties;  ///< all of PropertyId, in its order
  std::vector<Gap> gaps;             ///< no defects: the text sets no figure there
  std::vector<WorstCase> worst_cases;  ///< one for each level that silence reaches

  /// Whether every property is.
  bool proven() const;
};

/// Explores every kind of event by every role at every relevant time (before, at and after each due
/// time and reminder) from every state, until no new state appears. For Decision 192 that is some
/// thousand states and a matter of seconds.
PETITION_API Verification verify(const Engine& engine);

}  // namespace v0
}  // namespace petition
