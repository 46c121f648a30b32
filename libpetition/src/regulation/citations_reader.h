// Reads the clause index of a profile and what rests on which clause.
#pragma once

#include "regulation/table.h"
#include "text/toml_reader.h"

namespace petition::regulation {

using text::TomlReader;

void read_clauses(TomlReader t, Profile& profile);

/// Needs the clauses: a citation of a clause that is not in the index is refused.
void read_citations(TomlReader t, RegulationTable& table);

}  // namespace petition::regulation
