// The data of an event in the form in which nearly all are written, read without a tree.
#pragma once

#include <string_view>

#include "petition/event.h"

namespace petition::record {

/// Fills blank data from a JSON object whose texts have no escapes. False, and `data` left half
/// filled, where it is in any other form or not right: `data_of` reads all, and says what is wrong.
bool read_plain(std::string_view json, Data& data);

}  // namespace petition::record
