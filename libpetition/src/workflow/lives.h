// The lives of obligations: what each line of the table asked for, from when to when.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "petition/verdict.h"
#include "workflow/duties.h"
#include "workflow/notices.h"

namespace petition::workflow {

struct Life {
  Duty duty;
  Position level = Position::none;  ///< where the case was
  std::uint8_t regulation = 0;      ///< that asked for it last, or when it lapsed, by Law::laws
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
  /// `entries` are those of the case, and outlive this. `told` is what each of them told, where
  /// that is known.
  Lives(const Law& law, const Case& c, std::span<const Case::Entry> entries,
        std::span<const NoticeAt> told = {});

  /// What time alone makes of the case by `at`, where it lies after the last event.
  void pass(Instant at);
  /// All of them, in the order in which they were found. Units are named in the case and the
  /// regulation.
  const std::vector<Life>& all() const& { return lives_; }
  std::vector<Life> all() && { return std::move(lives_); }

 private:
  /// What is still to be told before a notice is delivered, once somebody was told something.
  struct Untold {
    std::size_t life;
    std::size_t all = 0;              ///< how many are told of a slip; 0: not counted yet
    std::vector<std::uint16_t> told;  ///< the places of what was told of a slip
  };

  /// What duties follow from, besides the law and the date.
  struct Footing {
    State state;
    Causes causes;
    bool past_agreed = false;
    bool unacted = false;
    friend bool operator==(const Footing&, const Footing&) = default;
  };

  void take(std::uint32_t seq);
  bool stood_so(const Law& law, const State& state, Instant now);
  void stand(const State& state, Instant now, std::uint32_t seq);
  void set(std::size_t line, const Life& asked, Instant now, std::uint32_t seq);
  void end(Life& life, std::uint32_t seq);
  void deliver(const Notified& notified, std::uint32_t seq);
  NoticeAt notice_of(const Notified& notified, std::uint32_t seq) const;
  bool all_told(Untold& untold, const NoticeAt& told) const;
  Instant judged(std::uint32_t seq) const;

  Law law_;
  const Case& case_;
  std::span<const Case::Entry> entries_;
  std::span<const NoticeAt> told_;
  Causes causes_;
  std::vector<Life> lives_;
  Lines bound_ = 0;                         ///< those that something is owed by
  std::array<std::uint32_t, kLines> open_;  ///< of each of them, what: index in lives_
  std::vector<Untold> untold_;
  std::optional<Footing> stood_;  ///< when the duties were last asked for
};

/// How a life ended as of an instant: nothing of it had come later.
struct Outcome {
  Instant ended = kNever;
  std::uint32_t ended_by = 0;
  bool met = false;
  bool lapsed = false;  ///< it went on after its due time
  WorkingTime late;
};
Outcome outcome_of(const Law& law, const Life& life, Instant at);

/// A life as it is told as of an instant.
ObligationLife told(const Law& law, const Life& life, Instant at);

}  // namespace petition::workflow
