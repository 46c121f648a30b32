// One record gone through: what is wrong with it and what is kept of it. It lasts no longer than
// the events and the room that it is given; `audit` keeps what is to last longer.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "audit/deviations.h"
#include "audit/history.h"
#include "audit/retelling.h"
#include "petition/audit.h"

namespace petition::auditing {

class Examination {
 public:
  Examination(const Engine& engine, const std::string& case_id, std::span<const Event> events,
              Instant at, const AuditOptions& options, Room& room);
  Examination(const Examination&) = delete;
  Examination& operator=(const Examination&) = delete;

  /// The case of what counts; it is lent the events.
  const Case& judged() const { return told_.judged(); }
  std::uint32_t duplicates() const { return told_.duplicates(); }
  /// What the case counts by as it stands: it may have been moved.
  const Calendar& calendar() const { return law_.calendar; }
  /// Whether the record shows a message about a slip as sent.
  bool tells_slips() const { return found_.tells_slips(); }
  /// What a deviation says, by its index.
  Words words(std::size_t index) const { return found_.words(deviations[index], index); }

  std::vector<Deviation> deviations;  ///< without their words
  CaseSummary summary;

 private:
  void count();

  Retelling told_;
  std::vector<Case::Entry> entries_;
  Law now_;  ///< what judges the case as it stands
  Law law_;  ///< the regulation of its beginning on the calendar of its end
  History history_;
  Deviations found_;
};

}  // namespace petition::auditing
