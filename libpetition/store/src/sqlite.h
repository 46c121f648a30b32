// SQLite, as a Database.
#pragma once

#include <memory>
#include <string>

#include "database.h"

namespace petition::store {

/// Opens the file, or with `make` creates it. Throws Error unavailable when it cannot.
std::unique_ptr<Database> open_sqlite(const std::string& path, bool make);

}  // namespace petition::store
