// Being overdue as one instant, which can be kept until the case changes.
#pragma once

#include <span>

#include "petition/case.h"
#include "petition/verdict.h"
#include "workflow/law.h"

namespace petition::workflow {

/// The due time after which the case, as it stands, is overdue (Art. 11.4; I-4, I-16): at every
/// instant from the last recording on, Engine::timeliness says so just when it lies before that
/// instant. kNever where the case is closed or no due time counts.
Instant overdue_after(const Law& law, const Case& c);

/// Engine::timeliness by the law that judges the case, whose entries are given.
Timeliness timeliness_at(const Law& law, const Case& c, std::span<const Case::Entry> entries,
                         Instant at);

}  // namespace petition::workflow
