// The parts that the texts of a calendar and of a host's days share.
#pragma once

#include "calendar/spec.h"
#include "calendar/toml_reader.h"

namespace petition::calendar {

/// `reason = { vi = "...", en = "..." }` with `instrument = "..."`.
Reason read_reason(const TomlReader& table);

/// Optional `first` and `last` dates.
Validity read_validity(const TomlReader& table);

/// All `[[day]]` and `[[swap]]` of a text: one layer. Dates must lie within the calendar's
/// coverage.
std::vector<DayRule> read_days(const TomlReader& root, const Spec& spec, std::string_view where);

/// All `[[notice]]` of a text.
void read_notices(const TomlReader& root, Spec& spec);

HolidayRule read_holiday(const TomlReader& table, std::string_view where);

/// A date as people write it in each language: `thứ Bảy ngày 10/01/2026`, `Saturday 10 January
/// 2026`.
std::string spoken_date_vi(DayNumber d);
std::string spoken_date_en(DayNumber d);

}  // namespace petition::calendar
