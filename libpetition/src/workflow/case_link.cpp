// How the events of a case are linked, and found again.
#include "workflow/case_link.h"

#include <algorithm>
#include <iterator>

#include "text/hash.h"
#include "workflow/fields.h"
#include "workflow/past.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {

namespace {

using workflow::Trait;

/// So few events are looked at one by one: a case is nearly always that short.
constexpr std::uint32_t kFew = 31;

/// Whether a unit gave a promise or returned the slip by it, or the Office assigned it.
bool weighs_on_unit(const Event& e, const State& before, const State& after) {
  return e.kind() == Kind::assigned || after.returns > before.returns ||
         (after.brought_by == before.brought_by && after.promises > before.promises);
}

/// Ids of one case differ in their last letter, if at all.
bool same(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a.empty() || a.back() == b.back()) && a == b;
}

}  // namespace

Case::Link::Link(const Event& e, const State& s, std::shared_ptr<const Link> p)
    : event(&e), state(s), previous(std::move(p)) {
  if (previous == nullptr) return;
  before_stretch = previous.get();
  if (state.events >= kFew) put_right();
  const Link* far = previous->before_stretch;
  if (far == nullptr || far->in_past() || previous->length() != far->length()) return;
  before_stretch = far->before_stretch;
  if (length() >= kFew) gather_marks(*far);
}

/// Keeps what the event that it corrects then says.
void Case::Link::put_right() {
  const auto* corrected = std::get_if<Corrected>(&event->data);
  const Link* wrong = corrected == nullptr ? nullptr : previous->find(corrected->event);
  if (wrong == nullptr) return;
  Data right = previous->effective(*wrong->event);
  workflow::set_field(right, corrected->field, corrected->value);
  put_right_ = std::make_unique<const Data>(std::move(right));
}

Case::Link::~Link() {
  std::shared_ptr<const Link> rest = std::move(previous);
  while (rest && rest.use_count() == 1)
    rest = std::shared_ptr<const Link>(std::move(rest->previous));
}

const Case::Link::Past& Case::Link::past() const { return static_cast<const Read&>(*this).in; }

const Case::Link* Case::Link::before() const {
  return in_past() ? &past().at(state.events - 1) : previous.get();
}

const Case::Link& Case::Link::at(std::uint32_t seq) const {
  const Link* e = this;
  while (e->state.events != seq) {
    if (e->in_past()) return e->past().at(seq);
    const Link* far = e->before_stretch;
    e = far != nullptr && far->state.events >= seq ? far : e->previous.get();
  }
  return *e;
}

/// Where there are few, none of them knows marks.
template <class GetMark, class Is>
const Case::Link* Case::Link::newest(GetMark get_mark, Is is) const {
  const Mark mark = state.events < kFew ? 0 : get_mark();
  for (const Link* e = this; e != nullptr;) {
    if (e->in_past()) return e->past().newest(get_mark(), e->state.events, is);
    if (!e->marks_.empty() && !std::ranges::binary_search(e->marks_, mark)) {
      e = e->before_stretch;
    } else {
      if (is(*e)) return e;
      e = e->previous.get();
    }
  }
  return nullptr;
}

const Case::Link* Case::Link::find(std::string_view id) const {
  return newest([id] { return mark_of_id(id); },
                [id](const Link& e) { return same(e.event->id, id); });
}

const Case::Link* Case::Link::newest(Trait trait) const {
  return newest([trait] { return mark_of(trait); },
                [trait](const Link& e) { return e.has(trait); });
}

const Case::Link* Case::Link::correction_of(std::string_view id) const {
  const auto corrects = [id](const Link& e) {
    const auto* corrected = std::get_if<Corrected>(&e.event->data);
    return corrected != nullptr && corrected->event == id;
  };
  return newest([id] { return mark_of_correction(id); }, corrects);
}

/// An early correction, or one of what was not recorded yet, has not put anything right, and does
/// so now.
Data Case::Link::effective(const Event& original) const {
  std::vector<const Corrected*> later;
  const Link* last = correction_of(original.id);
  while (last != nullptr && last->put_right_ == nullptr) {
    later.push_back(&std::get<Corrected>(last->event->data));
    const Link* before = last->before();
    last = before == nullptr ? nullptr : before->correction_of(original.id);
  }
  Data data = last == nullptr ? original.data : *last->put_right_;
  for (; !later.empty(); later.pop_back())
    workflow::set_field(data, later.back()->field, later.back()->value);
  return data;
}

const State& Case::Link::state_before() const {
  static const State kNothing;
  const Link* e = before();
  return e == nullptr ? kNothing : e->state;
}

bool Case::Link::has(Trait trait) const {
  const Kind kind = event->kind();
  switch (trait) {
    case Trait::asks_for_privacy: return kind == Kind::confidentiality_requested;
    case Trait::names_ground:
      return kind == Kind::referred && std::get<Referred>(event->data).ground.has_value();
    case Trait::on_unit_portal: return kind == Kind::published_by_unit;
    case Trait::on_unit_record: return weighs_on_unit(*event, state_before(), state);
    case Trait::on_result:
      return kind == Kind::published || kind == Kind::answered ||
             (kind == Kind::publication_withdrawn && event->actor.role == Role::operator_) ||
             (kind == Kind::corrected && state.answered_by != 0 &&
              workflow::corrects_result(*event, at(state.answered_by).event->id));
  }
  return false;
}

Case::Link::Mark Case::Link::mark_of_id(std::string_view id) {
  static constexpr std::array<std::uint8_t, 16> kKey{};
  const auto hash = text::siphash128(id, kKey);
  Mark mark = 0;
  for (std::size_t i = 0; i < sizeof mark; ++i) mark = mark << 8 | hash[i];
  return mark;
}
Case::Link::Mark Case::Link::mark_of_correction(std::string_view of_id) {
  return ~mark_of_id(of_id);
}
Case::Link::Mark Case::Link::mark_of(Trait trait) { return static_cast<Mark>(trait); }

std::vector<workflow::Mark> Case::Link::marks() const {
  std::vector<Mark> own;
  put_own(own);
  return own;
}

void Case::Link::put_own(std::vector<Mark>& marks) const {
  marks.push_back(mark_of_id(event->id));
  if (const auto* corrected = std::get_if<Corrected>(&event->data))
    marks.push_back(mark_of_correction(corrected->event));
  for (const Trait trait : workflow::kTraits)
    if (has(trait)) marks.push_back(mark_of(trait));
}

/// How many events the stretch has, this one among them.
std::uint32_t Case::Link::length() const {
  return state.events - (before_stretch == nullptr ? 0 : before_stretch->state.events);
}

/// Its own, those of the stretch before it, and those of the stretch before that, which is `far`.
void Case::Link::gather_marks(const Link& far) {
  std::vector<Mark> own;
  if (far.marks_.empty()) {
    for (const Link* e = this; e != before_stretch; e = e->previous.get()) e->put_own(own);
    std::ranges::sort(own);
    marks_ = std::move(own);
    return;
  }
  put_own(own);
  std::ranges::sort(own);
  std::vector<Mark> older;
  std::ranges::merge(previous->marks_, far.marks_, std::back_inserter(older));
  marks_.reserve(older.size() + own.size());
  std::ranges::merge(older, own, std::back_inserter(marks_));
}

}  // namespace v0
}  // namespace petition
