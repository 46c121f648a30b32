// Sweeps say of many cases what the engine says of each (Art. 10.1.2.b2, 10.5, 11.4).
#include <algorithm>
#include <cstdint>
#include <random>

#include "unit/profile_testing.h"
#include "unit/workflow/histories.h"

using namespace profile_testing;
using histories::below;

namespace {

/// What a sweep says of its cases at one instant.
struct Swept {
  std::vector<Instant> wakeup, due, reminder, after;
  std::vector<std::uint8_t> overdue;
  std::vector<Foreseen> foreseen;

  Swept(const Sweep& sweep, Instant now)
      : wakeup(sweep.size()),
        due(sweep.size()),
        reminder(sweep.size()),
        after(sweep.size()),
        overdue(sweep.size()),
        foreseen(sweep.size()) {
    sweep.next_wakeup(wakeup);
    sweep.due(due);
    sweep.reminder(reminder);
    sweep.overdue_after(after);
    sweep.overdue(now, overdue);
    sweep.dry_run(now, foreseen);
  }
};

Swept swept(const Sweep& sweep, Instant now) { return {sweep, now}; }

/// What `advance` appends is what was foreseen.
bool done_as_foreseen(const Engine& engine, const Case& c, Instant now, const Foreseen& f) {
  const Verdict v = engine.advance(c, now);
  if (v.outcome == Outcome::refused)
    return f.lapse == Standing::recorded_later && f.reminder == f.lapse && f.escalation == f.lapse;
  std::vector<Kind> done;
  for (std::uint32_t n = 1; n <= v.appended; ++n) {
    const Event& e = v.next.event(static_cast<std::uint32_t>(c.size()) + n);
    done.push_back(e.kind());
    if (const auto* up = std::get_if<Escalated>(&e.data);
        up && (up->from != f.level || up->to != f.to))
      return false;
  }
  const auto is = [&](Kind kind, Standing s) {
    return (std::ranges::count(done, kind) == 1) == (s == Standing::now);
  };
  return f.level == c.state().position &&
         (f.to == Position::none) != is(Kind::escalated, Standing::now) &&
         is(Kind::lapsed, f.lapse) && is(Kind::reminded, f.reminder) &&
         is(Kind::escalated, f.escalation);
}

Instant or_never(std::optional<Instant> t) { return t.value_or(kNever); }

/// A slip with the focal point since 09:00 on a Monday: due at 09:00 of the Tuesday.
std::vector<Event> given() {
  const Engine engine = Engine::builtin();
  const Instant first = at("2021-04-05T08:00:00");
  const Instant second = at("2021-04-05T09:00:00");
  return {{"e1", first, first, kOperator, suitable(engine.regulation().profile())},
          {"e2", second, second, kOperator, Forwarded{"so-xd"}}};
}

/// A lively record in which some things are recorded hours or days after they occurred.
std::vector<Event> late_record(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<Event> events = histories::lively_record(random, given());
  for (std::size_t i = 2; i < events.size(); ++i)
    if (below(random, 3) == 0)
      events[i].occurred_at -= ClockTime{static_cast<long>(below(random, 40 * 3600))};
  return events;
}

/// All stages that random cases went through.
std::vector<Case> stages(const Engine& engine, std::uint64_t seeds) {
  std::vector<Case> all{Case("new")};
  for (std::uint64_t seed = 1; seed <= seeds; ++seed)
    histories::history(engine, seed, [&](const Case&, const Event&, const Verdict& v, Instant) {
      if (v) all.push_back(v.next);
    });
  for (std::uint64_t seed = 1; seed <= seeds; ++seed)
    for (const Step& step : engine.follow("late", late_record(seed)).steps)
      if (step.verdict) all.push_back(step.verdict.next);
  return all;
}

/// Both sides of all that time does to a case, and some instant.
std::vector<Instant> instants(std::mt19937_64& random, const Case& c, const Engine& engine) {
  const Instant present = c.size() == 0 ? histories::monday() : c.state().recorded_at;
  std::vector<Instant> all{present,
                           present + ClockTime{static_cast<long>(below(random, 9 * 86400))}};
  for (const auto t : {engine.due(c), engine.next_wakeup(c)})
    if (t)
      for (const int s : {-1, 0, 1})
        if (*t + ClockTime{s} >= present) all.push_back(*t + ClockTime{s});
  return all;
}

Followed forwarded() {
  Followed f(Engine::builtin());
  f.accept("2021-04-05T08:00:00", kOperator, suitable(f.profile()))
      .accept("2021-04-05T09:00:00", kOperator, Forwarded{"so-xd"});
  return f;
}

/// The same events judged again by another law.
Case judged_by(const Engine& engine, const Case& c) {
  std::vector<Event> events;
  for (const Event* event : c.events()) events.push_back(*event);
  return engine.replay(c.id(), events);
}

Foreseen foreseen(const Case& c, std::string_view local, const Engine& engine = Engine::builtin()) {
  Sweep sweep(engine);
  sweep.add(judged_by(engine, c));
  return swept(sweep, at(local)).foreseen.front();
}

Text text(const Case& c, std::string_view local, const Engine& engine = Engine::builtin()) {
  Sweep sweep(engine);
  sweep.add(judged_by(engine, c));
  return sweep.text(0, at(local));
}

Engine read(std::string_view id, std::string_view value) {
  return {Regulation::builtin().with_reading(id, value), Calendar::builtin()};
}

}  // namespace

