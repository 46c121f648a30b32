// Two laws compared: a small one against itself with one thing changed, each change with the
// shortest history that shows it.
#include "petition/comparison.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "petition/petition.hpp"
#include "unit/profile_testing.h"
#include "verification/contrasts.h"
#include "verification/judge.h"
#include "verification/moments.h"
#include "verification/scope.h"
#include "verification/shared_acts.h"

using namespace petition;
using profile_testing::edited;

namespace {

/// One level; nothing is published or rated.
const std::string kSmall = R"(
[regulation]
id = "small"
version = "1"
title = { vi = "Quy chế nhỏ", en = "small law" }
authority = { vi = "UBND", en = "committee" }
valid_from = 2026-01-05
calendar = "vn-state"

[roles]
operator = { vi = "tổng đài viên", en = "operator" }
focal_point = { vi = "đơn vị xử lý", en = "handling unit" }
head = { vi = "Thủ trưởng đơn vị", en = "head of the unit" }
office = { vi = "Văn phòng", en = "Office", unit = "van-phong" }
petitioner = { vi = "người dân", en = "petitioner" }
system = { vi = "hệ thống", en = "system" }

[[channels]]
id = "web"
group = "internet"
label = { vi = "Trang web", en = "web site" }

[[topics]]
id = "roads"
label = { vi = "Đường sá", en = "roads" }

[intake]
language = "vi"
contact = ["phone"]

[[levels]]
level = "focal_point"
limit = "8 working hours"

[rescheduling]
limit = 1
[reminder]
lead = "24 hours"

[citations]
otherwise = ["all"]
[citations.events]
[citations.refusals]
[citations.obligations]
[clauses]
all = { does = ["decide"], vi = "Mọi điều", en = "everything" }
)";

/// With the Office above it, where silence leads.
std::string with_office() {
  return edited("limit = \"8 working hours\"\n",
                "limit = \"8 working hours\"\non_silence = \"office\"\n[[levels]]\n"
                "level = \"office\"\n",
                kSmall);
}

Engine law(const std::string& toml) {
  return Engine(Regulation::parse(toml, "small.toml"), Calendar::builtin());
}
Engine changed(std::string_view from, std::string_view to) { return law(edited(from, to, kSmall)); }
Engine read_as(std::string_view reading, std::string_view choice,
               const std::string& toml = kSmall) {
  return Engine(Regulation::parse(toml).with_reading(reading, choice), Calendar::builtin());
}

const ClaimFound& found(const Comparison& c, Claim id) {
  return *std::ranges::find(c.claims, id, &ClaimFound::id);
}
bool proven(const Comparison& c, Claim id) { return found(c, id).proven; }

/// The kinds of a history; none for a check of the due times.
std::vector<std::optional<Kind>> kinds(const ClaimFound& claim) {
  std::vector<std::optional<Kind>> all;
  for (const SharedStep& step : claim.history)
    all.push_back(step.before ? std::optional(step.before->kind()) : std::nullopt);
  return all;
}

Verdict taken(const Engine& engine, const Case& c, const std::optional<Event>& event, Instant at) {
  return event ? engine.submit(c, *event) : engine.advance(c, at);
}

/// What the engines themselves decide otherwise with the last step, which all others lead to.
std::vector<Contrast> shown_by(const ClaimFound& claim, const Engine& before, const Engine& after) {
  verification::SharedCase c{Case("again"), Case("again")};
  for (const SharedStep& step : claim.history) {
    const Verdict a = taken(before, c.before, step.before, step.at);
    const Verdict b = taken(after, c.after, step.after, step.at);
    const verification::Contrasts contrasts(before, after);
    if (&step == &claim.history.back()) {
      if (bool(a) && bool(b))
        return contrasts.standing(claim.id, verification::standing_of(before, a),
                                  verification::standing_of(after, b));
      return contrasts.judged(claim.id, *step.before,
                              verification::reasons_against(before, c.before, *step.before),
                              verification::reasons_against(after, c.after, *step.after));
    }
    REQUIRE(bool(a));
    REQUIRE(bool(b));
    c = {a.next, b.next};
  }
  return {};
}

void check_histories(const Comparison& c, const Engine& before, const Engine& after) {
  for (const ClaimFound& claim : c.claims) {
    CAPTURE(name(claim.id));
    CHECK(claim.proven == claim.history.empty());
    CHECK(claim.proven == claim.contrasts.empty());
    if (!claim.proven) CHECK_FALSE(shown_by(claim, before, after).empty());
  }
}

