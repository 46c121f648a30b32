// When limits of two laws that count from one instant end in another order: 24 hours end before 8
// working hours on a Friday, and with them on a Thursday. The instants of a stretch of the calendar
// are parted by the order in which each pair of limits ends.
#pragma once

#include <cstdint>
#include <vector>

#include "petition/engine.h"

namespace petition::verification {

class Moments {
 public:
  /// Every second from `first` on for the days that are looked at.
  Moments(const Engine& before, const Engine& after, Instant first);

  /// How the limits end that count from an instant; alike for two instants with the same number.
  std::uint32_t at(Instant t) const;
  /// For each other way the next instant at which the limits end so.
  std::vector<Instant> next_others(Instant t) const;
  /// Whether the order depends on the instant at all.
  bool differ() const { return starts_.size() > 1; }
  /// The last instant that is looked at.
  Instant last() const { return last_; }

 private:
  struct Run {
    Instant from;
    std::uint32_t way;
  };
  Instant last_;
  std::vector<Run> runs_;                     ///< in the order of time
  std::vector<std::vector<Instant>> starts_;  ///< of the runs of each way
};

}  // namespace petition::verification
