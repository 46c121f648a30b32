// Dates as people write them, for the reasons of swapped days.
#include <fmt/format.h>

#include <array>

#include "calendar/read_rules.h"

namespace petition::calendar {

std::string spoken_date_vi(DayNumber d) {
  constexpr std::array<std::string_view, 7> kNames{"thứ Hai", "thứ Ba",  "thứ Tư",  "thứ Năm",
                                                   "thứ Sáu", "thứ Bảy", "Chủ nhật"};
  const Civil c = civil(d);
  return fmt::format("{} ngày {:02}/{:02}/{}", kNames[weekday(d)], c.day, c.month, c.year);
}

std::string spoken_date_en(DayNumber d) {
  constexpr std::array<std::string_view, 7> kNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};
  constexpr std::array<std::string_view, 12> kMonths{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  const Civil c = civil(d);
  return fmt::format("{} {} {} {}", kNames[weekday(d)], c.day, kMonths[c.month - 1], c.year);
}

}  // namespace petition::calendar
