// Instants, dates and amounts as text: what is read, what is written, what is refused.
#include <random>

#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::format_date;
using petition::format_instant;
using petition::parse_date;
using petition::parse_instant;
using petition::parse_working_time;

namespace {
std::int64_t seconds(std::string_view text) {
  return parse_instant(text).time_since_epoch().count();
}
}  // namespace

TEST_CASE("an instant is read in every form of its offset") {
  CHECK(seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(seconds("1970-01-01T07:00:00+07:00") == 0);
  CHECK(seconds("1969-12-31T20:30:00-03:30") == 0);
  CHECK(seconds("2021-04-02T14:30:00+07:00") == 1617348600);
  CHECK(seconds("2021-04-02T14:30+07:00") == 1617348600);
  CHECK(seconds("2021-04-02t14:30:00z") == seconds("2021-04-02T14:30:00Z"));
}

TEST_CASE("a fraction of a second is floored, before 1970 too") {
  CHECK(seconds("1970-01-01T00:00:01.999999Z") == 1);
  CHECK(seconds("1969-12-31T23:59:58.5Z") == -2);
}

TEST_CASE("an instant that is not one is refused") {
  for (const char* text : {"",
                           "now",
                           "2021-04-02",
                           "2021-04-02T14:30:00",
                           "2021-4-2T14:30:00Z",
                           "+2021-04-02T14:30:00Z",
                           "2021-02-31T14:30:00Z",
                           "2021-02-29T14:30:00Z",
                           "2021-13-02T14:30:00Z",
                           "2021-00-02T14:30:00Z",
                           "2021-04-02T24:00:00Z",
                           "2021-04-02T23:60:00Z",
                           "2021-04-02T23:59:60Z",
                           "2021-04-02T14:30:00Zx",
                           "2021-04-02T14:30:00+7",
                           "2021-04-02T14:30:00+07:00 ",
                           " 2021-04-02T14:30:00Z",
                           "2021-04-02T14:30:00.Z",
                           "2021-04-02T14:30:00,5Z",
                           "2021-04-02T14Z",
                           "2021-04-02T14:3Z",
                           "2021/04/02T14:30:00Z",
                           "2021-04-02T14:30:00+24:00",
                           "2021-04-02T14:30:00+07:60",
                           "NaT",
                           "2021-04-02T14:30:00.1.2Z",
                           "20210402T143000Z"}) {
    CAPTURE(text);
    CHECK(code_of([&] { parse_instant(text); }) == "invalid_time");
  }
}

TEST_CASE("a time without an offset says what to add") {
  const auto error = error_of([] { parse_instant("2021-04-02T14:30:00"); });
  REQUIRE(error);
  CHECK(std::string{error->what()}.find("add +07:00 for Vietnam") != std::string::npos);
}

TEST_CASE("bytes that are no text do not break the message") {
  const auto error = error_of([] { parse_instant("\xff\x00\n2021-04-02T14:30:00Z"); });
  REQUIRE(error);
  CHECK(std::string{error->what()}.find('\n') == std::string::npos);
  CHECK(std::string{error->what()}.find('\xff') == std::string::npos);
}

TEST_CASE("an instant is written in the offset asked for") {
  const Instant t = parse_instant("2021-04-02T14:30:00+07:00");
  CHECK(format_instant(t) == "2021-04-02T14:30:00+07:00");
  CHECK(format_instant(t, 0) == "2021-04-02T07:30:00+00:00");
  CHECK(format_instant(t, -12600) == "2021-04-02T04:00:00-03:30");
  CHECK(format_instant(t, -1800) == "2021-04-02T07:00:00-00:30");
  CHECK(format_instant(parse_instant("1931-12-31T23:30:00Z")) == "1932-01-01T06:30:00+07:00");
}

TEST_CASE("instants beyond the years of four digits are written as numbers") {
  CHECK(format_instant(Instant{std::chrono::seconds{INT64_MAX}}) == "@9223372036854775807");
  CHECK(format_instant(Instant{std::chrono::seconds{INT64_MIN}}) == "@-9223372036854775808");
}

TEST_CASE("dates are read strictly") {
  CHECK(format_date(parse_date("2024-02-29")) == "2024-02-29");
  CHECK(format_date(parse_date("1899-12-31")) == "1899-12-31");
  for (const char* text :
       {"", "2025-2-3", "+2025-02-03", "2025-02-31", "2025-02-29", "2025-02-03x", "2025-02-03 ",
        "02-03-2025", "2025-00-01", "2025-01-00", "2025-01-32", "-025-01-01"}) {
    CAPTURE(text);
    CHECK(code_of([&] { parse_date(text); }) == "invalid_time");
  }
}

TEST_CASE("amounts of working time") {
  CHECK(parse_working_time("8h") == hours(8));
  CHECK(parse_working_time("90m") == WorkingTime::minutes(90));
  CHECK(parse_working_time("1h30m") == WorkingTime::minutes(90));
  CHECK(parse_working_time("1h1m1s") == WorkingTime::seconds(3661));
  CHECK(parse_working_time("-30s") == WorkingTime::seconds(-30));
  CHECK(parse_working_time("0h") == hours(0));
}

TEST_CASE("an amount that is not one is refused") {
  for (const char* text : {"", "-", "8", "h", "8 h", "8H", "1.5h", "+8h", "30m1h", "1h1h", "8h-30m",
                           "8hours", "NaT"}) {
    CAPTURE(text);
    CHECK(code_of([&] { parse_working_time(text); }) == "invalid_value");
  }
  CHECK(code_of([] { parse_working_time("99999999999999999999h"); }) == "overflow");
  CHECK(code_of([] { parse_working_time("9223372036854775807h"); }) == "overflow");
  CHECK(code_of([] { parse_working_time("2562047788015215h3600m"); }) == "overflow");
}

TEST_CASE("every error code has a name of its own") {
  for (std::int32_t code = -21; code <= -1; ++code) {
    CHECK(petition::name(static_cast<ErrorCode>(code)) != "unknown");
    for (std::int32_t other = code + 1; other <= -1; ++other) {
      CHECK(petition::name(static_cast<ErrorCode>(code)) !=
            petition::name(static_cast<ErrorCode>(other)));
    }
  }
  CHECK(petition::name(static_cast<ErrorCode>(7)) == "unknown");
}

TEST_CASE("an error says where, line, column and what") {
  const Error error{ErrorCode::duplicate, "said twice", "days.toml", 3, 7};
  CHECK(std::string{error.what()} == "days.toml:3:7: said twice");
  CHECK(error.message() == "said twice");
  CHECK(std::string{Error{ErrorCode::overflow, "too much"}.what()} == "too much");
  CHECK(std::string{Error{ErrorCode::overflow, "too much", "amount"}.what()} == "amount: too much");
}

TEST_CASE("the form in which programs write instants is read as all forms are") {
  constexpr std::string_view kBytes = "0123456789-+:TZz. \xff";
  MESSAGE("seed 20210402");
  std::mt19937 random(20210402);
  const auto below = [&](std::size_t most) { return random() % most; };
  int read = 0;
  for (int n = 0; n < 20000; ++n) {
    const auto second = static_cast<std::int64_t>(random()) - (std::int64_t{1} << 31);
    const int zone = (static_cast<int>(below(48)) - 24) * 1800;
    std::string usual = format_instant(petition::Instant{std::chrono::seconds{second}}, zone);
    if (n % 3 == 0) usual.replace(19, 6, "Z");
    if (n % 2 == 0) usual[below(usual.size())] = kBytes[below(kBytes.size())];
    CAPTURE(usual);
    std::string small = usual;  // which is not the usual form
    if (small[10] == 'T') small[10] = 't';
    const std::string expected = code_of([&] { parse_instant(small); });
    CHECK(code_of([&] { parse_instant(usual); }) == expected);
    if (expected != "no error") continue;
    CHECK(parse_instant(usual) == parse_instant(small));
    ++read;
  }
  CHECK(read > 10000);
}
