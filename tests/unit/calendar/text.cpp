// Malformed calendars: each is refused with its own code, and with the line and column it came
// from.
#include "unit/calendar/testing.h"

using namespace petition_test;

namespace {

// What is wrong with a text, as `code line:column`. Statements of calendar_text begin in line 7.
std::string wrong(const std::string& text) {
  const auto error = error_of([&] { Calendar::parse(text, "host.toml"); });
  if (!error) return "accepted";
  CHECK(error->where() == "host.toml");
  CHECK(!error->message().empty());
  CHECK(std::string{error->what()}.find('\n') == std::string::npos);
  return std::string{petition::name(error->code())} + " " + std::to_string(error->line()) + ":" +
         std::to_string(error->column());
}

std::string wrong_office(std::string_view more) {
  return wrong(calendar_text(std::string{kOfficeWeek} + std::string{more}));
}

std::string wrong_week(std::string_view week) {
  return wrong(calendar_text("[[week]]\n" + std::string{week}));
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

std::string head(std::string_view from, std::string_view to) {
  return wrong(replaced(calendar_text(kOfficeWeek), from, to));
}

std::string wrong_days(std::string_view days) {
  const auto error = error_of([&] { office().with_days(days, "days.toml"); });
  if (!error) return "accepted";
  return std::string{petition::name(error->code())} + " " + std::to_string(error->line()) + ":" +
         std::to_string(error->column());
}

const std::string kWhy{kBecause};

}  // namespace

TEST_CASE("text that is not TOML, or not text") {
  CHECK(wrong("id = \n") == "syntax 1:6");
  CHECK(wrong(calendar_text("[[week]\n")) == "syntax 7:8");
  CHECK(wrong(calendar_text("id = \"twice\"\n")).starts_with("syntax 7:"));
  CHECK(head("\"test\"", "\"te\xffst\"") == "encoding 1:9");
  CHECK(head("\"test\"", "\"\xed\xa0\x80\"") == "encoding 1:7");
  CHECK(wrong(calendar_text("# \xc0\xaf\n")) == "encoding 7:3");
  const auto large = error_of([] { Calendar::parse(std::string(2'000'000, '#')); });
  REQUIRE(large);
  CHECK(large->code() == ErrorCode::too_large);
}

TEST_CASE("the head of a calendar") {
  CHECK(wrong("") == "missing_key 1:1");
  CHECK(head("id = \"test\"\n", "") == "missing_key 1:1");
  CHECK(head("id = \"test\"", "id = 7") == "wrong_type 1:6");
  CHECK(head("id = \"test\"", "id = \"\"") == "invalid_value 1:6");
  CHECK(head("id = \"test\"", "id = \"a\\nb\"") == "invalid_value 1:6");
  CHECK(head("id = \"test\"", "id = \"test\"\ncolour = \"red\"") == "unknown_key 2:1");
  CHECK(head("{ vi = \"a\", en = \"b\" }", "\"a\"") == "wrong_type 3:9");
  CHECK(head(", en = \"b\"", "") == "missing_key 3:9");
  CHECK(head(", en = \"b\"", ", en = \"b\", fr = \"c\"") == "unknown_key 3:31");
  for (const char* offset : {"+14:15", "-12:15", "+07:10", "7", "+7:00", "UTC", "+25:00"}) {
    CAPTURE(offset);
    CHECK(head("+07:00", offset) == "invalid_value 4:14");
  }
  CHECK(head("first = 2026-01-01", "first = \"2026-01-01\"") == "wrong_type 5:9");
  CHECK(head("first = 2026-01-01", "first = 2026-02-30").starts_with("syntax 5:"));
  CHECK(head("last = 2026-12-31", "last = 2025-12-31") == "invalid_value 6:8");
  CHECK(head("last = 2026-12-31", "last = 2226-01-01") == "too_large 6:8");
  CHECK(head("last = 2026-12-31", "last = 2026-12-31\nannounced_until = 2027-01-01") ==
        "invalid_value 7:19");
  CHECK(wrong(calendar_text("")) == "missing_key 1:1");
  CHECK(wrong(calendar_text("week = 3\n")) == "wrong_type 7:8");
  CHECK(wrong(calendar_text("week = [3]\n")) == "wrong_type 7:9");
}

TEST_CASE("windows") {
  const auto windows = [](std::string_view w) {
    return wrong_week("days = \"mon\"\nwindows = [" + std::string{w} + "]\n");
  };
  CHECK(windows("\"11:00-07:00\"") == "invalid_value 9:12");
  CHECK(windows("\"07:00-07:00\"") == "invalid_value 9:12");
  CHECK(windows("\"07:00-11:00\", \"10:59-12:00\"") == "invalid_value 9:27");
  CHECK(windows("\"13:00-17:00\", \"07:00-13:00:01\"") == "invalid_value 9:12");
  CHECK(windows("\"7:00-11:00\"") == "invalid_value 9:12");
  CHECK(windows("\"07:00-24:01\"") == "invalid_value 9:12");
  CHECK(windows("\"07:60-11:00\"") == "invalid_value 9:12");
  CHECK(windows("\"07:00\"") == "invalid_value 9:12");
  CHECK(windows("\"24:00-06:00+1\"") == "invalid_value 9:12");
  CHECK(windows("\"06:00-06:01+1\"") == "invalid_value 9:12");
  CHECK(windows("\"\"") == "invalid_value 9:12");
  CHECK(windows("\"+1\"") == "invalid_value 9:12");
  CHECK(windows("7") == "wrong_type 9:12");
  CHECK(windows("\"13:00-17:00\", \"07:00-13:00\"") == "accepted");
  CHECK(wrong_week("days = \"mon\"\nwindows = \"07:00-11:00\"\n") == "wrong_type 9:11");
  CHECK(wrong_week("days = \"mon\"\n") == "missing_key 7:1");
}

TEST_CASE("days of the week") {
  const auto days = [](std::string_view d) {
    return wrong_week("days = " + std::string{d} + "\nwindows = [\"07:00-11:00\"]\n");
  };
  CHECK(days("\"monday\"") == "invalid_value 8:8");
  CHECK(days("\"fri-mon\"") == "invalid_value 8:8");
  CHECK(days("\"\"") == "invalid_value 8:8");
  CHECK(days("[]") == "invalid_value 8:8");
  CHECK(days("[\"mon\", \"mon-wed\"]") == "duplicate 8:16");
  CHECK(days("[1]") == "wrong_type 8:9");
  CHECK(days("1") == "wrong_type 8:8");
}

TEST_CASE("a season") {
  const auto season = [](std::string_view from) {
    return wrong_office("[[season]]\nfrom = " + std::string{from} +
                        "\nto = \"10-15\"\ndays = \"mon\"\nwindows = []\n");
  };
  CHECK(season("\"4-16\"") == "invalid_value 11:8");
  CHECK(season("\"02-30\"") == "invalid_value 11:8");
  CHECK(season("\"13-01\"") == "invalid_value 11:8");
  CHECK(season("4") == "wrong_type 11:8");
  CHECK(season("\"04-16\"\nfrom_when = 3") == "unknown_key 12:1");
}

TEST_CASE("two statements of one layer about one date name both lines") {
  const auto said = [](const std::string& text) {
    const auto error = error_of([&] { Calendar::parse(text); });
    return error ? std::to_string(error->line()) + ": " + error->message()
                 : std::string{"accepted"};
  };
  CHECK(said(calendar_text(std::string{kOfficeWeek} +
                           "[[week]]\ndays = \"fri-sun\"\nwindows = [\"07:00-11:00\"]\n")) ==
        "10: 2026-01-02 has two opening times of one layer: here and in line 7");
  CHECK(said(calendar_text(std::string{kOfficeWeek} + day_text("2026-03-03", "") +
                           day_text("2026-03-03", ""))) ==
        "15: 2026-03-03 is stated twice: here and in line 10");
  CHECK(said(calendar_text(std::string{kOfficeWeek} + "[[holiday]]\nsolar = \"03-03\"\n" + kWhy +
                           "[[holiday]]\nsolar = \"03-02\"\ndays = \"0+2\"\n" + kWhy)) ==
        "14: 2026-03-03 is a holiday twice: here and in line 10");
  CHECK(wrong_office("[[swap]]\noff = 2026-03-03\nworked = 2026-03-07\ninstrument = \"a\"\n"
                     "[[swap]]\noff = 2026-03-04\nworked = 2026-03-07\ninstrument = \"a\"\n") ==
        "duplicate 14:1");
}

TEST_CASE("duty that runs into the windows of the next date") {
  CHECK(wrong_office("[[week]]\ndays = \"sun\"\nwindows = [\"22:00-07:00:01+1\"]\n")
            .starts_with("invalid_value 7:"));
  CHECK(wrong_office("[[week]]\ndays = \"sun\"\nwindows = [\"22:00-07:00+1\"]\n") == "accepted");
}

TEST_CASE("holidays") {
  const auto holiday = [](std::string_view h) {
    return wrong_office("[[holiday]]\n" + std::string{h} + "\n" + kWhy);
  };
  CHECK(holiday("solar = \"02-30\"") == "invalid_value 11:9");
  CHECK(holiday("lunar = \"01-31\"") == "invalid_value 11:9");
  CHECK(holiday("solar = \"01-01\"\nlunar = \"01-01\"") == "duplicate 12:9");
  CHECK(holiday("made_up = true") == "missing_key 10:1");
  CHECK(holiday("solar = \"01-01\"\nmade_up = \"yes\"") == "wrong_type 12:11");
  CHECK(holiday("solar = \"01-01\"\ndays = \"5\"") == "invalid_value 12:8");
  CHECK(holiday("solar = \"01-01\"\ndays = \"1+0\"") == "invalid_value 12:8");
  CHECK(holiday("solar = \"01-01\"\ndays = { mon = \"1+4\" }") == "missing_key 12:8");
  CHECK(holiday("solar = \"01-01\"\nmade_up_instrument = \"a\"") == "invalid_value 12:22");
  CHECK(holiday("solar = \"01-01\"\nfirst = 2026-02-01\nlast = 2026-01-01") ==
        "invalid_value 13:8");
  CHECK(wrong_office("[[holiday]]\nsolar = \"01-01\"\ninstrument = \"a\"\n") == "missing_key 10:1");
  CHECK(wrong_office("[[holiday]]\nsolar = \"01-01\"\nreason = { vi = \"a\", en = \"b\" }\n") ==
        "missing_key 10:1");
  CHECK(wrong_office("[[holiday]]\nsolar = \"01-01\"\ninstrument = \"a\"\nreason = \"b\"\n") ==
        "wrong_type 13:10");
}

TEST_CASE("a lunar holiday outside the years that are computed") {
  const std::string text = replaced(
      replaced(calendar_text(std::string{kOfficeWeek} + "[[holiday]]\nlunar = \"01-01\"\n" + kWhy),
               "2026-01-01", "2090-01-01"),
      "2026-12-31", "2110-12-31");
  CHECK(wrong(text) == "invalid_value 10:1");
  CHECK(wrong(text + "last = 2100-12-31\n") == "accepted");
}

TEST_CASE("single dates") {
  const auto day = [](std::string_view d) {
    return wrong_office("[[day]]\n" + std::string{d} + "\n" + kWhy);
  };
  CHECK(day("date = 2027-01-01\nwindows = []") == "invalid_value 11:8");
  CHECK(day("date = 2026-01-09\nlast = 2026-01-08\nwindows = []") == "invalid_value 12:8");
  CHECK(day("date = 2026-01-09\nlast = 2027-01-08\nwindows = []") == "invalid_value 12:8");
  CHECK(day("date = 2026-01-09") == "missing_key 10:1");
  CHECK(day("date = 2026-01-09\nwindows = []\nlike = \"mon\"") == "duplicate 13:8");
  CHECK(day("date = 2026-01-09\nlike = \"Mon\"") == "invalid_value 12:8");
  CHECK(day("date = 2026-01-09\nwindows = []\nkind = \"feast\"") == "invalid_value 13:8");
  CHECK(day("date = 2026-01-09\nwindows = []\nkind = \"worked\"") == "invalid_value 13:8");
  CHECK(day("date = 2026-01-09\nwindows = [\"07:00-08:00\"]\nkind = \"holiday\"") ==
        "invalid_value 13:8");
  CHECK(day("date = 2026-01-09\nlike = \"sun\"\nkind = \"worked\"") == "invalid_value 10:1");
  CHECK(day("date = 2026-01-09\nlike = \"mon\"\nkind = \"holiday\"") == "invalid_value 13:8");
  CHECK(day("date = 2026-01-09T00:00:00\nwindows = []") == "wrong_type 11:8");
}

TEST_CASE("swaps and notices") {
  const auto swap = [](std::string_view s) {
    return wrong_office("[[swap]]\n" + std::string{s} + "\ninstrument = \"a\"\n");
  };
  CHECK(swap("off = 2026-01-09") == "missing_key 10:1");
  CHECK(swap("off = 2026-01-09\nworked = 2026-01-09") == "invalid_value 12:10");
  CHECK(swap("off = 2025-01-09\nworked = 2026-01-09") == "invalid_value 11:7");
  CHECK(swap("off = 2026-01-09\nworked = 2026-01-10\nwindows = []") == "invalid_value 13:11");
  CHECK(swap("off = 2026-01-10\nworked = 2026-01-11") ==
        "invalid_value 10:1");  // nothing to pay back
  CHECK(wrong_office("[[notice]]\nyear = 2026\ninstrument = \"a\"\n[[notice]]\nyear = "
                     "2026\ninstrument = \"b\"\n") == "duplicate 14:8");
  CHECK(wrong_office("[[notice]]\nyear = \"2026\"\ninstrument = \"a\"\n") == "wrong_type 11:8");
  CHECK(wrong_office("[[notice]]\nyear = 9999999\ninstrument = \"a\"\n") == "invalid_value 11:8");
}

TEST_CASE("a host's days") {
  CHECK(wrong_days("id = \"x\"\n") == "unknown_key 1:1");
  CHECK(wrong_days(day_text("2026-03-03", "") + day_text("2026-03-03", "")) == "duplicate 6:1");
  CHECK(wrong_days("announced_until = 2030-01-01\n") == "invalid_value 1:19");
  CHECK(wrong_days("day = 1\n") == "wrong_type 1:7");
  CHECK(wrong_days("\xff") == "encoding 1:1");
  CHECK(wrong_days(day_text("2026-03-03", "\"08:00-09:00\"")) == "accepted");
  CHECK(wrong_days("") == "accepted");
}

TEST_CASE("an unknown key or word is told with those that are taken, the nearest first") {
  const auto said = [](std::string_view day) {
    const auto error = error_of([&] {
      office().with_days("[[day]]\ndate = 2026-01-09\n" + std::string{day} + "\n" + kWhy);
    });
    return error ? error->message() : std::string{"accepted"};
  };
  CHECK(said("windws = []") ==
        "the key \"windws\" is unknown; taken are: windows, kind, like, date, "
        "last, reason, instrument");
  CHECK(said("like = \"Mon\"") ==
        "the word \"Mon\" is unknown; taken are: mon, sun, tue, wed, thu, fri, sat");
  CHECK(said("windows = []\nkind = \"swaped_off\"") ==
        "the word \"swaped_off\" is unknown; taken are: swapped_off, special, worked, holiday, "
        "in_lieu");
}

TEST_CASE("every cut of the built-in text is read or refused, never worse") {
  const std::string_view whole = Calendar::builtin_toml();
  int refused = 0;
  for (std::size_t size = 0; size < whole.size(); size += 997) {
    refused += error_of([&] { Calendar::parse(whole.substr(0, size)); }).has_value() ? 1 : 0;
  }
  CHECK(refused > 3);
}
