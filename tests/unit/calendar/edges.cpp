// The edge cases that other libraries got wrong, one by one.
#include "unit/calendar/testing.h"

using namespace petition_test;

namespace {

constexpr std::string_view kGuard =
    "[[week]]\ndays = \"mon-sun\"\nwindows = [\"00:00-06:00\", \"22:00-24:00\"]\n";
constexpr std::string_view kAlways = "[[week]]\ndays = \"mon-sun\"\nwindows = [\"00:00-24:00\"]\n";
constexpr std::string_view kOvernight = "[[week]]\ndays = \"fri\"\nwindows = [\"22:00-06:00+1\"]\n";

std::string years(std::string_view first, std::string_view last,
                  std::string_view offset = "+07:00") {
  return "id = \"y\"\nversion = \"1\"\ntitle = { vi = \"a\", en = \"b\" }\nutc_offset = \"" +
         std::string{offset} + "\"\nfirst = " + std::string{first} +
         "\nlast = " + std::string{last} + "\n";
}

}  // namespace

TEST_CASE("edge: 24:00 is a closing time") {
  const Calendar c = calendar_of("[[week]]\ndays = \"mon-fri\"\nwindows = [\"18:00-24:00\"]\n");
  CHECK(shown(c.add(at("2026-01-05 18:00"), hours(6))) == "2026-01-06T00:00:00+07:00");
  CHECK(shown(c.add(at("2026-01-05 18:00"), hours(6), Closing::next_opening)) ==
        "2026-01-06T18:00:00+07:00");
  CHECK(shown(c.previous_close(at("2026-01-06 12:00"))) == "2026-01-06T00:00:00+07:00");
}

TEST_CASE("edge: windows that touch at midnight are one") {
  const Calendar c = calendar_of(kGuard);
  CHECK(shown(c.add(at("2026-01-05 22:00"), hours(8))) == "2026-01-06T06:00:00+07:00");
  CHECK(shown(c.add(at("2026-01-05 22:00"), hours(2), Closing::next_opening)) ==
        "2026-01-06T00:00:00+07:00");
  CHECK(shown(c.next_opening(at("2026-01-05 23:00"))) == "2026-01-06T22:00:00+07:00");
  CHECK(shown(c.next_opening(at("2026-01-06 00:00"))) == "2026-01-06T22:00:00+07:00");
  CHECK(shown(c.previous_close(at("2026-01-06 03:00"))) == "2026-01-05T06:00:00+07:00");
}

TEST_CASE("edge: overnight duty belongs to the date on which it opens") {
  const Calendar c = calendar_of(kOvernight);  // Friday night
  CHECK(shown(c.add(at("2026-01-09 12:00"), hours(8))) == "2026-01-10T06:00:00+07:00");
  CHECK(c.is_open(at("2026-01-10 05:59:59")));
  CHECK_FALSE(c.is_open(at("2026-01-10 06:00")));
  CHECK(c.windows(on("2026-01-09")) == std::vector<Window>{{79200, 108000}});
  CHECK(c.windows(on("2026-01-10")).empty());
  CHECK(c.working_days_between(on("2026-01-09"), on("2026-01-11")) == 2);
}

TEST_CASE("edge: closing a date closes the duty that begins on it, not the one that runs into it") {
  const Calendar c = calendar_of("[[week]]\ndays = \"mon-sun\"\nwindows = [\"22:00-06:00+1\"]\n" +
                                 day_text("2026-01-09", ""));
  CHECK(c.is_open(at("2026-01-09 05:00")));
  CHECK_FALSE(c.is_open(at("2026-01-09 23:00")));
  CHECK_FALSE(c.is_open(at("2026-01-10 05:00")));
}

