// Sweeps over many open cases: when to look at each again, what is due, what is overdue now; and
// what one round of `advance` would do, before it is done.
//
// A host has each open case at an index of its own: it adds the case once, and replaces it when an
// event is recorded. What time will do to a case as it stands is derived then, by the engine's own
// rules; so a sweep compares instants only, and a million cases take milliseconds. For every case
// it says what Engine::next_wakeup, due, timeliness and advance say of it.
//
// A case of a registry is judged by the regulation and the calendar that it keeps, like anywhere
// else. A closed case may stay: nothing is due of it, nothing wakes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "petition/engine.h"
#include "petition/registry.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// How many cases stand alike towards one act of time.
struct StandingCount {
  Kind act{};                  ///< lapsed, reminded or escalated
  Standing standing{};         ///< to be done now, or why not
  Position level{};            ///< where the slips are
  std::size_t regulation = 0;  ///< that judges them: its place in the registry; 0 without one
  std::size_t cases = 0;       ///< how many
  Citations citations;         ///< the clauses of that regulation that the act rests on
  ReadingSet readings;         ///< the readings that it relies on
  friend bool operator==(const StandingCount&, const StandingCount&) = default;
};

/// Many cases under one law, each at an index from 0. It may be read by many threads while none
/// changes it. No case is kept, only what time will do to it: 56 bytes.
///
/// Answers fill an array of the caller's and allocate nothing: its elements are those of the cases
/// from `first` on, so that a sweep can be cut into parts. An array that reaches beyond the last
/// case throws Error invalid_argument, and so does an index that no case has.
class Sweep {
 public:
  /// For cases judged by `engine`; where it is of a registry, for all cases of that registry.
  explicit Sweep(Engine engine);
  /// For cases of a registry.
  explicit Sweep(const Registry& registry);

  /// The same cases at the same indexes; so below. What is moved from is without cases.
  Sweep(const Sweep& other);
  /// Takes them over.
  Sweep(Sweep&& other) noexcept;
  /// In place of its own.
  Sweep& operator=(const Sweep& other);
  /// Takes them over in place of its own.
  Sweep& operator=(Sweep&& other) noexcept;
  /// Ends it; the cases are the host's.
  ~Sweep();

  /// The regulations that judge the cases: those of the registry, or the engine's own. A
  /// StandingCount names one by its place.
  std::span<const Regulation> regulations() const;

  /// How many cases there are.
  std::size_t size() const;
  /// Makes room for so many cases.
  void reserve(std::size_t cases);
  /// Adds a case after the last one and returns its index. Throws Error not_covered, as
  /// Engine::due does; then as always nothing has changed.
  std::size_t add(const Case& c);
  /// Takes a case in the place of the one at `index`, as after each event of it.
  void replace(std::size_t index, const Case& c);
  /// Takes the case at `index` out. The last one moves to its index, all others stay.
  void remove(std::size_t index);

  /// Engine::next_wakeup of each case; kNever: time causes nothing more.
  void next_wakeup(std::span<Instant> out, std::size_t first = 0) const;
  /// Engine::due of each case; kNever: no due time runs.
  void due(std::span<Instant> out, std::size_t first = 0) const;
  /// When each case is to be reminded of its agreed time (Art. 10.5); kNever: no reminder is
  /// outstanding.
  void reminder(std::span<Instant> out, std::size_t first = 0) const;
  /// The due time after whose passing each case, as it stands, is overdue (Art. 11.4; I-4, I-16);
  /// kNever: time alone makes it never so. It may have passed long ago. A host that keeps it in
  /// its database finds what is overdue by one comparison.
  void overdue_after(std::span<Instant> out, std::size_t first = 0) const;

  /// Whether each case is overdue at `now`: 1 or 0, as Engine::timeliness. Of a case with an event
  /// recorded after `now` it tells as of that recording, which is its present.
  void overdue(Instant now, std::span<std::uint8_t> out, std::size_t first = 0) const;

  /// What one `advance` of each case at `now` would do, and why not the rest. Nothing is changed.
  /// Where a step up leads to a due time outside the calendar, `advance` throws Error not_covered
  /// instead.
  void dry_run(Instant now, std::span<Foreseen> out, std::size_t first = 0) const;
  /// The dry run in figures: for each act, regulation and level how many cases stand alike; by act,
  /// then by standing, `now` first. Those of one act are all cases.
  std::vector<StandingCount> counts(Instant now) const;
  /// The dry run of one case in one sentence: what would be done, or why nothing is.
  Text text(std::size_t index, Instant now) const;

 private:
  struct Place;
  Place place_of(const Case& c) const;
  Place& at(std::size_t index);
  const Place& at(std::size_t index) const;

  Engine engine_;
  std::vector<Place> places_;
};

}  // namespace v0
}  // namespace petition
