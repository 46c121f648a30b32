// What must hold of any record: judged event by event while time passes, followed at once, loaded,
// gone on with from snapshots, and audited, it comes to one and the same. Says what did not hold.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "fuzz/random_record.h"

namespace petition_fuzz {

/// The built-in regulation under a reading, a later version of it with a shorter limit, and its
/// calendar with and without one more day off.
inline Registry law_under(std::string_view reading, std::string_view value) {
  std::string later(Regulation::builtin_toml());
  const auto put = [&](std::string_view was, std::string_view is) {
    later.replace(later.find(was), was.size(), is);
  };
  put("version = \"1\"", "version = \"2\"");
  put("valid_from = 2021-03-30", "valid_from = 2150-01-01");
  put("limit = \"8 working hours\"", "limit = \"4 working hours\"");
  std::string now(Regulation::builtin_toml());
  now.insert(now.find("valid_from"), "valid_until = 2149-12-31\n");
  std::vector<Regulation> regulations{Regulation::parse(now), Regulation::parse(later)};
  if (!reading.empty())
    for (Regulation& r : regulations) r = r.with_reading(reading, value);
  const Calendar storm = Calendar::builtin().with_days(
      "version = \"storm\"\n[[day]]\ndate = 2021-04-06\nwindows = []\n"
      "reason = { vi = \"nghỉ bão\", en = \"storm\" }\ninstrument = \"1/CĐ\"\n");
  return Registry(std::move(regulations), {storm, Calendar::builtin()});
}

inline const std::vector<Registry>& laws() {
  static const std::vector<Registry> all{
      law_under("", ""),
      law_under("I-1", "answer_only"),
      law_under("I-4", "per_level"),
      law_under("I-5", "overdue_only"),
      law_under("I-6", "counts_as_rescheduling"),
      law_under("I-8", "16 working hours"),
      law_under("I-9", "30 working minutes"),
      law_under("I-10", "office"),
      law_under("I-13", "reopens_once"),
      law_under("I-16", "occurred"),
      law_under("I-17", "next_opening"),
  };
  return all;
}

/// A record that is judged as it comes, time passing before each event.
class Life {
 public:
  Life(const Registry& registry, Bytes& bytes) : registry_(registry), recorder_(registry, bytes) {
    while (!bytes.empty() && events_.size() < kMost && broken_.empty()) take();
    pass(until());
  }

  const std::vector<Event>& events() const { return events_; }
  const std::vector<Verdict>& verdicts() const { return verdicts_; }
  const Case& judged() const { return case_; }
  const std::string& broken() const { return broken_; }
  /// A week after the last event.
  Instant until() const { return events_.back().recorded_at + ClockTime{7 * 86400}; }

 private:
  static constexpr std::size_t kMost = 40;

  const Engine& engine(Instant t) const { return registry_.engine(case_, t); }

  void take() {
    events_.push_back(recorder_.next(case_));
    const Event& e = events_.back();
    if (case_.size() != 0) pass(e.recorded_at - ClockTime{1});
    const Verdict v = registry_.submit(case_, e);
    if (v.outcome == Outcome::refused) refused(e, v);
    case_ = v.next;
    verdicts_.push_back(v);
  }

  void pass(Instant until) {
    for (auto at = engine(until).next_wakeup(case_); at; at = engine(until).next_wakeup(case_)) {
      const Instant now = std::max(*at, case_.state().recorded_at);
      if (now > until) return;
      const Verdict v = engine(now).advance(case_, now);
      if (v.appended == 0) return;
      case_ = v.next;
    }
  }

  void refused(const Event& e, const Verdict& v) {
    if (v.refusals.empty()) broken_ = e.id + " is refused for no reason";
    if (v.appended != 0 || v.next != case_) broken_ = e.id + " is refused and changes the case";
  }

