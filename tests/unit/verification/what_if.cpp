// What comes out otherwise when another law judges a record; what rests on each clause.
#include "petition/what_if.h"

#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

Engine stricter() {
  constexpr std::string_view kLimit = "limit = \"8 working hours\"";
  constexpr std::string_view kShorter = "limit = \"4 working hours\"";
  return Engine(Regulation::parse(edited(kLimit, kShorter, edited(kLimit, kShorter))),
                Calendar::builtin());
}

Record record() {
  Record r{"PA-1"};
  const auto add = [&](std::string_view local, Actor actor, Data data) {
    r.events.push_back({"e" + std::to_string(r.events.size() + 1), at(local), at(local),
                        std::move(actor), std::move(data)});
  };
  add("2021-04-05T08:00:00", kOperator, suitable(Regulation::builtin().profile()));
  add("2021-04-05T09:00:00", kOperator, Forwarded{"so-xd"});
  add("2021-04-07T08:00:00", unit("so-xd"), Appointed{at("2021-04-09T08:00:00")});
  return r;
}

bool changed(const Difference& d, Aspect aspect) {
  return std::ranges::find(d.changed, aspect) != d.changed.end();
}

}  // namespace

TEST_CASE("what if: the same law changes nothing") {
  CHECK_FALSE(what_if(Engine::builtin(), Engine::builtin(), record()));
  CHECK_FALSE(what_if(Engine::builtin(), Engine::builtin(), Record{"PA-1"}));
}

TEST_CASE(
    "what if: a shorter limit passes the slip to the Office before it is promised (Art. 17.4)") {
  const auto found = what_if(Engine::builtin(), stricter(), record());
  REQUIRE(found);
  CHECK(changed(*found, Aspect::dues));
  CHECK(changed(*found, Aspect::refused));
  CHECK(changed(*found, Aspect::position));
  CHECK(found->before.refused.empty());
  REQUIRE(found->after.refused.size() == 1);
  CHECK(found->after.refused[0] == RefusedEvent{"e3", {RefusalCode::wrong_position}});
  CHECK(found->after.next.state().position == Position::office);
  const Regulation regulation = Regulation::builtin();
  REQUIRE(found->citations.size() == 1);
  CHECK(regulation.clause(*found->citations.begin()).id == "17.4");
  CHECK(to_json(Engine::builtin(), *found, Lang::en)
            .starts_with(R"({"case":"PA-1","changed":["refused")"));
}

TEST_CASE("what if: the system's own events follow anew from the other law") {
  const Engine own = Engine::builtin();
  Record r = record();
  r.events.pop_back();
  const Case c = own.follow("PA-1", r.events, at("2021-04-06T12:00:00")).next;
  r.events.clear();
  for (const Event* e : c.events()) r.events.push_back(*e);
  REQUIRE(r.events.back().kind() == Kind::escalated);
  const auto found = what_if(own, stricter(), r);
  REQUIRE(found);
  CHECK(found->after.refused.empty());
  CHECK(changed(*found, Aspect::dues));
  CHECK(found->before.next.state() == c.state());
  CHECK(found->before.dues.size() == 2);
}

TEST_CASE("what if: a moved case is compared with what it was moved to, and judged by one law") {
  const Calendar stormy = storm("2021-04-06");
  const Registry laws({Regulation::builtin()}, {stormy, Calendar::builtin()});
  Record r = record();
  r.events[2] = {"e3", at("2021-04-05T10:00:00"), at("2021-04-05T10:00:00"), kOperator,
                 CalendarChanged{"vn-state", stormy.version(), "nghỉ bão"}};
  r.events.push_back({"e4", at("2021-04-05T11:00:00"), at("2021-04-05T11:00:00"), kOperator,
                      Corrected{"e3", "reason", "bão số 1", "viết nhầm"}});
  r.events.push_back({"e5", at("2021-04-07T08:30:00"), at("2021-04-07T08:30:00"), unit("so-xd"),
                      Answered{"Đã sửa", ""}});
  const Engine& before = laws.in_force(at("2021-04-05T08:00:00"));
  const auto found = what_if(before, Engine::builtin(), r);
  REQUIRE(found);
  CHECK(found->before.refused.empty());
  CHECK(found->before.next.state().position == Position::answered);
  CHECK_FALSE(found->before.answered_late);
  CHECK(found->after.refused.empty());
  CHECK(found->after.answered_late);
  r.laws = found->before.next.laws();
  CHECK(what_if(before, Engine::builtin(), r));
  CHECK_THROWS_AS(what_if(Engine::builtin(), before, r), Error);
}

TEST_CASE("decided by: each clause that is decided names what rests on it") {
  const Regulation regulation = Regulation::builtin();
  const auto index = decided_by(regulation);
  REQUIRE(index.size() == regulation.clauses().size());
  CHECK(index[*regulation.find_clause("11.3")].events == std::vector{Kind::rescheduled});
  for (std::size_t i = 0; i < index.size(); ++i) {
    CAPTURE(regulation.clauses()[i].id);
    if (!(regulation.clauses()[i].marks & static_cast<std::uint8_t>(Mark::decide))) continue;
    CHECK(index[i].events.size() + index[i].refusals.size() + index[i].obligations.size() +
              index[i].oversight.size() >
          0);
  }
}
