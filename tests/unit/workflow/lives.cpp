// Every obligation has a life: what the levels owe, and what the operator owes while a slip moves.
#include "unit/workflow/lives_testing.h"

using namespace lives_testing;

TEST_CASE(
    "lives: the assessment is met by forwarding, and how long it took is told (Art. 10.1.2)") {
  const auto life = Lived().forwarded().life(Owed::assessment);
  check_met(Lived().forwarded(), life, Kind::forwarded, "2025-11-24T09:00:00");
  CHECK(life.since == at("2025-11-24T08:00:00"));
  CHECK(life.at_once);
  CHECK(life.due == kNever);
  CHECK_FALSE(life.lapsed);
  CHECK(life.late == hours(1));
  CHECK(life.citations.size() > 0);
}

TEST_CASE("lives: an assessment that still binds grows later") {
  check_pending(Lived().life(Owed::assessment, "2025-11-24T10:00:00"));
  CHECK(Lived().life(Owed::assessment, "2025-11-24T10:00:00").late == hours(2));
  CHECK(Lived().lives(Owed::assessment, "2025-11-24T07:59:59").empty());
}

TEST_CASE("lives: a withdrawal overtakes the assessment, which was never done once time passed") {
  Lived at_once;
  at_once.does("2025-11-24T08:00:00", kPetitioner, Withdrawn{""});
  check_ended(at_once, at_once.life(Owed::assessment), Fate::overtaken, Kind::withdrawn);
  Lived later;
  later.does("2025-11-24T10:00:00", kPetitioner, Withdrawn{""});
  check_ended(later, later.life(Owed::assessment), Fate::never_done, Kind::withdrawn);
  CHECK(later.life(Owed::assessment).late == hours(2));
}

TEST_CASE("lives: a figure for what is owed at once is its due time (I-9)") {
  Lived l(edited("I-9 = \"none\"", "I-9 = \"30 working minutes\""));
  l.forwarded();
  const auto life = l.life(Owed::assessment);
  CHECK(life.due == at("2025-11-24T08:30:00"));
  CHECK(life.lapsed);
  CHECK(life.late == WorkingTime::minutes(30));
  CHECK(l.life(Owed::slip_notice).due == at("2025-11-24T09:30:00"));
}

TEST_CASE("lives: a response is met by an appointment, late by what passed since it was due") {
  Lived in_time;
  in_time.forwarded().appointed("2025-11-25T09:00:00", "2025-11-27T09:00:00");
  const auto met = in_time.life(Owed::response);
  check_met(in_time, met, Kind::appointed, "2025-11-25T09:00:00");
  CHECK(met.due == at("2025-11-25T09:00:00"));
  CHECK(met.unit == kUnit);
  CHECK(met.late == WorkingTime{});
  CHECK_FALSE(met.lapsed);
  Lived late;
  late.forwarded().answered("2025-11-25T11:00:00");
  const auto behind = late.life(Owed::response);
  check_met(late, behind, Kind::answered, "2025-11-25T11:00:00");
  CHECK(behind.lapsed);
  CHECK(behind.late == hours(2));
}

TEST_CASE("lives: silence is never done, and the head owes a response of its own (Art. 10.3)") {
  Lived l;
  l.forwarded().passes("2025-11-25T10:00:00");
  const auto lives = l.lives(Owed::response, "2025-11-25T10:30:00");
  REQUIRE(lives.size() == 2);
  check_ended(l, lives[0], Fate::never_done, Kind::escalated);
  CHECK(lives[0].late == hours(1));
  check_pending(lives[1]);
  CHECK(lives[1].role == Role::head);
  CHECK(lives[1].since == at("2025-11-25T10:00:00"));
  CHECK(lives[1].due == at("2025-11-26T10:00:00"));
}

