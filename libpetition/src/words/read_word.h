// Reads a word of a table from its name, as events, profiles and calendars write it.
#pragma once

#include <string_view>
#include <vector>

#include "petition/error.h"
#include "petition/words.h"
#include "text/unknown.h"

namespace petition::wording {

/// The value of that name, one of those that `taken` takes. Throws Error invalid_value.
template <class E, class Taken>
E read_word_among(std::string_view text, Taken taken) {
  if (const auto value = from_name<E>(text); value && taken(*value)) return *value;
  std::vector<std::string_view> names;
  for (const Word<E>& row : words<E>())
    if (taken(row.value)) names.push_back(row.name);
  throw Error(ErrorCode::invalid_value, text::unknown_word(text, names));
}

/// The value of that name. Throws Error invalid_value.
template <class E>
E read_word(std::string_view text) {
  return read_word_among<E>(text, [](E) { return true; });
}

}  // namespace petition::wording
