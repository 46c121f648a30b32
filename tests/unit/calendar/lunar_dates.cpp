// The lunar calendar against published dates, and against itself over two centuries.
#include <array>
#include <utility>

#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::from_lunar;
using petition::LunarDate;
using petition::to_lunar;

namespace {

std::string new_year(int year) { return petition::format_date(from_lunar({year, 1, 1, false})); }
std::string hung_kings(int year) { return petition::format_date(from_lunar({year, 3, 10, false})); }

}  // namespace

TEST_CASE("Tết of the announced years") {
  const std::array<std::pair<int, const char*>, 16> published{{
      {2012, "2012-01-23"},
      {2013, "2013-02-10"},
      {2014, "2014-01-31"},
      {2015, "2015-02-19"},
      {2016, "2016-02-08"},
      {2017, "2017-01-28"},
      {2018, "2018-02-16"},
      {2019, "2019-02-05"},
      {2020, "2020-01-25"},
      {2021, "2021-02-12"},
      {2022, "2022-02-01"},
      {2023, "2023-01-22"},
      {2024, "2024-02-10"},
      {2025, "2025-01-29"},
      {2026, "2026-02-17"},
      {2027, "2027-02-06"},
  }};
  for (const auto& [year, date] : published) CHECK(new_year(year) == date);
}

TEST_CASE("Tết where Vietnam and China differ") {
  CHECK(new_year(1968) == "1968-01-29");
  CHECK(new_year(1969) == "1969-02-16");
  CHECK(new_year(1985) == "1985-01-21");
  CHECK(new_year(2007) == "2007-02-17");
  CHECK(new_year(2030) == "2030-02-02");
  CHECK(new_year(2053) == "2053-02-18");
}

TEST_CASE("10/3 where Vietnam and China differ is a day earlier than theirs") {
  CHECK(hung_kings(1975) == "1975-04-20");
  CHECK(hung_kings(2009) == "2009-04-04");
  CHECK(hung_kings(2037) == "2037-04-24");
  CHECK(hung_kings(2038) == "2038-04-13");
  CHECK(hung_kings(2085) == "2085-04-03");
  CHECK(hung_kings(2086) == "2086-04-22");
  CHECK(hung_kings(2095) == "2095-04-13");
  CHECK(hung_kings(2100) == "2100-04-18");
}

TEST_CASE("10/3 of the announced years") {
  CHECK(hung_kings(2012) == "2012-03-31");
  CHECK(hung_kings(2013) == "2013-04-19");
  CHECK(hung_kings(2014) == "2014-04-09");
  CHECK(hung_kings(2015) == "2015-04-28");
  CHECK(hung_kings(2016) == "2016-04-16");
  CHECK(hung_kings(2017) == "2017-04-06");
  CHECK(hung_kings(2018) == "2018-04-25");
  CHECK(hung_kings(2019) == "2019-04-14");
  CHECK(hung_kings(2020) == "2020-04-02");
  CHECK(hung_kings(2021) == "2021-04-21");
  CHECK(hung_kings(2022) == "2022-04-10");
  CHECK(hung_kings(2023) == "2023-04-29");
  CHECK(hung_kings(2024) == "2024-04-18");
  CHECK(hung_kings(2025) == "2025-04-07");
  CHECK(hung_kings(2026) == "2026-04-26");
  CHECK(hung_kings(2027) == "2027-04-16");
}

TEST_CASE("leap months: which year has which") {
  const auto leap_of = [](int year) {
    for (int month = 1; month <= 12; ++month) {
      if (!error_of([&] { from_lunar({year, month, 1, true}); })) return month;
    }
    return 0;
  };
  CHECK(leap_of(1984) == 0);
  CHECK(leap_of(1985) == 2);
  CHECK(leap_of(1987) == 7);
  CHECK(leap_of(2017) == 6);
  CHECK(leap_of(2020) == 4);
  CHECK(leap_of(2023) == 2);
  CHECK(leap_of(2024) == 0);
  CHECK(leap_of(2025) == 6);
  CHECK(leap_of(2031) == 3);
  CHECK(leap_of(2033) == 11);
  CHECK(leap_of(2050) == 3);
  CHECK(leap_of(2061) == 3);
  CHECK(leap_of(2080) == 3);
}

