// The early warning of a response limit: a standard of the service, told as that and not as a
// demand of the text; nobody owes it, and no audit misses it.
#include "petition/json.h"
#include "petition/verification.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

std::string standard(std::string_view keys) {
  return edited("[publication]",
                "[service_standard.early_warning]\n" + std::string(keys) + "\n\n[publication]");
}

Engine warning_engine(std::string_view keys = "lead = \"3 working hours\"") {
  return Engine(Regulation::parse(standard(keys)), Calendar::builtin());
}

Followed forwarded(const Engine& engine) {
  Followed f(engine);
  f.accept("2021-04-05T08:00:00", kOperator, suitable(f.profile()))
      .accept("2021-04-05T09:00:00", kOperator, Forwarded{"so-xd"});
  return f;
}

void refused(std::string_view keys, ErrorCode code, std::string_view says) {
  try {
    Regulation::parse(standard(keys));
    FAIL("accepted");
  } catch (const Error& e) {
    CAPTURE(e.what());
    CHECK(e.code() == code);
    CHECK(e.line() > 0);
    CHECK(e.message().find(says) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("early warning: told as what it is, under no clause of the text") {
  const Engine engine = warning_engine();
  const Followed f = forwarded(engine);
  const Verdict v = engine.advance(f.now(), at("2021-04-05T16:00:00"));
  REQUIRE(v.notices.size() == 1);
  const Notice& n = v.notices.front();
  CHECK(n.kind == NoticeKind::early_warning);
  CHECK(n.role == Role::focal_point);
  CHECK(engine.text(n, v.next, Lang::vi) ==
        "[1022 Gia Lai] Nhắc trước hạn: phiếu chuyển PA-1 đến hạn phản hồi vào lúc 09:00 ngày "
        "06/04/2021. Đơn vị xử lý: so-xd.");
  CHECK(engine.text(n, v.next, Lang::en) ==
        "[1022 Gia Lai] Early warning: the response to slip PA-1 is due 09:00 on 06/04/2021. "
        "Handled by so-xd.");
  CHECK(engine.short_text(n, v.next, Lang::vi) ==
        "Nhac truoc han: phieu PA-1 den han phan hoi luc 09:00 ngay 06/04/2021.");
  CHECK(engine.regulation().citations(NoticeKind::early_warning).size() == 0);
  CHECK(engine.regulation().citations(NoticeKind::reminder).size() == 1);
}

TEST_CASE("early warning: submitted by another system it rests on no clause either") {
  const Engine engine = warning_engine();
  const Followed f = forwarded(engine);
  const Data warned = Reminded{at("2021-04-06T09:00:00")};
  const Verdict v = f.judge("2021-04-05T16:00:00", {Role::system, "", ""}, warned);
  REQUIRE(v);
  CHECK(v.citations.size() == 0);
  const Verdict late = f.judge("2021-04-06T09:00:01", {Role::system, "", ""}, warned);
  REQUIRE(has(late, RefusalCode::limit_passed));
  CHECK(late.refusals.front().requirement.en ==
        "\"reminded\" is possible before the limit has passed; it was 09:00 on 06/04/2021");
}

TEST_CASE("early warning: a profile may name a clause of its own for it") {
  std::string toml = edited(
      "[citations.notices]            # where a notice rests on another clause "
      "than its delivery does\n",
      "[citations.notices]\nearly_warning = \"10.5\"\n", standard("percent = 80"));
  const Regulation law = Regulation::parse(toml);
  REQUIRE(law.citations(NoticeKind::early_warning).size() == 1);
  CHECK(law.clause(*law.citations(NoticeKind::early_warning).begin()).id == "10.5");
}

TEST_CASE("early warning: an audit does not miss it, nor name it among what the system left out") {
  const Engine engine = warning_engine();
  const Followed f = forwarded(engine);
  Record record = record_of(f.now());
  for (const Deviation& d : audit(engine, record, at("2021-04-06T08:00:00")).deviations)
    CHECK(d.owed != Owed::reminder);
  const Instant answered = at("2021-04-06T16:00:00");
  record.events.push_back(
      {"e3", answered, answered, {Role::head, "so-xd", ""}, Answered{"Xong", ""}});
  const auto found = audit(engine, record, answered).deviations;
  REQUIRE(!found.empty());
  CHECK(found.front().owed == Owed::escalation);
  CHECK(found.front().text.en ==
        "The record lacks events of the system: lapsed (1×), escalated (1×); the first at "
        "09:00 on 06/04/2021. The rest is judged as if they were there.");
}

TEST_CASE("early warning: a sweep foresees it") {
  const Engine engine = warning_engine();
  const Followed f = forwarded(engine);
  Sweep sweep(engine);
  sweep.add(f.now());
  const auto said = [&](std::string_view local, Lang lang) {
    return sweep.text(0, at(local)).in(lang);
  };
  CHECK(said("2021-04-05T15:00:00", Lang::en).find("the early warning is to be given at 16:00") !=
        std::string::npos);
  CHECK(said("2021-04-05T16:00:00", Lang::vi).find("nhắc trước hạn 09:00 ngày 06/04/2021") !=
        std::string::npos);
}

TEST_CASE("early warning: in the JSON of a regulation") {
  CHECK(to_json(Regulation::parse(standard("percent = 75")), Lang::en)
            .find(R"("early_warning":{"lead":null,"percent":75})") != std::string::npos);
  CHECK(to_json(Regulation::parse(standard("lead = \"30 working minutes\"")), Lang::en)
            .find(R"("early_warning":{"lead":"30 working minutes","percent":null})") !=
        std::string::npos);
  CHECK(to_json(Regulation::builtin(), Lang::en).find(R"("early_warning":null)") !=
        std::string::npos);
}

TEST_CASE("early warning: bad keys are refused with their place") {
  using enum ErrorCode;
  refused("", invalid_value, "`lead`");
  refused("lead = \"1 hour\"\npercent = 50", invalid_value, "`lead`");
  refused("lead = \"1 working day\"", invalid_value, "a lead is given");
  refused("percent = 0", invalid_value, "");
  refused("percent = 100", invalid_value, "");
  refused("share = 3", invalid_value, "`lead`");
}
