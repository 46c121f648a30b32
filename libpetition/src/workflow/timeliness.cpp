// Timeliness (Art. 11.4; I-1, I-4, I-15, I-16): every due time a case ran under, derived from the
// record, and what that makes of the case at one instant.
#include <algorithm>

#include "petition/engine.h"
#include "workflow/clock.h"
#include "workflow/law.h"
#include "workflow/state.h"
#include "workflow/timeliness.h"
#include "workflow/transition.h"

namespace petition {
inline namespace v0 {
namespace {

using regulation::Rules;

/// A due time with the recording times of what ended it, which `lapsed` is judged by.
struct Run {
  Deadline deadline;                ///< but for its unit
  std::string_view unit;            ///< in the case or the profile
  const Calendar* hours = nullptr;  ///< what counts how late it was met
  std::uint32_t brought_by = 0;
  std::uint32_t opened_by = 0;  ///< sequence number
  Instant ended_recorded = kNever;
};

/// The part of a state that fixes its due time.
auto terms(const State& s) {
  return std::tuple(s.position, s.anchor, s.commitment, s.agreed, s.case_class, s.came_about,
                    s.law);
}

bool closes_case(Kind kind) {
  return kind == Kind::answered || kind == Kind::declined || kind == Kind::withdrawn;
}

class Runs {
 public:
  Runs(const Law& law, const Case& c, std::span<const Case::Entry> entries)
      : law_(law), rules_(law.rules()), case_(c), entries_(entries) {
    runs_.reserve(4);
    turns_.reserve(4);
    for (std::uint32_t seq = 1; seq <= entries_.size(); ++seq) take(seq);
    meet();
  }

  Timeliness at(Instant x) const {
    Timeliness t;
    t.deadlines.reserve(runs_.size());
    const Position position = position_at(x);
    const State* last = last_open(x);
    for (const Run& run : runs_) {
      if (run.deadline.since > x) continue;
      t.deadlines.push_back(as_of(run, x, last));
      const Deadline& d = t.deadlines.back();
      if (!d.counted) continue;
      t.overdue = t.overdue || workflow::is_open(position);
      t.answered_late = t.answered_late || position == Position::answered;
      if (t.overdue_since == kNever || d.due < t.overdue_since) t.overdue_since = d.due;
    }
    return t;
  }

  /// See timeliness.h.
  Instant overdue_after() const {
    if (entries_.empty() || !workflow::is_open(entries_.back().state->position)) return kNever;
    const Instant present = entries_.back().event->recorded_at;
    const State* last = last_open(present);
    Instant first = kNever;
    for (const Run& run : runs_) {
      const Instant due = run.deadline.due;
      const bool counts = counted(run, std::max(present, due + ClockTime{1}), last);
      if (counts && (first == kNever || due < first)) first = due;
    }
    return first;
  }

 private:
  Instant judged(const Event& e) const { return workflow::judged_at(rules_, e); }

  Position position_at(Instant x) const {
    Position position = Position::none;
    for (const Case::Entry& entry : entries_)
      if (judged(*entry.event) <= x) position = entry.state->position;
    return position;
  }

  const State& before(std::uint32_t seq) const {
    static const State kNothing;
    return seq == 1 ? kNothing : *entries_[seq - 2].state;
  }

  void take(std::uint32_t seq) {
    const Event& e = *entries_[seq - 1].event;
    const State& s = *entries_[seq - 1].state;
    if (e.kind() == Kind::withdrawn) withdrawn_ = judged(e);
    const bool moved = terms(before(seq)) != terms(s) && !runs_on(before(seq), s);
    if (moved || closes_case(e.kind())) turns_.push_back(seq);
    if (!moved) return;
    // All others were closed when it was opened.
    if (!runs_.empty() && runs_.back().deadline.closed == kNever) {
      runs_.back().deadline.closed = judged(e);
      runs_.back().ended_recorded = e.recorded_at;
    }
    open(s);
  }

  /// When what a deadline asks for is done next, at one point of the record (Art. 2, Art. 10.2).
  struct Next {
    Instant answer = kNever;
    Instant from_intake = kNever;
    Instant from_office = kNever;
    Instant response = kNever;     ///< to one slip; once given anew, it is another
    std::uint32_t brought_by = 0;  ///< what brought that
  };

  static Instant met(const Run& run, const Next& next) {
    const Deadline& d = run.deadline;
    Instant own = kNever;
    if (d.level == Position::intake) own = next.from_intake;
    else if (d.level == Position::office) own = next.from_office;
    else if (d.owed != Owed::result && run.brought_by == next.brought_by) own = next.response;
    return own == kNever ? next.answer : own;
  }

  void note(Next& next, std::uint32_t seq) const {
    const Event& e = *entries_[seq - 1].event;
    const State& s = before(seq);
    const Instant at = judged(e);
    if (e.kind() == Kind::withdrawn) return;
    if (e.kind() == Kind::answered) {
      next = {.answer = at};
      return;
    }
    if (s.position == Position::intake) next.from_intake = at;
    if (s.position == Position::office) next.from_office = at;
    if (!workflow::responds(rules_, e.kind())) return;
    next.response = at;
    next.brought_by = s.brought_by;
  }

  /// From the end of the record back.
  void meet() {
    Next next;
    auto run = runs_.rbegin();
    for (auto seq = turns_.rbegin(); seq != turns_.rend(); ++seq) {
      for (; run != runs_.rend() && run->opened_by == *seq; ++run)
        run->deadline.met = met(*run, next);
      note(next, *seq);
    }
  }

  /// What leaves the due time of a stay as it was: with I-1, answer_only, a promise; a correction,
  /// another regulation or another calendar that moves nothing.
  bool runs_on(const State& before, const State& s) const {
    if (before.position != s.position || before.anchor != s.anchor) return false;
    const bool same_promise = before.commitment == s.commitment && before.agreed == s.agreed;
    return (rules_.answer_only || same_promise) && due(before) == due(s);
  }

  /// By what judged the case in that state.
  Instant due(const State& s) const { return workflow::due_of(law_, case_, s); }

  void open(const State& s) {
    const Instant due = this->due(s);
    if (due == kNever) return;
    Run run;
    run.hours =
        &workflow::hours_of(rules_, law_.calendar, s.position, workflow::limit_of(rules_, s));
    run.brought_by = s.brought_by;
    run.opened_by = s.events;
    Deadline& d = run.deadline;
    d.level = s.position;
    run.unit = s.position == Position::office
                   ? std::string_view(law_.profile().office_unit)
                   : workflow::holding_unit(law_.profile(), law_.calendar, case_, s);
    const bool agreed = workflow::promised(s) && due == s.agreed;
    d.owed = agreed ? Owed::result : owed_at(s.position);
    d.since = agreed ? s.agreed_at : workflow::clock_start(rules_, s);
    d.due = due;
    runs_.push_back(std::move(run));
  }

  static Owed owed_at(Position p) {
    if (p == Position::intake) return Owed::assessment;
    return p == Position::office ? Owed::handling : Owed::response;
  }

  Deadline as_of(const Run& run, Instant x, const State* last) const {
    Deadline d = run.deadline;
    d.unit = run.unit;
    if (d.met > x) d.met = kNever;
    const bool ended = d.closed != kNever && d.closed <= x;
    if (!ended) d.closed = kNever;
    d.lapsed = lapsed(run, x);
    d.counted = counted(run, x, last);
    // What was withdrawn keeps nobody waiting any more (I-26).
    const bool stopped = withdrawn_ != kNever && withdrawn_ < x;
    const Instant late_until = d.met != kNever ? d.met : stopped ? withdrawn_ : x;
    if (d.lapsed && late_until > d.due) d.late = run.hours->between(d.due, late_until);
    return d;
  }

  static bool lapsed(const Run& run, Instant x) {
    const bool ended = run.ended_recorded != kNever && run.ended_recorded <= x;
    return run.deadline.due < (ended ? run.ended_recorded : x);
  }

  /// Whether it makes the case overdue or late (I-4, I-16).
  bool counted(const Run& run, Instant x, const State* last) const {
    if (!lapsed(run, x) || (rules_.by_occurrence && in_time(run.deadline, x))) return false;
    return !rules_.overdue_per_level || is_of(run, last);
  }

  static bool in_time(const Deadline& d, Instant x) {
    const auto by = [&](Instant t) { return t != kNever && t <= x && t <= d.due; };
    return by(d.met) || by(d.closed);
  }

  /// The last state by an instant in which the case was open; null where it never was.
  const State* last_open(Instant x) const {
    const State* last = nullptr;
    for (const Case::Entry& entry : entries_) {
      const bool open = !workflow::is_closed(entry.state->position);
      if (open && judged(*entry.event) <= x) last = entry.state;
    }
    return last;
  }

  /// I-4, per level: only the level the case is at, or was closed at, counts.
  static bool is_of(const Run& run, const State* last) {
    return last != nullptr && last->position == run.deadline.level &&
           last->brought_by == run.brought_by;
  }

  Law law_;
  const Rules& rules_;
  const Case& case_;
  std::span<const Case::Entry> entries_;
  std::vector<Run> runs_;
  std::vector<std::uint32_t> turns_;  ///< what moved the due time, or closed the case
  Instant withdrawn_ = kNever;
};

}  // namespace

Timeliness Engine::timeliness(const Case& c, Instant at) const {
  return workflow::timeliness_at(Law::of(*this, c), c, c.entries(), at);
}

}  // namespace v0

namespace workflow {

Instant overdue_after(const Law& law, const Case& c) {
  const auto entries = c.entries();
  return Runs(law, c, entries).overdue_after();
}

Timeliness timeliness_at(const Law& law, const Case& c, std::span<const Case::Entry> entries,
                         Instant at) {
  return Runs(law, c, entries).at(at);
}

}  // namespace workflow
}  // namespace petition
