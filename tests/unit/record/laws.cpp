// A record says by what it is judged, and is judged by that and nothing else (Art. 9, 12.1).
#include <doctest/doctest.h>

#include "petition/petition.hpp"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

Registry before() { return Registry({Regulation::builtin()}, {Calendar::builtin()}); }
/// With the storm; cases of before keep their calendar, new ones take the storm's.
Registry after() { return Registry({Regulation::builtin()}, {Calendar::builtin(), storm()}); }
Registry storm_only() { return Registry({Regulation::builtin()}, {storm()}); }

Event event(std::string_view id, std::string_view local, Actor actor, Data data) {
  return {std::string(id), at(local), at(local), std::move(actor), std::move(data)};
}

Case forwarded(const Registry& registry) {
  const Profile& p = registry.regulations()[0].profile();
  const auto local = "2026-12-30T08:00:00";
  Case c = registry.submit(Case("PA-1"), event("e1", local, kOperator, suitable(p))).next;
  return registry.submit(c, event("e2", local, kOperator, Forwarded{"so-xd"})).next;
}

Event to_storm(std::string_view id = "e3") {
  return event(id, "2026-12-30T09:00:00", kOperator,
               CalendarChanged{"vn-state", storm().version(), "nghỉ bão"});
}

/// A case of before the storm, moved to its calendar.
Case moved() {
  const Case c = after().submit(forwarded(before()), to_storm()).next;
  REQUIRE(c.laws().size() == 2);
  return c;
}

std::string due(const Registry& registry, const Case& c) {
  return format_instant(*registry.engine(c, kNever).due(c), 7 * 3600);
}

/// The Error other_law that a call throws names what judged the case and what was given.
template <class Call>
void check_refused(Call call, std::string_view judged, std::string_view given) {
  try {
    call();
  } catch (const Error& e) {
    CHECK(name(e.code()) == name(ErrorCode::other_law));
    CHECK_MESSAGE(e.message().find(judged) != std::string::npos, e.message());
    CHECK_MESSAGE(e.message().find(given) != std::string::npos, e.message());
    return;
  }
  FAIL("no error was thrown");
}

/// As messages show it.
std::string short_hash(const Calendar& calendar) { return calendar.content_hash().substr(0, 12); }

}  // namespace

TEST_CASE("law: a stored case keeps its due time when a storm day is added to the calendar") {
  const Case c = forwarded(before());
  CHECK(due(before(), c) == "2026-12-31T08:00:00+07:00");
  const Record stored = read_record(write_record(record_of(c)));
  const Case loaded = load(after(), stored);
  CHECK(loaded == c);
  CHECK(due(after(), loaded) == "2026-12-31T08:00:00+07:00");
  CHECK(due(after(), forwarded(after())) == "2027-01-04T08:00:00+07:00");
  CHECK(due(after(), moved()) == "2027-01-04T08:00:00+07:00");
}

TEST_CASE("law: a record is followed from the law that it names, whatever was given last") {
  for (const Case& c : {forwarded(before()), moved()}) {
    const Record record = record_of(c);
    CHECK(follow(after(), record).next == c);
    CHECK(after().follow(record.case_id, record.events).next.laws() != record.laws);
    check_refused([&] { follow(storm_only(), record); }, short_hash(Calendar::builtin()),
                  short_hash(storm()));
  }
}

TEST_CASE("law: with a lapse in it, it is loaded as well") {
  const Registry registry = before();
  Case c = forwarded(registry);
  c = registry.engine(c, kNever).advance(c, at("2026-12-31T08:00:01")).next;
  REQUIRE(c.size() == 4);
  CHECK(load(after(), read_record(write_record(record_of(c)))) == c);
}

TEST_CASE("law: one that is not there is named, with those that are") {
  const Record stored = record_of(forwarded(before()));
  const auto judged = short_hash(Calendar::builtin());
  check_refused([&] { load(storm_only(), stored); }, judged, short_hash(storm()));
  check_refused([&] { load(Engine(Regulation::builtin(), storm()), stored); }, judged, "storm");
  const Regulation other = Regulation::builtin().with_reading("I-16", "occurred");
  check_refused([&] { load(Engine(other, Calendar::builtin()), stored); },
                Regulation::builtin().content_hash().substr(0, 12),
                other.content_hash().substr(0, 12));
  check_refused([&] { load(Registry({other}, {Calendar::builtin()}), stored); },
                Regulation::builtin().content_hash().substr(0, 12),
                other.content_hash().substr(0, 12));
}

TEST_CASE("law: a case in memory is refused by the engine of another law, whatever is asked") {
  const Case c = forwarded(before());
  const Engine other(Regulation::builtin(), storm());
  const Instant now = at("2026-12-30T09:00:00");
  const Engine own = Engine::builtin();
  const auto obligations = own.obligations(c);
  const auto notices = own.notices(c, 2);
  REQUIRE_FALSE(obligations.empty());
  REQUIRE_FALSE(notices.empty());
  const auto refused = [&](auto call) { check_refused(call, "vn-state", "storm"); };
  refused([&] {
    other.submit(c, event("e3", "2026-12-30T09:00:00", unit("so-xd"), Answered{"Xong", ""}));
  });
  refused([&] { other.advance(c, now); });
  refused([&] { other.simulate(c, now); });
  refused([&] { other.next_wakeup(c); });
  refused([&] { other.due(c); });
  refused([&] { other.obligations(c); });
  refused([&] { other.obligations(c, now); });
  refused([&] { other.lives(c, now); });
  refused([&] { other.timeliness(c, now); });
  refused([&] { other.permitted(c, now); });
  refused([&] { other.notices(c, 2); });
  refused([&] { other.text(notices[0], c, Lang::vi); });
  refused([&] { other.short_text(notices[0], c, Lang::vi); });
  refused([&] { other.explain(obligations[0], c); });
  refused([&] { state_to_json(other, c); });
  refused([&] { Sweep(other).add(c); });
  CHECK_NOTHROW(Engine(Regulation::builtin(), Calendar::builtin()).due(c));
}

