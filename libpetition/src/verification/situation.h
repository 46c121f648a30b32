// A place with values of the variables, as the judge sees it.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "petition/process_graph.h"
#include "workflow/conditions.h"

namespace petition::verification {

/// The value of each variable, by its number.
using Values = regulation::By<Variable, int>;

/// Every combination of values that a case can have at a place.
std::vector<Values> values_at(const Place& place, const regulation::Rules& rules);

struct Situation {
  Place place;
  Values values;
};

/// Where an act leads from there: nowhere when it is refused.
std::optional<Situation> outcome(const regulation::Rules& rules, const Place& place,
                                 const Values& values, Kind kind, Role role);

}  // namespace petition::verification
