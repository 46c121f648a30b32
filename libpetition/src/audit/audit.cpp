// The audit of one case: the record is told again, and the case that counts is looked at as of one
// instant.
#include "petition/audit.h"

#include "audit/deviations.h"
#include "audit/overdue.h"
#include "audit/retelling.h"
#include "audit/summary.h"
#include "workflow/law.h"
#include "workflow/timeliness.h"

namespace petition {
inline namespace v0 {

CaseAudit audit(const Engine& engine, const Record& record, Instant at,
                const AuditOptions& options) {
  const auditing::Retelling told(engine, record, at);
  const Case& c = told.judged();
  const auditing::History history(engine, c);
  const Timeliness timeliness =
      workflow::timeliness_at(Law::of(engine).that_judged(c, c.state()), c, at);
  CaseAudit result{c, at, auditing::Deviations(engine, told, at, options).all(),
                   auditing::summarize(engine, c, history, timeliness, at), told.duplicates()};
  for (const Deviation& d : result.deviations) {
    ++(d.cause ? result.summary.consequences : result.summary.deviations);
    if (!d.cause)
      result.summary.departed.push_back(
          d.role == Role::office ? engine.regulation().profile().office_unit : d.unit);
  }
  auditing::judge_overdue(result.summary, engine, record, timeliness, at, options);
  return result;
}

}  // namespace v0
}  // namespace petition
