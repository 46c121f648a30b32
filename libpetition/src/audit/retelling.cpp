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
#include "workflow/one_law.h"
#include "workflow/outlook.h"
#include "workflow/transition.h"

namespace petition::auditing {

using workflow::Fact;
using workflow::Reasons;

namespace {

bool leaves(const Event& e) {
  return e.kind() == Kind::escalated || workflow::takes_elsewhere(e.kind());
}

bool acts(const Event& e) {
  return e.kind() == Kind::appointed || e.kind() == Kind::rescheduled ||
         workflow::takes_elsewhere(e.kind());
}

bool goes_on(const Event& e) { return e.kind() != Kind::notified && !workflow::of_time(e); }

}  // namespace

Retelling::Retelling(const Engine& engine, const std::string& case_id,
                     std::span<const Event> events, Instant at, bool one_law, Room& room)
    : law_(Law::of(engine)),
      room_(room),
      judged_{Case(case_id)},
      leaving_(leaves),
      acting_(acts),
      going_on_(goes_on) {
  room_.links.clear();
  room_.events.clear();
  room_.told.clear();
  sort(events, at, one_law);
  for (std::size_t i = 0; i < events_.size(); ++i) tell(i);
}

const Supplied* Retelling::supply(std::uint32_t seq) const {
  const auto found = std::ranges::lower_bound(supplied_, seq, {}, &Supplied::seq);
  return found == supplied_.end() || found->seq != seq ? nullptr : &*found;
}

bool Retelling::begins_unknown(Instant since) const {
  return std::ranges::any_of(supplied_, [&](const Supplied& s) {
    if (s.by_time) return false;
    const Law law = law_.that_judged(judged(), judged().state_after(s.seq));
    return workflow::judged_at(law.rules(), judged().event(s.seq)) == since;
  });
}

const Actor& Retelling::actor_of(std::string_view id) const {
  return (*std::ranges::find(events_, id, [](const Event* e) { return std::string_view(e->id); }))
      ->actor;
}

void Retelling::sort(std::span<const Event> events, Instant at, bool one_law) {
  Instant latest = Instant::min();
  workflow::OneLaw one;
  events_.reserve(events.size());
  for (const Event& e : events) {
    if (e.recorded_at > at || (one_law && one.leaves_out(e))) continue;
    workflow::check_event(e);
    if (e.recorded_at < latest) displaced_.push_back(e.id);
    latest = std::max(latest, e.recorded_at);
    events_.push_back(&e);
  }
  if (!displaced_.empty())
    std::ranges::stable_sort(
        events_, {}, [](const Event* e) { return std::pair(e->recorded_at, e->occurred_at); });
}

/// Whether the record has what the system does in the present stay, or an operator passed the slip
/// up by hand.
bool Retelling::carried(std::size_t index) {
  const State& now = judged().state();
  if (carried_.at(now, events_, index)) return true;
  const Event* next = leaving_.from(events_, index);
  const auto* escalated = next == nullptr ? nullptr : std::get_if<Escalated>(&next->data);
  return escalated != nullptr && escalated->from == now.position;
}

/// Whether the record goes on with an act of the present level: the slip never went up.
bool Retelling::kept(std::size_t index) {
  const Event* next = acting_.from(events_, index);
  const State& now = judged().state();
  if (next == nullptr || !workflow::at_unit(now.position) ||
      next->actor.role != workflow::role_at(now.position))
    return false;
  const Law law = law_of(judged());
  return text::same_name(
      workflow::acting_unit(law.profile(), law.calendar, next->actor.unit, next->recorded_at),
      workflow::holding_unit(law.profile(), law.calendar, judged(), now));
}

void Retelling::tell(std::size_t index) {
  if (!carried(index)) pass(events_[index]->recorded_at - ClockTime{1}, index);
  if (seen(events_[index])) return;
  note_lapse(*events_[index]);
  Judged judged = judge(judged_, *events_[index]);
  if (!judged.lawful() && !put_right(index, judged)) return miss(index, judged);
  const Event& e = *events_[index];
  carried_.take(judged_.at.state(), e);
  if (as_recorded_) force(*as_recorded_, e);
  grow(judged_, e, judged.fact);
}

Retelling::Judged Retelling::judge(const Course& c, const Event& e) const {
  const Law law = law_of(c.at);
  const State& state = c.at.state();
  Judged judged{workflow::fact_of(law, c.at, e), {}};
  const auto times = workflow::times_of(law.rules(), law.calendar, state,
                                        workflow::judged_at(law.rules(), judged.fact), c.due);
  judged.reasons = workflow::check(law.rules(), state, judged.fact, times);
  return judged;
}

void Retelling::grow(Course& c, const Event& e, const Fact& fact) {
  if (&c == &judged_) {
    room_.told.resize(c.at.size());
    room_.told.push_back(fact.notice);
  }
  const auto step = workflow::step(law_, c.at, fact);
  CaseEntries::lend(c.at, e, step.state, room_.links);
  c.due = step.due;
}

void Retelling::force(Course& c, const Event& e) {
  grow(c, e, workflow::fact_of(law_of(c.at), c.at, e));
}

Course Retelling::grown(Course c, const Event& e, const Fact& fact) {
  grow(c, e, fact);
  return c;
}

/// What the system records at the next wake-up by `until`.
std::vector<Event> Retelling::next_of_time(const Course& c, Instant until) const {
  std::vector<Event> events;
  const Law law = law_of(c.at);
  const auto outlook = workflow::outlook_of(law.rules(), law.calendar, c.at.state(), c.due);
  const Instant wakeup = workflow::next_wakeup(outlook);
  const Instant now = std::max(wakeup, c.at.state().recorded_at);
  if (wakeup == kNever || now > until) return events;
  const Verdict verdict = workflow::advanced(law, c.at, now);
  for (std::uint32_t n = verdict.appended; n > 0; --n)
    events.push_back(verdict.next.event(static_cast<std::uint32_t>(verdict.next.size()) - n + 1));
  return events;
}

/// What time brought about by then; where the slip was kept, the reminders alone.
void Retelling::pass(Instant until, std::size_t index) {
  if (judged().size() == 0) return;
  auto events = next_of_time(judged_, until);
  if (events.empty()) return;
  for (const bool alone = kept(index); !events.empty(); events = next_of_time(judged_, until)) {
    const bool reminds =
        std::ranges::all_of(events, [](const Event& e) { return e.kind() == Kind::reminded; });
    if (alone && !reminds) return;
    for (Event& e : events) supply_of_time(std::move(e));
  }
}

/// What `submit` takes note of first.
void Retelling::note_lapse(const Event& e) {
  if (!workflow::notes_lapses(e) || e.recorded_at < judged().state().recorded_at) return;
  if (auto lapse = workflow::lapse_to_note(judged(), judged_.due, e.recorded_at))
    supply_of_time(std::move(*lapse));
}

void Retelling::take_supplied(const Event& e, const Fact& fact, bool by_time) {
  grow(judged_, e, fact);
  supplied_.push_back({static_cast<std::uint32_t>(judged().size()), by_time});
}

void Retelling::supply_of_time(Event e) {
  const Event& kept = made(std::move(e));
  const Fact fact = workflow::fact_of(law_of(judged()), judged(), kept);
  if (as_recorded_) force(*as_recorded_, kept);
  take_supplied(kept, fact, true);
}

/// The same id before: the same content changes nothing, other content is an event of its own whose
/// id is not.
bool Retelling::seen(const Event*& e) {
  const std::uint32_t seq = judged().find(e->id);
  if (seq == 0) return false;
  if (judged().event(seq) == *e) {
    const bool had = std::erase_if(supplied_, [&](const Supplied& s) { return s.seq == seq; }) == 0;
    duplicates_ += had;
    return true;
  }
  if (supply(seq) == nullptr) {
    Reasons reused;
    reused.add(RefusalCode::id_reused);
    missteps_.push_back({*e, judged(), reused, true, {}});
  }
  Event renamed = *e;
  renamed.id = fmt::format("{}:{}", e->id, judged().size() + 1);
  e = &made(std::move(renamed));
  return false;
}

/// What may have come before an event that is out of place: another of the same second, what time
/// brings about, or an act of a person.
bool Retelling::put_right(std::size_t index, Judged& judged) {
  if (!out_of_place(judged.reasons)) return false;
  const bool right = another_first(index) || time_first(*events_[index]) || acts_first(index);
  if (right) judged = judge(judged_, *events_[index]);
  return right;
}

/// A case that begins in the middle lacks its receipt and its slip.
bool Retelling::acts_first(std::size_t index) {
  const Event& e = *events_[index];
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
  const Instant now = events_[index]->recorded_at;
  for (std::size_t i = index + 1; i < events_.size() && events_[i]->recorded_at == now; ++i) {
    if (!judge(judged_, *events_[i]).lawful()) continue;
    if (!std::ranges::count(displaced_, events_[i]->id)) displaced_.push_back(events_[i]->id);
    const auto first = events_.begin() + static_cast<std::ptrdiff_t>(index);
    const auto found = events_.begin() + static_cast<std::ptrdiff_t>(i);
    std::rotate(first, found, found + 1);
    carried_.look_again();
    leaving_.look_again();
    acting_.look_again();
    going_on_.look_again();
    return true;
  }
  return false;
}

bool Retelling::time_first(const Event& e) {
  if (judged().size() == 0) return false;
  Course trial = judged_;
  std::vector<const Event*> passed;
  for (auto events = next_of_time(trial, e.recorded_at); !events.empty();
       events = next_of_time(trial, e.recorded_at)) {
    for (Event& of_time : events) {
      passed.push_back(&made(std::move(of_time)));
      force(trial, *passed.back());
    }
    if (!judge(trial, e).lawful()) continue;
    for (const Event* of_time : passed) supply_of_time(*of_time);
    return true;
  }
  return false;
}

bool Retelling::act_first(std::size_t index) {
  const Event& e = *events_[index];
  auto acts = acts_before(law_of(judged()), judged(), e);
  const auto rest = std::span(events_).subspan(index);
  std::erase_if(acts, [&](const Inferred& act) {
    return std::ranges::any_of(rest,
                               [&](const Event* later) { return later->data == act.event.data; });
  });
  // With no receipt there is but one thing that can have come first.
  if (judged().size() != 0)
    std::erase_if(acts, [&](const Inferred& act) {
      return !judge(grown(judged_, act.event, act.fact), e).lawful();
    });
  if (acts.size() != 1) return false;
  Inferred& act = acts.front();
  act.event.id = fmt::format("supplied:{}:{}", name(act.event.kind()), judged().size() + 1);
  const Event& supplied = made(std::move(act.event));
  if (as_recorded_) grow(*as_recorded_, supplied, act.fact);
  take_supplied(supplied, act.fact, false);
  return true;
}

/// Whether what comes next shows that the event had no effect: as where a slip that was given back
/// to a unit which returned it is then given to another.
bool Retelling::belied(std::size_t index, const Judged& judged) {
  const Event* next = going_on_.from(events_, index + 1);
  if (next == nullptr || judge(grown(judged_, *events_[index], judged.fact), *next).lawful())
    return false;
  return judge(judged_, *next).lawful();
}

void Retelling::miss(std::size_t index, const Judged& judged) {
  const Event& e = *events_[index];
  const bool counted = took_effect(judged.reasons) && !belied(index, judged);
  Misstep misstep{e, judged_.at, judged.reasons, counted, {}};
  if (as_recorded_ && judge(*as_recorded_, e).lawful())
    for (std::size_t i = missteps_.size(); i-- > 0 && !misstep.follows;)
      if (!missteps_[i].counted && !missteps_[i].follows) misstep.follows = i;
  if (!as_recorded_ && !counted) as_recorded_ = judged_;
  if (as_recorded_) force(*as_recorded_, e);
  if (counted) grow(judged_, e, judged.fact);
  missteps_.push_back(misstep);
}

}  // namespace petition::auditing
