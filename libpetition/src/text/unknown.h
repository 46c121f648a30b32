// How a message tells a key or a word that is not known: in the same form in every format.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace petition::text {

/// `the key "versoin" is unknown; taken are: version, id, title`: all that are taken, ordered by
/// how little each differs from what was given.
std::string unknown_key(std::string_view given, std::span<const std::string_view> taken);

/// `the word "recieved" is unknown; taken are: received, ...`.
std::string unknown_word(std::string_view given, std::span<const std::string_view> taken);

/// The same of rows, each with its name in the member `name`.
template <class Rows, class Name>
std::string unknown_word(std::string_view given, const Rows& taken, Name name) {
  std::vector<std::string_view> names;
  for (const auto& row : taken) names.emplace_back(row.*name);
  return unknown_word(given, names);
}

}  // namespace petition::text
