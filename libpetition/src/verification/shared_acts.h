// The events by which two laws are compared: what one of them tries, and the same in the names of
// the other.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "petition/engine.h"

namespace petition::verification {

/// The same case under both laws.
struct SharedCase {
  Case before;
  Case after;
  /// When the last event of either was recorded: its present.
  Instant now() const;
};

/// What is done with an event, as each of two laws names it.
using Visit = std::function<void(const Event& before, const Event& after)>;

/// Visits the events tried at `now`, each once, recorded as they happen; `id` is that of all of
/// them. None is one that time brings about, or moves the case to another law, or that both laws
/// refuse to its role where the case is, whatever it says.
void each_shared_act(const Engine& before, const Engine& after, const SharedCase& c, Instant now,
                     const std::string& id, const Visit& visit);

/// Whether a law judges by when events occurred (I-16).
bool by_occurrence(const Engine& engine);

/// When what is recorded at `now` may have happened before, where that matters: a law judges by
/// occurrence (I-16), or counts from when the petition was sent.
std::vector<Instant> earlier_occurrences(const Engine& before, const Engine& after,
                                         const SharedCase& c, Instant now);

}  // namespace petition::verification