TEST_CASE("law: a case is judged by a renewed registry by name, not by its place in a list") {
  const Case c = moved();
  const Registry turned({Regulation::builtin()}, {storm(), Calendar::builtin()});
  CHECK(due(turned, c) == due(after(), c));
  CHECK(turned.engine(c, kNever).calendar().content_hash() == storm().content_hash());
  const Verdict v =
      turned.submit(c, event("e4", "2026-12-30T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""}));
  CHECK(v.outcome == Outcome::accepted);
  CHECK(turned.engine(v.next, kNever).timeliness(v.next, at("2026-12-30T10:00:00")).deadlines ==
        after().engine(v.next, kNever).timeliness(v.next, at("2026-12-30T10:00:00")).deadlines);
  check_refused([&] { (void)before().engine(c, kNever); }, "storm",
                short_hash(Calendar::builtin()));
}

TEST_CASE("law: a move stands in the record beside its event, and is held to") {
  const Case c = moved();
  CHECK(c.laws()[0].after == 0);
  CHECK(c.laws()[1].after == 3);
  CHECK(c.laws()[1].calendar.hash == storm().content_hash());
  const Record record = record_of(c);
  const std::string text = write_record(record);
  CHECK(read_record(text) == record);
  CHECK(load(after(), read_record(text)) == c);
  CHECK(load(Registry({Regulation::builtin()}, {storm(), Calendar::builtin()}), record) == c);

  // A calendar of the same name and version whose days are others.
  const Registry other({Regulation::builtin()}, {Calendar::builtin(), storm("2026-12-29")});
  check_refused([&] { load(other, record); }, short_hash(storm()), short_hash(storm("2026-12-29")));

  Record changed = record;
  changed.laws.pop_back();
  check_refused([&] { load(after(), changed); }, short_hash(Calendar::builtin()), "storm");
  changed = record;
  changed.laws[1].after = 2;
  check_refused([&] { load(after(), changed); }, "storm", short_hash(Calendar::builtin()));
}

TEST_CASE("law: a move to what judges it already is no move") {
  const Case c = moved();
  const Case again = after().submit(c, to_storm("e4")).next;
  CHECK(again.size() == 4);
  CHECK(again.laws() == c.laws());
  CHECK(load(after(), record_of(again)) == again);
}

TEST_CASE("law: records of before name ids at most, and are held to these") {
  Record record = record_of(forwarded(before()));
  record.laws = {{0, {"gia-lai-192-2021"}, {"vn-state"}}};
  record.library.clear();
  const std::string text = write_record(record);
  CHECK(text.starts_with(R"({"schema":1,"case":"PA-1","regulation":"gia-lai-192-2021",)"));
  CHECK(read_record(text) == record);
  CHECK(load(Engine::builtin(), record) == forwarded(before()));
  CHECK(load(before(), record) == forwarded(before()));
  record.laws[0].calendar.id = "vn-banks";
  check_refused([&] { load(Engine::builtin(), record); }, "vn-banks", "vn-state");
  check_refused([&] { load(before(), record); }, "vn-banks", "vn-state");
  record.laws.clear();
  CHECK(load(Engine::builtin(), record) == forwarded(before()));
}

TEST_CASE("law: rows say the same as the record") {
  const Case c = moved();
  std::string rows;
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq) rows += write_row(c, seq) + "\n";
  const auto records = read_records(rows);
  REQUIRE(records.size() == 1);
  CHECK(records[0].case_id == "PA-1");
  CHECK(records[0].laws == c.laws());
  CHECK(load(after(), records[0]) == c);
  CHECK_THROWS_AS(write_row(c, 4), Error);
  CHECK_THROWS_AS(write_row(c, 0), Error);
}

TEST_CASE("law: a judged case goes to another process with its law") {
  const Case c = moved();
  const Case same = read_snapshot(write_snapshot(c));
  CHECK(same == c);
  CHECK(same.laws() == c.laws());
  CHECK(due(after(), same) == due(after(), c));
}

TEST_CASE("law: two calendars of one name and version are refused") {
  CHECK_THROWS_AS(Registry({Regulation::builtin()}, {storm(), storm("2026-12-29")}), Error);
  CHECK_NOTHROW(Registry({Regulation::builtin()}, {storm(), Calendar::builtin()}));
}

TEST_CASE("law: what no record can say is not written") {
  const auto code = [](const Record& record) {
    try {
      write_record(record);
    } catch (const Error& e) {
      return e.code();
    }
    return ErrorCode{};
  };
  const Record record = record_of(moved());
  CHECK(code(record) == ErrorCode{});
  for (const std::uint32_t after : {0u, 1u, 4u}) {
    Record changed = record;
    changed.laws[1].after = after;
    CHECK(code(changed) == ErrorCode::invalid_value);
  }
  Record changed = record;
  changed.laws[0].after = 1;
  CHECK(code(changed) == ErrorCode::invalid_value);
  changed = record;
  changed.laws[1].calendar.hash.clear();
  CHECK(code(changed) == ErrorCode::invalid_value);
}
