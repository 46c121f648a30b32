// Reads the clause index of a profile and what rests on which clause.
#pragma once

#include "regulation/table.h"
#include "regulation/toml_reader.h"

namespace petition::regulation {

void read_clauses(TableReader t, Profile& profile);

/// Needs the clauses: a citation of a clause that is not in the index is refused.
void read_citations(TableReader t, RegulationTable& table);

}  // namespace petition::regulation
