// Reads one record from its tree.
#pragma once

#include "petition/record.h"
#include "text/json_value.h"

namespace petition::record {

using text::Source;
using text::Value;

/// Refuses a part that is too long to be read.
void check_length(const Source& source);

/// Throws Error as petition::read_record does.
Record record_of(const Value& value);

}  // namespace petition::record
