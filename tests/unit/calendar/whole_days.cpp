// Limits in whole days (Civil Code 2015, Art. 147.2, 148.5), against a walk over the dates.
#include "unit/calendar/testing.h"

using namespace petition_test;
using petition::ClockTime;

namespace {

Date date_of(Instant t) {
  return Date{std::chrono::floor<std::chrono::days>(t.time_since_epoch() + std::chrono::hours(7))};
}

/// Steps over the dates one by one.
Instant walked(const Calendar& calendar, Instant t, std::int64_t days, bool working) {
  Date date = date_of(t);
  if (working)
    for (std::int64_t counted = 0; counted < days;)
      counted += calendar.windows(++date).empty() ? 0 : 1;
  else
    for (date += std::chrono::days(days); calendar.windows(date).empty();) ++date;
  const auto midnight = Instant{date.time_since_epoch() - std::chrono::hours(7)};
  return working ? midnight + ClockTime{calendar.windows(date).back().close_s}
                 : midnight + ClockTime{86399};
}

}  // namespace

TEST_CASE("whole days: every start of two years with Tết, to 20 days") {
  const Calendar calendar = Calendar::builtin();
  for (Instant t = at("2025-01-01T00:00:00"); t < at("2026-12-31T00:00:00");
       t += ClockTime{41 * 3600 + 17})
    for (const std::int64_t days : {1, 2, 3, 7, 10, 20}) {
      CHECK(calendar.add_days(t, days) == walked(calendar, t, days, false));
      CHECK(calendar.add_working_days(t, days) == walked(calendar, t, days, true));
    }
}

TEST_CASE("whole days: both sides of midnight are different dates of start") {
  const Calendar calendar = Calendar::builtin();
  CHECK(calendar.add_days(at("2025-11-24T23:59:59"), 1) == at("2025-11-25T23:59:59"));
  CHECK(calendar.add_days(at("2025-11-25T00:00:00"), 1) == at("2025-11-26T23:59:59"));
  CHECK(calendar.add_working_days(at("2025-11-28T10:00:00"), 1, Closing::next_opening) ==
        at("2025-12-02T07:00:00"));
}

TEST_CASE("whole days: a worked Saturday counts, Tết does not") {
  const Calendar calendar = Calendar::builtin();
  CHECK(calendar.add_working_days(at("2025-04-25T09:00:00"), 1) == at("2025-04-26T17:00:00"));
  CHECK(calendar.add_days(at("2026-02-13T09:00:00"), 2) == at("2026-02-23T23:59:59"));
}

TEST_CASE("whole days: bad amounts, and dates outside the coverage") {
  const Calendar calendar = Calendar::builtin();
  const Instant t = at("2025-11-24T10:00:00");
  CHECK(code_of([&] { calendar.add_days(t, 0); }) == "invalid_argument");
  CHECK(code_of([&] { calendar.add_working_days(t, -1); }) == "invalid_argument");
  CHECK(code_of([&] { calendar.add_working_days(t, 1'000'001); }) == "invalid_argument");
  CHECK(code_of([&] { calendar.add_days(t, 900'000); }) == "not_covered");
  CHECK(code_of([&] { calendar.add_working_days(t, 900'000); }) == "not_covered");
  CHECK(code_of([&] { calendar.add_days(at("1850-01-01T00:00:00"), 1); }) == "not_covered");
  const Calendar strict = calendar.refusing_provisional();
  CHECK(code_of([&] { strict.add_days(at("2027-12-30T10:00:00"), 5); }) == "provisional");
  CHECK(code_of([&] { strict.add_working_days(at("2027-12-30T10:00:00"), 5); }) == "provisional");
}
