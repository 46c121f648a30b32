// What a calendar holds at most: so much is taken, and one more is refused by name.
#include "calendar/layers.h"

#include <fmt/core.h>

#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::calendar::DayNumber;
using petition::calendar::DayRule;
using petition::calendar::lay_over_dates;
using petition::calendar::Spec;

namespace {

/// A week with so many windows a day, of a minute each.
std::string week_of(int windows) {
  std::string text = "[[week]]\ndays = \"mon-fri\"\nwindows = [";
  for (int i = 0; i < windows; ++i)
    text += fmt::format("\"{:02}:{:02}-{:02}:{:02}\",", i / 60, i % 60, (i + 1) / 60, (i + 1) % 60);
  return text + "]\n";
}

/// Dates of which each is opened as no other, on a calendar that is closed otherwise.
Spec opened_differently(DayNumber dates) {
  Spec spec;
  spec.last = dates;  // one more than are opened
  spec.days.emplace_back();
  for (DayNumber d = 0; d < dates; ++d) {
    DayRule rule;
    rule.first = rule.last = d;
    rule.windows = {{d % 256, 43200 + d / 256}};
    spec.days[0].push_back(rule);
  }
  return spec;
}

}  // namespace

TEST_CASE("limits: a date has at most 1,440 windows") {
  CHECK(calendar_of(week_of(1440)).windows(on("2026-01-05")).size() == 1440);
  const auto error = error_of([] { calendar_of(week_of(1441)); });
  REQUIRE(error);
  CHECK(error->code() == ErrorCode::too_large);
  CHECK(error->message() == "at most 1440 windows on one date");
}

TEST_CASE("limits: a calendar has at most 65,536 different days") {
  CHECK(lay_over_dates(opened_differently(65535)).plans.size() == 65536);
  const auto error = error_of([] { lay_over_dates(opened_differently(65536)); });
  REQUIRE(error);
  CHECK(error->code() == ErrorCode::too_large);
}