TEST_CASE("sweep: every stage of random cases is told as the engine tells it, in every reading") {
  std::size_t compared = 0;
  for (const Engine& engine : histories::engines()) {
    const std::vector<Case> cases = stages(engine, 60);
    std::mt19937_64 random(7);
    for (const Case& c : cases) {
      Sweep sweep(engine);
      sweep.add(c);
      for (const Instant now : instants(random, c, engine)) {
        const Swept s(sweep, now);
        const bool same = s.wakeup[0] == or_never(engine.next_wakeup(c)) &&
                          s.due[0] == or_never(engine.due(c)) &&
                          (s.overdue[0] == 1) == engine.timeliness(c, now).overdue &&
                          done_as_foreseen(engine, c, now, s.foreseen[0]);
        ++compared;
        if (same) continue;
        CAPTURE(c.id());
        CAPTURE(c.size());
        CAPTURE(format_instant(now));
        CHECK(same);
      }
    }
  }
  CHECK(compared > 20000);
}

TEST_CASE("sweep: what is overdue stays so after a step up, by the span of overdue (I-4)") {
  Followed f = forwarded();
  const Case up = f.engine().advance(f.now(), at("2021-04-06T09:00:01")).next;
  const Engine per_level = read("I-4", "per_level");
  for (const auto& [engine, overdue] : {std::pair{Engine::builtin(), 1}, {per_level, 0}}) {
    Sweep sweep(engine);
    const Case judged = judged_by(engine, up);
    sweep.add(judged);
    const Swept s(sweep, at("2021-04-06T10:00:00"));
    CHECK(s.overdue[0] == overdue);
    CHECK(engine.timeliness(judged, at("2021-04-06T10:00:00")).overdue == (overdue == 1));
  }
}

TEST_CASE("sweep: a second before, at and after the due time (Art. 11.4, 10.1.2.b2)") {
  const Case c = forwarded().now();
  for (const auto& [local, standing] : {std::pair{"2021-04-06T08:59:59", Standing::not_yet},
                                        {"2021-04-06T09:00:00", Standing::not_yet},
                                        {"2021-04-06T09:00:01", Standing::now}}) {
    CAPTURE(local);
    const Foreseen f = foreseen(c, local);
    CHECK(f.level == Position::focal_point);
    CHECK(f.lapse == standing);
    CHECK(f.escalation == standing);
    CHECK(f.to == (standing == Standing::now ? Position::head : Position::none));
    CHECK(f.reminder == Standing::nothing_promised);
  }
}

