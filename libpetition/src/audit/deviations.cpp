// Collects the deviations of one case.
#include "audit/deviations.h"

#include <algorithm>

#include "audit/deviation_text.h"
#include "audit/refusal_kinds.h"
#include "audit/scopes.h"
#include "text/names.h"
#include "workflow/refusals.h"
#include "workflow/state.h"
#include "workflow/transition.h"

namespace petition::auditing {
namespace {

using workflow::Life;

/// What overseeing a deviation is a matter of, beside supervision.
std::optional<Oversight> task_of(const Deviation& d) {
  const auto refused_for = [&](auto... codes) { return ((d.refusal == codes) || ...); };
  using enum RefusalCode;
  if (refused_for(occurred_after_recorded, recorded_before_last, id_reused))
    return Oversight::record;
  if (d.role != Role::operator_) return std::nullopt;
  if (d.owed == Owed::decline_notice || refused_for(reasons_missing, guidance_missing))
    return Oversight::guidance;
  if (d.scope == AuditScope::records) return Oversight::records;
  if (d.kind == DeviationKind::late || d.kind == DeviationKind::missing) return Oversight::delay;
  return d.kind == DeviationKind::incomplete ? Oversight::records : Oversight::coordination;
}

DeviationKind kind_of_owed(Owed owed, bool done) {
  if (done) return DeviationKind::late;
  if (owed == Owed::publication) return DeviationKind::not_published;
  const bool is_public = owed == Owed::withdrawal || owed == Owed::unit_withdrawal;
  return is_public ? DeviationKind::wrongly_published : DeviationKind::missing;
}

/// Every life that the record gave rise to, by when it arose.
std::vector<Life> lives_of(const Law& law, const Case& c, std::span<const Case::Entry> entries,
                           std::span<const workflow::NoticeAt> told, Instant at) {
  workflow::Lives lives(law, c, entries, told);
  lives.pass(at);
  std::vector<Life> all = std::move(lives).all();
  std::erase_if(all, [&](const Life& life) { return !life.was() || life.duty.since > at; });
  const auto since = [](const Life& life) { return life.duty.since; };
  if (!std::ranges::is_sorted(all, {}, since)) std::ranges::stable_sort(all, {}, since);
  return all;
}

bool same(const Life& a, const Life& b) {
  return a.duty.owed == b.duty.owed && a.duty.role == b.duty.role && a.duty.unit == b.duty.unit &&
         a.duty.since == b.duty.since;
}

}  // namespace

std::vector<Deviation> Deviations::all() {
  displaced();
  lacking_time();
  lacking_acts();
  for (std::size_t i = 0; i < all_.size() && !lacking_; ++i)
    if (all_[i].kind == DeviationKind::missing) lacking_ = i;
  missteps();
  recording();
  duties();
  for (Deviation& d : all_) oversee(d);
  keep_to_scopes();
  return std::move(all_);
}

Words Deviations::words(const Deviation& deviation, std::size_t index) const {
  return std::visit([&](const auto& by) { return worded(deviation, by); }, grounds_[index]);
}

Deviation& Deviations::add(Ground by, DeviationKind kind, const Law& law) {
  grounds_.push_back(by);
  Deviation& d = all_.emplace_back();
  d.kind = kind;
  d.regulation = law.own_regulation;
  return d;
}

Law Deviations::law_at(std::uint32_t seq) const {
  if (seq < 2) return law_;
  return law_.that_judged(told_.judged(), *history_.entries()[seq - 2].state);
}

/// Art. 18.2, Art. 18.3; Art. 20.1 to 20.4 for the operator.
void Deviations::oversee(Deviation& d) const {
  const Regulation& regulation = law_of(d).regulation;
  if (const auto task = task_of(d)) d.citations.add_new(regulation.citations(*task));
  d.citations.add_new(regulation.citations(Oversight::supervision));
}

/// What is not looked at is left out, and nothing follows from it.
void Deviations::keep_to_scopes() {
  if (options_.scopes.empty()) return;
  std::vector<std::optional<std::size_t>> place(all_.size());
  std::vector<Deviation> kept;
  std::vector<Ground> grounds;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (std::ranges::count(options_.scopes, all_[i].scope) == 0) continue;
    place[i] = kept.size();
    kept.push_back(std::move(all_[i]));
    grounds.push_back(grounds_[i]);
    if (kept.back().cause) kept.back().cause = place[*kept.back().cause];
  }
  all_ = std::move(kept);
  grounds_ = std::move(grounds);
}

