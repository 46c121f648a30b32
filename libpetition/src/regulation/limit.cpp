// Limits of time with their unit, as profiles write them.
#include <fmt/core.h>

#include <array>
#include <charconv>

#include "petition/regulation.h"

namespace petition {
inline namespace v0 {
namespace {

struct UnitWord {
  Limit::Unit unit;
  std::string_view one;
  std::string_view many;
  std::string_view vi;
  std::int64_t seconds;
};

constexpr std::array<UnitWord, 6> kUnits = {{
    {Limit::Unit::minute, "minute", "minutes", "phút", 60},
    {Limit::Unit::hour, "hour", "hours", "giờ", 3600},
    {Limit::Unit::day, "day", "days", "ngày", 0},
    {Limit::Unit::working_minute, "working minute", "working minutes", "phút làm việc", 60},
    {Limit::Unit::working_hour, "working hour", "working hours", "giờ làm việc", 3600},
    {Limit::Unit::working_day, "working day", "working days", "ngày làm việc", 0},
}};

constexpr std::int64_t kMostAmount = 1'000'000;

const UnitWord& word_of(Limit::Unit unit) { return kUnits[static_cast<std::size_t>(unit) - 1]; }

[[noreturn]] void refuse(std::string_view text) {
  throw Error(ErrorCode::invalid_value,
              fmt::format("`{}` is not a limit; write an amount with its unit, such as `8 working "
                          "hours`, `30 minutes` or `3 working days`, `at once`, or `none`",
                          text));
}

}  // namespace

Limit parse_limit(std::string_view text) {
  if (text == "none") return {};
  if (text == "at once") return {Limit::Unit::at_once, 0};
  Limit limit;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, limit.amount);
  if (error != std::errc{} || rest == end || *rest != ' ') refuse(text);
  if (limit.amount < 1 || limit.amount > kMostAmount) refuse(text);
  const std::string_view unit(rest + 1, static_cast<std::size_t>(end - rest - 1));
  for (const UnitWord& w : kUnits)
    if (unit == (limit.amount == 1 ? w.one : w.many)) limit.unit = w.unit;
  if (limit.unit == Limit::Unit::none) refuse(text);
  return limit;
}

std::int64_t Limit::seconds() const { return *this ? amount * word_of(unit).seconds : 0; }

std::string Limit::text(Lang lang) const {
  if (unit == Unit::at_once) return lang == Lang::vi ? "ngay" : "at once";
  if (!*this) return lang == Lang::vi ? "không có" : "none";
  const UnitWord& w = word_of(unit);
  return fmt::format("{} {}", amount, lang == Lang::vi ? w.vi : amount == 1 ? w.one : w.many);
}

}  // namespace v0
}  // namespace petition
