// A place with values of the variables, as the judge sees it: a state and an act at its best.
#include "verification/situation.h"

#include <algorithm>

#include "regulation/table.h"
#include "verification/units.h"
#include "workflow/apply.h"

namespace petition::verification {
namespace {

using namespace std::chrono_literals;
using regulation::Rules;
using workflow::at_unit;
using workflow::Fact;
using workflow::Times;
using enum Variable;

constexpr Instant kNow{std::chrono::seconds{1'617'584'400}};
/// The answerer that stands for either role of a unit.
constexpr int kUnit = static_cast<int>(Role::focal_point);

int& at(Values& values, Variable v) { return values[static_cast<std::size_t>(v)]; }
int at(const Values& values, Variable v) { return values[static_cast<std::size_t>(v)]; }
bool is(const Values& values, Variable v) { return at(values, v) != 0; }

/// How far a number is told from the next by a rule.
int most(int limit) { return limit == regulation::kUnlimited ? 2 : limit; }

std::vector<int> up_to(int last, int first = 0) {
  std::vector<int> all;
  for (int n = first; n <= last; ++n) all.push_back(n);
  return all;
}

/// Yes or no, where it matters; else no.
std::vector<int> either(bool matters) { return up_to(matters ? 1 : 0); }

bool has_office(const Rules& rules) {
  return rules.level[regulation::index(Position::office)].exists;
}

/// Whether a unit can still hold what reaches the Office: after silence, or a reopened answer
/// (I-13).
bool comes_from_unit(const Rules& rules) {
  return rules.reopens_once ||
         std::ranges::any_of(rules.level, [](const regulation::LevelRule& level) {
           return level.on_silence == Position::office;
         });
}

/// Whether the operator can get a slip that the Office assigned: by another reading of I-24, or
/// when its unit is no more.
bool comes_to_operator(const Process& process) {
  return process.rules.assignment_returns_to_operator || process.units_end;
}

/// The values that each variable can have at a place, whatever the others have.
class Ranges {
 public:
  Ranges(const Place& place, const Process& process)
      : process_(process),
        rules_(process.rules),
        place_(place),
        open_(workflow::is_open(place.position)),
        unit_(at_unit(place.position)),
        office_(place.position == Position::office),
        intake_(place.position == Position::intake),
        answered_(place.position == Position::answered),
        reopenable_(process.dissatisfies && place.position != Position::none && !answered_ &&
                    (!intake_ || comes_to_operator(process))),
        promised_(place.commitment >= Commitment::appointed) {}

  std::vector<int> of(Variable v) const {
    const bool limited = rules_.may(Kind::lapsed, Role::system, place_.position);
    const bool held = office_ && comes_from_unit(rules_);
    switch (v) {
      case suitable: return open_ ? up_to(1) : std::vector{1};
      case forwarded: return either(intake_);
      case returns:
        return place_.position == Position::none ? std::vector{0}
                                                 : up_to(most(rules_.most_returns));
      case promises: return unit_ ? promise_counts() : std::vector{0};
      case due_passed:
      case lapse_noted: return either(limited);
      case reminder_due: return either(promised_ || (unit_ && rules_.warns()));
      case confidential: return either(place_.position != Position::none);
      case publication: return answered_ ? publications() : kept_publications();
      case answerer: return answered_ ? answerers() : kept_answerers();
      case unit_published: return either(answered_ || reopenable_);
      case unit_held: return either(held || (answered_ && rules_.reopens_once));
      case assigned: return either(unit_ && has_office(rules_));
      case coordinated:
        return either((unit_ || held || (answered_ && rules_.reopens_once)) && has_office(rules_));
      case holder_ended: return either(process_.units_end && (unit_ || held || answered_));
      case channels: return answered_ ? channel_counts() : std::vector{0};
      case excluded: return either(open_ && rules_.exclusions_bind_office);
      case reopened: return either(reopenable_ || (process_.dissatisfies && answered_));
      case earlier: return either(promised_ && !rules_.earlier_time_refused);
      case several: return either(office_);
      case everywhere: return either(answered_ && rules_.public_channels > 1);
      case dissatisfied: return either(answered_ && process_.dissatisfies);
    }
    return {0};
  }

 private:
  /// An appointment is the first promise, and a rescheduling never is.
  std::vector<int> promise_counts() const {
    const int first =
        promised_ ? static_cast<int>(place_.commitment == Commitment::rescheduled) + 1 : 0;
    return up_to(most(rules_.most_promises), first);
  }

  std::vector<int> publications() const {
    if (rules_.publishes) return up_to(3);
    return {0, static_cast<int>(Publication::withheld)};
  }

  /// Of what an answer left that was reopened, what can still be taken down (I-13).
  std::vector<int> kept_publications() const {
    if (!reopenable_ || !rules_.publishes) return {0};
    return {0, static_cast<int>(Publication::published)};
  }

  std::vector<int> kept_answerers() const {
    if (!reopenable_) return {0};
    if (!has_office(rules_)) return {0, kUnit};
    return {0, kUnit, static_cast<int>(Role::office)};
  }

  std::vector<int> channel_counts() const {
    if (rules_.public_channels > 1) return up_to(2);
    return rules_.publishes ? std::vector{0, 2} : std::vector{0};
  }

  std::vector<int> answerers() const {
    if (has_office(rules_)) return {1, kUnit, static_cast<int>(Role::office)};
    return {1, kUnit};
  }

  const Process& process_;
  const Rules& rules_;
  Place place_;
  bool open_, unit_, office_, intake_, answered_;
  bool reopenable_;  ///< beside `answered`: a place that a reopened case can come to (I-13)
  bool promised_;
};

State state_of(const Process& process, const Place& place, const Values& values) {
  State s;
  s.events = 1;
  s.recorded_at = s.anchor = s.submitted = kNow - 1h;
  s.position = place.position;
  s.commitment = place.commitment;
  s.brought_by = at_unit(place.position) || is(values, unit_held) ? 1 : 0;
  s.answered_by = is(values, answerer) || is(values, reopened) ? 1 : 0;
  s.returns = static_cast<std::uint16_t>(at(values, returns));
  s.promises = static_cast<std::uint16_t>(at(values, promises));
  s.unsuitable = is(values, suitable) ? 0 : workflow::unsuitable_bit(DeclineReason::unclear);
  if (is(values, excluded)) s.unsuitable |= workflow::unsuitable_bit(DeclineReason::complaint);
  s.publication = static_cast<Publication>(at(values, publication));
  s.published_on = at(values, channels) == 2 ? process.rules.public_channels
                                             : static_cast<std::uint8_t>(at(values, channels));
  s.forwarded = is(values, forwarded);
  s.assigned = is(values, assigned);
  s.lapse_noted = is(values, lapse_noted);
  s.confidential = is(values, confidential);
  s.unit_published = is(values, unit_published);
  s.reopened = is(values, reopened);
  if (workflow::promised(s)) {
    s.agreed = is(values, due_passed) ? kNow - ClockTime{1} : kNow + 24h;
    s.agreed_at = kNow - 1h;
  }
  if (at_unit(s.position)) s.reminder_noted = !is(values, reminder_due);
  return s;
}

Times times_of(const Rules& rules, const State& s, const Values& values) {
  Times times;
  if (rules.may(Kind::lapsed, Role::system, s.position))
    times.due = is(values, due_passed) ? kNow - ClockTime{1} : kNow + 24h;
  if (is(values, reminder_due)) times.reminder = kNow - ClockTime{1};
  return times;
}

/// The value of Variable::answerer for a role.
int answerer_of(Role role) { return workflow::of_unit(role) ? kUnit : static_cast<int>(role); }

/// The act at its best, with what the variables of the act say of it.
Fact fact_of(const Rules& rules, const State& s, const Times& times, const Values& values,
             Kind kind, Role role) {
  Fact fact = workflow::ideal_fact(rules, s, times.due, kind, role, kNow);
  const bool ended = is(values, holder_ended);
  fact.by_answerer = at(values, answerer) == answerer_of(role) && !(ended && role != Role::office);
  fact.by_holder = fact.by_holder && !ended;
  fact.holder_ended = ended && at_unit(s.position);
  fact.by_coordinator = role == Role::focal_point && is(values, coordinated);
  fact.dissatisfied = is(values, dissatisfied);
  if (kind == Kind::rescheduled && workflow::promised(s))
    fact.due_at = is(values, earlier) ? s.agreed - 1h : s.agreed + 1h;
  if (kind == Kind::published && (is(values, everywhere) || rules.public_channels == 1))
    fact.new_channels = static_cast<std::uint8_t>(rules.public_channels - s.published_on);
  return fact;
}

/// On how many channels the present result is, as far as it is told apart; while a case is open
/// there is none.
int channels_of(const Rules& rules, const State& s) {
  if (s.published_on == 0 || s.position != Position::answered) return 0;
  return s.published_on < rules.public_channels ? 1 : 2;
}

/// Whether a reminder, or the early warning of a limit, is still to be given.
bool outstanding(const Rules& rules, const State& s) {
  return workflow::promised(s) ? workflow::reminds(rules, s) : rules.warns() && !s.reminder_noted;
}

/// Away from `answered`, an answer is left where the case was reopened alone (I-13); who gave it
/// matters to its unit's own portal.
bool left_by_an_answer(const Values& v) {
  if (is(v, unit_published) != is(v, answerer)) return false;
  return is(v, reopened) || (!is(v, unit_published) && !is(v, publication));
}

/// What can stand together: a lapse is noted only once the due time has passed; a reminder is due
/// only before that; what is on channels is published; who helps was named at an assignment.
bool possible(const Process& process, const Place& place, const Values& v) {
  const Rules& rules = process.rules;
  if (is(v, reminder_due) &&
      (is(v, due_passed) || !outstanding(rules, state_of(process, place, v))))
    return false;
  // At the first level an appointment is no extension, but where earlier promises count (I-12).
  if (is(v, reminder_due) && rules.extensions_only && !rules.promises_per_petition &&
      place == Place{rules.first_level, Commitment::appointed} && !rules.first_promise_extends)
    return false;
  if (is(v, lapse_noted) && !is(v, due_passed)) return false;
  if (is(v, channels) && at(v, publication) != static_cast<int>(Publication::published))
    return false;
  if (place.position != Position::answered && !left_by_an_answer(v)) return false;
  if (is(v, coordinated) && !(at_unit(place.position) ? is(v, assigned) : is(v, unit_held)))
    return false;
  if (place.position == Position::office && is(v, holder_ended) && !is(v, unit_held)) return false;
  if (place.position != Position::answered) return true;
  if (is(v, holder_ended) && at(v, answerer) != kUnit) return false;
  if (!rules.reopens_once || at(v, answerer) == static_cast<int>(Role::office)) return true;
  return is(v, unit_held) == (at(v, answerer) == kUnit);
}

/// The variables as an act leaves them; those of the act itself say nothing afterwards.
Values values_after(const Process& process, const Values& was, const State& before,
                    const State& after, Kind kind, Role role) {
  Values v = was;
  const auto set = [&](Variable variable, bool value) { at(v, variable) = value ? 1 : 0; };
  const bool moved = after.position != before.position || after.commitment != before.commitment ||
                     after.anchor != before.anchor || after.agreed != before.agreed;
  const bool came_back = at_unit(before.position) && after.position == Position::intake;
  const bool unit = at_unit(after.position);
  const bool stays = after.brought_by == before.brought_by && after.brought_by != 0;
  const bool lives = workflow::is_open(after.position) ||
                     (after.position == Position::answered && process.rules.reopens_once);
  set(forwarded, came_back || (after.position == Position::intake && after.forwarded));
  set(unit_held, lives && !unit && after.brought_by != 0);
  at(v, returns) = after.returns;
  at(v, promises) = unit ? after.promises : 0;
  set(assigned, unit && after.assigned);
  set(coordinated,
      kind == Kind::assigned ? is(was, several) : stays && lives && is(was, coordinated));
  set(holder_ended, stays && is(was, holder_ended));
  set(confidential, after.confidential);
  at(v, publication) = static_cast<int>(after.publication);
  if (after.position != Position::answered) {
    if (after.publication != Publication::published) at(v, publication) = 0;
    if (!after.unit_published) at(v, answerer) = 0;
  }
  at(v, channels) = channels_of(process.rules, after);
  set(unit_published, after.unit_published);
  set(reopened, after.reopened);
  if (workflow::is_open(after.position))
    set(suitable, (after.unsuitable & ~workflow::kExcluded) == 0);
  if (kind == Kind::answered) at(v, answerer) = answerer_of(role);
  if (moved) set(due_passed, false);
  set(lapse_noted, !moved && after.lapse_noted);
  if (moved || after.reminder_noted) set(reminder_due, false);
  return v;
}

}  // namespace

Process process_of(const Regulation& regulation) {
  const Profile& profile = regulation.profile();
  const Rules& rules = regulation::rules_of(regulation);
  const bool dissatisfies =
      rules.reopens_once && std::ranges::any_of(profile.ratings, &Rating::dissatisfied);
  return {rules, !units_that_end(profile).empty(), dissatisfies};
}

std::vector<Values> values_at(const Place& place, const Process& process) {
  const Ranges ranges(place, process);
  std::vector<Values> all{Values{}};
  for (const auto& word : words<Variable>()) {
    std::vector<Values> longer;
    for (const Values& values : all)
      for (const int value : ranges.of(word.value)) {
        longer.push_back(values);
        at(longer.back(), word.value) = value;
      }
    all = std::move(longer);
  }
  std::erase_if(all, [&](const Values& v) { return !possible(process, place, v); });
  return all;
}

std::optional<Situation> outcome(const Process& process, const Place& place, const Values& values,
                                 Kind kind, Role role) {
  const Rules& rules = process.rules;
  const State before = state_of(process, place, values);
  const Times times = times_of(rules, before, values);
  const Fact fact = fact_of(rules, before, times, values, kind, role);
  if (!workflow::check(rules, before, fact, times).empty()) return std::nullopt;
  const State after = workflow::apply(rules, before, fact);
  return Situation{{after.position, after.commitment},
                   values_after(process, values, before, after, kind, role)};
}

}  // namespace petition::verification
