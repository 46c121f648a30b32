// Reports on many cases: totals, and the same for each unit (Art. 12.2, 15.5, 18.3, 19.3, 21).
//
// A report counts cases by when they were received, so that each case is in the report of one week,
// one month, one quarter and one year; what became of it is told as of the audit that its summary
// is from. A unit has the cases that it answered or holds now: one that only had a slip for a while
// is judged in the audit of the case, not here.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/audit.h"
#include "petition/export.h"

namespace petition {
inline namespace v0 {

/// How many cases, of those received in the time of the report.
struct Tally {
  std::size_t received = 0;          ///< declined + withdrawn + answered + open
  std::size_t declined = 0;          ///< not taken in (Art. 10.1.2.a)
  std::size_t withdrawn = 0;         ///< by the petitioner (I-26)
  std::size_t answered = 0;          ///< with a result
  std::size_t answered_late = 0;     ///< of those answered
  std::size_t open = 0;              ///< neither answered, declined nor withdrawn
  std::size_t overdue = 0;           ///< of those open
  std::size_t rated = 0;             ///< by the petitioner (Art. 14)
  std::vector<std::size_t> ratings;  ///< for each step of the scale, in its order (Art. 14)
  std::size_t satisfied = 0;         ///< of those rated, on a step that counts as satisfied
  std::size_t deviations = 0;        ///< of all of them together

  /// Of those rated, the share that counts as satisfied (Art. 19.3, 21); nothing when none is
  /// rated.
  std::optional<double> satisfied_share() const;
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// The cases that one unit answered or holds.
struct UnitTally {
  std::string unit;  ///< empty: the operator
  Tally tally;       ///< of these cases
  friend bool operator==(const UnitTally&, const UnitTally&) = default;
};

/// What is reported on a span of time.
struct Report {
  Instant from{};                ///< cases received from here on
  Instant until{};               ///< up to, not with, this instant
  Tally total;                   ///< of all cases
  std::vector<UnitTally> units;  ///< by unit id; the operator's, with an empty one, first
  Citations citations;           ///< on reports, satisfaction and supervision
  friend bool operator==(const Report&, const Report&) = default;
};

/// Sums up the cases received from `from` up to, not with, `until`. A case of which no receipt was
/// accepted is in no report. `regulation` gives the rating scale and the clauses: that of the
/// audits which the summaries are from.
PETITION_API Report report(const Regulation& regulation, std::span<const CaseSummary> cases,
                           Instant from, Instant until);

/// From when up to, not with, when.
struct TimeSpan {
  Instant from{};   ///< included
  Instant until{};  ///< not included
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The week from Monday, the month, quarter or year that a date lies in, at an offset from UTC
/// (Art. 12.1). Throws Error invalid_time for a date outside of the years 1 to 9998.
PETITION_API TimeSpan period_of(Period period, Date date,
                                std::int32_t utc_offset_s = kVietnamOffset_s);

}  // namespace v0
}  // namespace petition
