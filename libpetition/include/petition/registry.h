// Versions in time: which regulation is in force, and which one an open case keeps.
//
// The law changes while cases are open. A petition is judged by what was in force when it was sent,
// until somebody decides that it moves, and records that with a reason; nothing moves by itself.
// What such a move does to due times is shown by `moved`, before or after it is recorded.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/engine.h"

namespace petition {
inline namespace v0 {

/// A due time that moves when a case moves to another regulation or calendar.
struct DueMoved {
  Owed owed{};              ///< what is due
  Role role{};              ///< who owes it
  std::string unit;         ///< empty where the role has none
  Instant before = kNever;  ///< kNever: not owed, or without a due time
  Instant after = kNever;   ///< likewise, afterwards
  friend bool operator==(const DueMoved&, const DueMoved&) = default;
};

/// The regulations of one authority, each in force between its validity dates, and the calendars
/// that they count by. A case keeps the regulation in force when it was submitted, and the calendar
/// that this regulation names, until a recorded `regulation_changed` or `calendar_changed` moves
/// it. Immutable; safe to share between threads. At most 200 of each.
class Registry {
 public:
  /// Of several calendars with the id that a regulation names, the last given is taken for new
  /// cases; the others are there for cases that are moved to them. Throws Error duplicate when two
  /// regulations are in force on one date, two regulations or two calendars have the same id and
  /// version, and missing_key when a regulation's calendar is not among those given.
  Registry(std::vector<Regulation> regulations, std::vector<Calendar> calendars);

  /// The regulations, as they were given.
  std::span<const Regulation> regulations() const;
  /// The calendars; likewise.
  std::span<const Calendar> calendars() const;
  /// Every regulation on every calendar: by regulation, then by calendar.
  std::span<const Engine> engines() const { return engines_; }

  /// What is in force at `t`, by the local date of the regulation's calendar. Throws Error
  /// not_covered, naming the dates that are covered, and invalid_time for kNever.
  const Engine& in_force(Instant t) const;
  /// What judges a case; for a case without events, what is in force at `t`. Ask again after an
  /// event that moves the case. Throws Error other_law when the regulation or the calendar that
  /// judges it is not among those given.
  const Engine& engine(const Case& c, Instant t) const;
  /// What has exactly those identities. Throws Error other_law, naming both, when it is not there.
  const Engine& engine(const JudgedBy& by) const;

  /// Engine::submit by the engine of the case; a first event, by what was in force when it
  /// occurred.
  Verdict submit(const Case& c, Event event,
                 std::optional<std::size_t> expected = std::nullopt) const;
  /// Engine::replay, each event by the engine of the case at that point.
  Case replay(std::string case_id, std::span<const Event> events) const;
  /// Engine::follow, each step by the engine of the case at that point; the first event by `start`,
  /// or by what was in force when it occurred.
  Story follow(std::string case_id, std::span<const Event> events, Instant until = kNever,
               const std::optional<JudgedBy>& start = std::nullopt) const;
  /// Which due times moved between two states of one case, as by a `regulation_changed` event. Both
  /// have events.
  std::vector<DueMoved> moved(const Case& before, const Case& after) const;

 private:
  std::shared_ptr<const Laws> laws_;
  std::vector<Engine> engines_;
};

}  // namespace v0
}  // namespace petition
