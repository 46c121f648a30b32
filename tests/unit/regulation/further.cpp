// What a profile may say beyond the figures of Gia Lai: limits by topic, alternatives, languages,
// exclusions, texts of notices. Whatever it leaves out is as before.
#include "petition/json.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

Engine engine_of(const std::string& toml) {
  return Engine(Regulation::parse(toml), Calendar::builtin());
}

void refused(const std::string& toml, ErrorCode code, std::string_view says) {
  try {
    Regulation::parse(toml);
    FAIL("accepted");
  } catch (const Error& e) {
    CAPTURE(e.what());
    CHECK(e.code() == code);
    CHECK(e.line() > 0);
    CHECK(e.column() > 0);
    CHECK(e.message().find(says) != std::string::npos);
  }
}

std::string with_intake(std::string_view line) {
  return edited("language = \"vi\"\n", std::string(line) + "\n");
}

/// The due time of a slip forwarded on Monday at 8:00, by its topic and class.
std::string due_of(const std::string& toml, std::string_view topic, std::string_view of_class) {
  Followed f(engine_of(toml));
  Received r = suitable(f.profile());
  r.topic = topic;
  r.case_class = of_class;
  f.accept("2025-11-24T08:00:00", kOperator, r)
      .accept("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"});
  return f.due();
}

std::string with_topic_limits() {
  const std::string toml =
      edited("id = \"infrastructure\"\n",
             "id = \"infrastructure\"\nlimits = { focal_point = \"3 working days\" }\n");
  return edited("\n[rescheduling]", R"(
[[classes]]
id = "urgent"
label = { vi = "Khẩn", en = "urgent" }
limits = { focal_point = "2 working hours" }
[[classes]]
id = "slow_head"
label = { vi = "Khác", en = "other" }
limits = { head = "2 working hours" }
[[classes]]
id = "several"
label = { vi = "Nhiều đơn vị", en = "several units" }
when = "several_units"
limits = { focal_point = "5 working days" }

[rescheduling])",
                toml);
}

}  // namespace

TEST_CASE("topics: a limit of its own comes after that of a class") {
  const std::string toml = with_topic_limits();
  CHECK(due_of(toml, "other", "") == "2025-11-25T08:00:00+07:00");
  CHECK(due_of(toml, "infrastructure", "") == "2025-11-27T17:00:00+07:00");
  CHECK(due_of(toml, "infrastructure", "urgent") == "2025-11-24T10:00:00+07:00");
  CHECK(due_of(toml, "infrastructure", "slow_head") == "2025-11-27T17:00:00+07:00");
  Followed f(engine_of(toml));
  Received r = suitable(f.profile());
  r.topic = "infrastructure";
  f.accept("2025-11-24T08:00:00", kOperator, r)
      .accept("2025-11-24T08:00:00", kOperator, Referred{ReferralGround::several_units})
      .accept("2025-11-24T08:00:00", kOffice, Assigned{"so-xd", {"so-ct"}});
  CHECK(f.due() == "2025-12-01T17:00:00+07:00");
}

TEST_CASE("topics: correcting the topic moves the due time") {
  Followed f(engine_of(with_topic_limits()));
  Received r = suitable(f.profile());
  r.topic = "other";
  f.accept("2025-11-24T08:00:00", kOperator, r)
      .accept("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"})
      .accept("2025-11-24T09:00:00", kOperator,
              Corrected{"e1", "topic", "infrastructure", "ghi nhầm"});
  CHECK(f.due() == "2025-11-27T17:00:00+07:00");
}

TEST_CASE("contact: one of several details is enough where the profile says so") {
  const Engine engine =
      engine_of(edited("contact = [\"name\", \"address\", \"phone\"]",
                       "contact = [\"name\", [\"phone\", \"address\", \"email\"]]"));
  const auto missing = [&](const Petitioner& who) {
    Followed f(engine);
    Received r = suitable(f.profile());
    r.petitioner = who;
    f.accept("2025-11-24T08:00:00", kOperator, r);
    const Verdict v = f.judge("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"});
    return v ? std::string("none") : v.refusals.front().detail;
  };
  CHECK(missing({"Hoa", "", "0905123456", ""}) == "none");
  CHECK(missing({"Hoa", "thôn 2", "", ""}) == "none");
  CHECK(missing({"Hoa", "", "", "hoa@example.vn"}) == "none");
  CHECK(missing({"Hoa", " ", "12", ""}) == "phone/address/email");
  CHECK(missing({"", "thôn 2", "", ""}) == "name");
  CHECK(engine.regulation().profile().contact.size() == 2);
}

TEST_CASE("language: any of several, each by its tag") {
  const Engine engine = engine_of(with_intake("language = [\"vi\", \"jra\", \"bdq\"]"));
  for (const auto& [tag, suits] :
       {std::pair{"jra", true}, {"BDQ", true}, {"vi-VN", true}, {"en", false}, {"", false}}) {
    Followed f(engine);
    Received r = suitable(f.profile());
    r.language = tag;
    f.accept("2025-11-24T08:00:00", kOperator, r);
    CHECK(static_cast<bool>(f.judge("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"})) ==
          suits);
  }
}

