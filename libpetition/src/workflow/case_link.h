// The chain that a case is: each link an event, the state right after it, and the links before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "petition/case.h"

namespace petition {
inline namespace v0 {

/// Beside the link before it, each leads over a stretch of older ones: as long as two stretches of
/// one length meet, the next link leads over both. So a number is found in as many steps as the
/// count has bits. A long stretch knows the ids in it, so that an id that is new passes over it.
struct Case::Link {
  /// The hashes of ids, in order.
  using Hashes = std::vector<std::size_t>;
  /// A link with the event that it is about.
  struct Own;

  const Event* event;
  State state;
  mutable std::shared_ptr<const Link> previous;  // unlinked by the destructor alone
  const Link* before_stretch = nullptr;          ///< an older link, kept alive by those between
  Hashes ids{};  ///< of the events from here to before_stretch; empty for a short stretch

  Link(const Event& e, const State& s, std::shared_ptr<const Link> p);
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;
  ~Link();

  /// How many events the stretch has, this one among them.
  std::uint32_t length() const {
    return state.events - (before_stretch == nullptr ? 0 : before_stretch->state.events);
  }
  /// The link of a number that is not after this one's.
  const Link& at(std::uint32_t seq) const {
    const Link* e = this;
    while (e->state.events != seq) {
      const Link* far = e->before_stretch;
      e = far != nullptr && far->state.events >= seq ? far : e->previous.get();
    }
    return *e;
  }
  /// The link of an event id; null when there is none.
  const Link* find(std::string_view id) const;

 private:
  void gather_ids(const Link& far);
};

}  // namespace v0
}  // namespace petition
