// Instants as people write them.
#include "workflow/spoken_time.h"

#include <fmt/format.h>

namespace petition::workflow {

std::string spoken_time(Instant t, std::int32_t utc_offset_s, Lang lang) {
  const std::string iso = format_instant(t, utc_offset_s);  // 2021-04-02T14:30:00+07:00
  const bool whole_minute = iso.compare(16, 3, ":00") == 0;
  return fmt::format("{} {} {}/{}/{}", iso.substr(11, whole_minute ? 5 : 8),
                     lang == Lang::vi ? "ngày" : "on", iso.substr(8, 2), iso.substr(5, 2),
                     iso.substr(0, 4));
}

}  // namespace petition::workflow
