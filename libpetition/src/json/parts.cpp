// The parts that JSON results share.
#include "json/parts.h"

#include <fmt/core.h>

#include "workflow/state.h"

namespace petition::json {

void put_clauses(JsonLine& out, const Regulation& regulation, const Citations& citations,
                 Lang lang) {
  out.put_list("clauses", citations, [&](std::uint16_t index) {
    const Clause& clause = regulation.clause(index);
    out.object([&] {
      out.put("id", clause.id);
      out.put("citation", clause.citation(lang));
      out.put("title", clause.title.in(lang));
    });
  });
}

void put_basis(JsonLine& out, const Regulation& regulation, const Citations& citations,
               ReadingSet readings, Lang lang) {
  put_clauses(out, regulation, citations, lang);
  out.put_list("readings", [&] {
    for (const auto& row : words<Reading>())
      if (readings.contains(row.value)) out.value(row.name);
  });
}

void write_state(JsonLine& out, const Regulation& regulation, const Case& c) {
  const State& s = c.state();
  out.object([&] {
    out.put("position", s.position);
    out.put("commitment", s.commitment);
    out.put("publication", s.publication);
    out.put_or_null("holder", c.holder());
    out.put("recorded_at", s.recorded_at);
    out.put("anchor", s.anchor);
    out.put("agreed", s.agreed);
    out.put("agreed_at", s.agreed_at);
    out.put("events", s.events);
    out.put("returns", s.returns);
    out.put("promises", s.promises);
    out.put_or_null("rating", workflow::rating_of(regulation.profile(), c));
    out.put("forwarded", bool{s.forwarded});
    out.put("confidential", bool{s.confidential});
    out.put("state_secret", bool{s.state_secret});
    out.put("reopened", bool{s.reopened});
    out.put("unit_published", bool{s.unit_published});
    out.put("assigned", bool{s.assigned});
    out.put("published_on", std::size_t{s.published_on});
  });
}

}  // namespace petition::json
