// The lawful alternative to a refused event: the first act that the judge would accept.
#include <span>

#include "regulation/table.h"
#include "workflow/clock.h"
#include "workflow/permitted.h"
#include "workflow/refusals.h"

namespace petition::workflow {
namespace {

struct Candidate {
  Kind kind;
  Role role;
};

namespace table {

using enum Kind;
constexpr Role kOperator = Role::operator_;

/// What suits a refusal best, before anything else is tried.
std::span<const Candidate> suited(RefusalCode code) {
  using enum RefusalCode;
  static constexpr Candidate receive[] = {{received, kOperator}};
  static constexpr Candidate decline[] = {{declined, kOperator}, {declined, Role::office}};
  static constexpr Candidate reschedule[] = {{rescheduled, Role::focal_point},
                                             {rescheduled, Role::head}};
  static constexpr Candidate appoint[] = {{appointed, Role::focal_point}, {appointed, Role::head}};
  static constexpr Candidate answer[] = {{answered, Role::focal_point}, {answered, Role::head}};
  static constexpr Candidate refer[] = {{referred, kOperator}};
  static constexpr Candidate hide[] = {{declined, kOperator},
                                       {declined, Role::office},
                                       {publication_withdrawn, kOperator},
                                       {withheld, kOperator}};
  static constexpr Candidate publish[] = {{published, kOperator}};
  static constexpr Candidate pass_up[] = {{escalated, kOperator}};
  // clang-format off
  switch (code) {
    case not_vietnamese: case unclear: case out_of_scope: case incomplete_contact: case complaint:
    case denunciation: case legal_guidance: case RefusalCode::excluded: return decline;
    case already_promised: return reschedule;
    case nothing_promised: return appoint;
    case agreed_time_passed: case too_many_promises: case promise_given: case responded:
      return answer;
    case too_many_returns: return refer;
    case RefusalCode::state_secret: case RefusalCode::confidential: return hide;
    case channel_needs_operator: return receive;
    case ground_untrue: return publish;
    case limit_passed: return pass_up;
    // The act itself with other data, the same by somebody else, or whatever moves the case on.
    case occurred_after_recorded: case recorded_before_last: case id_reused: case wrong_role:
    case wrong_position: case not_holder: case already_forwarded: case unknown_channel:
    case reasons_missing: case guidance_missing: case reason_contradicted: case result_missing:
    case unit_missing: case ground_missing: case reason_missing: case text_missing:
    case url_missing: case channels_missing: case never_returned: case agreed_time_not_later:
    case agreed_time_not_future: case not_due: case already_noted: case other_level:
    case other_due_time: case channel_not_public: case already_published: case unknown_rating:
    case unknown_notice: case unknown_event: case unknown_field: case fixed_field:
    case invalid_value: case unknown_class: case agreed_time_too_far: case unit_not_in_force:
    case unknown_regulation: case unknown_calendar: case unknown_unit: case coordinating_twice:
    case not_sender: case appointment_too_far: case occurred_before_received:
    case occurred_before_cause: case unknown_notice_channel: case returned_by_unit:
      return {};
  }
  // clang-format on
  return {};
}

/// What moves a case on, in the order in which it is proposed. Of what is closed, the petitioner's
/// feedback comes last: it is always open.
constexpr Candidate kActs[] = {
    {received, kOperator},    {forwarded, kOperator},    {referred, kOperator},
    {declined, kOperator},    {answered, kOperator},     {answered, Role::focal_point},
    {answered, Role::head},   {assigned, Role::office},  {answered, Role::office},
    {declined, Role::office}, {recalled, kOperator},     {recalled, Role::office},
    {escalated, kOperator},   {published, kOperator},    {publication_withdrawn, kOperator},
    {withheld, kOperator},    {rated, Role::petitioner},
};

constexpr Candidate kFeedback[] = {{commented, Role::petitioner}};

}  // namespace table

class Search {
 public:
  Search(const Law& law, const Case& c, Instant now) : law_(law), c_(c), now_(now) {}

  bool accepts(Candidate candidate, Instant at) const {
    return reasons_against(law_, c_, candidate.kind, candidate.role, at).empty();
  }

  /// The actor's own acts come before those of others; while a case is open, what moves it on is
  /// proposed alone, also where a reopened one has something to be taken down (I-13).
  std::optional<Alternative> first_of(std::span<const Candidate> candidates, Role actor) const {
    const bool open = is_open(c_.state().position);
    for (const bool own : {true, false})
      for (const Candidate& candidate : candidates)
        if ((candidate.role == actor) == own && (!open || moves_on(candidate.kind)) &&
            accepts(candidate, now_))
          return Alternative{candidate.kind, candidate.role, kNever};
    return std::nullopt;
  }

  /// The same act later, once the reminder's time or the first second after the due time has come.
  std::optional<Alternative> later(Candidate candidate) const {
    const Times times = times_of(law_.rules(), law_.calendar, c_.state(), now_);
    const Instant lapse = times.due == kNever ? kNever : times.due + ClockTime{1};
    for (const Instant at : {times.reminder, lapse})
      if (at != kNever && at > now_ && accepts(candidate, at))
        return Alternative{candidate.kind, candidate.role, at};
    return std::nullopt;
  }

 private:
  const Law& law_;
  const Case& c_;
  Instant now_;
};

}  // namespace

bool moves_on(Kind kind) {
  using enum Kind;
  // clang-format off
  switch (kind) {
    case received: case declined: case answered: case forwarded: case appointed: case rescheduled:
    case not_competent: case referred: case assigned: case escalated: case recalled: return true;
    // A withdrawal ends a case, but is the petitioner's alone to wish.
    case withdrawn: case progress_reported: case notified: case published: case withheld:
    case publication_withdrawn: case published_by_unit: case confidentiality_requested: case rated:
    case commented: case corrected: case lapsed: case reminded: case regulation_changed:
    case calendar_changed: case urged: return false;
  }
  // clang-format on
  return false;
}

std::optional<Alternative> alternative_to(const Law& law, const Case& c, Instant now,
                                          RefusalCode code, const Event& event) {
  const Search search(law, c, now);
  const Candidate same{event.kind(), event.actor.role};
  if (code == RefusalCode::not_due)
    if (const auto later = search.later(same)) return later;
  if (const auto best = search.first_of(table::suited(code), same.role)) return best;
  if (search.accepts(same, now)) return Alternative{same.kind, same.role, kNever};
  for (const auto& role : words<Role>())
    if (search.accepts({same.kind, role.value}, now))
      return Alternative{same.kind, role.value, kNever};
  if (const auto act = search.first_of(table::kActs, same.role)) return act;
  if (is_closed(c.state().position)) return search.first_of(table::kFeedback, same.role);
  // Where nothing else is left, time passes the slip up.
  return search.later({Kind::escalated, table::kOperator});
}

}  // namespace petition::workflow
