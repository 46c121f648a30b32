// Versions in time: what is in force, what an open case keeps, and what a change moves.
#include "petition/registry.h"

#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// Decision 192 until the end of 2026, and a stricter one after it.
std::string former() {
  return edited("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31");
}
std::string stricter() {
  std::string toml = edited("valid_from = 2021-03-30", "valid_from = 2027-01-01");
  toml = edited("version = \"1\"", "version = \"2\"", toml);
  return edited("limit = \"8 working hours\"", "limit = \"4 working hours\"", toml);
}

Registry both() {
  return Registry({Regulation::parse(former()), Regulation::parse(stricter())},
                  {Calendar::builtin()});
}

Event event(std::string_view id, std::string_view local, Actor actor, Data data) {
  return {std::string(id), at(local), at(local), std::move(actor), std::move(data)};
}

Case forwarded(const Registry& registry, std::string_view local) {
  const Profile& p = registry.regulations()[0].profile();
  Case c = registry.submit(Case("PA-1"), event("e1", local, kOperator, suitable(p))).next;
  return registry.submit(c, event("e2", local, kOperator, Forwarded{"so-xd"})).next;
}

std::string due(const Registry& registry, const Case& c) {
  return format_instant(*registry.engine(c, kNever).due(c), 7 * 3600);
}

ErrorCode code_of(std::vector<Regulation> regulations, std::vector<Calendar> calendars) {
  try {
    Registry(std::move(regulations), std::move(calendars));
  } catch (const Error& e) {
    return e.code();
  }
  return ErrorCode{};
}

}  // namespace

TEST_CASE("registry: the regulation in force on the date of submission judges the case") {
  const Registry registry = both();
  CHECK(registry.in_force(at("2026-12-31T23:59:59")).regulation().version() == "1");
  CHECK(registry.in_force(at("2027-01-01T00:00:00")).regulation().version() == "2");
  CHECK_THROWS_AS(registry.in_force(at("2021-03-29T23:59:59")), Error);
  CHECK(due(registry, forwarded(registry, "2026-12-30T08:00:00")) == "2026-12-31T08:00:00+07:00");
  CHECK(due(registry, forwarded(registry, "2027-01-04T08:00:00")) == "2027-01-04T14:00:00+07:00");
}

TEST_CASE("registry: an open case keeps its regulation when another comes into force") {
  const Registry registry = both();
  const Case c = forwarded(registry, "2026-12-31T16:00:00");
  CHECK(due(registry, c) == "2027-01-04T16:00:00+07:00");
  const Verdict v =
      registry.submit(c, event("e3", "2027-01-04T10:00:00", unit("so-xd"), Answered{"Xong", ""}));
  REQUIRE(v);
  CHECK_FALSE(
      registry.engine(v.next, kNever).timeliness(v.next, at("2027-01-05T00:00:00")).answered_late);
}

