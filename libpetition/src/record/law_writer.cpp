// Writes by what a record was judged.
#include "record/law_writer.h"

#include "workflow/malformed.h"

namespace petition::record {

using text::JsonLine;

void write_identity(JsonLine& out, const Identity& of) {
  workflow::check_id(of.id, "id");
  workflow::check_id(of.version, "version");
  out.put("hash", of.hash);
  out.put("id", of.id);
  out.put("version", of.version);
}

void write_law(JsonLine& out, const JudgedBy& by) {
  out.put_object("law", [&] {
    out.put_object("calendar", [&] { write_identity(out, by.calendar); });
    out.put_object("regulation", [&] { write_identity(out, by.regulation); });
  });
}

}  // namespace petition::record