TEST_CASE("edge: around the clock, every second counts and nothing ever opens") {
  const Calendar c = calendar_of(kAlways);
  CHECK(c.add(at("2026-01-05 12:34:56"), hours(1000)) ==
        at("2026-01-05 12:34:56") + std::chrono::hours{1000});
  CHECK(c.subtract(at("2026-06-05 12:34:56"), hours(1000)) ==
        at("2026-06-05 12:34:56") - std::chrono::hours{1000});
  CHECK(c.next_open(at("2026-01-05 00:00")) == at("2026-01-05 00:00"));
  CHECK(code_of([&] { c.next_opening(at("2026-01-05 00:00")); }) == "not_covered");
  CHECK(code_of([&] { c.previous_close(at("2026-01-05 00:00")); }) == "not_covered");
}

TEST_CASE("edge: dates are local, not those of UTC") {
  const Calendar c = office();
  // 06:00 on Monday is Sunday in UTC; 06:59:59 before opening still belongs to Monday.
  CHECK(shown(c.add(at("2026-01-05T06:00:00+07:00"), hours(1))) == "2026-01-05T08:00:00+07:00");
  CHECK(shown(c.add(at("2026-01-04T23:00:00+00:00"), hours(1))) == "2026-01-05T08:00:00+07:00");
  const Calendar west =
      Calendar::parse(years("2026-01-01", "2026-12-31", "-12:00") + std::string{kOfficeWeek});
  CHECK(west.is_open(at("2026-01-05T07:00:00-12:00")));
  CHECK_FALSE(west.is_open(at("2026-01-05T07:00:00+07:00")));
  const Calendar east =
      Calendar::parse(years("2026-01-01", "2026-12-31", "+14:00") + std::string{kOfficeWeek});
  CHECK(east.is_open(at("2026-01-05T07:00:00+14:00")));
  const Calendar quarter =
      Calendar::parse(years("2026-01-01", "2026-12-31", "+05:45") + std::string{kOfficeWeek});
  CHECK(quarter.is_open(at("2026-01-05T07:00:00+05:45")));
  CHECK_FALSE(quarter.is_open(at("2026-01-05T06:59:59+05:45")));
}

TEST_CASE("edge: seconds are kept, in windows too") {
  const Calendar c =
      calendar_of("[[week]]\ndays = \"mon-fri\"\nwindows = [\"07:00:01-07:00:03\"]\n");
  CHECK(shown(c.add(at("2026-01-05 07:00:00"), WorkingTime::seconds(1))) ==
        "2026-01-05T07:00:02+07:00");
  CHECK(shown(c.add(at("2026-01-05 07:00:00"), WorkingTime::seconds(3))) ==
        "2026-01-06T07:00:02+07:00");
}

TEST_CASE("edge: ten rest days in a row, and a year") {
  const Calendar tet = Calendar::builtin();
  CHECK(shown(tet.next_open(at("2026-02-13 17:00"))) == "2026-02-23T07:00:00+07:00");
  const Calendar rare =
      Calendar::parse(years("1901-01-01", "2100-12-31") +
                      "[[week]]\ndays = \"mon\"\nwindows = [\"07:00-08:00\"]\nfirst = "
                      "1901-01-07\nlast = 1901-01-07\n" +
                      day_text("2100-12-30", "\"07:00-08:00\""));
  CHECK(shown(rare.add(at("1901-01-07 07:30"), hours(1))) == "2100-12-30T07:30:00+07:00");
  CHECK(shown(rare.subtract(at("2100-12-30 07:30"), hours(1))) == "1901-01-07T07:30:00+07:00");
}

TEST_CASE("edge: no working time at all is refused when the calendar is built") {
  CHECK(code_of([] { calendar_of("[[week]]\ndays = \"mon-sun\"\nwindows = []\n"); }) ==
        "never_opens");
  CHECK(code_of([] {
          calendar_of("[[week]]\ndays = \"mon\"\nwindows = [\"07:00-11:00\"]\nlast = 2025-12-31\n");
        }) == "never_opens");
  CHECK(code_of([] {
          Calendar::parse(years("2026-01-05", "2026-01-05") + std::string{kOfficeWeek})
              .with_days(day_text("2026-01-05", ""));
        }) == "never_opens");
}

