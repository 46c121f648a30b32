// The kept inputs of the fuzzer of profiles, run again; and a profile broken at every line.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/profile_property.h"

namespace {

std::string content(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("every kept profile is read, or refused with its place") {
  int inputs = 0;
  for (const auto& file :
       std::filesystem::directory_iterator(PETITION_SOURCE_DIR "/tests/fuzz/corpus/profile")) {
    CAPTURE(file.path().filename().string());
    CHECK(petition_fuzz::profile_broken_by(content(file.path())) == "");
    ++inputs;
  }
  CHECK(inputs >= 10);
}

TEST_CASE(
    "a profile without any one of its lines, or with a line twice, is read or refused with its "
    "place") {
  const std::string toml(petition::Regulation::builtin_toml("ha-noi"));
  for (std::size_t at = 0; at < toml.size();) {
    const std::size_t next = std::min(toml.find('\n', at), toml.size() - 1) + 1;
    const std::string line = toml.substr(at, next - at);
    CAPTURE(line);
    CHECK(petition_fuzz::profile_broken_by(toml.substr(0, at) + toml.substr(next)) == "");
    CHECK(petition_fuzz::profile_broken_by(toml.substr(0, at) + line + toml.substr(at)) == "");
    at = next;
  }
}
