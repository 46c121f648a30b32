// Which event of a record was when.
#include "audit/history.h"

#include <algorithm>
#include <utility>

#include "workflow/state.h"

namespace petition::auditing {
namespace {

/// Whether a limit may have ended or begun between two states.
bool moved(const State& before, const State& after) {
  return before.position != after.position || before.anchor != after.anchor ||
         before.commitment != after.commitment || before.agreed != after.agreed;
}

}  // namespace

History::History(const Law& law, const Case& c, std::span<const Case::Entry> entries)
    : law_(law), case_(c), entries_(entries) {
  corrected_ = std::ranges::any_of(
      entries_, [](const Case::Entry& entry) { return entry.event->kind() == Kind::corrected; });
}

const Data& History::effective(std::uint32_t seq) const {
  if (!corrected_) return entries_[seq - 1].event->data;
  return effective_.emplace_front(case_.effective(seq));
}

Instant History::judged(std::uint32_t seq) const {
  const Case::Entry& entry = entries_[seq - 1];
  return workflow::judged_at(law_.that_judged(case_, *entry.state).rules(), *entry.event);
}

std::vector<History::Moment> History::moments() const {
  std::vector<Moment> all;
  all.reserve(entries_.size());
  const State none;
  const State* before = &none;
  std::uint32_t seq = 0;
  for (const Case::Entry& entry : entries_) {
    all.push_back({judged(++seq), !moved(*before, *entry.state), entry.event});
    before = entry.state;
  }
  const auto order = [](const Moment& m) { return std::pair(m.judged, m.stays); };
  if (!std::ranges::is_sorted(all, {}, order)) std::ranges::stable_sort(all, {}, order);
  return all;
}

const Event* History::event_at(Instant at) const {
  if (moments_.empty()) moments_ = moments();
  const auto first = std::ranges::lower_bound(moments_, at, {}, &Moment::judged);
  return first == moments_.end() || first->judged != at ? nullptr : first->event;
}

}  // namespace petition::auditing