TEST_CASE("edge: one covered day, and two hundred years") {
  const Calendar day =
      Calendar::parse(years("2026-01-05", "2026-01-05") + std::string{kOfficeWeek});
  CHECK(shown(day.add(at("2026-01-05 00:00"), hours(8))) == "2026-01-05T17:00:00+07:00");
  CHECK(code_of([&] { day.add(at("2026-01-05 00:00"), WorkingTime::seconds(28801)); }) ==
        "not_covered");
  CHECK(day.between(at("2026-01-05 00:00"), at("2026-01-06 00:00")) == hours(8));
  CHECK(code_of([&] { day.is_open(at("2026-01-06 00:00")); }) == "not_covered");
  CHECK(code_of([&] { day.between(at("2026-01-05 00:00"), at("2026-01-06 00:00:01")); }) ==
        "not_covered");

  const Calendar long_one =
      Calendar::parse(years("1900-01-01", "2099-12-31") + std::string{kAlways});
  CHECK(long_one.add(at("1900-01-01 00:00"), hours(73049 * 24)) == at("2100-01-01 00:00"));
  CHECK(long_one.subtract(at("2100-01-01 00:00"), hours(73049 * 24)) == at("1900-01-01 00:00"));
  CHECK(long_one.add(at("2099-01-01 00:00"), hours(24)) == at("2099-01-02 00:00"));
  CHECK(code_of([] {
          Calendar::parse(years("1900-01-01", "2100-01-01") + std::string{kAlways});
        }) == "too_large");
}

TEST_CASE("edge: before 1970") {
  const Calendar c = Calendar::parse(years("1945-01-01", "1975-12-31") + std::string{kOfficeWeek});
  CHECK(shown(c.add(at("1954-05-07 16:00"), hours(8))) == "1954-05-10T16:00:00+07:00");
  CHECK(shown(c.add(at("1969-12-31 16:00"), hours(8))) == "1970-01-01T16:00:00+07:00");
  CHECK(shown(c.subtract(at("1970-01-01 16:00"), hours(8))) == "1969-12-31T16:00:00+07:00");
}

TEST_CASE("edge: amounts and instants near the limits of their integers") {
  const Calendar c = Calendar::builtin();
  const Instant t = at("2026-08-20 10:00");
  CHECK(code_of([&] { c.add(t, WorkingTime::seconds(INT64_MAX)); }) == "overflow");
  CHECK(code_of([&] { c.add(t, WorkingTime::seconds(INT64_MIN)); }) == "overflow");
  CHECK(code_of([&] { c.subtract(t, WorkingTime::seconds(INT64_MAX)); }) == "overflow");
  CHECK(code_of([&] { c.subtract(t, WorkingTime::seconds(INT64_MIN)); }) == "overflow");
  CHECK(code_of([&] { c.add(Instant::max(), hours(8)); }) == "not_covered");
  CHECK(code_of([&] { c.add(Instant::min(), hours(8)); }) == "invalid_time");  // NaT
  CHECK(code_of([&] { c.add(Instant::min() + std::chrono::seconds{1}, hours(8)); }) ==
        "not_covered");
  CHECK(code_of([&] { c.between(t, Instant::max()); }) == "not_covered");
  CHECK(code_of([&] { c.between(Instant::min(), t); }) == "invalid_time");
  CHECK(code_of([&] { c.is_open(Instant::max()); }) == "not_covered");
  CHECK(code_of([&] { c.next_opening(Instant::min()); }) == "invalid_time");
  CHECK(code_of([&] { c.day(Date::max()); }) == "not_covered");
  CHECK(code_of([&] { c.working_days_between(Date::max(), on("2026-01-01")); }) == "not_covered");
  CHECK(code_of([&] { c.working_days_between(Date::min(), on("2026-01-01")); }) == "invalid_time");
  CHECK(code_of([&] { c.windows(Date::min()); }) == "invalid_time");
  CHECK(code_of([&] { c.days_of_note(INT32_MAX); }) == "not_covered");
  CHECK(code_of([&] { c.days_of_note(2011); }) == "not_covered");
}

