// What units and those who act for them are called in texts for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petition/regulation.h"
#include "text/names.h"

namespace petition::workflow {

/// What people call the entry of a list; its id where the list does not have it.
template <class T>
std::string label_of(const std::vector<T>& entries, std::string_view id, Lang lang) {
  const auto at = text::find_named(entries, id);
  return at == entries.end() ? std::string(id) : at->label.in(lang);
}

/// The name of a unit; its id where the profile does not list it.
std::string unit_name(const Profile& profile, std::string_view unit, Lang lang);

/// Who acts in a role, within a sentence: `đầu mối tiếp nhận của Sở Xây dựng`, `Thủ trưởng Sở Xây
/// dựng` or the title that the profile gives that head, `Văn phòng UBND tỉnh`. `unit` counts for a
/// focal point and a head.
std::string title(const Profile& profile, Role role, std::string_view unit, Lang lang);

/// The same where it does not stand within a sentence: without the article.
std::string heading(const Profile& profile, Role role, std::string_view unit, Lang lang);

/// Who has the slip at a position, without the article; what the position is called where it is no
/// level.
std::string level_name(const Profile& profile, Position position, std::string_view unit, Lang lang);

}  // namespace petition::workflow
