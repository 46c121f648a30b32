// What was proven of a regulation, and the graph of its process, as JSON.
#include "json/parts.h"
#include "petition/json.h"
#include "petition/record.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void write_property(JsonLine& out, const Property& property, Lang lang) {
  out.object([&] {
    out.put("number", static_cast<int>(property.id));
    out.put("statement", property.statement.in(lang));
    out.put("proven", property.proven);
    out.put_list("counterexample", property.counterexample,
                 [&](const Event& event) { out.raw(write_event(event)); });
    out.put("detail", property.detail.in(lang));
  });
}

void write_gap(JsonLine& out, const Regulation& regulation, const Gap& gap, Lang lang) {
  out.object([&] {
    out.put("owed", gap.owed);
    out.put("position", gap.position);
    out.put_or_null("point", gap.point.in(lang));
    json::put_basis(out, regulation, gap.citations, gap.readings, lang);
  });
}

void write_worst_case(JsonLine& out, const WorstCase& worst, Lang lang) {
  out.object([&] {
    out.put("level", worst.level);
    out.put_list("limits", worst.limits, [&](const Limit& limit) { out.value(limit.text(lang)); });
    out.put("limits_s", worst.limits_s);
    out.put("working", worst.working);
  });
}

}  // namespace

std::string to_json(const Engine& engine, const Verification& verification, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.object([&] {
    out.put("proven", verification.proven());
    out.put("states", verification.states);
    out.put("transitions", verification.transitions);
    out.put("judged", verification.judged);
    out.put_list("properties", verification.properties,
                 [&](const Property& property) { write_property(out, property, lang); });
    out.put_list("gaps", verification.gaps,
                 [&](const Gap& gap) { write_gap(out, engine.regulation(), gap, lang); });
    out.put_list("worst_cases", verification.worst_cases,
                 [&](const WorstCase& worst) { write_worst_case(out, worst, lang); });
    out.put_list("ending_units", verification.ending_units, [&](const EndingUnit& unit) {
      out.object([&] {
        out.put("id", unit.id);
        out.put("label", unit.label.in(lang));
        out.put("last", format_date(unit.last));
      });
    });
  });
  return std::move(out).take();
}

std::string to_json(const Regulation& regulation, const ProcessGraph& graph, Lang lang) {
  JsonLine out;
  out.object([&] {
    out.put_list("places", graph.places, [&](const Place& place) {
      out.object([&] {
        out.put("position", place.position);
        out.put("commitment", place.commitment);
      });
    });
    out.put_list("transitions", graph.transitions, [&](const Transition& transition) {
      out.object([&] {
        out.put("from", transition.from);
        out.put("to", transition.to);
        out.put("kind", transition.kind);
        out.put("role", transition.role);
        out.put_list("guard", transition.guard, [&](const Condition& condition) {
          out.object([&] {
            out.put("variable", condition.variable);
            out.put_list("values", condition.values, [&](int value) { out.value(value); });
          });
        });
        out.put_list("changes", transition.changes, [&](const Change& change) {
          out.object([&] {
            out.put("variable", change.variable);
            out.put("adds", change.adds);
            out.put("value", change.value);
          });
        });
        json::put_clauses(out, regulation, transition.clauses, lang);
      });
    });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
