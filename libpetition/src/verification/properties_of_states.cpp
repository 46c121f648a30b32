// What must hold in every state that can be reached.
#include <fmt/core.h>

#include <algorithm>

#include "regulation/table.h"
#include "verification/properties.h"
#include "verification/statements.h"
#include "workflow/clock.h"

namespace petition::verification {
namespace {

using enum PropertyId;

bool holds_levels(Role role) { return workflow::of_unit(role) || role == Role::office; }

}  // namespace

void Properties::at_state(const Case& c) {
  const State& s = c.state();
  places_.insert({s.position, s.commitment});
  replay_at(c);
  if (workflow::is_open(s.position)) {
    obligations_at(c);
    silence_at(c);
  }
  if (s.publication != Publication::published || !(s.confidential || s.state_secret)) return;
  const auto withdraws = [](const Obligation& o) { return o.owed == Owed::withdrawal; };
  if (std::ranges::none_of(engine_.obligations(c), withdraws))
    broken(nothing_secret_published, c,
           {"không ai phải gỡ nội dung đã công khai", "nobody has to withdraw the publication"});
}

void Properties::obligations_at(const Case& c) {
  const auto obligations = engine_.obligations(c);
  if (obligations.empty()) broken(someone_owes, c, {"không có nghĩa vụ nào", "no obligation"});
  const auto due = engine_.due(c);
  const bool limited =
      bool(workflow::limit_of(regulation::rules_of(engine_.regulation()), c.state()));
  if ((limited || workflow::promised(c.state())) &&
      (!due ||
       std::ranges::none_of(obligations, [&](const Obligation& o) { return o.due == *due; })))
    broken(due_where_limited, c,
           {"không nghĩa vụ nào mang thời hạn", "no obligation has the due time"});
  for (const Obligation& o : obligations) {
    if (holds_levels(o.role) && o.unit.empty())
      broken(someone_owes, c, about("“{}” không có người thực hiện", "“{}” has no holder", o.owed));
    if (o.due == kNever) gap({o.owed, c.state().position, o.citations, o.readings});
  }
  if (workflow::at_unit(c.state().position))
    for (Gap& open : gaps_at(engine_.regulation(), c.state())) gap(std::move(open));
}

/// Each point is listed once for each position.
void Properties::gap(Gap found) {
  const auto same = [&](const Gap& g) {
    return g.owed == found.owed && g.position == found.position && g.point == found.point;
  };
  if (std::ranges::none_of(gaps_, same)) gaps_.push_back(std::move(found));
}

/// Time alone brings a slip that lies with a unit to the last level; but not, by reading I-5, one
/// whose agreed time passes.
void Properties::silence_at(const Case& c) {
  const auto& rules = regulation::rules_of(engine_.regulation());
  if (!workflow::at_unit(c.state().position) ||
      (rules.agreed_time_only_overdue && workflow::promised(c.state())))
    return;
  Case later = c;
  std::size_t escalations = 0;
  while (const auto wakeup = engine_.next_wakeup(later)) {
    const Verdict v = engine_.advance(later, std::max(*wakeup, later.state().recorded_at));
    if (v.appended == 0)
      return broken(silence_ends, c,
                    {"một lần kiểm tra không đem lại gì", "a wake-up that brings nothing"});
    for (std::uint32_t seq = v.next.state().events - v.appended + 1; seq <= v.next.size(); ++seq)
      if (v.next.event(seq).kind() == Kind::escalated) ++escalations;
    later = v.next;
    if (escalations > engine_.regulation().profile().levels.size())
      return broken(silence_ends, c, {"im lặng không kết thúc", "silence does not end"});
  }
  const auto& level = rules.level[regulation::index(later.state().position)];
  if (level.on_silence != Position::none)
    broken(silence_ends, c,
           about("im lặng dừng ở “{}”", "silence ends at “{}”", later.state().position));
}

void Properties::replay_at(const Case& c) {
  std::vector<Event> events;
  for (const Event* e : c.events()) events.push_back(*e);
  try {
    if (!(engine_.replay(c.id(), events) == c))
      broken(replay_is_direct, c, {"ra một hồ sơ khác", "another case"});
  } catch (const Error& e) {
    broken(replay_is_direct, c, {e.what(), e.what()});
  }
}

}  // namespace petition::verification
