// The engine: a regulation on a calendar, which judges cases.
//
// It answers two kinds of questions. What becomes of a case: `submit` judges one event, `advance`
// what time alone has caused, `replay` a whole record. And what is to be known of a case: who owes
// what (`obligations`) and ever did (`lives`), what is late (`timeliness`), who may do what
// (`permitted`), what to send (`notices`), when to look again (`next_wakeup`), and why (`explain`).
//
// It has no clock, no memory, no input and no output: each answer is a function of the engine and
// the arguments. So a record gives the same decisions on every machine and at any later time, a
// case can be tried without being changed, and one engine serves any number of threads and cases.
// An engine is cheap to copy; regulation and calendar are shared, not copied.
//
// Time. The `recorded_at` of an event is the present of the case: events are recorded in order, and
// nothing is known after the last one but what `advance` is told of the time. By which of its two
// times an event is judged, recorded or occurred, is reading I-16. What is overdue is never stored
// but computed as of an instant, so no forgotten timer can make it wrong.
//
// What stands in a record is what was done, by people and by the system: the lapse of a due time
// (Art. 11.4), the step up after silence (Art. 10.1.2.b2) and the reminder (Art. 10.5) are events
// that the engine appends, under ids that begin with `system:`. A record that carries them already
// is judged by them.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// The regulations and calendars of a registry (registry.h).
struct Laws;
/// What judges a case: regulation, calendar and registry; known to the library only.
struct Law;

/// A regulation on a calendar. Immutable and safe to share between threads.
///
/// All members throw Error not_covered when a due time or an event lies outside of the calendar,
/// provisional when it lies on a date that the calendar refuses, and other_law when the case is
/// judged by another regulation or calendar, naming both; then as always they leave their arguments
/// as they were. A refusal by the regulation is no Error but a Verdict.
class Engine {
 public:
  /// The calendar need not be the one that the regulation names: a host may count by its own. A
  /// Registry pairs them by name.
  Engine(Regulation regulation, Calendar calendar);
  /// Decision 192 of Gia Lai on the calendar of Vietnam's state agencies.
  static Engine builtin();

  /// The law by which it judges. Citations in results are indexes into its clauses.
  const Regulation& regulation() const;
  /// Those of its registry, as they were given to it; alone, its own. What was owed and found in a
  /// case that was moved from one to another tells which of them it is of.
  std::span<const Regulation> regulations() const;
  /// What limits are counted by, and in whose offset times are written.
  const Calendar& calendar() const;

  /// The identities of both, as a case that begins here keeps them.
  const JudgedBy& law() const;

  /// Judges one event; its `recorded_at` is the present. When the due time of the case has passed
  /// by then, its lapse is noted before the event is judged (Art. 11.4).
  ///
  /// accepted: `next` of the verdict is the case with the event and what follows from it, and
  /// `notices` are to be sent. refused: `next` is the case as it was, and `refusals` has every
  /// reason. duplicate: the case has this very event, so that a host may send an event again after
  /// a failure; the same id with other content is refused.
  ///
  /// `expected` is how many events the host saw in the case when it decided: another writer may
  /// have added some since. Nothing: it need not be looked at.
  ///
  /// Throws Error invalid_value, invalid_time, encoding or too_large, with the path of the field,
  /// for an event that is malformed: an empty id, a text that is no UTF-8, a time out of range; and
  /// stale when the case has another number of events than expected, unless this very event is
  /// among them.
  Verdict submit(const Case& c, Event event,
                 std::optional<std::size_t> expected = std::nullopt) const;

  /// What time alone has caused by `now`: the reminder of an agreed time (Art. 10.5), the lapse of
  /// the due time (Art. 11.4), at most one step up (Art. 10.1.2.b2). Accepted, also when that is
  /// nothing; refused when `now` lies before the last event. A call that comes late delays a step
  /// up and may miss a reminder, but hides no lapse: it is noted as of its own time. `expected` as
  /// for `submit`.
  Verdict advance(const Case& c, Instant now,
                  std::optional<std::size_t> expected = std::nullopt) const;

  /// When to call `advance` next: at a reminder, or a second after a due time. Nothing when time
  /// alone causes nothing more. It may lie in the past, when a step up is outstanding: then call at
  /// once.
  std::optional<Instant> next_wakeup(const Case& c) const;

  /// What becomes of a case up to `until` when nobody acts: calls `advance` at each wake-up, at its
  /// very instant. It is `follow` with no events left.
  Simulation simulate(const Case& c, Instant until) const;

