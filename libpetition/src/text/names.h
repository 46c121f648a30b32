// Names: what people write in the same letters is one name, be its letters composed (NFC) or
// written as a base letter with combining marks (NFD).
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace petition::text {

/// The text with each Vietnamese letter composed: `ậ` for `a` with circumflex and dot below in any
/// order and in any part composed already. Letters of other alphabets stay as they are written.
std::string composed(std::string_view text);

/// The text with each Vietnamese letter as the plain letter it is made from, `a` for `ậ` and `d`
/// for `đ`, and without combining marks.
std::string plain_letters(std::string_view text);

/// Whether both texts name the same.
bool same_name(std::string_view a, std::string_view b);

/// The entry with this id in a list of a profile.
template <class List>
auto find_named(const List& list, std::string_view id) {
  return std::ranges::find_if(list, [&](const auto& entry) { return same_name(entry.id, id); });
}

}  // namespace petition::text
