// Refusals as people and hosts read them.
#include "workflow/refusals.h"

#include <algorithm>
#include <tuple>

#include "regulation/rules.h"
#include "workflow/refusal_particulars.h"

namespace petition::workflow {
namespace {

Refusal refusal(const Law& law, const Case& c, const Event& event, RefusalCode code) {
  const Regulation& regulation = law.regulation;
  const Instant now = std::max(event.recorded_at, c.state().recorded_at);
  const RefusalParticulars particulars(law, c, event, code);
  const RefusalWords words = particulars.words();
  Refusal r;
  r.code = code;
  r.citations = regulation.citations(code, event.kind(), event.actor.role);
  r.readings = regulation.readings_of(code);
  r.detail = particulars.detail();
  r.alternative = alternative_to(law, c, now, code, event);
  r.requirement = {particulars.filled(words.required_vi, Lang::vi),
                   particulars.filled(words.required_en, Lang::en)};
  r.lawful = {particulars.filled(words.lawful_vi, Lang::vi),
              particulars.filled(words.lawful_en, Lang::en)};
  return r;
}

/// After which code one is checked that came later than its neighbours, or binds before them.
constexpr RefusalCode checked_with(RefusalCode code) {
  using enum RefusalCode;
  // clang-format off
  switch (code) {
    case already_forwarded: return result_missing;
    case not_sender: case responded: return nothing_promised;
    case promise_given: case agreed_time_passed: return ground_missing;
    case channel_needs_operator: return unknown_channel;
    case unknown_unit: case unit_not_in_force: case coordinating_twice: return unit_missing;
    case limit_passed: return reason_missing;
    case appointment_too_far: case agreed_time_too_far: return agreed_time_not_future;
    default: return code;
  }
  // clang-format on
}

/// Among those checked together: the one they stand with, then as they are numbered; that a unit is
/// known is asked before whether it is in force, what was promised before whether its time passed.
constexpr std::tuple<std::size_t, bool, bool, std::size_t> rank(RefusalCode code) {
  const RefusalCode with = checked_with(code);
  const bool last = code == RefusalCode::unit_not_in_force ||
                    code == RefusalCode::coordinating_twice ||
                    code == RefusalCode::agreed_time_passed;
  return {regulation::index(with), code != with, last, regulation::index(code)};
}

}  // namespace

std::vector<RefusalCode> in_order(Reasons reasons) {
  std::vector<RefusalCode> codes;
  for (const auto& code : words<RefusalCode>())
    if (reasons.contains(code.value)) codes.push_back(code.value);
  std::ranges::sort(codes, {}, rank);
  return codes;
}

std::vector<Refusal> refusals_of(const Law& law, const Case& c, const Event& event,
                                 Reasons reasons) {
  std::vector<Refusal> all;
  for (const RefusalCode code : in_order(reasons)) all.push_back(refusal(law, c, event, code));
  return all;
}

}  // namespace petition::workflow
