// The tables of a store.
#pragma once

#include "database.h"

namespace petition::store {

/// Makes the tables in an empty database. Throws Error unsupported_schema when it holds something
/// else.
void make_schema(Database& database);
/// Throws Error unsupported_schema when the database holds something else, or a later layout.
void check_schema(Database& database);

}  // namespace petition::store
