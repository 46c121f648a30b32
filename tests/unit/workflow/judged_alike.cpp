// Random records and those that the fuzzer kept come to one case, whichever way they are judged.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "fuzz/judged_property.h"

TEST_CASE(
    "judged alike: submitted, followed, loaded and audited, random records come to one case") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    std::vector<std::uint8_t> bytes(300);
    for (std::uint8_t& one : bytes) one = static_cast<std::uint8_t>(random());
    CHECK(petition_fuzz::judged_otherwise(bytes) == "");
  }
}

TEST_CASE("judged alike: so do the records that the fuzzer kept") {
  int inputs = 0;
  for (const auto& file :
       std::filesystem::directory_iterator(PETITION_SOURCE_DIR "/tests/fuzz/corpus/judged")) {
    std::ifstream in(file.path(), std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
    CAPTURE(file.path().filename().string());
    CHECK(petition_fuzz::judged_otherwise(bytes) == "");
    ++inputs;
  }
  CHECK(inputs >= 10);
}