TEST_CASE("lives: a slip that is recalled in time takes the response with it (I-25)") {
  Lived l;
  l.forwarded().does("2025-11-24T10:00:00", kOperator, Recalled{"gửi nhầm"});
  check_ended(l, l.life(Owed::response), Fate::overtaken, Kind::recalled);
  CHECK(l.life(Owed::response).late == WorkingTime{});
}

TEST_CASE("lives: the result is met at the agreed time, or moved, or never given (Art. 10.2.2)") {
  Lived l;
  l.forwarded().appointed("2025-11-24T10:00:00", "2025-11-26T09:00:00");
  l.does("2025-11-25T09:00:00", unit(kUnit), Rescheduled{at("2025-11-27T09:00:00"), "chờ vật tư"});
  Lived silent = l;
  l.answered("2025-11-27T08:00:00");
  const auto results = l.lives(Owed::result);
  REQUIRE(results.size() == 2);
  check_ended(l, results[0], Fate::overtaken, Kind::rescheduled);
  check_met(l, results[1], Kind::answered, "2025-11-27T08:00:00");
  CHECK(results[1].since == at("2025-11-25T09:00:00"));
  CHECK(results[1].due == at("2025-11-27T09:00:00"));
  silent.passes("2025-11-27T10:00:00");
  check_ended(silent, silent.life(Owed::result), Fate::never_done, Kind::escalated);
}

TEST_CASE("lives: only an answer is a response under answer_only, whose limit runs on (I-1)") {
  Lived l(edited("I-1 = \"any_response\"", "I-1 = \"answer_only\""));
  l.forwarded().appointed("2025-11-24T10:00:00", "2025-11-27T09:00:00");
  check_pending(l.life(Owed::response, "2025-11-24T10:00:00"));
  CHECK(l.life(Owed::response).since == at("2025-11-24T09:00:00"));
  CHECK(l.lives(Owed::result).empty());
  l.answered("2025-11-25T08:00:00");
  check_met(l, l.life(Owed::response), Kind::answered, "2025-11-25T08:00:00");
}

TEST_CASE("lives: the reminder is met, late, overtaken or never done (Art. 10.5)") {
  Lived l;
  l.forwarded().appointed("2025-11-24T10:00:00", "2025-11-26T09:00:00");
  Lived early = l, late = l, missed = l;
  l.passes("2025-11-25T09:00:00");
  const auto met = l.life(Owed::reminder);
  check_met(l, met, Kind::reminded, "2025-11-25T09:00:00");
  CHECK(met.due == at("2025-11-25T09:00:00"));
  CHECK(met.late == WorkingTime{});
  late.passes("2025-11-25T10:00:00");
  CHECK(late.life(Owed::reminder).fate == Fate::met);
  CHECK(late.life(Owed::reminder).late == hours(1));
  early.answered("2025-11-24T16:00:00");
  check_ended(early, early.life(Owed::reminder), Fate::overtaken, Kind::answered);
  // The agreed time passes: nothing can be reminded of any more.
  check_pending(missed.life(Owed::reminder, "2025-11-26T09:00:00"));
  const auto never = missed.life(Owed::reminder);
  CHECK(never.fate == Fate::never_done);
  CHECK(never.ended == at("2025-11-26T09:00:01"));
  CHECK(never.ended_by == 0);
  CHECK(never.late == hours(8) + WorkingTime::seconds(1));
  missed.passes("2025-11-26T10:00:00");
  CHECK(missed.life(Owed::reminder) == never);
}

