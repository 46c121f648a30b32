// The audit of one case: what is recorded is judged again by the rules that judge live, and each
// departure from the regulation is named with its clause (Art. 18.2, 18.3).
//
// It is for records that were kept by whatever system: the Department that supervises units, an
// auditor of the operating unit, a host that moves old records over. What was done late, never or
// before its time is read from the lives of obligations, so it is found after the case is closed as
// well, each once, under who owed it. What the record lacks is named once and supplied where only
// one thing can have been, and the rest is judged after it; what follows from a departure alone is
// told with the departure that it follows from. The same records can be audited under other
// readings, or another regulation.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "petition/engine.h"
#include "petition/record.h"
#include "petition/registry.h"

namespace petition {
inline namespace v0 {

/// One departure of a record from the regulation.
struct Deviation {
  DeviationKind kind{};             ///< how it departs
  Citations citations;              ///< of what was broken, then of overseeing it
  ReadingSet readings;              ///< relied on: by others it may be none
  std::uint8_t regulation = 0;      ///< that judged the case then: its index in Engine::regulations
  AuditScope scope{};               ///< the part of the process it is of
  std::optional<Owed> owed;         ///< what was owed; nothing when it is about an event alone
  Role role = Role::operator_;      ///< who departed from it
  std::string unit;                 ///< empty where the role has none
  Position level = Position::none;  ///< where the petition was
  Instant since = kNever;           ///< from when it was owed; kNever: nothing was
  Instant due = kNever;             ///< by when it was to be done; kNever: no figure is set
  Instant met = kNever;             ///< when it was done; kNever: not yet
  WorkingTime by;                   ///< how late it was done, or how long it is waited for
  std::vector<std::string> evidence;   ///< ids of the events that show it
  std::optional<RefusalCode> refusal;  ///< why the event was refused; nothing when none was
  /// The index of the deviation without which this one would not be; nothing: it stands for itself.
  std::optional<std::size_t> cause;
  Text text;    ///< what was wrong
  Text lawful;  ///< what would have been lawful
};

/// One stay of the petition with somebody, and how it ended.
struct LevelResult {
  Position level{};              ///< who had it
  std::string unit;              ///< empty at intake
  Instant since{};               ///< when it came
  Instant until = kNever;        ///< kNever: it is there still
  std::optional<Kind> ended_by;  ///< the kind of event that ended it; nothing while it is there
  std::string officer;           ///< who last acted there for the unit or the Office; may be empty
  Instant due = kNever;          ///< the last due time that ran there; kNever: none did
  Instant overdue_since = kNever;   ///< the first due time that was missed there; kNever: none was
  std::uint32_t lapses = 0;         ///< how many were missed there
  WorkingTime late;                 ///< from then until it left, or the audit
  WorkingTime stayed;               ///< how long it was there
  std::uint32_t reschedulings = 0;  ///< how often the agreed time was moved there
  std::string result;               ///< the answer given there, or else the last state reported
  friend bool operator==(const LevelResult&, const LevelResult&) = default;
};

/// What is kept of a case and can be extracted (Art. 12.1), as of one instant, corrections applied.
/// Times are those that events are judged by (I-16).
struct CaseSummary {
  std::string case_id;                 ///< as the host named it
  std::string petitioner;              ///< the name
  std::string phone;                   ///< of the petitioner
  std::string channel;                 ///< id of the channel by which it came
  std::string topic;                   ///< id of the topic group
  std::string content;                 ///< what the petitioner says
  Instant received_at = kNever;        ///< kNever: no receipt was accepted
  Position position = Position::none;  ///< where the case stands
  Instant answered_at = kNever;        ///< kNever: not yet
  std::string result;                  ///< of the last answer
  std::string unit;                 ///< that answered, or that holds the slip; empty: the operator
  Position level = Position::none;  ///< where it was answered, or is held
  std::string signed_document;      ///< Art. 16.4
  std::string rating;               ///< id of the profile's scale; empty: not rated (Art. 14)
  Instant rated_at = kNever;        ///< when it was last rated
  Publication publication = Publication::none;  ///< whether the answer is public (Art. 13.1)
  std::string recording;                        ///< reference of the recording of a call
  bool overdue = false;                         ///< it is open and late (Art. 11.4)
  bool answered_late = false;                   ///< it is answered, and was late
  std::uint32_t late = 0;                       ///< due times that count as missed (I-4, I-16)
  std::uint32_t late_by_recording = 0;   ///< of all that had to be met: by the time of recording
  std::uint32_t late_by_occurrence = 0;  ///< by the time it occurred: the other reading of I-16
  WorkingTime late_by;                   ///< over the due times that count
  WorkingTime intake;                    ///< with the operator (Art. 20.3: measured, I-9)
  std::uint32_t deviations = 0;          ///< how many stand for themselves
  std::uint32_t consequences = 0;        ///< how many follow from those
  /// What its lateness comes to; nothing where neither the log nor the law calls it overdue.
  std::optional<OverdueVerdict> verdict;
  std::optional<bool> marked;   ///< whether the log marks it as overdue; nothing: it marks nothing
  Instant marked_due = kNever;  ///< by when it was due, says the mark; kNever: it does not say
  std::vector<Date> days;       ///< days off without which the due time is that of the mark
  /// Of each deviation that stands for itself, the id of the unit that departed; empty: the
  /// operator, the petitioner or the system.
  std::vector<std::string> departed;
  std::vector<LevelResult> levels;  ///< the result at each level, in order of time
  Citations citations;              ///< on what is kept (Art. 12.1)
  friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

/// The mark of overdue that a log has of a case by means of its own.
struct OverdueMark {
  bool overdue = false;  ///< whether it is marked
  Instant due = kNever;  ///< by when it was due, says the log; kNever: it does not say
};

/// How an audit is made.
struct AuditOptions {
  /// What is looked at; empty: all. What a log cannot show is not found in it.
  std::vector<AuditScope> scopes;
  /// The working time after which what was owed at once, without a figure, was done late or
  /// dropped. Not of the text, which sets none (I-9): the one figure that it has for others. What
  /// is still owed is told from its first working second on.
  WorkingTime promptly = WorkingTime::hours(8);
  /// The log's own mark; nothing: where the records are looked at, their earliest `lapsed` is it.
  std::optional<OverdueMark> mark;
  /// Whether the log that the record is of shows messages about slips as sent. Where it shows none
  /// of any case, that they were not sent is not found.
  bool shows_slip_notices = true;
  /// Whether the engine judges a record that names another law too, as if it had been judged by
  /// this one: what another regulation or calendar would find (Art. 17.4). What moved it to another
  /// law is no event then.
  bool as_if = false;
};

/// What an audit finds.
struct CaseAudit {
  Case judged;   ///< the case of what counts, with what was supplied
  Instant at{};  ///< as of when
  /// What is wrong with the record as such; then, in its order, acts that were refused; then a call
  /// that was not kept as a recording; then, by when they arose, duties.
  std::vector<Deviation> deviations;
  /// What is kept of the case, and how late it was.
  CaseSummary summary;
  /// How many events repeat an earlier one word for word. They change nothing.
  std::uint32_t duplicates = 0;
};

/// Judges a record as of `at`: events recorded later are left out. They are judged in the order in
/// which they were recorded; where they stand in another, that is one deviation. An event that is
/// refused is a deviation, one for each reason. Where it happened all the same, as a slip that
/// should not have been forwarded, the rest is judged after it; otherwise without it.
///
/// A record that names its law is judged by that alone, unless it is asked for as if: throws Error
/// other_law, naming both, when the engine has another, and when a law that it was moved to is not
/// in the engine's registry. Throws Error for a malformed event, and not_covered, as Engine does.
CaseAudit audit(const Engine& engine, const Record& record, Instant at,
                const AuditOptions& options = {});
/// The same by what the record names; one of before, which tells no versions, by what was in force
/// when it began, or as of `at` where it has no event. Throws Error other_law, naming both, when
/// the registry lacks a law that it names.
CaseAudit audit(const Registry& registry, const Record& record, Instant at,
                const AuditOptions& options = {});

}  // namespace v0
}  // namespace petition
