// The properties that a regulation must keep: what they say, and what the whole exploration shows.
#include "verification/properties.h"

#include <fmt/core.h>

#include <algorithm>

#include "regulation/table.h"
#include "verification/guards.h"

namespace petition::verification {
namespace {

using enum PropertyId;

/// By reading I-4 a level may start clean.
Text overdue_statement(const Regulation& regulation) {
  if (regulation.table().rules.overdue_per_level)
    return {"trễ hạn ở một cấp không mất khi phiếu còn ở cấp đó (Điều 11.4, cách hiểu I-4)",
            "overdue at a level is never lost while the slip stays there (Art. 11.4, reading I-4)"};
  return {"trễ hạn không mất trước khi có kết quả (Điều 11.4)",
          "overdue is never lost before the result (Art. 11.4)"};
}

std::vector<Property> statements(const Regulation& regulation) {
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
      {overdue_kept, overdue_statement(regulation)},
      {nothing_secret_published, {"không công khai bí mật nhà nước hoặc nội dung được yêu cầu giữ bí mật (Điều 13.1)",
                                  "nothing secret or confidential is published (Art. 13.1)"}},
      {rated_after_answer, {"chỉ đánh giá sau khi trả lời (Điều 14)", "rated only after an answer (Art. 14)"}},
      {alternative_accepted, {"mỗi lần từ chối đều chỉ ra một việc làm được",
                              "each refusal names an act that is then accepted"}},
      {replay_is_direct, {"xét lại hồ sơ cho kết quả như cũ", "a record judged again gives the same case"}},
      {guards_tell_apart, {"điều kiện của một việc không chồng nhau, không bỏ sót trường hợp nào",
                           "the guards of one act do not overlap and leave no case out"}},
  };
}

}  // namespace

Properties::Properties(const Engine& engine)
    : engine_(engine), graph_(process_graph(engine.regulation())), properties_(statements(engine.regulation())) {}

void Properties::broken(PropertyId id, const Case& c, std::string detail) {
  Property& property = properties_[regulation::index(id) - 1];
  if (!property.proven) return;
  property.proven = false;
  property.detail = std::move(detail);
  for (const Event* e : c.events()) property.counterexample.push_back(*e);
}

/// Every place of the graph was reached, and no other.
void Properties::places_at_end() {
  const Case none("none");
  for (const Level& level : engine_.regulation().profile().levels)
    if (std::ranges::none_of(places_, [&](const auto& p) { return p.first == level.position; }))
      broken(every_position_reached, none, fmt::format("`{}` is not reached", name(level.position)));
  for (const Place& place : graph_.places)
    if (!places_.contains({place.position, place.commitment}))
      broken(every_position_reached, none,
             fmt::format("`{}`, `{}` is not reached", name(place.position), name(place.commitment)));
}

/// The graph has just the steps that the engine takes, and its guards tell them apart.
void Properties::graph_at_end() {
  const Case none("none");
  if (const std::string wrong = wrong_guard(graph_, engine_.regulation()); !wrong.empty())
    broken(guards_tell_apart, none, wrong);
  std::set<Taken> drawn;
  for (const Transition& t : graph_.transitions) {
    const Place& from = graph_.places[t.from];
    const Place& to = graph_.places[t.to];
    drawn.insert({{from.position, from.commitment}, t.kind, t.role, {to.position, to.commitment}});
  }
  for (const Taken& taken : taken_)
    if (!drawn.contains(taken)) broken(guards_tell_apart, none, described(taken) + ": no guard holds");
  // Whether there is a notice to tell of, the graph does not know.
  for (const Taken& taken : drawn)
    if (!taken_.contains(taken) && std::get<Kind>(taken) != Kind::notified) broken(guards_tell_apart, none, described(taken) + " never happens");
}

std::string Properties::described(const Taken& taken) {
  const auto& [from, kind, role, to] = taken;
  return fmt::format("`{}` by {} from `{}` ({}) to `{}` ({})", name(kind), name(role), name(from.first),
                     name(from.second), name(to.first), name(to.second));
}

/// What is declined ends unanswered; so does what may only be declined.
void Properties::ends_at_end(const Explored& explored) {
  const auto answered = [](const State& s) { return s.position == Position::answered; };
  const auto ended = [](const State& s) { return workflow::is_closed(s.position); };
  if (const Case* c = explored.first_cut_off([](const State&) { return true; }, ended))
    broken(no_dead_end, *c, "nothing leads to an end");
  const auto to_answer = [&](const State& s) {
    return workflow::is_open(s.position) && (s.forwarded || s.unsuitable == 0);
  };
  if (const Case* c = explored.first_cut_off(to_answer, answered))
    broken(answer_possible, *c, "nothing leads to an answer");
}

std::vector<WorstCase> Properties::worst_cases() const {
  const Profile& p = engine_.regulation().profile();
  std::vector<WorstCase> all;
  WorstCase worst;
  for (Position at = engine_.regulation().table().rules.first_level; at != Position::none;) {
    worst.level = at;
    all.push_back(worst);
    const Level& level = *std::ranges::find(p.levels, at, &Level::position);
    worst.limits.push_back(level.limit);
    worst.limits_s += level.limit.seconds();
    worst.working = worst.working && level.limit.working();
    at = level.on_silence;
  }
  return all;
}

void Properties::at_end(const Explored& explored, Verification& v) {
  places_at_end();
  graph_at_end();
  ends_at_end(explored);
  v.worst_cases = worst_cases();
  v.properties = std::move(properties_);
  v.gaps = std::move(gaps_);
}

}  // namespace petition::verification
