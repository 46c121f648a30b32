// The explained sum, and what moves when a calendar changes.
#include <fmt/core.h>

#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::Moved;
using petition::Stretch;
using petition::Sum;
using Why = petition::Stretch::Why;

namespace {

std::string line(const Stretch& s) {
  constexpr const char* kWhy[] = {"counted", "closed", "rest", "off"};
  return shown(s.from).substr(5, 11) + " " + shown(s.to).substr(5, 11) + " " +
         kWhy[static_cast<std::size_t>(s.why)] + (s.reason_en.empty() ? "" : " " + s.reason_en);
}

std::vector<std::string> lines(const Sum& sum) {
  std::vector<std::string> out;
  for (const Stretch& s : sum.stretches) out.push_back(line(s));
  return out;
}

}  // namespace

TEST_CASE("the sum over National Day 2026, stretch by stretch") {
  const Sum sum = Calendar::builtin().explain_add(at("2026-08-28 10:00"), hours(8));
  CHECK(lines(sum) ==
        std::vector<std::string>{
            "08-28T10:00 08-28T11:00 counted",
            "08-28T11:00 08-28T13:00 closed",
            "08-28T13:00 08-28T17:00 counted",
            "08-28T17:00 08-29T00:00 closed",
            "08-29T00:00 08-31T00:00 rest",
            "08-31T00:00 09-01T00:00 off Day off, worked on Saturday 22 August 2026 instead",
            "09-01T00:00 09-03T00:00 off National Day",
            "09-03T00:00 09-03T07:00 closed",
            "09-03T07:00 09-03T10:00 counted",
        });
  CHECK(shown(sum.result) == "2026-09-03T10:00:00+07:00");
  CHECK(sum.calendar == "vn-state 2027.1");
  CHECK_FALSE(sum.provisional);
  CHECK(sum.stretches[5].kind == DayKind::swapped_off);
  CHECK(sum.stretches[5].instrument == "Thông báo 9441/TB-BNV");
  CHECK(sum.stretches[6].reason == "Quốc khánh");
}

TEST_CASE("one night is one stretch; Tết with its weekend is one; the day in lieu has its own") {
  const Calendar c = Calendar::builtin();
  CHECK(lines(c.explain_add(at("2026-08-20 16:00"), hours(2))) ==
        std::vector<std::string>{"08-20T16:00 08-20T17:00 counted",
                                 "08-20T17:00 08-21T07:00 closed",
                                 "08-21T07:00 08-21T08:00 counted"});
  const auto tet = lines(c.explain_add(at("2027-02-03 17:00"), hours(1)));
  CHECK(tet == std::vector<std::string>{
                   "02-03T17:00 02-04T00:00 closed", "02-04T00:00 02-09T00:00 off Lunar New Year",
                   "02-09T00:00 02-11T00:00 off In lieu of Lunar New Year",
                   "02-11T00:00 02-11T07:00 closed", "02-11T07:00 02-11T08:00 counted"});
}

TEST_CASE("a worked Saturday is counted, with its reason") {
  const Sum sum = Calendar::builtin().explain_add(at("2026-08-22 07:00"), hours(4));
  REQUIRE(sum.stretches.size() == 1);
  CHECK(sum.stretches[0].why == Why::counted);
  CHECK(sum.stretches[0].kind == DayKind::worked);
  CHECK(sum.stretches[0].reason == "Làm bù cho thứ Hai ngày 31/08/2026");
}

TEST_CASE("overnight duty is explained by the date on which it opened") {
  const Calendar c =
      calendar_of("[[week]]\ndays = \"mon-fri\"\nwindows = [\"22:00-06:00+1\"]\n" +
                  std::string{"[[holiday]]\nsolar = \"01-10\"\n"} + std::string{kBecause});
  const Sum sum = c.explain_add(at("2026-01-09 23:00"), hours(8));  // Friday night into a holiday
  CHECK(lines(sum) == std::vector<std::string>{
                          "01-09T23:00 01-10T06:00 counted", "01-10T06:00 01-11T00:00 off Reason",
                          "01-11T00:00 01-12T00:00 rest", "01-12T00:00 01-12T22:00 closed",
                          "01-12T22:00 01-12T23:00 counted"});
}

TEST_CASE("provisional stretches are marked and kept apart") {
  const Sum sum = Calendar::builtin().explain_add(at("2027-12-31 16:00"), hours(2));
  CHECK(sum.provisional);
  CHECK(sum.stretches.front().knowledge == Knowledge::announced);
  CHECK(sum.stretches.back().knowledge == Knowledge::provisional);
  for (std::size_t i = 1; i < sum.stretches.size(); ++i)
    CHECK(sum.stretches[i].from == sum.stretches[i - 1].to);
}

TEST_CASE("backwards, and nothing at all") {
  const Sum back = Calendar::builtin().explain_add(at("2026-08-21 08:00"), hours(-2));
  CHECK(lines(back) == std::vector<std::string>{"08-20T16:00 08-20T17:00 counted",
                                                "08-20T17:00 08-21T07:00 closed",
                                                "08-21T07:00 08-21T08:00 counted"});
  CHECK(Calendar::builtin().explain_add(at("2026-08-21 08:00"), hours(0)).stretches.empty());
}

