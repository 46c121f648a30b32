// Writes by what a record was judged.
#pragma once

#include "petition/identity.h"
#include "text/json_line.h"

namespace petition::record {

/// The members of IDENTITY of petition.h. Throws Error for an id or a version that is none.
void write_identity(text::JsonLine& out, const Identity& of);

/// LAW of petition.h, as the member `law`. Throws Error for an id or a version that is none.
void write_law(text::JsonLine& out, const JudgedBy& by);

}  // namespace petition::record
