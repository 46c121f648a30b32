// Every obligation has a life: who has to be told, and what becomes of the result.
#include "unit/workflow/lives_testing.h"

using namespace lives_testing;

namespace {

const Declined kDenounced{{DeclineReason::denunciation}, "", "Gửi đến cơ quan thanh tra"};
const Corrected kDenunciation{"e1", "matter", "denunciation", "phân loại nhầm"};

}  // namespace

TEST_CASE("lives: a decline is told by who declined (Art. 10.1.2.a; I-19)") {
  Lived l;
  l.does("2025-11-24T08:30:00", kOperator, kDenunciation);
  l.does("2025-11-24T09:00:00", kOperator, kDenounced);
  check_pending(l.life(Owed::decline_notice));
  CHECK(l.life(Owed::decline_notice).role == Role::operator_);
  l.tells_all("2025-11-24T10:00:00", Kind::declined);
  check_met(l, l.life(Owed::decline_notice), Kind::notified, "2025-11-24T10:00:00");
  CHECK(l.life(Owed::decline_notice).late == hours(1));
  Lived office;
  office.does("2025-11-24T08:10:00", kOperator, Referred{ReferralGround::unclear_competence});
  office.does("2025-11-24T08:30:00", kOperator, kDenunciation);
  office.does("2025-11-24T09:00:00", kOffice, kDenounced);
  check_met(office, office.life(Owed::handling), Kind::declined, "2025-11-24T09:00:00");
  CHECK(office.life(Owed::decline_notice).role == Role::office);
}

TEST_CASE("lives: a slip is told when everybody concerned was told (Art. 10.1.2.b2)") {
  Lived l;
  l.forwarded();
  const auto owed = l.life(Owed::slip_notice);
  check_pending(owed);
  CHECK(owed.since == at("2025-11-24T09:00:00"));
  CHECK(owed.role == Role::operator_);
  l.tells("2025-11-24T09:30:00", Kind::forwarded, Role::focal_point);
  check_pending(l.life(Owed::slip_notice));
  CHECK(l.owes(Owed::slip_notice));
  l.tells("2025-11-24T10:00:00", Kind::forwarded, Role::petitioner);
  check_met(l, l.life(Owed::slip_notice), Kind::notified, "2025-11-24T10:00:00");
  CHECK(l.life(Owed::slip_notice).late == hours(1));
  CHECK_FALSE(l.owes(Owed::slip_notice));
}

TEST_CASE("lives: a slip that went on before it was told of was never told of") {
  Lived l;
  l.forwarded().passes("2025-11-25T09:00:01");
  const auto lives = l.lives(Owed::slip_notice);
  REQUIRE(lives.size() == 2);
  check_ended(l, lives[0], Fate::never_done, Kind::escalated);
  check_pending(lives[1]);
  CHECK(lives[1].since == at("2025-11-25T09:00:01"));
  Lived at_night;
  at_night.forwarded("2025-11-24T18:00:00")
      .does("2025-11-24T19:00:00", kOperator, Recalled{"gửi nhầm"});
  check_ended(at_night, at_night.life(Owed::slip_notice), Fate::overtaken, Kind::recalled);
}

TEST_CASE("lives: an assigned slip is told by the operator") {
  Lived l;
  l.does("2025-11-24T09:00:00", kOperator, Referred{ReferralGround::several_units});
  CHECK(l.lives(Owed::slip_notice).empty());
  l.does("2025-11-24T10:00:00", kOffice, Assigned{kUnit, {"so-gt"}});
  check_pending(l.life(Owed::slip_notice));
  l.tells_all("2025-11-24T10:30:00", Kind::assigned);
  check_met(l, l.life(Owed::slip_notice), Kind::notified, "2025-11-24T10:30:00");
}

TEST_CASE("lives: what the unit promised is told, the newest promise alone (Art. 10.1.2.b2)") {
  Lived l;
  l.forwarded().appointed("2025-11-24T10:00:00", "2025-11-26T09:00:00");
  l.does("2025-11-24T14:00:00", unit(kUnit), Rescheduled{at("2025-11-27T09:00:00"), "chờ vật tư"});
  auto lives = l.lives(Owed::response_notice);
  REQUIRE(lives.size() == 2);
  check_ended(l, lives[0], Fate::never_done, Kind::rescheduled);
  l.tells("2025-11-24T15:00:00", Kind::rescheduled, Role::petitioner);
  lives = l.lives(Owed::response_notice);
  check_met(l, lives[1], Kind::notified, "2025-11-24T15:00:00");
  CHECK(lives[1].late == hours(1));
}

