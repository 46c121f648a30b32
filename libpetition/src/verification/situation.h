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

/// What of a regulation the process depends on.
struct Process {
  const regulation::Rules& rules;
  bool units_end = false;     ///< a unit ends, and none takes over
  bool dissatisfies = false;  ///< a rating may reopen (I-13)
};
Process process_of(const Regulation& regulation);

/// Every combination of values that a case, and what an act names, can have at a place.
std::vector<Values> values_at(const Place& place, const Process& process);

struct Situation {
  Place place;
  Values values;
};

/// Where an act leads from there: nowhere when it is refused.
std::optional<Situation> outcome(const Process& process, const Place& place, const Values& values,
                                 Kind kind, Role role);

}  // namespace petition::verification
