// capi_random SEED SEQUENCES: makes so many random sequences of calls of the C API. The one that
// breaks a promise is told by its number, and is alone made again by `capi_random SEED NUMBER only`.
#include <cstdio>
#include <cstdlib>
#include <random>

#include "calls/driver.h"

namespace {

std::vector<std::uint8_t> bytes_of(std::uint64_t seed, long number) {
  std::mt19937_64 random(seed * 1000003 + static_cast<std::uint64_t>(number));
  std::vector<std::uint8_t> bytes(2000);
  for (std::uint8_t& one : bytes) one = static_cast<std::uint8_t>(random());
  return bytes;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return std::fprintf(stderr, "usage: capi_random SEED SEQUENCES [only]\n"), 2;
  const std::uint64_t seed = std::strtoull(arguments[1], nullptr, 10);
  const long last = std::strtol(arguments[2], nullptr, 10);
  const petition_calls::Texts texts = petition_calls::kept_texts(PETITION_SOURCE_DIR);
  for (long number = count > 3 ? last : 1; number <= last; ++number) {
    try {
      petition_calls::run(bytes_of(seed, number), texts);
    } catch (const petition_calls::Broken& e) {
      std::printf("seed %s, sequence %ld: %s\n", arguments[1], number, e.what.c_str());
      return 1;
    }
  }
  std::printf("seed %s: %ld sequences\n", arguments[1], last);
}
