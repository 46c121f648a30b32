// An audit goes by the rules that judge live: told again, a record that they kept gives the same
// case, each state of it, and nothing to find fault with.
#include <doctest/doctest.h>

#include <algorithm>

#include "petition/audit.h"
#include "unit/workflow/histories.h"

using namespace histories;

namespace {

constexpr std::uint64_t kHistories = 250;

/// What people tried to do at random times; some of it is refused.
std::vector<Event> tried(const Engine& engine, std::uint64_t seed) {
  std::vector<Event> events;
  history(engine, seed,
          [&](const Case&, const Event& e, const Verdict&, Instant) { events.push_back(e); });
  return events;
}

void check_told_again(const Engine& engine, const Case& live, std::span<const Event> events) {
  const Record record{.case_id = live.id(), .events = {events.begin(), events.end()}};
  const CaseAudit found = audit(engine, record, live.state().recorded_at);
  CHECK(found.judged == live);
  CHECK(found.duplicates == 0);
  for (const Deviation& d : found.deviations) CHECK_FALSE(d.refusal.has_value());
  REQUIRE(found.judged.size() == live.size());
  for (std::uint32_t seq = 1; seq <= live.size(); ++seq) {
    CHECK(found.judged.state_after(seq) == live.state_after(seq));
    CHECK(found.judged.find(live.event(seq).id) == seq);
  }
}

}  // namespace

TEST_CASE("replay: what was kept live is told again to the same states, under every reading") {
  std::size_t compared = 0;
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= kHistories; ++seed) {
      CAPTURE(seed);
      const Case live = engine.follow("PA-1", tried(engine, seed)).next;
      if (live.size() == 0) continue;
      check_told_again(engine, live, record_of(live).events);
      compared += live.size();
    }
  CHECK(compared > 10'000);
}

TEST_CASE("replay: the case of an audit lasts longer than the events that it was told from") {
  const Engine engine = Engine::builtin();
  const Case live = engine.follow("PA-1", tried(engine, 7)).next;
  REQUIRE(live.size() > 3);
  auto record = std::make_unique<Record>(record_of(live));
  const CaseAudit found = audit(engine, *record, live.state().recorded_at);
  record.reset();
  CHECK(found.judged == live);
}

TEST_CASE("replay: a rating of what nobody answered tells nobody (Art. 14)") {
  const Engine engine = Engine::builtin();
  Random random(3);
  const auto event = [](int number, Role role, Data data) {
    const Instant t = monday() + std::chrono::hours(number);
    return Event{"e" + std::to_string(number), t, t, {role, "", ""}, std::move(data)};
  };
  const Record record{.case_id = "PA-1",
                      .events = {event(1, Role::operator_, petition_text(random)),
                                 event(2, Role::petitioner, Rated{"dissatisfied", "chưa rõ"}),
                                 event(3, Role::operator_, Notified{std::string(32, '0'), "sms"})}};
  const CaseAudit found = audit(engine, record, monday() + std::chrono::hours(4));
  CHECK(std::ranges::count(found.deviations, RefusalCode::wrong_position, &Deviation::refusal) ==
        1);
  CHECK(std::ranges::count(found.deviations, RefusalCode::unknown_notice, &Deviation::refusal) ==
        1);
}
