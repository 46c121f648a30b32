// The moves tried in a state: every kind of event by every role, with data in order and not.
#pragma once

#include <string>
#include <vector>

#include "petition/engine.h"

namespace petition::verification {

/// Two units are enough: rules tell a unit only from the one that holds or held the slip.
inline const std::string kUnits[] = {"unit-a", "unit-b"};

/// The instants at which the judgement of the case can change: now, and around its due time, its
/// agreed time and its reminder; none before the last event.
std::vector<Instant> relevant_times(const Engine& engine, const Case& c);

/// The events tried at `now`.
std::vector<Event> moves(const Engine& engine, const Case& c, Instant now);

}  // namespace petition::verification
