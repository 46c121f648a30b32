// What the engine answers: verdicts, obligations, notices, timeliness, explanations.
//
// All are values: they keep what they need and are not tied to the engine that gave them. Each
// names the clauses it rests on, as indexes into the clause index of the regulation, and the
// readings it relies on, so that none has to be believed. petition/json.h writes them as JSON.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"

namespace petition {
inline namespace v0 {

/// A lawful act that the engine would accept instead of what it refused: what a host may propose.
struct Alternative {
  Kind kind = Kind::received;   ///< what may be recorded
  Role role = Role::operator_;  ///< by whom
  Instant not_before = kNever;  ///< when it becomes possible; kNever: at once
  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// One reason why an event is refused. A refusal is an answer, not an error: it says what the
/// regulation requires and what would be lawful, in words for whoever recorded it.
struct Refusal {
  RefusalCode code{};                      ///< which reason it is
  Citations citations;                     ///< the clauses that it rests on
  ReadingSet readings;                     ///< the readings that it relies on
  std::string detail;                      ///< what was given or is missing; may be empty
  std::optional<Alternative> alternative;  ///< the lawful act as data; nothing: there is none
  Text requirement;                        ///< what the regulation requires
  Text lawful;                             ///< what would be lawful instead
};

/// A message that the host should send. Send each key once, then record a `notified` event with it:
/// so nobody is told twice, and what is still to be told stays owed. Engine::text gives its words.
struct Notice {
  std::string key;               ///< 32 hexadecimal digits: of case, cause, kind and recipient
  NoticeKind kind{};             ///< what it tells
  std::uint32_t cause = 0;       ///< sequence number of the event it follows from
  Role role = Role::petitioner;  ///< of the recipient
  std::string unit;              ///< of the recipient; empty for petitioner and operator
  NoticeChannel channel = NoticeChannel::system;  ///< by what kind of channel it is to go
  friend bool operator==(const Notice&, const Notice&) = default;
};

/// How one event, or the passing of time, was judged.
///
/// accepted: `next` has the event and what follows from it. refused: `next` is the case as it was,
/// and `refusals` says why. duplicate: the case has this very event, and is as it was.
struct Verdict {
  Outcome outcome = Outcome::accepted;  ///< what came of it
  Case next;                            ///< the case afterwards; unchanged unless accepted
  std::uint32_t appended = 0;           ///< how many events, at the end of `next`
  std::vector<Notice> notices{};        ///< to be sent, in the order of their causes
  std::vector<Refusal> refusals{};      ///< every reason, in the order of RefusalCode
  Citations citations{};                ///< of the event itself, accepted or not
  ReadingSet readings{};                ///< likewise

  /// Whether it was accepted.
  explicit operator bool() const { return outcome == Outcome::accepted; }
};

/// What one `advance` would do to a case, and why not the rest (Art. 11.4, 10.5, 10.1.2.b2).
struct Foreseen {
  Position level = Position::none;      ///< where the slip is
  Position to = Position::none;         ///< where it goes up to; none: it does not go up now
  Standing lapse = Standing::now;       ///< noting that the due time passed unmet
  Standing reminder = Standing::now;    ///< reminding of the agreed time
  Standing escalation = Standing::now;  ///< passing the slip up after silence
  friend bool operator==(const Foreseen&, const Foreseen&) = default;
};

/// Who owes what, since when, by when, under which clause. Obligations are not stored: they are
/// what the regulation makes of the record, those of its lives (ObligationLife) that bind.
struct Obligation {
  Owed owed{};           ///< what is owed
  Role role{};           ///< who owes it
  std::string unit;      ///< empty where the role has none
  Instant since{};       ///< from when it is owed, or its limit counts
  Instant due = kNever;  ///< kNever: no figure is set
  bool at_once = false;  ///< the text says at once or promptly (I-9)
  bool lapsed = false;   ///< recorded as passed unmet
  Citations citations;   ///< the clauses that it rests on
  ReadingSet readings;   ///< the readings that it relies on
  friend bool operator==(const Obligation&, const Obligation&) = default;
};

/// One obligation from when it arose to when it ended: what was done late is as visible for ever as
/// what is still owed. Of those that bind, Obligation says the same.
///
/// An obligation ends when it is met, and when something else overtakes it: an answer before the
/// reminder was due, a step up after silence. Overtaken in time it ends without fault; after its
/// time (its due time, or where it is owed at once the first working second) it was never done.
struct ObligationLife {
  Owed owed{};                 ///< what was owed
  Role role{};                 ///< who owed it
  std::string unit;            ///< empty where the role has none
  Instant since{};             ///< from when it was owed, or its limit counted
  Instant due = kNever;        ///< kNever: no figure is set
  bool at_once = false;        ///< the text says at once or promptly (I-9)
  bool lapsed = false;         ///< its due time passed unmet
  Instant met = kNever;        ///< when it was done; kNever: not, or not yet
  std::uint32_t met_by = 0;    ///< sequence number of the event that did it; 0: none
  Instant ended = kNever;      ///< when it stopped binding, met or not; kNever: it binds
  std::uint32_t ended_by = 0;  ///< sequence number of the event that ended it; 0: none, or time
  Fate fate = Fate::pending;   ///< what became of it
  /// From due to when it was met, ended, or asked about. Where it is owed at once without a figure,
  /// from when it arose: how long it took. 0 where nothing is said of its time.
  WorkingTime late;
  Citations citations;          ///< the clauses that it rests on
  ReadingSet readings;          ///< the readings that it relies on
  std::uint8_t regulation = 0;  ///< asked last, or when it lapsed: in Engine::regulations
  friend bool operator==(const ObligationLife&, const ObligationLife&) = default;
};

/// A due time that the case ran under. It is kept for ever: escalations, extensions and answers add
/// others or end it, and erase none (I-4).
struct Deadline {
  Position level{};            ///< the level that it bound
  std::string unit;            ///< the unit that it bound; empty at intake
  Owed owed = Owed::response;  ///< what had to be done
  Instant since{};             ///< from when it was counted
  Instant due{};               ///< the last second in which it could be met
  Instant met = kNever;        ///< when what was owed was done; kNever: not, or not yet
  Instant closed = kNever;     ///< when it stopped binding (met, moved, passed up); kNever: binds
  bool lapsed = false;         ///< passed unmet at the time asked about
  bool counted = false;        ///< makes the case overdue or late (readings I-4, I-16)
  WorkingTime late;            ///< from due to when it was met, or to the time asked about
  friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Timeliness at one instant: derived, never stored (Art. 11.4).
struct Timeliness {
  bool overdue = false;             ///< it is open, and a due time that counts has passed unmet
  bool answered_late = false;       ///< it is answered, and one had passed unmet
  Instant overdue_since = kNever;   ///< the due time that passed first
  std::vector<Deadline> deadlines;  ///< in the order in which they began to run
};

/// Whether a role may record a kind of event now, with data that is in order.
struct Permission {
  Kind kind{};                       ///< what is to be recorded
  Role role{};                       ///< by whom
  bool permitted = false;            ///< whether it may
  std::vector<RefusalCode> reasons;  ///< why not
};

/// What one call of simulate steps through: the case if nobody acts.
struct Simulation {
  Case next;                      ///< the case at the end
  std::uint32_t appended = 0;     ///< how many events, at the end of `next`
  std::vector<Notice> notices{};  ///< of all of them
};

/// One judgement in a story: of an event of the record, or of the passing of time.
struct Step {
  std::optional<std::uint32_t> event;  ///< index in the record; nothing: a wake-up
  Instant at{};                        ///< the present: the event's recording, or the wake-up
  Verdict verdict;                     ///< with the case afterwards
};

/// What a record went through, and the case it came to.
struct Story {
  std::vector<Step> steps;  ///< in the order of time
  Case next;                ///< the case at the end
};

/// Why a result is what it is.
struct Explanation {
  Citations citations;     ///< of the result, and of each refusal
  ReadingSet readings;     ///< relied on
  std::optional<Sum> sum;  ///< of a due time that is counted in working time
  Text text;               ///< one paragraph for people
};

}  // namespace v0
}  // namespace petition
