// Runs the vectors that every language runs: tests/vectors/calendar.json.
#include <fstream>
#include <nlohmann/json.hpp>

#include "unit/calendar/testing.h"

using namespace petition_test;
using nlohmann::json;

namespace {

json vectors() {
  std::ifstream file{PETITION_SOURCE_DIR "/tests/vectors/calendar.json"};
  return json::parse(file);
}

Instant instant(const json& text) { return petition::parse_instant(text.get<std::string>()); }

WorkingTime amount(const json& text) {
  return petition::parse_working_time(text.get<std::string>());
}

}  // namespace

TEST_CASE("vectors: add") {
  const Calendar calendar = Calendar::builtin();
  const json cases = vectors().at("add");
  for (const json& v : cases) {
    CAPTURE(v.dump());
    const Closing closing =
        v.at("closing") == "next_opening" ? Closing::next_opening : Closing::earliest;
    const auto add = [&] {
      return calendar.add(instant(v.at("start")), amount(v.at("amount")), closing);
    };
    if (v.contains("error")) {
      CHECK(code_of(add) == v.at("error").get<std::string>());
    } else {
      CHECK(shown(add()) == v.at("due").get<std::string>());
    }
  }
}

TEST_CASE("vectors: a due time explained and reached backwards") {
  const Calendar calendar = Calendar::builtin();
  const json cases = vectors().at("add");
  for (const json& v : cases) {
    if (v.contains("error") || v.at("closing") != "earliest") continue;
    CAPTURE(v.dump());
    const Instant start = instant(v.at("start"));
    const Instant due = instant(v.at("due"));
    CHECK(calendar.explain_add(start, amount(v.at("amount"))).result == due);
    CHECK(calendar.between(start, due) == amount(v.at("amount")));
    CHECK(calendar.between(due, start) == -amount(v.at("amount")));
  }
}

TEST_CASE("vectors: between") {
  const Calendar calendar = Calendar::builtin();
  const json cases = vectors().at("between");
  for (const json& v : cases) {
    CAPTURE(v.dump());
    CHECK(calendar.between(instant(v.at("from")), instant(v.at("to"))) == amount(v.at("amount")));
  }
}

TEST_CASE("vectors: open and closed") {
  const Calendar calendar = Calendar::builtin();
  const json cases = vectors().at("open");
  for (const json& v : cases) {
    CAPTURE(v.dump());
    const Instant t = instant(v.at("at"));
    CHECK(calendar.is_open(t) == v.at("open").get<bool>());
    CHECK(calendar.next_open(t) == instant(v.at("next_open")));
    CHECK(calendar.next_opening(t) == instant(v.at("next_opening")));
    CHECK(calendar.previous_close(t) == instant(v.at("previous_close")));
  }
}

TEST_CASE("vectors: the announced years, 2012 to 2027") {
  const Calendar calendar = Calendar::builtin();
  const json cases = vectors().at("years");
  for (const json& v : cases) {
    const int year = v.at("year").get<int>();
    CAPTURE(year);
    json off = json::array();
    json worked = json::array();
    for (const petition::Day& day : calendar.days_of_note(year)) {
      (day.windows.empty() ? off : worked).push_back(petition::format_date(day.date));
    }
    CHECK(off.dump() == v.at("off").dump());
    CHECK(worked.dump() == v.at("worked").dump());
  }
}

TEST_CASE("vectors: lunar dates") {
  const json cases = vectors().at("lunar");
  for (const json& v : cases) {
    CAPTURE(v.dump());
    const petition::LunarDate lunar{v.at("year").get<int>(), v.at("month").get<int>(),
                                    v.at("day").get<int>(), v.at("leap").get<bool>()};
    const Date date = on(v.at("date").get<std::string>());
    CHECK(petition::to_lunar(date) == lunar);
    CHECK(petition::from_lunar(lunar) == date);
  }
}
