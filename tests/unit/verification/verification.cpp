// The proof of a regulation: a small one is explored whole, and each property can be broken.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "petition/petition.hpp"
#include "petition/verification.h"
#include "regulation/table.h"
#include "unit/profile_testing.h"
#include "verification/acts.h"
#include "verification/guards.h"
#include "verification/properties.h"
#include "verification/statements.h"
#include "workflow/case_entries.h"
#include "workflow/refusals.h"

using namespace petition;

namespace {

/// Decision 192 without escalation: one level, no rescheduling, one return.
Regulation one_level() {
  std::string toml(Regulation::builtin_toml());
  const auto cut = [&](std::string_view from, std::string_view to) {
    const auto a = toml.find(from);
    REQUIRE(a != std::string::npos);
    toml.erase(a, toml.find(to, a) - a);
  };
  const auto replace = [&](std::string_view from, std::string_view to) {
    const auto a = toml.find(from);
    REQUIRE(a != std::string::npos);
    toml.replace(a, from.size(), to);
  };
  replace("on_silence = \"head\"", "");
  cut("[[levels]]                     # Điều 10.3", "[rescheduling]");
  replace("limit = 1", "limit = 0");
  cut("[returns]", "[reminder]");
  return Regulation::parse(toml, "one-level.toml");
}

const Property& property(const Verification& v, PropertyId id) {
  return *std::ranges::find(v.properties, id, &Property::id);
}

/// So many hours after the case began.
Instant hour(int n) { return parse_instant("2021-04-05T08:00:00+07:00") + ClockTime{n * 3600}; }

Case received(bool secret) {
  const Engine engine = Engine::builtin();
  Received r{"hotline",
             "infrastructure",
             "Đèn hỏng",
             "vi",
             true,
             Matter::petition,
             {"A", "B", "0905123456", ""},
             "",
             false,
             secret};
  return engine.submit(Case("C"), {"e1", hour(0), hour(0), {}, r}).next;
}

/// A step that no engine takes, made by hand.
Case forged(const Case& c, Data data, void (*change)(State&)) {
  State next = c.state();
  next.events += 1;
  next.recorded_at = hour(1);
  change(next);
  return CaseEntries::with(c, {"forged", hour(1), hour(1), {}, std::move(data)}, next);
}

Verification judged(const Case& before, const Case& after) {
  const Engine engine = Engine::builtin();
  verification::Properties properties(engine);
  properties.at_state(after);
  properties.at_step(before, after);
  Verification v;
  properties.at_end(verification::Explored(), v);
  return v;
}

/// What breaks a property, by kind.
std::vector<Kind> kinds_of(const Property& p) {
  std::vector<Kind> kinds;
  for (const Event& e : p.counterexample) kinds.push_back(e.kind());
  return kinds;
}

/// The kinds of the shortest history that breaks a property of that profile.
std::vector<Kind> broken_by(const std::string& toml, PropertyId id) {
  const Verification v = verify(Engine(Regulation::parse(toml), Calendar::builtin()));
  CHECK_FALSE(property(v, id).proven);
  return kinds_of(property(v, id));
}

/// The same with more of its own before a table that it has.
Regulation with_more(std::string_view before, std::string_view more) {
  std::string toml(RegulationTable::of(one_level()).source);
  const auto at = toml.find(before);
  REQUIRE(at != std::string::npos);
  return Regulation::parse(toml.insert(at, more), "more.toml");
}

/// One level and two units, of which the first ends within the year, and none takes over.
Regulation with_an_ending_unit() {
  return with_more("[rescheduling]",
                   "[[units]]\nid = \"a\"\nlabel = { vi = \"A\", en = \"A\" }\n"
                   "valid_until = 2025-06-30\n"
                   "[[units]]\nid = \"b\"\nlabel = { vi = \"B\", en = \"B\" }\n");
}

bool names(const std::vector<Gap>& gaps, Reading reading) {
  return std::ranges::any_of(gaps, [&](const Gap& g) {
    return g.readings.contains(reading) && !g.point.vi.empty() && !g.point.en.empty();
  });
}

/// Decision 192 with two units and no Office to refer to, where what came back is only passed on.
std::string nowhere_to_turn() {
  using profile_testing::edited;
  std::string toml = edited("on_silence = \"office\"\n", "");
  toml = edited("I-18 = \"as_new\"", "I-18 = \"forward_or_refer\"", toml);
  toml = edited(
      "[[levels]]                     # Điều 10.4; the text sets no limit: reading I-8\nlevel = "
      "\"office\"\n",
      "", toml);
  toml = edited("[returns]                      # reading I-10\nlimit = 2\n", "", toml);
  return edited("[rescheduling]",
                "[[units]]\nid = \"a\"\nlabel = { vi = \"a\", en = \"a\" }\n[[units]]\nid = \"b\"\n"
                "label = { vi = \"b\", en = \"b\" }\n[rescheduling]",
                toml);
}

}  // namespace

