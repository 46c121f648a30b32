// Events of a case that are not linked yet: each is read when it is asked for, and then kept.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "workflow/case_link.h"

namespace petition {
inline namespace v0 {

struct Case::Link::OwnEvent {
  Event kept;
};

struct Case::Link::Read : private OwnEvent, Link {
  Read(Event e, const State& s, const Past& p)
      : Case::Link::OwnEvent{std::move(e)}, Link(kept, s, nullptr), in(p) {}
  const Past& in;
};

/// Safe to ask from many threads. What is asked for throws Error where it cannot be read.
class Case::Link::Past {
 public:
  Past() = default;
  Past(const Past&) = delete;
  Past& operator=(const Past&) = delete;
  virtual ~Past() = default;

  /// The link of the event with that number; it lives as long as this.
  const Link& at(std::uint32_t seq) const;
  /// The newest event up to that number that has the mark and is such a one; null: none.
  template <class Is>
  const Link* newest(workflow::Mark mark, std::uint32_t up_to, Is is) const {
    const std::vector<std::uint32_t> all = marked(mark);
    for (auto seq = all.rbegin(); seq != all.rend(); ++seq)
      if (*seq <= up_to && is(at(*seq))) return &at(*seq);
    return nullptr;
  }

 protected:
  virtual std::pair<Event, State> read(std::uint32_t seq) const = 0;
  /// The numbers of the events that have the mark, in order.
  virtual std::vector<std::uint32_t> marked(workflow::Mark mark) const = 0;

 private:
  mutable std::mutex reading_;
  mutable std::map<std::uint32_t, Read> links_;
};

}  // namespace v0
}  // namespace petition
