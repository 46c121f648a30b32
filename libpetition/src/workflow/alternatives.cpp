// The lawful alternative to a refused event: the first act that the judge would accept.
#include <array>
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

using enum Kind;
constexpr Role kOperator = Role::operator_;

/// What suits a refusal best, before anything else is tried.
std::span<const Candidate> suited(RefusalCode code) {
  static constexpr Candidate decline[] = {{declined, kOperator}};
  static constexpr Candidate reschedule[] = {{rescheduled, Role::focal_point}};
  static constexpr Candidate appoint[] = {{appointed, Role::focal_point}};
  static constexpr Candidate answer[] = {{answered, Role::focal_point}, {answered, Role::head}};
  static constexpr Candidate refer[] = {{referred, kOperator}};
  static constexpr Candidate hide[] = {{publication_withdrawn, kOperator}, {withheld, kOperator}};
  switch (code) {
    case RefusalCode::not_vietnamese:
    case RefusalCode::unclear:
    case RefusalCode::out_of_scope:
    case RefusalCode::incomplete_contact:
    case RefusalCode::complaint:
    case RefusalCode::denunciation:
    case RefusalCode::legal_guidance:
    case RefusalCode::excluded: return decline;
    case RefusalCode::already_promised: return reschedule;
    case RefusalCode::nothing_promised: return appoint;
    case RefusalCode::agreed_time_passed:
    case RefusalCode::too_many_promises:
    case RefusalCode::promise_given: return answer;
    case RefusalCode::too_many_returns: return refer;
    case RefusalCode::state_secret:
    case RefusalCode::confidential: return hide;
    default: return {};
  }
}

/// The acts that move a case on, in the order in which they are proposed.
constexpr std::array<Candidate, 17> kActs = {{
    {received, kOperator},
    {forwarded, kOperator},
    {referred, kOperator},
    {declined, kOperator},
    {answered, Role::focal_point},
    {answered, Role::head},
    {assigned, Role::office},
    {answered, Role::office},
    {published, kOperator},
    {publication_withdrawn, kOperator},
    {withheld, kOperator},
    {rated, Role::petitioner},
    {commented, Role::petitioner},
    {confidentiality_requested, Role::petitioner},
    {corrected, kOperator},
    {notified, kOperator},
    {progress_reported, Role::focal_point},
}};

class Search {
 public:
  Search(const Law& law, const Case& c, Instant now) : law_(law), c_(c), now_(now) {}

  bool accepts(Candidate candidate, Instant at) const {
    return reasons_against(law_, c_, candidate.kind, candidate.role, at).empty();
  }

  /// The actor's own acts come before those of others.
  std::optional<Alternative> first_of(std::span<const Candidate> candidates, Role actor) const {
    for (const bool own : {true, false})
      for (const Candidate& candidate : candidates)
        if ((candidate.role == actor) == own && accepts(candidate, now_))
          return Alternative{candidate.kind, candidate.role, kNever};
    return std::nullopt;
  }

  /// The same act later, once the due time or the reminder's time has come.
  std::optional<Alternative> later(Candidate candidate) const {
    const auto& rules = law_.rules();
    const auto wakeup = next_wakeup(rules, law_.calendar, c_.state());
    if (!wakeup || *wakeup <= now_ || !accepts(candidate, *wakeup)) return std::nullopt;
    return Alternative{candidate.kind, candidate.role, *wakeup};
  }

 private:
  const Law& law_;
  const Case& c_;
  Instant now_;
};

}  // namespace

std::optional<Alternative> alternative_to(const Law& law, const Case& c, Instant now,
                                          RefusalCode code, const Event& event) {
  const Search search(law, c, now);
  const Candidate same{event.kind(), event.actor.role};
  if (code == RefusalCode::not_due)
    if (const auto later = search.later(same)) return later;
  if (const auto best = search.first_of(suited(code), same.role)) return best;
  if (search.accepts(same, now)) return Alternative{same.kind, same.role, kNever};
  for (const auto& role : words<Role>())
    if (search.accepts({same.kind, role.value}, now))
      return Alternative{same.kind, role.value, kNever};
  return search.first_of(kActs, same.role);
}

}  // namespace petition::workflow
