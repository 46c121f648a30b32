// What units and those who act for them are called in texts for people.
#pragma once

#include <string>
#include <string_view>

#include "petition/regulation.h"

namespace petition::workflow {

/// The name of a unit; its id where the profile does not list it.
std::string unit_name(const Profile& profile, std::string_view unit, Lang lang);

/// Who acts in a role, within a sentence: `đầu mối tiếp nhận của Sở Xây dựng`, `Thủ trưởng Sở Xây
/// dựng` or the title that the profile gives that head, `Văn phòng UBND tỉnh`. `unit` counts for a
/// focal point and a head.
std::string title(const Profile& profile, Role role, std::string_view unit, Lang lang);

}  // namespace petition::workflow
