// An audit holds a record to the law that it names, unless it is asked for as if (Art. 9, 17.4).
#include "petition/audit.h"
#include "petition/what_if.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

Engine of_storm() { return Engine(Regulation::builtin(), storm()); }

/// Given to a unit on the eve of the storm, and never answered.
Record stored(const Engine& engine) {
  const auto add = [&](const Case& c, std::string_view id, Data data) {
    const Instant then = at("2026-12-30T08:00:00");
    return engine.submit(c, {std::string(id), then, then, kOperator, std::move(data)}).next;
  };
  const Case c = add(Case("PA-1"), "e1", suitable(engine.regulation().profile()));
  return record_of(add(c, "e2", Forwarded{"so-xd"}));
}

const Instant kThen = at("2027-01-04T08:00:00");

std::uint32_t late(const CaseAudit& found) { return found.summary.late; }

std::string refused(auto call) {
  try {
    call();
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::other_law);
    return e.where() + ": " + e.message();
  }
  FAIL("no error was thrown");
  return {};
}

}  // namespace

TEST_CASE("audit: a record of another calendar is refused by name") {
  const Record r = stored(of_storm());
  CHECK(late(audit(of_storm(), r, kThen)) == 0);
  const std::string said = refused([&] { audit(Engine::builtin(), r, kThen); });
  CHECK(said.starts_with("calendar: "));
  CHECK(said.find("storm") != std::string::npos);
  CHECK(said.find(Calendar::builtin().version()) != std::string::npos);
}

TEST_CASE("audit: what another law would find is told when it is asked for") {
  AuditOptions options;
  options.as_if = true;
  CHECK(late(audit(Engine::builtin(), stored(of_storm()), kThen, options)) == 1);
  CHECK(late(audit(of_storm(), stored(Engine::builtin()), kThen, options)) == 0);
}

TEST_CASE("audit: a registry picks what the record names, whatever was given last") {
  const Registry both({Regulation::builtin()}, {storm(), Calendar::builtin()});
  CHECK(late(audit(both, stored(of_storm()), kThen)) == 0);
  CHECK(late(audit(both, stored(Engine::builtin()), kThen)) == 1);
  Record before = stored(of_storm());
  before.laws.clear();
  CHECK(late(audit(both, before, kThen)) == 1);
  const Registry one({Regulation::builtin()}, {Calendar::builtin()});
  CHECK(refused([&] { audit(one, stored(of_storm()), kThen); }).find("storm") != std::string::npos);
  CHECK(audit(both, Record{"PA-2"}, kThen).judged.size() == 0);
}

TEST_CASE("audit: a record of before is held to the ids that it names") {
  Record r = stored(Engine::builtin());
  r.laws = {{0, {"gia-lai-192-2021"}, {"vn-state"}}};
  CHECK(late(audit(Engine::builtin(), r, kThen)) == 1);
  r.laws = {{0, {"da-nang"}, {"vn-state"}}};
  CHECK(refused([&] { audit(Engine::builtin(), r, kThen); }).starts_with("regulation: "));
}

TEST_CASE("audit: where a case was moved must be there too") {
  const Registry both({Regulation::builtin()}, {storm(), Calendar::builtin()});
  const Engine& start = both.in_force(kThen);
  Case c = load(both, stored(start));
  const Instant then = at("2026-12-30T09:00:00");
  c = both.submit(c, {"e3", then, then, kOperator,
                      CalendarChanged{"vn-state", storm().version(), "bão"}})
          .next;
  REQUIRE(c.laws().size() == 2);
  CHECK(late(audit(start, record_of(c), kThen)) == 0);
  CHECK(refused([&] { audit(Engine::builtin(), record_of(c), kThen); }).find("storm") !=
        std::string::npos);
}

TEST_CASE("audit: a case that was moved stays by the calendar that it was moved to") {
  const Registry both({Regulation::builtin()}, {storm(), Calendar::builtin()});
  const Instant missed = at("2026-12-31T09:00:00");
  Case c = load(both, stored(both.in_force(kThen)));
  c = both.submit(c, {"e3", missed, missed, kOperator,
                      CalendarChanged{"vn-state", storm().version(), "bão"}})
          .next;
  REQUIRE(c.laws().size() == 2);
  const CaseAudit found = audit(both, record_of(c), kThen);
  const LevelResult& there = found.summary.levels.back();
  const Calendar moved = storm();
  CHECK(there.until == kNever);
  CHECK(there.stayed == moved.between(there.since, kThen));
  CHECK(there.stayed != Calendar::builtin().between(there.since, kThen));
}

TEST_CASE("what if: what is compared with is what judged the record") {
  const Record r = stored(of_storm());
  CHECK(what_if(of_storm(), Engine::builtin(), r, kThen));
  CHECK(refused([&] { what_if(Engine::builtin(), of_storm(), r, kThen); }).starts_with("calendar"));
}
