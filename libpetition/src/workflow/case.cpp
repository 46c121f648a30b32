// Case: a chain of links that copies share.
#include "petition/case.h"

#include "petition/error.h"
#include "workflow/case_entries.h"
#include "workflow/case_link.h"
#include "workflow/malformed.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {

namespace {

/// A case is moved to another regulation or calendar so often at most.
constexpr std::size_t kMostMoves = 1000;

}  // namespace

struct Case::Link::Own : private OwnEvent, Link {
  Own(Event e, const State& s, std::shared_ptr<const Link> p)
      : Case::Link::OwnEvent{std::move(e)}, Link(kept, s, std::move(p)) {}
};

Case::Case(std::string id) : id_(std::make_shared<const std::string>(std::move(id))) {
  workflow::check_id(*id_, "case");
}

const Case::Link& Case::link(std::uint32_t seq) const {
  if (seq == 0 || seq > state_.events)
    throw Error(ErrorCode::invalid_argument, "no event of that number in the case", "seq");
  return last_->at(seq);
}

const Event& Case::event(std::uint32_t seq) const { return *link(seq).event; }
const State& Case::state_after(std::uint32_t seq) const { return link(seq).state; }

std::vector<Case::Entry> Case::entries() const {
  std::vector<Entry> all(state_.events);
  const Link* e = last_.get();
  for (auto at = all.rbegin(); at != all.rend(); ++at, e = e->before()) *at = {e->event, &e->state};
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
  return last_->effective(original);
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
  if (c.laws_->size() > kMostMoves)
    throw Error(ErrorCode::too_large, "the case was moved to other laws too often", "case");
  Judges all = *c.laws_;
  all.push_back(std::move(next));
  c.laws_ = std::make_shared<const Judges>(std::move(all));
}

std::uint32_t CaseEntries::newest(const Case& c, workflow::Trait trait, std::uint32_t up_to) {
  if (up_to == 0) return 0;
  const Case::Link* found = c.last_->at(up_to).newest(trait);
  return found == nullptr ? 0 : found->state.events;
}

Case CaseEntries::with(Case c, Event event, const State& next) {
  c.last_ = std::make_shared<const Case::Link::Own>(std::move(event), next, std::move(c.last_));
  c.state_ = next;
  return c;
}

// An owner that owns nothing: nobody counts.
void CaseEntries::lend(Case& c, const Event& event, const State& next, CaseLinks& links) {
  const Case::Link& link = links.make(event, next, std::move(c.last_));
  c.last_ = std::shared_ptr<const Case::Link>(std::shared_ptr<const Case::Link>(), &link);
  c.state_ = next;
}

Case CaseEntries::with_past(Case c, std::shared_ptr<const Judges> laws,
                            std::shared_ptr<const Past> past, std::uint32_t events) {
  const Case::Link& last = past->at(events);
  c.laws_ = std::move(laws);
  c.last_ = std::shared_ptr<const Case::Link>(std::move(past), &last);
  c.state_ = last.state;
  return c;
}

std::vector<workflow::Mark> CaseEntries::marks(const Case& c, std::uint32_t seq) {
  return c.link(seq).marks();
}

Case CaseEntries::owning(const Case& lent) {
  Case own = lent;
  own.last_ = nullptr;
  own.state_ = {};
  for (const Case::Entry& entry : lent.entries())
    own = with(std::move(own), *entry.event, *entry.state);
  return own;
}

bool operator==(const Case& a, const Case& b) {
  if (*a.id_ != *b.id_ || a.state_ != b.state_) return false;
  if (a.laws_ != b.laws_ && a.laws() != b.laws()) return false;
  const Case::Link* x = a.last_.get();
  const Case::Link* y = b.last_.get();
  for (; x != y; x = x->before(), y = y->before())
    if (*x->event != *y->event) return false;
  return true;
}

}  // namespace v0
}  // namespace petition
