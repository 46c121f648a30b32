// A place with values of the variables, as the judge sees it: a state and an act at its best.
#include "verification/situation.h"

#include <algorithm>

#include "workflow/apply.h"

namespace petition::verification {
namespace {

using regulation::Rules;
using workflow::Fact;
using workflow::Times;

constexpr Instant kNow{std::chrono::seconds{1'617'584'400}};
constexpr ClockTime kHour{3600};
constexpr ClockTime kDay{86400};

int& at(Values& values, Variable v) { return values[static_cast<std::size_t>(v)]; }
int at(const Values& values, Variable v) { return values[static_cast<std::size_t>(v)]; }

/// How far a number is told from the next by a rule.
int most(int limit) { return limit == regulation::kUnlimited ? 2 : limit; }

std::vector<int> up_to(int last, int first = 0) {
  std::vector<int> all;
  for (int n = first; n <= last; ++n) all.push_back(n);
  return all;
}

/// Whether a unit can still hold what reaches the Office: after silence, or a reopened answer
/// (I-13).
bool comes_from_unit(const Rules& rules) {
  return rules.reopens_once ||
         std::ranges::any_of(rules.level, [](const regulation::LevelRule& level) {
           return level.on_silence == Position::office;
         });
}

std::vector<int> range(Variable v, const Place& place, const Rules& rules) {
  const bool answered = place.position == Position::answered;
  const bool promised = place.commitment >= Commitment::appointed;
  const bool limited = rules.may(Kind::lapsed, Role::system, place.position);
  // An appointment is the first promise, and a rescheduling never is.
  const int promises =
      promised ? static_cast<int>(place.commitment == Commitment::rescheduled) + 1 : 0;
  switch (v) {
    case Variable::suitable: return place.position == Position::intake ? up_to(1) : std::vector{1};
    case Variable::forwarded: return place.position == Position::intake ? up_to(1) : std::vector{0};
    case Variable::returns:
      return place.position == Position::none ? std::vector{0} : up_to(most(rules.most_returns));
    case Variable::promises:
      return workflow::at_unit(place.position) ? up_to(most(rules.most_promises), promises)
                                               : std::vector{0};
    case Variable::due_passed: return limited ? up_to(1) : std::vector{0};
    case Variable::lapse_noted: return limited ? up_to(1) : std::vector{0};
    case Variable::reminder_due: return promised ? up_to(1) : std::vector{0};
    case Variable::confidential:
      return place.position == Position::none ? std::vector{0} : up_to(1);
    case Variable::publication:
      if (answered && !rules.publishes) return {0, static_cast<int>(Publication::withheld)};
      return answered ? up_to(3) : std::vector{0};
    case Variable::answerer:
      if (!answered) return {0};
      return rules.level[regulation::index(Position::office)].exists ? std::vector{1, 2, 4}
                                                                     : std::vector{1, 2};
    case Variable::unit_published: return answered ? up_to(1) : std::vector{0};
    case Variable::unit_held:
      return place.position == Position::office && comes_from_unit(rules) ? up_to(1)
                                                                          : std::vector{0};
  }
  return {0};
}

State state_of(const Place& place, const Values& values) {
  State s;
  s.events = 1;
  s.recorded_at = s.anchor = s.submitted = kNow - kHour;
  s.position = place.position;
  s.commitment = place.commitment;
  s.brought_by = workflow::at_unit(place.position) || at(values, Variable::unit_held) != 0 ? 1 : 0;
  s.answered_by = at(values, Variable::answerer) != 0 ? 1 : 0;
  s.returns = static_cast<std::uint16_t>(at(values, Variable::returns));
  s.promises = static_cast<std::uint16_t>(at(values, Variable::promises));
  s.unsuitable =
      at(values, Variable::suitable) != 0 ? 0 : workflow::unsuitable_bit(DeclineReason::unclear);
  s.publication = static_cast<Publication>(at(values, Variable::publication));
  s.forwarded = at(values, Variable::forwarded) != 0;
  s.lapse_noted = at(values, Variable::lapse_noted) != 0;
  s.confidential = at(values, Variable::confidential) != 0;
  s.unit_published = at(values, Variable::unit_published) != 0;
  if (workflow::promised(s)) {
    s.agreed = at(values, Variable::due_passed) != 0 ? kNow - ClockTime{1} : kNow + kDay;
    s.agreed_at = kNow - kHour;
    s.reminder_noted = at(values, Variable::reminder_due) == 0;
  }
  return s;
}

Times times_of(const Rules& rules, const State& s, const Values& values) {
  Times times;
  if (rules.may(Kind::lapsed, Role::system, s.position))
    times.due = at(values, Variable::due_passed) != 0 ? kNow - ClockTime{1} : kNow + kDay;
  if (at(values, Variable::reminder_due) != 0) times.reminder = kNow - ClockTime{1};
  return times;
}

/// The value of Variable::answerer for a role.
int answerer_of(Role role) { return workflow::of_unit(role) ? 2 : static_cast<int>(role); }

}  // namespace

std::vector<Values> values_at(const Place& place, const Rules& rules) {
  std::vector<Values> all{Values{}};
  for (const auto& word : words<Variable>()) {
    std::vector<Values> longer;
    for (const Values& values : all)
      for (const int value : range(word.value, place, rules)) {
        longer.push_back(values);
        at(longer.back(), word.value) = value;
      }
    all = std::move(longer);
  }
  // A lapse is noted only once the due time has passed; a reminder is due only before that.
  std::erase_if(all, [&](const Values& v) {
    const bool passed = at(v, Variable::due_passed) != 0;
    const bool reminder = at(v, Variable::reminder_due) != 0;
    if (reminder && (passed || !workflow::reminds(rules, state_of(place, v)))) return true;
    return at(v, Variable::lapse_noted) != 0 && !passed;
  });
  return all;
}

std::optional<Situation> outcome(const Rules& rules, const Place& place, const Values& values,
                                 Kind kind, Role role) {
  const State before = state_of(place, values);
  const Times times = times_of(rules, before, values);
  Fact fact = workflow::ideal_fact(rules, before, times.due, kind, role, kNow);
  fact.by_answerer = at(values, Variable::answerer) == answerer_of(role);
  if (!workflow::check(rules, before, fact, times).empty()) return std::nullopt;
  const State after = workflow::apply(rules, before, fact);
  Situation result{{after.position, after.commitment}, values};
  const bool moved =
      result.place != place || after.anchor != before.anchor || after.agreed != before.agreed;
  const bool came_back = workflow::at_unit(place.position) && after.position == Position::intake;
  const bool still_forwarded = after.position == Position::intake && after.forwarded;
  at(result.values, Variable::forwarded) = came_back || still_forwarded ? 1 : 0;
  const bool held = after.position == Position::office && after.brought_by != 0;
  at(result.values, Variable::unit_held) = held ? 1 : 0;
  at(result.values, Variable::returns) = after.returns;
  at(result.values, Variable::promises) =
      workflow::at_unit(result.place.position) ? after.promises : 0;
  at(result.values, Variable::confidential) = after.confidential ? 1 : 0;
  at(result.values, Variable::publication) = static_cast<int>(after.publication);
  at(result.values, Variable::unit_published) = after.unit_published ? 1 : 0;
  at(result.values, Variable::suitable) = after.unsuitable == 0 ? 1 : 0;
  if (kind == Kind::answered) at(result.values, Variable::answerer) = answerer_of(role);
  if (moved) at(result.values, Variable::due_passed) = 0;
  at(result.values, Variable::lapse_noted) = !moved && after.lapse_noted ? 1 : 0;
  if (moved || after.reminder_noted) at(result.values, Variable::reminder_due) = 0;
  return result;
}

}  // namespace petition::verification
