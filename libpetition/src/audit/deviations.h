// Collects the deviations of one case, each with the clauses of overseeing it.
#pragma once

#include <vector>

#include "audit/history.h"
#include "petition/audit.h"

namespace petition::auditing {

class Deviations {
 public:
  Deviations(const Engine& engine, Instant at) : engine_(engine), at_(at) {}

  /// `before` refused `event`.
  void refused(const Case& before, const Event& event, const Verdict& verdict);
  /// An event passed the slip up: later than it was owed (Art. 10.1.2.b2, Art. 20.3).
  void passed_up(const Case& before, const Event& event);
  /// A petition by telephone without its recording (Art. 12.1, Art. 20.4).
  void recording(const Case& c);
  /// A due time that was missed (Art. 11.4).
  void missed(const History& history, const Deadline& deadline);
  /// Something that is still owed.
  void owed(const History& history, const Obligation& obligation);

  std::vector<Deviation> take() && { return std::move(all_); }

 private:
  Deviation& add(DeviationKind kind, const Citations& broken, ReadingSet readings);
  void oversee(Deviation& deviation) const;

  const Engine& engine_;
  Instant at_;
  std::vector<Deviation> all_;
};

}  // namespace petition::auditing
