// A dry run in words.
#pragma once

#include "petition/regulation.h"
#include "workflow/law.h"
#include "workflow/outlook.h"

namespace petition::auditing {

/// What time does at `now`, or why nothing, in one sentence.
Text text_of(const Law& law, const workflow::Outlook& outlook, Instant now);

}  // namespace petition::auditing
