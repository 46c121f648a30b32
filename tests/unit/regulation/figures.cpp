// What a profile may set beyond the figures of Gia Lai: clocks, classes, units, reschedulings.
#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

constexpr std::string_view kUnits = R"(
[[units]]
id = "so-tttt"
label = { vi = "Sở Thông tin và Truyền thông", en = "Department of Information" }
valid_until = 2025-02-28
successor = "so-khcn"
[[units]]
id = "so-khcn"
label = { vi = "Sở Khoa học và Công nghệ", en = "Department of Science" }
valid_from = 2025-03-01
[[units]]
id = "so-cu"
label = { vi = "Sở cũ", en = "former department" }
valid_until = 2024-12-31

[rescheduling])";

Followed forwarded(const std::string& toml, std::string_view local, std::string_view to = "so-xd") {
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept(local, kOperator, suitable(f.profile()))
      .accept(local, kOperator, Forwarded{std::string(to)});
  return f;
}

std::string with_units() { return edited("\n[rescheduling]", kUnits); }

ErrorCode code_of(const std::string& toml) {
  try {
    Regulation::parse(toml);
  } catch (const Error& e) {
    CHECK(e.line() > 0);
    CHECK(e.column() > 0);
    return e.code();
  }
  return ErrorCode{};
}

}  // namespace

TEST_CASE("clock: a level may count from submission, acceptance, forwarding or receipt") {
  const auto due_with = [](std::string_view clock) {
    const std::string toml =
        edited("level = \"head\"\n", "level = \"head\"\nclock = \"" + std::string(clock) + "\"\n");
    Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
    f.accept("2025-11-24T07:00:00", kOperator, suitable(f.profile()))
        .accept("2025-11-24T08:00:00", kOperator, Forwarded{"a"})
        .accept("2025-11-24T09:00:00", unit("a"), NotCompetent{"không thuộc"})
        .accept("2025-11-24T10:00:00", kOperator, Forwarded{"b"});
    const Case up = f.engine().advance(f.now(), at("2025-11-25T10:30:00")).next;
    REQUIRE(up.state().position == Position::head);
    return format_instant(*f.engine().due(up), 7 * 3600);
  };
  CHECK(due_with("submitted") == "2025-11-24T17:00:00+07:00");
  CHECK(due_with("accepted") == "2025-11-25T08:00:00+07:00");
  CHECK(due_with("forwarded") == "2025-11-25T10:00:00+07:00");
  CHECK(due_with("received") == "2025-11-26T10:30:00+07:00");
}

TEST_CASE(
    "days: the date of the start does not count, and a last date off gives way (Civil Code 147, "
    "148)") {
  const auto due_with = [](std::string_view limit, std::string_view from) {
    return forwarded(
               edited("limit = \"8 working hours\"", "limit = \"" + std::string(limit) + "\""),
               from)
        .due();
  };
  CHECK(due_with("3 working days", "2025-11-24T10:00:00") == "2025-11-27T17:00:00+07:00");
  CHECK(due_with("3 working days", "2025-11-27T10:00:00") == "2025-12-02T17:00:00+07:00");
  CHECK(due_with("3 days", "2025-11-24T10:00:00") == "2025-11-27T23:59:59+07:00");
  CHECK(due_with("3 days", "2025-11-26T10:00:00") == "2025-12-01T23:59:59+07:00");
}

TEST_CASE("at once: no due time, but owed at once") {
  Followed f(Engine(
      Regulation::parse(edited("level = \"office\"", "level = \"office\"\nlimit = \"at once\"")),
      Calendar::builtin()));
  f.accept("2025-11-24T10:00:00", kOperator, suitable(f.profile()))
      .accept("2025-11-24T10:00:00", kOperator, Referred{ReferralGround::several_units});
  CHECK(f.due() == "none");
  const auto obligations = f.engine().obligations(f.now());
  REQUIRE(obligations.size() == 1);
  CHECK(obligations[0].at_once);
}

TEST_CASE("rescheduling: a reason and a length may be asked for (Art. 11.3)") {
  Followed f = forwarded(
      edited("limit = 1\n", "limit = 1\nneeds_reason = true\nlongest = \"2 working days\"\n"),
      "2025-11-24T10:00:00");
  f.accept("2025-11-24T11:00:00", unit("so-xd"), Appointed{at("2025-11-26T10:00:00")});
  const Verdict v =
      f.judge("2025-11-25T09:00:00", unit("so-xd"), Rescheduled{at("2025-11-28T17:00:01"), ""});
  CHECK(has(v, RefusalCode::reason_missing));
  CHECK(has(v, RefusalCode::agreed_time_too_far));
  CHECK(f.judge("2025-11-25T09:00:00", unit("so-xd"),
                Rescheduled{at("2025-11-28T17:00:00"), "chờ vật tư"}));
}

TEST_CASE("reminder: its lead may be working time (Art. 10.5)") {
  Followed f =
      forwarded(edited("lead = \"24 hours\"", "lead = \"8 working hours\""), "2025-11-24T10:00:00");
  f.accept("2025-11-24T11:00:00", unit("so-xd"), Appointed{at("2025-12-01T09:00:00")});
  CHECK(format_instant(*f.engine().next_wakeup(f.now()), 7 * 3600) == "2025-11-28T09:00:00+07:00");
}