TEST_CASE("verification: a regulation of one level is proven") {
  const Verification v = verify(Engine(one_level(), Calendar::builtin()));
  CHECK(v.states > 100);
  CHECK(v.transitions > v.states);
  CHECK(v.judged > v.transitions);
  for (const Property& p : v.properties) {
    CAPTURE(p.statement.en);
    CAPTURE(p.detail.en);
    CHECK(p.proven);
    CHECK(p.counterexample.empty());
  }
  CHECK(v.proven());
  REQUIRE(v.worst_cases.size() == 1);
  CHECK(v.worst_cases[0].limits_s == 0);
  CHECK(std::ranges::any_of(v.gaps, [](const Gap& g) { return g.owed == Owed::assessment; }));
}

TEST_CASE("verification: publishing a state secret is found (Art. 13.1)") {
  const Case before = received(true);
  const Case after = forged(before, Published{{"website"}},
                            [](State& s) { s.publication = Publication::published; });
  const Verification v = judged(before, after);
  const Property& p = property(v, PropertyId::nothing_secret_published);
  CHECK_FALSE(p.proven);
  CHECK(p.counterexample.size() == 2);
  CHECK_FALSE(v.proven());
}

TEST_CASE("verification: a rating before an answer is found (Art. 14)") {
  const Case before = received(false);
  const Case after = forged(before, Rated{"satisfied", ""}, [](State& s) { s.rating = 1; });
  CHECK_FALSE(property(judged(before, after), PropertyId::rated_after_answer).proven);
}

TEST_CASE("verification: a third promise is found (Art. 11.3)") {
  const auto nothing = [](State&) {};
  const Case once = forged(received(false), Appointed{hour(30)}, nothing);
  const Case twice = forged(once, Rescheduled{hour(40), ""}, nothing);
  CHECK(property(judged(once, twice), PropertyId::promises_limited).proven);
  const Case thrice = forged(twice, Rescheduled{hour(50), ""}, nothing);
  CHECK_FALSE(property(judged(twice, thrice), PropertyId::promises_limited).proven);
}

TEST_CASE("verification: a second escalation from one level is found (Art. 10.1.2.b2)") {
  const Escalated up{Position::focal_point, Position::head};
  const Case once = forged(received(false), up, [](State& s) { s.brought_by = 1; });
  CHECK(property(judged(received(false), once), PropertyId::one_escalation_a_level).proven);
  const Case twice = forged(once, up, [](State&) {});
  CHECK_FALSE(property(judged(once, twice), PropertyId::one_escalation_a_level).proven);
  const Case again = forged(once, up, [](State& s) { s.brought_by = 2; });
  CHECK(property(judged(once, again), PropertyId::one_escalation_a_level).proven);
}

TEST_CASE("verification: overdue that is lost is found (Art. 11.4)") {
  const Engine engine = Engine::builtin();
  const Case held =
      engine.submit(received(false), {"e2", hour(1), hour(1), {}, Forwarded{"a"}}).next;
  const Case late = engine.advance(held, hour(30)).next;
  CHECK(property(judged(held, late), PropertyId::overdue_kept).proven);
  const Case lost =
      forged(received(false), Commented{"…"}, [](State& s) { s.recorded_at = hour(31); });
  CHECK_FALSE(property(judged(late, lost), PropertyId::overdue_kept).proven);
}

TEST_CASE("verification: a slip that nobody holds, and a due time that nobody has, are found") {
  const Case nobody = forged(received(false), Commented{"…"}, [](State& s) {
    s.position = Position::focal_point;
    s.commitment = Commitment::awaiting;
  });
  CHECK_FALSE(property(judged(received(false), nobody), PropertyId::someone_owes).proven);
  const Case never = forged(received(false), Commented{"…"}, [](State& s) {
    s.position = Position::head;
    s.commitment = Commitment::appointed;
    s.reminder_noted = true;
  });
  CHECK_FALSE(property(judged(received(false), never), PropertyId::due_where_limited).proven);
}

TEST_CASE(
    "verification: a class without a limit stays silent for ever; the history is a shortest") {
  const std::string toml = profile_testing::edited(
      "[rescheduling]",
      "[[classes]]\nid = \"slow\"\nlabel = { vi = \"chậm\", en = \"slow\" }\n"
      "limits = { focal_point = \"none\" }\n[rescheduling]");
  CHECK(broken_by(toml, PropertyId::silence_ends) == std::vector{Kind::received, Kind::forwarded});
}

