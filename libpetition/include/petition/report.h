// Reports on many cases: totals, and the same by unit, level, topic and channel (Art. 12.2, 15.5,
// 18.3, 19.3, 21).
//
// A report counts what happened in its time: what was open before, what came, how it left, and what
// is open at the end. So a case received in April and answered in May stands in both months, each
// time in its column, and what one month leaves open the next carries over. The total counts a case
// once. A row counts what passed through the hands of its unit or level: a case that several held
// stands in the row of each, with its own due times, so that rows may add up to more.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/audit.h"

namespace petition {
inline namespace v0 {

/// How many cases. What was there and what came has left or is open:
/// carried_over + received + reopened = declined + withdrawn + answered + returned + passed_up +
/// passed_on + open. In a total nothing is returned, passed up or passed on.
struct Tally {
  std::size_t carried_over = 0;      ///< open before the time of the report
  std::size_t received = 0;          ///< came in it
  std::size_t reopened = 0;          ///< opened again in it, after an answer (I-13)
  std::size_t declined = 0;          ///< not taken in (Art. 10.1.2.a)
  std::size_t withdrawn = 0;         ///< by the petitioner (I-26)
  std::size_t answered = 0;          ///< with a result
  std::size_t answered_late = 0;     ///< of those answered (Art. 11.4)
  std::size_t returned = 0;          ///< as not competent (Art. 4.5)
  std::size_t passed_up = 0;         ///< by silence, to the next level (Art. 10.1.2.b2)
  std::size_t passed_on = 0;         ///< forwarded, referred, assigned or taken back
  std::size_t open = 0;              ///< at the end of the time of the report
  std::size_t overdue = 0;           ///< of those open
  std::size_t rescheduled = 0;       ///< agreed times moved, of those that left or are open
  std::size_t lapses = 0;            ///< due times missed, likewise
  std::size_t rated = 0;             ///< by the petitioner (Art. 14): of the one who answered
  std::vector<std::size_t> ratings;  ///< for each step of the scale, in its order (Art. 14)
  std::size_t satisfied = 0;         ///< of those rated, on a step that counts as satisfied
  std::size_t deviations = 0;        ///< of the cases received in it; in a row, of its unit

  /// Of those rated, the share that counts as satisfied (Art. 19.3, 21); nothing when none is
  /// rated.
  std::optional<double> satisfied_share() const;
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// What passed through the hands of one unit, level, topic or channel.
struct UnitTally {
  std::string unit;  ///< the id; of units, empty: the operator
  Tally tally;       ///< of these cases
  friend bool operator==(const UnitTally&, const UnitTally&) = default;
};

/// What is reported on a span of time.
struct Report {
  Instant from{};                   ///< from here on
  Instant until{};                  ///< up to, not with, this instant
  Tally total;                      ///< of all cases
  std::vector<UnitTally> units;     ///< by unit id; the operator's, with an empty one, first
  std::vector<UnitTally> levels;    ///< by the name of the position, in the order of the process
  std::vector<UnitTally> topics;    ///< by the id of the topic: whole cases
  std::vector<UnitTally> channels;  ///< by the id of the channel: whole cases
  Citations citations;              ///< on reports, satisfaction and supervision
  friend bool operator==(const Report&, const Report&) = default;
};

/// Sums up the cases from `from` up to, not with, `until`. A case of which no receipt was accepted
/// is in no report. The summaries are of audits as of `until` or later. `regulation` gives the
/// rating scale, the readings and the clauses: that of these audits.
Report report(const Regulation& regulation, std::span<const CaseSummary> cases, Instant from,
              Instant until);

/// From when up to, not with, when.
struct TimeSpan {
  Instant from{};   ///< included
  Instant until{};  ///< not included
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The week from Monday, the month, quarter or year that a date lies in, at an offset from UTC
/// (Art. 12.1). Throws Error invalid_time for a date outside of the years 1 to 9998.
TimeSpan period_of(Period period, Date date, std::int32_t utc_offset_s = kVietnamOffset_s);

}  // namespace v0
}  // namespace petition
