// One recorded event judged again.
#pragma once

#include <cstddef>

#include "petition/engine.h"

namespace petition::workflow {

/// The case with that event, which is at `index` in its record. Throws Error invalid_record, naming
/// it as `events[3]`, when it is refused.
Case replayed(const Engine& engine, Case c, const Event& event, std::size_t index);

}  // namespace petition::workflow
