// The one place that turns reasons for refusing into kinds of deviation.
#include "audit/refusal_kinds.h"

namespace petition::auditing {
namespace {

using enum RefusalCode;
using D = DeviationKind;

DeviationKind kind_of_code(RefusalCode code) {
  // clang-format off
  switch (code) {
    case occurred_after_recorded: case recorded_before_last: case wrong_position:
    case nothing_promised: case other_level: case other_due_time: case occurred_before_received:
    case occurred_before_cause: return D::out_of_order;
    case id_reused: case already_promised: case too_many_returns: case too_many_promises:
    case already_noted: case already_published: case coordinating_twice: return D::repeated;
    case wrong_role: case not_holder: case not_sender: case channel_needs_operator:
      return D::wrong_actor;
    case already_forwarded: case unknown_channel: case not_vietnamese: case unclear:
    case out_of_scope: case complaint: case denunciation: case legal_guidance: case excluded:
    case reason_contradicted: case returned_by_unit: case never_returned:
    case agreed_time_not_later: case agreed_time_not_future: case promise_given: case state_secret:
    case unknown_rating: case unknown_notice: case unknown_event: case unknown_field:
    case fixed_field: case invalid_value: case unknown_class: case agreed_time_too_far:
    case unit_not_in_force: case unknown_regulation: case unknown_calendar: case unknown_unit:
    case responded: case appointment_too_far: case unknown_notice_channel: return D::forbidden;
    case incomplete_contact: case reasons_missing: case guidance_missing: case result_missing:
    case unit_missing: case ground_missing: case reason_missing: case text_missing:
    case url_missing: case channels_missing: return D::incomplete;
    case agreed_time_passed: case limit_passed: return D::late;
    case not_due: return D::early;
    case confidential: case channel_not_public: return D::wrongly_published;
    case ground_untrue: return D::not_published;
  }
  // clang-format on
  return D::forbidden;
}

}  // namespace

DeviationKind kind_of(RefusalCode code, Kind kind, Position at) {
  const bool again = (kind == Kind::answered && at == Position::answered) ||
                     (kind == Kind::declined && at == Position::declined) ||
                     (kind == Kind::withdrawn && at == Position::withdrawn) ||
                     (kind == Kind::received && at != Position::none);
  if (code == wrong_position && again) return D::repeated;
  // A state secret may be refused when it is passed on as well as when it is published.
  const bool publishes = kind == Kind::published || kind == Kind::published_by_unit;
  return code == state_secret && publishes ? D::wrongly_published : kind_of_code(code);
}

}  // namespace petition::auditing
