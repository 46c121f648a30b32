// Calendar results as JSON values, for results that contain them.
#pragma once

#include "petition/calendar.h"
#include "record/json_parts.h"

namespace petition::record {

/// SUM in petition.h.
Json sum(const Sum& sum, std::int32_t utc_offset_s, Lang lang);

/// DAY in petition.h.
Json day(const Day& day, Lang lang);

}  // namespace petition::record
