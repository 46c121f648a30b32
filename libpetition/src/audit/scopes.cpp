// The part of the process that a deviation is of.
#include "audit/scopes.h"

#include "workflow/duties.h"

namespace petition::auditing {

AuditScope scope_of(Owed owed) {
  // clang-format off
  switch (owed) {
    case Owed::reminder: return AuditScope::reminders;
    case Owed::decline_notice: case Owed::response_notice: case Owed::result_notice:
    case Owed::slip_notice: return AuditScope::notices;
    case Owed::publication: case Owed::unit_publication: case Owed::withdrawal:
    case Owed::unit_withdrawal: return AuditScope::publication;
    case Owed::assessment: case Owed::response: case Owed::result: case Owed::escalation:
    case Owed::handling: case Owed::forwarding_anew: return AuditScope::due_times;
  }
  // clang-format on
  return AuditScope::due_times;
}

AuditScope scope_of(RefusalCode code, Kind kind) {
  if (code == RefusalCode::occurred_after_recorded || code == RefusalCode::recorded_before_last ||
      code == RefusalCode::id_reused)
    return AuditScope::records;
  // clang-format off
  switch (kind) {
    case Kind::published: case Kind::withheld: case Kind::publication_withdrawn:
    case Kind::published_by_unit: return AuditScope::publication;
    case Kind::notified: return AuditScope::notices;
    case Kind::reminded: return AuditScope::reminders;
    case Kind::lapsed: case Kind::escalated: return AuditScope::due_times;
    case Kind::received: case Kind::declined: case Kind::answered: case Kind::forwarded:
    case Kind::appointed: case Kind::rescheduled: case Kind::not_competent: case Kind::referred:
    case Kind::assigned: case Kind::progress_reported: case Kind::confidentiality_requested:
    case Kind::rated: case Kind::commented: case Kind::corrected: case Kind::regulation_changed:
    case Kind::calendar_changed: case Kind::recalled: case Kind::withdrawn: case Kind::urged:
      return AuditScope::acts;
  }
  // clang-format on
  return AuditScope::acts;
}

}  // namespace petition::auditing
