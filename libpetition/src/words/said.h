// What people call a value: its name in code and records, and its labels. Each table of words is a
// function with one case for each value: the compiler names the value that has no word.
#pragma once

#include <string_view>

#include "petition/words.h"

namespace petition::wording {

/// Empty for a number that is no value.
struct Said {
  std::string_view name;
  std::string_view vi;
  std::string_view en;
};

}  // namespace petition::wording
