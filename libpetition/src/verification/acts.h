// The acts tried in a state: every kind of event by every role, with data in order and not.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "petition/engine.h"

namespace petition::verification {

/// The units that the record of a case names, in that order.
std::vector<std::string> named_units(const Case& c);

/// The units that a slip can be given to at `now`, as far as a rule tells them apart: those that
/// the record names, and one that it does not. Of a profile that lists units the first three are
/// taken.
std::vector<std::string> units_at(const Engine& engine, const Case& c, Instant now);

/// The instants at which the judgement of the case can change: now, and around its due time, its
/// agreed time and its reminder, and once its unit is no more; none before the last event.
std::vector<Instant> relevant_times(const Engine& engine, const Case& c);

/// Whether acts of that kind by that role are tried.
using Wanted = std::function<bool(Kind, Role)>;

/// The events tried at `now`; of all kinds and roles, where nothing else is said.
std::vector<Event> acts(
    const Engine& engine, const Case& c, Instant now,
    const Wanted& wanted = [](Kind, Role) { return true; });

}  // namespace petition::verification
