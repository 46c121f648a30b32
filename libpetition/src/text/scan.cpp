// Small readers of text: digits, times of day, offsets.
#include "text/scan.h"

namespace petition::text {

std::optional<int> digits(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<std::int32_t> time_of_day(std::string_view text) {
  if (text.size() != 5 && text.size() != 8) return std::nullopt;
  if (text[2] != ':' || (text.size() == 8 && text[5] != ':')) return std::nullopt;
  const auto hour = digits(text.substr(0, 2));
  const auto minute = digits(text.substr(3, 2));
  const auto second = text.size() == 8 ? digits(text.substr(6, 2)) : std::optional<int>{0};
  if (!hour || !minute || !second || *minute > 59 || *second > 59) return std::nullopt;
  const std::int32_t seconds = *hour * 3600 + *minute * 60 + *second;
  return seconds <= 86400 ? std::optional{seconds} : std::nullopt;
}

std::optional<std::int32_t> utc_offset(std::string_view text) {
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const auto seconds = time_of_day(text.substr(1));
  if (!seconds) return std::nullopt;
  return text[0] == '-' ? -*seconds : *seconds;
}

}  // namespace petition::text