TEST_CASE("units: a slip goes to a unit that exists on that date") {
  Followed f(Engine(Regulation::parse(with_units()), Calendar::builtin()));
  f.accept("2025-03-03T08:00:00", kOperator, suitable(f.profile()));
  CHECK(has(f.judge("2025-03-03T08:00:00", kOperator, Forwarded{"so-tttt"}),
            RefusalCode::unit_not_in_force));
  CHECK(has(f.judge("2025-03-03T08:00:00", kOperator, Forwarded{"so-cu"}),
            RefusalCode::unit_not_in_force));
  CHECK(f.judge("2025-03-03T08:00:00", kOperator, Forwarded{"so-khcn"}));
  CHECK(has(f.judge("2025-03-03T08:00:00", kOperator, Forwarded{"so-xd"}),
            RefusalCode::unknown_unit));
}

TEST_CASE("units: the successor holds the slips of a unit that was merged into it") {
  Followed f = forwarded(with_units(), "2025-02-28T14:00:00", "so-tttt");
  const auto owed = f.engine().obligations(f.now());
  CHECK(std::ranges::find(owed, Owed::response, &Obligation::owed)->unit == "so-tttt");
  const Verdict former = f.judge("2025-03-03T08:00:00", unit("so-tttt"), Answered{"Đã xử lý", ""});
  CHECK(has(former, RefusalCode::not_holder));
  f.accept("2025-03-03T08:00:00", unit("so-khcn"), Appointed{at("2025-03-05T08:00:00")});
  for (const Obligation& o : f.engine().obligations(f.now()))
    if (o.owed == Owed::result) CHECK(o.unit == "so-khcn");
  CHECK(f.engine().due(f.now()) == at("2025-03-05T08:00:00"));
}

TEST_CASE("units: who acts on a date") {
  const Profile p = Regulation::parse(with_units()).profile();
  const auto on = [&](std::string_view unit, std::string_view date) {
    return p.unit_in_force(unit, parse_date(date));
  };
  CHECK(on("so-tttt", "2025-02-28") == "so-tttt");
  CHECK(on("so-tttt", "2025-03-01") == "so-khcn");
  CHECK(on("so-khcn", "2025-02-28") == "");
  CHECK(on("so-cu", "2025-01-01") == "");
  CHECK(on("ubnd-xa", "2025-01-01") == "ubnd-xa");
}

namespace {

/// A commune divided in two, one of which was later merged into another.
std::string divided() {
  return edited("\n[rescheduling]", R"(
[[units]]
id = "xa-cu"
label = { vi = "Xã cũ", en = "former commune" }
valid_until = 2025-06-30
successor = ["xa-dong", "xa-tay"]
[[units]]
id = "xa-dong"
label = { vi = "Xã Đông", en = "east commune" }
valid_from = 2025-07-01
valid_until = 2025-08-31
successor = "phuong"
[[units]]
id = "xa-tay"
label = { vi = "Xã Tây", en = "west commune" }
valid_from = 2025-07-01
[[units]]
id = "phuong"
label = { vi = "Phường", en = "ward" }
valid_from = 2025-10-01

[rescheduling])");
}

}  // namespace

TEST_CASE("units: of several successors the first in force has the slips, any may act on them") {
  const Profile p = Regulation::parse(divided()).profile();
  const auto acting = [&](std::string_view date) {
    return p.unit_in_force("xa-cu", parse_date(date));
  };
  CHECK(acting("2025-06-30") == "xa-cu");
  CHECK(acting("2025-07-01") == "xa-dong");
  CHECK(acting("2025-09-01") == "xa-tay");  // the ward is not there yet
  CHECK(acting("2025-10-01") == "phuong");
  const auto may = [&](std::string_view unit, std::string_view date) {
    return p.acts_for(unit, "xa-cu", parse_date(date));
  };
  CHECK(may("xa-dong", "2025-07-01"));
  CHECK(may("XA-TAY", "2025-07-01"));
  CHECK_FALSE(may("xa-cu", "2025-07-01"));
  CHECK_FALSE(may("phuong", "2025-07-01"));
  CHECK_FALSE(may("xa-tay", "2025-06-30"));
  CHECK(p.acts_for("phuong", "xa-dong", parse_date("2025-10-01")));
  CHECK_FALSE(p.acts_for("xa-tay", "xa-dong", parse_date("2025-10-01")));
}

TEST_CASE("units: the slip of a divided unit is answered by either") {
  for (const std::string_view by : {"xa-dong", "xa-tay"}) {
    Followed f = forwarded(divided(), "2025-06-30T14:00:00", "xa-cu");
    CHECK(f.judge("2025-07-01T08:00:00", unit(by), Answered{"Đã xử lý", ""}));
    for (const Obligation& o : f.engine().obligations(f.now()))
      if (o.owed == Owed::response) CHECK(o.unit == "xa-cu");
  }
  Followed f = forwarded(divided(), "2025-06-30T14:00:00", "xa-cu");
  CHECK(has(f.judge("2025-07-01T08:00:00", unit("phuong"), Answered{"Đã xử lý", ""}),
            RefusalCode::not_holder));
}

