// PETITION_MUTANT is the number of the mutant of this run. Into the file PETITION_REACHED go, at
// the end of a run, the numbers of those that it reached, one a line.
#include "mutants.h"

#include <cstdio>
#include <cstdlib>

namespace petition_mutation {
namespace {

unsigned char of_each[PETITION_MUTANTS + 1];

// Before all other code, some of which runs before `main` as well.
__attribute__((constructor(101))) void choose() {
  if (const char* number = std::getenv("PETITION_MUTANT"))
    active = static_cast<unsigned>(std::strtoul(number, nullptr, 10));
}

__attribute__((destructor(101))) void note() {
  const char* path = std::getenv("PETITION_REACHED");
  std::FILE* file = path ? std::fopen(path, "w") : nullptr;
  if (!file) return;
  for (unsigned number = 1; number <= PETITION_MUTANTS; ++number)
    if (of_each[number]) std::fprintf(file, "%u\n", number);
  std::fclose(file);
}

}  // namespace

unsigned active = 0;
unsigned char* const reached = of_each;

}  // namespace petition_mutation
