// What time alone has caused, by a law.
#pragma once

#include "petition/verdict.h"
#include "workflow/law.h"

namespace petition::workflow {

/// Engine::advance by the law that judges the case.
Verdict advanced(const Law& law, const Case& c, Instant now);

}  // namespace petition::workflow
