// The open points of the text: the readings there are, and what rests on them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "petition/regulation.h"

namespace petition::regulation {

/// A choice as the library words it: roles stand in braces, as `{office}`.
struct ChoiceWords {
  std::string_view value;
  std::string_view vi;
  std::string_view en;
};

/// An open point as the library knows it, before a profile chooses.
struct OpenPoint {
  std::string_view clauses;
  std::span<const ChoiceWords> choices;
  bool is_limit = false;  ///< I-8, I-9, I-21: the second choice is written as a limit
};

OpenPoint open_point(Reading reading);

ReadingSet readings_of(Kind kind);
ReadingSet readings_of(RefusalCode code);
ReadingSet readings_of(Owed owed);

}  // namespace petition::regulation
