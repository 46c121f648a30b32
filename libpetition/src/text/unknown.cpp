// Tells what is not known beside what is, the nearest by edit distance first.
#include "text/unknown.h"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace petition::text {
namespace {

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

std::string nearest_first(std::string_view given, std::span<const std::string_view> names) {
  // Nobody misspells at this length, and what was given may be of any.
  given = given.substr(0, 60);
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view name : names) ranked.emplace_back(distance(given, name), name);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string joined;
  for (const auto& [apart, name] : ranked) joined.append(joined.empty() ? "" : ", ").append(name);
  return joined;
}

std::string unknown(std::string_view what, std::string_view given,
                    std::span<const std::string_view> taken) {
  const std::string told = fmt::format("the {} {} is unknown; ", what, quoted(given));
  return told +
         (taken.empty() ? "none is taken here" : "taken are: " + nearest_first(given, taken));
}

}  // namespace

std::string unknown_key(std::string_view given, std::span<const std::string_view> taken) {
  return unknown("key", given, taken);
}

std::string unknown_word(std::string_view given, std::span<const std::string_view> taken) {
  return unknown("word", given, taken);
}

}  // namespace petition::text
