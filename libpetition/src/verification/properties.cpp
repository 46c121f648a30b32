// The properties that a regulation must keep: what they say, and what the whole exploration shows.
#include "verification/properties.h"

#include <fmt/core.h>

#include <algorithm>

#include "regulation/table.h"
#include "verification/guards.h"
#include "verification/statements.h"
#include "verification/units.h"

namespace petition::verification {
namespace {

using enum PropertyId;

std::vector<Property> statements(const Regulation& regulation) {
  std::vector<Property> all;
  for (const auto& property : words<PropertyId>())
    all.push_back({property.value, statement_of(property.value, regulation)});
  return all;
}

}  // namespace

Properties::Properties(const Engine& engine)
    : engine_(engine),
      graph_(process_graph(engine.regulation())),
      properties_(statements(engine.regulation())) {}

void Properties::broken(PropertyId id, const Case& c, std::string detail) {
  Property& property = properties_[regulation::index(id) - 1];
  if (!property.proven) return;
  property.proven = false;
  property.detail = std::move(detail);
  for (const Event* e : c.events()) property.counterexample.push_back(*e);
}

/// Every place of the graph was reached, and no other.
void Properties::places_at_end() {
  const Case none("none");
  for (const Level& level : engine_.regulation().profile().levels)
    if (std::ranges::none_of(places_, [&](const auto& p) { return p.first == level.position; }))
      broken(every_position_reached, none,
             fmt::format("`{}` is not reached", name(level.position)));
  for (const Place& place : graph_.places)
    if (!places_.contains({place.position, place.commitment}))
      broken(
          every_position_reached, none,
          fmt::format("`{}`, `{}` is not reached", name(place.position), name(place.commitment)));
}

/// The graph has just the steps that the engine takes, and its guards tell them apart.
void Properties::graph_at_end() {
  const Case none("none");
  if (const std::string wrong = wrong_guard(graph_, engine_.regulation()); !wrong.empty())
    broken(guards_tell_apart, none, wrong);
  std::set<Taken> drawn;
  for (const Transition& t : graph_.transitions) {
    const Place& from = graph_.places[t.from];
    const Place& to = graph_.places[t.to];
    drawn.insert({{from.position, from.commitment}, t.kind, t.role, {to.position, to.commitment}});
  }
  for (const Taken& taken : taken_)
    if (!drawn.contains(taken))
      broken(guards_tell_apart, none, described(taken) + ": no guard holds");
  for (const Taken& taken : drawn)
    if (!taken_.contains(taken) && !depends_on_more(std::get<Kind>(taken)))
      broken(guards_tell_apart, none, described(taken) + " never happens");
}

/// Whether there is a notice to tell of, the graph does not know; nor, where a profile lists its
/// units, whether one is left.
bool Properties::depends_on_more(Kind kind) const {
  if (kind == Kind::notified) return true;
  return !engine_.regulation().profile().units.empty() && kind == Kind::forwarded;
}

std::string Properties::described(const Taken& taken) {
  const auto& [from, kind, role, to] = taken;
  return fmt::format("`{}` by {} from `{}` ({}) to `{}` ({})", name(kind), name(role),
                     name(from.first), name(from.second), name(to.first), name(to.second));
}

/// An open case ends answered or, when it is not suitable, declined: without a correction, which is
/// no way out, and whether or not the petitioner withdraws it.
void Properties::ends_at_end(const Explored& explored) {
  const auto& rules = regulation::rules_of(engine_.regulation());
  const auto open = [](const State& s) { return workflow::is_open(s.position); };
  const auto unsuitable = [&](const State& s) {
    const Role role = s.position == Position::office ? Role::office : Role::operator_;
    return workflow::failings(rules, s, role) != 0;
  };
  const auto answered = [](const State& s) { return s.position == Position::answered; };
  const auto declined = [](const State& s) { return s.position == Position::declined; };
  if (const Case* c =
          explored.first_cut_off(open, [&](const State& s) { return answered(s) || declined(s); }))
    broken(no_dead_end, *c, "nothing leads to an end");
  if (const Case* c = explored.first_cut_off(
          [&](const State& s) { return open(s) && !unsuitable(s); }, answered))
    broken(answer_possible, *c, "nothing leads to an answer");
  if (const Case* c = explored.first_cut_off(
          [&](const State& s) { return open(s) && unsuitable(s) && !stays_at_unit(rules, s); },
          declined))
    broken(decline_possible, *c, "nothing leads to a decline");
}

std::vector<WorstCase> Properties::worst_cases() const {
  const Profile& p = engine_.regulation().profile();
  std::vector<WorstCase> all;
  WorstCase worst;
  for (Position at = regulation::rules_of(engine_.regulation()).first_level;
       at != Position::none;) {
    worst.level = at;
    all.push_back(worst);
    const Level& level = *std::ranges::find(p.levels, at, &Level::position);
    worst.limits.push_back(level.limit);
    worst.limits_s += level.limit.seconds();
    worst.working = worst.working && level.limit.working();
    at = level.on_silence;
  }
  return all;
}

void Properties::at_end(const Explored& explored, Verification& v) {
  places_at_end();
  graph_at_end();
  ends_at_end(explored);
  v.worst_cases = worst_cases();
  v.properties = std::move(properties_);
  v.gaps = std::move(gaps_);
  v.ending_units = units_that_end(engine_.regulation().profile());
}

}  // namespace petition::verification