TEST_CASE("lives: a return and a report of progress are told as well") {
  Lived l;
  l.forwarded().does("2025-11-24T10:00:00", unit(kUnit), ProgressReported{"đang kiểm tra"});
  check_pending(l.life(Owed::response_notice));
  l.does("2025-11-24T14:00:00", unit(kUnit), NotCompetent{"đường do xã quản lý"});
  const auto lives = l.lives(Owed::response_notice);
  REQUIRE(lives.size() == 2);
  check_ended(l, lives[0], Fate::never_done, Kind::not_competent);
  CHECK(lives[1].since == at("2025-11-24T14:00:00"));
  check_pending(lives[1]);
  l.does("2025-11-24T14:00:00", kOperator, Forwarded{"so-gt"});
  check_ended(l, l.life(Owed::response_notice), Fate::overtaken, Kind::forwarded);
}

namespace {

Lived answered_by_unit(std::string toml = std::string(Regulation::builtin_toml())) {
  Lived l(std::move(toml));
  return l.forwarded().answered("2025-11-24T10:00:00");
}

Corrected corrected_result(const Lived& l) {
  return {"e" + std::to_string(l.last(Kind::answered)), "result", "Đã thay hai đèn", "ghi thiếu"};
}

}  // namespace

TEST_CASE("lives: a result is sent, and sent again once it was corrected (Art. 13.1)") {
  Lived l = answered_by_unit();
  l.tells("2025-11-24T11:00:00", Kind::answered, Role::petitioner);
  check_met(l, l.life(Owed::result_notice), Kind::notified, "2025-11-24T11:00:00");
  l.does("2025-11-24T14:00:00", kOperator, corrected_result(l));
  const auto lives = l.lives(Owed::result_notice);
  REQUIRE(lives.size() == 2);
  check_pending(lives[1]);
  CHECK(lives[1].since == at("2025-11-24T14:00:00"));
  Lived unsent = answered_by_unit();
  unsent.does("2025-11-24T14:00:00", kOperator, corrected_result(unsent));
  check_ended(unsent, unsent.lives(Owed::result_notice)[0], Fate::never_done, Kind::corrected);
}

TEST_CASE("lives: a result given anew is sent and published anew (I-13)") {
  Lived l = answered_by_unit(edited("I-13 = \"stays_closed\"", "I-13 = \"reopens_once\""));
  l.does("2025-11-24T10:30:00", kOperator, Published{{"website"}});
  l.does("2025-11-24T11:00:00", kPetitioner, Rated{"dissatisfied", "đèn vẫn tắt"});
  check_ended(l, l.life(Owed::result_notice), Fate::never_done, Kind::rated);
  CHECK_FALSE(l.owes(Owed::publication));
  l.does("2025-11-24T14:00:00", kOffice, Answered{"Đã kiểm tra lại", ""});
  for (const Owed owed : {Owed::result_notice, Owed::publication}) {
    const auto lives = l.lives(owed);
    REQUIRE(lives.size() == 2);
    check_pending(lives[1]);
    CHECK(lives[1].since == at("2025-11-24T14:00:00"));
  }
}

TEST_CASE("lives: a result is published or withheld, and published again once corrected") {
  Lived l = answered_by_unit();
  Lived withheld = l;
  l.does("2025-11-24T11:00:00", kOperator, Published{{"website"}});
  check_met(l, l.life(Owed::publication), Kind::published, "2025-11-24T11:00:00");
  CHECK(l.life(Owed::publication).late == hours(1));
  l.does("2025-11-24T14:00:00", kOperator, corrected_result(l));
  check_pending(l.life(Owed::publication));
  CHECK(l.life(Owed::publication).since == at("2025-11-24T14:00:00"));
  l.does("2025-11-24T15:00:00", kOperator, Published{{"website"}});
  check_met(l, l.life(Owed::publication), Kind::published, "2025-11-24T15:00:00");
  CHECK(l.lives(Owed::publication).size() == 2);
  withheld.does("2025-11-24T11:00:00", kPetitioner, ConfidentialityRequested{});
  withheld.does("2025-11-24T14:00:00", kOperator, Withheld{WithholdingGround::petitioner_request});
  check_met(withheld, withheld.life(Owed::publication), Kind::withheld, "2025-11-24T14:00:00");
}

