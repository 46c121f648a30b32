// Case: a chain of entries that copies share; each entry keeps the state right after its event.
#include "petition/case.h"

#include "petition/error.h"
#include "workflow/case_entries.h"
#include "workflow/fields.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {

struct Case::Link {
  Event event;
  State state;
  mutable std::shared_ptr<const Link> previous;  // unlinked by the destructor alone

  Link(Event e, const State& s, std::shared_ptr<const Link> p)
      : event(std::move(e)), state(s), previous(std::move(p)) {}
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

  /// Unlinks the chain one by one, so that a long record does not recurse.
  ~Link() {
    std::shared_ptr<const Link> rest = std::move(previous);
    while (rest && rest.use_count() == 1)
      rest = std::shared_ptr<const Link>(std::move(rest->previous));
  }
};

Case::Case(std::string id) : id_(std::make_shared<const std::string>(std::move(id))) {
  if (id_->empty()) throw Error(ErrorCode::invalid_value, "a case needs an id", "case");
}

const Case::Link& Case::link(std::uint32_t seq) const {
  if (seq == 0 || seq > state_.events)
    throw Error(ErrorCode::invalid_argument, "no event of that number in the case", "seq");
  const Link* e = last_.get();
  for (std::uint32_t n = state_.events; n > seq; --n) e = e->previous.get();
  return *e;
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
  const Link* e = last_.get();
  for (std::uint32_t n = state_.events; n > 0; --n, e = e->previous.get())
    if (e->event.id == event_id) return n;
  return 0;
}

Case CaseEntries::with(Case c, Event event, const State& next) {
  c.last_ = std::make_shared<const Case::Link>(std::move(event), next, std::move(c.last_));
  c.state_ = next;
  return c;
}

bool operator==(const Case& a, const Case& b) {
  if (*a.id_ != *b.id_ || a.state_ != b.state_) return false;
  const Case::Link* x = a.last_.get();
  const Case::Link* y = b.last_.get();
  for (; x != y; x = x->previous.get(), y = y->previous.get())
    if (x->event != y->event) return false;
  return true;
}

}  // namespace v0
}  // namespace petition
