// Names: what people write in the same letters is one name, be its letters composed (NFC) or
// written as a base letter with combining marks (NFD), capitals or not, and however blank.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace petition::text {

/// The text with each Latin letter composed as in NFC: `ậ` for `a` with circumflex and dot below in
/// any order and in any part composed already. Letters of other scripts stay as they are written.
std::string composed(std::string_view text);

/// The text with each Latin letter as the plain letter it is made from, `a` for `ậ` and `d` for
/// `đ`, and without combining marks.
std::string plain_letters(std::string_view text);

/// Whether both texts name the same: in capitals or small letters, and whatever blanks stand
/// between words or around them. No memory is allocated unless a letter has combining marks.
bool same_name(std::string_view a, std::string_view b);

/// The entry with this id in a list of a profile; one of the very spelling first, for a profile may
/// tell two ids apart by their capitals.
template <class List>
auto find_named(const List& list, std::string_view id) {
  const auto as_written =
      std::ranges::find_if(list, [&](const auto& entry) { return entry.id == id; });
  if (as_written != std::ranges::end(list)) return as_written;
  return std::ranges::find_if(list, [&](const auto& entry) { return same_name(entry.id, id); });
}

/// The id as a list of a profile spells it; composed where the list does not have it.
template <class List>
std::string spelled_in(const List& list, std::string_view id) {
  const auto at = find_named(list, id);
  return at == std::ranges::end(list) ? composed(id) : at->id;
}

}  // namespace petition::text
