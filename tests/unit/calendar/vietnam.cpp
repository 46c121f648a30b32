// The built-in calendar: law, notices, swaps, and what is provisional.
#include <algorithm>

#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::Day;
using petition::Lang;

namespace {

Day day(std::string_view date) { return Calendar::builtin().day(on(date)); }

int weekdays_off(const std::vector<Day>& days) {
  return static_cast<int>(std::count_if(
      days.begin(), days.end(), [](const Day& d) { return !d.rest_day && d.windows.empty(); }));
}

int swapped_off(const std::vector<Day>& days) {
  return static_cast<int>(std::count_if(
      days.begin(), days.end(), [](const Day& d) { return d.kind == DayKind::swapped_off; }));
}

int statutory(int year) { return year < 2014 ? 9 : year < 2021 ? 10 : year < 2026 ? 11 : 12; }

}  // namespace

TEST_CASE("weekdays off without the swapped ones are the statutory number, 2012 to 2027") {
  const Calendar calendar = Calendar::builtin();
  for (int year = 2012; year <= 2027; ++year) {
    CAPTURE(year);
    const auto days = calendar.days_of_note(year);
    CHECK(weekdays_off(days) - swapped_off(days) == statutory(year));
  }
}

TEST_CASE("each provisional year has its statutory days; Culture Day is not made up") {
  const Calendar calendar = Calendar::builtin();
  for (int year = 2028; year <= 2100; ++year) {
    CAPTURE(year);
    const Day culture = calendar.day(on(std::to_string(year) + "-11-24"));
    CHECK(culture.kind == DayKind::holiday);
    CHECK(weekdays_off(calendar.days_of_note(year)) == (culture.rest_day ? 11 : 12));
  }
}

TEST_CASE("every swap is paid back, over the new year too") {
  const Calendar calendar = Calendar::builtin();
  int off = 0;
  int worked = 0;
  for (int year = 2012; year <= 2027; ++year) {
    for (const Day& d : calendar.days_of_note(year)) {
      off += d.kind == DayKind::swapped_off;
      worked += d.kind == DayKind::worked;
    }
  }
  CHECK(off == 17);
  CHECK(worked == 17);
  CHECK(day("2012-12-31").kind == DayKind::swapped_off);
  CHECK(day("2013-01-05").kind == DayKind::worked);
  CHECK(day("2014-12-27").reason == "Làm bù cho thứ Sáu ngày 02/01/2015");
  CHECK(day("2018-12-31").reason == "Nghỉ hoán đổi, làm bù thứ Bảy ngày 05/01/2019");
}

TEST_CASE("days carry their reason in both languages and their instrument") {
  const Day swapped = day("2026-01-02");
  CHECK(swapped.reason == "Nghỉ hoán đổi, làm bù thứ Bảy ngày 10/01/2026");
  CHECK(swapped.reason_en == "Day off, worked on Saturday 10 January 2026 instead");
  CHECK(swapped.instrument == "Công văn 12729/VPCP-KGVX");
  const Day in_lieu = day("2026-04-27");
  CHECK(in_lieu.kind == DayKind::in_lieu);
  CHECK(in_lieu.reason == "Nghỉ bù Giỗ Tổ Hùng Vương");
  CHECK(in_lieu.instrument == "Bộ luật Lao động 2019, Điều 111.3; Thông báo 9441/TB-BNV");
  const Day culture = day("2026-11-24");
  CHECK(culture.reason == "Ngày Văn hóa Việt Nam");
  CHECK(culture.instrument.starts_with("Nghị quyết 28/2026/QH16"));
  CHECK(day("2026-02-17").reason == "Tết Nguyên đán");
  CHECK(day("2026-04-30").reason == "Ngày Chiến thắng 30/4");
  CHECK(day("2026-05-01").reason == "Ngày Quốc tế Lao động 1/5");
  CHECK(day("2026-09-02").reason == "Quốc khánh");
}

TEST_CASE("the law in force decides") {
  CHECK(day("2012-09-03").instrument == "Bộ luật Lao động 1994, Điều 73");
  CHECK(day("2013-04-30").instrument.starts_with("Bộ luật Lao động 1994"));
  CHECK(day("2013-05-01").instrument.starts_with("Bộ luật Lao động 2012"));
  CHECK(day("2020-09-02").instrument.starts_with("Bộ luật Lao động 2012"));
  CHECK(day("2020-09-03").kind == DayKind::ordinary);
  CHECK(day("2021-09-03").instrument.starts_with("Bộ luật Lao động 2019, Điều 112.1, 112.3"));
  CHECK(day("2025-11-24").kind == DayKind::ordinary);
  CHECK(day("2026-11-24").kind == DayKind::holiday);
}

