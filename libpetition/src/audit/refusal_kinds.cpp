// The one table that turns reasons for refusing into kinds of deviation.
#include "audit/refusal_kinds.h"

#include <array>

#include "regulation/rules.h"

namespace petition::auditing {
namespace {

using enum RefusalCode;
using D = DeviationKind;

struct Row {
  RefusalCode code;
  DeviationKind kind;
};

constexpr std::array<Row, regulation::kRefusals - 1> kRows = {{
    {occurred_after_recorded, D::out_of_order},
    {recorded_before_last, D::out_of_order},
    {id_reused, D::repeated},
    {wrong_role, D::wrong_actor},
    {wrong_position, D::out_of_order},
    {not_holder, D::wrong_actor},
    {already_forwarded, D::forbidden},
    {already_promised, D::repeated},
    {nothing_promised, D::out_of_order},
    {unknown_channel, D::forbidden},
    {not_vietnamese, D::forbidden},
    {unclear, D::forbidden},
    {out_of_scope, D::forbidden},
    {incomplete_contact, D::incomplete},
    {complaint, D::forbidden},
    {denunciation, D::forbidden},
    {legal_guidance, D::forbidden},
    {reasons_missing, D::incomplete},
    {guidance_missing, D::incomplete},
    {reason_contradicted, D::forbidden},
    {result_missing, D::incomplete},
    {unit_missing, D::incomplete},
    {ground_missing, D::incomplete},
    {reason_missing, D::incomplete},
    {text_missing, D::incomplete},
    {url_missing, D::incomplete},
    {channels_missing, D::incomplete},
    {returned_by_unit, D::forbidden},
    {too_many_returns, D::repeated},
    {never_returned, D::forbidden},
    {agreed_time_passed, D::late},
    {agreed_time_not_later, D::forbidden},
    {agreed_time_not_future, D::forbidden},
    {too_many_promises, D::repeated},
    {promise_given, D::forbidden},
    {not_due, D::early},
    {already_noted, D::repeated},
    {other_level, D::out_of_order},
    {other_due_time, D::out_of_order},
    {state_secret, D::forbidden},
    {confidential, D::wrongly_published},
    {channel_not_public, D::wrongly_published},
    {already_published, D::repeated},
    {ground_untrue, D::not_published},
    {unknown_rating, D::forbidden},
    {unknown_notice, D::forbidden},
    {unknown_event, D::forbidden},
    {unknown_field, D::forbidden},
    {fixed_field, D::forbidden},
    {invalid_value, D::forbidden},
    {unknown_class, D::forbidden},
    {agreed_time_too_far, D::forbidden},
    {unit_not_in_force, D::forbidden},
    {unknown_regulation, D::forbidden},
    {unknown_calendar, D::forbidden},
}};

constexpr bool ordered() {
  for (std::size_t i = 0; i < kRows.size(); ++i)
    if (regulation::index(kRows[i].code) != i + 1) return false;
  return true;
}
static_assert(ordered());

}  // namespace

DeviationKind kind_of(RefusalCode code, Kind kind) {
  // A state secret may be refused when it is passed on as well as when it is published.
  const bool publishes = kind == Kind::published || kind == Kind::published_by_unit;
  if (code == state_secret && publishes) return D::wrongly_published;
  return kRows[regulation::index(code) - 1].kind;
}

}  // namespace petition::auditing
