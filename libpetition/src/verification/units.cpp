// The units of a profile that come to an end and leave nobody in their place.
#include "verification/units.h"

namespace petition::verification {

std::vector<EndingUnit> units_that_end(const Profile& profile) {
  std::vector<EndingUnit> all;
  for (const Unit& unit : profile.units) {
    if (!unit.valid_until) continue;
    const Date next = *unit.valid_until + std::chrono::days{1};
    if (profile.unit_in_force(unit.id, next).empty())
      all.push_back({unit.id, unit.label, *unit.valid_until});
  }
  return all;
}

}  // namespace petition::verification
