// Properties of the engine over random histories: seeds are fixed, every failure prints its own.
#include <doctest/doctest.h>

#include <random>

#include "petition/petition.hpp"

using namespace petition;

namespace {

using Random = std::mt19937_64;

constexpr int kHistories = 400;

Instant monday() { return parse_instant("2021-04-05T07:30:00+07:00"); }

std::size_t below(Random& random, std::size_t n) { return static_cast<std::size_t>(random() % n); }

template <class T>
const T& pick(Random& random, const std::vector<T>& from) {
  return from[below(random, from.size())];
}

Received petition_text(Random& random) {
  Received r{"hotline",
             "infrastructure",
             "Đèn đường hỏng",
             "vi",
             true,
             Matter::petition,
             {"Nguyễn Văn A", "Pleiku", "0905000000", ""},
             "",
             false,
             false};
  if (below(random, 5) == 0) r.language = "en";
  if (below(random, 5) == 0) r.petitioner.phone.clear();
  if (below(random, 6) == 0) r.state_secret = true;
  return r;
}

Data random_data(Random& random, const Case& c, Instant now) {
  const Instant later = now + ClockTime{static_cast<long>(below(random, 3 * 86400))};
  const std::string unit = pick<std::string>(random, {"so-gtvt", "so-tnmt"});
  switch (below(random, 19)) {
    case 0: return Declined{{DeclineReason::not_vietnamese}, "", "Gửi lại bằng tiếng Việt"};
    case 1: return Answered{"Đã xử lý", ""};
    case 2:
    case 3:
    case 4: return Forwarded{unit};
    case 5:
    case 6: return Appointed{later};
    case 7: return Rescheduled{later, "cần kiểm tra"};
    case 8: return NotCompetent{"không thuộc lĩnh vực"};
    case 9: return Referred{ReferralGround::unclear_competence};
    case 10: return Assigned{unit, {}};
    case 11: return ProgressReported{"đang kiểm tra"};
    case 12: return Published{{"website"}};
    case 13: return Rated{pick<std::string>(random, {"satisfied", "dissatisfied"}), "chưa rõ"};
    case 14: return Commented{"cảm ơn"};
    case 15: return ConfidentialityRequested{};
    case 16: return Withheld{WithholdingGround::petitioner_request};
    case 17: return Corrected{"e1", "petitioner.phone", "0905111111", "ghi thiếu"};
    default: return PublicationWithdrawn{WithholdingGround::petitioner_request};
  }
  (void)c;
}

Event random_event(Random& random, const Case& c, int number, Instant now) {
  static const std::vector<Role> roles = {Role::operator_, Role::operator_, Role::focal_point,
                                          Role::head,      Role::office,    Role::petitioner};
  Event e{"e" + std::to_string(number),
          now,
          now,
          {pick(random, roles), "so-gtvt", ""},
          c.size() == 0 ? Data(petition_text(random)) : random_data(random, c, now)};
  e.occurred_at -= ClockTime{static_cast<long>(below(random, 3600))};
  if (below(random, 4) == 0) e.actor.unit = "so-tnmt";
  return e;
}

/// One random history: events at random times, with `advance` called now and then.
template <class OnStep>
Case history(const Engine& engine, std::uint64_t seed, OnStep&& on_step) {
  Random random(seed);
  Case c("P-" + std::to_string(seed));
  Instant now = monday();
  for (int i = 1; i <= 30; ++i) {
    now += ClockTime{static_cast<long>(below(random, 20 * 3600))};
    const Event e = random_event(random, c, i, now);
    Verdict v = engine.submit(c, e);
    on_step(c, e, v, now);
    if (v) c = v.next;
    if (below(random, 3) == 0) c = engine.advance(c, now).next;
  }
  return c;
}

std::vector<Engine> engines() {
  const Calendar calendar = Calendar::builtin();
  const Regulation r = Regulation::builtin();
  std::vector<Engine> all{Engine(r, calendar)};
  for (const auto& [id, value] :
       std::vector<std::pair<const char*, const char*>>{{"I-1", "answer_only"},
                                                        {"I-4", "per_level"},
                                                        {"I-5", "overdue_only"},
                                                        {"I-6", "counts_as_rescheduling"},
                                                        {"I-7", "extensions_only"},
                                                        {"I-8", "16 working hours"},
                                                        {"I-9", "30 working minutes"},
                                                        {"I-10", "office"},
                                                        {"I-13", "reopens_once"},
                                                        {"I-16", "occurred"},
                                                        {"I-17", "next_opening"}})
    all.emplace_back(r.with_reading(id, value), calendar);
  return all;
}

}  // namespace