// -- the record as such --

/// Art. 9: events stand in the order in which they were recorded.
void Deviations::displaced() {
  if (told_.displaced().empty()) return;
  const Law begun = law_at(1);
  Deviation& d = add(OutOfOrder{}, DeviationKind::out_of_order, begun);
  d.citations = begun.regulation.citations(Oversight::record);
  d.scope = AuditScope::records;
  d.refusal = RefusalCode::recorded_before_last;
  d.evidence = told_.displaced();
  if (d.evidence.size() == 1) {
    const Actor& actor = told_.actor_of(d.evidence.front());
    d.role = actor.role;
    d.unit = actor.unit;
  }
}

Words Deviations::worded(const Deviation& d, OutOfOrder) const {
  return {displaced_text(d.evidence.size()), displaced_lawful()};
}

/// Whether it is an early warning: a standard of the service, whose lack no text forbids.
bool Deviations::warned(std::uint32_t seq) const {
  const Case& c = told_.judged();
  return workflow::warns(c.event(seq), c.state_after(seq));
}

/// How many events of a kind that time brings about were supplied.
std::ptrdiff_t Deviations::supplied(Kind kind) const {
  return std::ranges::count_if(told_.supplied(), [&](const Supplied& s) {
    return s.by_time && told_.judged().event(s.seq).kind() == kind && !warned(s.seq);
  });
}

/// A reminder that the record lacks alone was not given: that is told of the duty itself.
bool Deviations::is_lone_reminder() const {
  return supplied(Kind::reminded) == 1 && supplied(Kind::escalated) == 0;
}

/// What time alone brought about, and the record does not have.
std::vector<const Event*> Deviations::of_time() const {
  std::vector<const Event*> lacking;
  for (const Supplied& s : told_.supplied())
    if (s.by_time && !warned(s.seq)) lacking.push_back(&told_.judged().event(s.seq));
  return lacking;
}

/// What time alone brought about, and the record does not have: one deviation, whatever it is. A
/// lapse is so whether it is recorded or not.
void Deviations::lacking_time() {
  const auto has = [&](Kind kind) { return supplied(kind) != 0; };
  if ((!has(Kind::escalated) && !has(Kind::reminded)) || lone_reminder_) return;
  const Supplied& first = *std::ranges::find_if(
      told_.supplied(), [&](const Supplied& s) { return s.by_time && !warned(s.seq); });
  const Law law = law_at(first.seq);
  Deviation& d = add(LackingTime{}, DeviationKind::missing, law);
  d.scope = AuditScope::records;
  for (const Kind kind : {Kind::escalated, Kind::reminded, Kind::lapsed})
    if (has(kind)) d.citations.add_new(law.regulation.citations(kind, Role::system));
  d.owed = has(Kind::escalated) ? Owed::escalation : Owed::reminder;
  d.since = told_.judged().event(first.seq).occurred_at;
  d.by = law_.calendar.between(d.since, recorded_after(first.seq));
}

Words Deviations::worded(const Deviation& d, LackingTime) const {
  return {lacking_text(law_of(d), of_time()), lacking_lawful()};
}

/// When the record goes on after that event; the time of the audit where it does not.
Instant Deviations::recorded_after(std::uint32_t seq) const {
  const Case& c = told_.judged();
  for (std::uint32_t n = seq + 1; n <= c.size(); ++n)
    if (told_.supply(n) == nullptr) return workflow::judged_at(law_at(n).rules(), c.event(n));
  return at_;
}

/// Acts that a person must have done, and the record does not have.
void Deviations::lacking_acts() {
  const Case& c = told_.judged();
  for (const Supplied& s : told_.supplied()) {
    if (s.by_time) continue;
    const Event& e = c.event(s.seq);
    const Law law = law_at(s.seq);
    Deviation& d = add(LackingAct{s.seq}, DeviationKind::missing, law);
    d.citations = law.regulation.citations(e.kind(), e.actor.role);
    d.scope = AuditScope::records;
    d.role = e.actor.role;
    d.unit = e.actor.unit;
    d.level = c.state_after(s.seq).position;
    if (s.seq < c.size()) d.evidence = {c.event(s.seq + 1).id};
  }
}

