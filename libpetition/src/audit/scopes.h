// The part of the process that a deviation is of.
#pragma once

#include "petition/words.h"

namespace petition::auditing {

AuditScope scope_of(Owed owed);
/// Of an event of that kind that was refused for that reason.
AuditScope scope_of(RefusalCode code, Kind kind);

}  // namespace petition::auditing
