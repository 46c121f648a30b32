// Which engine judges a record: the one that has what it names.
#pragma once

#include "petition/engine.h"
#include "petition/record.h"
#include "petition/registry.h"

namespace petition::record {

/// Whether a record tells versions and hashes; one of before tells ids at most.
bool is_exact(const Record& record);

/// Throws Error other_law, naming both, unless the record begins with the engine's own law.
void check_start(const Engine& engine, const Record& record);

/// The same, and unless what the case was moved to is in the registry of the engine.
void check_laws(const Engine& engine, const Record& record);

/// Throws Error other_law, naming both, when a law that the record names is not among those of the
/// registry; of a record of before, when no text there has the ids that it names.
void check_laws(const Registry& registry, const Record& record);

/// Of a registry, what judges the first event; for a record of before, what was in force when that
/// occurred, or at `otherwise` where there is none. Throws Error as check_laws does, and
/// not_covered.
const Engine& engine_of(const Registry& registry, const Record& record, Instant otherwise);

}  // namespace petition::record
