// Hours of intake of their own: what the operator has to do at once, where it has a figure in
// working hours, counts them in place of the calendar's (Art. 10.1; I-9).
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// Every day from 07:00 to 21:00, and what the operator has for intake.
std::string with_hours(std::string_view limit, std::string_view windows = "[\"07:00-21:00\"]") {
  return edited("[intake]",
                "[intake]\nlimit = \"" + std::string(limit) +
                    "\"\nhours = { vi = \"7 giờ đến 21 giờ mọi ngày\", en = \"7 to 21 every day\", "
                    "windows = " +
                    std::string(windows) + " }");
}

/// Saturday evening, an hour before the end of intake; no day of work follows until Monday.
Followed received(const std::string& toml) {
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2021-04-10T20:00:00", kOperator, suitable(f.profile()));
  return f;
}

Instant due_of(const std::string& toml) {
  const Followed f = received(toml);
  return f.engine().due(f.now()).value_or(kNever);
}

void refused(std::string_view windows, std::string_view says) {
  try {
    Regulation::parse(with_hours("2 working hours", windows));
    FAIL("accepted");
  } catch (const Error& e) {
    CAPTURE(e.what());
    CHECK(e.line() > 0);
    CHECK(e.message().find(says) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("intake hours: a limit of the operator in working hours counts them (I-9)") {
  CHECK(due_of(with_hours("2 working hours")) == at("2021-04-11T08:00:00"));
  CHECK(due_of(with_hours("90 working minutes")) == at("2021-04-11T07:30:00"));
  CHECK(due_of(edited("[intake]", "[intake]\nlimit = \"2 working hours\"")) ==
        at("2021-04-12T09:00:00"));
}

TEST_CASE("intake hours: clock time and days are counted as ever") {
  CHECK(due_of(with_hours("2 hours")) == at("2021-04-10T22:00:00"));
  CHECK(due_of(with_hours("1 working day")) == due_of(edited("[intake]",
                                                             "[intake]\nlimit = \"1 "
                                                             "working day\"")));
}

TEST_CASE("intake hours: the limit of a unit is none of theirs (Art. 11.1)") {
  Followed f = received(with_hours("2 working hours"));
  f.accept("2021-04-10T20:30:00", kOperator, Forwarded{"so-xd"});
  CHECK(f.engine().due(f.now()) == at("2021-04-12T17:00:00"));
}

TEST_CASE("intake hours: the sum and how late it was are told in them") {
  const Followed f = received(with_hours("2 working hours"));
  const auto owed = f.engine().obligations(f.now());
  REQUIRE(owed.size() == 1);
  const Explanation why = f.engine().explain(owed.front(), f.now());
  REQUIRE(why.sum);
  CHECK(why.sum->result == at("2021-04-11T08:00:00"));
  const auto lives = f.engine().lives(f.now(), at("2021-04-11T09:30:00"));
  REQUIRE(lives.size() == 1);
  CHECK(lives.front().late == WorkingTime::minutes(90));
  const Timeliness found = f.engine().timeliness(f.now(), at("2021-04-11T09:30:00"));
  REQUIRE(found.deadlines.size() == 1);
  CHECK(found.deadlines.front().late == WorkingTime::minutes(90));
}

TEST_CASE("intake hours: how late a limit in days was met is told in the calendar's hours") {
  const std::string toml = with_hours("1 working day");
  const Followed f = received(toml);
  const Instant due = due_of(toml);
  const Calendar calendar = Calendar::builtin();
  const Instant later = at("2021-04-17T20:00:00");  // a Saturday evening
  REQUIRE(due < later);
  const WorkingTime late = calendar.between(due, later);
  const auto lives = f.engine().lives(f.now(), later);
  REQUIRE(lives.size() == 1);
  CHECK(lives.front().late == late);
  const Timeliness found = f.engine().timeliness(f.now(), later);
  REQUIRE(found.deadlines.size() == 1);
  CHECK(found.deadlines.front().late == late);
}

TEST_CASE("intake hours: without a limit, what was owed at once is late by them") {
  const std::string toml =
      edited("[intake]",
             "[intake]\nhours = { vi = \"7 giờ đến 21 giờ\", en = \"7 to 21\", windows = "
             "[\"07:00-21:00\"] }");
  const Followed f = received(toml);
  const auto lives = f.engine().lives(f.now(), at("2021-04-11T09:30:00"));
  REQUIRE(lives.size() == 1);
  CHECK(lives.front().late == WorkingTime::minutes(60 + 150));
}

TEST_CASE("intake hours: another reading of the regulation keeps them") {
  const Regulation law = Regulation::parse(with_hours("2 working hours"));
  const Engine engine(law.with_reading("I-9", "3 working hours"), Calendar::builtin());
  const Followed f = received(with_hours("2 working hours"));
  const Event first = f.now().event(1);
  const Case c = engine.submit(Case("PA-1"), first).next;
  CHECK(engine.due(c) == at("2021-04-11T09:00:00"));
}

TEST_CASE("intake hours: bad windows are refused with their place") {
  refused("[]", "");
  refused("[\"21:00-07:00\"]", "");
  refused("[\"22:00-06:00+1\"]", "end on the day on which they begin");
  refused("[\"07:00-11:00\", \"10:00-12:00\"]", "");
  refused("[\"sáng\"]", "is not an opening time");
}
