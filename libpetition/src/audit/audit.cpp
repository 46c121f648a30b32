// The audit of one case: the record is told again, and the case that counts is looked at as of one
// instant.
#include "petition/audit.h"

#include "audit/deviations.h"
#include "audit/overdue.h"
#include "audit/retelling.h"
#include "audit/summary.h"
#include "record/judges.h"
#include "workflow/law.h"
#include "workflow/timeliness.h"

namespace petition {
inline namespace v0 {
namespace {

/// What the record names must be there, be it the start or where the case was moved.
void check_law(const Engine& engine, const Record& record) {
  record::check_start(engine, record);
  if (record::is_exact(record))
    for (const JudgedBy& by : record.laws) Law::of(engine).named(by);
}

}  // namespace

CaseAudit audit(const Engine& engine, const Record& record, Instant at,
                const AuditOptions& options) {
  if (!options.as_if) check_law(engine, record);
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

CaseAudit audit(const Registry& registry, const Record& record, Instant at,
                const AuditOptions& options) {
  return audit(record::engine_of(registry, record, at), record, at, options);
}

}  // namespace v0
}  // namespace petition