  /// Recorded events judged in their order, time passing between them: first each wake-up strictly
  /// before an event's recording, then the event, so that a response in the very second of the
  /// transfer spares it. After the last event time passes up to `until`; not at all for kNever. A
  /// refused event is a step that changes nothing.
  ///
  /// Where a record carries the system's own lapses, reminders and escalations of a stay at a
  /// level, that stay is taken as recorded; where it carries none, they are supplied. A case that
  /// is moved goes on by what it is moved to, of the engine's registry.
  Story follow(std::string case_id, std::span<const Event> events, Instant until = kNever) const;

  /// The case that recorded events amount to: each is submitted in turn, the engine's own among
  /// them. A stored case is never believed but judged again. Throws Error invalid_record, naming
  /// the event as `events[3]`, when one of them is refused.
  Case replay(std::string case_id, std::span<const Event> events) const;

  /// The obligations that bind at present, the most pressing first: by due time, what is owed at
  /// once by when it arose, and what has no figure last. It goes by the record: a lapse that is not
  /// noted yet is not seen.
  std::vector<Obligation> obligations(const Case& c) const;
  /// The same as of `at`, which may lie in the past: where the due time has passed by then, its
  /// lapse counts as noted, and what follows from it is owed (Art. 10.1.2.b2).
  std::vector<Obligation> obligations(const Case& c, Instant at) const;

  /// Every obligation that ever was by `at`, in the order in which they arose: who owed what, since
  /// when, by when, what met it and how late, or what overtook it. Derived from the record as
  /// timeliness is: `at` may lie in the past, and no `advance` is needed before. A notice is
  /// told when a `notified` event says so.
  std::vector<ObligationLife> lives(const Case& c, Instant at) const;

  /// The due time of the present level: the end of its limit (Art. 11.1, 11.2), or the agreed time
  /// once one is promised (Art. 10.2.2; I-1). Nothing when no figure is set, as for the Office
  /// (I-8).
  std::optional<Instant> due(const Case& c) const;

  /// Overdue and late as of `at`, with every due time that the case ran under (Art. 11.4; I-4,
  /// I-16). `at` may lie in the past; no `advance` is needed before.
  Timeliness timeliness(const Case& c, Instant at) const;

  /// Who may record what at `now`, and why not the rest: every kind with every role, by kind, then
  /// by role. What an event says beside kind and role is taken to be in order; `submit` judges that
  /// too.
  std::vector<Permission> permitted(const Case& c, Instant now) const;

  /// The notices that the event with the sequence number `cause` gave rise to. The same event gives
  /// the same notices with the same keys at any time, so that a host that was interrupted finds
  /// what it still has to send. Throws Error invalid_argument when there is no such event.
  std::vector<Notice> notices(const Case& c, std::uint32_t cause) const;
  /// What an event rests on, as the verdict on it cites it: a `notified` event on the clauses of
  /// the notice that was delivered, an early warning on those of that notice, an answer also on
  /// what asks for its signed document. An event of the case is looked at in the state that it met,
  /// any other in the present one.
  Citations citations(const Case& c, const Event& event) const;
  /// The text of a notice of that case, ready to send, with corrections applied.
  std::string text(const Notice& notice, const Case& c, Lang lang) const;
  /// The same for one SMS: without the brand name, which the message bears as its sender, in ASCII
  /// characters that the 7-bit alphabet has (Vietnamese letters without their marks), and not
  /// longer than 160 of them. Words of the record are cut to that, and then names, with `...` where
  /// they are; ids and times never, so a very long id of a case may take it further: see sms_parts.
  std::string short_text(const Notice& notice, const Case& c, Lang lang) const;

  /// Why an event was judged as it was: the clauses and readings of the event and of each refusal.
  Explanation explain(const Verdict& verdict) const;
  /// Why an obligation binds and, for a due time that is counted in working time, the sum.
  Explanation explain(const Obligation& obligation, const Case& c) const;

 private:
  friend class Registry;
  friend struct Law;
  Engine(std::shared_ptr<const Laws> laws, std::uint8_t regulation, std::uint8_t calendar);

  std::shared_ptr<const Laws> laws_;  ///< of its registry, or its own
  std::uint8_t own_regulation_ = 0;
  std::uint8_t own_calendar_ = 0;
};

}  // namespace v0
}  // namespace petition
