// Small readers of text shared by times, windows and calendars: strict, without locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "petition/time.h"

namespace petition::text {

/// The number written by exactly these digits; nothing for anything else.
std::optional<int> digits(std::string_view text);

/// `07:00`, `07:00:30`, up to `24:00`, in seconds after midnight.
std::optional<std::int32_t> time_of_day(std::string_view text);

/// `+07:00`, `-03:30` in seconds; any minute, the caller judges the range.
std::optional<std::int32_t> utc_offset(std::string_view text);

/// `2021-04-02T14:30:00+07:00`, or with Z: as programs write instants mostly; nothing for one in
/// another form, which parse_instant may take.
std::optional<Instant> usual_instant(std::string_view text);

}  // namespace petition::text
