// The audit of one case: the record is told again, and the case that counts is looked at as of one
// instant.
#include "petition/audit.h"

#include "audit/examination.h"
#include "audit/overdue.h"
#include "audit/summary.h"
#include "record/judges.h"
#include "workflow/law.h"
#include "workflow/timeliness.h"

namespace petition {
namespace auditing {

Examination::Examination(const Engine& engine, const std::string& case_id,
                         std::span<const Event> events, Instant at, const AuditOptions& options,
                         Room& room)
    : told_(engine, case_id, events, at, options.as_if, room),
      entries_(judged().entries()),
      now_(Law::of(engine).that_judged(judged(), judged().state())),
      law_(Law::of(engine).numbered(Law::of(engine).own_regulation, now_.own_calendar)),
      history_(law_, judged(), entries_),
      found_(law_, told_, history_, at, options) {
  const Timeliness timeliness = workflow::timeliness_at(now_, judged(), entries_, at);
  deviations = found_.all();
  summary = summarize(law_, judged(), history_, timeliness, at);
  count();
  judge_overdue(summary, law_.calendar, events, timeliness, at, options);
}

void Examination::count() {
  for (const Deviation& d : deviations) {
    ++(d.cause ? summary.consequences : summary.deviations);
    if (d.cause) continue;
    const Profile& profile = law_.laws->regulations[d.regulation].profile();
    summary.departed.push_back(d.role == Role::office ? profile.office_unit : d.unit);
  }
}

}  // namespace auditing

inline namespace v0 {

CaseAudit audit(const Engine& engine, const Record& record, Instant at,
                const AuditOptions& options) {
  if (!options.as_if) record::check_laws(engine, record);
  auditing::Room room;
  auditing::Examination found(engine, record.case_id, record.events, at, options, room);
  for (std::size_t i = 0; i < found.deviations.size(); ++i) {
    auditing::Words said = found.words(i);
    found.deviations[i].text = std::move(said.text);
    found.deviations[i].lawful = std::move(said.lawful);
  }
  return {CaseEntries::owning(found.judged()), at, std::move(found.deviations),
          std::move(found.summary), found.duplicates()};
}

CaseAudit audit(const Registry& registry, const Record& record, Instant at,
                const AuditOptions& options) {
  return audit(record::engine_of(registry, record, at), record, at, options);
}

}  // namespace v0
}  // namespace petition
