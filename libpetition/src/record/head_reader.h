// What a head and a digest must be.
#pragma once

#include <string_view>

#include "petition/day_root.h"

namespace petition::record {

/// SHA-256 in hexadecimal: 64 digits 0-9, a-f.
bool is_digest(std::string_view text);

/// Throws Error invalid_value for an id or a seal that is none.
void check_head(const Head& head);

}  // namespace petition::record
