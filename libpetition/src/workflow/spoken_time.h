// Instants as people write them.
#pragma once

#include <string>

#include "petition/time.h"

namespace petition::workflow {

/// `14:30 ngày 02/04/2021`, or `14:30 on 02/04/2021`; seconds are written when there are any.
std::string spoken_time(Instant t, std::int32_t utc_offset_s, Lang lang);

}  // namespace petition::workflow
