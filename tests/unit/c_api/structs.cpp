// Structs that grow at their end: callers of every release are given what they know.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <string>

#include "c_api/guard.h"
#include "petition/error.h"

namespace {

/// As the first callers knew it, and as it is now.
struct Then {
  std::uint32_t struct_size;
  std::int32_t first;
};
struct Now {
  std::uint32_t struct_size;
  std::int32_t first;
  std::int64_t added;
};

}  // namespace

template <>
inline constexpr std::size_t petition::c_api::kReleased<Now> = sizeof(Then);

namespace {

using petition::c_api::put;

constexpr Now kValue{0, 5, 6};
constexpr std::int64_t kUntouched = 0x5a5a5a5a;

Now given(std::size_t size) {
  return {static_cast<std::uint32_t>(size), static_cast<std::int32_t>(kUntouched), kUntouched};
}

/// The sizes that the table of the ABI holds.
std::map<std::string, std::size_t> golden_sizes() {
  std::ifstream table(PETITION_SOURCE_DIR "/tests/capi/abi.golden");
  std::map<std::string, std::size_t> sizes;
  std::string kind, name, rest;
  while (table >> kind >> name && std::getline(table, rest))
    if (kind == "size") sizes[name] = std::stoul(rest);
  return sizes;
}

}  // namespace

TEST_CASE("structs: an older caller's is filled as far as he knows it, and no further") {
  Now place = given(sizeof(Then));
  put(&place, kValue);
  CHECK(place.struct_size == sizeof(Then));
  CHECK(place.first == 5);
  CHECK(place.added == kUntouched);
}

TEST_CASE("structs: a caller's of today and a newer one's are filled whole") {
  for (const std::size_t size : {sizeof(Now), sizeof(Now) + 8, std::size_t{4096}}) {
    Now place = given(size);
    put(&place, kValue);
    CHECK(place.struct_size == size);
    CHECK(place.first == 5);
    CHECK(place.added == 6);
  }
}

TEST_CASE("structs: a size that no release had is refused, and nothing is written") {
  for (const std::size_t size : {std::size_t{0}, sizeof(Then) - 1, std::size_t{4097}}) {
    Now place = given(size);
    CHECK_THROWS_AS(put(&place, kValue), petition::Error);
    CHECK(place.first == kUntouched);
    CHECK(place.added == kUntouched);
  }
}

TEST_CASE("structs: the smallest size taken is the one first released") {
  using petition::c_api::kReleased;
  if (sizeof(void*) != 8) return;  // as the table was made
  auto sizes = golden_sizes();
  CHECK(sizes.at("petition_error") == kReleased<petition_error>);
  CHECK(sizes.at("petition_coverage") == kReleased<petition_coverage>);
  CHECK(sizes.at("petition_day") == kReleased<petition_day>);
  CHECK(sizes.at("petition_sum_info") == kReleased<petition_sum_info>);
  CHECK(sizes.at("petition_move") == kReleased<petition_move>);
  CHECK(sizes.at("petition_reading") == kReleased<petition_reading>);
  CHECK(sizes.at("petition_state") == kReleased<petition_state>);
  CHECK(sizes.at("petition_step") == kReleased<petition_step>);
  CHECK(sizes.at("petition_verdict_info") == kReleased<petition_verdict_info>);
  CHECK(sizes.at("petition_notice") == kReleased<petition_notice>);
  CHECK(sizes.at("petition_refusal") == kReleased<petition_refusal>);
  CHECK(sizes.at("petition_obligation") == kReleased<petition_obligation>);
  CHECK(sizes.at("petition_timeliness_info") == kReleased<petition_timeliness_info>);
  CHECK(sizes.at("petition_deadline") == kReleased<petition_deadline>);
  CHECK(sizes.at("petition_permission") == kReleased<petition_permission>);
  CHECK(sizes.at("petition_deviation") == kReleased<petition_deviation>);
  CHECK(sizes.at("petition_summary") == kReleased<petition_summary>);
  CHECK(sizes.at("petition_tally") == kReleased<petition_tally>);
}
