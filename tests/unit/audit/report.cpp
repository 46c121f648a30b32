// Reports (Art. 12.2, 15.5, 18.3, 19.3, 21) and the results at each level (Art. 12.1).
#include <algorithm>
#include <random>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

LevelResult stay(Position level, std::string unit, Instant since, Instant until,
                 std::optional<Kind> ended_by, Instant overdue_since = kNever) {
  LevelResult s;
  s.level = level;
  s.unit = std::move(unit);
  s.since = since;
  s.until = until;
  s.ended_by = ended_by;
  s.overdue_since = overdue_since;
  s.lapses = overdue_since != kNever;
  return s;
}

CaseSummary of(std::vector<LevelResult> levels) {
  CaseSummary c;
  c.received_at = levels.front().since;
  c.topic = "infrastructure";
  c.channel = "hotline";
  c.levels = std::move(levels);
  return c;
}

/// Received and forwarded at once; answered by the unit, or still with it.
CaseSummary with_unit(std::string_view received, std::string unit, std::string_view answered = {},
                      Instant overdue_since = kNever) {
  const Instant came = at(received);
  const bool open = answered.empty();
  const Instant left = open ? kNever : at(answered);
  const auto ended = open ? std::nullopt : std::optional(Kind::answered);
  CaseSummary c = of({stay(Position::intake, "", came, came, Kind::forwarded),
                      stay(Position::focal_point, unit, came, left, ended, overdue_since)});
  c.position = open ? Position::focal_point : Position::answered;
  c.level = Position::focal_point;
  c.unit = std::move(unit);
  return c;
}

bool balances(const Tally& t) {
  return t.carried_over + t.received + t.reopened ==
         t.declined + t.withdrawn + t.answered + t.returned + t.passed_up + t.passed_on + t.open;
}

const Tally& row(const std::vector<UnitTally>& rows, std::string_view key) {
  const auto found = std::ranges::find(rows, key, &UnitTally::unit);
  REQUIRE(found != rows.end());
  return found->tally;
}

Report of_month(std::span<const CaseSummary> cases, std::string_view day) {
  const TimeSpan month = period_of(Period::month, parse_date(day));
  return report(Regulation::builtin(), cases, month.from, month.until);
}

}  // namespace

TEST_CASE("report: a case received in April and answered in May stands in both, in its column") {
  const std::vector<CaseSummary> one{
      with_unit("2021-04-20T08:00:00", "a", "2021-05-10T08:00:00", at("2021-04-21T08:00:00"))};
  const Tally march = of_month(one, "2021-03-01").total;
  const Tally april = of_month(one, "2021-04-01").total;
  const Tally may = of_month(one, "2021-05-01").total;
  const Tally june = of_month(one, "2021-06-01").total;
  CHECK(march == june);
  CHECK(april.received == 1);
  CHECK(april.open == 1);
  CHECK(april.overdue == 1);
  CHECK(april.answered == 0);
  CHECK(may.carried_over == 1);
  CHECK(may.received == 0);
  CHECK(may.answered == 1);
  CHECK(may.answered_late == 1);
  CHECK(may.open == 0);
}

TEST_CASE("report: both ends of a month, ratings, deviations, and what has no receipt") {
  std::vector<CaseSummary> all{with_unit("2021-04-01T00:00:00", "a", "2021-04-01T09:00:00"),
                               with_unit("2021-04-30T23:59:59", "b"),
                               with_unit("2021-05-01T00:00:00", "b"),
                               with_unit("2021-03-31T23:59:59", "b", "2021-04-01T00:00:00")};
  all[0].rating = "satisfied";
  all[0].rated_at = at("2021-04-03T08:00:00");
  all[0].deviations = 2;
  all[0].departed = {"", "a"};
  all[3].rating = "dissatisfied";
  all[3].rated_at = at("2021-04-02T08:00:00");
  all.emplace_back();  // of which nothing was received
  const Report found = of_month(all, "2021-04-20");
  const Tally& t = found.total;
  CHECK(t.carried_over == 1);
  CHECK(t.received == 2);
  CHECK(t.answered == 2);
  CHECK(t.open == 1);
  CHECK(t.overdue == 0);
  CHECK(t.ratings == std::vector<std::size_t>{1, 0, 1});
  CHECK(t.satisfied_share() == 0.5);
  CHECK(t.deviations == 2);
  CHECK(row(found.units, "a").deviations == 1);
  CHECK(row(found.units, "a").satisfied_share() == 1.0);
  CHECK(row(found.units, "b").satisfied_share() == 0.0);
  CHECK(row(found.units, "").deviations == 1);
  CHECK(row(found.units, "").passed_on == 2);
  const Regulation law = Regulation::builtin();
  std::vector<std::string> cited;
  for (const auto clause : found.citations) cited.push_back(law.clause(clause).id);
  CHECK(cited == std::vector<std::string>{"12.2", "15.5", "21", "14", "19.3", "18.2", "18.3"});
}

