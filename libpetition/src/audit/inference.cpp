// What must have come before an event that a record has, where the record does not have it.
#include <algorithm>

#include "audit/retelling.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/state.h"

namespace petition::auditing {
namespace {

using workflow::Fact;
using enum RefusalCode;

/// Collects the acts that could come before an event.
class Acts {
 public:
  Acts(const Law& law, const Case& c, const Event& e)
      : law_(law), state_(c.state()), e_(e), holder_(c.holder()) {}

  std::vector<Inferred> all() && {
    if (state_.position == Position::none) {
      add(Role::operator_, {}, Received{});
      return std::move(acts_);
    }
    if (workflow::of_unit(e_.actor.role)) {
      add(Role::operator_, {}, Forwarded{e_.actor.unit});
      add(Role::office, {}, Assigned{e_.actor.unit, {}});
    }
    add(Role::operator_, {}, Referred{});
    by_holder();
    return std::move(acts_);
  }

 private:
  void by_holder() {
    const Role role = workflow::role_at(state_.position);
    const std::string unit = workflow::of_unit(role) ? std::string(holder_) : std::string();
    // An answer of the operator's may as well have been that of a unit.
    if (state_.position != Position::intake) add(role, unit, Answered{});
    add(role, unit, NotCompetent{});
    if (const Instant agreed = agreed_time(); agreed != kNever) add(role, unit, Appointed{agreed});
    add(Role::operator_, {}, Published{});
  }

  /// The agreed time that the system's event is about.
  Instant agreed_time() const {
    if (const auto* reminded = std::get_if<Reminded>(&e_.data)) return reminded->due_at;
    if (const auto* lapsed = std::get_if<Lapsed>(&e_.data)) return lapsed->due_at;
    return kNever;
  }

  void add(Role role, std::string unit, Data data) {
    Event act{{}, e_.occurred_at, e_.recorded_at, {role, std::move(unit), {}}, std::move(data)};
    if (act.kind() == e_.kind()) return;
    const auto& rules = law_.rules();
    const Instant due = workflow::due(rules, law_.calendar, state_);
    Fact fact = workflow::ideal_fact(rules, state_, due, act.kind(), role, e_.recorded_at);
    fact.occurred = e_.occurred_at;
    if (const auto* appointed = std::get_if<Appointed>(&act.data)) fact.due_at = appointed->due_at;
    const auto times =
        workflow::times_of(rules, law_.calendar, state_, workflow::judged_at(rules, fact));
    if (!workflow::check(rules, state_, fact, times).empty()) return;
    acts_.push_back({std::move(act), fact});
  }

  const Law& law_;
  const State& state_;
  const Event& e_;
  std::string_view holder_;
  std::vector<Inferred> acts_;
};

bool tells_of_place(RefusalCode code) {
  return code == wrong_position || code == nothing_promised || code == not_holder ||
         code == other_level || code == other_due_time || code == not_due || code == unknown_notice;
}

/// Whether what is refused for this reason happened all the same. What has no effect of its own is
/// left out: an act of somebody who may not, a promise that may not be given, a time that is not
/// so.
bool has_effect(RefusalCode code) {
  // clang-format off
  switch (code) {
    case occurred_after_recorded: case id_reused: case already_forwarded: case unknown_channel:
    case channel_needs_operator: case not_vietnamese: case unclear: case out_of_scope:
    case incomplete_contact: case complaint: case denunciation: case legal_guidance: case excluded:
    case state_secret: case reason_contradicted: case reasons_missing: case guidance_missing:
    case reason_missing: case text_missing: case url_missing:
    case ground_missing: case returned_by_unit: case too_many_returns: case never_returned:
    case unknown_unit: case unit_not_in_force: case unknown_class: case coordinating_twice:
    case confidential: case channel_not_public: case ground_untrue: case limit_passed:
      return true;
    case recorded_before_last: case wrong_position: case nothing_promised: case other_level:
    case other_due_time: case occurred_before_received: case occurred_before_cause:
    case already_promised: case too_many_promises: case already_noted: case already_published:
    case wrong_role: case not_holder: case not_sender: case agreed_time_not_later:
    case agreed_time_not_future: case promise_given: case unknown_rating: case unknown_notice:
    case unknown_event: case unknown_field: case fixed_field: case invalid_value:
    case agreed_time_too_far: case unknown_regulation: case unknown_calendar: case responded:
    case appointment_too_far: case unknown_notice_channel: case unit_missing:
    case result_missing: case channels_missing: case agreed_time_passed: case not_due:
      return false;
  }
  // clang-format on
  return false;
}

template <class Test>
bool all_of(workflow::Reasons reasons, Test test) {
  return std::ranges::all_of(words<RefusalCode>(), [&](const auto& row) {
    return !reasons.contains(row.value) || test(row.value);
  });
}

}  // namespace

std::vector<Inferred> acts_before(const Law& law, const Case& c, const Event& e) {
  return Acts(law, c, e).all();
}

bool took_effect(workflow::Reasons reasons) { return all_of(reasons, has_effect); }

bool out_of_place(workflow::Reasons reasons) { return all_of(reasons, tells_of_place); }

}  // namespace petition::auditing
