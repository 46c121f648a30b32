// Reads one event from its tree.
#pragma once

#include <cstddef>
#include <string_view>

#include "petition/event.h"
#include "text/json_value.h"

namespace petition::record {

using text::Value;

/// Where an event stands: alone or in a record of before, in a record, in one that seals texts by
/// their commitments, or on a line that may name its case.
enum class Setting { alone, inside, committing, line };

/// Throws Error as read_event does. `seq` is checked by `check_seq`.
Event event_of(const Value& value, Setting setting);

/// The data of an event of that kind from a JSON object, as logs have it in a column of its own.
/// Throws Error as read_event does; nothing but its form is checked.
Data data_of(Kind kind, std::string_view json);

/// Refuses a `seq` other than the position of the event in its case; it may be left out.
void check_seq(const Value& event, std::size_t position);

}  // namespace petition::record
