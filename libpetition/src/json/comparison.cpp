// Two laws compared, as JSON.
#include "json/parts.h"
#include "petition/json.h"
#include "petition/record.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void put_event(JsonLine& out, std::string_view key, const std::optional<Event>& event) {
  out.key(key);
  out.raw(event ? write_event(*event) : "null");
}

void write_step(JsonLine& out, const SharedStep& step) {
  out.object([&] {
    out.put("at", step.at);
    put_event(out, "before", step.before);
    put_event(out, "after", step.after);
  });
}

void write_contrast(JsonLine& out, const Contrast& contrast, Lang lang) {
  out.object([&] {
    out.put("what", contrast.what.in(lang));
    out.put("before", contrast.before.in(lang));
    out.put("after", contrast.after.in(lang));
  });
}

void write_claim(JsonLine& out, const ClaimFound& claim, Lang lang) {
  out.object([&] {
    out.put("claim", claim.id);
    out.put("statement", claim.statement.in(lang));
    out.put("proven", claim.proven);
    out.put_list("history", claim.history, [&](const SharedStep& step) { write_step(out, step); });
    out.put_list("contrasts", claim.contrasts,
                 [&](const Contrast& contrast) { write_contrast(out, contrast, lang); });
  });
}

}  // namespace

std::string to_json(const Engine& before, const Comparison& comparison, Lang lang) {
  JsonLine out(before.calendar().utc_offset_s());
  out.object([&] {
    out.put("same", comparison.same());
    out.put("pairs", comparison.pairs);
    out.put("transitions", comparison.transitions);
    out.put("judged", comparison.judged);
    out.put_list("scope", comparison.scope, [&](const Text& said) { out.value(said.in(lang)); });
    out.put_list("claims", comparison.claims,
                 [&](const ClaimFound& claim) { write_claim(out, claim, lang); });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
