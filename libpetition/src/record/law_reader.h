// Reads by what a record was judged.
#pragma once

#include "petition/identity.h"
#include "text/json_value.h"

namespace petition::record {

/// A `law`: a regulation and a calendar, each with id, version and hash. Throws Error as
/// read_record does.
JudgedBy law_of(const text::Value& value, std::uint32_t after);

/// Adds the law that an event of a record brings about, where it names one. The first event of rows
/// names the law that the record starts with.
void read_law(const text::Value& event, std::size_t seq, Judges& laws);

}  // namespace petition::record
