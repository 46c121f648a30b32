// The open points of the text, I-1 to I-17: the readings there are, and what rests on them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "petition/regulation.h"

namespace petition::regulation {

inline constexpr int kReadings = 17;

/// An open point as the library knows it, before a profile chooses.
struct OpenPoint {
  std::string_view id;
  std::string_view clauses;
  std::string_view vi;
  std::string_view en;
  std::span<const Choice> choices;
  bool is_limit = false;  ///< I-8, I-9: the second choice is written as a limit
};

/// The open point I-`number`, 1 to kReadings.
const OpenPoint& open_point(int number);

/// The number of `I-16`; 0 when there is no such reading.
int reading_number(std::string_view id);

ReadingSet readings_of(Kind kind);
ReadingSet readings_of(RefusalCode code);
ReadingSet readings_of(Owed owed);

}  // namespace petition::regulation
