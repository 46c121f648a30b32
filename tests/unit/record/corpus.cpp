// The kept inputs of the fuzzer, among them every one that once broke something, run again.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/record_property.h"

TEST_CASE("every kept input is read or refused with its place") {
  int inputs = 0;
  for (const auto& file :
       std::filesystem::directory_iterator(PETITION_SOURCE_DIR "/tests/fuzz/corpus/record")) {
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CAPTURE(file.path().filename().string());
    CHECK(petition_fuzz::broken_by(text) == "");
    ++inputs;
  }
  CHECK(inputs >= 10);
}
