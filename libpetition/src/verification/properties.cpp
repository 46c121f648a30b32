// The properties that a regulation must keep.
#include "verification/properties.h"

#include <fmt/format.h>

#include <algorithm>

#include "regulation/table.h"
#include "verification/guards.h"
#include "workflow/clock.h"
#include "workflow/permitted.h"
#include "workflow/refusals.h"

namespace petition::verification {
namespace {

using enum PropertyId;

bool open(const State& s) {
  return s.position != Position::none && s.position != Position::answered && s.position != Position::declined;
}

bool at_unit(const State& s) { return s.position == Position::focal_point || s.position == Position::head; }

std::vector<Property> statements() {
  return {
      {every_position_reached, {"mọi trạng thái đều đến được", "every position is reached"}},
      {no_dead_end, {"chỉ hồ sơ đã trả lời hoặc không tiếp nhận mới kết thúc",
                     "only answered and declined cases end"}},
      {someone_owes, {"hồ sơ còn mở luôn có người có nghĩa vụ", "every open case has an obligation with a holder"}},
      {due_where_limited, {"nơi quy chế đặt thời hạn thì luôn có thời hạn",
                           "where a limit is set, there is a due time"}},
      {silence_ends, {"im lặng luôn đưa phiếu đến cấp cuối", "silence always ends at the last level"}},
      {one_escalation_a_level, {"không chuyển lên hai lần từ một cấp", "no case escalates twice from one level"}},
      {promises_limited, {"không đơn vị nào hẹn quá số lần (Điều 11.3)",
                          "no unit promises more often than the limit (Art. 11.3)"}},
      {answer_possible, {"hồ sơ còn mở luôn có thể được trả lời", "every open case can be answered"}},
      {overdue_kept, {"trễ hạn không mất trước khi có kết quả (Điều 11.4)",
                      "overdue is never lost before the result (Art. 11.4)"}},
      {nothing_secret_published, {"không công khai bí mật nhà nước hoặc nội dung được yêu cầu giữ bí mật (Điều 13.1)",
                                  "nothing secret or confidential is published (Art. 13.1)"}},
      {rated_after_answer, {"chỉ đánh giá sau khi trả lời (Điều 14)", "rated only after an answer (Art. 14)"}},
      {alternative_accepted, {"mỗi lần từ chối đều chỉ ra một việc làm được",
                              "each refusal names an act that is then permitted"}},
      {replay_is_direct, {"xét lại hồ sơ cho kết quả như cũ", "a record judged again gives the same case"}},
      {guards_tell_apart, {"điều kiện của một việc không chồng nhau, không bỏ sót trường hợp nào",
                           "the guards of one act do not overlap and leave no case out"}},
  };
}

}  // namespace

Properties::Properties(const Engine& engine) : engine_(engine), properties_(statements()) {}

void Properties::broken(PropertyId id, const Case& c, std::string detail) {
  Property& property = properties_[regulation::index(id) - 1];
  if (!property.proven) return;
  property.proven = false;
  property.detail = std::move(detail);
  for (const Event* e : c.events()) property.counterexample.push_back(*e);
}

void Properties::at_state(const Case& c) {
  const State& s = c.state();
  positions_.insert(s.position);
  replay_at(c);
  if (s.promises > engine_.regulation().table().rules.most_promises)
    broken(promises_limited, c, fmt::format("{} promises", s.promises));
  if (!open(s)) return;
  obligations_at(c);
  answer_at(c);
  silence_at(c);
}

void Properties::obligations_at(const Case& c) {
  const auto obligations = engine_.obligations(c);
  if (obligations.empty()) broken(someone_owes, c, "no obligation");
  const auto due = engine_.due(c);
  if (workflow::limit_of(engine_.regulation().table().rules, c.state()) && !due) broken(due_where_limited, c, "no due time");
  for (const Obligation& o : obligations) {
    if (o.role == Role::focal_point || o.role == Role::head)
      if (o.unit.empty()) broken(someone_owes, c, fmt::format("`{}` has no holder", name(o.owed)));
    const auto same = [&](const Gap& g) { return g.owed == o.owed && g.position == c.state().position; };
    if (o.due == kNever && std::ranges::none_of(gaps_, same))
      gaps_.push_back({o.owed, c.state().position, o.citations, o.readings});
  }
}

/// Somebody may answer now, or forwarding, referring or declining leads on.
void Properties::answer_at(const Case& c) {
  const auto permits = [&](Kind kind) {
    return std::ranges::any_of(words<Role>(), [&](const auto& role) {
      return workflow::reasons_against(engine_, c, kind, role.value, c.state().recorded_at).empty();
    });
  };
  const bool answerable = permits(Kind::answered);
  const bool leads_on = permits(Kind::forwarded) || permits(Kind::referred) || permits(Kind::declined);
  if (!answerable && !leads_on) broken(no_dead_end, c, "nothing moves the case on");
  const bool suitable = c.state().unsuitable == 0;
  if (suitable && !answerable && !permits(Kind::referred) && !permits(Kind::forwarded))
    broken(answer_possible, c, "nobody may answer, forward or refer");
}

/// Time alone brings a slip that lies with a unit to the last level.
void Properties::silence_at(const Case& c) {
  const auto& rules = engine_.regulation().table().rules;
  if (!at_unit(c.state()) || rules.agreed_time_only_overdue) return;
  Case later = c;
  std::size_t escalations = 0;
  while (const auto wakeup = engine_.next_wakeup(later)) {
    const Verdict v = engine_.advance(later, std::max(*wakeup, later.state().recorded_at));
    if (v.appended == 0) return broken(silence_ends, c, "a wake-up that brings nothing");
    for (std::uint32_t seq = v.next.state().events - v.appended + 1; seq <= v.next.size(); ++seq)
      if (v.next.event(seq).kind() == Kind::escalated) ++escalations;
    later = v.next;
    if (escalations > engine_.regulation().profile().levels.size())
      return broken(silence_ends, c, "silence does not end");
  }
  const auto& level = rules.level[regulation::index(later.state().position)];
  if (level.on_silence != Position::none)
    broken(silence_ends, c, fmt::format("silence ends at `{}`", name(later.state().position)));
}

void Properties::replay_at(const Case& c) {
  std::vector<Event> events;
  for (const Event* e : c.events()) events.push_back(*e);
  try {
    if (!(engine_.replay(c.id(), events) == c)) broken(replay_is_direct, c, "another case");
  } catch (const Error& e) {
    broken(replay_is_direct, c, e.what());
  }
}

void Properties::at_step(const Case& before, const Case& after) {
  const State& a = before.state();
  const State& b = after.state();
  const Timeliness was = engine_.timeliness(before, b.recorded_at);
  const Timeliness is = engine_.timeliness(after, b.recorded_at);
  const auto& rules = engine_.regulation().table().rules;
  const bool lasting = !rules.overdue_per_level && !rules.by_occurrence;
  if (lasting && was.overdue && open(b) && !is.overdue) broken(overdue_kept, after, "overdue was lost");
  if (lasting && was.overdue && b.position == Position::answered && !is.answered_late)
    broken(overdue_kept, after, "the answer is not shown as late");
  const bool newly = b.publication == Publication::published && a.publication != Publication::published;
  if ((newly || (b.unit_published && !a.unit_published)) && (b.confidential || b.state_secret))
    broken(nothing_secret_published, after, "published");
  if (b.rating != a.rating && b.answered_by == 0) broken(rated_after_answer, after, "rated without an answer");
  std::set<Position> left;
  for (std::uint32_t seq = a.events + 1; seq <= b.events; ++seq)
    if (const auto* up = std::get_if<Escalated>(&after.event(seq).data))
      if (!left.insert(up->from).second || up->from == up->to)
        broken(one_escalation_a_level, after, "escalated twice");
}

void Properties::at_refusal(const Case& c, const Event& event, workflow::Reasons reasons) {
  if (c.state().position == Position::none) return;
  for (const auto& code : words<RefusalCode>()) {
    if (!reasons.contains(code.value)) continue;
    const std::size_t alike =
        (regulation::index(event.kind()) * regulation::kRoles + regulation::index(event.actor.role)) *
            regulation::kRefusals + regulation::index(code.value);
    if (asked_.test(alike)) continue;
    asked_.set(alike);
    const auto other = workflow::alternative_to(engine_, c, event.recorded_at, code.value, event);
    if (!other) broken(alternative_accepted, c, fmt::format("`{}` by {} is refused for {} without an alternative",
                                                            name(event.kind()), name(event.actor.role), code.name));
  }
}

void Properties::at_end(Verification& v) {
  const Profile& p = engine_.regulation().profile();
  std::vector<Position> expected{Position::intake, Position::answered, Position::declined};
  for (const Level& level : p.levels) expected.push_back(level.position);
  if (const std::string wrong = wrong_guard(engine_.regulation()); !wrong.empty())
    broken(guards_tell_apart, Case("none"), wrong);
  for (const Position position : expected)
    if (!positions_.contains(position))
      broken(every_position_reached, Case("none"), fmt::format("`{}` is not reached", name(position)));
  WorstCase worst;
  const auto& rules = engine_.regulation().table().rules;
  for (Position at = rules.first_level; at != Position::none;) {
    worst.level = at;
    v.worst_cases.push_back(worst);
    const Level& level = *std::ranges::find(p.levels, at, &Level::position);
    worst.limits.push_back(level.limit);
    worst.limits_s += level.limit.seconds();
    worst.working = worst.working && level.limit.working();
    at = level.on_silence;
  }
  v.properties = std::move(properties_);
  v.gaps = std::move(gaps_);
}

}  // namespace petition::verification