TEST_CASE("lives: a correction before it is published leaves the publication as it was") {
  Lived l = answered_by_unit();
  l.does("2025-11-24T14:00:00", kOperator, corrected_result(l));
  REQUIRE(l.lives(Owed::publication).size() == 1);
  CHECK(l.life(Owed::publication).since == at("2025-11-24T10:00:00"));
}

TEST_CASE("lives: on all channels, the publication is met by the last of them (I-22)") {
  Lived l = answered_by_unit(edited("I-22 = \"one\"", "I-22 = \"all_internet\""));
  std::vector<std::string> channels;
  const Profile& p = l.engine().regulation().profile();
  for (const Channel& channel : p.channels)
    if (std::ranges::count(p.publication_groups, channel.group) != 0)
      channels.push_back(channel.id);
  REQUIRE(channels.size() > 1);
  l.does("2025-11-24T11:00:00", kOperator, Published{{channels.front()}});
  check_pending(l.life(Owed::publication));
  l.does("2025-11-24T14:00:00", kOperator, Published{channels});
  check_met(l, l.life(Owed::publication), Kind::published, "2025-11-24T14:00:00");
  CHECK(l.lives(Owed::publication).size() == 1);
}

TEST_CASE("lives: a unit publishes on its own portal, without a figure (Art. 13.2)") {
  Lived l = answered_by_unit();
  check_pending(l.life(Owed::unit_publication));
  CHECK(l.life(Owed::unit_publication).unit == kUnit);
  CHECK(l.life(Owed::unit_publication).late == WorkingTime{});
  Lived secret = l;
  l.does("2025-11-25T10:00:00", unit(kUnit), PublishedByUnit{"https://sxd.gialai.gov.vn/1"});
  check_met(l, l.life(Owed::unit_publication), Kind::published_by_unit, "2025-11-25T10:00:00");
  secret.does("2025-11-25T10:00:00", kPetitioner, ConfidentialityRequested{});
  check_ended(secret, secret.life(Owed::unit_publication), Fate::overtaken,
              Kind::confidentiality_requested);
}

TEST_CASE("lives: what may no longer be public is taken down, by each where it is (Art. 13)") {
  Lived l = answered_by_unit();
  l.does("2025-11-24T11:00:00", kOperator, Published{{"website"}})
      .does("2025-11-24T11:00:00", unit(kUnit), PublishedByUnit{"https://sxd.gialai.gov.vn/1"})
      .does("2025-11-24T14:00:00", kPetitioner, ConfidentialityRequested{});
  for (const Owed owed : {Owed::withdrawal, Owed::unit_withdrawal}) {
    CHECK(l.owes(owed));
    check_pending(l.life(owed));
    CHECK(l.life(owed).since == at("2025-11-24T14:00:00"));
  }
  const PublicationWithdrawn down{WithholdingGround::petitioner_request};
  l.does("2025-11-24T15:00:00", kOperator, down).does("2025-11-24T16:00:00", unit(kUnit), down);
  CHECK(l.life(Owed::withdrawal).met == at("2025-11-24T15:00:00"));
  CHECK(l.life(Owed::withdrawal).late == hours(1));
  check_met(l, l.life(Owed::unit_withdrawal), Kind::publication_withdrawn, "2025-11-24T16:00:00");
  CHECK(l.life(Owed::unit_withdrawal).unit == kUnit);
  CHECK(l.life(Owed::unit_withdrawal).role == Role::focal_point);
  CHECK(l.life(Owed::unit_withdrawal).late == hours(2));
}

TEST_CASE("lives: the past is as it was, and what binds is what has not ended") {
  Lived l = answered_by_unit();
  CHECK(l.life(Owed::response, "2025-11-24T09:30:00").fate == Fate::pending);
  CHECK(l.lives(Owed::publication, "2025-11-24T09:30:00").empty());
  const Instant then = at("2025-11-24T09:30:00");
  std::vector<Owed> binding, owed;
  for (const ObligationLife& life : l.engine().lives(l.now(), then))
    if (life.fate == Fate::pending) binding.push_back(life.owed);
  for (const Obligation& o : l.engine().obligations(l.now(), then)) owed.push_back(o.owed);
  std::ranges::sort(binding);
  std::ranges::sort(owed);
  CHECK(binding == owed);
  CHECK(binding == std::vector{Owed::response, Owed::slip_notice});
}
