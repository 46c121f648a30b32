// Instants, dates and amounts of time as people write them.
#include "text/spoken.h"

#include <fmt/core.h>

#include <array>

namespace petition::text {

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

std::string spoken_time(Instant t, std::int32_t utc_offset_s, Lang lang) {
  const std::string iso = format_instant(t, utc_offset_s);  // 2021-04-02T14:30:00+07:00
  const bool whole_minute = iso.compare(16, 3, ":00") == 0;
  return fmt::format("{} {} {}/{}/{}", iso.substr(11, whole_minute ? 5 : 8),
                     lang == Lang::vi ? "ngày" : "on", iso.substr(8, 2), iso.substr(5, 2),
                     iso.substr(0, 4));
}

std::string spoken_amount(std::int64_t seconds, Lang lang) {
  const bool vi = lang == Lang::vi;
  std::string text = seconds < 0 ? "-" : "";
  const auto left = seconds < 0 ? 0 - static_cast<std::uint64_t>(seconds)
                                : static_cast<std::uint64_t>(seconds);
  const auto part = [&](std::uint64_t n, std::string_view unit) {
    if (n != 0) text += fmt::format("{}{} {}", text.size() > 1 ? " " : "", n, unit);
  };
  part(left / 3600, vi ? "giờ" : "h");
  part(left / 60 % 60, vi ? "phút" : "min");
  part(left % 60, vi ? "giây" : "s");
  return left == 0 ? std::string(vi ? "0 giờ" : "0 h") : text;
}

}  // namespace petition::text
