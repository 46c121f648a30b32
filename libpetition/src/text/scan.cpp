// Small readers of text: digits, times of day, offsets.
#include "text/scan.h"

#include "text/civil.h"

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

namespace {

/// Reads pairs of digits at their places, and keeps whether all were digits.
class Pairs {
 public:
  explicit Pairs(std::string_view text) : text_(text) {}

  int at(std::size_t place) {
    const int tens = text_[place] - '0';
    const int ones = text_[place + 1] - '0';
    fine_ &= tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return 10 * tens + ones;
  }
  /// The same, and whether it is at most so much.
  int at(std::size_t place, int most) {
    const int pair = at(place);
    fine_ &= pair <= most;
    return pair;
  }
  bool fine() const { return fine_; }

 private:
  std::string_view text_;
  bool fine_ = true;
};

}  // namespace

std::optional<Instant> usual_instant(std::string_view text) {
  constexpr std::size_t kZone = 19;
  const bool utc = text.size() == kZone + 1 && text[kZone] == 'Z';
  if (!utc && (text.size() != kZone + 6 || text[kZone + 3] != ':')) return std::nullopt;
  if (!utc && text[kZone] != '+' && text[kZone] != '-') return std::nullopt;
  const bool parted =
      text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':';
  Pairs pairs(text);
  const int year = 100 * pairs.at(0) + pairs.at(2);
  const int month = pairs.at(5);
  const int day = pairs.at(8);
  const int clock = 3600 * pairs.at(11, 23) + 60 * pairs.at(14, 59) + pairs.at(17, 59);
  const int ahead = utc ? 0 : 3600 * pairs.at(kZone + 1, 23) + 60 * pairs.at(kZone + 4, 59);
  if (!parted || !pairs.fine()) return std::nullopt;
  const auto number = day_number(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (!number) return std::nullopt;
  return instant(*number * kDay_s + clock - (text[kZone] == '-' ? -ahead : ahead));
}

}  // namespace petition::text