Words Deviations::worded(const Deviation& d, LackingAct by) const {
  return {lacking_text(law_of(d), told_.judged().event(by.seq)), lacking_lawful()};
}

// -- what was refused --

void Deviations::missteps() {
  for (const Misstep& m : told_.missteps()) {
    of_misstep_.push_back(all_.size());
    const Position at = m.before.state().position;
    const Law law = law_.that_judged(m.before, m.before.state());
    for (const RefusalCode code : workflow::in_order(m.reasons)) {
      // What is recorded before its time has another due time of itself.
      if (code == RefusalCode::other_due_time && m.reasons.contains(RefusalCode::not_due)) continue;
      Deviation& d = add(Refused{&m, code}, kind_of(code, m.event.kind(), at), law);
      d.citations = law.regulation.citations(code, m.event.kind(), m.event.actor.role);
      d.readings = law.regulation.readings_of(code);
      d.scope = scope_of(code, m.event.kind());
      d.role = m.event.actor.role;
      d.unit = m.event.actor.unit;
      d.level = at;
      d.refusal = code;
      d.evidence = {m.event.id};
      if (m.follows) d.cause = of_misstep_[*m.follows];
      if (code == RefusalCode::unknown_notice && lacking_) d.cause = lacking_;
      if (std::ranges::count(told_.displaced(), m.event.id) != 0) d.cause = 0;  // of their order
      if (d.kind == DeviationKind::late || d.kind == DeviationKind::early) {
        d.due = workflow::due_of(law, m.before, m.before.state());
        d.met = m.event.recorded_at;
      }
      if (d.kind == DeviationKind::late && d.due != kNever && d.due < d.met)
        d.by = law_.calendar.between(d.due, d.met);
    }
  }
}

Words Deviations::worded(const Deviation&, Refused by) const {
  const Misstep& m = *by.misstep;
  const Law law = law_.that_judged(m.before, m.before.state());
  workflow::Reasons reason;
  reason.add(by.code);
  const Refusal refusal = workflow::refusals_of(law, m.before, m.event, reason).front();
  return {text_of(law, m.event, refusal), refusal.lawful};
}

/// By which channel the petition came by telephone; null where it did not.
const Channel* Deviations::phone() const {
  const auto& channels = law_at(1).profile().channels;
  const auto& received = std::get<Received>(history_.effective(1));
  const auto channel = text::find_named(channels, received.channel);
  const bool by_phone = channel != channels.end() && channel->group == Channel::Group::phone;
  return by_phone ? &*channel : nullptr;
}

/// Art. 12.1, Art. 20.4: a petition by telephone without its recording.
void Deviations::recording() {
  const Case& c = told_.judged();
  if (c.size() == 0 || told_.supply(1) != nullptr) return;
  if (!std::get<Received>(history_.effective(1)).recording.empty() || phone() == nullptr) return;
  const Law begun = law_at(1);
  Deviation& d = add(Unrecorded{}, DeviationKind::incomplete, begun);
  d.citations = begun.regulation.citations(Oversight::extract);
  d.scope = AuditScope::records;
  d.level = Position::intake;
  d.evidence = {c.event(1).id};
}

Words Deviations::worded(const Deviation&, Unrecorded) const {
  return {recording_text(*phone()), recording_lawful()};
}

// -- what was owed --

void Deviations::duties() {
  lives_ = lives_of(law_, told_.judged(), history_.entries(), told_.told(), at_);
  std::vector<Life> as_recorded;
  if (const Case* c = told_.as_recorded()) {
    as_recorded = lives_of(law_, *c, c->entries(), {}, at_);
    std::erase_if(as_recorded, [&](const Life& life) {
      return !counts(life, workflow::outcome_of(law_, life, at_));
    });
  }
  for (std::size_t i = 0; i < lives_.size(); ++i) {
    const Life& life = lives_[i];
    const workflow::Outcome outcome = workflow::outcome_of(law_, life, at_);
    tells_slips_ |= life.duty.owed == Owed::slip_notice && outcome.met;
    if (!counts(life, outcome)) continue;
    duty(i);
    all_.back().cause = cause_of(life, as_recorded);
  }
}

