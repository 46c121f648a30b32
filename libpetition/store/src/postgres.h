// PostgreSQL, as a Database.
#pragma once

#include <memory>
#include <string>

#include "database.h"

namespace petition::store {

/// Connects by a URL of libpq, as `postgresql://user@host/name`. Throws Error unavailable when it
/// cannot.
std::unique_ptr<Database> open_postgres(const std::string& url);

}  // namespace petition::store
