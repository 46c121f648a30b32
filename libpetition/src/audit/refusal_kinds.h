// What an event that was refused is called in an audit.
#pragma once

#include "petition/words.h"

namespace petition::auditing {

/// The kind of deviation that a recorded event of `kind` is, refused for this reason where the case
/// stood at `at`.
DeviationKind kind_of(RefusalCode code, Kind kind, Position at);

}  // namespace petition::auditing
