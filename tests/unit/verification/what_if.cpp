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
  const auto found = what_if(own, stricter(), r);
  REQUIRE(found);
  CHECK(found->after.refused.empty());
  CHECK(changed(*found, Aspect::dues));
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
