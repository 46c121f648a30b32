// What was explored of two laws, in words: of this, and of no more, a claim is proven.
#pragma once

#include <vector>

#include "petition/comparison.h"
#include "verification/moments.h"

namespace petition::verification {

/// What an exploration of two laws went by.
struct Scope {
  const Engine& before;
  const Engine& after;
  Instant start;           ///< when the petition is recorded
  const Moments& moments;  ///< when limits end in another order
  bool stopped;            ///< every claim was broken before all was explored
};

/// One sentence for each bound.
std::vector<Text> scope_of(const Scope& scope);

}  // namespace petition::verification
