// The words that would have been right, as a message tells them.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "petition/words.h"
#include "text/nearest.h"

namespace petition::wording {

/// `phone, internet or other`.
template <class E>
std::string any_of(std::span<const Word<E>> rows) {
  std::vector<std::string_view> names;
  for (const Word<E>& row : rows) names.push_back(row.name);
  return text::any_of(names);
}

}  // namespace petition::wording
