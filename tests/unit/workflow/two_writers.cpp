// Two hosts that hold one case: who decided on an old one is told so, and nothing is lost or twice.
#include <doctest/doctest.h>

#include <array>
#include <set>

#include "unit/workflow/histories.h"

using namespace histories;

namespace {

/// A petition at a unit, where any number of reports is lawful.
Case at_unit(const Engine& engine) {
  Random random(3);
  Received text = petition_text(random);
  text.language = "vi";
  text.petitioner.phone = "0905000000";
  text.state_secret = false;
  Case c("P-1");
  c = engine.submit(c, {"e1", monday(), monday(), {Role::operator_, "", ""}, text}).next;
  return engine
      .submit(c, {"e2", monday(), monday(), {Role::operator_, "", ""}, Forwarded{"so-gtvt"}})
      .next;
}

Event report(std::string id, Instant at) {
  return {std::move(id), at, at, {Role::focal_point, "so-gtvt", ""}, ProgressReported{"đang làm"}};
}

ErrorCode code_of(const auto& call) {
  try {
    call();
  } catch (const Error& e) {
    return e.code();
  }
  return ErrorCode{};
}

/// One host: it reads the stored case, and writes some steps later what it decided then.
struct Host {
  std::string name;
  std::optional<Case> read{};
  int reports = 0;
  int stale = 0;
};

/// Both hosts act in random order until each has recorded five reports. Gives the stored case.
Case interleaved(const Engine& engine, const Case& start, std::uint64_t seed,
                 std::array<Host, 2>& hosts) {
  Random random(seed);
  Case stored = start;
  Instant now = monday();
  while (hosts[0].reports < 5 || hosts[1].reports < 5) {
    Host& host = hosts[below(random, 2)];
    now += ClockTime{static_cast<long>(below(random, 4 * 3600))};
    if (!host.read) {
      host.read = stored;
      continue;
    }
    const std::size_t expected = host.read->size();
    host.read.reset();
    const bool time = below(random, 3) == 0;
    try {
      const Verdict v =
          time ? engine.advance(stored, now, expected)
               : engine.submit(stored, report(host.name + std::to_string(host.reports), now),
                               expected);
      if (!v) continue;  // after two steps up, a unit's report is refused
      stored = v.next;
      if (!time) ++host.reports;
    } catch (const Error& e) {
      REQUIRE(e.code() == ErrorCode::stale);
      REQUIRE(expected != stored.size());
      ++host.stale;
    }
    if (stored.state().position != Position::focal_point) break;
  }
  return stored;
}

}  // namespace

TEST_CASE("two writers: in 10,000 interleavings nothing is lost and nothing is twice") {
  const Engine engine = Engine::builtin();
  const Case start = at_unit(engine);
  int stale = 0;
  for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
    CAPTURE(seed);
    std::array<Host, 2> hosts{Host{"a"}, Host{"b"}};
    const Case stored = interleaved(engine, start, seed, hosts);
    std::multiset<std::string> ids;
    for (const Event* e : stored.events())
      if (e->kind() == Kind::progress_reported) ids.insert(e->id);
    std::multiset<std::string> recorded;
    for (const Host& host : hosts)
      for (int i = 0; i < host.reports; ++i) recorded.insert(host.name + std::to_string(i));
    CHECK(ids == recorded);
    stale += hosts[0].stale + hosts[1].stale;
  }
  CHECK(stale > 10'000);
}

TEST_CASE("two writers: one event more or less than expected is stale; as many is not") {
  const Engine engine = Engine::builtin();
  const Case c = at_unit(engine);
  const Event event = report("e3", monday());
  for (const std::size_t wrong : {0, 1, 3})
    CHECK(code_of([&] { engine.submit(c, event, wrong); }) == ErrorCode::stale);
  for (const std::size_t wrong : {0, 1, 3})
    CHECK(code_of([&] { engine.advance(c, monday(), wrong); }) == ErrorCode::stale);
  CHECK(engine.submit(c, event, 2).outcome == Outcome::accepted);
  CHECK(engine.advance(c, monday(), 2).outcome == Outcome::accepted);
}

TEST_CASE(
    "two writers: an event that is in the case already is a duplicate, whatever was expected") {
  const Engine engine = Engine::builtin();
  const Event event = report("e3", monday());
  const Case c = engine.submit(at_unit(engine), event, 2).next;
  CHECK(engine.submit(c, event, 2).outcome == Outcome::duplicate);
  CHECK(engine.submit(c, event, 9).outcome == Outcome::duplicate);
}

TEST_CASE("case: in a long record every event is found by its number and by its id") {
  const Engine engine = Engine::builtin();
  Case c = at_unit(engine);
  std::vector<std::string> ids{"e1", "e2"};
  for (int i = 0; i < 5'000; ++i) {
    ids.push_back("r" + std::to_string(i * 7919));
    c = engine.submit(c, report(ids.back(), monday())).next;
  }
  REQUIRE(c.size() == ids.size());
  for (std::uint32_t seq = 1; seq <= ids.size(); ++seq) {
    const std::string& id = ids[seq - 1];
    if (c.event(seq).id != id || c.find(id) != seq || c.state_after(seq).events != seq)
      FAIL("event ", seq, " is not found");
  }
  CHECK(c.find("r1") == 0);
  CHECK(c.find("") == 0);
  const Case shorter = engine.submit(at_unit(engine), report(ids[2], monday())).next;
  CHECK(shorter.find(ids[3]) == 0);
  CHECK(shorter.find(ids[2]) == 3);
}
