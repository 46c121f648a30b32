// The properties that a regulation must keep, checked at each state and each step.
#pragma once

#include <fmt/core.h>

#include <array>
#include <bitset>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "petition/process_graph.h"
#include "petition/verification.h"
#include "verification/explored.h"
#include "workflow/fact.h"

namespace petition::verification {

/// What was seen, in words about one word of the library: `{}` stands for its label.
template <class Word>
Text about(std::string_view vi, std::string_view en, Word word) {
  return {fmt::format(fmt::runtime(vi), label(word, Lang::vi)),
          fmt::format(fmt::runtime(en), label(word, Lang::en))};
}

/// Collects what breaks; the first counterexample of a property is the shortest, since the
/// exploration goes by length.
class Properties {
 public:
  explicit Properties(const Engine& engine);

  /// A state that was reached for the first time.
  void at_state(const Case& c);
  /// A step from one state to the next.
  void at_step(const Case& before, const Case& after);
  /// Another instant is looked at in the present state.
  void at_time(Instant now);
  /// Some event of a kind by a role was accepted at that instant.
  void at_acceptance(Kind kind, Role role);
  /// An event that was refused; what is refused alike at one instant is looked at once.
  void at_refusal(const Case& c, const Event& event, workflow::Reasons reasons);
  /// Every instant of a state was looked at.
  void after_state(const Case& c);
  /// Everything was explored.
  void at_end(const Explored& explored, Verification& verification);

 private:
  static constexpr std::size_t kActs = regulation::kNumbers<Kind> * regulation::kNumbers<Role>;
  /// What was accepted at one instant, one bit each.
  struct Moment {
    Instant at;
    std::bitset<kActs> accepted;
  };
  /// A refusal, and what it named as lawful.
  struct Promise {
    Kind kind;
    Role role;
    RefusalCode code;
    Instant at;
    Alternative lawful;
  };
  using Taken =
      std::tuple<std::pair<Position, Commitment>, Kind, Role, std::pair<Position, Commitment>>;

  bool depends_on_more(Kind kind) const;
  static Text described(const Taken& taken);
  void broken(PropertyId id, const Case& c, Text detail);
  void gap(Gap found);
  void obligations_at(const Case& c);
  void silence_at(const Case& c);
  void replay_at(const Case& c);
  void overdue_over(const Case& before, const Case& after);
  void recorded(const Case& c, std::uint32_t seq);
  void promise_recorded(const Case& c, std::uint32_t seq);
  void escalation_recorded(const Case& c, std::uint32_t seq);
  static std::string refused_too(const Promise& promise, Lang lang);
  bool is_accepted(const Promise& promise) const;
  void places_at_end();
  void graph_at_end();
  void ends_at_end(const Explored& explored);
  std::vector<WorstCase> worst_cases() const;

  const Engine& engine_;
  const ProcessGraph graph_;
  std::vector<Property> properties_;
  std::set<std::pair<Position, Commitment>> places_;
  std::set<Taken> taken_;
  std::bitset<kActs * regulation::kNumbers<RefusalCode>> asked_;
  std::vector<Moment> moments_;
  std::vector<Promise> promises_;
  std::vector<Gap> gaps_;
};

}  // namespace petition::verification
