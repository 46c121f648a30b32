// The audit of one case: every recorded event goes to the engine that judges live, and what the
// engine says of the case is looked at as of one instant.
#include "petition/audit.h"

#include "audit/deviations.h"
#include "audit/summary.h"

namespace petition {
inline namespace v0 {

CaseAudit audit(const Engine& engine, const Record& record, Instant at) {
  Case c(record.case_id);
  auditing::Deviations found(engine, at);
  for (const Event& event : record.events) {
    if (event.recorded_at > at) continue;
    Verdict verdict = engine.submit(c, event);
    if (verdict.outcome == Outcome::refused) found.refused(c, event, verdict);
    if (verdict && event.kind() == Kind::escalated) found.passed_up(c, event);
    c = std::move(verdict.next);
  }
  const auditing::History history(engine, c);
  const Timeliness timeliness = engine.timeliness(c, at);
  found.recording(c);
  for (const Deadline& deadline : timeliness.deadlines) found.missed(history, deadline);
  for (const Obligation& o : engine.obligations(c, at)) found.owed(history, o);
  CaseAudit result{c, at, std::move(found).take(),
                   auditing::summarize(engine, c, history, timeliness, at)};
  result.summary.deviations = static_cast<std::uint32_t>(result.deviations.size());
  return result;
}

}  // namespace v0
}  // namespace petition
