// The regulations of other provinces, written as profiles alone.
#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

Followed at_intake(std::string_view name, std::string_view local,
                   std::string_view case_class = {}) {
  Followed f(Engine(Regulation::builtin(name), Calendar::builtin()));
  Received r = suitable(f.profile());
  r.case_class = case_class;
  f.accept(local, kOperator, r);
  return f;
}

bool unset(const Profile& p, std::string_view key) {
  return std::ranges::any_of(p.unset, [&](const Unset& u) { return u.key == key; });
}

}  // namespace

TEST_CASE("built-in regulations: each reads, and an unknown one is refused with those there are") {
  for (const std::string_view name : Regulation::builtin_names()) {
    const Regulation r = Regulation::builtin(name);
    CAPTURE(name);
    CHECK_FALSE(r.clauses().empty());
    for (const auto& kind : words<Kind>())
      CHECK(r.citations(kind.value, Role::operator_).size() +
                r.citations(kind.value, Role::office).size() +
                r.citations(kind.value, Role::focal_point).size() >
            0);
  }
  try {
    Regulation::builtin("hue");
    FAIL("accepted");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::unknown_name);
    CHECK(e.message().find("taken are: ") != std::string::npos);
  }
}

TEST_CASE("Hà Nội: accepted within 8 working hours of receipt") {
  const Followed f = at_intake("ha-noi", "2025-11-24T10:00:00");
  CHECK(f.due() == "2025-11-25T10:00:00+07:00");
  const auto obligations = f.engine().obligations(f.now());
  REQUIRE(obligations.size() == 1);
  CHECK(obligations[0].owed == Owed::assessment);
  CHECK(f.engine().explain(obligations[0], f.now()).sum.has_value());
}

TEST_CASE(
    "Hà Nội: an urgent matter is due 4 working hours after acceptance, others have no figure") {
  Followed urgent = at_intake("ha-noi", "2025-11-24T10:00:00", "urgent");
  urgent.accept("2025-11-24T10:30:00", kOperator, Forwarded{"so-xd"});
  CHECK(urgent.due() == "2025-11-24T16:30:00+07:00");
  for (const std::string_view other : {"", "normal", "complex"}) {
    Followed f = at_intake("ha-noi", "2025-11-24T10:00:00", other);
    f.accept("2025-11-24T10:30:00", kOperator, Forwarded{"so-xd"});
    CHECK(f.due() == "none");
  }
}

TEST_CASE("Hà Nội: the clock of acceptance goes on when the slip comes back") {
  Followed f = at_intake("ha-noi", "2025-11-24T08:00:00", "urgent");
  f.accept("2025-11-24T08:10:00", kOperator, Forwarded{"so-xd"})
      .accept("2025-11-24T09:00:00", unit("so-xd"), NotCompetent{"thuộc xã"})
      .accept("2025-11-24T09:20:00", kOperator, Forwarded{"ubnd-xa"});
  CHECK(f.due() == "2025-11-24T14:10:00+07:00");
}

TEST_CASE(
    "Hà Nội: complaints, denunciations and state secrets are not taken in; a class must be known") {
  const Engine engine(Regulation::builtin("ha-noi"), Calendar::builtin());
  Followed f(engine);
  Received secret = suitable(f.profile());
  secret.state_secret = true;
  f.accept("2025-11-24T10:00:00", kOperator, secret);
  const Verdict v = f.judge("2025-11-24T10:30:00", kOperator, Forwarded{"so-xd"});
  CHECK(has(v, RefusalCode::state_secret));
  CHECK(f.judge("2025-11-24T10:30:00", kOperator,
                Declined{{DeclineReason::state_secret}, "", "gửi theo chế độ mật"}));
  Received odd = suitable(f.profile());
  odd.case_class = "gấp";
  CHECK(has(Followed(engine).judge("2025-11-24T10:00:00", kOperator, odd),
            RefusalCode::unknown_class));
}

TEST_CASE(
    "Hà Nội: correcting the class moves the due time, and a lapse of the old one stays recorded") {
  Followed f = at_intake("ha-noi", "2025-11-24T08:00:00", "urgent");
  f.accept("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"})
      .accept("2025-11-24T15:00:00", kOperator,
              Corrected{"e1", "case_class", "normal", "ghi nhầm"});
  CHECK(f.due() == "none");
  CHECK_FALSE(f.now().state().lapse_noted);
  CHECK(f.engine().timeliness(f.now(), at("2025-11-24T16:00:00")).overdue);
}

