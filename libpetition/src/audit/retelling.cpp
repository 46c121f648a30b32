// A record told again.
#include "audit/retelling.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "text/names.h"
#include "workflow/advance.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/malformed.h"
#include "workflow/outlook.h"
#include "workflow/transition.h"

namespace petition::auditing {

using workflow::Fact;
using workflow::Reasons;

Retelling::Retelling(const Engine& engine, const Record& record, Instant at)
    : law_(Law::of(engine)), judged_(record.case_id) {
  sort(record, at);
  for (std::size_t i = 0; i < events_.size(); ++i) tell(i);
}

const Supplied* Retelling::supply(std::uint32_t seq) const {
  const auto found = std::ranges::find(supplied_, seq, &Supplied::seq);
  return found == supplied_.end() ? nullptr : &*found;
}

bool Retelling::begins_unknown(Instant since) const {
  return std::ranges::any_of(supplied_, [&](const Supplied& s) {
    return !s.by_time && workflow::judged_at(law_.rules(), judged_.event(s.seq)) == since;
  });
}

const Actor& Retelling::actor_of(std::string_view id) const {
  return std::ranges::find(events_, id, &Event::id)->actor;
}

void Retelling::sort(const Record& record, Instant at) {
  Instant latest = Instant::min();
  for (const Event& e : record.events) {
    if (e.recorded_at > at) continue;
    workflow::check_event(e);
    if (e.recorded_at < latest) displaced_.push_back(e.id);
    latest = std::max(latest, e.recorded_at);
    events_.push_back(e);
  }
  if (!displaced_.empty())
    std::ranges::stable_sort(
        events_, {}, [](const Event& e) { return std::pair(e.recorded_at, e.occurred_at); });
}

/// Whether the record has what the system does in the present stay, or an operator passed the slip
/// up by hand.
bool Retelling::carried(std::span<const Event> rest) const {
  const State& now = judged_.state();
  if (carried_.at(now, rest)) return true;
  const auto next = std::ranges::find_if(rest, [](const Event& e) {
    return e.kind() == Kind::escalated || workflow::takes_elsewhere(e.kind());
  });
  const auto* escalated = next == rest.end() ? nullptr : std::get_if<Escalated>(&next->data);
  return escalated != nullptr && escalated->from == now.position;
}

/// Whether the record goes on with an act of the present level: the slip never went up.
bool Retelling::kept(std::span<const Event> rest) const {
  const auto next = std::ranges::find_if(rest, [](const Event& e) {
    return e.kind() == Kind::appointed || e.kind() == Kind::rescheduled ||
           workflow::takes_elsewhere(e.kind());
  });
  const Position position = judged_.state().position;
  return next != rest.end() && workflow::at_unit(position) &&
         next->actor.role == workflow::role_at(position) &&
         text::same_name(
             workflow::acting_unit(law_.profile(), law_.calendar, next->actor.unit,
                                   next->recorded_at),
             workflow::holding_unit(law_.profile(), law_.calendar, judged_, judged_.state()));
}

void Retelling::tell(std::size_t index) {
  const auto rest = std::span(events_).subspan(index);
  if (!carried(rest)) pass(events_[index].recorded_at - ClockTime{1}, kept(rest));
  if (seen(events_[index])) return;
  note_lapse(events_[index]);
  Judged judged = judge(judged_, events_[index]);
  if (!judged.lawful() && !put_right(index, judged)) return miss(index, judged);
  const Event& e = events_[index];
  carried_.take(judged_.state(), e);
  if (as_recorded_) as_recorded_ = forced(std::move(*as_recorded_), e);
  judged_ = workflow::grown(law_, std::move(judged_), e, judged.fact);
}

Retelling::Judged Retelling::judge(const Case& c, const Event& e) const {
  const Law law = law_of(c);
  Judged judged{workflow::fact_of(law, c, e), {}};
  const auto times = workflow::times_of(law.rules(), law.calendar, c.state(),
                                        workflow::judged_at(law.rules(), judged.fact));
  judged.reasons = workflow::check(law.rules(), c.state(), judged.fact, times);
  return judged;
}

Case Retelling::forced(Case c, const Event& e) const {
  const Fact fact = workflow::fact_of(law_of(c), c, e);
  return workflow::grown(law_, std::move(c), e, fact);
}

/// What the system records at the next wake-up by `until`.
std::vector<Event> Retelling::next_of_time(const Case& c, Instant until) const {
  std::vector<Event> events;
  const Law law = law_of(c);
  const auto outlook = workflow::outlook_of(law.rules(), law.calendar, c.state());
  const Instant wakeup = workflow::next_wakeup(outlook);
  const Instant now = std::max(wakeup, c.state().recorded_at);
  if (wakeup == kNever || now > until) return events;
  const Verdict verdict = workflow::advanced(law, c, now);
  for (std::uint32_t n = verdict.appended; n > 0; --n)
    events.push_back(verdict.next.event(static_cast<std::uint32_t>(verdict.next.size()) - n + 1));
  return events;
}

/// What time brought about by then; where the slip was kept, the reminders alone.
void Retelling::pass(Instant until, bool kept) {
  if (judged_.size() == 0) return;
  for (auto events = next_of_time(judged_, until); !events.empty();
       events = next_of_time(judged_, until)) {
    const bool reminds =
        std::ranges::all_of(events, [](const Event& e) { return e.kind() == Kind::reminded; });
    if (kept && !reminds) return;
    for (Event& e : events) supply_of_time(std::move(e));
  }
}

/// What `submit` takes note of first.
void Retelling::note_lapse(const Event& e) {
  if (!workflow::notes_lapses(e) || e.recorded_at < judged_.state().recorded_at) return;
  if (auto lapse = workflow::lapse_to_note(law_of(judged_), judged_, e.recorded_at))
    supply_of_time(std::move(*lapse));
}

void Retelling::supply_of_time(Event e) {
  const Fact fact = workflow::fact_of(law_of(judged_), judged_, e);
  if (as_recorded_) as_recorded_ = forced(std::move(*as_recorded_), e);
  judged_ = workflow::grown(law_, std::move(judged_), std::move(e), fact);
  supplied_.push_back({static_cast<std::uint32_t>(judged_.size()), true});
}

/// The same id before: the same content changes nothing, other content is an event of its own whose
/// id is not.
bool Retelling::seen(Event& e) {
  const std::uint32_t seq = judged_.find(e.id);
  if (seq == 0) return false;
  if (judged_.event(seq) == e) {
    const bool had = std::erase_if(supplied_, [&](const Supplied& s) { return s.seq == seq; }) == 0;
    duplicates_ += had;
    return true;
  }
  if (supply(seq) != nullptr) {
    e.id = fmt::format("{}:{}", e.id, judged_.size() + 1);
    return false;
  }
  Reasons reused;
  reused.add(RefusalCode::id_reused);
  missteps_.push_back({e, judged_, reused, true, {}});
  e.id = fmt::format("{}:{}", e.id, judged_.size() + 1);
  return false;
}

/// What may have come before an event that is out of place: another of the same second, what time
/// brings about, or an act of a person.
bool Retelling::put_right(std::size_t index, Judged& judged) {
  if (!out_of_place(judged.reasons)) return false;
  const bool right = another_first(index) || time_first(events_[index]) || acts_first(index);
  if (right) judged = judge(judged_, events_[index]);
  return right;
}

/// A case that begins in the middle lacks its receipt and its slip.
bool Retelling::acts_first(std::size_t index) {
  const Event& e = events_[index];
  // A petitioner's word shows nothing of what officials did.
  if (e.actor.role == Role::petitioner) return false;
  constexpr int kMost = 2;
  const auto before = std::tuple(judged_, as_recorded_, supplied_);
  for (int n = 0; n < kMost && act_first(index); ++n)
    if (judge(judged_, e).lawful()) return true;
  std::tie(judged_, as_recorded_, supplied_) = before;
  return false;
}

/// Events that were recorded in one second may stand in any order.
bool Retelling::another_first(std::size_t index) {
  const Instant now = events_[index].recorded_at;
  for (std::size_t i = index + 1; i < events_.size() && events_[i].recorded_at == now; ++i) {
    if (!judge(judged_, events_[i]).lawful()) continue;
    if (!std::ranges::count(displaced_, events_[i].id)) displaced_.push_back(events_[i].id);
    const auto first = events_.begin() + static_cast<std::ptrdiff_t>(index);
    const auto found = events_.begin() + static_cast<std::ptrdiff_t>(i);
    std::rotate(first, found, found + 1);
    return true;
  }
  return false;
}

bool Retelling::time_first(const Event& e) {
  if (judged_.size() == 0) return false;
  Case trial = judged_;
  std::vector<Event> passed;
  for (auto events = next_of_time(trial, e.recorded_at); !events.empty();
       events = next_of_time(trial, e.recorded_at)) {
    for (Event& of_time : events) {
      trial = forced(std::move(trial), of_time);
      passed.push_back(std::move(of_time));
    }
    if (!judge(trial, e).lawful()) continue;
    for (Event& of_time : passed) supply_of_time(std::move(of_time));
    return true;
  }
  return false;
}

bool Retelling::act_first(std::size_t index) {
  const Event& e = events_[index];
  auto acts = acts_before(law_of(judged_), judged_, e);
  const auto rest = std::span(events_).subspan(index);
  std::erase_if(acts, [&](const Inferred& act) {
    return std::ranges::any_of(rest,
                               [&](const Event& later) { return later.data == act.event.data; });
  });
  // With no receipt there is but one thing that can have come first.
  if (judged_.size() != 0)
    std::erase_if(acts, [&](const Inferred& act) {
      return !judge(workflow::grown(law_, judged_, act.event, act.fact), e).lawful();
    });
  if (acts.size() != 1) return false;
  Inferred& act = acts.front();
  act.event.id = fmt::format("supplied:{}:{}", name(act.event.kind()), judged_.size() + 1);
  if (as_recorded_)
    as_recorded_ = workflow::grown(law_, std::move(*as_recorded_), act.event, act.fact);
  judged_ = workflow::grown(law_, std::move(judged_), std::move(act.event), act.fact);
  supplied_.push_back({static_cast<std::uint32_t>(judged_.size()), false});
  return true;
}

/// Whether what comes next shows that the event had no effect: as where a slip that was given back
/// to a unit which returned it is then given to another.
bool Retelling::belied(std::size_t index, const Judged& judged) const {
  const auto rest = std::span(events_).subspan(index + 1);
  const auto next = std::ranges::find_if(
      rest, [](const Event& e) { return e.kind() != Kind::notified && !workflow::of_time(e); });
  if (next == rest.end() ||
      judge(workflow::grown(law_, judged_, events_[index], judged.fact), *next).lawful())
    return false;
  return judge(judged_, *next).lawful();
}

void Retelling::miss(std::size_t index, const Judged& judged) {
  const Event& e = events_[index];
  const bool counted = took_effect(judged.reasons) && !belied(index, judged);
  Misstep misstep{e, judged_, judged.reasons, counted, {}};
  if (as_recorded_ && judge(*as_recorded_, e).lawful())
    for (std::size_t i = missteps_.size(); i-- > 0 && !misstep.follows;)
      if (!missteps_[i].counted && !missteps_[i].follows) misstep.follows = i;
  if (as_recorded_) as_recorded_ = forced(std::move(*as_recorded_), e);
  else if (!misstep.counted) as_recorded_ = forced(judged_, e);
  if (misstep.counted) judged_ = workflow::grown(law_, std::move(judged_), e, judged.fact);
  missteps_.push_back(std::move(misstep));
}

}  // namespace petition::auditing
