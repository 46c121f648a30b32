// A fact: what of one event matters to the regulation, in fixed size. The judge reads facts only,
// so that live cases, audits and proofs are judged by the same rules.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#include "petition/case.h"
#include "regulation/rules.h"
#include "workflow/law.h"
#include "workflow/state.h"

namespace petition::workflow {

/// A set of refusal codes; its order is their order.
class Reasons {
 public:
  constexpr Reasons() = default;
  constexpr void add(RefusalCode code) { bits_[word(code)] |= bit(code); }
  constexpr void add_if(bool fails, RefusalCode code) {
    bits_[word(code)] |= fails ? bit(code) : 0;
  }
  constexpr void add(Reasons other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  constexpr bool contains(RefusalCode code) const { return (bits_[word(code)] & bit(code)) != 0; }
  constexpr bool empty() const { return *this == Reasons{}; }
  friend constexpr bool operator==(Reasons, Reasons) = default;

 private:
  static constexpr std::size_t word(RefusalCode code) { return regulation::index(code) / 64; }
  static constexpr std::uint64_t bit(RefusalCode code) {
    return std::uint64_t{1} << regulation::index(code) % 64;
  }
  std::array<std::uint64_t, (regulation::kNumbers<RefusalCode> + 63) / 64> bits_{};
};

/// Failing intake conditions, one bit per DeclineReason from not_vietnamese on.
using Unsuitable = std::uint16_t;
constexpr Unsuitable unsuitable_bit(DeclineReason reason) {
  return static_cast<Unsuitable>(1u << (regulation::index(reason) - 1));
}
static_assert(regulation::kNumbers<DeclineReason> <= 17, "each reason for declining has a bit");
/// The reasons that Art. 17.1 gives.
inline constexpr unsigned kExcluded = unsuitable_bit(DeclineReason::complaint) |
                                      unsuitable_bit(DeclineReason::denunciation) |
                                      unsuitable_bit(DeclineReason::legal_guidance);
/// The refusal that a failing intake condition amounts to.
constexpr RefusalCode refusal_of(DeclineReason reason) {
  switch (reason) {
    case DeclineReason::not_vietnamese: return RefusalCode::not_vietnamese;
    case DeclineReason::unclear: return RefusalCode::unclear;
    case DeclineReason::out_of_scope: return RefusalCode::out_of_scope;
    case DeclineReason::incomplete_contact: return RefusalCode::incomplete_contact;
    case DeclineReason::complaint: return RefusalCode::complaint;
    case DeclineReason::denunciation: return RefusalCode::denunciation;
    case DeclineReason::legal_guidance: return RefusalCode::legal_guidance;
    case DeclineReason::state_secret: return RefusalCode::state_secret;
    case DeclineReason::excluded: return RefusalCode::excluded;
  }
  return RefusalCode::state_secret;
}

/// Which notice of a case it is.
struct NoticeAt {
  std::uint32_t cause = 0;  ///< sequence number; 0: it is none of the case
  std::uint16_t place = 0;  ///< among those of its cause
  NoticeKind kind{};
  Role to{};
};

struct Fact {
  Kind kind = Kind::received;
  Role role = Role::operator_;
  Instant occurred = kNever;
  Instant recorded = kNever;
  Instant due_at = kNever;          ///< agreed time, lapsed due time, reminded time
  Position level = Position::none;  ///< lapsed: the level; escalated: from
  Position to = Position::none;     ///< escalated
  Reasons content;                  ///< what the data alone fails
  bool by_holder = false;           ///< the actor is of the unit that holds the slip
  bool by_answerer = false;         ///< the actor's unit gave the answer
  bool by_coordinator = false;      ///< the actor's unit helps the holder (I-11)
  bool holder_ended = false;        ///< declined, passed on: who has it is no more, and has no heir
  bool returned_before = false;     ///< the unit forwarded to has returned the slip
  std::uint16_t promises = 0;       ///< earlier promises of the unit forwarded to
  Unsuitable unsuitable = 0;        ///< received, corrected, moved: what fails; declined: reasons
  bool confidential = false;        ///< received, corrected
  bool state_secret = false;        ///< received, corrected; withheld, withdrawn: the ground
  bool refers_return = false;       ///< referred because a unit is not competent
  bool corrects_intake = false;     ///< corrected: the event corrected is `received`
  bool corrects_result = false;     ///< corrected: the result of the present answer
  std::uint8_t new_channels = 0;    ///< published: channels without the present result so far
  std::uint8_t rating = 0;          ///< index in the scale from 1
  std::uint8_t case_class = 0;      ///< index from 1: as recorded, or as it comes about
  std::uint8_t came_about = 0;      ///< regulation_changed: the same, as it came about
  std::uint8_t law = 0;             ///< regulation_changed, calendar_changed: Law::numbered
  bool dissatisfied = false;        ///< the rating may reopen (I-13)
  NoticeAt notice;                  ///< notified: what was told
};
static_assert(std::is_trivially_copyable_v<Fact> && std::is_trivially_copyable_v<State>);
static_assert(sizeof(State) <= 96 && sizeof(Fact) <= 96);

/// The time an event is judged by (I-16).
inline Instant judged_at(const regulation::Rules& rules, const Fact& fact) {
  return judged_at(rules, fact.occurred, fact.recorded);
}

/// What of a petition's failings binds a role: by reading I-19, the exclusions of Art. 17.1 may
/// bind the Office alone.
constexpr Unsuitable failings(const regulation::Rules& rules, const State& state, Role role) {
  const bool excluded_too = role == Role::office || !rules.exclusions_bind_office;
  return static_cast<Unsuitable>(state.unsuitable & (excluded_too ? ~0u : ~kExcluded));
}

/// Reduces an event of a case to its fact.
Fact fact_of(const Law& law, const Case& c, const Event& event);

/// A fact of that kind by that role, recorded at `now`, with data that meet whatever data can meet
/// in a state whose due time is `due`.
Fact ideal_fact(const regulation::Rules& rules, const State& state, Instant due, Kind kind,
                Role role, Instant now);

/// What a unit has behind it in a case: its promises since the Office last assigned it, or over the
/// whole petition (I-12), and whether it ever returned the slip to the operator (I-10).
struct UnitRecord {
  std::uint16_t promises = 0;
  bool returned = false;
};
UnitRecord record_of(const regulation::Rules& rules, const Case& c, std::string_view unit);

/// The channels that carry the present result, as the events that published it named them; each
/// once.
std::vector<std::string_view> published_on(const Case& c);

/// The intake conditions that a petition fails (Art. 8, Art. 17.1).
Unsuitable unsuitable(const Profile& profile, const Received& received);

}  // namespace petition::workflow
