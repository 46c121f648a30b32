// One event, in a line of a log or alone, in the form in which nearly all are written.
#pragma once

#include <optional>
#include <string_view>

#include "petition/event.h"

namespace petition::record {

/// What stands in the line, as pieces of it.
struct PlainLine {
  std::string_view case_id, id, kind, role, unit, name, recorded_by;
  std::string_view data;  ///< one JSON object
  Instant occurred_at{}, recorded_at{};
};

/// Nothing where the line is in any other form or not right: each key once and none that is
/// unknown, texts without escapes outside of the data, these last, and times to the second.
std::optional<PlainLine> read_plain_line(std::string_view line);

/// The same of an event that stands alone: without its case, and with its data anywhere.
std::optional<PlainLine> read_plain_alone(std::string_view event);

}  // namespace petition::record
