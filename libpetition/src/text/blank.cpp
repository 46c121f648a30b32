// Texts that say nothing.
#include "text/blank.h"

#include <algorithm>

namespace petition::text {
namespace {

/// U+0085, U+00A0, U+1680, U+2000 to U+200D, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000,
/// U+FEFF.
constexpr std::string_view kWide[] = {"\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002",
                                      "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
                                      "\u2009", "\u200a", "\u200b", "\u200c", "\u200d", "\u2028",
                                      "\u2029", "\u202f", "\u205f", "\u2060", "\u3000", "\ufeff"};

std::size_t space_at_front(std::string_view text) {
  if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
  const auto* at = std::ranges::find_if(kWide, [&](auto space) { return text.starts_with(space); });
  return at == std::end(kWide) ? 0 : at->size();
}

}  // namespace

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const std::size_t space = space_at_front(text);
    if (space == 0) return false;
    text.remove_prefix(space);
  }
  return true;
}

}  // namespace petition::text
