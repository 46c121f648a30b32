// What comes out otherwise, as JSON.
#include "json/parts.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void write_judged(JsonLine& out, const Judged& judged) {
  out.object([&] {
    out.put_list("refused", judged.refused, [&](const RefusedEvent& refused) {
      out.object([&] {
        out.put("event", refused.event);
        out.put_list("reasons", refused.reasons, [&](RefusalCode code) { out.value(code); });
      });
    });
    out.put("position", judged.next.state().position);
    out.put("overdue", judged.overdue);
    out.put("answered_late", judged.answered_late);
    out.put_list("dues", judged.dues, [&](Instant due) { out.value(due); });
    out.put("late_s", judged.late.count_s());
  });
}

}  // namespace

std::string to_json(const Engine& before, const Difference& difference, Lang lang) {
  JsonLine out(before.calendar().utc_offset_s());
  out.object([&] {
    out.put("case", difference.case_id);
    out.put_list("changed", difference.changed, [&](Aspect aspect) { out.value(aspect); });
    json::put_clauses(out, before.regulation(), difference.citations, lang);
    out.key("before");
    write_judged(out, difference.before);
    out.key("after");
    write_judged(out, difference.after);
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
