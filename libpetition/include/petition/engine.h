// The engine: an immutable regulation and calendar that judge cases. No clock, no I/O, no globals;
// every call is a function of its arguments, so one engine serves any number of threads.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/export.h"
#include "petition/regulation.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// The regulations and calendars of a registry.
struct Laws;

/// All members throw Error not_covered when a due time would lie outside the calendar, and leave
/// their arguments as they were.
class PETITION_API Engine {
 public:
  Engine(Regulation regulation, Calendar calendar);
  /// Decision 192 of Gia Lai on the calendar of Vietnam's state agencies.
  static Engine builtin();

  const Regulation& regulation() const { return regulation_; }
  const Calendar& calendar() const { return calendar_; }

  /// Judges one event; its `recorded_at` is the present. The lapses up to then are noted first.
  /// A refused event changes nothing. Throws Error invalid_value for an event that is malformed
  /// (empty id, invalid UTF-8, oversized text).
  Verdict submit(const Case& c, Event event) const;

  /// What time alone has caused by `now`: reminders, lapses, at most one escalation.
  Verdict advance(const Case& c, Instant now) const;

  /// When to call `advance` next; nothing when time alone causes nothing more. May lie in the
  /// past, when an escalation is outstanding.
  std::optional<Instant> next_wakeup(const Case& c) const;

  /// Steps through the wake-ups up to `until`, each at its very instant: `follow` with no events
  /// left.
  Simulation simulate(const Case& c, Instant until) const;

  /// Recorded events judged in their order, time passing between them: first each wake-up strictly
  /// before an event's recording, then the event, so that a response in the very second of the
  /// transfer spares it. After the last event time passes up to `until`; not at all for kNever. A
  /// refused event is a step that changes nothing.
  ///
  /// Where a record carries the system's own lapses, reminders and escalations of a stay at a level,
  /// that stay is taken as recorded; where it carries none, they are supplied.
  Story follow(std::string case_id, std::span<const Event> events, Instant until = kNever) const;

  /// Judges recorded events again, one after another, the library's own among them.
  /// Throws Error invalid_record, naming the event, when one of them is refused.
  Case replay(std::string case_id, std::span<const Event> events) const;

  /// The obligations that bind at present, the most pressing first.
  std::vector<Obligation> obligations(const Case& c) const;
  /// The same as of `at`: where the present due time has passed by then, its lapse counts as noted,
  /// and what follows from it is owed (Art. 10.1.2.b2).
  std::vector<Obligation> obligations(const Case& c, Instant at) const;

  /// The due time of the present level; nothing when no figure is set.
  std::optional<Instant> due(const Case& c) const;

  /// Overdue and late as of `at`, with every due time the case ran under.
  Timeliness timeliness(const Case& c, Instant at) const;

  /// Who may record what at `now`, and why not the rest: every kind with every role.
  std::vector<Permission> permitted(const Case& c, Instant now) const;

  /// The notices that an event of the case gave rise to.
  std::vector<Notice> notices(const Case& c, std::uint32_t cause) const;
  /// Its text, ready to send.
  std::string text(const Notice& notice, const Case& c, Lang lang) const;

  /// The numbers by which cases name the regulations and calendars they may be moved to: those of
  /// the registry this engine belongs to, or its own alone.
  std::uint8_t own_regulation() const { return own_regulation_; }
  std::uint8_t own_calendar() const { return own_calendar_; }
  std::optional<std::uint8_t> find_regulation(std::string_view id, std::string_view version) const;
  std::optional<std::uint8_t> find_calendar(std::string_view id, std::string_view version) const;
  /// What the state of a case is judged by: of the registry, or this engine's own.
  const Regulation& regulation_of(const State& state) const;
  const Calendar& calendar_of(const State& state) const;

  Explanation explain(const Verdict& verdict) const;
  Explanation explain(const Obligation& obligation, const Case& c) const;

 private:
  friend class Registry;
  Case replay_on(Case c, const Event& event, std::size_t index) const;

  Regulation regulation_;
  Calendar calendar_;
  std::shared_ptr<const Laws> laws_;   ///< of its registry; null for an engine alone
  std::uint8_t own_regulation_ = 0;
  std::uint8_t own_calendar_ = 0;
};

}  // namespace v0
}  // namespace petition
