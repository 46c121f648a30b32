// The proof of a regulation: a small one is explored whole, and each property can be broken.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "petition/petition.hpp"
#include "petition/verification.h"
#include "verification/properties.h"

using namespace petition;

namespace {

/// Decision 192 without escalation: one level, no rescheduling, one return.
Regulation one_level() {
  std::string toml(Regulation::builtin_toml());
  const auto cut = [&](std::string_view from, std::string_view to) {
    const auto a = toml.find(from);
    REQUIRE(a != std::string::npos);
    toml.erase(a, toml.find(to, a) - a);
  };
  const auto replace = [&](std::string_view from, std::string_view to) {
    const auto a = toml.find(from);
    REQUIRE(a != std::string::npos);
    toml.replace(a, from.size(), to);
  };
  replace("on_silence = \"head\"", "");
  cut("[[levels]]                     # Điều 10.3", "[rescheduling]");
  replace("limit = 1", "limit = 0");
  cut("[returns]", "[reminder]");
  return Regulation::parse(toml, "one-level.toml");
}

const Property& property(const Verification& v, PropertyId id) {
  return *std::ranges::find(v.properties, id, &Property::id);
}

Instant at(int hour) { return parse_instant("2021-04-05T08:00:00+07:00") + ClockTime{hour * 3600}; }

Case received(bool secret) {
  const Engine engine = Engine::builtin();
  Received r{"hotline", "infrastructure", "Đèn hỏng", "vi", true, Matter::petition,
             {"A", "B", "0905", ""}, "", false, secret};
  return engine.submit(Case("C"), {"e1", at(0), at(0), {}, r}).next;
}

/// A step that no engine takes, made by hand.
Case forged(const Case& c, Data data, void (*change)(State&)) {
  State next = c.state();
  next.events += 1;
  next.recorded_at = at(1);
  change(next);
  return c.with({"forged", at(1), at(1), {}, std::move(data)}, next);
}

Verification judged(const Case& before, const Case& after) {
  const Engine engine = Engine::builtin();
  verification::Properties properties(engine);
  properties.at_state(after);
  properties.at_step(before, after);
  Verification v;
  properties.at_end(v);
  return v;
}

}  // namespace

TEST_CASE("verification: a regulation of one level is proven") {
  const Verification v = verify(Engine(one_level(), Calendar::builtin()));
  CHECK(v.states > 100);
  CHECK(v.transitions > v.states);
  CHECK(v.judged > v.transitions);
  for (const Property& p : v.properties) {
    CAPTURE(p.statement.en);
    CAPTURE(p.detail);
    CHECK(p.proven);
    CHECK(p.counterexample.empty());
  }
  CHECK(v.proven());
  REQUIRE(v.worst_cases.size() == 1);
  CHECK(v.worst_cases[0].limits_s == 0);
  CHECK(std::ranges::any_of(v.gaps, [](const Gap& g) { return g.owed == Owed::assessment; }));
}

TEST_CASE("verification: publishing a state secret is found (Art. 13.1)") {
  const Case before = received(true);
  const Case after = forged(before, Published{{"website"}},
                            [](State& s) { s.publication = Publication::published; });
  const Verification v = judged(before, after);
  const Property& p = property(v, PropertyId::nothing_secret_published);
  CHECK_FALSE(p.proven);
  CHECK(p.counterexample.size() == 2);
  CHECK_FALSE(v.proven());
}

TEST_CASE("verification: a rating before an answer is found (Art. 14)") {
  const Case before = received(false);
  const Case after = forged(before, Rated{"satisfied", ""}, [](State& s) { s.rating = 1; });
  CHECK_FALSE(property(judged(before, after), PropertyId::rated_after_answer).proven);
}

TEST_CASE("verification: a third promise is found (Art. 11.3)") {
  const Case before = received(false);
  const Case after = forged(before, Commented{"…"}, [](State& s) { s.promises = 3; });
  CHECK_FALSE(property(judged(before, after), PropertyId::promises_limited).proven);
}

TEST_CASE("verification: a record that judges otherwise is found") {
  const Case before = received(false);
  const Case after = forged(before, Commented{"…"}, [](State& s) { s.forwarded = true; });
  CHECK_FALSE(property(judged(before, after), PropertyId::replay_is_direct).proven);
}

TEST_CASE("verification: a position that is never reached is found") {
  const Verification v = judged(received(false), received(false));
  CHECK_FALSE(property(v, PropertyId::every_position_reached).proven);
}