TEST_CASE("report: a unit that is silent at two levels has its own row, who answers another") {
  const Instant d5 = at("2021-04-05T09:00:00"), d6 = at("2021-04-06T09:00:01"),
                d7 = at("2021-04-07T09:00:02"), d8 = at("2021-04-07T14:00:00"),
                d9 = at("2021-04-07T15:00:00");
  const std::vector<CaseSummary> one{
      of({stay(Position::intake, "", d5, d5, Kind::forwarded),
          stay(Position::focal_point, "a", d5, d6, Kind::escalated, at("2021-04-06T09:00:00")),
          stay(Position::head, "a", d6, d7, Kind::escalated, at("2021-04-07T09:00:01")),
          stay(Position::office, "office", d7, d8, Kind::assigned),
          stay(Position::focal_point, "b", d8, d9, Kind::answered)})};
  const Report found = of_month(one, "2021-04-20");
  CHECK(row(found.units, "a").passed_up == 1);
  CHECK(row(found.units, "a").lapses == 2);
  CHECK(row(found.units, "a").answered == 0);
  CHECK(row(found.units, "b").answered == 1);
  CHECK(row(found.units, "b").answered_late == 0);
  CHECK(row(found.units, "office").passed_on == 1);
  CHECK(row(found.levels, "head").passed_up == 1);
  CHECK(row(found.levels, "focal_point").received == 2);
  CHECK(found.total.received == 1);
  CHECK(found.total.answered == 1);
  CHECK(row(found.topics, "infrastructure") == found.total);
  CHECK(row(found.channels, "hotline") == found.total);
}

TEST_CASE("report: over 10,000 random months what was there and came has left or is open") {
  std::minstd_rand random(11);
  const auto draw = [&](unsigned n) { return static_cast<std::int64_t>(random() % n); };
  const Instant year = at("2021-01-01T00:00:00");
  constexpr std::int64_t kDay = 86400;
  constexpr Kind kEnds[] = {Kind::answered,  Kind::not_competent, Kind::escalated,
                            Kind::forwarded, Kind::withdrawn,     Kind::declined};
  for (int month = 0; month < 10'000; ++month) {
    std::vector<CaseSummary> cases;
    for (std::int64_t n = draw(6); n >= 0; --n) {
      std::vector<LevelResult> stays;
      Instant since = year + ClockTime{draw(90) * kDay};
      for (std::int64_t left = draw(5); left >= 0; --left) {
        const bool open = left == 0 && draw(2) == 0;
        const Instant until = since + ClockTime{draw(40) * kDay};
        stays.push_back(stay(static_cast<Position>(1 + draw(4)), std::string(1, "ab"[draw(2)]),
                             since, open ? kNever : until,
                             open ? std::nullopt : std::optional(kEnds[draw(6)]),
                             draw(3) == 0 ? since + ClockTime{kDay} : kNever));
        since = until;
      }
      cases.push_back(of(std::move(stays)));
    }
    const Instant from = year + ClockTime{draw(200) * kDay};
    const Instant middle = from + ClockTime{draw(30) * kDay};
    const Instant until = middle + ClockTime{draw(30) * kDay};
    const Regulation& law = []() -> const Regulation& {
      static const Regulation builtin = Regulation::builtin();
      return builtin;
    }();
    const Report first = report(law, cases, from, middle), next = report(law, cases, middle, until);
    REQUIRE(balances(first.total));
    REQUIRE(first.total.open == next.total.carried_over);
    for (const auto* rows : {&first.units, &first.levels, &first.topics, &first.channels})
      for (const UnitTally& each : *rows) REQUIRE(balances(each.tally));
    Tally whole = first.total;
    std::size_t received = 0;
    for (const UnitTally& each : first.topics) received += each.tally.received;
    REQUIRE(received == whole.received);
  }
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
      {},
      {event("1", "2021-04-05T08:00:00", op, petition),
       event("2", "2021-04-05T09:00:00", op, Forwarded{"so-xd"}),
       event("3", "2021-04-05T10:00:00", focal, ProgressReported{"Đang khảo sát"}),
       event("4", "2021-04-06T10:00:00", op, Escalated{Position::focal_point, Position::head}),
       event("5", "2021-04-06T11:00:00", head, Answered{"Đã sửa", ""})}};
  const CaseAudit found = audit(engine, record, at("2021-04-06T11:00:00"));
  const auto& levels = found.summary.levels;
  REQUIRE(levels.size() == 3);
  const auto is = [](const LevelResult& stay, Position level, std::string_view unit,
                     std::string_view since, std::string_view until, Kind ended_by,
                     std::string_view result) {
    CHECK(stay.level == level);
    CHECK(stay.unit == unit);
    CHECK(stay.since == at(since));
    CHECK(stay.until == at(until));
    CHECK(stay.ended_by == ended_by);
    CHECK(stay.result == result);
  };
  is(levels[0], Position::intake, "", "2021-04-05T08:00:00", "2021-04-05T09:00:00", Kind::forwarded,
     "");
  is(levels[1], Position::focal_point, "so-xd", "2021-04-05T09:00:00", "2021-04-06T10:00:00",
     Kind::escalated, "Đang khảo sát");
  is(levels[2], Position::head, "so-xd", "2021-04-06T10:00:00", "2021-04-06T11:00:00",
     Kind::answered, "Đã sửa");
  CHECK(levels[1].due == at("2021-04-06T09:00:00"));
  CHECK(levels[1].overdue_since == at("2021-04-06T09:00:00"));
  CHECK(levels[1].late == WorkingTime::hours(1));
  CHECK(levels[1].lapses == 1);
  CHECK(levels[2].overdue_since == kNever);
  CHECK(levels[2].stayed == WorkingTime::hours(1));
  CHECK(found.judged.size() == 6);  // with the lapse that the escalation noted
}