TEST_CASE("TP.HCM: 5 minutes to forward, 10 days to handle, 15 when several bodies take part") {
  Followed f = at_intake("tp-hcm", "2025-11-24T20:00:00");
  CHECK(f.due() == "2025-11-24T20:05:00+07:00");
  f.accept("2025-11-24T20:03:00", kOperator, Forwarded{"so-xd"});
  CHECK(f.due() == "2025-12-04T23:59:59+07:00");
  const auto notices = f.engine().notices(f.now(), 2);
  CHECK(std::ranges::all_of(notices,
                            [](const Notice& n) { return n.channel == NoticeChannel::sms; }));

  Followed several = at_intake("tp-hcm", "2025-11-24T20:00:00");
  several.accept("2025-11-24T20:03:00", kOperator, Referred{ReferralGround::several_units});
  CHECK(several.due() == "2025-11-25T17:00:00+07:00");  // one working day for the Office
  several.accept("2025-11-25T09:00:00", kOffice, Assigned{"so-xd", {"so-ct"}});
  CHECK(several.due() == "2025-12-10T23:59:59+07:00");
}

TEST_CASE("TP.HCM: guidance within 1 hour when the competence is unclear") {
  Followed f = at_intake("tp-hcm", "2025-11-24T20:00:00");
  f.accept("2025-11-24T20:03:00", kOperator, Referred{ReferralGround::unclear_competence});
  CHECK(f.due() == "2025-11-24T21:03:00+07:00");
  f.accept("2025-11-24T20:30:00", kOffice, Assigned{"so-xd", {}});
  CHECK(f.due() == "2025-12-04T23:59:59+07:00");
}

TEST_CASE("sister regulations: what is not publicly known is listed as unset, and bounds nothing") {
  const Profile ha_noi = Regulation::builtin("ha-noi").profile();
  for (const char* key :
       {"rescheduling", "reminder", "returns", "publication", "ratings", "reports",
        "levels.focal_point.limit", "levels.office.limit", "intake.contact"})
    CHECK_MESSAGE(unset(ha_noi, key), std::string(key));
  CHECK(unset(Regulation::builtin("tp-hcm").profile(), "regulation.instrument"));
  const Profile gia_lai = Regulation::builtin().profile();
  CHECK(gia_lai.unset.size() == 4);
  CHECK(unset(gia_lai, "appointment.longest"));
  CHECK(unset(gia_lai, "intake.limit"));
  CHECK(unset(gia_lai, "levels.office.limit"));
  CHECK(unset(gia_lai, "rescheduling.longest"));

  Followed f = at_intake("ha-noi", "2025-11-24T08:00:00");
  f.accept("2025-11-24T08:10:00", kOperator, Forwarded{"so-xd"})
      .accept("2025-11-24T08:20:00", unit("so-xd"), Appointed{at("2025-11-28T08:00:00")});
  for (int day = 1; day <= 5; ++day)
    f.accept("2025-11-25T08:20:00", unit("so-xd"),
             Rescheduled{at("2025-11-28T08:00:00") + ClockTime{day * 86400}, ""});
  CHECK_FALSE(f.engine().permitted(f.now(), at("2025-11-25T09:00:00")).empty());
}

TEST_CASE("sister regulations: where results are not published, nobody owes a publication") {
  Followed f = at_intake("ha-noi", "2025-11-24T08:00:00");
  f.accept("2025-11-24T08:10:00", kOperator, Answered{"Đã sửa", ""});
  for (const Obligation& o : f.engine().obligations(f.now())) CHECK(o.owed != Owed::publication);
}

TEST_CASE(
    "sister regulations: what the profile has nothing to name for is neither permitted nor "
    "proposed") {
  Followed f = at_intake("ha-noi", "2025-11-24T08:00:00");
  f.accept("2025-11-24T08:10:00", kOperator, Answered{"Đã sửa", ""});
  for (const Permission& p : f.engine().permitted(f.now(), at("2025-11-24T09:00:00")))
    if (p.kind == Kind::published || p.kind == Kind::rated) CHECK_FALSE(p.permitted);
  const Verdict v = f.judge("2025-11-24T09:00:00", kOperator, Published{{"ihanoi"}});
  REQUIRE(has(v, RefusalCode::channel_not_public));
  for (const Refusal& r : v.refusals) {
    REQUIRE(r.alternative);
    CHECK(r.alternative->kind != Kind::published);
  }
}