TEST_CASE(
    "verification: once every unit has returned a slip that is only passed on, nothing leads to an "
    "answer (I-18)") {
  const Verification v = verify(Engine(Regulation::parse(nowhere_to_turn()), Calendar::builtin()));
  CHECK(kinds_of(property(v, PropertyId::answer_possible)) ==
        std::vector{Kind::received, Kind::forwarded, Kind::not_competent, Kind::forwarded,
                    Kind::not_competent});
}

TEST_CASE(
    "verification: a returned slip that is only passed on, and proves unsuitable, is a dead end: a "
    "correction is no way out (I-18)") {
  const Regulation law = one_level().with_reading("I-18", "forward_or_refer");
  const Verification v = verify(Engine(law, Calendar::builtin()));
  const std::vector shortest{Kind::received, Kind::forwarded, Kind::not_competent, Kind::corrected};
  using enum PropertyId;
  for (const PropertyId id : {no_dead_end, alternative_accepted}) {
    CAPTURE(name(id));
    CHECK_FALSE(property(v, id).proven);
    CHECK(kinds_of(property(v, id)) == shortest);
  }
  CHECK(kinds_of(property(v, decline_possible)) ==
        std::vector{Kind::received, Kind::forwarded, Kind::corrected});
  CHECK(property(v, answer_possible).proven);
}

TEST_CASE("verification: Decision 192 itself is proven") {
  const Verification v = verify(Engine::builtin());
  for (const Property& p : v.properties) {
    CAPTURE(p.statement.en);
    CAPTURE(p.detail.en);
    CHECK(p.proven);
  }
  CHECK(v.ending_units.empty());
  CHECK(names(v.gaps, Reading::longest_appointment));
  CHECK(std::ranges::any_of(v.gaps, [](const Gap& g) {
    return g.owed == Owed::handling && g.readings.contains(Reading::limit_of_third_level);
  }));
}

TEST_CASE("verification: an agreed time that passes and changes nothing is a gap by name (I-5)") {
  State promised;
  promised.position = Position::focal_point;
  promised.commitment = Commitment::appointed;
  promised.agreed = hour(1);
  const Regulation law = Regulation::builtin();
  const Regulation overdue_only = law.with_reading("I-5", "overdue_only");
  CHECK_FALSE(names(verification::gaps_at(law, promised), Reading::lapse_of_agreed_time));
  CHECK(names(verification::gaps_at(overdue_only, promised), Reading::lapse_of_agreed_time));
  const Text said = verification::statement_of(PropertyId::silence_ends, overdue_only);
  CHECK(said.en.find("but for an agreed time that passes (reading I-5)") != std::string::npos);
  CHECK(said.vi.find("cách hiểu I-5") != std::string::npos);
}

TEST_CASE("verification: a statement cites the regulation's own clauses, or none") {
  const Text ours = verification::statement_of(PropertyId::overdue_kept, Regulation::builtin());
  CHECK(ours.en.ends_with("(Art. 11.4)"));
  CHECK(ours.vi.ends_with("(Điều 11.4)"));
  for (const std::string_view name : {"ha-noi", "tp-hcm"})
    for (const auto& row : words<PropertyId>()) {
      const Text said = verification::statement_of(row.value, Regulation::builtin(name));
      CHECK(said.en.find("Art. 1") == std::string::npos);
      CHECK_FALSE(said.vi.empty());
    }
}

TEST_CASE("verification: a unit that ends without a successor is listed, and its slips passed on") {
  const Regulation law = with_an_ending_unit();
  const Verification v = verify(Engine(law, Calendar::builtin()));
  REQUIRE(v.ending_units.size() == 1);
  CHECK(v.ending_units[0].id == "a");
  CHECK(v.ending_units[0].label.en == "A");
  // The graph has what was taken, and nothing else.
  CHECK(property(v, PropertyId::guards_tell_apart).proven);
  const ProcessGraph graph = process_graph(law);
  CHECK(std::ranges::any_of(graph.transitions, [&](const Transition& t) {
    return t.kind == Kind::forwarded && graph.places[t.from].position == Position::focal_point &&
           std::ranges::count(t.guard, Condition{Variable::holder_ended, {1}}) == 1;
  }));
}

