// A word that a caller names by its number.
#pragma once

#include <cstdint>
#include <string_view>

#include "petition/words.h"

namespace petition::c_api {

/// Throws Error unknown_flag, as in `7 is no PETITION_CLOSING_*`.
[[noreturn]] void refuse_number(std::int32_t number, std::string_view constants, const char* where);

template <class E>
E word_numbered(std::int32_t number, std::string_view constants, const char* where) {
  for (const Word<E>& row : words<E>())
    if (static_cast<std::int32_t>(row.value) == number) return row.value;
  refuse_number(number, constants, where);
}

}  // namespace petition::c_api
