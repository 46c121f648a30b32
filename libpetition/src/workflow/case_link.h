// One event of a case with the state right after it, linked to the events before it. Beside its
// number an event is found by its id and by its traits, in as many steps as the count has bits.
// The first link may stand on a Past: older events that are read only when they are asked for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "petition/case.h"

namespace petition {
namespace workflow {

/// What the newest event is looked for by.
enum class Trait : std::uint8_t {
  asks_for_privacy,  ///< the petitioner asks not to be published
  names_ground,      ///< a referral that says why
  on_unit_portal,    ///< a unit published the result
  on_unit_record,    ///< a unit's promise or return, or that it was assigned (I-10, I-12)
  on_result,         ///< a result, its correction, its publication and the end of that
};
inline constexpr std::array kTraits{Trait::asks_for_privacy, Trait::names_ground,
                                    Trait::on_unit_portal, Trait::on_unit_record, Trait::on_result};

/// A hash of what an event is found by: the same in every build.
using Mark = std::uint64_t;

}  // namespace workflow

inline namespace v0 {

/// Beside the link before it, each leads over a stretch of older ones: as long as two stretches of
/// one length meet, the next link leads over both. A long stretch knows what is to be found in it,
/// so that what is not there passes over it.
struct Case::Link {
  /// A link with the event that it is about.
  struct Own;
  struct OwnEvent;
  /// Older events that are not linked yet, and the link of one of them.
  class Past;
  struct Read;

  const Event* event;  ///< outlives it
  State state;
  mutable std::shared_ptr<const Link> previous;  // unlinked by the destructor alone
  const Link* before_stretch = nullptr;          ///< an older link, kept alive by those between

  Link(const Event& e, const State& s, std::shared_ptr<const Link> p);
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;
  /// Unlinks the chain one by one, so that a long record does not recurse.
  ~Link();

  /// The link of a number that is not after this one's.
  const Link& at(std::uint32_t seq) const;
  /// The newest link of an event id; null when there is none.
  const Link* find(std::string_view id) const;
  /// The newest link that has the trait; likewise.
  const Link* newest(workflow::Trait trait) const;
  /// The data of an event with the corrections up to here.
  Data effective(const Event& original) const;
  /// The link of the event before it; null before the first.
  const Link* before() const;
  /// What the event is found by.
  std::vector<workflow::Mark> marks() const;

 private:
  using Mark = workflow::Mark;

  static Mark mark_of_id(std::string_view id);
  static Mark mark_of_correction(std::string_view of_id);
  static Mark mark_of(workflow::Trait trait);

  /// The newest that is such a one, by its mark.
  template <class GetMark, class Is>
  const Link* newest(GetMark get_mark, Is is) const;
  const Link* correction_of(std::string_view id) const;
  bool in_past() const { return previous == nullptr && state.events > 1; }
  const Past& past() const;
  const State& state_before() const;
  bool has(workflow::Trait trait) const;
  void put_right();
  void put_own(std::vector<Mark>& marks) const;
  std::uint32_t length() const;
  void gather_marks(const Link& far);

  std::vector<Mark> marks_;  ///< from here to before_stretch, in order; empty for a short stretch
  std::unique_ptr<const Data> put_right_;  ///< of a late correction: what its event then says
};

}  // namespace v0
}  // namespace petition
