// Texts that say nothing.
#include "text/blank.h"

#include "text/utf8.h"

namespace petition::text {

bool is_blank(std::string_view text) {
  while (!text.empty())
    if (const char32_t c = take_code_point(text); !is_space(c) && !is_zero_width(c)) return false;
  return true;
}

}  // namespace petition::text
