// The obligations that bind at present: one function per line of the table in the process.
#include <algorithm>

#include "petition/engine.h"
#include "workflow/clock.h"
#include "workflow/notices.h"

namespace petition {
inline namespace v0 {
namespace {

using regulation::Rules;

class Obligations {
 public:
  Obligations(const Law& law, const Case& c, Instant at)
      : law_(law),
        rules_(law.rules()),
        case_(c),
        entries_(c.entries()),
        due_(workflow::due(rules_, law.calendar, c.state())),
        state_(workflow::noted_by(c.state(), due_, at)),
        since_(workflow::clock_start(rules_, state_)) {}

  std::vector<Obligation> all() {
    switch (state_.position) {
      // Art. 10.1.2: assess at once.
      case Position::intake: owe(Owed::assessment, Role::operator_, since_).at_once = true; break;
      case Position::declined: untold(NoticeKind::not_taken_in, Owed::decline_notice); break;
      case Position::focal_point: at_unit(Role::focal_point); break;
      case Position::head: at_unit(Role::head); break;
      // Art. 10.4.1: no figure is set (I-8).
      case Position::office: by_limit(Owed::handling, Role::office); break;
      case Position::answered: after_answer(); break;
      case Position::none:
      case Position::withdrawn: break;
    }
    withdrawal();
    finish();
    return std::move(all_);
  }

 private:
  Obligation& owe(Owed owed, Role role, Instant since, Instant due = kNever) {
    Obligation o;
    o.owed = owed;
    o.role = role;
    o.since = since;
    o.due = due;
    if (workflow::of_unit(role)) o.unit = holder();
    if (role == Role::office) o.unit = law_.profile().office_unit;
    o.lapsed = due != kNever && due == due_ && state_.lapse_noted;
    o.citations = law_.regulation.citations(owed, state_.position);
    o.readings = law_.regulation.readings_of(owed);
    all_.push_back(std::move(o));
    return all_.back();
  }

  /// Art. 10.2, Art. 10.3, Art. 11.1, Art. 11.2; Art. 10.2.2 once promised; Art. 10.5; and
  /// Art. 10.1.2.b2 once lapsed.
  void at_unit(Role role) {
    const bool agreed = workflow::promised(state_) && due_ == state_.agreed;
    if (agreed) owe(Owed::result, role, state_.agreed_at, due_);
    else by_limit(Owed::response, role);
    const Instant reminder = workflow::reminder_at(rules_, law_.calendar, state_);
    if (reminder != kNever) owe(Owed::reminder, Role::operator_, state_.agreed_at, reminder);
    if (state_.lapse_noted && workflow::goes_up(rules_, state_, due_))
      owe(Owed::escalation, Role::operator_, due_ + ClockTime{1}).at_once = true;
    if (workflow::promised(state_)) untold(NoticeKind::agreed_time, Owed::response_notice);
  }

  /// What the limit of the level bounds: a figure, `at once`, or nothing said.
  void by_limit(Owed owed, Role role) {
    const auto& levels = law_.profile().levels;
    const auto level = std::ranges::find(levels, state_.position, &Level::position);
    const bool at_once = level != levels.end() && level->limit.unit == Limit::Unit::at_once;
    owe(owed, role, since_, due_).at_once = at_once && due_ == kNever;
  }

  /// Art. 13.1, Art. 13.2.
  void after_answer() {
    untold(NoticeKind::result, Owed::result_notice);
    const Case::Entry& answer = entries_[state_.answered_by - 1];
    const Instant since = judged(*answer.event);
    const bool publishes = !law_.profile().publication_groups.empty();
    if (publishes && state_.publication == Publication::none)
      owe(Owed::publication, Role::operator_, since).at_once = true;
    const Actor& answerer = answer.event->actor;
    const bool unit = workflow::of_unit(answerer.role);
    const bool hidden = state_.confidential || state_.state_secret;
    if (!publishes || !unit || state_.unit_published || hidden) return;
    owe(Owed::unit_publication, answerer.role, since).unit = answerer.unit;
  }

  /// Art. 13.1: what was published and may no longer be.
  void withdrawal() {
    if (state_.publication != Publication::published) return;
    if (!state_.confidential && !state_.state_secret) return;
    Instant since = state_.recorded_at;
    for (const Case::Entry& entry : entries_)
      if (!hidden(*entry.state)) since = kNever;
      else if (since == kNever) since = judged(*entry.event);
    owe(Owed::withdrawal, Role::operator_, since).at_once = true;
  }

  static bool hidden(const State& s) {
    return s.publication == Publication::published && (s.confidential || s.state_secret);
  }

  /// The petitioner has to be told, until the newest notice of that kind is delivered.
  void untold(NoticeKind kind, Owed owed) {
    for (auto seq = static_cast<std::uint32_t>(entries_.size()); seq > 0; --seq)
      for (const Notice& n : workflow::notices_of(law_, case_, seq)) {
        if (n.kind != kind) continue;
        if (!delivered(n.key))
          owe(owed, Role::operator_, judged(*entries_[seq - 1].event)).at_once = true;
        return;
      }
  }

  bool delivered(const std::string& key) const {
    return std::ranges::any_of(entries_, [&](const Case::Entry& entry) {
      const auto* notified = std::get_if<Notified>(&entry.event->data);
      return notified != nullptr && notified->notice == key;
    });
  }

  Instant judged(const Event& e) const { return workflow::judged_at(rules_, e); }

  std::string_view holder() const {
    return workflow::holding_unit(law_.profile(), law_.calendar, case_, state_);
  }

  /// I-9 gives what is owed at once a figure, where a profile sets one; then the pressing first.
  void finish() {
    for (Obligation& o : all_)
      if (o.at_once && o.role == Role::operator_) {
        State since = state_;
        since.position = Position::intake;
        since.commitment = Commitment::none;
        since.anchor = o.since;
        o.due = workflow::due(rules_, law_.calendar, since);
        o.lapsed = o.owed == Owed::assessment && state_.lapse_noted;
      }
    std::ranges::stable_sort(all_, {}, [](const Obligation& o) {
      if (o.due != kNever) return o.due;
      return o.at_once ? o.since : Instant::max();
    });
  }

  Law law_;
  const Rules& rules_;
  const Case& case_;
  std::vector<Case::Entry> entries_;
  Instant due_;
  State state_;
  Instant since_;
  std::vector<Obligation> all_;
};

}  // namespace

std::vector<Obligation> Engine::obligations(const Case& c) const { return obligations(c, kNever); }

std::vector<Obligation> Engine::obligations(const Case& c, Instant at) const {
  return Obligations(Law::of(*this), c, at).all();
}

}  // namespace v0
}  // namespace petition