TEST_CASE("lives: the step up is owed from the second after due, done or spared (Art. 10.1.2.b2)") {
  Lived l;
  l.forwarded();
  CHECK(l.lives(Owed::escalation, "2025-11-25T09:00:00").empty());
  check_pending(l.life(Owed::escalation, "2025-11-25T09:00:01"));
  Lived spared = l;
  l.passes("2025-11-25T10:00:01");
  const auto met = l.lives(Owed::escalation, "2025-11-25T11:00:00");
  REQUIRE(met.size() == 1);
  check_met(l, met[0], Kind::escalated, "2025-11-25T10:00:01");
  CHECK(met[0].since == at("2025-11-25T09:00:01"));
  CHECK(met[0].late == hours(1));
  spared.answered("2025-11-25T09:00:01");
  check_ended(spared, spared.life(Owed::escalation), Fate::overtaken, Kind::answered);
  Lived skipped;
  skipped.forwarded().answered("2025-11-25T10:00:00");
  check_ended(skipped, skipped.life(Owed::escalation), Fate::never_done, Kind::answered);
}

TEST_CASE("lives: what was done in time and recorded late was owed no step up (I-16)") {
  Lived l(edited("I-16 = \"recorded\"", "I-16 = \"occurred\""));
  l.forwarded().does_at(at("2025-11-25T08:00:00"), at("2025-11-25T11:00:00"), unit(kUnit),
                        Answered{"Đã thay đèn", ""});
  CHECK(l.last(Kind::lapsed) != 0);
  CHECK(l.lives(Owed::escalation).empty());
  check_met(l, l.life(Owed::response), Kind::answered, "2025-11-25T08:00:00");
  CHECK_FALSE(l.life(Owed::response).lapsed);
}

TEST_CASE("lives: the Office handles by assigning, without a figure (Art. 10.4; I-8)") {
  Lived l;
  l.does("2025-11-24T09:00:00", kOperator, Referred{ReferralGround::unclear_competence});
  check_pending(l.life(Owed::handling));
  CHECK(l.life(Owed::handling).late == WorkingTime{});
  Lived gone = l;
  l.does("2025-11-24T10:00:00", kOffice, Assigned{kUnit, {}});
  check_met(l, l.life(Owed::handling), Kind::assigned, "2025-11-24T10:00:00");
  gone.does("2025-11-25T10:00:00", kPetitioner, Withdrawn{""});
  check_ended(gone, gone.life(Owed::handling), Fate::overtaken, Kind::withdrawn);
}

namespace {

/// The unit is no more from Tuesday on.
std::string ending_unit() {
  return edited("\n[rescheduling]",
                "\n[[units]]\nid = \"so-xd\"\nlabel = { vi = \"Sở Xây dựng\", en = \"Works\" }\n"
                "valid_until = 2025-11-24\n[[units]]\nid = \"so-gt\"\n"
                "label = { vi = \"Sở Giao thông\", en = \"Roads\" }\n\n[rescheduling]");
}

}  // namespace

TEST_CASE("lives: a slip whose unit is no more is forwarded anew, from the first day without it") {
  Lived l(ending_unit());
  l.forwarded("2025-11-24T14:00:00");
  CHECK(l.lives(Owed::forwarding_anew, "2025-11-24T23:59:59").empty());
  const auto open = l.life(Owed::forwarding_anew, "2025-11-25T08:00:00");
  check_pending(open);
  CHECK(open.since == at("2025-11-25T00:00:00"));
  CHECK(open.late == hours(1));
  CHECK_FALSE(l.owes(Owed::forwarding_anew));
  Lived gone = l;
  l.does("2025-11-25T09:00:00", kOperator, Forwarded{"so-gt"});
  check_met(l, l.life(Owed::forwarding_anew), Kind::forwarded, "2025-11-25T09:00:00");
  CHECK(l.life(Owed::forwarding_anew).late == hours(2));
  gone.does("2025-11-25T08:00:00", kPetitioner, Withdrawn{""});
  check_ended(gone, gone.life(Owed::forwarding_anew), Fate::never_done, Kind::withdrawn);
}

TEST_CASE("lives: a unit that ends after the slip left it leaves nothing to do") {
  Lived l(ending_unit());
  l.forwarded("2025-11-24T14:00:00").answered("2025-11-24T16:00:00");
  CHECK(l.lives(Owed::forwarding_anew).empty());
}
