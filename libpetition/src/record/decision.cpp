// What came of something that was asked, in ids and words of the tables alone.
#include "record/decision.h"

#include "petition/record.h"
#include "text/json_line.h"
#include "workflow/law.h"
#include "workflow/transition.h"

namespace petition::record {
namespace {

using text::JsonLine;

void put_basis(JsonLine& out, const Regulation& regulation, const Citations& citations,
               ReadingSet readings) {
  out.put_list("clauses", citations,
               [&](auto index) { out.value(regulation.clauses()[index].id); });
  out.put_list("readings", [&] {
    for (const auto& row : words<Reading>())
      if (readings.contains(row.value)) out.value(row.name);
  });
}

void write_notice(JsonLine& out, const Notice& notice) {
  out.object([&] {
    out.put("cause", notice.cause);
    out.put("channel", notice.channel);
    out.put("key", notice.key);
    out.put("kind", notice.kind);
    out.put("role", notice.role);
    out.put_or_null("unit", notice.unit);
  });
}

void write_refusal(JsonLine& out, const Regulation& regulation, const Refusal& refusal) {
  out.object([&] {
    out.put("code", refusal.code);
    put_basis(out, regulation, refusal.citations, refusal.readings);
    if (!refusal.alternative) return out.put_null("alternative");
    out.put_object("alternative", [&] {
      out.put("kind", refusal.alternative->kind);
      out.put("not_before", refusal.alternative->not_before);
      out.put("role", refusal.alternative->role);
    });
  });
}

/// Where the case stands afterwards, and until when.
void write_state(JsonLine& out, const Engine& engine, const Case& c) {
  const State& state = c.state();
  out.object([&] {
    out.put("agreed", state.agreed);
    out.put("commitment", state.commitment);
    out.put("due", c.size() == 0
                       ? kNever
                       : workflow::due_of(Law::of(engine).that_judged(c, state), c, state));
    out.put_or_null("holder", c.holder());
    out.put("position", state.position);
    out.put("publication", state.publication);
  });
}

}  // namespace

std::string decision(const Engine& engine, const Verdict& verdict) {
  const Regulation& regulation = engine.regulation();
  const std::int32_t offset = engine.calendar().utc_offset_s();
  JsonLine out(offset, text::Members::canonical);
  out.object([&] {
    put_basis(out, regulation, verdict.citations, verdict.readings);
    out.put_list("events", [&] {
      const auto last = static_cast<std::uint32_t>(verdict.next.size());
      for (std::uint32_t seq = last - verdict.appended + 1; seq <= last; ++seq)
        out.raw(write_event(verdict.next.event(seq), offset));
    });
    out.put_list("notices", verdict.notices,
                 [&](const Notice& notice) { write_notice(out, notice); });
    out.put("outcome", verdict.outcome);
    out.put_list("refusals", verdict.refusals,
                 [&](const Refusal& refusal) { write_refusal(out, regulation, refusal); });
    out.key("state");
    write_state(out, engine, verdict.next);
  });
  return std::move(out).take();
}

}  // namespace petition::record
