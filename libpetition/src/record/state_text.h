// A state of a case as one word: its numbers, in a fixed order.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "petition/case.h"

namespace petition::record {

void append_state(std::string& out, const State& state);

/// Nothing for a text that is no state.
std::optional<State> state_of(std::string_view text);

}  // namespace petition::record
