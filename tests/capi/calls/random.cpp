// capi_random SEED SEQUENCES: makes so many random sequences of calls of the C API. The one that
// breaks a promise is told by its number, and is alone made again by `capi_random SEED NUMBER
// only`.
#include <cstdio>
#include <cstdlib>
#include <random>

#include "calls/driver.h"

namespace {

std::vector<std::uint8_t> bytes_of(std::uint64_t seed, long number) {
  std::mt19937_64 random(seed * 1000003 + static_cast<std::uint64_t>(number));
  std::vector<std::uint8_t> bytes(2000);
  for (std::uint8_t &one : bytes) one = static_cast<std::uint8_t>(random());
  return bytes;
}

/// What was tried. False where less than four functions in five ever succeeded: then too little was
/// seen for it to mean much.
bool told(const petition_calls::Tally &tally) {
  long calls = 0, successes = 0;
  std::size_t succeeded = 0;
  for (const auto &[name, count] : tally) {
    calls += count.calls;
    successes += count.successes;
    succeeded += count.successes != 0;
  }
  const std::size_t functions = petition_calls::calls().size();
  std::printf("%ld calls, %ld of them succeeded, of %zu of %zu functions\n", calls, successes,
              succeeded, functions);
  return succeeded * 5 >= functions * 4;
}

}  // namespace

int main(int count, char **arguments) {
  if (count < 3) return std::fprintf(stderr, "usage: capi_random SEED SEQUENCES [only]\n"), 2;
  const std::uint64_t seed = std::strtoull(arguments[1], nullptr, 10);
  const long last = std::strtol(arguments[2], nullptr, 10);
  const bool only = count > 3;
  const petition_calls::Texts texts = petition_calls::kept_texts(PETITION_SOURCE_DIR);
  petition_calls::Tally tally;
  for (long number = only ? last : 1; number <= last; ++number) {
    try {
      petition_calls::run(bytes_of(seed, number), texts, tally);
    } catch (const petition_calls::Broken &e) {
      std::printf("seed %s, sequence %ld: %s\n", arguments[1], number, e.what.c_str());
      return 1;
    }
  }
  return told(tally) || only ? 0 : 1;
}
