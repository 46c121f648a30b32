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

namespace petition {
inline namespace v0 {

/// One property: proven, or broken with the shortest history found.
struct Property {
  PropertyId id{};                      ///< which one it is
  Text statement;                       ///< what it says, for people
  bool proven = true;                   ///< it holds in every state and at every step
  std::vector<Event> counterexample{};  ///< the record that breaks it; empty when proven
  Text detail{};                        ///< what was seen; empty when proven
};

/// A point that the regulation leaves open, as far as the exploration meets it.
struct Gap {
  Owed owed{};          ///< what is owed there
  Position position{};  ///< where
  Citations citations;  ///< the clauses that ask for it
  ReadingSet readings;  ///< relied on, as I-8 and I-9, which may settle it
  Text point{};         ///< what is left open; empty: when it is due
};

/// A unit that ends, and none takes over: what it holds then has to be passed on anew (Art. 4.5).
struct EndingUnit {
  std::string id;  ///< as the profile lists it
  Text label;      ///< what people call it
  Date last{};     ///< its last date
};

/// The time after which silence reaches a level of the chain.
struct WorstCase {
  Position level{};             ///< the level that silence reaches
  std::vector<Limit> limits{};  ///< of the levels before it
  std::int64_t limits_s = 0;    ///< their sum in seconds, without those in days
  bool working = true;          ///< whether all of them count working time
};

/// What the exploration found.
struct Verification {
  std::size_t states = 0;                ///< states told apart by what any rule can see
  std::size_t transitions = 0;           ///< accepted events and passings of time between them
  std::size_t judged = 0;                ///< events judged, refused ones too
  std::vector<Property> properties;      ///< all of PropertyId, in its order
  std::vector<Gap> gaps;                 ///< no defects: the text sets no figure there
  std::vector<WorstCase> worst_cases;    ///< one for each level that silence reaches
  std::vector<EndingUnit> ending_units;  ///< in the order of the profile

  /// Whether every property is.
  bool proven() const;
};

/// Explores every kind of event by every role at every relevant time (before, at and after each due
/// time and reminder) from every state, until no new state appears. For Decision 192 that is some
/// thousand states and a matter of seconds.
Verification verify(const Engine& engine);

}  // namespace v0
}  // namespace petition
