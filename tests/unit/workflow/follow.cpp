// One way for time to pass: records followed with the wake-ups between their events.
#include <algorithm>
#include <random>

#include "unit/profile_testing.h"
#include "unit/workflow/histories.h"

using namespace profile_testing;

namespace {

Event event(std::string_view id, Instant t, Actor actor, Data data) {
  return {std::string(id), t, t, std::move(actor), std::move(data)};
}

/// Received and forwarded at 08:00 and 09:00 of a Monday: due at 09:00 of the Tuesday.
std::vector<Event> forwarded() {
  static const Regulation regulation = Regulation::builtin();
  return {event("e1", at("2021-04-05T08:00:00"), kOperator, suitable(regulation.profile())),
          event("e2", at("2021-04-05T09:00:00"), kOperator, Forwarded{"so-xd"})};
}

Instant due() { return at("2021-04-06T09:00:00"); }

Story follow(std::vector<Event> events, Instant until = kNever) {
  return Engine::builtin().follow("PA-1", events, until);
}

std::vector<Event> recorded(const Case& c) {
  std::vector<Event> all;
  for (const Event* e : c.events()) all.push_back(*e);
  return all;
}

std::size_t wakeups(const Story& story) {
  return static_cast<std::size_t>(
      std::ranges::count_if(story.steps, [](const Step& step) { return !step.event; }));
}

/// What a host does that calls `advance` at each wake-up, before what is recorded later.
Case hosted(const Engine& engine, const std::vector<Event>& events) {
  Case c("PA-1");
  for (const Event& e : events) {
    for (auto t = engine.next_wakeup(c); t && *t < e.recorded_at; t = engine.next_wakeup(c)) {
      const Instant now = std::max(*t, c.state().recorded_at);
      if (now >= e.recorded_at) break;
      c = engine.advance(c, now).next;
    }
    c = engine.submit(c, e).next;
  }
  return c;
}

}  // namespace

TEST_CASE("follow: a response in the second of the transfer spares it (Art. 10.1.2.b2, 11.4)") {
  auto events = forwarded();
  events.push_back(event("e3", due() + ClockTime{1}, unit("so-xd"), Answered{"Đã sửa", ""}));
  const Story story = follow(events);
  CHECK(wakeups(story) == 0);
  REQUIRE(story.steps.size() == 3);
  CHECK(story.steps.back().verdict);
  CHECK(story.next.state().position == Position::answered);
  CHECK(Engine::builtin().timeliness(story.next, due() + ClockTime{1}).answered_late);
}

TEST_CASE("follow: a second later the slip is with the head, where the unit still promises") {
  auto events = forwarded();
  events.push_back(
      event("e3", due() + ClockTime{2}, unit("so-xd"), Appointed{due() + ClockTime{86400}}));
  const Story story = follow(events);
  REQUIRE(story.steps.size() == 4);
  CHECK_FALSE(story.steps[2].event);
  CHECK(story.steps[2].at == due() + ClockTime{1});
  CHECK(story.steps[2].verdict.appended == 2);
  CHECK(story.steps[3].event == 2u);
  CHECK(story.steps[3].verdict);
  CHECK(story.next.state().position == Position::head);
}

TEST_CASE(
    "follow: what a record carries of the system is taken as recorded, the rest is supplied") {
  auto events = forwarded();
  const Actor system{Role::system, "", ""};
  // The portal was down until 14:00, and noted then what time had caused.
  const Instant noted = at("2021-04-06T14:00:00");
  events.push_back(event("s1", noted, system, Lapsed{Position::focal_point, due()}));
  events.push_back(event("s2", noted, system, Escalated{Position::focal_point, Position::head}));
  const Actor head{Role::head, "so-xd", ""};
  const Instant promised = at("2021-04-09T08:00:00");
  events.push_back(event("e3", promised, head, Appointed{promised + ClockTime{86400}}));
  const Story story = follow(events);
  REQUIRE(story.steps.size() == 6);
  CHECK(story.steps[2].event == 2u);  // no wake-up at the focal point
  CHECK_FALSE(story.steps[4].event);  // the head's silence, of which the record says nothing
  CHECK(story.steps[4].at == at("2021-04-07T14:00:01"));
  CHECK(has(story.steps[5].verdict, RefusalCode::wrong_position));
  CHECK(story.next.state().position == Position::office);
}

TEST_CASE("follow: time passes after the last event up to the instant given, not without one") {
  CHECK(wakeups(follow(forwarded())) == 0);
  CHECK(wakeups(follow(forwarded(), due())) == 0);
  CHECK(wakeups(follow(forwarded(), due() + ClockTime{1})) == 1);
  const Case after = follow(forwarded(), due() + ClockTime{86400 * 30}).next;
  CHECK(after ==
        Engine::builtin().simulate(follow(forwarded()).next, due() + ClockTime{86400 * 30}).next);
  CHECK(follow({}).steps.empty());
  CHECK(follow({}, due()).next == Case("PA-1"));
}

TEST_CASE(
    "follow: 2,000 random records go as a host would take them, and their records go the same "
    "way") {
  const Engine engine = Engine::builtin();
  std::size_t supplied = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    const auto events = histories::lively_record(random, forwarded());
    const Story story = engine.follow("PA-1", events);
    CHECK(story.next == hosted(engine, events));
    supplied += wakeups(story);
    const Story again = engine.follow("PA-1", recorded(story.next));
    CHECK(again.next == story.next);
    CHECK(wakeups(again) == 0);
  }
  CHECK(supplied > 1000);
}

TEST_CASE("follow: a registry judges each step by what judges the case at that point") {
  const Registry registry({Regulation::builtin()}, {Calendar::builtin()});
  const Story story = registry.follow("PA-1", forwarded(), due() + ClockTime{1});
  CHECK(story.next == follow(forwarded(), due() + ClockTime{1}).next);
}
