// A store of layout 1 becomes one of this layout.
#pragma once

#include "database.h"

namespace petition::store {

/// Moves the events of layout 1 into rows, within a transaction, and drops what was theirs. Throws
/// Error damaged, naming case and event, for what is not what was stored.
void take_over_rows(Database& database);

}  // namespace petition::store
