// The audit of one case: what is recorded is judged again by the engine that judges live, event by
// event, and each departure from the regulation is named with its clause (Art. 18.2, 18.3).
//
// It is for records that were kept by whatever system: the Department that supervises units, an
// auditor of the operating unit, a host that moves old records over. What was not lawful is left
// out of the case and told; what was late is told with its working time; what is still owed is told
// as of the instant of the audit. The same records can be audited under other readings, or another
// regulation.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "petition/engine.h"
#include "petition/export.h"
#include "petition/record.h"

namespace petition {
inline namespace v0 {

/// One departure of a record from the regulation.
struct Deviation {
  DeviationKind kind{};                ///< how it departs
  Citations citations;                 ///< of what was broken, then of overseeing it
  ReadingSet readings;                 ///< relied on: by others it may be none
  std::optional<Owed> owed;            ///< what was owed; nothing when it is about an event alone
  Role role = Role::operator_;         ///< who departed from it
  std::string unit;                    ///< empty where the role has none
  Instant due = kNever;                ///< by when it was to be done; kNever: no figure is set
  Instant met = kNever;                ///< when it was done; kNever: not yet
  WorkingTime by;                      ///< how late it was done, or how long it is waited for
  std::vector<std::string> evidence;   ///< ids of the events that show it
  std::optional<RefusalCode> refusal;  ///< why the event was refused; nothing when none was
  Text text;                           ///< what was wrong
  Text lawful;                         ///< what would have been lawful
};

/// One stay of the petition with somebody, and how it ended.
struct LevelResult {
  Position level{};              ///< who had it
  std::string unit;              ///< empty at intake
  Instant since{};               ///< when it came
  Instant until = kNever;        ///< kNever: it is there still
  std::optional<Kind> ended_by;  ///< the kind of event that ended it; nothing while it is there
  std::string result;            ///< the answer given there, or else the last state reported
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
  Publication publication = Publication::none;  ///< whether the answer is public (Art. 13.1)
  std::string recording;                        ///< reference of the recording of a call
  bool overdue = false;                         ///< it is open and late (Art. 11.4)
  bool answered_late = false;                   ///< it is answered, and was late
  std::uint32_t late = 0;                       ///< due times that count as missed (I-4, I-16)
  std::uint32_t late_by_recording = 0;   ///< of all that had to be met: by the time of recording
  std::uint32_t late_by_occurrence = 0;  ///< by the time it occurred: the other reading of I-16
  WorkingTime late_by;                   ///< over the due times that count
  WorkingTime intake;                    ///< with the operator (Art. 20.3: measured, I-9)
  std::uint32_t deviations = 0;          ///< how many the audit found
  std::vector<LevelResult> levels;       ///< the result at each level, in order of time
  Citations citations;                   ///< on what is kept (Art. 12.1)
  friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

/// What an audit finds.
struct CaseAudit {
  Case judged;   ///< the case without the events that were refused
  Instant at{};  ///< as of when
  /// In the order of the record, events that were refused and slips that were passed up late; then
  /// a call that was not kept as a recording; then due times that were missed; then what is still
  /// owed.
  std::vector<Deviation> deviations;
  /// What is kept of the case, and how late it was.
  CaseSummary summary;
};

/// Judges a record as of `at`: events recorded later are left out. An event that is refused is a
/// deviation, one for each reason, and the audit goes on without it. Time brings about nothing
/// between events, for the record says what happened: what the system did not record is owed still.
/// Which regulation and calendar the record names is not looked at.
///
/// Throws Error for a malformed event, and not_covered, as Engine does.
PETITION_API CaseAudit audit(const Engine& engine, const Record& record, Instant at);

}  // namespace v0
}  // namespace petition