TEST_CASE("sweep: a reminder from its time on to the agreed time, once (Art. 10.5; I-7)") {
  Followed f = forwarded();
  f.accept("2021-04-05T10:00:00", unit("so-xd"), Appointed{at("2021-04-09T10:00:00")});
  const Case c = f.now();
  Sweep sweep(f.engine());
  sweep.add(c);
  const Instant from = swept(sweep, at("2021-04-05T10:00:00")).reminder[0];
  CHECK(from == at("2021-04-08T10:00:00"));
  CHECK(foreseen(c, "2021-04-08T09:59:59").reminder == Standing::not_yet);
  CHECK(foreseen(c, "2021-04-08T10:00:00").reminder == Standing::now);
  CHECK(foreseen(c, "2021-04-09T10:00:00").reminder == Standing::now);
  CHECK(foreseen(c, "2021-04-09T10:00:01").reminder == Standing::time_passed);
  const Case reminded = f.engine().advance(c, from).next;
  CHECK(foreseen(reminded, "2021-04-08T10:00:00").reminder == Standing::done);
  CHECK(foreseen(c, "2021-04-08T10:00:00", read("I-7", "extensions_only")).reminder ==
        Standing::not_reminded_of);
  CHECK(foreseen(c, "2021-04-09T10:00:01").escalation == Standing::now);
  CHECK(foreseen(c, "2021-04-09T10:00:01", read("I-5", "overdue_only")).escalation ==
        Standing::overdue_only);
}

TEST_CASE("sweep: why time does nothing") {
  const Followed f = forwarded();
  const Case& c = f.now();
  CHECK(foreseen(c, "2021-04-05T08:59:59").lapse == Standing::recorded_later);
  CHECK(foreseen(Case("new"), "2021-04-05T09:00:00").lapse == Standing::not_open);
  Case office = f.engine().advance(c, at("2021-04-06T09:00:01")).next;
  office = f.engine().advance(office, at("2021-04-12T09:00:00")).next;
  REQUIRE(office.state().position == Position::office);
  CHECK(foreseen(office, "2021-05-04T09:00:00").escalation == Standing::no_due_time);
  const Engine limited = read("I-8", "16 working hours");
  const Case third = limited.simulate(judged_by(limited, c), at("2021-04-12T09:00:00")).next;
  const Foreseen last = foreseen(third, "2021-05-04T09:00:00", limited);
  CHECK(last.escalation == Standing::last_level);
  CHECK((last.lapse == Standing::now || last.lapse == Standing::done));
  const Case answered = f.engine()
                            .submit(c, {"e3", at("2021-04-05T10:00:00"), at("2021-04-05T10:00:00"),
                                        unit("so-xd"), Answered{"Đã sửa", ""}})
                            .next;
  const Foreseen closed = foreseen(answered, "2021-05-04T09:00:00");
  CHECK(closed.lapse == Standing::not_open);
  CHECK(closed.reminder == Standing::not_open);
  CHECK(closed.escalation == Standing::not_open);
}