TEST_CASE("bad profile: successors") {
  const auto with = [&](std::string_view successor) {
    return edited("[\"xa-dong\", \"xa-tay\"]", successor, divided());
  };
  CHECK(code_of(with("[\"xa-tay\", \"xa-tay\"]")) == ErrorCode::duplicate);
  CHECK(code_of(with("[\"xa-tay\", \"xa-cu\"]")) == ErrorCode::invalid_value);
  CHECK(code_of(with("[\"xa-bac\"]")) == ErrorCode::invalid_value);
  CHECK(code_of(with("[]")) == ErrorCode::wrong_type);
  // Ten divisions one after the other, each into two that are merged again: 1,024 ways.
  std::string many;
  for (int i = 0; i < 10; ++i) {
    const auto unit = [&](const std::string& id, const std::string& to) {
      many += "[[units]]\nid = \"" + id + "\"\nlabel = { vi = \"x\", en = \"x\" }\n" +
              "valid_until = 2025-01-01\nsuccessor = " + to + "\n";
    };
    const std::string n = std::to_string(i), next = "\"m" + std::to_string(i + 1) + "\"";
    unit("m" + n, "[\"a" + n + "\", \"b" + n + "\"]");
    unit("a" + n, next);
    unit("b" + n, next);
  }
  many += "[[units]]\nid = \"m10\"\nlabel = { vi = \"x\", en = \"x\" }\n";
  CHECK(code_of(edited("\n[rescheduling]", "\n" + many + "\n[rescheduling]")) ==
        ErrorCode::too_large);
}

TEST_CASE("a regulation of one level refers nothing and assigns nothing") {
  std::string toml = edited("on_silence = \"head\"", "");
  const auto from = toml.find("[[levels]]                     # Điều 10.3");
  toml.erase(from, toml.find("[rescheduling]") - from);
  const auto returns = toml.find("[returns]");
  toml.erase(returns, toml.find("[reminder]") - returns);
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2025-11-24T10:00:00", kOperator, suitable(f.profile()));
  CHECK_FALSE(f.judge("2025-11-24T10:00:00", kOperator, Referred{ReferralGround::several_units}));
}

TEST_CASE("bad profile: classes, units, clocks and figures are refused with their place") {
  const auto inserted = [](std::string_view text) {
    return edited("\n[rescheduling]", "\n" + std::string(text) + "\n[rescheduling]");
  };
  const std::string urgent =
      "[[classes]]\nid = \"u\"\nlabel = { vi = \"Khẩn\", en = \"urgent\" }\n";
  CHECK(code_of(inserted(urgent)) == ErrorCode{});
  CHECK(code_of(inserted(urgent + urgent)) == ErrorCode::duplicate);
  CHECK(code_of(inserted(urgent + "when = \"always\"\n")) == ErrorCode::invalid_value);
  CHECK(code_of(inserted(urgent + "limits = { mayor = \"1 hour\" }\n")) ==
        ErrorCode::invalid_value);
  CHECK(code_of(inserted(urgent + "limits = { head = \"1\" }\n")) == ErrorCode::invalid_value);
  CHECK(code_of(inserted(urgent + "hurry = true\n")) == ErrorCode::unknown_key);
  std::string many;
  for (char c = 'a'; c < 'i'; ++c)
    many += std::string("[[classes]]\nid = \"") + c + "\"\nlabel = { vi = \"x\", en = \"x\" }\n";
  CHECK(code_of(inserted(many)) == ErrorCode::too_large);

  const std::string a = "[[units]]\nid = \"a\"\nlabel = { vi = \"A\", en = \"A\" }\n";
  CHECK(code_of(inserted(a)) == ErrorCode{});
  CHECK(code_of(inserted(a + a)) == ErrorCode::duplicate);
  CHECK(code_of(inserted(a + "successor = \"b\"\n")) == ErrorCode::missing_key);
  CHECK(code_of(inserted(a + "valid_until = 2025-01-01\nsuccessor = \"b\"\n")) ==
        ErrorCode::invalid_value);
  CHECK(code_of(inserted(a + "valid_until = 2025-01-01\nsuccessor = \"a\"\n")) ==
        ErrorCode::invalid_value);
  CHECK(code_of(inserted(a + "valid_from = 2025-01-02\nvalid_until = 2025-01-01\n")) ==
        ErrorCode::invalid_value);

  CHECK(code_of(edited("limit = 1\n", "limit = 1\nlongest = \"far\"\n")) ==
        ErrorCode::invalid_value);
  CHECK(code_of(edited("[\"week\"", "[\"day\"")) == ErrorCode::invalid_value);
  CHECK(code_of(edited("dissatisfied = true", "dissatisfied = true\nsatisfied = true")) ==
        ErrorCode::invalid_value);
}
