// Whether a stored case was judged as an engine judges it that knows of no store and no faults.
#pragma once

#include <string>

#include "petition/case.h"

namespace simulation {

/// What is not as it would be without faults; empty when all is.
std::string other_than_plain(const petition::Case& stored, petition::Instant until);

}  // namespace simulation
