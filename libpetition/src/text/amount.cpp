// Amounts of working time as text: `8h`, `90m`, `1h30m`, `-30s`.
#include <fmt/core.h>

#include <cstdint>

#include "petition/error.h"
#include "petition/time.h"
#include "text/utf8.h"

namespace petition {
inline namespace v0 {
namespace {

[[noreturn]] void fail(std::string_view text, ErrorCode code, std::string_view expected) {
  throw Error(code,
              fmt::format("{} is not an amount of working time: {}", text::quoted(text), expected));
}

std::int64_t seconds_of_unit(char unit) {
  return unit == 'h' ? 3600 : unit == 'm' ? 60 : unit == 's' ? 1 : 0;
}

}  // namespace

WorkingTime parse_working_time(std::string_view text) {
  constexpr std::string_view kExpected = "expected hours, minutes, seconds, as in 8h, 90m, 1h30m";
  const bool negative = text.starts_with('-');
  std::string_view rest = text.substr(negative ? 1 : 0);
  std::int64_t total = 0;
  std::int64_t last_unit = INT64_MAX;
  if (rest.empty()) fail(text, ErrorCode::invalid_value, kExpected);
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos) fail(text, ErrorCode::invalid_value, kExpected);
    const std::int64_t unit = seconds_of_unit(rest[end]);
    if (unit == 0 || unit >= last_unit) fail(text, ErrorCode::invalid_value, kExpected);
    std::int64_t value = 0;
    for (const char c : rest.substr(0, end)) {
      if (__builtin_mul_overflow(value, 10, &value) ||
          __builtin_add_overflow(value, c - '0', &value)) {
        fail(text, ErrorCode::overflow, "the number is too large");
      }
    }
    if (__builtin_mul_overflow(value, unit, &value) ||
        __builtin_add_overflow(total, value, &total)) {
      fail(text, ErrorCode::overflow, "the number is too large");
    }
    last_unit = unit;
    rest.remove_prefix(end + 1);
  }
  return WorkingTime::seconds(negative ? -total : total);
}

}  // namespace v0
}  // namespace petition
