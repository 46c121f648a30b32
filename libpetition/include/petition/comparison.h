// Two laws compared: what one decides otherwise than the other, in any history, or the proof that
// nothing is. A province that shortens a limit, or takes another reading of an open point, sees
// what follows before it is decreed (Art. 17.4).
//
// It is no test of examples. Both engines are driven by the same events at the same times, from a
// case without events on: every kind of event by every role, at every time that matters to one of
// them, and again from each pair of cases that this leads to, until no new pair appears. What an
// event is refused, who owes what by when, where the case stands and who is told is compared at
// each step. The exploration goes by the number of steps, so what differs comes with a shortest
// history.
//
// What exactly was explored stands in Comparison::scope, in words: a claim is proven of that, and
// of no more. An event that only one of the laws accepts ends its history, for from there on the
// two cases have different records.
//
// Names are no decisions. A channel, a topic, a class or a rating is taken by the name that each
// profile has for it: a channel of the same group, the usual topic, the same step of the scale.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "petition/engine.h"

namespace petition {
inline namespace v0 {

/// One step of a history that both laws go through.
struct SharedStep {
  Instant at{};                   ///< when; of an event, its recording
  std::optional<Event> before{};  ///< as the first law names it; nothing: due times are checked
  std::optional<Event> after{};   ///< the same event as the second law names it
};

/// One thing that the two laws decide otherwise at the end of a history.
struct Contrast {
  Text what;    ///< what is decided, as who has to do what
  Text before;  ///< by the first law
  Text after;   ///< by the second
};

/// One claim about two laws: proven, or broken with the shortest history found.
struct ClaimFound {
  Claim id{};                         ///< which one it is
  Text statement;                     ///< what it says, for people
  bool proven = true;                 ///< it holds at every pair that was explored
  std::vector<SharedStep> history{};  ///< what breaks it with its last step; empty when proven
  std::vector<Contrast> contrasts{};  ///< what differs then; empty when proven
};

/// What the exploration of two laws found.
struct Comparison {
  std::size_t pairs = 0;        ///< pairs of cases told apart by what any rule of either can see
  std::size_t transitions = 0;  ///< steps that both took
  std::size_t judged = 0;       ///< events judged by both, refused ones too
  std::vector<Text> scope;      ///< what was explored: of this, and of no more, a claim is proven
  std::vector<ClaimFound> claims;  ///< all of Claim, in its order

  /// Whether both laws decide alike.
  bool same() const;
};

/// Explores both laws together, with every kind of event by every role at every relevant time of
/// either, until no new pair appears or every claim is broken. The calendars may differ, too.
/// It takes from some hundredths of a second to some ten seconds.
Comparison compare(const Engine& before, const Engine& after);

}  // namespace v0
}  // namespace petition