  const Registry& registry_;
  Recorder recorder_;
  Case case_{"GL-1"};
  std::vector<Event> events_;
  std::vector<Verdict> verdicts_;
  std::string broken_;
};

inline bool same(const Verdict& a, const Verdict& b) {
  return a.outcome == b.outcome && a.next == b.next && a.appended == b.appended &&
         std::ranges::equal(a.notices, b.notices, {}, &Notice::key, &Notice::key) &&
         std::ranges::equal(a.refusals, b.refusals, {}, &Refusal::code, &Refusal::code);
}

/// Followed at once, each event is judged as it was when it came.
inline std::string followed_otherwise(const Registry& registry, const Life& life) {
  const Story story = registry.follow("GL-1", life.events(), life.until());
  for (const Step& step : story.steps)
    if (step.event && !same(step.verdict, life.verdicts().at(*step.event)))
      return life.events()[*step.event].id + " is judged otherwise when followed";
  return story.next == life.judged() ? "" : "followed, the case comes to something else";
}

/// What is kept of the case comes to the case again.
inline std::string kept_otherwise(const Registry& registry, const Life& life) {
  const Case& c = life.judged();
  Record record = record_of(c);
  record.seals = seal(record);
  if (read_record(write_record(record)) != record) return "the record is not read as written";
  if (load(registry, record) != c) return "the record is loaded as another case";
  if (registry.replay(c.id(), record.events) != c) return "the events are replayed otherwise";
  if (read_snapshot(write_snapshot(c)) != c) return "the snapshot is of another case";
  if (follow(registry, record, life.until()).next != c) return "the record is followed otherwise";
  return {};
}

/// From a snapshot of any moment, the rest is judged as it was.
inline std::string gone_on_otherwise(const Registry& registry, const Life& life) {
  for (const Verdict& v : life.verdicts()) {
    const Case kept = read_snapshot(write_snapshot(v.next));
    const Case& whole = v.next;
    const Instant at = life.until();
    if (whole.size() == 0) continue;
    const Engine& engine = registry.engine(whole, at);
    if (engine.lives(kept, at) != engine.lives(whole, at))
      return "from its snapshot, a case lived otherwise";
    for (const Event& e : life.events())
      if (!same(registry.submit(kept, e), registry.submit(whole, e)))
        return e.id + " is judged otherwise from a snapshot";
  }
  std::string rows;
  const Case& c = life.judged();
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq) rows += write_row(c, seq) + "\n";
  if (append_rows(registry, Case(c.id()), rows) != c) return "rows are appended otherwise";
  return {};
}

/// An audit of the record finds no act that is refused, and sees the case as it is.
inline std::string audited_otherwise(const Registry& registry, const Life& life) {
  const Case& c = life.judged();
  if (c.size() == 0) return {};
  const Instant at = life.until();
  const CaseAudit found = audit(registry.engine(c.laws().front()), record_of(c), at);
  for (const Deviation& d : found.deviations)
    if (d.refusal) return "the audit refuses `" + d.evidence.at(0) + "`";
  if (found.judged != c) return "the audit judges another case";
  if (found.duplicates != 0) return "the audit sees an event twice";
  const Timeliness timeliness = registry.engine(c, at).timeliness(c, at);
  if (found.summary.overdue != timeliness.overdue) return "the audit tells another lateness";
  return {};
}

/// What binds is a life that has not ended.
inline std::string lived_otherwise(const Registry& registry, const Life& life) {
  const Case& c = life.judged();
  if (c.size() == 0) return {};
  const Engine& engine = registry.engine(c, life.until());
  const auto lives = engine.lives(c, life.until());
  for (const Obligation& o : engine.obligations(c, life.until()))
    if (std::ranges::none_of(lives, [&](const ObligationLife& l) {
          return l.fate == Fate::pending && l.owed == o.owed && l.role == o.role &&
                 l.unit == o.unit && l.since == o.since && l.due == o.due;
        }))
      return "an obligation binds that has no life: " + std::string(name(o.owed));
  return {};
}

/// Empty when all holds. The first byte chooses the law.
inline std::string judged_otherwise(std::span<const std::uint8_t> data) {
  Bytes bytes(data);
  const Registry& registry = laws()[bytes.number(1) % laws().size()];
  if (bytes.empty()) return {};
  const Life life(registry, bytes);
  if (!life.broken().empty()) return life.broken();
  for (const auto holds :
       {followed_otherwise, kept_otherwise, gone_on_otherwise, audited_otherwise, lived_otherwise})
    if (const std::string broken = holds(registry, life); !broken.empty()) return broken;
  return {};
}

}  // namespace petition_fuzz
