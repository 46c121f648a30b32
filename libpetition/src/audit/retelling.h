// A record told again: every event goes through the rules that judge live, in the order of
// recording. What the record lacks and only one event can have been is supplied, what was unlawful
// is kept beside, with what follows from it.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "petition/engine.h"
#include "workflow/case_entries.h"
#include "workflow/fact.h"
#include "workflow/law.h"
#include "workflow/passing.h"

namespace petition::auditing {

/// An event that the record does not have.
struct Supplied {
  std::uint32_t seq = 0;  ///< in the case as it is judged
  bool by_time = false;   ///< what time alone brings about; otherwise an act of a person
};

/// A recorded event that the regulation refuses.
struct Misstep {
  const Event& event;
  Case before;  ///< the case that refused it
  workflow::Reasons reasons;
  bool counted = false;  ///< it happened all the same, and the rest is judged after it
  /// It would have been lawful had that earlier misstep counted: its index. Nothing: it is its own.
  std::optional<std::size_t> follows;
};

/// A case on its way through a record, with the due time where it stands.
struct Course {
  Case at;
  Instant due = kNever;
};

/// Room for what a retelling makes. The next one clears it.
struct Room {
  workflow::Pool<Event> events;
  CaseLinks links;
  std::vector<workflow::NoticeAt> told;
};

/// The events and the room that it is given outlive it, and it outlives what it gives.
class Retelling {
 public:
  /// `one_law`: the engine judges throughout, whatever moved the case.
  Retelling(const Engine& engine, const std::string& case_id, std::span<const Event> events,
            Instant at, bool one_law, Room& room);

  /// The case of what counts.
  const Case& judged() const { return judged_.at; }
  /// Which notice each of its events told.
  std::span<const workflow::NoticeAt> told() const { return room_.told; }
  /// The case as if each misstep had counted; null where that makes no difference.
  const Case* as_recorded() const { return as_recorded_ ? &as_recorded_->at : nullptr; }
  const std::vector<Misstep>& missteps() const { return missteps_; }
  const std::vector<Supplied>& supplied() const { return supplied_; }
  /// Ids of the events that stand before others that were recorded earlier.
  const std::vector<std::string>& displaced() const { return displaced_; }
  /// Who recorded the event of that id.
  const Actor& actor_of(std::string_view id) const;
  /// How many events repeat an earlier one word for word; they change nothing.
  std::uint32_t duplicates() const { return duplicates_; }
  /// What `seq` of the judged case supplied; null: the record has it.
  const Supplied* supply(std::uint32_t seq) const;
  /// Whether an act that was supplied is taken to have happened then.
  bool begins_unknown(Instant since) const;

 private:
  struct Judged {
    workflow::Fact fact;
    workflow::Reasons reasons;
    bool lawful() const { return reasons.empty(); }
  };

  void sort(std::span<const Event> events, Instant at, bool one_law);
  bool carried(std::size_t index);
  bool kept(std::size_t index);
  void tell(std::size_t index);
  /// What judges the case as it stands: it may have been moved.
  Law law_of(const Case& c) const { return law_.that_judged(c, c.state()); }
  Judged judge(const Course& c, const Event& e) const;
  void grow(Course& c, const Event& e, const workflow::Fact& fact);
  void force(Course& c, const Event& e);
  Course grown(Course c, const Event& e, const workflow::Fact& fact);
  /// An event that the record does not have, in room of its own.
  const Event& made(Event e) { return room_.events.make(std::move(e)); }
  std::vector<Event> next_of_time(const Course& c, Instant until) const;
  void pass(Instant until, std::size_t index);
  void note_lapse(const Event& e);
  void take_supplied(const Event& e, const workflow::Fact& fact, bool by_time);
  void supply_of_time(Event e);
  bool seen(const Event*& e);
  bool put_right(std::size_t index, Judged& judged);
  bool another_first(std::size_t index);
  bool time_first(const Event& e);
  bool acts_first(std::size_t index);
  bool act_first(std::size_t index);
  bool belied(std::size_t index, const Judged& judged);
  void miss(std::size_t index, const Judged& judged);

  Law law_;
  Room& room_;
  std::vector<const Event*> events_;
  Course judged_;
  std::optional<Course> as_recorded_;
  std::vector<Misstep> missteps_;
  std::vector<Supplied> supplied_;  ///< by seq
  std::vector<std::string> displaced_;
  std::uint32_t duplicates_ = 0;
  workflow::Carried carried_;
  workflow::Ahead leaving_;   ///< what takes the slip from its level
  workflow::Ahead acting_;    ///< what the level does
  workflow::Ahead going_on_;  ///< what people do, but for telling others
};

/// The act that a person must have recorded before `e` where the record lacks one: where only one
/// can have been, its event with the fact that it is; nothing otherwise. Its time is not known, and
/// taken to be that of `e`.
struct Inferred {
  Event event;
  workflow::Fact fact;
};
std::vector<Inferred> acts_before(const Law& law, const Case& c, const Event& e);

/// Whether an event that is refused for these reasons happened all the same.
bool took_effect(workflow::Reasons reasons);

/// Whether the reasons say alone that the case did not stand where the event needs it.
bool out_of_place(workflow::Reasons reasons);

}  // namespace petition::auditing