TEST_CASE("registry: a recorded change moves an open case and shows what moved") {
  const Registry registry = both();
  const Case c = forwarded(registry, "2026-12-31T16:00:00");
  const Verdict v =
      registry.submit(c, event("e3", "2027-01-04T07:00:00", kOperator,
                               RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"}));
  REQUIRE(v);
  CHECK(registry.engine(v.next, kNever).regulation().version() == "2");
  CHECK(due(registry, v.next) == "2027-01-04T10:00:00+07:00");
  const auto moved = registry.moved(c, v.next);
  REQUIRE(moved.size() == 1);
  CHECK(moved[0].owed == Owed::response);
  CHECK(moved[0].unit == "so-xd");
  CHECK(format_instant(moved[0].before, 7 * 3600) == "2027-01-04T16:00:00+07:00");
  CHECK(format_instant(moved[0].after, 7 * 3600) == "2027-01-04T10:00:00+07:00");
}

TEST_CASE("registry: a moved case is of the class that the other regulation has for it") {
  const std::string urgent =
      "[[classes]]\nid = \"urgent\"\nlabel = { vi = \"Khẩn\", en = \"urgent\" }\n"
      "limits = { focal_point = \"2 working hours\" }\n";
  const std::string slow =
      "[[classes]]\nid = \"slow\"\nlabel = { vi = \"Dài\", en = \"slow\" }\n"
      "limits = { focal_point = \"40 working hours\" }\n";
  const auto moved = [](const std::string& from, const std::string& to) {
    const Registry registry({Regulation::parse(from), Regulation::parse(to)},
                            {Calendar::builtin()});
    Received r = suitable(registry.regulations()[0].profile());
    r.topic = "infrastructure";
    if (!registry.regulations()[0].profile().classes.empty()) r.case_class = "urgent";
    Case c("PA-1");
    for (const Event& e : {event("e1", "2026-12-28T07:00:00", kOperator, r),
                           event("e2", "2026-12-28T07:00:00", kOperator, Forwarded{"so-xd"}),
                           event("e3", "2026-12-28T08:00:00", kOperator,
                                 RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"})})
      c = registry.submit(c, e).next;
    REQUIRE(c.size() == 3);
    return due(registry, c);
  };
  const auto with = [](const std::string& classes, const std::string& toml) {
    return edited("[intake] ", classes + "[intake] ", toml);
  };
  const std::string four_hours = "2026-12-28T11:00:00+07:00";
  CHECK(moved(with(slow + urgent, former()), stricter()) == four_hours);
  CHECK(moved(with(urgent, former()), with(slow, stricter())) == four_hours);
  CHECK(moved(with(urgent, former()), with(slow + urgent, stricter())) ==
        "2026-12-28T09:00:00+07:00");
  const std::string topic = "id = \"infrastructure\"\n";
  CHECK(moved(former(), edited(topic, topic + "limits = { focal_point = \"3 working hours\" }\n",
                               stricter())) == "2026-12-28T10:00:00+07:00");
}

TEST_CASE("registry: what is unsuitable is so by what judges the case (Art. 8)") {
  const std::string lenient =
      edited("contact = [\"name\", \"address\", \"phone\"]", "contact = [\"phone\"]", stricter());
  const Registry registry({Regulation::parse(former()), Regulation::parse(lenient)},
                          {Calendar::builtin()});
  Received r = suitable(registry.regulations()[0].profile());
  r.petitioner = {"", "", "0905123456", ""};
  const Event forward = event("e3", "2027-01-04T09:00:00", kOperator, Forwarded{"so-xd"});
  Case c = registry.submit(Case("PA-1"), event("e1", "2026-12-31T16:00:00", kOperator, r)).next;
  CHECK(has(registry.submit(c, forward), RefusalCode::incomplete_contact));
  c = registry
          .submit(c, event("e2", "2027-01-04T08:00:00", kOperator,
                           RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"}))
          .next;
  CHECK(registry.submit(c, forward));
}

TEST_CASE("registry: a case is not moved to a regulation that lacks the level where it is") {
  std::string flat = edited("on_silence = \"head\"", "on_silence = \"office\"", stricter());
  flat = edited(
      "[[levels]]                     # Điều 10.3, 11.2\nlevel = \"head\"\n"
      "limit = \"8 working hours\"\non_silence = \"office\"\n",
      "", flat);
  const Registry registry({Regulation::parse(former()), Regulation::parse(flat)},
                          {Calendar::builtin()});
  const auto move = [](std::string_view id, std::string_view local) {
    return event(id, local, kOperator, RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"});
  };
  const Case c = forwarded(registry, "2026-12-30T08:00:00");
  CHECK(registry.submit(c, move("e3", "2026-12-30T09:00:00")));
  const Case up = registry.engine(c, kNever).advance(c, at("2026-12-31T08:00:01")).next;
  REQUIRE(up.state().position == Position::head);
  CHECK(has(registry.submit(up, move("e3", "2026-12-31T09:00:00")), RefusalCode::wrong_position));

  Case back = registry.submit(c, move("e3", "2026-12-30T09:00:00")).next;
  back = registry
             .submit(back, event("e4", "2026-12-30T10:00:00", kOperator,
                                 RegulationChanged{"gia-lai-192-2021", "1", "nhầm"}))
             .next;
  back = registry.engine(back, kNever).advance(back, at("2026-12-31T08:00:01")).next;
  REQUIRE(back.state().position == Position::head);
  CHECK(registry.submit(back, event("e5", "2026-12-31T09:00:00", kOperator,
                                    Corrected{"e3", "reason", "quy chế 2", "ghi nhầm"})));
}

TEST_CASE(
    "registry: a rating stays what it was where the case is moved to another scale (Art. 14)") {
  const std::string one_more =
      "[[ratings]]\nid = \"awful\"\nlabel = { vi = \"Rất tệ\", en = \"awful\" }\n[reports] ";
  const auto rated = [](const std::string& from, const std::string& to, Kind last) {
    const Registry registry({Regulation::parse(from), Regulation::parse(to)},
                            {Calendar::builtin()});
    const Event moved =
        event("m", last == Kind::rated ? "2026-12-30T10:00:00" : "2026-12-30T14:00:00", kOperator,
              RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"});
    Case c = forwarded(registry, "2026-12-30T08:00:00");
    const auto take = [&](const Event& e) {
      const Verdict v = registry.submit(c, e);
      REQUIRE(v);
      c = v.next;
    };
    take(event("e3", "2026-12-30T09:00:00", unit("so-xd"), Answered{"Xong", ""}));
    if (last == Kind::rated) take(moved);
    take(event("e4", "2026-12-30T11:00:00", {Role::petitioner, "", ""}, Rated{"awful", "Tệ"}));
    if (last != Kind::rated) take(moved);
    const Engine& engine = registry.engine(c, kNever);
    CHECK(state_to_json(engine, c).find("\"rating\":\"awful\"") != std::string::npos);
    const Instant later = at("2027-01-04T08:00:00");
    CHECK(audit(registry, record_of(c), later).summary.rating == "awful");
    CHECK(audit(registry, record_of(c), later).summary.late == 0);
  };
  rated(former(), edited("[reports] ", one_more, stricter()), Kind::rated);
  rated(edited("[reports] ", one_more, former()), stricter(), Kind::regulation_changed);
}

TEST_CASE("registry: a lapse under the former regulation stays, and is judged by it (Art. 11.4)") {
  const Registry registry = both();
  Case c = forwarded(registry, "2026-12-30T08:00:00");
  c = registry
          .submit(c, event("e3", "2026-12-31T09:00:00", kOperator,
                           RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"}))
          .next;
  const Timeliness t = registry.engine(c, kNever).timeliness(c, at("2026-12-31T09:00:00"));
  CHECK(t.overdue);
  CHECK(format_instant(t.overdue_since, 7 * 3600) == "2026-12-30T14:00:00+07:00");
  REQUIRE(t.deadlines.size() == 2);
  CHECK(format_instant(t.deadlines[0].due, 7 * 3600) == "2026-12-31T08:00:00+07:00");
  CHECK(t.deadlines[0].lapsed);
}

TEST_CASE("registry: what was owed in a moved case tells by which regulation") {
  const std::string more =
      "[clauses]\n\"0.1\" = { does = [\"record\"], vi = \"Mới\", en = \"New\" }\n";
  const Registry registry(
      {Regulation::parse(former()), Regulation::parse(edited("[clauses]\n", more, stricter()))},
      {Calendar::builtin()});
  const Case c = registry
                     .submit(forwarded(registry, "2026-12-31T16:00:00"),
                             event("e3", "2027-01-04T07:00:00", kOperator,
                                   RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"}))
                     .next;
  const Engine& engine = registry.engine(c, kNever);
  const auto cites = [&](Owed owed, std::uint8_t regulation, std::string_view clause) {
    const auto lives = engine.lives(c, at("2027-01-04T07:30:00"));
    return std::ranges::any_of(lives, [&](const ObligationLife& life) {
      const auto clauses = engine.regulations()[life.regulation].clauses();
      return life.owed == owed && life.regulation == regulation &&
             std::ranges::any_of(life.citations,
                                 [&](std::uint16_t at) { return clauses[at].id == clause; });
    });
  };
  CHECK(cites(Owed::assessment, 0, "10.1.1"));
  CHECK(cites(Owed::response, 0, "10.2"));
  CHECK(cites(Owed::response, 1, "10.2"));
  const std::string told = to_json(engine, engine.lives(c, at("2027-01-04T07:30:00")), Lang::vi);
  for (const std::string version : {"1", "2"})
    CHECK(told.find("\"id\":\"gia-lai-192-2021\",\"version\":\"" + version + "\"},\"clauses\"") !=
          std::string::npos);
}

TEST_CASE("registry: a changed calendar moves the due time") {
  const Registry registry({Regulation::parse(former())}, {storm(), Calendar::builtin()});
  const Case c = forwarded(registry, "2026-12-30T08:00:00");
  CHECK(due(registry, c) == "2026-12-31T08:00:00+07:00");
  const Verdict v =
      registry.submit(c, event("e3", "2026-12-30T09:00:00", kOperator,
                               CalendarChanged{"vn-state", storm().version(), "nghỉ bão"}));
  REQUIRE(v);
  CHECK(due(registry, v.next) == "2027-01-04T08:00:00+07:00");
  CHECK(registry.moved(c, v.next).size() == 1);
}

TEST_CASE("registry: a change names what is loaded, and why") {
  const Registry registry = both();
  const Case c = forwarded(registry, "2026-12-30T08:00:00");
  const Verdict unknown = registry.submit(c, event("e3", "2026-12-30T09:00:00", kOperator,
                                                   RegulationChanged{"gia-lai-192-2021", "3", ""}));
  CHECK(has(unknown, RefusalCode::unknown_regulation));
  CHECK(has(unknown, RefusalCode::reason_missing));
  CHECK(has(registry.submit(
                c, event("e3", "2026-12-30T09:00:00", kOperator, CalendarChanged{"vn", "1", "x"})),
            RefusalCode::unknown_calendar));
}

TEST_CASE("registry: a case is moved a thousand times at most") {
  const Registry registry({Regulation::parse(former())}, {storm(), Calendar::builtin()});
  Case c = forwarded(registry, "2026-12-30T08:00:00");
  const auto move = [&](int number) {
    const std::string to = number % 2 == 0 ? Calendar::builtin().version() : storm().version();
    c = registry
            .submit(c, event("m" + std::to_string(number), "2026-12-30T09:00:00", kOperator,
                             CalendarChanged{"vn-state", to, "thử"}))
            .next;
  };
  const int first = c.laws().back().calendar.version == storm().version() ? 0 : 1;
  for (int i = first; i < first + 1000; ++i) move(i);
  CHECK(c.laws().size() == 1001);
  try {
    move(first + 1000);
    FAIL("moved once more");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::too_large);
  }
  CHECK(c.size() == 1002);
}

TEST_CASE("registry: replay is direct, through a change") {
  const Registry registry = both();
  Case c = forwarded(registry, "2026-12-31T16:00:00");
  c = registry
          .submit(c, event("e3", "2027-01-04T07:00:00", kOperator,
                           RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"}))
          .next;
  c = registry.engine(c, kNever).advance(c, at("2027-01-04T10:00:01")).next;
  CHECK(c.state().position == Position::head);
  std::vector<Event> events;
  for (const Event* e : c.events()) events.push_back(*e);
  CHECK(registry.replay("PA-1", events) == c);
  CHECK(registry.replay("PA-1", events).state() == c.state());
}

TEST_CASE("registry: overlapping dates are refused at the place of the later regulation's") {
  const std::string later = stricter();
  try {
    Registry({Regulation::builtin(), Regulation::parse(later, "later.toml")},
             {Calendar::builtin()});
    FAIL("accepted");
  } catch (const Error& e) {
    const auto before = later.substr(0, later.find("valid_from"));
    CHECK(e.where() == "later.toml");
    CHECK(e.line() == 1 + std::ranges::count(before, '\n'));
    CHECK(e.column() == 14);
    CHECK(e.message().find("give the earlier one `valid_until`") != std::string::npos);
  }
}

TEST_CASE("registry: dates that overlap, repeated versions and missing calendars are refused") {
  const Regulation open_ended = Regulation::builtin();
  CHECK(code_of({open_ended, Regulation::parse(stricter())}, {Calendar::builtin()}) ==
        ErrorCode::duplicate);
  CHECK(code_of({open_ended, open_ended}, {Calendar::builtin()}) == ErrorCode::duplicate);
  CHECK(code_of({open_ended}, {}) == ErrorCode::missing_key);
  CHECK(code_of({}, {Calendar::builtin()}) == ErrorCode::invalid_argument);
  CHECK(code_of({open_ended}, {Calendar::builtin()}) == ErrorCode{});
}

TEST_CASE("registry: a record is followed by what judges the case at each point") {
  const Registry registry = both();
  const Case before = forwarded(registry, "2026-12-31T16:00:00");
  const Event change = event("e3", "2027-01-04T07:00:00", kOperator,
                             RegulationChanged{"gia-lai-192-2021", "2", "quy chế mới"});
  std::vector<Event> events;
  for (const Event* e : before.events()) events.push_back(*e);
  // By the former law alone nothing lapses before 16:00; by the one it is moved to, at 10:00.
  const Story kept = registry.follow("PA-1", events, at("2027-01-04T10:00:01"));
  CHECK(kept.steps.size() == 2);
  events.push_back(change);
  const Story moved = registry.follow("PA-1", events, at("2027-01-04T10:00:01"));
  REQUIRE(moved.steps.size() == 4);
  CHECK_FALSE(moved.steps[3].event);
  CHECK(moved.next.state().position == Position::head);
  const Case after = registry.submit(before, change).next;
  CHECK(moved.next ==
        registry.engine(after, kNever).advance(after, at("2027-01-04T10:00:01")).next);
}
