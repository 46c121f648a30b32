// Layers: week < season < holiday < single date < a host's own days.
#include <fmt/core.h>

#include "unit/calendar/testing.h"

using namespace petition_test;

namespace {

constexpr std::string_view kSummer =
    "[[season]]\nfrom = \"04-16\"\nto = \"10-15\"\ndays = \"mon-fri\"\nwindows = [\"07:00-11:30\", "
    "\"13:30-17:00\"]\n";
constexpr std::string_view kWinter =
    "[[season]]\nfrom = \"10-16\"\nto = \"04-15\"\ndays = \"mon-fri\"\nwindows = [\"07:30-12:00\", "
    "\"13:00-16:30\"]\n";

std::string holiday(std::string_view rest) {
  return "[[holiday]]\n" + std::string{rest} + "\n" + std::string{kBecause};
}

std::int32_t opens_at(const Calendar& c, std::string_view date) {
  return c.windows(on(date)).at(0).open_s;
}

}  // namespace

TEST_CASE("a season replaces the week between its days, both included") {
  const Calendar c = office(kSummer);
  CHECK(c.windows(on("2026-04-15")) == std::vector<Window>{{25200, 39600}, {46800, 61200}});
  CHECK(c.windows(on("2026-04-16")) == std::vector<Window>{{25200, 41400}, {48600, 61200}});
  CHECK(c.windows(on("2026-10-15")) == std::vector<Window>{{25200, 41400}, {48600, 61200}});
  CHECK(c.windows(on("2026-10-16")) == std::vector<Window>{{25200, 39600}, {46800, 61200}});
  CHECK(c.windows(on("2026-04-18")).empty());
}

TEST_CASE("a season may span the new year") {
  const Calendar c = office(std::string{kSummer} + std::string{kWinter});
  CHECK(opens_at(c, "2026-01-02") == 27000);
  CHECK(opens_at(c, "2026-04-15") == 27000);
  CHECK(opens_at(c, "2026-04-16") == 25200);
  CHECK(opens_at(c, "2026-10-16") == 27000);
  CHECK(opens_at(c, "2026-12-31") == 27000);
}

TEST_CASE("a season may end on 29 February") {
  const Calendar c = office(
      "[[season]]\nfrom = \"02-01\"\nto = \"02-29\"\ndays = \"mon-fri\"\nwindows = "
      "[\"08:00-09:00\"]\n");
  CHECK(opens_at(c, "2026-02-27") == 28800);
  CHECK(opens_at(c, "2026-03-02") == 25200);
}

TEST_CASE("rules hold from their first to their last date") {
  const Calendar c = calendar_of(
      "[[week]]\ndays = \"mon-fri\"\nwindows = [\"08:00-12:00\"]\nlast = 2026-06-30\n"
      "[[week]]\ndays = [\"mon-thu\", \"fri\"]\nwindows = [\"09:00-12:00\"]\nfirst = "
      "2026-07-01\ninstrument = \"QĐ 2\"\n");
  CHECK(opens_at(c, "2026-06-30") == 28800);
  CHECK(opens_at(c, "2026-07-01") == 32400);
  CHECK(c.day(on("2026-07-01")).instrument == "QĐ 2");
}

TEST_CASE("different days of the week, a Saturday morning") {
  const Calendar c = office("[[week]]\ndays = \"sat\"\nwindows = [\"07:00-11:00\"]\n");
  CHECK(shown(c.add(at("2026-01-09 16:00"), hours(5))) == "2026-01-10T11:00:00+07:00");
  CHECK(shown(c.add(at("2026-01-09 16:00"), hours(6))) == "2026-01-12T08:00:00+07:00");
}

TEST_CASE("a holiday lies above the season, a single date above the holiday") {
  const std::string day_off = holiday("solar = \"05-04\"");
  CHECK(office(std::string{kSummer} + day_off).windows(on("2026-05-04")).empty());
  const Calendar opened = office(day_off + day_text("2026-05-04", "\"08:00-10:00\""));
  CHECK(opens_at(opened, "2026-05-04") == 28800);
  CHECK(opened.day(on("2026-05-04")).kind == DayKind::special);
}

TEST_CASE("a holiday on a rest day is made up once, on the next date that is free of both") {
  const Calendar c = office(
      holiday("solar = \"05-02\"\nmade_up = true") + holiday("solar = \"05-03\"\nmade_up = true") +
      holiday("solar = \"05-04\"\nmade_up = true"));  // Saturday, Sunday, Monday
  CHECK(c.day(on("2026-05-04")).kind == DayKind::holiday);
  CHECK(c.day(on("2026-05-05")).kind == DayKind::in_lieu);
  CHECK(c.day(on("2026-05-06")).kind == DayKind::in_lieu);
  CHECK(c.day(on("2026-05-07")).kind == DayKind::ordinary);
  const Calendar plain = office(holiday("solar = \"05-02\""));
  CHECK(plain.day(on("2026-05-04")).kind == DayKind::ordinary);
}

TEST_CASE("a holiday of the last year is made up in the first covered days") {
  const Calendar c = office(
      holiday("solar = \"12-31\"\ndays = \"0+4\"\nmade_up = true"));  // 1/1/2026 is a Thursday
  CHECK(c.day(on("2026-01-02")).kind == DayKind::holiday);
  CHECK(c.day(on("2026-01-03")).kind == DayKind::holiday);
  CHECK(c.day(on("2026-01-05")).kind == DayKind::in_lieu);
}

