// Texts of notices that a profile brings of its own.
#pragma once

#include "petition/regulation.h"
#include "text/toml_reader.h"

namespace petition::regulation {

/// Reads `[notices]`. Refuses a field that such a notice does not have.
void read_notices(text::TomlReader& root, Profile& profile);

}  // namespace petition::regulation
