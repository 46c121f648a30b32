// What can be extracted of a case (Art. 12.1): who asked what, who handled it, when, and with which
// result at each level.
#include "audit/summary.h"

#include <algorithm>

#include "text/names.h"
#include "workflow/state.h"

namespace petition::auditing {
namespace {

Position level_of(Role role) {
  // clang-format off
  switch (role) {
    case Role::focal_point: return Position::focal_point;
    case Role::head: return Position::head;
    case Role::office: return Position::office;
    case Role::operator_: case Role::petitioner: case Role::system: case Role::supervisor: break;
  }
  // clang-format on
  return Position::intake;
}

class Summary {
 public:
  Summary(const Law& law, const Case& c, const History& history, Instant at)
      : law_(law), case_(c), state_(c.state()), history_(history), at_(at) {}

  CaseSummary of(const Timeliness& timeliness) {
    out_.case_id = case_.id();
    out_.citations = law_.regulation.citations(Oversight::extract);
    if (case_.size() == 0) return std::move(out_);
    asked();
    answered();
    levels();
    limits(timeliness);
    late(timeliness);
    return std::move(out_);
  }

 private:
  void asked() {
    const auto& received = std::get<Received>(history_.effective(1));
    out_.petitioner = received.petitioner.name;
    out_.phone = received.petitioner.phone;
    out_.channel = text::spelled_in(profile().channels, received.channel);
    out_.topic = text::spelled_in(profile().topics, received.topic);
    out_.content = received.content;
    out_.recording = received.recording;
    out_.received_at = history_.judged(1);
  }

  void answered() {
    out_.position = state_.position;
    out_.publication = state_.publication;
    out_.rating = workflow::rating_of(profile(), case_);
    out_.level = workflow::is_open(state_.position) ? state_.position : Position::intake;
    out_.unit = unit_in(state_);
    if (state_.answered_by == 0) return;
    const Actor& by = case_.event(state_.answered_by).actor;
    const auto& given = std::get<Answered>(history_.effective(state_.answered_by));
    out_.answered_at = history_.judged(state_.answered_by);
    out_.result = given.result;
    out_.signed_document = given.signed_document;
    if (state_.position != Position::answered) return;
    out_.level = level_of(by.role);
    const Profile& then = profile_in(case_.state_after(state_.answered_by));
    out_.unit = by.role == Role::office ? then.office_unit : text::spelled_in(then.units, by.unit);
  }

  const Profile& profile() const { return law_.profile(); }
  const Profile& profile_in(const State& s) const { return law_.that_judged(case_, s).profile(); }

  std::string unit_in(const State& s) const {
    if (s.position == Position::office) return profile_in(s).office_unit;
    if (!workflow::at_unit(s.position)) return {};
    const Law law = law_.that_judged(case_, s);
    const std::string_view unit = workflow::holding_unit(law.profile(), law.calendar, case_, s);
    return text::spelled_in(law.profile().units, unit);
  }

  void levels() {
    const State nothing;
    const State* before = &nothing;
    std::uint32_t seq = 0;
    for (const Case::Entry& entry : history_.entries()) {
      const State& s = *entry.state;
      const bool left = s.position != before->position || s.anchor != before->anchor;
      ++seq;
      if (tells(entry.event->kind())) told(history_.effective(seq), before->position);
      acted(*entry.event);
      if (entry.event->kind() == Kind::rated) out_.rated_at = history_.judged(seq);
      if (left) leave(seq, entry.event->kind());
      if (left && workflow::is_open(s.position)) out_.levels.push_back(stay(s, seq));
      before = &s;
    }
    for (LevelResult& stay : out_.levels) {
      stay.stayed = law_.calendar.between(stay.since, end_of(stay));
      if (stay.level == Position::intake) out_.intake = out_.intake + stay.stayed;
    }
  }

  LevelResult stay(const State& s, std::uint32_t brought) const {
    LevelResult result;
    result.level = s.position;
    result.unit = unit_in(s);
    result.since = history_.judged(brought);
    return result;
  }

  Instant end_of(const LevelResult& stay) const { return stay.until == kNever ? at_ : stay.until; }