/// The claim of the second law against the first, asked of the first against the second.
Claim mirrored(Claim claim) {
  switch (claim) {
    case Claim::nothing_due_later: return Claim::nothing_due_earlier;
    case Claim::nothing_due_earlier: return Claim::nothing_due_later;
    case Claim::nothing_allowed_more: return Claim::nothing_allowed_less;
    case Claim::nothing_allowed_less: return Claim::nothing_allowed_more;
    case Claim::same: break;
  }
  return Claim::same;
}

/// Compares, and holds each history against the engines.
Comparison compared(const Engine& before, const Engine& after) {
  Comparison one = compare(before, after);
  check_histories(one, before, after);
  return one;
}

/// Compares the other way, too, and holds one against the other.
Comparison both_ways(const Engine& before, const Engine& after) {
  Comparison one = compared(before, after);
  const Comparison other = compared(after, before);
  for (const ClaimFound& claim : one.claims) {
    CAPTURE(name(claim.id));
    const ClaimFound& mirror = found(other, mirrored(claim.id));
    CHECK(claim.proven == mirror.proven);
    CHECK(claim.history.size() == mirror.history.size());
  }
  CHECK(one.pairs == other.pairs);
  return one;
}

}  // namespace

TEST_CASE("comparison: a law is the same as itself, all of it explored") {
  const Engine small = law(kSmall);
  const Comparison c = compare(small, small);
  CHECK(c.same());
  for (const ClaimFound& claim : c.claims) CHECK(claim.proven);
  CHECK(c.claims.size() == words<Claim>().size());
  CHECK(c.pairs > 50);
  CHECK(c.judged > c.transitions);
  CHECK(c.transitions > c.pairs);
}

TEST_CASE("comparison: what things are called is no decision") {
  std::string toml = edited("id = \"web\"", "id = \"trang-web\"", kSmall);
  toml = edited("id = \"roads\"", "id = \"duong\"", toml);
  toml = edited("Quy chế nhỏ", "Quy chế khác", toml);
  CHECK(compare(law(kSmall), law(toml)).same());
}

TEST_CASE("comparison: a shorter limit is due earlier, and nothing is due later (Art. 11.1)") {
  const Engine before = law(kSmall);
  const Engine after = changed("8 working hours", "4 working hours");
  const Comparison c = both_ways(before, after);
  CHECK(proven(c, Claim::nothing_due_later));
  const ClaimFound& earlier = found(c, Claim::nothing_due_earlier);
  CHECK(kinds(earlier) == std::vector<std::optional<Kind>>{Kind::received, Kind::forwarded});
  REQUIRE(earlier.contrasts.size() == 1);
  CHECK(earlier.contrasts[0].before.vi == "08:00 ngày 06/01/2026");
  CHECK(earlier.contrasts[0].after.vi == "14:00 ngày 05/01/2026");
  CHECK(kinds(found(c, Claim::nothing_allowed_less)).back() == Kind::recalled);
  CHECK(proven(c, Claim::nothing_allowed_more));
}

TEST_CASE("comparison: without a limit it is due later than with any (I-8)") {
  const Comparison c =
      both_ways(law(with_office()), read_as("I-8", "16 working hours", with_office()));
  CHECK(proven(c, Claim::nothing_due_later));
  CHECK(found(c, Claim::nothing_due_earlier).contrasts.at(0).before.en == "no due time");
}

TEST_CASE(
    "comparison: one promise more is allowed by the fifth event, and not before (Art. 11.3)") {
  const Comparison c =
      compared(law(kSmall), changed("[rescheduling]\nlimit = 1", "[rescheduling]\nlimit = 2"));
  CHECK(proven(c, Claim::nothing_allowed_less));
  CHECK(kinds(found(c, Claim::nothing_allowed_more)) ==
        std::vector<std::optional<Kind>>{Kind::received, Kind::forwarded, Kind::appointed,
                                         Kind::rescheduled, Kind::rescheduled});
}

TEST_CASE("comparison: a first promise that is bounded is refused a second beyond (I-21)") {
  const Comparison c = compared(law(kSmall), read_as("I-21", "10 days"));
  CHECK(proven(c, Claim::nothing_allowed_more));
  const ClaimFound& less = found(c, Claim::nothing_allowed_less);
  CHECK(kinds(less) ==
        std::vector<std::optional<Kind>>{Kind::received, Kind::forwarded, Kind::appointed});
  CHECK(std::get<Appointed>(less.history.back().before->data).due_at ==
        profile_testing::at("2026-01-16T00:00:00"));
}

