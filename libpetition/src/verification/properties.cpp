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

/// As in `focal point (appointed)`.
std::string place_said(Position position, Commitment commitment, Lang lang) {
  if (commitment == Commitment::none) return std::string(label(position, lang));
  return fmt::format("{} ({})", label(position, lang), label(commitment, lang));
}

Text unreached(Position position, Commitment commitment) {
  return {fmt::format("không đến được “{}”", place_said(position, commitment, Lang::vi)),
          fmt::format("“{}” is not reached", place_said(position, commitment, Lang::en))};
}

Text followed_by(Text text, const Text& more) {
  text.vi += more.vi;
  text.en += more.en;
  return text;
}

}  // namespace

Properties::Properties(const Engine& engine)
    : engine_(engine),
      graph_(process_graph(engine.regulation())),
      properties_(statements(engine.regulation())) {}

void Properties::broken(PropertyId id, const Case& c, Text detail) {
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
      broken(every_position_reached, none, unreached(level.position, {}));
  for (const Place& place : graph_.places)
    if (!places_.contains({place.position, place.commitment}))
      broken(every_position_reached, none, unreached(place.position, place.commitment));
}

/// The graph has just the steps that the engine takes, and its guards tell them apart.
void Properties::graph_at_end() {
  const Case none("none");
  if (Text wrong = wrong_guard(graph_, engine_.regulation()); !wrong.en.empty())
    broken(guards_tell_apart, none, std::move(wrong));
  std::set<Taken> drawn;
  for (const Transition& t : graph_.transitions) {
    const Place& from = graph_.places[t.from];
    const Place& to = graph_.places[t.to];
    drawn.insert({{from.position, from.commitment}, t.kind, t.role, {to.position, to.commitment}});
  }
  for (const Taken& taken : taken_)
    if (!drawn.contains(taken))
      broken(guards_tell_apart, none,
             followed_by(described(taken), {": không điều kiện nào đúng", ": no guard holds"}));
  for (const Taken& taken : drawn)
    if (!taken_.contains(taken) && !depends_on_more(std::get<Kind>(taken)))
      broken(guards_tell_apart, none,
             followed_by(described(taken), {": không bao giờ xảy ra", " never happens"}));
}

/// Whether there is a notice to tell of, the graph does not know; nor, where a profile lists its
/// units, whether one is left.
bool Properties::depends_on_more(Kind kind) const {
  if (kind == Kind::notified) return true;
  return !engine_.regulation().profile().units.empty() && kind == Kind::forwarded;
}

Text Properties::described(const Taken& taken) {
  const auto& [from, kind, role, to] = taken;
  return {fmt::format("“{}” ({}) từ “{}” đến “{}”", label(kind, Lang::vi), label(role, Lang::vi),
                      place_said(from.first, from.second, Lang::vi),
                      place_said(to.first, to.second, Lang::vi)),
          fmt::format("“{}” by the {} from “{}” to “{}”", label(kind, Lang::en),
                      label(role, Lang::en), place_said(from.first, from.second, Lang::en),
                      place_said(to.first, to.second, Lang::en))};
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
    broken(no_dead_end, *c, {"không còn đường đến kết thúc", "nothing leads to an end"});
  if (const Case* c = explored.first_cut_off(
          [&](const State& s) { return open(s) && !unsuitable(s); }, answered))
    broken(answer_possible, *c, {"không còn đường đến trả lời", "nothing leads to an answer"});
  if (const Case* c = explored.first_cut_off(
          [&](const State& s) { return open(s) && unsuitable(s) && !stays_at_unit(rules, s); },
          declined))
    broken(decline_possible, *c,
           {"không còn đường đến không tiếp nhận", "nothing leads to a decline"});
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
