// Chooses the mutant of this run, and notes those that a run reaches. Included by what
// tests/mutation/schemata.py writes.
#pragma once

#include <type_traits>

namespace petition_mutation {

extern unsigned active;  // the number of the one mutant that takes effect; 0 for none
extern unsigned char* const reached;

}  // namespace petition_mutation

inline bool petition_mutant(unsigned number) {
  petition_mutation::reached[number] = 1;
  return petition_mutation::active == number;
}

/// The same in a function that the compiler may evaluate, where no mutant takes effect.
constexpr bool petition_mutant_or_constant(unsigned number) {
  if (std::is_constant_evaluated()) return false;
  return petition_mutant(number);
}
