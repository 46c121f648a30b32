// Two laws explored together: breadth first, so that the first history after which they decide
// otherwise is a shortest.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "petition/comparison.h"
#include "regulation/table.h"
#include "verification/acts.h"
#include "verification/contrasts.h"
#include "verification/judge.h"
#include "verification/moments.h"
#include "verification/scope.h"
#include "verification/shared_acts.h"
#include "verification/view.h"

namespace petition {
inline namespace v0 {
namespace {

using verification::SharedCase;

using namespace std::chrono_literals;

Instant start_of(const Engine& before, const Engine& after) {
  const Case none("none");
  return std::max(verification::relevant_times(before, none).front(),
                  verification::relevant_times(after, none).front());
}

class Comparing {
 public:
  Comparing(const Engine& before, const Engine& after)
      : before_(before),
        after_(after),
        start_(start_of(before, after)),
        moments_(before, after, start_),
        contrasts_(before, after) {
    for (const auto& claim : words<Claim>())
      result_.claims.push_back({claim.value, {std::string(claim.vi), std::string(claim.en)}});
  }

  Comparison run() {
    take({Case("compared"), Case("compared")}, [] { return SharedStep{}; });
    for (here_ = 0; here_ < pairs_.size() && any_open(); ++here_) {
      const SharedCase c = pairs_[here_].c;
      for (const Instant now : times(c)) look(c, now);
    }
    result_.pairs = pairs_.size();
    result_.scope = verification::scope_of({before_, after_, start_, moments_, !any_open()});
    return std::move(result_);
  }

 private:
  /// A pair of cases, and the step that led to it.
  struct Pair {
    SharedCase c;
    std::size_t from;
    SharedStep by;
  };

  bool open(Claim claim) const { return result_.claims[regulation::index(claim) - 1].proven; }
  bool any_open() const { return std::ranges::any_of(result_.claims, &ClaimFound::proven); }

  /// What matters to one of them, an hour later, and when limits end in another order.
  std::vector<Instant> times(const SharedCase& c) const {
    if (c.now() == kNever) return {start_};
    const Instant now = c.now();
    std::vector<Instant> all = verification::relevant_times(before_, c.before);
    for (const auto& more : {verification::relevant_times(after_, c.after),
                             moments_.next_others(now), std::vector{now + 1h}})
      all.insert(all.end(), more.begin(), more.end());
    std::erase_if(all, [&](Instant t) { return t < now; });
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  void look(const SharedCase& c, Instant now) {
    if (c.now() != kNever) pass(c, now);
    const std::string id = "e" + std::to_string(people_of(here_) + 1);
    const auto earlier = verification::earlier_occurrences(before_, after_, c, now);
    verification::each_shared_act(before_, after_, c, now, id,
                                  [&](const Event& before, const Event& after) {
                                    if (attempt(c, before, after))
                                      for (const Instant t : earlier)
                                        attempt(c, at(before, t), at(after, t));
                                  });
  }

  static Event at(Event event, Instant occurred) {
    event.occurred_at = occurred;
    return event;
  }

  void pass(const SharedCase& c, Instant now) {
    const Verdict a = before_.advance(c.before, now);
    const Verdict b = after_.advance(c.after, now);
    if (a.appended > 0 || b.appended > 0) step(a, b, [&] { return SharedStep{now}; });
  }

  /// Returns whether it can be judged otherwise had it happened before it was recorded.
  bool attempt(const SharedCase& c, const Event& before, const Event& after) {
    ++result_.judged;
    const auto a = verification::reasons_against(before_, c.before, before);
    const bool more_matters = open(Claim::same) || open(Claim::nothing_allowed_more);
    if (!a.empty() && !more_matters) return verification::depends_on_occurrence(a);
    const auto b = verification::reasons_against(after_, c.after, after);
    const auto by = [&] { return SharedStep{before.recorded_at, before, after}; };
    for (ClaimFound& claim : result_.claims)
      if (claim.proven) broken(claim, by, contrasts_.judged(claim.id, before, a, b));
    if (!a.empty() || !b.empty())
      return verification::depends_on_occurrence(a) || verification::depends_on_occurrence(b);
    const Verdict one = before_.submit(c.before, before);
    const Verdict two = after_.submit(c.after, after);
    if (one && two) step(one, two, by);
    return true;
  }

  template <class By>
  void step(const Verdict& before, const Verdict& after, By by) {
    ++result_.transitions;
    if (open(Claim::same) || open(Claim::nothing_due_later) || open(Claim::nothing_due_earlier))
      stand(before, after, by);
    take({before.next, after.next}, by);
  }

  template <class By>
  void stand(const Verdict& before, const Verdict& after, By by) {
    const auto of = [&](const Engine& engine, const Verdict& verdict) {
      return open(Claim::same) ? verification::standing_of(engine, verdict)
                               : verification::tasks_of(engine, verdict.next);
    };
    const auto a = of(before_, before);
    const auto b = of(after_, after);
    for (ClaimFound& claim : result_.claims)
      if (claim.proven) broken(claim, by, contrasts_.standing(claim.id, a, b));
  }

  template <class By>
  void broken(ClaimFound& claim, By last, std::vector<Contrast> contrasts) {
    if (contrasts.empty()) return;
    claim.proven = false;
    claim.contrasts = std::move(contrasts);
    for (std::size_t n = here_; n != 0; n = pairs_[n].from) claim.history.push_back(pairs_[n].by);
    std::ranges::reverse(claim.history);
    claim.history.push_back(last());
  }

  template <class By>
  void take(SharedCase c, By by) {
    if (seen_.insert(view(c)).second) pairs_.push_back({std::move(c), here_, by()});
  }

  /// How many events people recorded on the way to a pair.
  std::size_t people_of(std::size_t n) const {
    std::size_t count = 0;
    for (; n != 0; n = pairs_[n].from) count += pairs_[n].by.before.has_value();
    return count;
  }

  /// What either law can see of its case, which times of both come before which, and in which order
  /// limits end that begin now.
  std::string view(const SharedCase& c) const {
    std::string bytes = verification::view(before_, c.before);
    bytes += static_cast<char>(bytes.size());
    bytes += verification::view(after_, c.after);
    const Instant now = c.now();
    if (now == kNever) return bytes;
    bytes += static_cast<char>(moments_.at(now));
    bytes += c.before.holder() == c.after.holder() ? '=' : '/';
    std::vector<Instant> all = verification::times_ahead(before_, c.before);
    std::ranges::copy(verification::times_ahead(after_, c.after), std::back_inserter(all));
    for (const Instant t : all) {
      const auto earlier = [&](Instant other) { return now < other && other < t; };
      bytes += static_cast<char>(t == kNever ? 127
                                 : t < now   ? 126
                                 : t == now  ? 125
                                             : std::ranges::count_if(all, earlier));
    }
    return bytes;
  }

  const Engine& before_;
  const Engine& after_;
  Instant start_;
  verification::Moments moments_;
  verification::Contrasts contrasts_;
  std::vector<Pair> pairs_;
  std::unordered_set<std::string> seen_;
  std::size_t here_ = 0;
  Comparison result_;
};

}  // namespace

bool Comparison::same() const { return claims.back().proven; }

Comparison compare(const Engine& before, const Engine& after) {
  return Comparing(before, after).run();
}

}  // namespace v0
}  // namespace petition
