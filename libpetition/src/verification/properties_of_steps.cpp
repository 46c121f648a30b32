// What must hold of every step, read off the record rather than the counts that the engine keeps.
#include <fmt/core.h>

#include "regulation/table.h"
#include "text/spoken.h"
#include "verification/properties.h"
#include "workflow/state.h"

namespace petition::verification {
namespace {

using enum PropertyId;

bool is_promise(Kind kind) { return kind == Kind::appointed || kind == Kind::rescheduled; }

bool is_publication(Kind kind) {
  return kind == Kind::published || kind == Kind::published_by_unit;
}

/// A time brought forward is no promise more (I-20).
bool brought_forward(const Case& c, std::uint32_t seq) {
  const auto* moved = std::get_if<Rescheduled>(&c.event(seq).data);
  return moved != nullptr && seq > 1 && moved->due_at < c.state_after(seq - 1).agreed;
}

}  // namespace

void Properties::at_step(const Case& before, const Case& after) {
  overdue_over(before, after);
  for (std::uint32_t seq = before.state().events + 1; seq <= after.state().events; ++seq) {
    const Event& e = after.event(seq);
    const State was = seq == 1 ? State{} : after.state_after(seq - 1);
    const State& is = after.state_after(seq);
    taken_.insert(
        {{was.position, was.commitment}, e.kind(), e.actor.role, {is.position, is.commitment}});
    recorded(after, seq);
  }
}

void Properties::overdue_over(const Case& before, const Case& after) {
  const State& a = before.state();
  const State& b = after.state();
  if (!engine_.timeliness(before, b.recorded_at).overdue) return;
  const Timeliness is = engine_.timeliness(after, b.recorded_at);
  const bool stays = a.position == b.position && a.brought_by == b.brought_by;
  const bool lasts = stays || !regulation::rules_of(engine_.regulation()).overdue_per_level;
  if (lasts && !workflow::is_closed(b.position) && !is.overdue)
    broken(overdue_kept, after, {"trễ hạn bị mất", "overdue was lost"});
  if (b.position == Position::answered && !is.answered_late)
    broken(overdue_kept, after,
           {"trả lời không được ghi là trễ", "the answer is not shown as late"});
}

void Properties::recorded(const Case& c, std::uint32_t seq) {
  const Kind kind = c.event(seq).kind();
  if (is_promise(kind)) promise_recorded(c, seq);
  if (kind == Kind::escalated) escalation_recorded(c, seq);
  const State& s = c.state_after(seq);
  if (is_publication(kind) && (s.confidential || s.state_secret))
    broken(nothing_secret_published, c, {"đã công khai", "published"});
  if (kind != Kind::rated) return;
  bool answered = false;
  for (std::uint32_t earlier = 1; earlier < seq; ++earlier)
    answered = answered || c.event(earlier).kind() == Kind::answered;
  if (!answered)
    broken(rated_after_answer, c, {"đánh giá khi chưa trả lời", "rated without an answer"});
}

/// The promises of one unit since the Office last assigned the slip to it, or ever (I-12).
void Properties::promise_recorded(const Case& c, std::uint32_t seq) {
  const auto& rules = regulation::rules_of(engine_.regulation());
  const std::string& unit = c.event(seq).actor.unit;
  int promises = 0;
  for (std::uint32_t n = seq; n > 0; --n) {
    const Event& e = c.event(n);
    const auto* assigned = std::get_if<Assigned>(&e.data);
    if (assigned != nullptr && assigned->unit == unit && !rules.promises_per_petition) break;
    if (is_promise(e.kind()) && e.actor.unit == unit && !brought_forward(c, n)) ++promises;
  }
  if (promises > rules.most_promises)
    broken(promises_limited, c,
           {fmt::format("“{}” đã hẹn {} lần", unit, promises),
            fmt::format("“{}” promised {}", unit, text::spoken_times(promises, Lang::en))});
}

void Properties::escalation_recorded(const Case& c, std::uint32_t seq) {
  const auto& up = std::get<Escalated>(c.event(seq).data);
  if (up.from == up.to)
    broken(one_escalation_a_level, c, {"chuyển lên chính cấp đó", "escalated to the same level"});
  const std::uint32_t stay = c.state_after(seq).brought_by;
  for (std::uint32_t n = 1; n < seq; ++n) {
    const auto* other = std::get_if<Escalated>(&c.event(n).data);
    if (other != nullptr && other->from == up.from && c.state_after(n).brought_by == stay)
      broken(one_escalation_a_level, c,
             about("chuyển lên hai lần từ “{}”", "escalated twice from “{}”", up.from));
  }
}

}  // namespace petition::verification
