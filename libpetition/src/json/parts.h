// The parts that JSON results share: clauses, readings, states, sums, days.
#pragma once

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/engine.h"
#include "petition/regulation.h"
#include "record/law_writer.h"
#include "text/json_line.h"
#include "workflow/law.h"

namespace petition::json {

using text::JsonLine;

/// `"clauses":[{"id","citation","title"}]`, as a member.
void put_clauses(JsonLine& out, const Regulation& regulation, const Citations& citations,
                 Lang lang);

/// `"clauses":[{"id","citation","title"}],"readings":["I-1"]`, as members.
void put_basis(JsonLine& out, const Regulation& regulation, const Citations& citations,
               ReadingSet readings, Lang lang);

/// The same of what one of the engine's regulations says, after `"regulation":IDENTITY`.
template <class Result>
void put_basis_in(JsonLine& out, const Engine& engine, const Result& result, Lang lang) {
  const Regulation& regulation = engine.regulations()[result.regulation];
  out.put_object("regulation", [&] { record::write_identity(out, identity_of(regulation)); });
  put_basis(out, regulation, result.citations, result.readings, lang);
}

// The values of these names in petition.h.
void write_state(JsonLine& out, const Regulation& regulation, const Case& c);
void write_refusal(JsonLine& out, const Engine& engine, const Refusal& refusal, Lang lang);
void write_sum(JsonLine& out, const Sum& sum, Lang lang);
void write_day(JsonLine& out, const Day& day, Lang lang);

}  // namespace petition::json