TEST_CASE("exclusions: recorded at intake, and declined in the words of the profile") {
  const Engine engine = engine_of(edited("\n[[levels]]", R"(
[[intake.exclusions]]
id = "advertising"
label = { vi = "nội dung quảng cáo", en = "advertising" }

[[levels]])"));
  Followed f(engine);
  Received r = suitable(f.profile());
  r.exclusion = "Advertising";
  f.accept("2025-11-24T08:00:00", kOperator, r);
  const Verdict v = f.judge("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"});
  REQUIRE(has(v, RefusalCode::excluded));
  CHECK(v.refusals.front().requirement.en.ends_with("advertising"));
  REQUIRE(v.refusals.front().alternative);
  CHECK(v.refusals.front().alternative->kind == Kind::declined);
  f.accept("2025-11-24T08:10:00", kOperator,
           Declined{{DeclineReason::excluded}, "", "gửi đến nơi nhận quảng cáo"});
  for (const Notice& n : f.engine().notices(f.now(), 2))
    CHECK(f.engine().text(n, f.now(), Lang::vi).find("nội dung quảng cáo") != std::string::npos);

  Followed plain(engine);
  plain.accept("2025-11-24T08:00:00", kOperator, suitable(f.profile()));
  CHECK(has(plain.judge("2025-11-24T08:10:00", kOperator,
                        Declined{{DeclineReason::excluded}, "", "gửi nơi khác"}),
            RefusalCode::reason_contradicted));
}

TEST_CASE("identity: units do not learn who petitions where the profile hides it") {
  const Petitioner who{"Hoa", "thôn 2", "0905123456", ""};
  const Profile open = Regulation::builtin().profile();
  const Profile hidden =
      Regulation::parse(with_intake("language = \"vi\"\nhide_identity = true")).profile();
  CHECK(shown_to(open, Role::focal_point, who) == who);
  CHECK(shown_to(hidden, Role::focal_point, who) == Petitioner{});
  CHECK(shown_to(hidden, Role::head, who) == Petitioner{});
  for (const Role role : {Role::operator_, Role::office, Role::petitioner, Role::supervisor})
    CHECK(shown_to(hidden, role, who) == who);
}

TEST_CASE("further keys of a profile are told in its JSON, and in that of a report") {
  std::string toml = with_intake(
      "language = [\"vi\", \"jra\"]\n"
      "hours = { vi = \"Thứ Hai - Thứ Sáu, 7 giờ - 21 giờ\", en = \"Mon-Fri 07:00-21:00\" }");
  toml += "\n[notices.result]\nvi = \"Hồ sơ {case}: {result}\"\nen = \"Case {case}: {result}\"\n";
  const Regulation r = Regulation::parse(toml);
  const std::string json = to_json(r, Lang::en);
  for (const char* part :
       {R"("languages":["vi","jra"])", R"("contact":[["name"],["address"],["phone"]])",
        R"("intake_hours":"Mon-Fri 07:00-21:00")", R"("hides_identity":false)",
        R"("notices":[{"kind":"result","text":"Case {case}: {result}"}])",
        R"("report_recipients":["provincial People's Committee)"})
    CHECK_MESSAGE(json.find(part) != std::string::npos, part);
  const std::string report_json =
      to_json(r, report(r, {}, at("2025-01-01T00:00:00"), at("2025-02-01T00:00:00")), Lang::vi);
  CHECK(report_json.find("\"recipients\":[\"Ủy ban nhân dân tỉnh") != std::string::npos);
}

TEST_CASE("bad profile: further keys are refused with their place") {
  using enum ErrorCode;
  const auto topic = [](std::string_view limits) {
    return edited("id = \"infrastructure\"\n",
                  "id = \"infrastructure\"\nlimits = " + std::string(limits) + "\n");
  };
  refused(topic("{ mayor = \"1 hour\" }"), invalid_value, "mayor");
  refused(topic("{ head = \"soon\" }"), invalid_value, "not a limit");
  refused(topic("3"), wrong_type, "table");
  const auto contact = [](std::string_view value) {
    return edited("[\"name\", \"address\", \"phone\"]", value);
  };
  refused(contact("[[\"phone\", \"fax\"]]"), invalid_value, "fax");
  refused(contact("[[]]"), invalid_value, "empty list");
  refused(contact("[7]"), wrong_type, "text");
  refused(contact("[]"), wrong_type, "is empty");
  refused(with_intake("language = [\"vi-VN\"]"), invalid_value, "without a region");
  refused(with_intake("language = [\"tiếng Việt\"]"), invalid_value, "not a language");
  refused(with_intake("hours = \"always\""), wrong_type, "table");
  refused(with_intake("hide_identity = 1"), wrong_type, "true or false");
  refused(edited("[[reports.recipients]]", "[[reports.receivers]]"), unknown_key, "receivers");
  const auto notice = [](std::string_view text) {
    return std::string(Regulation::builtin_toml()) + "\n" + std::string(text) + "\n";
  };
  refused(notice("[notices.greeting]\nvi = \"x\"\nen = \"x\""), invalid_value, "greeting");
  refused(notice("[notices.result]\nvi = \"{resutl}\"\nen = \"x\""), invalid_value,
          "taken are: result, case, unit, ratings");
  refused(notice("[notices.result]\nvi = \"x\"\nen = \"{result\""), invalid_value, "brace");
  refused(notice("[notices.result]\nvi = \"x}\"\nen = \"x\""), invalid_value, "brace");
  refused(notice("[notices.result]\nvi = \"x\""), missing_key, "en");
  refused(notice("[notices.result]\nvi = \" \\t\"\nen = \"x\""), invalid_value, "is empty");
}

TEST_CASE("notices: each kind has the case among its fields") {
  for (const auto& kind : words<NoticeKind>())
    CHECK_MESSAGE(notice_fields(kind.value).front() == "case", kind.name);
}
