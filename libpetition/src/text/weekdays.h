// The days of the week by number of Weekday, Monday first: as calendars write them, and as people
// say them.
#pragma once

#include <array>
#include <string_view>

namespace petition::text {

inline constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu",
                                                           "fri", "sat", "sun"};
inline constexpr std::array<std::string_view, 7> kWeekdaysVi{
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
inline constexpr std::array<std::string_view, 7> kWeekdaysEn{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

}  // namespace petition::text
