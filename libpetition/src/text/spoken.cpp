// Instants, dates, amounts of time and counts as people write them.
#include "text/spoken.h"

#include <fmt/core.h>

#include <array>

#include "text/weekdays.h"

namespace petition::text {

std::string spoken_date_vi(DayNumber d) {
  const Civil c = civil(d);
  return fmt::format("{} ngày {:02}/{:02}/{}", kWeekdaysVi[weekday(d)], c.day, c.month, c.year);
}

std::string spoken_date_en(DayNumber d) {
  constexpr std::array<std::string_view, 12> kMonths{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  const Civil c = civil(d);
  return fmt::format("{} {} {} {}", kWeekdaysEn[weekday(d)], c.day, kMonths[c.month - 1], c.year);
}

namespace {

void add_two_digits(std::string& to, std::int64_t number) {
  to += static_cast<char>('0' + number / 10);
  to += static_cast<char>('0' + number % 10);
}

void add_clock(std::string& to, std::int64_t second) {
  add_two_digits(to, second / 3600);
  add_two_digits(to += ':', second / 60 % 60);
  if (second % 60 != 0) add_two_digits(to += ':', second % 60);
}

/// Of years of four digits, as `civil_time` gives them.
void add_date_vi(std::string& to, const Civil& c) {
  add_two_digits(to, c.day);
  add_two_digits(to += '/', c.month);
  add_two_digits(to += '/', c.year / 100);
  add_two_digits(to, c.year % 100);
}

}  // namespace

std::string spoken_time(Instant t, std::int32_t utc_offset_s, Lang lang) {
  const auto at = civil_time(t, utc_offset_s);
  if (!at) return format_instant(t, utc_offset_s);
  std::string said;
  said.reserve(32);
  add_clock(said, at->second);
  said += lang == Lang::vi ? " ngày " : " on ";
  add_date_vi(said, at->date);
  return said;
}

std::string told_time(Instant t, std::int32_t utc_offset_s, Lang lang) {
  return spoken_time(civil_time(t, utc_offset_s) ? told_minute(t) : t, utc_offset_s, lang);
}

// Offsets are whole minutes.
Instant told_minute(Instant t) { return std::chrono::floor<std::chrono::minutes>(t); }

std::string short_time(Instant t, std::int32_t utc_offset_s, Lang lang) {
  const auto at = civil_time(t, utc_offset_s);
  if (!at) return format_instant(t, utc_offset_s);
  const Civil& c = at->date;
  std::string said;
  if (lang == Lang::en) {
    said = fmt::format("{:04}-{:02}-{:02} ", c.year, c.month, c.day);
    add_clock(said, at->second);
    return said;
  }
  add_clock(said, at->second);
  add_date_vi(said += ' ', c);
  return said;
}

std::string spoken_amount(std::int64_t seconds, Lang lang) {
  const bool vi = lang == Lang::vi;
  std::string text = seconds < 0 ? "-" : "";
  const auto left =
      seconds < 0 ? 0 - static_cast<std::uint64_t>(seconds) : static_cast<std::uint64_t>(seconds);
  const auto part = [&](std::uint64_t n, std::string_view unit) {
    if (n != 0) text += fmt::format("{}{} {}", text.size() > 1 ? " " : "", n, unit);
  };
  part(left / 3600, vi ? "giờ" : "h");
  part(left / 60 % 60, vi ? "phút" : "min");
  part(left % 60, vi ? "giây" : "s");
  return left == 0 ? std::string(vi ? "0 giờ" : "0 h") : text;
}

std::string told_amount(std::int64_t seconds, Lang lang) {
  const std::int64_t size = seconds < 0 ? -seconds : seconds;
  if (size < 60) return spoken_amount(seconds, lang);
  const std::int64_t told = (size + 30) / 60 * 60;
  return spoken_amount(seconds < 0 ? -told : told, lang);
}

std::string spoken_times(int times, Lang lang) {
  if (lang == Lang::vi) return fmt::format("{} lần", times);
  if (times == 1) return "once";
  return times == 2 ? "twice" : fmt::format("{} times", times);
}

}  // namespace petition::text