TEST_CASE("edge: arrays tell each element apart and leave the refused ones alone") {
  const Calendar c = Calendar::builtin();
  const std::vector<Instant> t{at("2026-08-20 10:00"), Instant::min(), at("1999-01-01 00:00"),
                               at("2026-08-20 10:00"), at("2026-08-21 10:00")};
  const std::vector<WorkingTime> amount{hours(8), hours(8), hours(8),
                                        WorkingTime::seconds(INT64_MAX), hours(8)};
  std::vector<Instant> out(5, at("1970-01-01 07:00"));
  std::vector<std::int32_t> status(5, 99);
  c.add(t, amount, out, status);
  CHECK(status == std::vector<std::int32_t>{0, -11, -12, -13, 0});
  CHECK(shown(out[0]) == "2026-08-21T10:00:00+07:00");
  CHECK(out[1] == at("1970-01-01 07:00"));
  CHECK(out[3] == at("1970-01-01 07:00"));
  CHECK(shown(out[4]) == "2026-08-22T10:00:00+07:00");
  CHECK(code_of([&] { c.add(t, std::span{amount}.first(4), out, status); }) == "invalid_argument");
  CHECK(code_of([&] { c.between(t, t, std::span<WorkingTime>{}, status); }) == "invalid_argument");
  c.add({}, {}, {}, {});
}

TEST_CASE("edge: windows of many dates, told apart by offsets; refused dates have none") {
  const Calendar c = Calendar::builtin();
  const std::vector<Date> dates{on("2026-11-23"), on("2011-12-31"), on("2026-11-24"), Date::min(),
                                on("2026-08-22")};
  std::vector<std::int64_t> first(6, -1);
  std::vector<std::int32_t> status(5, 99);
  std::vector<Window> windows(3, Window{-1, -1});
  REQUIRE(c.windows(dates, first, windows, status) == 4);
  CHECK(first == std::vector<std::int64_t>(6, -1));  // no room: nothing is written
  CHECK(status == std::vector<std::int32_t>(5, 99));
  CHECK(windows[0] == Window{-1, -1});
  windows.resize(4);
  REQUIRE(c.windows(dates, first, windows, status) == 4);
  CHECK(first == std::vector<std::int64_t>{0, 2, 2, 2, 2, 4});
  CHECK(status == std::vector<std::int32_t>{0, -12, 0, -11, 0});
  CHECK(std::vector(windows.begin(), windows.begin() + 2) == c.windows(dates[0]));
  CHECK(std::vector(windows.begin() + 2, windows.end()) == c.windows(dates[4]));
  CHECK(code_of([&] { c.windows(dates, std::span{first}.first(5), windows, status); }) ==
        "invalid_argument");
  CHECK(c.windows({}, std::span{first}.first(1), {}, {}) == 0);
}

TEST_CASE("edge: the date after the last may end a count of working days, and has no windows") {
  const Calendar c = Calendar::builtin();
  const std::vector<Date> past{c.last_date() + std::chrono::days{1}};
  CHECK(c.working_days_between(past[0], past[0]) == 0);
  std::vector<std::int64_t> first(2, -1);
  std::vector<std::int32_t> status(1, 99);
  std::vector<Window> windows(2);
  CHECK(c.windows(past, first, windows, status) == 0);
  CHECK(status[0] == -12);
  CHECK(code_of([&] { c.windows(past[0]); }) == "not_covered");
}

TEST_CASE("edge: working days, signed, over worked Saturdays and holidays") {
  const Calendar c = Calendar::builtin();
  CHECK(c.working_days_between(on("2026-08-17"), on("2026-08-24")) == 6);
  CHECK(c.working_days_between(on("2026-08-24"), on("2026-08-17")) == -6);
  CHECK(c.working_days_between(on("2026-02-14"), on("2026-02-23")) == 0);
  CHECK(c.working_days_between(on("2026-02-13"), on("2026-02-24")) == 2);
  CHECK(c.working_days_between(on("2100-12-31"), on("2101-01-01")) == 1);
  CHECK(c.working_days_between(on("2026-01-01"), on("2027-01-01")) == 261 - 14 + 2);
}