TEST_CASE("a holiday on a rest day is known, and is not counted twice") {
  const Day sunday = day("2023-04-30");
  CHECK(sunday.kind == DayKind::holiday);
  CHECK(sunday.rest_day);
  const auto of_note = Calendar::builtin().days_of_note(2023);
  CHECK(std::none_of(of_note.begin(), of_note.end(),
                     [&](const Day& d) { return d.date == sunday.date; }));
}

TEST_CASE("10/3 of 2037 is Friday 24 April, as computed for Vietnam") {
  CHECK(day("2037-04-24").reason == "Giỗ Tổ Hùng Vương");
  CHECK(day("2037-04-27").kind == DayKind::ordinary);
}

TEST_CASE("the second National Day day where 2 September is a Sunday") {
  CHECK(day("2029-09-03").reason == "Quốc khánh");
  CHECK(day("2029-09-04").reason == "Nghỉ bù Quốc khánh");
}

TEST_CASE("announced, provisional and uncovered are told apart") {
  const Calendar calendar = Calendar::builtin();
  CHECK(day("2027-12-31").knowledge == Knowledge::announced);
  CHECK(day("2028-01-01").knowledge == Knowledge::provisional);
  CHECK_FALSE(calendar.explain_add(at("2027-12-30 16:00"), hours(8)).provisional);
  CHECK(calendar.explain_add(at("2027-12-31 16:00"), hours(8)).provisional);
  CHECK(code_of([&] { calendar.day(on("2101-01-01")); }) == "not_covered");
  CHECK(code_of([&] { calendar.day(on("2011-12-31")); }) == "not_covered");
}

TEST_CASE("a calendar set to refuse provisional days stops at the announced ones") {
  const Calendar strict = Calendar::builtin().refusing_provisional();
  CHECK(shown(strict.add(at("2027-12-31 16:00"), hours(1))) == "2027-12-31T17:00:00+07:00");
  CHECK(code_of([&] { strict.add(at("2027-12-31 16:00"), WorkingTime::seconds(3601)); }) ==
        "provisional");
  CHECK(code_of([&] { strict.add(at("2027-12-31 16:00"), hours(1), Closing::next_opening); }) ==
        "provisional");
  CHECK(code_of([&] { strict.add(at("2028-01-01 00:00:01"), hours(1)); }) == "provisional");
  CHECK(code_of([&] { strict.next_open(at("2027-12-31 17:00")); }) == "provisional");
  CHECK(code_of([&] { strict.is_open(at("2028-06-01 10:00")); }) == "provisional");
  CHECK(code_of([&] { strict.day(on("2028-01-01")); }) == "provisional");
  CHECK(code_of([&] { strict.between(at("2027-01-01 00:00"), at("2028-06-01 00:00")); }) ==
        "provisional");
  CHECK(code_of([&] { strict.add(at("2101-06-01 10:00"), hours(1)); }) == "not_covered");
  CHECK(code_of([&] { strict.add(at("2027-12-31 16:00"), hours(10'000'000)); }) == "overflow");
  CHECK(code_of([&] { strict.add(at("2027-12-31 16:00"), hours(1'000'000)); }) == "not_covered");
}

TEST_CASE("outside the coverage the error names the missing year and what to do") {
  const Calendar calendar = Calendar::builtin();
  const auto after = error_of([&] { calendar.add(at("2100-12-31 16:00"), hours(2)); });
  REQUIRE(after);
  CHECK(after->message() ==
        "the year 2101 is not covered by vn-state 2027.1 (2012-01-01 to 2100-12-31); load a "
        "calendar that covers it");
  const auto before = error_of([&] { calendar.subtract(at("2012-01-03 08:00"), hours(2)); });
  REQUIRE(before);
  CHECK(before->message().starts_with("the year 2011 is not covered"));
  const auto outside =
      error_of([&] { calendar.between(at("2026-01-01 00:00"), at("1999-06-01 00:00")); });
  REQUIRE(outside);
  CHECK(outside->message().starts_with("the year 1999 is not covered"));
}

TEST_CASE("identity") {
  const Calendar calendar = Calendar::builtin();
  CHECK(calendar.id() == "vn-state");
  CHECK(calendar.utc_offset_s() == petition::kVietnamOffset_s);
  CHECK(calendar.title(Lang::vi) == "Lịch làm việc của cơ quan nhà nước");
  CHECK(calendar.first_date() == on("2012-01-01"));
  CHECK(calendar.last_date() == on("2100-12-31"));
  CHECK(calendar.announced_until() == on("2027-12-31"));
  CHECK(calendar.content_hash().size() == 64);
  CHECK(Calendar::parse(Calendar::builtin_toml()).content_hash() == calendar.content_hash());
}
