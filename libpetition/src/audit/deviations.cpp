// Collects the deviations of one case.
#include "audit/deviations.h"

#include <algorithm>

#include "audit/deviation_text.h"
#include "audit/refusal_kinds.h"
#include "text/names.h"
#include "workflow/state.h"

namespace petition::auditing {
namespace {

/// What overseeing a deviation is a matter of, beside supervision.
std::optional<Oversight> task_of(const Deviation& d) {
  const auto refused_for = [&](auto... codes) { return ((d.refusal == codes) || ...); };
  using enum RefusalCode;
  if (refused_for(occurred_after_recorded, recorded_before_last, id_reused))
    return Oversight::record;
  if (d.role != Role::operator_) return std::nullopt;
  if (d.owed == Owed::decline_notice || refused_for(reasons_missing, guidance_missing))
    return Oversight::guidance;
  if (d.kind == DeviationKind::late || d.kind == DeviationKind::missing) return Oversight::delay;
  return d.kind == DeviationKind::incomplete ? Oversight::records : Oversight::coordination;
}

DeviationKind kind_of(Owed owed) {
  if (owed == Owed::publication) return DeviationKind::not_published;
  const bool is_public = owed == Owed::withdrawal || owed == Owed::unit_withdrawal;
  return is_public ? DeviationKind::wrongly_published : DeviationKind::missing;
}

/// What a deadline of the case tells already.
bool is_deadline(const Obligation& o) {
  const bool of_a_level = o.owed == Owed::assessment || o.owed == Owed::response ||
                          o.owed == Owed::result || o.owed == Owed::handling;
  return of_a_level && o.due != kNever;
}

}  // namespace

Deviation& Deviations::add(DeviationKind kind, const Citations& broken, ReadingSet readings) {
  Deviation& d = all_.emplace_back();
  d.kind = kind;
  d.citations = broken;
  d.readings = readings;
  return d;
}

/// Art. 18.2, Art. 18.3; Art. 20.1 to 20.4 for the operator.
void Deviations::oversee(Deviation& d) const {
  const Regulation& regulation = engine_.regulation();
  if (const auto task = task_of(d)) d.citations.add_new(regulation.citations(*task));
  d.citations.add_new(regulation.citations(Oversight::supervision));
}

void Deviations::refused(const Case& before, const Event& event, const Verdict& verdict) {
  for (const Refusal& refusal : verdict.refusals) {
    Deviation& d = add(kind_of(refusal.code, event.kind()), refusal.citations, refusal.readings);
    d.role = event.actor.role;
    d.unit = event.actor.unit;
    d.refusal = refusal.code;
    d.evidence = {event.id};
    if (d.kind == DeviationKind::late || d.kind == DeviationKind::early) {
      d.due = engine_.due(before).value_or(kNever);
      d.met = event.recorded_at;
    }
    if (d.kind == DeviationKind::late && d.due != kNever && d.due < d.met)
      d.by = engine_.calendar().between(d.due, d.met);
    d.text = text_of(engine_, event, refusal);
    d.lawful = refusal.lawful;
    oversee(d);
  }
}

void Deviations::passed_up(const Case& before, const Event& event) {
  const auto owed = engine_.obligations(before, event.recorded_at);
  const auto o = std::ranges::find(owed, Owed::escalation, &Obligation::owed);
  if (o == owed.end()) return;
  const Instant met = History(engine_, before).judged(event);
  const Instant by_then = o->due != kNever ? o->due : o->since;
  if (met <= by_then || engine_.calendar().between(by_then, met) <= WorkingTime{}) return;
  Deviation& d = add(DeviationKind::late, o->citations, o->readings);
  d.owed = o->owed;
  d.role = o->role;
  d.due = o->due;
  d.met = met;
  d.by = engine_.calendar().between(by_then, met);
  d.evidence = {event.id};
  d.text = text_of(engine_, d, {.at_once = o->due == kNever, .since = o->since, .at = at_});
  d.lawful = lawful_of(engine_, d);
  oversee(d);
}

void Deviations::recording(const Case& c) {
  if (c.size() == 0) return;
  const Data data = c.effective(1);
  const auto& received = std::get<Received>(data);
  const auto& channels = engine_.regulation().profile().channels;
  const auto channel = text::find_named(channels, received.channel);
  const bool by_phone = channel != channels.end() && channel->group == Channel::Group::phone;
  if (!by_phone || !received.recording.empty()) return;
  Deviation& d =
      add(DeviationKind::incomplete, engine_.regulation().citations(Oversight::extract), {});
  d.evidence = {c.event(1).id};
  d.text = recording_text(*channel);
  d.lawful = recording_lawful();
  oversee(d);
}

void Deviations::missed(const History& history, const Deadline& deadline) {
  if (!deadline.lapsed || in_time(deadline)) return;
  const Regulation& regulation = engine_.regulation();
  const bool done = deadline.met != kNever;
  Deviation& d = add(done ? DeviationKind::late : DeviationKind::missing,
                     regulation.citations(deadline.owed, deadline.level),
                     regulation.readings_of(deadline.owed));
  d.citations.add_new(regulation.citations(Kind::lapsed, Role::system));
  d.owed = deadline.owed;
  d.role = workflow::role_at(deadline.level);
  d.unit = deadline.unit;
  d.due = deadline.due;
  d.met = deadline.met;
  d.by = deadline.late;
  if (const Event* start = history.event_at(deadline.since)) d.evidence.push_back(start->id);
  const Event* end = done ? history.ending(deadline) : nullptr;
  if (end != nullptr) d.evidence.push_back(end->id);
  Waiting waiting{.since = deadline.since, .at = at_};
  if (end != nullptr && end->occurred_at <= d.due) {
    waiting.occurred = end->occurred_at;
    d.readings = d.readings | ReadingSet{Reading::judging_time};
  }
  d.text = text_of(engine_, d, waiting);
  d.lawful = lawful_of(engine_, d);
  oversee(d);
}

void Deviations::owed(const History& history, const Obligation& o) {
  if (is_deadline(o) || (!o.at_once && o.due == kNever)) return;
  const Instant by_then = o.due != kNever ? o.due : o.since;
  if (by_then >= at_) return;
  const WorkingTime waited = engine_.calendar().between(by_then, at_);
  // What has no figure is waited for from the first working second on.
  if (o.due == kNever && waited <= WorkingTime{}) return;
  Deviation& d = add(kind_of(o.owed), o.citations, o.readings);
  d.owed = o.owed;
  d.role = o.role;
  d.unit = o.unit;
  d.due = o.due;
  d.by = waited;
  if (const Event* cause = history.event_at(o.since)) d.evidence.push_back(cause->id);
  d.text = text_of(engine_, d, {.at_once = o.due == kNever, .since = o.since, .at = at_});
  d.lawful = lawful_of(engine_, d);
  oversee(d);
}

}  // namespace petition::auditing