TEST_CASE("a new version of a calendar moves due times, and says which day did it") {
  const std::string before_swap{Calendar::builtin_toml().substr(
      0, Calendar::builtin_toml().find("[[swap]]\noff = 2026-01-02"))};
  const Calendar before = Calendar::parse(before_swap);
  const Calendar after = Calendar::builtin();
  const std::vector<Instant> start{at("2025-12-31 16:00"), at("2025-12-30 16:00"),
                                   at("2026-01-09 16:00")};
  const std::vector<WorkingTime> amount{hours(8), hours(8), hours(8)};
  const auto moved = compare_due_times(before, after, start, amount);
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].index == 0);
  CHECK(shown(moved[0].before) == "2026-01-02T16:00:00+07:00");
  CHECK(shown(moved[0].after) == "2026-01-05T16:00:00+07:00");
  CHECK(moved[0].reason == "Nghỉ hoán đổi, làm bù thứ Bảy ngày 10/01/2026");
  CHECK(moved[0].instrument == "Công văn 12729/VPCP-KGVX");
  CHECK(moved[1].index == 2);
  CHECK(shown(moved[1].after) == "2026-01-10T16:00:00+07:00");
  CHECK(moved[1].reason_en == "Worked instead of Friday 2 January 2026");
  CHECK(compare_due_times(after, after, start, amount).empty());
}

TEST_CASE("a withdrawn day is named by the calendar that had it") {
  const Calendar with = office(day_text("2026-05-04", ""));
  const auto moved =
      compare_due_times(with, office(), std::vector{at("2026-05-01 16:00")}, std::vector{hours(2)});
  REQUIRE(moved.size() == 1);
  CHECK(moved[0].reason == "Lý do");
  CHECK(code_of([&] { compare_due_times(with, with, std::vector{at("2026-05-01 16:00")}, {}); }) ==
        "invalid_argument");
  CHECK(code_of([&] {
          compare_due_times(with, with, std::vector{at("2030-05-01 16:00")}, std::vector{hours(2)});
        }) == "not_covered");
}

TEST_CASE("agreed times that fall on a day newly off move to the next opening, and back") {
  const Calendar before = office();
  const Calendar after =
      office(day_text("2026-05-04", "") + day_text("2026-05-09", "\"07:00-11:00\""));
  const std::vector<Instant> agreed{at("2026-05-04 10:00"), at("2026-05-05 10:00"),
                                    at("2026-05-02 10:00"), at("2026-05-09 10:00")};
  const auto moved = petition::compare_agreed_times(before, after, agreed);
  REQUIRE(moved.size() == 3);
  CHECK(moved[0].index == 0);
  CHECK(shown(moved[0].before) == "2026-05-04T10:00:00+07:00");
  CHECK(shown(moved[0].after) == "2026-05-05T07:00:00+07:00");
  CHECK(moved[0].reason_en == "Reason");
  CHECK(moved[0].instrument == "QĐ 1");
  CHECK(moved[1].index == 2);
  CHECK(shown(moved[1].after) == "2026-05-05T07:00:00+07:00");
  CHECK(moved[2].index == 3);
  CHECK(shown(moved[2].before) == "2026-05-11T07:00:00+07:00");
  CHECK(shown(moved[2].after) == "2026-05-09T10:00:00+07:00");
  CHECK(petition::compare_agreed_times(after, after, agreed).empty());
  CHECK(petition::compare_agreed_times(after, before, agreed).size() == 3);
}

TEST_CASE("a due time moved by duty of the night before names the date on which it opened") {
  const std::string nights = "[[week]]\ndays = \"mon-sun\"\nwindows = [\"22:00-06:00+1\"]\n";
  const Calendar after = calendar_of(nights + day_text("2026-01-09", ""));
  const auto moved = compare_due_times(calendar_of(nights), after,
                                       std::vector{at("2026-01-10 01:00")}, std::vector{hours(2)});
  REQUIRE(moved.size() == 1);
  CHECK(shown(moved[0].after) == "2026-01-11T00:00:00+07:00");
  CHECK(moved[0].reason == "Lý do");
}

TEST_CASE("of changed days, none before the start is named as what moved a due time") {
  const auto off = [](std::string_view date, std::string_view why) {
    return fmt::format(
        "[[day]]\ndate = {}\nwindows = []\nreason = {{ vi = \"{}\", en = \"{}\" }}\n"
        "instrument = \"QĐ 1\"\n",
        date, why, why);
  };
  const Calendar after =
      office(off("2026-05-04", "first") + off("2026-05-05", "second") + off("2026-05-07", "third"));
  const auto moved = compare_due_times(office(), after, std::vector{at("2026-05-06 16:00")},
                                       std::vector{hours(2)});
  REQUIRE(moved.size() == 1);
  CHECK(shown(moved[0].after) == "2026-05-08T08:00:00+07:00");
  CHECK(moved[0].reason_en == "third");
}
