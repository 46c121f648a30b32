// The parts that JSON results share: clauses, readings, states, sums, days.
#pragma once

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/engine.h"
#include "petition/regulation.h"
#include "text/json_line.h"

namespace petition::json {

using text::JsonLine;

/// `"clauses":[{"id","citation","title"}]`, as a member.
void put_clauses(JsonLine& out, const Regulation& regulation, const Citations& citations,
                 Lang lang);

/// `"clauses":[{"id","citation","title"}],"readings":["I-1"]`, as members.
void put_basis(JsonLine& out, const Regulation& regulation, const Citations& citations,
               ReadingSet readings, Lang lang);

// The values of these names in petition.h.
void write_state(JsonLine& out, const Regulation& regulation, const Case& c);
void write_refusal(JsonLine& out, const Engine& engine, const Refusal& refusal, Lang lang);
void write_sum(JsonLine& out, const Sum& sum, Lang lang);
void write_day(JsonLine& out, const Day& day, Lang lang);

}  // namespace petition::json