TEST_CASE("sweep: cases are added, replaced and removed by index") {
  Followed f = forwarded();
  const Case open = f.now();
  f.accept("2021-04-05T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  Sweep sweep(f.engine());
  sweep.reserve(3);
  CHECK(sweep.add(open) == 0);
  CHECK(sweep.add(Case("new")) == 1);
  CHECK(sweep.add(open) == 2);
  sweep.replace(0, f.now());
  const Instant due = *f.engine().due(open);
  CHECK(swept(sweep, due).due == std::vector{kNever, kNever, due});
  sweep.remove(0);
  CHECK(sweep.size() == 2);
  CHECK(swept(sweep, due).due == std::vector{due, kNever});
  sweep.remove(1);
  CHECK(swept(sweep, due).due == std::vector{due});
  Sweep copy = sweep;
  copy.remove(0);
  CHECK(copy.size() == 0);
  CHECK_THROWS_WITH_AS(copy.remove(0), "index: is 0, but there are 0 cases", Error);
  CHECK(sweep.size() == 1);
}

TEST_CASE("sweep: in parts it tells what it tells at once") {
  const Engine engine = Engine::builtin();
  Sweep sweep(engine);
  for (const Case& c : stages(engine, 5)) sweep.add(c);
  const Instant now = at("2021-04-07T09:00:00");
  const Swept whole(sweep, now);
  Swept parts(sweep, now);
  parts.foreseen.assign(sweep.size(), {});
  std::ranges::fill(parts.due, kNever);
  for (std::size_t first = 0; first < sweep.size(); first += 7) {
    const std::size_t n = std::min<std::size_t>(7, sweep.size() - first);
    sweep.dry_run(now, std::span(parts.foreseen).subspan(first, n), first);
    sweep.due(std::span(parts.due).subspan(first, n), first);
  }
  CHECK(parts.foreseen == whole.foreseen);
  CHECK(parts.due == whole.due);
}

TEST_CASE("sweep: an index or an array that does not fit is refused, and nothing changes") {
  Sweep sweep(Engine::builtin());
  sweep.add(forwarded().now());
  std::vector<Instant> out(2);
  std::vector<std::uint8_t> flags(2);
  std::vector<Foreseen> rows(2);
  const Instant now = at("2021-04-06T09:00:00");
  CHECK_THROWS_WITH_AS(sweep.due(out), "out: has 2 elements from case 0 on, but there are 1 cases",
                       Error);
  CHECK_THROWS_AS(sweep.due(std::span(out).first(1), 1), Error);
  CHECK_THROWS_AS(sweep.due(std::span(out).first(0), 2), Error);
  CHECK_THROWS_AS(sweep.next_wakeup(out), Error);
  CHECK_THROWS_AS(sweep.reminder(out), Error);
  CHECK_THROWS_AS(sweep.overdue_after(out), Error);
  CHECK_THROWS_AS(sweep.overdue(now, flags), Error);
  CHECK_THROWS_AS(sweep.dry_run(now, rows), Error);
  CHECK_THROWS_WITH_AS(sweep.remove(1), "index: is 1, but there are 1 cases", Error);
  CHECK_THROWS_AS(sweep.replace(1, Case("new")), Error);
  CHECK_THROWS_AS(sweep.text(1, now), Error);
  CHECK(sweep.size() == 1);
}

TEST_CASE("sweep: a case that cannot be counted is refused as the engine refuses it") {
  Followed f(Engine::builtin());
  f.accept("2090-04-05T08:00:00", kOperator, suitable(f.profile()))
      .accept("2090-04-05T09:00:00", kOperator, Forwarded{"so-xd"});
  Sweep sweep(Engine(Regulation::builtin(), Calendar::builtin().refusing_provisional()));
  sweep.add(Case("new"));
  CHECK_THROWS_AS(sweep.add(f.now()), Error);
  CHECK_THROWS_AS(sweep.replace(0, f.now()), Error);
  CHECK(sweep.size() == 1);
  CHECK(swept(sweep, f.now().state().recorded_at).due[0] == kNever);
}

TEST_CASE("sweep: the dry run in figures counts every case once for each act, with its clauses") {
  const Engine engine = Engine::builtin();
  Sweep sweep(engine);
  for (const Case& c : stages(engine, 40)) sweep.add(c);
  const Instant now = at("2021-04-12T09:00:00");
  const Swept s(sweep, now);
  std::size_t of[3] = {};
  std::size_t up = 0;
  for (const StandingCount& row : sweep.counts(now)) {
    const bool lapse = row.act == Kind::lapsed;
    of[lapse ? 0 : row.act == Kind::reminded ? 1 : 2] += row.cases;
    CHECK(row.cases > 0);
    CHECK(row.regulation == 0);
    CHECK(row.citations == engine.regulation().citations(row.act, Role::system));
    CHECK(row.readings == engine.regulation().readings_of(row.act));
    if (row.act == Kind::escalated && row.standing == Standing::now) up += row.cases;
  }
  for (const std::size_t all : of) CHECK(all == sweep.size());
  CHECK(up > 0);
  CHECK(up == static_cast<std::size_t>(
                  std::ranges::count(s.foreseen, Standing::now, &Foreseen::escalation)));
}

TEST_CASE("sweep: a case of a registry is judged by its own law") {
  std::string former =
      edited("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31");
  std::string stricter = edited("valid_from = 2021-03-30", "valid_from = 2027-01-01");
  stricter = edited("version = \"1\"", "version = \"2\"", stricter);
  stricter = edited("limit = \"8 working hours\"", "limit = \"4 working hours\"", stricter);
  const Registry registry({Regulation::parse(former), Regulation::parse(stricter)},
                          {Calendar::builtin()});
  const auto forwarded_on = [&](std::string_view local) {
    const Profile& p = registry.regulations()[0].profile();
    Case c =
        registry.submit(Case("PA-1"), {"e1", at(local), at(local), kOperator, suitable(p)}).next;
    return registry.submit(c, {"e2", at(local), at(local), kOperator, Forwarded{"so-xd"}}).next;
  };
  const std::vector<Case> cases{forwarded_on("2026-12-30T08:00:00"), Case("new"),
                                forwarded_on("2027-01-04T08:00:00")};
  const Instant now = at("2027-01-04T14:00:01");
  for (const Sweep& empty : {Sweep(registry), Sweep(registry.in_force(now))}) {
    Sweep sweep = empty;
    for (const Case& c : cases) sweep.add(c);
    const Swept s(sweep, now);
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const Engine& own = registry.engine(cases[i], now);
      CHECK(s.due[i] == or_never(own.due(cases[i])));
      CHECK(s.wakeup[i] == or_never(own.next_wakeup(cases[i])));
      CHECK((s.overdue[i] == 1) == own.timeliness(cases[i], now).overdue);
      CHECK(done_as_foreseen(own, cases[i], now, s.foreseen[i]));
    }
    CHECK(format_instant(s.due[2]) == "2027-01-04T14:00:00+07:00");
    std::vector<std::size_t> regulations;
    for (const StandingCount& row : sweep.counts(now))
      if (row.act == Kind::escalated && row.standing == Standing::now)
        regulations.push_back(row.regulation);
    CHECK(regulations == std::vector<std::size_t>{0, 1});
  }
}

