// Properties of the engine over random histories: seeds are fixed, every failure prints its own.
#include <doctest/doctest.h>

#include "unit/workflow/histories.h"

using namespace histories;

namespace {

constexpr int kHistories = 400;

}  // namespace

TEST_CASE("engine: a refused event changes nothing and names every reason with a clause") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= kHistories; ++seed)
    history(engine, seed, [&](const Case& before, const Event& e, const Verdict& v, Instant) {
      CAPTURE(seed);
      CAPTURE(e.id);
      if (v.outcome != Outcome::refused) return;
      CHECK(v.next == before);
      CHECK(v.appended == 0);
      CHECK(v.notices.empty());
      REQUIRE_FALSE(v.refusals.empty());
      for (std::size_t i = 0; i < v.refusals.size(); ++i) {
        CHECK(v.refusals[i].citations.size() > 0);
        CHECK_FALSE(v.refusals[i].requirement.vi.empty());
        CHECK_FALSE(v.refusals[i].lawful.vi.empty());
        if (i > 0) CHECK(v.refusals[i - 1].code < v.refusals[i].code);
      }
    });
}

TEST_CASE("engine: replaying the record gives the same case, under every reading") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case direct = history(engine, seed, [](const auto&...) {});
      std::vector<Event> events;
      for (const Event* e : direct.events()) events.push_back(*e);
      CHECK(engine.replay(direct.id(), events) == direct);
    }
}

TEST_CASE("engine: the same event again is a duplicate; with other content it is refused") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Case c = history(engine, seed, [](const auto&...) {});
    for (const Event* e : c.events()) {
      const Verdict again = engine.submit(c, *e);
      CHECK(again.outcome == Outcome::duplicate);
      CHECK(again.next == c);
      Event other = *e;
      other.actor.name += "x";
      const Verdict refused = engine.submit(c, other);
      REQUIRE(refused.refusals.size() == 1);
      CHECK(refused.refusals[0].code == RefusalCode::id_reused);
    }
  }
}

TEST_CASE("engine: advancing twice at one instant is advancing once") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case c = history(engine, seed, [](const auto&...) {});
      const Instant now = c.state().recorded_at + ClockTime{5 * 86400};
      const Case once = engine.advance(c, now).next;
      const Verdict twice = engine.advance(once, now);
      CHECK(twice.appended == 0);
      CHECK(twice.next == once);
    }
}

TEST_CASE("engine: nothing is pending before the next wake-up, and something happens at it") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case c = history(engine, seed, [](const auto&...) {});
      const auto wakeup = engine.next_wakeup(c);
      if (!wakeup) {
        CHECK(engine.advance(c, c.state().recorded_at + ClockTime{400 * 86400}).appended == 0);
        continue;
      }
      const Instant at = std::max(*wakeup, c.state().recorded_at);
      CHECK(engine.advance(c, at).appended > 0);
      if (at > c.state().recorded_at) CHECK(engine.advance(c, at - ClockTime{1}).appended == 0);
    }
}

TEST_CASE("engine: calling advance more often changes no lapse (Art. 11.4)") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Case c("R");
    Received r = petition_text(random);
    r.language = "vi";
    r.petitioner.phone = "0905123456";
    c = engine.submit(c, {"e1", monday(), monday(), {}, r}).next;
    c = engine.submit(c, {"e2", monday(), monday(), {}, Forwarded{"so-gtvt"}}).next;
    const Instant due = *engine.due(c);
    const Instant end = due + ClockTime{static_cast<long>(1 + below(random, 6 * 86400))};
    const Case rare = engine.advance(c, end).next;
    Case often = c;
    for (Instant t = monday(); t < due; t += ClockTime{3600}) often = engine.advance(often, t).next;
    often = engine.advance(often, end).next;
    CHECK(often == rare);
    CHECK(std::get<Lapsed>(rare.event(3).data) == Lapsed{Position::focal_point, due});
    CHECK(rare.state().position == Position::head);
  }
}

TEST_CASE("engine: what is permitted is accepted, and each alternative to a refusal is permitted") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 150; ++seed)
    history(engine, seed, [&](const Case& c, const Event& e, const Verdict& v, Instant now) {
      CAPTURE(seed);
      CAPTURE(e.id);
      bool allowed = false;
      for (const Permission& p : engine.permitted(c, now))
        if (p.kind == e.kind() && p.role == e.actor.role) allowed = p.permitted;
      if (v) CHECK(allowed);
      for (const Refusal& r : v.refusals) {
        REQUIRE(r.alternative);
        const Instant at = std::max(now, r.alternative->not_before);
        bool found = false;
        for (const Permission& p : engine.permitted(c, at))
          found = found ||
                  (p.permitted && p.kind == r.alternative->kind && p.role == r.alternative->role);
        CHECK(found);
      }
    });
}

TEST_CASE("engine: overdue is never lost before the result (Art. 11.4)") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    bool was_overdue = false;
    history(engine, seed, [&](const Case& c, const Event&, const Verdict&, Instant now) {
      CAPTURE(seed);
      const Timeliness t = engine.timeliness(c, now);
      const Position p = c.state().position;
      if (p == Position::answered || p == Position::declined) return;
      if (was_overdue) CHECK(t.overdue);
      was_overdue = t.overdue;
    });
  }
}
