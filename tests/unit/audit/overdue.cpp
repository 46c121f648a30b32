// What the lateness of a case comes to that a log marks as overdue: by which days off the log's
// calendar falls short (Art. 15.5, 18.3).
#include "audit/overdue.h"

#include "petition/audit.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// The built-in calendar without work on those dates.
Calendar closed_on(const std::vector<std::string>& dates) {
  std::string toml = "version = \"storm\"\n";
  for (const auto& date : dates)
    toml +=
        "[[day]]\ndate = " + date +
        "\nwindows = []\nreason = { vi = \"nghỉ bão\", en = \"storm\" }\ninstrument = \"1/CĐ\"\n";
  return Calendar::builtin().with_days(toml);
}

std::vector<std::string> lacking(const Calendar& calendar, std::string_view since,
                                 std::string_view due, std::string_view marked) {
  std::vector<std::string> dates;
  for (const Date date : auditing::days_lacking(calendar, at(since), at(due), at(marked)))
    dates.push_back(format_date(date));
  return dates;
}

using Dates = std::vector<std::string>;

CaseSummary marked(std::string_view answered, std::optional<OverdueMark> mark) {
  const Engine engine(Regulation::builtin(), Calendar::builtin());
  Record r{"PA-1"};
  const auto add = [&](std::string_view local, Actor actor, Data data) {
    r.events.push_back({"e" + std::to_string(r.events.size() + 1), at(local), at(local),
                        std::move(actor), std::move(data)});
  };
  add("2026-11-23T15:30:00", kOperator, suitable(engine.regulation().profile()));
  add("2026-11-23T16:00:00", kOperator, Forwarded{"so-xd"});
  add(answered, unit("so-xd"), Answered{"Đã sửa", ""});
  AuditOptions options;
  options.mark = mark;
  return audit(engine, r, at("2026-11-27T08:00:00"), options).summary;
}

}  // namespace

TEST_CASE("overdue: the days off that a mark lacks are those that make up for its time") {
  const Calendar storm = closed_on({"2026-12-30", "2026-12-31"});  // then New Year and a weekend
  const auto from_tuesday = [&](std::string_view due, std::string_view marked) {
    return lacking(storm, "2026-12-29T16:00:00", due, marked);
  };
  CHECK(from_tuesday("2027-01-04T16:00:00", "2026-12-30T16:00:00") == Dates{"2026-12-30"});
  CHECK(from_tuesday("2027-01-04T16:00:00", "2026-12-31T16:00:00") == Dates{"2026-12-31"});
  CHECK(from_tuesday("2027-01-05T16:00:00", "2026-12-31T16:00:00") ==
        Dates{"2026-12-30", "2026-12-31"});
  CHECK(from_tuesday("2027-01-04T16:00:00", "2026-12-31T15:00:00") == Dates{});
  CHECK(from_tuesday("2027-01-06T16:00:00", "2027-01-01T16:00:00") ==
        Dates{"2026-12-30", "2026-12-31", "2027-01-01"});
}

TEST_CASE("overdue: of several ways to make up for the time, the first of the fewest days counts") {
  const Calendar storm = closed_on({"2026-12-30", "2026-12-31"});
  CHECK(lacking(storm, "2026-12-29T16:00:00", "2027-01-04T17:00:00", "2027-01-02T12:00:00") ==
        Dates{"2026-12-30"});
}

TEST_CASE("overdue: a day off gives no time before the case came or after it was marked") {
  const Calendar storm = closed_on({"2026-12-30", "2026-12-31"});
  CHECK(lacking(storm, "2026-12-30T09:00:00", "2027-01-04T17:00:00", "2026-12-31T09:00:00") ==
        Dates{"2026-12-30", "2026-12-31"});
}

TEST_CASE("overdue: a mark lacks nothing before the limit began or from the due time on") {
  const Calendar c = Calendar::builtin();  // 24 November is a holiday
  const auto by = [&](std::string_view marked) {
    return lacking(c, "2026-11-23T16:00:00", "2026-11-25T16:00:00", marked);
  };
  CHECK(by("2026-11-24T16:00:00") == Dates{"2026-11-24"});
  CHECK(by("2026-11-23T16:00:00") == Dates{});
  CHECK(by("2026-11-25T16:00:00") == Dates{});
  CHECK(by("2026-11-25T16:00:01") == Dates{});
}

TEST_CASE("overdue: neither a working day nor a day of rest is a day off that a mark lacks") {
  const Calendar c = Calendar::builtin();
  // As much as has counted is lacking; and what a Saturday would give, were it worked.
  CHECK(lacking(c, "2026-11-16T16:00:00", "2026-11-18T16:00:00", "2026-11-17T16:00:00") == Dates{});
  CHECK(lacking(c, "2026-11-20T16:00:00", "2026-11-23T16:00:00", "2026-11-21T16:00:00") == Dates{});
}

TEST_CASE("overdue: more than twelve days off are no one day that was forgotten") {
  Dates off{"2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07", "2026-12-08", "2026-12-09",
            "2026-12-10", "2026-12-11", "2026-12-14", "2026-12-15", "2026-12-16", "2026-12-17"};
  const auto last = [](const Calendar& c, std::string_view since) {
    return lacking(c, since, "2026-12-18T16:00:00", "2026-12-17T16:00:00");
  };
  CHECK(last(closed_on(off), "2026-12-01T16:00:00") == Dates{"2026-12-17"});
  off.push_back("2026-12-01");
  CHECK(last(closed_on(off), "2026-11-30T16:00:00") == Dates{});
}

TEST_CASE("overdue: a day off would be worked as the same weekday was within eight weeks") {
  Dates thursdays{"2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29",
                  "2026-11-05", "2026-11-12", "2026-11-19", "2026-11-26"};
  const auto of = [](const Calendar& c) {
    return lacking(c, "2026-11-25T16:00:00", "2026-11-27T16:00:00", "2026-11-26T16:00:00");
  };
  CHECK(of(closed_on(thursdays)) == Dates{"2026-11-26"});
  thursdays.push_back("2026-10-01");
  CHECK(of(closed_on(thursdays)) == Dates{});
}

TEST_CASE("overdue: a mark that lacks a day off is late by the calendar, not by the unit") {
  const auto in_time = marked("2026-11-25T15:00:00", OverdueMark{true, at("2026-11-24T16:00:00")});
  CHECK(in_time.marked == true);
  CHECK(in_time.marked_due == at("2026-11-24T16:00:00"));
  CHECK(in_time.verdict == OverdueVerdict::late_by_calendar);
  CHECK(in_time.days == std::vector{parse_date("2026-11-24")});
  const auto unexplained =
      marked("2026-11-25T15:00:00", OverdueMark{true, at("2026-11-24T15:00:00")});
  CHECK(unexplained.verdict == OverdueVerdict::marked_in_time);
  CHECK(unexplained.days.empty());
}

TEST_CASE("overdue: what is late by the law is so with a mark or without, and not without both") {
  const OverdueMark overdue{true, at("2026-11-25T16:00:00")}, in_time{false, kNever};
  CHECK(marked("2026-11-26T08:00:00", overdue).verdict == OverdueVerdict::truly_late);
  CHECK(marked("2026-11-26T08:00:00", in_time).verdict == OverdueVerdict::not_marked);
  CHECK(marked("2026-11-25T15:00:00", in_time).verdict == std::nullopt);
  CHECK(marked("2026-11-25T15:00:00", std::nullopt).verdict == std::nullopt);
}
