// Reports (Art. 12.2, 15.5, 18.3, 19.3, 21) and the results at each level (Art. 12.1).
#include <doctest/doctest.h>

#include "petition/petition.hpp"

using namespace petition;

namespace {

Instant at(std::string_view local) { return parse_instant(std::string(local) + "+07:00"); }

CaseSummary received(std::string_view local, Position position, std::string unit) {
  CaseSummary c;
  c.received_at = at(local);
  c.position = position;
  c.unit = std::move(unit);
  return c;
}

std::vector<CaseSummary> sample() {
  std::vector<CaseSummary> all;
  all.push_back(received("2021-04-01T00:00:00", Position::answered, "a"));
  all.back().rating = "satisfied";
  all.push_back(received("2021-04-02T08:00:00", Position::answered, "a"));
  all.back().rating = "dissatisfied";
  all.back().answered_late = true;
  all.back().deviations = 2;
  all.push_back(received("2021-04-30T23:59:59", Position::head, "b"));
  all.back().overdue = true;
  all.push_back(received("2021-04-15T08:00:00", Position::declined, ""));
  all.push_back(received("2021-04-16T08:00:00", Position::withdrawn, ""));
  all.push_back(received("2021-05-01T00:00:00", Position::answered, "b"));
  all.push_back(received("2021-03-31T23:59:59", Position::answered, "b"));
  all.emplace_back();  // of which nothing was received
  return all;
}

}  // namespace

TEST_CASE("report: totals and units over the cases received in a month, both sides of its ends") {
  const Regulation law = Regulation::builtin();
  const TimeSpan april = period_of(Period::month, parse_date("2021-04-20"));
  const Report found = report(law, sample(), april.from, april.until);
  const Tally& t = found.total;
  CHECK(t.received == 5);
  CHECK(t.declined == 1);
  CHECK(t.withdrawn == 1);
  CHECK(t.received == t.declined + t.withdrawn + t.answered + t.open);
  CHECK(t.answered == 2);
  CHECK(t.answered_late == 1);
  CHECK(t.open == 1);
  CHECK(t.overdue == 1);
  CHECK(t.rated == 2);
  CHECK(t.ratings == std::vector<std::size_t>{1, 0, 1});
  CHECK(t.satisfied == 1);
  CHECK(t.satisfied_share() == 0.5);
  CHECK(t.deviations == 2);
  REQUIRE(found.units.size() == 3);
  CHECK(found.units[0].unit.empty());
  CHECK(found.units[1].unit == "a");
  CHECK(found.units[1].tally.received == 2);
  CHECK(found.units[2].tally.satisfied_share() == std::nullopt);
  std::vector<std::string> cited;
  for (const auto clause : found.citations) cited.push_back(law.clause(clause).id);
  CHECK(cited == std::vector<std::string>{"12.2", "15.5", "21", "14", "19.3", "18.2", "18.3"});
}

TEST_CASE("report: the periods of Art. 12.1") {
  const auto is = [](Period period, std::string_view day, std::string_view from,
                     std::string_view until) {
    const TimeSpan span = period_of(period, parse_date(day));
    CHECK(format_instant(span.from) == std::string(from) + "T00:00:00+07:00");
    CHECK(format_instant(span.until) == std::string(until) + "T00:00:00+07:00");
  };
  is(Period::week, "2021-04-05", "2021-04-05", "2021-04-12");
  is(Period::week, "2021-04-11", "2021-04-05", "2021-04-12");
  is(Period::week, "2026-01-01", "2025-12-29", "2026-01-05");
  is(Period::month, "2024-02-29", "2024-02-01", "2024-03-01");
  is(Period::month, "2021-12-31", "2021-12-01", "2022-01-01");
  is(Period::quarter, "2021-03-31", "2021-01-01", "2021-04-01");
  is(Period::quarter, "2021-11-01", "2021-10-01", "2022-01-01");
  is(Period::year, "2021-07-01", "2021-01-01", "2022-01-01");
  CHECK(period_of(Period::year, parse_date("2021-07-01"), 0).from ==
        parse_instant("2021-01-01T00:00:00Z"));
  CHECK_THROWS_AS(period_of(Period::year, Date{std::chrono::days{INT32_MAX}}), Error);
}

TEST_CASE("audit: the result at each level is kept") {
  const Engine engine = Engine::builtin();
  const Actor op{Role::operator_, {}, {}}, focal{Role::focal_point, "so-xd", {}},
      head{Role::head, "so-xd", {}};
  Received petition{"website",
                    "infrastructure",
                    "Cống tắc",
                    "vi",
                    true,
                    Matter::petition,
                    {"An", "12 Trần Phú", "0905123456", ""},
                    {},
                    false,
                    false};
  const auto event = [&](std::string id, std::string_view local, const Actor& actor, Data data) {
    return Event{std::move(id), at(local), at(local), actor, std::move(data)};
  };
  const Record record{
      "T-1",
      "",
      "",
      {event("1", "2021-04-05T08:00:00", op, petition),
       event("2", "2021-04-05T09:00:00", op, Forwarded{"so-xd"}),
       event("3", "2021-04-05T10:00:00", focal, ProgressReported{"Đang khảo sát"}),
       event("4", "2021-04-06T10:00:00", op, Escalated{Position::focal_point, Position::head}),
       event("5", "2021-04-06T11:00:00", head, Answered{"Đã sửa", ""})}};
  const CaseAudit found = audit(engine, record, at("2021-04-06T11:00:00"));
  const auto& levels = found.summary.levels;
  REQUIRE(levels.size() == 3);
  CHECK(levels[0] == LevelResult{Position::intake, "", at("2021-04-05T08:00:00"),
                                 at("2021-04-05T09:00:00"), Kind::forwarded, ""});
  CHECK(levels[1] == LevelResult{Position::focal_point, "so-xd", at("2021-04-05T09:00:00"),
                                 at("2021-04-06T10:00:00"), Kind::escalated, "Đang khảo sát"});
  CHECK(levels[2] == LevelResult{Position::head, "so-xd", at("2021-04-06T10:00:00"),
                                 at("2021-04-06T11:00:00"), Kind::answered, "Đã sửa"});
  CHECK(found.judged.size() == 6);  // with the lapse that the escalation noted
}