TEST_CASE("2033: the leap month after month 11 belongs to the same year") {
  CHECK(petition::format_date(from_lunar({2033, 11, 1, true})) == "2033-12-22");
  CHECK(to_lunar(on("2033-12-22")) == LunarDate{2033, 11, 1, true});
  CHECK(to_lunar(on("2033-12-21")).leap == false);
}

TEST_CASE("10/3 lies in the regular third month of a year with a leap third month") {
  for (const int year : {2031, 2050, 2061, 2080}) {
    CHECK(from_lunar({year, 3, 10, false}) < from_lunar({year, 3, 10, true}));
  }
}

TEST_CASE("every day has a lunar date that leads back, and the days follow each other") {
  LunarDate last = to_lunar(on("1900-01-01"));
  CHECK(last == LunarDate{1899, 12, 1, false});
  for (Date d = on("1900-01-02"); d <= on("2100-12-31"); d += std::chrono::days{1}) {
    const LunarDate lunar = to_lunar(d);
    const bool next_day =
        lunar.day == last.day + 1 && lunar.month == last.month && lunar.leap == last.leap;
    const bool next_month = lunar.day == 1 && last.day >= 29;
    const bool in_step = next_day || next_month;
    if (!in_step) FAIL(petition::format_date(d) << " does not follow");
    // Converting back is slow in a debug build; a month's first and last days are where it can
    // fail.
    if (next_month && from_lunar(lunar) != d)
      FAIL(petition::format_date(d) << " does not lead back");
    last = lunar;
  }
}

TEST_CASE("years chain from Tết to Tết in 353 to 355 or 383 to 385 days") {
  for (int year = 1900; year < 2100; ++year) {
    const auto length =
        (from_lunar({year + 1, 1, 1, false}) - from_lunar({year, 1, 1, false})).count();
    const bool lawful = (length >= 353 && length <= 355) || (length >= 383 && length <= 385);
    if (!lawful) FAIL("lunar year " << year << " has " << length << " days");
  }
}

TEST_CASE("a lunar date that does not exist is refused") {
  CHECK(code_of([] { from_lunar({2026, 0, 1, false}); }) == "invalid_value");
  CHECK(code_of([] { from_lunar({2026, 13, 1, false}); }) == "invalid_value");
  CHECK(code_of([] { from_lunar({2026, 1, 0, false}); }) == "invalid_value");
  CHECK(code_of([] { from_lunar({2026, 1, 31, false}); }) == "invalid_value");
  CHECK(code_of([] { from_lunar({2024, 2, 1, true}); }) == "invalid_value");
}

TEST_CASE("a month of 29 days has no thirtieth") {
  int refused = 0;
  for (int month = 1; month <= 12; ++month) {
    refused += code_of([&] { from_lunar({2026, month, 30, false}); }) == "invalid_value" ? 1 : 0;
  }
  CHECK(refused == 6);
}

TEST_CASE("the lunar calendar ends where it is computed") {
  CHECK(code_of([] { to_lunar(on("1899-12-31")); }) == "not_covered");
  CHECK(code_of([] { from_lunar({1898, 1, 1, false}); }) == "not_covered");
  CHECK(code_of([] { from_lunar({1899, 1, 1, false}); }) == "not_covered");
  CHECK(code_of([] { from_lunar({2101, 1, 1, false}); }) == "not_covered");
  CHECK(to_lunar(on("2101-01-28")).year == 2100);
  CHECK(code_of([] { to_lunar(on("2101-01-29")); }) == "not_covered");
  CHECK(code_of([] { to_lunar(on("9999-12-31")); }) == "not_covered");
}
