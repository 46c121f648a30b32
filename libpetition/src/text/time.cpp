// Instants, dates and amounts of working time as text. The layout is read by hand because the
// date library's own parser takes `2025-2-3`, trailing text and 31 February, and asks the locale.
#include "petition/time.h"

#include <fmt/core.h>

#include <optional>

#include "petition/error.h"
#include "text/civil.h"
#include "text/scan.h"
#include "text/utf8.h"

namespace petition {
inline namespace v0 {
namespace {

using text::digits;
using text::kDay_s;
using text::quoted;

std::optional<text::DayNumber> read_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return text::day_number(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<std::int32_t> read_zone(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  return text::utc_offset(text);
}

bool is_fraction(std::string_view text) {
  return text.size() > 1 && text[0] == '.' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// `14:30`, `14:30:15`, `14:30:15.999`; a day ends at 23:59:59 in an instant.
std::optional<std::int32_t> read_clock(std::string_view text) {
  const std::string_view whole = text.substr(0, 8);
  if (text.size() > 8 && !is_fraction(text.substr(8))) return std::nullopt;
  const auto seconds = text::time_of_day(whole);
  return seconds && *seconds < kDay_s ? seconds : std::nullopt;
}

[[noreturn]] void fail_instant(std::string_view text, std::string_view expected) {
  throw Error(ErrorCode::invalid_time,
              fmt::format("{} is not an instant: {}", quoted(text), expected));
}

}  // namespace

Instant parse_instant(std::string_view text) {
  if (const auto usual = text::usual_instant(text)) return *usual;
  constexpr std::string_view kExpected =
      "expected a date and time with offset, as in 2021-04-02T14:30:00+07:00";
  if (text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' ')) {
    fail_instant(text, kExpected);
  }
  const auto date = read_date(text.substr(0, 10));
  if (!date) fail_instant(text, "the date does not exist or is not written as 2021-04-02");
  const std::string_view rest = text.substr(11);
  const std::size_t zone_at = rest.find_first_of("Zz+-");
  if (zone_at == std::string_view::npos) {
    fail_instant(text, "the offset is missing; add +07:00 for Vietnam, or Z for UTC");
  }
  const auto clock = read_clock(rest.substr(0, zone_at));
  if (!clock) fail_instant(text, "the time must be 00:00:00 to 23:59:59, as in 14:30:00");
  const auto offset = read_zone(rest.substr(zone_at));
  if (!offset || *offset < -kDay_s + 1 || *offset > kDay_s - 1) {
    fail_instant(text, "the offset must be Z or as in +07:00");
  }
  return Instant{std::chrono::seconds{*date * kDay_s + *clock - *offset}};
}

namespace {

/// Two digits; records have many times.
void put(char* at, auto number) {
  at[0] = static_cast<char>('0' + number / 10);
  at[1] = static_cast<char>('0' + number % 10);
}

}  // namespace

std::string format_instant(Instant t, std::int32_t utc_offset_s) {
  const auto at = text::civil_time(t, utc_offset_s);
  if (!at) return fmt::format("@{}", t.time_since_epoch().count());
  const auto [date, second] = *at;
  const int minutes = (utc_offset_s < 0 ? -utc_offset_s : utc_offset_s) / 60;
  std::string text = "0000-00-00T00:00:00+00:00";
  put(text.data(), date.year / 100);
  put(text.data() + 2, date.year % 100);
  put(text.data() + 5, date.month);
  put(text.data() + 8, date.day);
  put(text.data() + 11, second / 3600);
  put(text.data() + 14, second / 60 % 60);
  put(text.data() + 17, second % 60);
  if (utc_offset_s < 0) text[19] = '-';
  put(text.data() + 20, minutes / 60);
  put(text.data() + 23, minutes % 60);
  return text;
}

Date parse_date(std::string_view text) {
  const auto date = read_date(text);
  if (!date) {
    throw Error(
        ErrorCode::invalid_time,
        fmt::format("{} is not a date: expected one that exists, as in 2021-04-02", quoted(text)));
  }
  return text::to_date(*date);
}

std::string format_date(Date d) {
  const auto c = text::civil(text::number(d));
  return fmt::format("{:04}-{:02}-{:02}", c.year, c.month, c.day);
}

}  // namespace v0
}  // namespace petition