/// Whether it was done late, or not. Nothing is told of what rests on a time that is not known, nor
/// of telling what the system did not record.
bool Deviations::counts(const Life& life, const workflow::Outcome& outcome) const {
  const workflow::Duty& duty = life.duty;
  const Supplied* cause = told_.supply(duty.cause);
  const Supplied* end = told_.supply(outcome.ended_by);
  const bool unknown = (cause != nullptr && (!cause->by_time || workflow::is_notice(duty.owed))) ||
                       (end != nullptr && !end->by_time) ||
                       (duty.cause == 0 && told_.begins_unknown(duty.since));
  const bool unseen = duty.owed == Owed::slip_notice && !options_.shows_slip_notices;
  if (unknown || unseen) return false;
  if (duty.due != kNever) return outcome.lapsed || not_given(life);
  // What is still owed is told from its first working second on.
  const bool bounded = duty.owed == Owed::escalation || outcome.ended == kNever;
  return duty.at_once && outcome.late > (bounded ? WorkingTime{} : options_.promptly);
}

bool Deviations::not_given(const Life& life) const {
  return life.duty.owed == Owed::reminder && told_.supply(life.ended_by) != nullptr &&
         lone_reminder_;
}

/// As it is told; a reminder that was supplied was not given.
ObligationLife Deviations::told(const Life& life) const {
  ObligationLife told = workflow::told(law_, life, at_);
  if (!not_given(life)) return told;
  told.met = kNever;
  told.ended = std::min(recorded_after(life.ended_by), life.duty.expires + ClockTime{1});
  told.ended_by = 0;
  told.late = law_.calendar.between(told.due, told.ended);
  return told;
}

void Deviations::duty(std::size_t index) {
  const Life& life = lives_[index];
  const ObligationLife told = this->told(life);
  const Case& c = told_.judged();
  const bool done = told.met != kNever;
  const Law law = law_.numbered(told.regulation, law_.own_calendar);
  Deviation& d = add(Unmet{index}, kind_of_owed(told.owed, done), law);
  d.citations = told.citations;
  d.readings = told.readings;
  if (told.due != kNever && told.owed != Owed::reminder)
    d.citations.add_new(law.regulation.citations(Kind::lapsed, Role::system));
  d.scope = scope_of(told.owed);
  d.owed = told.owed;
  d.role = told.role;
  d.unit = told.unit;
  d.level = life.level;
  d.since = told.since;
  d.due = told.due;
  d.met = told.met;
  d.by = told.late;
  for (const std::uint32_t seq : {life.duty.cause, told.ended_by})
    if (seq != 0 && told_.supply(seq) == nullptr) d.evidence.push_back(c.event(seq).id);
  const Event* end = told.ended_by != 0 ? &c.event(told.ended_by) : nullptr;
  if (done && end != nullptr && d.due != kNever && end->occurred_at <= d.due)
    d.readings = d.readings | ReadingSet{Reading::judging_time};
}

Words Deviations::worded(const Deviation& d, Unmet by) const {
  const ObligationLife told = this->told(lives_[by.life]);
  const Event* end = told.ended_by != 0 ? &told_.judged().event(told.ended_by) : nullptr;
  return {text_of(law_of(d), told, end, at_), lawful_of(law_of(d), told)};
}

/// A misstep without which nothing would be late, or nothing public that may not be.
std::optional<std::size_t> Deviations::cause_of(const Life& life,
                                                const std::vector<Life>& as_recorded) const {
  const auto& missteps = told_.missteps();
  const std::string& id =
      life.duty.cause == 0 ? std::string() : told_.judged().event(life.duty.cause).id;
  const Owed owed = life.duty.owed;
  for (std::size_t i = 0; i < missteps.size(); ++i)
    if ((owed == Owed::withdrawal || owed == Owed::unit_withdrawal) && missteps[i].event.id == id)
      return of_misstep_[i];
  if (told_.as_recorded() == nullptr ||
      std::ranges::any_of(as_recorded, [&](const Life& other) { return same(life, other); }))
    return std::nullopt;
  const Instant until = life.ended == kNever ? at_ : life.ended;
  for (std::size_t i = missteps.size(); i-- > 0;)
    if (!missteps[i].counted && !missteps[i].follows && missteps[i].event.recorded_at <= until)
      return of_misstep_[i];
  return std::nullopt;
}

}  // namespace petition::auditing