TEST_CASE("comparison: an e-mail address that is asked for is missed (Art. 8.3)") {
  const Comparison c =
      compared(law(kSmall), changed("contact = [\"phone\"]", "contact = [\"phone\", \"email\"]"));
  CHECK(proven(c, Claim::nothing_due_later));
  const ClaimFound& less = found(c, Claim::nothing_allowed_less);
  CHECK(less.history.size() == 2);
  CHECK(std::get<Received>(less.history[0].before->data).petitioner.email.empty());
}

TEST_CASE("comparison: what is judged by occurrence is due earlier once recorded late (I-16)") {
  const Comparison c = compared(law(kSmall), read_as("I-16", "occurred"));
  CHECK(proven(c, Claim::nothing_due_later));
  const ClaimFound& earlier = found(c, Claim::nothing_due_earlier);
  CHECK(kinds(earlier) == std::vector<std::optional<Kind>>{Kind::received, Kind::forwarded});
  CHECK(earlier.history.back().before->occurred_at < earlier.history.back().at);
}

TEST_CASE("comparison: the next opening is later only where a limit ends at a closing (I-17)") {
  const Comparison c = compared(law(kSmall), read_as("I-17", "next_opening"));
  CHECK(proven(c, Claim::nothing_due_earlier));
  const ClaimFound& later = found(c, Claim::nothing_due_later);
  CHECK(later.history.back().at == profile_testing::at("2026-01-05T11:00:00"));
}

TEST_CASE("comparison: 24 hours end before or after 8 working hours, by the day they begin on") {
  const Comparison c = both_ways(law(kSmall), changed("8 working hours", "24 hours"));
  CHECK(found(c, Claim::nothing_due_later).history.back().at ==
        profile_testing::at("2026-01-05T11:00:01"));
  CHECK(found(c, Claim::nothing_due_earlier).history.back().at ==
        profile_testing::at("2026-01-10T07:00:01"));
}

TEST_CASE("comparison: a day off moves what is due over it") {
  const Calendar off = Calendar::builtin().with_days(
      "[[day]]\ndate = 2026-01-14\nwindows = []\ninstrument = \"1/CĐ\"\n"
      "reason = { vi = \"nghỉ bão\", en = \"storm\" }\n");
  const Engine before = law(kSmall);
  const Comparison c = compared(before, Engine(before.regulation(), off));
  CHECK(proven(c, Claim::nothing_due_earlier));
  CHECK(found(c, Claim::nothing_due_later).history.back().at >
        profile_testing::at("2026-01-13T07:00:00"));
}

TEST_CASE("comparison: what only time shows differs with a check of the due times (I-4)") {
  const Comparison c = compared(law(with_office()), read_as("I-4", "per_level", with_office()));
  for (const Claim id : {Claim::nothing_due_later, Claim::nothing_due_earlier,
                         Claim::nothing_allowed_more, Claim::nothing_allowed_less})
    CHECK(proven(c, id));
  const ClaimFound& same = found(c, Claim::same);
  CHECK_FALSE(same.history.back().before.has_value());
  CHECK(same.contrasts.at(0).what.en == "overdue");
}

TEST_CASE("comparison: the scope says what was explored, and when it was not all") {
  const Instant start = profile_testing::at("2026-01-05T08:00:00");
  const Engine small = law(kSmall);
  const auto said = [&](const Engine& other, bool stopped) {
    std::string all;
    const verification::Moments moments(small, other, start);
    for (const Text& text : verification::scope_of({small, other, start, moments, stopped})) {
      CHECK_FALSE(text.vi.empty());
      all += text.en;
    }
    return all;
  };
  const auto has = [](const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
  };
  const std::string whole = said(small, false);
  CHECK(has(whole, "until no new pair"));
  CHECK(has(whole, "begins at 08:00 on 05/01/2026"));
  CHECK(has(whole, "recorded as they happen."));
  CHECK_FALSE(has(whole, "found among all seconds"));
  CHECK(has(said(small, true), "ended when every claim was broken"));
  CHECK(has(said(read_as("I-17", "next_opening"), false),
            "found among all seconds until 08:00 on 31/12/2026"));
  CHECK(has(said(read_as("I-16", "occurred"), false), "or later, when they happened"));
}

