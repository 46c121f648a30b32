// Simulates a host that keeps petitions in a store: workers, a disk, an SMS gateway and clocks,
// all of which fail.
//
//   simulation [--seeds N] [--from SEED] [--break DEFECT]    that many seeds; one line of totals
//   simulation --seed SEED [--trace] [--break DEFECT]        one of them, with all that happens
//
// A seed in which something is not as promised is told with its trace, and the exit status is 1.
// With --break, a known defect is built in; then it is 1 when no seed finds it.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "simulation.h"

namespace {

using namespace simulation;

struct Wanted {
  std::uint64_t seeds = 300, from = 1;
  Break broken = Break::none;
  bool trace = false;
};

[[noreturn]] void fail_usage() {
  std::fputs(
      "usage: simulation [--seeds N] [--from SEED] [--seed SEED] [--trace] [--break DEFECT]\n"
      "a DEFECT is one of:",
      stderr);
  for (const std::string_view name : kBreakNames)
    std::fprintf(stderr, " %.*s", static_cast<int>(name.size()), name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

std::uint64_t number(const char* word) {
  char* end = nullptr;
  const std::uint64_t value = word == nullptr ? 0 : std::strtoull(word, &end, 10);
  if (word == nullptr || end == word || *end != '\0') fail_usage();
  return value;
}

Break defect(const char* word) {
  for (std::size_t i = 0; word != nullptr && i < kBreakNames.size(); ++i)
    if (kBreakNames[i] == word) return static_cast<Break>(i);
  fail_usage();
}

Wanted read(char** args) {
  Wanted wanted;
  for (; *args != nullptr; ++args) {
    const std::string word = *args;
    if (word == "--trace") wanted.trace = true;
    else if (word == "--seeds") wanted.seeds = number(*++args);
    else if (word == "--from") wanted.from = number(*++args);
    else if (word == "--break") wanted.broken = defect(*++args);
    else if (word == "--seed") wanted.from = number(*++args), wanted.seeds = 1;
    else fail_usage();
    if (*args == nullptr) fail_usage();
  }
  return wanted;
}

void print(const Totals& t) {
  std::printf("%llu seeds", static_cast<unsigned long long>(t.seeds));
  const auto figure = [](const char* what, std::uint64_t count) {
    std::printf(", %s %llu", what, static_cast<unsigned long long>(count));
  };
  figure("accepted", t.accepted);
  figure("refused", t.refused);
  figure("stale", t.stale);
  figure("failed calls", t.failed);
  figure("asked again", t.again);
  figure("by time", t.swept);
  figure("clock jumps", t.jumps);
  figure("processes died", t.deaths);
  figure("power lost", t.power);
  for (std::size_t i = 0; i < kFaultNames.size(); ++i)
    figure(("disk " + std::string(kFaultNames[i])).c_str(), t.faults[i]);
  figure("notices sent", t.sent);
  figure("of them again", t.repeated);
  figure("cases replayed", t.cases);
  figure("lapses", t.lapses);
  figure("disk operations", t.operations);
  figure("violations", t.violations);
  std::puts("");
}

void add(Totals& to, const Totals& t) {
  to.seeds += t.seeds, to.accepted += t.accepted, to.refused += t.refused, to.stale += t.stale;
  to.failed += t.failed, to.again += t.again, to.swept += t.swept, to.jumps += t.jumps;
  to.deaths += t.deaths, to.power += t.power, to.sent += t.sent, to.repeated += t.repeated;
  to.cases += t.cases, to.lapses += t.lapses, to.operations += t.operations;
  to.violations += t.violations;
  for (std::size_t i = 0; i < to.faults.size(); ++i) to.faults[i] += t.faults[i];
}

}  // namespace

int main(int, char** argv) {
  const Wanted wanted = read(argv + 1);
  Totals all;
  for (std::uint64_t seed = wanted.from; seed < wanted.from + wanted.seeds; ++seed) {
    const Finding found = simulate(seed, wanted.broken, wanted.trace);
    add(all, found.totals);
    if (found.violation.empty()) continue;
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), found.violation.c_str());
    if (wanted.broken != Break::none) break;
    if (!wanted.trace) simulate(seed, wanted.broken, true);
    break;
  }
  print(all);
  const bool any = all.violations != 0;
  return any == (wanted.broken != Break::none) ? 0 : 1;
}