TEST_CASE("engine: a refused event changes nothing and names every reason with a clause") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= kHistories; ++seed)
    history(engine, seed, [&](const Case& before, const Event& e, const Verdict& v, Instant) {
      CAPTURE(seed);
      CAPTURE(e.id);
      if (v.outcome != Outcome::refused) return;
      CHECK(v.next == before);
      CHECK(v.appended == 0);
      CHECK(v.notices.empty());
      REQUIRE_FALSE(v.refusals.empty());
      for (std::size_t i = 0; i < v.refusals.size(); ++i) {
        CHECK(v.refusals[i].citations.size() > 0);
        CHECK_FALSE(v.refusals[i].requirement.vi.empty());
        CHECK_FALSE(v.refusals[i].lawful.vi.empty());
        if (i > 0) CHECK(v.refusals[i - 1].code < v.refusals[i].code);
      }
    });
}

TEST_CASE("engine: replaying the record gives the same case, under every reading") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case direct = history(engine, seed, [](const auto&...) {});
      std::vector<Event> events;
      for (const Event* e : direct.events()) events.push_back(*e);
      CHECK(engine.replay(direct.id(), events) == direct);
    }
}

TEST_CASE("engine: the same event again is a duplicate; with other content it is refused") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Case c = history(engine, seed, [](const auto&...) {});
    for (const Event* e : c.events()) {
      const Verdict again = engine.submit(c, *e);
      CHECK(again.outcome == Outcome::duplicate);
      CHECK(again.next == c);
      Event other = *e;
      other.actor.name += "x";
      const Verdict refused = engine.submit(c, other);
      REQUIRE(refused.refusals.size() == 1);
      CHECK(refused.refusals[0].code == RefusalCode::id_reused);
    }
  }
}

TEST_CASE("engine: advancing twice at one instant is advancing once") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case c = history(engine, seed, [](const auto&...) {});
      const Instant now = c.state().recorded_at + ClockTime{5 * 86400};
      const Case once = engine.advance(c, now).next;
      const Verdict twice = engine.advance(once, now);
      CHECK(twice.appended == 0);
      CHECK(twice.next == once);
    }
}

TEST_CASE("engine: nothing is pending before the next wake-up, and something happens at it") {
  for (const Engine& engine : engines())
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(seed);
      const Case c = history(engine, seed, [](const auto&...) {});
      const auto wakeup = engine.next_wakeup(c);
      if (!wakeup) {
        CHECK(engine.advance(c, c.state().recorded_at + ClockTime{400 * 86400}).appended == 0);
        continue;
      }
      const Instant at = std::max(*wakeup, c.state().recorded_at);
      CHECK(engine.advance(c, at).appended > 0);
      if (at > c.state().recorded_at) CHECK(engine.advance(c, at - ClockTime{1}).appended == 0);
    }
}

TEST_CASE("engine: calling advance more often changes no lapse (Art. 11.4)") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    Case c("R");
    Received r = petition_text(random);
    r.language = "vi";
    r.petitioner.phone = "0905123456";
    c = engine.submit(c, {"e1", monday(), monday(), {}, r}).next;
    c = engine.submit(c, {"e2", monday(), monday(), {}, Forwarded{"so-gtvt"}}).next;
    const Instant due = *engine.due(c);
    const Instant end = due + ClockTime{static_cast<long>(1 + below(random, 6 * 86400))};
    const Case rare = engine.advance(c, end).next;
    Case often = c;
    for (Instant t = monday(); t < due; t += ClockTime{3600}) often = engine.advance(often, t).next;
    often = engine.advance(often, end).next;
    CHECK(often == rare);
    CHECK(std::get<Lapsed>(rare.event(3).data) == Lapsed{Position::focal_point, due});
    CHECK(rare.state().position == Position::head);
  }
}

TEST_CASE("engine: what is permitted is accepted, and each alternative to a refusal is permitted") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 150; ++seed)
    history(engine, seed, [&](const Case& c, const Event& e, const Verdict& v, Instant now) {
      CAPTURE(seed);
      CAPTURE(e.id);
      bool allowed = false;
      for (const Permission& p : engine.permitted(c, now))
        if (p.kind == e.kind() && p.role == e.actor.role) allowed = p.permitted;
      if (v) CHECK(allowed);
      for (const Refusal& r : v.refusals) {
        REQUIRE(r.alternative);
        const Instant at = std::max(now, r.alternative->not_before);
        bool found = false;
        for (const Permission& p : engine.permitted(c, at))
          found = found ||
                  (p.permitted && p.kind == r.alternative->kind && p.role == r.alternative->role);
        CHECK(found);
      }
    });
}

TEST_CASE("engine: overdue is never lost before the result (Art. 11.4)") {
  const Engine engine = Engine::builtin();
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    bool was_overdue = false;
    history(engine, seed, [&](const Case& c, const Event&, const Verdict&, Instant now) {
      CAPTURE(seed);
      const Timeliness t = engine.timeliness(c, now);
      const Position p = c.state().position;
      if (p == Position::answered || p == Position::declined) return;
      if (was_overdue) CHECK(t.overdue);
      was_overdue = t.overdue;
    });
  }
}
