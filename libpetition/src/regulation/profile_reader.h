// Reads a regulation profile from TOML.
#pragma once

#include <memory>
#include <string_view>

#include "regulation/table.h"

namespace petition::regulation {

/// Throws Error with file, line, column and what was expected.
RegulationTable read_profile(std::string_view toml, std::string_view where);

/// Takes another reading of an open point. Throws Error unknown_name or invalid_value.
void choose_reading(Profile& profile, std::string_view id, std::string_view value);

/// The limit that `limit_of_third_level` or `at_once` has chosen.
Limit limit_chosen(const Profile& profile, Reading reading);

/// Makes the tables and the content hash of `table.profile` again.
void finish(RegulationTable& table);

}  // namespace petition::regulation
