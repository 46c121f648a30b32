// When limits of two laws that count from one instant end in another order.
#include "verification/moments.h"

#include <algorithm>
#include <map>
#include <utility>

#include "regulation/table.h"
#include "workflow/clock.h"

namespace petition::verification {
namespace {

using regulation::LimitRule;
using regulation::Rules;

constexpr std::chrono::days kLookedAt{360};
constexpr ClockTime kMinute{60};

struct LimitPair {
  LimitRule before;
  LimitRule after;
  Position at;  ///< of which both are; none: of no level
};

bool alike(const LimitRule& a, const LimitRule& b) {
  return a.counts == b.counts && a.amount == b.amount;
}

/// One law as far as its limits end somewhere.
struct Clock {
  explicit Clock(const Engine& engine)
      : rules(regulation::rules_of(engine.regulation())), calendar(engine.calendar()) {}
  const Calendar& hours() const { return regulation::intake_hours(rules, calendar); }
  Instant end(const LimitRule& limit, Position at, Instant start) const {
    return workflow::end_of(limit, workflow::hours_of(rules, calendar, at, limit), start,
                            rules.closing);
  }
  const Rules& rules;
  const Calendar& calendar;
};

/// Whether the two end in the same order wherever they start: more of the same is later.
bool always_alike(const LimitPair& pair, const Clock& before, const Clock& after) {
  const auto& [a, b, at] = pair;
  if (!a || !b) return true;
  if (a.counts == LimitRule::Counts::clock_s && b.counts == a.counts) return true;
  const bool one_time = before.calendar.content_hash() == after.calendar.content_hash() &&
                        before.hours().content_hash() == after.hours().content_hash() &&
                        before.rules.closing == after.rules.closing;
  return one_time && a.counts == b.counts &&
         (a.counts == LimitRule::Counts::working_s || alike(a, b));
}

/// The pairs of limits that can count from the same instant, and of which the order depends on it.
std::vector<LimitPair> pairs_of(const Clock& before, const Clock& after) {
  std::vector<LimitPair> all;
  const auto add = [&](const LimitRule& a, const LimitRule& b, Position at) {
    const LimitPair pair{a, b, at};
    const auto known = [&](const LimitPair& p) {
      return alike(p.before, a) && alike(p.after, b) &&
             (p.at == Position::intake) == (at == Position::intake);
    };
    if (!always_alike(pair, before, after) && std::ranges::none_of(all, known)) all.push_back(pair);
  };
  for (std::size_t p = 0; p < regulation::kNumbers<Position>; ++p)
    for (const auto& a : before.rules.limits)
      for (const auto& b : after.rules.limits)
        if (a[p] && b[p]) add(a[p], b[p], static_cast<Position>(p));
  add(before.rules.longest_appointment, after.rules.longest_appointment, Position::none);
  return all;
}

/// For each pair 0, 1 or 2, as digits.
std::uint32_t order(const std::vector<LimitPair>& pairs, const Clock& before, const Clock& after,
                    Instant t) {
  std::uint32_t digits = 0;
  for (const auto& [a, b, at] : pairs) {
    const auto [ends, other] = std::pair(before.end(a, at, t), after.end(b, at, t));
    digits = digits * 3 + (ends < other ? 0u : ends == other ? 1u : 2u);
  }
  return digits;
}

}  // namespace

/// Windows open and close, and limits end, with a whole minute or a second before one. So between
/// the second after a minute and the last one of it no order changes.
Moments::Moments(const Engine& of_before, const Engine& of_after, Instant first)
    : last_(first + kLookedAt) {
  const Clock before(of_before), after(of_after);
  const std::vector<LimitPair> pairs = pairs_of(before, after);
  std::map<std::uint32_t, std::uint32_t> ways;
  const auto look = [&](Instant t) {
    const auto next = static_cast<std::uint32_t>(ways.size());
    const std::uint32_t way = ways.try_emplace(order(pairs, before, after, t), next).first->second;
    if (!runs_.empty() && runs_.back().way == way) return;
    runs_.push_back({t, way});
    starts_.resize(std::max<std::size_t>(starts_.size(), way + 1));
    starts_[way].push_back(t);
  };
  look(first);
  if (pairs.empty()) return;
  const Instant minute = first - (first.time_since_epoch() % kMinute);
  for (Instant m = minute + kMinute; m < last_; m += kMinute)
    for (const int second : {0, 1, 59}) look(m + ClockTime{second});
}

std::uint32_t Moments::at(Instant t) const {
  const auto after = std::ranges::upper_bound(runs_, t, {}, &Run::from);
  return after == runs_.begin() ? runs_.front().way : std::prev(after)->way;
}

std::vector<Instant> Moments::next_others(Instant t) const {
  std::vector<Instant> all;
  const std::uint32_t own = at(t);
  for (std::uint32_t way = 0; way < starts_.size(); ++way) {
    const auto next = std::ranges::lower_bound(starts_[way], t);
    if (way != own && next != starts_[way].end()) all.push_back(*next);
  }
  return all;
}

}  // namespace petition::verification