TEST_CASE("holidays by lunar date and by weekday") {
  const Calendar c =
      office(holiday("lunar = \"01-01\"\ndays = { mon = \"0+1\", tue = \"1+2\", wed = \"0+1\", "
                     "thu = \"0+1\", fri = \"0+1\", sat = \"0+1\", sun = \"0+1\" }"));
  CHECK(c.windows(on("2026-02-13")).size() == 2);
  CHECK(c.windows(on("2026-02-16")).empty());
  CHECK(c.windows(on("2026-02-18")).empty());
  CHECK(c.windows(on("2026-02-19")).size() == 2);
}

TEST_CASE("single dates: closed, half a day, like another day, several") {
  const Calendar c = office(day_text("2026-12-30", "") + day_text("2026-12-31", "\"07:00-11:00\"") +
                            "[[day]]\ndate = 2026-03-07\nlike = \"thu\"\n" + std::string{kBecause} +
                            "[[day]]\ndate = 2026-07-06\nlast = 2026-07-08\nwindows = []\n" +
                            std::string{kBecause});
  CHECK(c.day(on("2026-12-30")).kind == DayKind::special);
  CHECK(shown(c.add(at("2026-12-29 16:00"), hours(5))) == "2026-12-31T11:00:00+07:00");
  CHECK(c.windows(on("2026-03-07")).size() == 2);
  CHECK(c.day(on("2026-03-07")).kind == DayKind::worked);
  CHECK(c.working_days_between(on("2026-07-06"), on("2026-07-11")) == 2);
}

TEST_CASE("a swap opens the worked date like the one that is off, in its season") {
  const Calendar c =
      office(std::string{kSummer} +
             "[[swap]]\noff = 2026-04-16\nworked = 2026-04-11\ninstrument = \"CV\"\n");
  CHECK(c.windows(on("2026-04-16")).empty());
  CHECK(c.windows(on("2026-04-11")) == std::vector<Window>{{25200, 41400}, {48600, 61200}});
  const Calendar own = office(
      "[[swap]]\noff = 2026-04-16\nworked = 2026-04-11\nwindows = [\"08:00-16:00\"]\ninstrument = "
      "\"CV\"\n");
  CHECK(own.windows(on("2026-04-11")) == std::vector<Window>{{28800, 57600}});
}

TEST_CASE("a host's own days lie on top, in one call, and leave the original alone") {
  const Calendar base = Calendar::builtin();
  const Calendar joined = base.with_days("version = \"gl-3\"\n" + day_text("2026-08-22", "") +
                                         day_text("2026-08-20", "\"07:00-11:00\""));
  CHECK(joined.version() == "2027.1+gl-3");
  CHECK(joined.windows(on("2026-08-22")).empty());
  CHECK(shown(joined.add(at("2026-08-19 16:00"), hours(5))) == "2026-08-20T11:00:00+07:00");
  CHECK(shown(joined.add(at("2026-08-21 10:00"), hours(8))) == "2026-08-24T10:00:00+07:00");
  CHECK(shown(base.add(at("2026-08-21 10:00"), hours(8))) == "2026-08-22T10:00:00+07:00");
  CHECK(joined.content_hash() != base.content_hash());
  const Calendar again = joined.with_days(day_text("2026-08-22", "\"09:00-10:00\""));
  CHECK(again.windows(on("2026-08-22")) == std::vector<Window>{{32400, 36000}});
  CHECK(again.day(on("2026-08-22")).kind == DayKind::worked);
}

TEST_CASE("a host announces the next year") {
  const Calendar c = Calendar::builtin().with_days(
      "announced_until = 2028-12-31\n[[notice]]\nyear = 2028\ninstrument = \"CV 1\"\n"
      "[[swap]]\noff = 2028-05-03\nworked = 2028-05-06\ninstrument = \"CV 1\"\n");
  CHECK(c.day(on("2028-05-03")).knowledge == Knowledge::announced);
  CHECK(c.day(on("2028-05-01")).instrument.ends_with("; CV 1"));
  CHECK(c.refusing_provisional().with_days(day_text("2028-06-01", "")).announced_until() ==
        on("2028-12-31"));
  CHECK(code_of([&] {
          c.refusing_provisional()
              .with_days(day_text("2028-06-01", ""))
              .add(at("2029-01-02 08:00"), hours(1));
        }) == "provisional");
}

TEST_CASE("many irregular days stay exact") {
  std::string days;
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= 28; ++day) {
      const std::string date = fmt::format("2026-{:02}-{:02}", month, day);
      days += day_text(date, day % 2 == 0 ? "\"07:00-07:01\", \"07:02-07:03\", \"08:00-08:00:07\""
                                          : "\"07:00-19:00\"");
    }
  }
  const Calendar c = office(days);
  CHECK(c.between(at("2026-02-01 00:00"), at("2026-02-03 00:00")) ==
        hours(12) + WorkingTime::seconds(127));
  CHECK(shown(c.add(at("2026-02-01 19:00"), WorkingTime::seconds(127))) ==
        "2026-02-02T08:00:07+07:00");
  CHECK(shown(c.subtract(at("2026-02-03 07:00"), WorkingTime::seconds(8))) ==
        "2026-02-02T07:02:59+07:00");
}