TEST_CASE(
    "levels: a clock of acceptance starts at the level for a petition that was never passed on") {
  const std::string toml =
      edited("level = \"office\"",
             "level = \"office\"\nclock = \"accepted\"\nlimit = \"16 working hours\"",
             edited("I-13 = \"stays_closed\"", "I-13 = \"reopens_once\""));
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2025-11-24T08:00:00", kOperator, suitable(f.profile()))
      .accept("2025-11-24T08:10:00", kOperator, Answered{"Đã sửa", ""})
      .accept("2025-11-24T09:00:00", Actor{Role::petitioner, "", ""},
              Rated{"dissatisfied", "chưa sửa"});
  CHECK(f.due() == "2025-11-26T09:00:00+07:00");
}

TEST_CASE("clauses without a known number are cited by their title") {
  const Regulation r = Regulation::builtin("tp-hcm");
  CHECK(
      r.clause(*r.find_clause("guidance")).citation(Lang::vi).starts_with("Hướng dẫn trong 1 giờ"));
}

TEST_CASE("sister regulations are proven sound") {
  for (const std::string name : {"ha-noi", "tp-hcm", "da-nang", "gia-lai-dau-tu"}) {
    const Verification v = verify(Engine(Regulation::builtin(name), Calendar::builtin()));
    CAPTURE(name);
    for (const Property& p : v.properties) {
      CAPTURE(p.statement.en);
      CAPTURE(p.detail);
      CHECK(p.proven);
    }
  }
}

TEST_CASE("Đà Nẵng: three kinds of case, of which two have a known limit") {
  const auto due = [](std::string_view topic, std::string_view of_class) {
    Followed f(Engine(Regulation::builtin("da-nang"), Calendar::builtin()));
    Received r = suitable(f.profile());
    r.topic = topic;
    r.case_class = of_class;
    f.accept("2025-11-24T10:00:00", kOperator, r)
        .accept("2025-11-24T10:00:00", kOperator, Forwarded{"so-xd"});
    return f.due();
  };
  for (const char* field : {"infrastructure", "environment", "security", "urban_order"}) {
    CHECK(due(field, "") == "2025-11-27T17:00:00+07:00");
    CHECK(due(field, "urgent") == "2025-11-25T17:00:00+07:00");
    CHECK(due(field, "other") == "none");
  }
  CHECK(due("other", "") == "none");
  CHECK(due("other", "urgent") == "2025-11-25T17:00:00+07:00");
  for (const char* key : {"regulation.sms_brand", "levels.focal_point.limit", "rescheduling"})
    CHECK_MESSAGE(unset(Regulation::builtin("da-nang").profile(), key), std::string(key));
}

TEST_CASE("Gia Lai investors' portal: 2 working days") {
  Followed f(Engine(Regulation::builtin("gia-lai-dau-tu"), Calendar::builtin()));
  f.accept("2026-03-02T10:00:00", kOperator, suitable(f.profile()))
      .accept("2026-03-02T10:00:00", kOperator, Forwarded{"so-tc"});
  CHECK(f.due() == "2026-03-04T17:00:00+07:00");
  CHECK(unset(f.profile(), "regulation.instrument"));
}

TEST_CASE("limits in days are explained in days, never in hours (Civil Code 147, 148)") {
  const auto told = [](std::string_view name, std::string_view from, Lang lang) {
    Followed f(Engine(Regulation::builtin(name), Calendar::builtin()));
    Received r = suitable(f.profile());
    f.accept(from, kOperator, r).accept(from, kOperator, Forwarded{"so-xd"});
    for (const Obligation& o : f.engine().obligations(f.now()))
      if (o.owed == Owed::response)
        return to_text(f.engine().calendar(), *f.engine().explain(o, f.now()).sum, lang);
    return std::string();
  };
  CHECK(told("da-nang", "2025-11-27T10:00:00", Lang::vi) ==
        "10:00 27/11/2025, 3 ngày làm việc\n"
        "  27/11/2025  không tính: ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147)\n"
        "  28/11/2025  tính\n"
        "  29/11/2025 - 30/11/2025  không tính: ngày nghỉ hằng tuần\n"
        "  01/12/2025 - 02/12/2025  tính\n"
        "= 17:00 02/12/2025");
  const std::string days = told("tp-hcm", "2025-11-26T10:00:00", Lang::en);
  CHECK(days.starts_with("2025-11-26 10:00, 10 days\n"));
  CHECK(days.find("2025-11-27 - 2025-12-06  counted") != std::string::npos);
  CHECK(days.find("Art. 148") != std::string::npos);
  CHECK(days.find(" h") == std::string::npos);
}
