// Case: a chain of entries that copies share; each entry keeps the state right after its event.
#include "petition/case.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

#include "petition/error.h"
#include "workflow/case_entries.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {

namespace {

/// The hashes of ids, in order.
using Hashes = std::vector<std::size_t>;

std::size_t hash_of(std::string_view id) { return std::hash<std::string_view>{}(id); }

/// So few events are looked at one by one: a case is nearly always that short.
constexpr std::uint32_t kFew = 31;

}  // namespace

/// Beside the link before it, each leads over a stretch of older ones: as long as two stretches of
/// one length meet, the next link leads over both. So a number is found in as many steps as the
/// count has bits. A long stretch knows the ids in it, so that an id that is new passes over it.
struct Case::Link {
  Event event;
  State state;
  mutable std::shared_ptr<const Link> previous;  // unlinked by the destructor alone
  const Link* before_stretch = nullptr;          ///< an older link, kept alive by those between
  Hashes ids{};  ///< of the events from here to before_stretch; empty for a short stretch

  Link(Event e, const State& s, std::shared_ptr<const Link> p)
      : event(std::move(e)), state(s), previous(std::move(p)) {
    before_stretch = previous.get();
    if (previous == nullptr || previous->before_stretch == nullptr) return;
    const Link* far = previous->before_stretch;
    if (previous->length() != far->length()) return;
    before_stretch = far->before_stretch;
    if (length() >= kFew) gather_ids(*far);
  }
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

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
  const Link* find(std::string_view id) const {
    const std::size_t hash = hash_of(id);
    for (const Link* e = this; e != nullptr;) {
      if (!e->ids.empty() && !std::ranges::binary_search(e->ids, hash)) {
        e = e->before_stretch;
      } else {
        if (e->event.id == id) return e;
        e = e->previous.get();
      }
    }
    return nullptr;
  }

  /// Unlinks the chain one by one, so that a long record does not recurse.
  ~Link() {
    std::shared_ptr<const Link> rest = std::move(previous);
    while (rest && rest.use_count() == 1)
      rest = std::shared_ptr<const Link>(std::move(rest->previous));
  }

 private:
  /// Its own, those of the stretch before it, and those of the stretch before that, which is `far`.
  void gather_ids(const Link& far) {
    ids.reserve(length());
    if (far.ids.empty()) {
      for (const Link* e = this; e != before_stretch; e = e->previous.get())
        ids.push_back(hash_of(e->event.id));
      std::ranges::sort(ids);
      return;
    }
    std::ranges::merge(previous->ids, far.ids, std::back_inserter(ids));
    const std::size_t own = hash_of(event.id);
    ids.insert(std::ranges::upper_bound(ids, own), own);
  }
};

Case::Case(std::string id) : id_(std::make_shared<const std::string>(std::move(id))) {
  workflow::check_id(*id_, "case");
}

const Case::Link& Case::link(std::uint32_t seq) const {
  if (seq == 0 || seq > state_.events)
    throw Error(ErrorCode::invalid_argument, "no event of that number in the case", "seq");
  return last_->at(seq);
}

const Event& Case::event(std::uint32_t seq) const { return link(seq).event; }
const State& Case::state_after(std::uint32_t seq) const { return link(seq).state; }

std::vector<Case::Entry> Case::entries() const {
  std::vector<Entry> all(state_.events);
  const Link* e = last_.get();
  for (auto at = all.rbegin(); at != all.rend(); ++at, e = e->previous.get())
    *at = {&e->event, &e->state};
  return all;
}

std::vector<const Event*> Case::events() const {
  std::vector<const Event*> all;
  all.reserve(state_.events);
  for (const Entry& entry : entries()) all.push_back(entry.event);
  return all;
}

Data Case::effective(std::uint32_t seq) const {
  const Event& original = event(seq);
  Data data = original.data;
  for (const Event* later : events()) {
    const auto* correction = std::get_if<Corrected>(&later->data);
    if (correction != nullptr && correction->event == original.id)
      workflow::set_field(data, correction->field, correction->value);
  }
  return data;
}

std::string_view Case::holder() const { return workflow::unit_brought(*this, state_.brought_by); }

std::uint32_t Case::find(std::string_view event_id) const {
  const Link* found = last_ ? last_->find(event_id) : nullptr;
  return found == nullptr ? 0 : found->state.events;
}

const Judges& Case::laws() const {
  static const Judges kNone;
  return laws_ ? *laws_ : kNone;
}

void CaseEntries::judge_by(Case& c, const std::shared_ptr<const Judges>& start) {
  if (c.laws_ == nullptr) c.laws_ = start;
  if (c.laws_ == start) return;
  JudgedBy next = start->front();
  next.after = c.state_.events + 1;
  const JudgedBy& last = c.laws_->back();
  if (last.regulation == next.regulation && last.calendar == next.calendar) return;
  if (c.laws_->size() > std::numeric_limits<std::uint16_t>::max())
    throw Error(ErrorCode::too_large, "the case was moved to other laws too often", "case");
  Judges all = *c.laws_;
  all.push_back(std::move(next));
  c.laws_ = std::make_shared<const Judges>(std::move(all));
}

Case CaseEntries::with(Case c, Event event, const State& next) {
  c.last_ = std::make_shared<const Case::Link>(std::move(event), next, std::move(c.last_));
  c.state_ = next;
  return c;
}

bool operator==(const Case& a, const Case& b) {
  if (*a.id_ != *b.id_ || a.state_ != b.state_) return false;
  if (a.laws_ != b.laws_ && a.laws() != b.laws()) return false;
  const Case::Link* x = a.last_.get();
  const Case::Link* y = b.last_.get();
  for (; x != y; x = x->previous.get(), y = y->previous.get())
    if (x->event != y->event) return false;
  return true;
}

}  // namespace v0
}  // namespace petition