TEST_CASE("comparison: limits are parted by the order of their ends, to the second") {
  const Engine before = law(kSmall);
  const Instant first = profile_testing::at("2026-01-05T08:00:00");
  const verification::Moments alike(before, changed("8 working hours", "4 working hours"), first);
  CHECK_FALSE(alike.differ());
  CHECK(alike.next_others(first).empty());
  const Engine days = changed("8 working hours", "1 working day");
  const verification::Moments moments(before, days, first);
  CHECK(moments.differ());
  const Instant t = moments.next_others(first).at(0);
  CHECK(moments.at(t) != moments.at(first));
  CHECK(moments.at(t - ClockTime{1}) == moments.at(first));
}

namespace {

/// A law with figures of its own.
std::string figures(std::mt19937& random) {
  const auto one_of = [&](std::vector<std::string> all) {
    return all[std::uniform_int_distribution<std::size_t>(0, all.size() - 1)(random)];
  };
  std::string toml = edited("\"8 working hours\"",
                            one_of({"\"8 working hours\"", "\"4 working hours\"",
                                    "\"1 working day\"", "\"24 hours\"", "\"2 days\""}),
                            kSmall);
  toml = edited("[rescheduling]\nlimit = 1", "[rescheduling]\nlimit = " + one_of({"0", "1"}), toml);
  toml = edited("\"24 hours\"\n\n[cit", one_of({"\"24 hours\"", "\"2 hours\""}) + "\n\n[cit", toml);
  return toml;
}

/// A history at random, at any seconds: nothing in it contradicts what is proven.
void wander(const Comparison& c, const Engine& before, const Engine& after, std::mt19937& random) {
  const verification::Contrasts contrasts(before, after);
  verification::SharedCase at{Case("walk"), Case("walk")};
  Instant now = profile_testing::at("2026-01-05T08:00:00");
  for (int step = 0; step < 12; ++step) {
    std::vector<std::pair<Event, Event>> lawful;
    verification::each_shared_act(
        before, after, at, now, "e" + std::to_string(step + 1),
        [&](const Event& one, const Event& two) {
          const auto a = verification::reasons_against(before, at.before, one);
          const auto b = verification::reasons_against(after, at.after, two);
          for (const auto& claim : words<Claim>())
            if (proven(c, claim.value)) CHECK(contrasts.judged(claim.value, one, a, b).empty());
          if (a.empty() && b.empty()) lawful.emplace_back(one, two);
        });
    const bool checks = at.before.size() > 0 && random() % 4 == 0;
    if (!checks && lawful.empty()) return;
    const auto& act = lawful[random() % std::max<std::size_t>(lawful.size(), 1)];
    const Verdict a = checks ? before.advance(at.before, now) : before.submit(at.before, act.first);
    const Verdict b = checks ? after.advance(at.after, now) : after.submit(at.after, act.second);
    for (const auto& claim : words<Claim>())
      if (proven(c, claim.value))
        CHECK(contrasts
                  .standing(claim.value, verification::standing_of(before, a),
                            verification::standing_of(after, b))
                  .empty());
    at = {a.next, b.next};
    now += ClockTime{static_cast<std::int64_t>(random() % 200000)};
  }
}

}  // namespace

TEST_CASE("comparison: what is proven of two laws is never contradicted by a history at random") {
  std::mt19937 random(20260105);
  for (int round = 0; round < 4; ++round) {
    const Engine before = law(figures(random));
    const Engine after = law(figures(random));
    const Comparison c = both_ways(before, after);
    for (int walk = 0; walk < 12; ++walk) wander(c, before, after, random);
  }
}

TEST_CASE("comparison: what ends otherwise on a weekend alone is found in hours of intake too") {
  const auto with = [](std::string_view limit) {
    return law(edited("[intake]\n", "[intake]\nlimit = " + std::string(limit) + "\n", kSmall));
  };
  // A whole day of either: from any time of a Monday to the same of Tuesday, or not before Monday.
  const Engine of_intake = with(
      "\"14 working hours\"\nhours = { vi = \"7 đến 21 giờ\", en = \"7 to 21\", windows = "
      "[\"07:00-21:00\"] }");
  const Engine of_calendar = with("\"8 working hours\"");
  const Comparison c = compare(of_intake, of_calendar);
  CHECK_FALSE(proven(c, Claim::nothing_due_later));
}
