// Whether the guards of the process graph tell the cases of one act apart.
#pragma once

#include "petition/process_graph.h"

namespace petition::verification {

/// What is wrong with the first act of the graph whose guards overlap, leave out a case that the
/// judge accepts, or admit one that it refuses; empty when there is none.
Text wrong_guard(const ProcessGraph& graph, const Regulation& regulation);

}  // namespace petition::verification
