// What came of something that was asked, in ids and words of the tables alone.
#pragma once

#include <string>

#include "petition/engine.h"
#include "petition/verdict.h"

namespace petition::record {

/// DECISION of petition.h, in canonical form. `engine` is what judged it.
std::string decision(const Engine& engine, const Verdict& verdict);

}  // namespace petition::record
