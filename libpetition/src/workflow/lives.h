// The lives of obligations: what each line of the table asked for, from when to when.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "petition/verdict.h"
#include "workflow/duties.h"

namespace petition::workflow {

struct Life {
  Duty duty;
  Position level = Position::none;  ///< where the case was
  Instant ended = kNever;           ///< kNever: it binds
  std::uint32_t ended_by = 0;       ///< sequence number; 0: time alone
  bool met = false;                 ///< what ended it is what was owed

  /// Whether it ever bound. What ended before it began did not: as where a response occurred in
  /// time that was recorded late (I-16).
  bool was() const { return ended == kNever || ended >= duty.since; }
};

/// Every life that the record gives rise to, in one pass over it.
class Lives {
 public:
  Lives(const Law& law, const Case& c);

  /// What time alone makes of the case by `at`, where it lies after the last event.
  void pass(Instant at);
  /// All of them, in the order in which they were found. Units are named in the case and the
  /// regulation.
  const std::vector<Life>& all() const { return lives_; }

 private:
  /// What is still to be told before a notice is delivered, once somebody was told something.
  struct Untold {
    std::size_t life;
    bool known = false;
    std::vector<std::string> keys;
  };

  void take(std::uint32_t seq);
  void stand(const State& state, Instant now, std::uint32_t seq);
  void set(std::size_t line, const Duty& duty, Position level, std::uint32_t seq);
  void end(Life& life, std::uint32_t seq);
  void deliver(const Notified& notified, std::uint32_t seq);
  bool all_told(Untold& untold, const std::string& key) const;
  Instant judged(std::uint32_t seq) const;

  Law law_;
  const Case& case_;
  std::vector<Case::Entry> entries_;
  Causes causes_;
  std::vector<Life> lives_;
  std::array<std::uint32_t, kLines> open_{};  ///< index in lives_ from 1; 0: none
  std::vector<Untold> untold_;
};

/// A life as it is told as of an instant: nothing of it had come later.
ObligationLife told(const Law& law, Life life, Instant at);

}  // namespace petition::workflow