  /// Who acted there, and how often the agreed time was moved.
  void acted(const Event& e) {
    if (out_.levels.empty() || out_.levels.back().until != kNever) return;
    LevelResult& stay = out_.levels.back();
    if (e.actor.role == workflow::role_at(stay.level) ||
        (workflow::at_unit(stay.level) && workflow::of_unit(e.actor.role)))
      if (!e.actor.name.empty()) stay.officer = e.actor.name;
    if (e.kind() == Kind::rescheduled) ++stay.reschedulings;
  }

  /// The due times that ran in each stay, and since when it was overdue there.
  void limits(const Timeliness& timeliness) {
    std::vector<const Deadline*> by_since;
    by_since.reserve(timeliness.deadlines.size());
    for (const Deadline& d : timeliness.deadlines) by_since.push_back(&d);
    if (!std::ranges::is_sorted(by_since, {}, &Deadline::since))
      std::ranges::stable_sort(by_since, {}, &Deadline::since);
    std::vector<const Deadline*> there;
    for (LevelResult& stay : out_.levels) {
      const auto first = std::ranges::lower_bound(by_since, stay.since, {}, &Deadline::since);
      const auto last = std::ranges::upper_bound(by_since, end_of(stay), {}, &Deadline::since);
      there.assign(first, std::max(first, last));
      std::ranges::sort(there);  // as they began to run
      for (const Deadline* d : there)
        if (d->level == stay.level) limit(stay, *d);
      if (stay.overdue_since != kNever)
        stay.late = law_.calendar.between(stay.overdue_since, end_of(stay));
    }
  }

  void limit(LevelResult& stay, const Deadline& d) const {
    stay.due = d.due;
    const Instant end = d.closed == kNever ? at_ : d.closed;
    if (end <= d.due) return;
    ++stay.lapses;
    if (stay.overdue_since == kNever) stay.overdue_since = d.due;
  }

  static bool tells(Kind kind) {
    return kind == Kind::answered || kind == Kind::progress_reported ||
           kind == Kind::not_competent || kind == Kind::declined;
  }

  /// What was answered, reported or stated while the petition was there.
  void told(const Data& data, Position at) {
    if (!workflow::is_open(at) || out_.levels.empty()) return;
    std::string& result = out_.levels.back().result;
    if (const auto* d = std::get_if<Answered>(&data)) result = d->result;
    if (const auto* d = std::get_if<ProgressReported>(&data)) result = d->text;
    if (const auto* d = std::get_if<NotCompetent>(&data)) result = d->reason;
    if (const auto* d = std::get_if<Declined>(&data)) result = d->guidance;
  }

  void leave(std::uint32_t by, Kind kind) {
    if (out_.levels.empty() || out_.levels.back().until != kNever) return;
    out_.levels.back().until = history_.judged(by);
    out_.levels.back().ended_by = kind;
  }

  /// Art. 11.4, by both readings of I-16.
  void late(const Timeliness& timeliness) {
    out_.overdue = timeliness.overdue;
    out_.answered_late = timeliness.answered_late;
    for (const Deadline& d : timeliness.deadlines) {
      if (d.lapsed || at_ > d.due) {
        out_.late_by_recording += !in_time(d, &Event::recorded_at);
        out_.late_by_occurrence += !in_time(d, &Event::occurred_at);
      }
      if (!d.counted) continue;
      ++out_.late;
      out_.late_by = out_.late_by + d.late;
    }
  }

  /// Whether it was met, or ended otherwise, by its due time.
  bool in_time(const Deadline& d, Instant Event::* time) const {
    const auto by_due = [&](Instant judged) {
      const Event* e = judged == kNever ? nullptr : history_.event_at(judged);
      return e != nullptr && e->*time <= d.due;
    };
    return by_due(d.met) || by_due(d.closed);
  }

  Law law_;
  const Case& case_;
  const State& state_;
  const History& history_;
  Instant at_;
  CaseSummary out_;
};

}  // namespace

CaseSummary summarize(const Law& law, const Case& c, const History& history,
                      const Timeliness& timeliness, Instant at) {
  return Summary(law, c, history, at).of(timeliness);
}

}  // namespace petition::auditing