TEST_CASE("verification: an early warning is tried at its moment, and the law stays proven") {
  const Regulation law =
      with_more("[publication]", "[service_standard.early_warning]\npercent = 50\n\n");
  const Engine engine(law, Calendar::builtin());
  const Case taken_in = engine.submit(Case("C"), received(false).event(1)).next;
  const Case c = engine.submit(taken_in, {"e2", hour(1), hour(1), {}, Forwarded{"a"}}).next;
  const Instant warned = hour(7);  // 4 of 8 working hours from 09:00
  const auto times = verification::relevant_times(engine, c);
  for (const int second : {-1, 0, 1})
    CHECK(std::ranges::count(times, warned + ClockTime{second}) == 1);
  const auto taken = [&](Instant now) {
    return std::ranges::any_of(verification::acts(engine, c, now), [&](const Event& e) {
      return e.kind() == Kind::reminded && engine.submit(c, e);
    });
  };
  CHECK(taken(warned));
  CHECK_FALSE(taken(warned - ClockTime{1}));
  const Verification v = verify(engine);
  for (const Property& p : v.properties) {
    CAPTURE(p.statement.en);
    CAPTURE(p.detail.en);
    CHECK(p.proven);
  }
}

TEST_CASE("verification: a correction, a notice and a comment move no case on") {
  for (const Kind kind : {Kind::corrected, Kind::notified, Kind::commented, Kind::withdrawn})
    CHECK_FALSE(workflow::moves_on(kind));
  for (const Kind kind : {Kind::forwarded, Kind::declined, Kind::escalated, Kind::recalled})
    CHECK(workflow::moves_on(kind));
}

TEST_CASE("verification: an alternative that is refused as well is found") {
  const Engine engine = Engine::builtin();
  const Case c = received(false);
  const Event refused{"e2", hour(1), hour(1), {}, Forwarded{""}};
  for (const bool kept : {true, false}) {
    verification::Properties properties(engine);
    properties.at_time(hour(1));
    workflow::Reasons reasons;
    reasons.add(RefusalCode::unit_missing);
    properties.at_refusal(c, refused, reasons);
    if (kept) properties.at_acceptance(Kind::forwarded, Role::operator_);
    properties.after_state(c);
    Verification v;
    properties.at_end(verification::Explored(), v);
    CHECK(property(v, PropertyId::alternative_accepted).proven == kept);
  }
}

TEST_CASE("verification: a guard that leaves a case out, or holds beside another, is found") {
  const Regulation law = one_level();
  const ProcessGraph graph = process_graph(law);
  CHECK(verification::wrong_guard(graph, law).en.empty());
  ProcessGraph less = graph;
  less.transitions.pop_back();
  CHECK_FALSE(verification::wrong_guard(less, law).en.empty());
  ProcessGraph more = graph;
  more.transitions.push_back(more.transitions.front());
  CHECK_FALSE(verification::wrong_guard(more, law).en.empty());
}

TEST_CASE("verification: a step that the graph lacks, or has alone, is found") {
  const Case before = received(false);
  const Case jumped = forged(before, Commented{"…"}, [](State& s) { s.position = Position::head; });
  CHECK_FALSE(property(judged(before, jumped), PropertyId::guards_tell_apart).proven);
}

TEST_CASE("verification: every kind is tried by every role, and around every due time") {
  const Engine engine = Engine::builtin();
  const Case c = engine.submit(received(false), {"e2", hour(1), hour(1), {}, Forwarded{"a"}}).next;
  std::set<std::pair<Kind, Role>> tried;
  for (const Event& e : verification::acts(engine, c, hour(2)))
    tried.emplace(e.kind(), e.actor.role);
  for (const Event& e : verification::acts(engine, Case("new"), hour(0)))
    tried.emplace(e.kind(), e.actor.role);
  CHECK(tried.size() == words<Kind>().size() * words<Role>().size());
  const Instant due = *engine.due(c);
  const auto times = verification::relevant_times(engine, c);
  for (const int second : {-1, 0, 1})
    CHECK(std::ranges::count(times, due + ClockTime{second}) == 1);
}

TEST_CASE("verification: units are those of the profile, in force when the regulation is") {
  const std::string toml = profile_testing::edited(
      "[rescheduling]",
      "[[units]]\nid = \"old\"\nlabel = { vi = \"a\", en = \"a\" }\nvalid_until = 2020-12-31\n"
      "[[units]]\nid = \"new\"\nlabel = { vi = \"b\", en = \"b\" }\n[rescheduling]");
  const Engine engine(Regulation::parse(toml), Calendar::builtin());
  CHECK(verification::units_at(engine, Case("new"), hour(0)) == std::vector<std::string>{"new"});
}

TEST_CASE("verification: a record that judges otherwise is found") {
  const Case before = received(false);
  const Case after = forged(before, Commented{"…"}, [](State& s) { s.forwarded = true; });
  CHECK_FALSE(property(judged(before, after), PropertyId::replay_is_direct).proven);
}

TEST_CASE("verification: a position that is never reached is found") {
  const Verification v = judged(received(false), received(false));
  CHECK_FALSE(property(v, PropertyId::every_position_reached).proven);
}