TEST_CASE("sweep: overdue of a case recorded later is told as of its recording") {
  const Followed f = forwarded();
  const Case late =
      f.engine()
          .submit(f.now(), {"e3", at("2021-04-07T08:00:00"), at("2021-04-07T08:00:00"),
                            unit("so-xd"), ProgressReported{"đang sửa"}})
          .next;
  REQUIRE(late.size() == 4);
  Sweep sweep(f.engine());
  sweep.add(late);
  CHECK(swept(sweep, at("2021-04-05T08:00:00")).overdue[0] == 1);
  CHECK(swept(sweep, at("2021-04-05T08:00:00")).after[0] == at("2021-04-06T09:00:00"));
}

TEST_CASE("sweep: a dry run in words") {
  Followed f = forwarded();
  const Case c = f.now();
  CHECK(text(c, "2021-04-06T09:00:01").vi ==
        "Ở đầu mối tiếp nhận: ghi nhận hết thời hạn 09:00 ngày 06/04/2021; chuyển phiếu lên Thủ "
        "trưởng đơn vị.");
  CHECK(
      text(c, "2021-04-06T09:00:01").en ==
      "With the focal point: the lapse of the due time 09:00 on 06/04/2021 is noted; the slip goes "
      "up to the head of the unit.");
  CHECK(text(c, "2021-04-06T09:00:00").en ==
        "With the focal point: the due time 09:00 on 06/04/2021 has not passed.");
  CHECK(text(c, "2021-04-05T08:00:00").vi ==
        "Sự kiện cuối của hồ sơ được ghi nhận lúc 09:00 ngày 05/04/2021, sau thời điểm này.");
  CHECK(text(Case("new"), "2021-04-05T08:00:00").vi ==
        "Hồ sơ chưa tiếp nhận: không còn việc gì theo thời gian.");
  f.accept("2021-04-05T10:00:00", unit("so-xd"), Appointed{at("2021-04-09T10:00:00")});
  CHECK(text(f.now(), "2021-04-08T10:00:00").vi ==
        "Ở đầu mối tiếp nhận: thời hạn 10:00 ngày 09/04/2021 chưa hết; nhắc thời gian đã hẹn 10:00 "
        "ngày 09/04/2021.");
  CHECK(text(f.now(), "2021-04-05T10:00:00").en ==
        "With the focal point: the due time 10:00 on 09/04/2021 has not passed; the reminder is to "
        "be given at 10:00 on 08/04/2021.");
  CHECK(text(f.now(), "2021-04-09T10:00:01", read("I-5", "overdue_only")).vi ==
        "Ở đầu mối tiếp nhận: ghi nhận hết thời hạn 10:00 ngày 09/04/2021; đã quá thời gian đã hẹn "
        "10:00 ngày 09/04/2021, không nhắc nữa; trễ thời gian đã hẹn không làm phiếu chuyển lên.");
}
