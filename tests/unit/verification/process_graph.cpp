// The process graph is read off the judge: every step that the engine takes is one of it.
#include "petition/process_graph.h"

#include <algorithm>
#include <random>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

bool has_step(const ProcessGraph& graph, const State& a, const State& b, Kind kind, Role role) {
  return std::ranges::any_of(graph.transitions, [&](const Transition& t) {
    return graph.places[t.from] == Place{a.position, a.commitment} &&
           graph.places[t.to] == Place{b.position, b.commitment} && t.kind == kind &&
           t.role == role;
  });
}

const Transition& step(const ProcessGraph& graph, Position from, Commitment promise, Kind kind,
                       Role role) {
  const auto at = std::ranges::find_if(graph.transitions, [&](const Transition& t) {
    return graph.places[t.from] == Place{from, promise} && t.kind == kind && t.role == role;
  });
  REQUIRE(at != graph.transitions.end());
  return *at;
}

/// Whether the new time is an earlier one (I-20).
bool brings_forward(const Transition& t) {
  return std::ranges::count(t.guard, Condition{Variable::earlier, {1}}) == 1;
}

}  // namespace

TEST_CASE("process graph: places and conditions of Decision 192 (Art. 10, 11)") {
  const ProcessGraph graph = process_graph(Regulation::builtin());
  CHECK(graph.places.size() == 12);
  CHECK(graph.places.front() == Place{});
  const auto later = std::ranges::find_if(graph.transitions, [&](const Transition& t) {
    return t.kind == Kind::rescheduled && t.role == Role::head && !brings_forward(t) &&
           graph.places[t.from] == Place{Position::focal_point, Commitment::appointed};
  });
  REQUIRE(later != graph.transitions.end());
  const Transition& again = *later;
  CHECK(graph.places[again.to].commitment == Commitment::rescheduled);
  CHECK(std::ranges::count(again.guard, Condition{Variable::promises, {1}}) == 1);
  CHECK(std::ranges::count(again.guard, Condition{Variable::due_passed, {0}}) == 1);
  const Transition& up =
      step(graph, Position::head, Commitment::awaiting, Kind::escalated, Role::system);
  CHECK(graph.places[up.to].position == Position::office);
  CHECK(up.guard == std::vector{Condition{Variable::due_passed, {1}}});
}

TEST_CASE("process graph: another profile, another graph") {
  const ProcessGraph graph = process_graph(Regulation::builtin("tp-hcm"));
  CHECK(std::ranges::none_of(graph.places,
                             [](const Place& p) { return p.position == Position::head; }));
  CHECK(std::ranges::none_of(graph.transitions,
                             [](const Transition& t) { return t.kind == Kind::escalated; }));
  const ProcessGraph reopening =
      process_graph(Regulation::builtin().with_reading("I-10", "office"));
  CHECK(graph.places[0] == reopening.places[0]);
  const Transition& back =
      step(reopening, Position::head, Commitment::awaiting, Kind::not_competent, Role::head);
  CHECK(reopening.places[back.to].position == Position::office);
}

TEST_CASE("process graph: every step of a long simulation is one of the graph") {
  const Engine engine = Engine::builtin();
  const ProcessGraph graph = process_graph(engine.regulation());
  Followed f(engine);
  f.accept("2025-11-24T08:00:00", kOperator, suitable(f.profile()))
      .accept("2025-11-24T08:10:00", kOperator, Forwarded{"a"})
      .accept("2025-11-24T09:00:00", unit("a"), NotCompetent{"không thuộc"})
      .accept("2025-11-24T09:10:00", kOperator, Forwarded{"b"})
      .accept("2025-11-24T09:20:00", unit("b"), Appointed{at("2025-11-26T09:00:00")})
      .accept("2025-11-25T09:20:00", unit("b"), Rescheduled{at("2025-11-28T09:00:00"), ""});
  Case c = engine.simulate(f.now(), at("2025-12-31T00:00:00")).next;
  CHECK(c.state().position == Position::office);
  State before;
  for (const Case::Entry& s : c.entries()) {
    CHECK_MESSAGE(has_step(graph, before, *s.state, s.event->kind(), s.event->actor.role),
                  name(s.event->kind()));
    before = *s.state;
  }
}

TEST_CASE(
    "process graph: a limit at intake lapses there (I-9); without a reminder none is drawn (Art. "
    "10.5)") {
  const ProcessGraph graph = process_graph(Regulation::builtin("tp-hcm"));
  const Transition& late =
      step(graph, Position::intake, Commitment::none, Kind::lapsed, Role::system);
  CHECK(graph.places[late.to].position == Position::intake);
  CHECK(std::ranges::none_of(graph.transitions,
                             [](const Transition& t) { return t.kind == Kind::reminded; }));
}

TEST_CASE(
    "process graph: after the one rescheduling there is none to a later time; an earlier one "
    "leaves "
    "the slip where it is (Art. 11.3, I-20)") {
  const ProcessGraph graph = process_graph(Regulation::builtin());
  for (const Transition& t : graph.transitions) {
    if (t.kind != Kind::rescheduled) continue;
    if (brings_forward(t)) CHECK(t.from == t.to);
    else CHECK(graph.places[t.from].commitment == Commitment::appointed);
  }
}

TEST_CASE("process graph: a slip goes back to who gave it (I-24, I-25)") {
  const ProcessGraph graph = process_graph(Regulation::builtin());
  for (const Transition& t : graph.transitions) {
    if (t.kind != Kind::not_competent && t.kind != Kind::recalled) continue;
    const bool by_office = std::ranges::count(t.guard, Condition{Variable::assigned, {1}}) == 1;
    CHECK(graph.places[t.to].position == (by_office ? Position::office : Position::intake));
  }
}

TEST_CASE("process graph: the petitioner may withdraw from every open place (I-26)") {
  const ProcessGraph graph = process_graph(Regulation::builtin());
  std::size_t from = 0;
  for (const Transition& t : graph.transitions)
    if (t.kind == Kind::withdrawn) {
      CHECK(graph.places[t.to].position == Position::withdrawn);
      ++from;
    }
  // Intake, three commitments at two levels, the Office.
  CHECK(from == 8);
}
