// Makes the lives of obligations: after each event, what the table asks for is compared with what
// it asked for before.
#include "workflow/lives.h"

#include <algorithm>
#include <bit>

#include "petition/engine.h"
#include "workflow/clock.h"

namespace petition {
namespace workflow {
namespace {

/// Whether it is one obligation still. Another unit may have taken over from its holder, and
/// another regulation may set another figure for what is owed at once (I-9).
bool same(const Duty& a, const Duty& b) {
  return a.owed == b.owed && a.role == b.role && a.since == b.since && a.cause == b.cause &&
         (a.at_once ? b.at_once : a.due == b.due);
}

}  // namespace

Lives::Lives(const Law& law, const Case& c, std::span<const Case::Entry> entries,
             std::span<const NoticeAt> told)
    : law_(law), case_(c), entries_(entries), told_(told) {
  lives_.reserve(4 + 2 * entries_.size());
  untold_.reserve(4);
  for (std::uint32_t seq = 1; seq <= entries_.size(); ++seq) take(seq);
}

void Lives::pass(Instant at) {
  if (entries_.empty() || at < case_.state().recorded_at) return;
  stand(case_.state(), at, 0);
}

void Lives::take(std::uint32_t seq) {
  const Case::Entry& entry = entries_[seq - 1];
  const Instant now = entry.event->recorded_at;
  // A holder may have come to an end since the event before.
  if (causes_.unacted != kNever && causes_.unacted <= now && seq > 1)
    stand(*entries_[seq - 2].state, now, 0);
  if (const auto* notified = std::get_if<Notified>(&entry.event->data)) deliver(*notified, seq);
  causes_ = causes_after(causes_, law_.that_judged(case_, *entry.state), entries_, seq);
  stand(*entry.state, now, seq);
}

/// Whether the duties that were asked for last are those of this state as well: nothing was done
/// since that they follow from. Units may come and go with the date, where the profile lists them.
bool Lives::stood_so(const Law& law, const State& state, Instant now) {
  Footing stands{state, causes_, state.agreed < now,
                 causes_.unacted != kNever && causes_.unacted <= now};
  stands.state.events = 0;
  stands.state.recorded_at = kNever;
  if (law.profile().units.empty() && stood_ == stands) return true;
  stood_ = stands;
  return false;
}

void Lives::stand(const State& state, Instant now, std::uint32_t seq) {
  const Law law = law_.that_judged(case_, state);
  const auto due = [&] { return workflow::due(law.rules(), law.calendar, state); };
  const State noted = seq == 0 ? noted_by(state, due(), now) : state;
  if (stood_so(law, noted, now)) return;
  const Juncture here{law, entries_, noted, due(), now, causes_};
  const Lines asking = lines_asking(here);
  for (Lines left = asking | bound_; left != 0; left &= left - 1) {
    const auto line = static_cast<std::size_t>(std::countr_zero(left));
    set(line,
        {.duty = (asking >> line & 1u) != 0 ? duty_in(line, here) : Duty{},
         .level = state.position,
         .regulation = law.own_regulation},
        now, seq);
  }
}

void Lives::set(std::size_t line, const Life& asked, Instant now, std::uint32_t seq) {
  if ((bound_ >> line & 1u) != 0) {
    Life& life = lives_[open_[line]];
    const bool binds = life.ended == kNever;
    if (same(life.duty, asked.duty)) {
      const bool lapsed = life.duty.due != kNever && life.duty.due < now;
      if (binds && !lapsed) life.regulation = asked.regulation;
      if (binds) life.duty = asked.duty;
      return;
    }
    if (binds) end(life, seq);
    bound_ &= ~(Lines{1} << line);
  }
  if (!asked.duty) return;
  if (is_notice(asked.duty.owed)) untold_.push_back({.life = lives_.size(), .told = {}});
  open_[line] = static_cast<std::uint32_t>(lives_.size());
  bound_ |= Lines{1} << line;
  lives_.push_back(asked);
}

void Lives::end(Life& life, std::uint32_t seq) {
  const Instant expires = life.duty.expires;
  const bool in_time = seq != 0 && (expires == kNever || judged(seq) <= expires);
  life.ended = in_time ? judged(seq) : expires + ClockTime{1};
  if (!in_time) return;
  life.ended_by = seq;
  life.met = meets(law_.that_judged(case_, *entries_[seq - 1].state).rules(), life.duty.owed,
                   *entries_[seq - 1].event);
}

void Lives::deliver(const Notified& notified, std::uint32_t seq) {
  if (untold_.empty()) return;
  const NoticeAt told = notice_of(notified, seq);
  std::erase_if(untold_, [&](Untold& untold) {
    Life& life = lives_[untold.life];
    if (life.ended != kNever) return true;
    if (!all_told(untold, told)) return false;
    life.ended = judged(seq);
    life.ended_by = seq;
    life.met = true;
    return true;
  });
}

/// Which notice it was; one that nobody owes is not looked for.
NoticeAt Lives::notice_of(const Notified& notified, std::uint32_t seq) const {
  if (!told_.empty()) return told_[seq - 1];
  const auto key = read_key(notified.notice);
  if (!key) return {};
  for (const Untold& untold : untold_) {
    const NoticeAt told = notice_among(law_, case_, lives_[untold.life].duty.cause, *key);
    if (told.cause != 0) return told;
  }
  return {};
}

/// Of a slip everybody is told, of all else the petitioner.
bool Lives::all_told(Untold& untold, const NoticeAt& told) const {
  const Duty& duty = lives_[untold.life].duty;
  if (duty.cause != told.cause) return false;
  if (duty.owed != Owed::slip_notice) return told.to == Role::petitioner;
  if (std::ranges::count(untold.told, told.place) != 0) return false;
  untold.told.push_back(told.place);
  if (untold.all == 0) untold.all = count_notices(law_, case_, duty.cause);
  return untold.told.size() == untold.all;
}

Instant Lives::judged(std::uint32_t seq) const {
  const State& s = *entries_[seq - 1].state;
  return judged_at(law_.that_judged(case_, s).rules(), *entries_[seq - 1].event);
}

namespace {

/// When what is owed is late: after its figure, or where it is owed at once, from its cause on.
Instant late_from(const Duty& duty) {
  if (duty.due != kNever) return duty.due;
  return duty.at_once ? duty.since : kNever;
}

Fate fate_of(const Outcome& o) {
  if (o.ended == kNever) return Fate::pending;
  if (o.met) return Fate::met;
  return o.lapsed || o.late > WorkingTime{} ? Fate::never_done : Fate::overtaken;
}

}  // namespace

Outcome outcome_of(const Law& law, const Life& life, Instant at) {
  Outcome o;
  if (life.ended != kNever && life.ended <= at)
    o.ended = life.ended, o.ended_by = life.ended_by, o.met = life.met;
  const Instant until = o.ended == kNever ? at : o.ended;
  const Instant from = late_from(life.duty);
  o.lapsed = life.duty.due != kNever && until > life.duty.due;
  const Calendar& hours = life.duty.hours != nullptr ? *life.duty.hours : law.calendar;
  if (from != kNever && until > from) o.late = hours.between(from, until);
  return o;
}

ObligationLife told(const Law& law, const Life& life, Instant at) {
  const Duty& duty = life.duty;
  const Outcome outcome = outcome_of(law, life, at);
  ObligationLife o;
  o.owed = duty.owed;
  o.role = duty.role;
  o.unit = duty.unit;
  o.since = duty.since;
  o.due = duty.due;
  o.at_once = duty.at_once;
  o.lapsed = outcome.lapsed;
  o.met = outcome.met ? outcome.ended : kNever;
  o.met_by = outcome.met ? outcome.ended_by : 0;
  o.ended = outcome.ended;
  o.ended_by = outcome.ended_by;
  o.late = outcome.late;
  o.fate = fate_of(outcome);
  const Regulation& regulation = law.laws->regulations[life.regulation];
  o.regulation = life.regulation;
  o.citations = regulation.citations(duty.owed, life.level);
  o.readings = regulation.readings_of(duty.owed);
  return o;
}

}  // namespace workflow

inline namespace v0 {

std::vector<ObligationLife> Engine::lives(const Case& c, Instant at) const {
  const Law law = Law::of(*this, c);
  const auto entries = c.entries();
  workflow::Lives lives(law, c, entries);
  lives.pass(at);
  std::vector<ObligationLife> all;
  all.reserve(lives.all().size());
  for (const workflow::Life& life : lives.all())
    if (life.was() && life.duty.since <= at) all.push_back(workflow::told(law, life, at));
  std::ranges::stable_sort(all, {}, &ObligationLife::since);
  return all;
}

}  // namespace v0
}  // namespace petition
