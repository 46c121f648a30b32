// The parts that the texts of a calendar and of a host's days share.
#pragma once

#include "calendar/spec.h"
#include "text/toml_reader.h"

namespace petition::calendar {

/// `reason = { vi = "...", en = "..." }` with `instrument = "..."`.
Reason read_reason(text::TomlReader& table);

/// Optional `first` and `last` dates.
Validity read_validity(text::TomlReader& table);

/// All `[[day]]` and `[[swap]]` of a text: one layer. Dates must lie within the calendar's
/// coverage.
std::vector<DayRule> read_days(text::TomlReader& root, const Spec& spec, std::string_view where);

/// All `[[notice]]` of a text.
void read_notices(text::TomlReader& root, Spec& spec);

HolidayRule read_holiday(text::TomlReader& table, std::string_view where);

}  // namespace petition::calendar
