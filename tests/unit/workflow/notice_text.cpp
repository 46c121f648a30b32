// What people read of notices, in full and in one SMS.
#include <algorithm>

#include "text/spoken.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

constexpr std::string_view kUnits = R"(
[[units]]
id = "so-xd"
label = { vi = "Sở Xây dựng", en = "Department of Construction" }
head = { vi = "Giám đốc Sở Xây dựng", en = "the Director of the Department of Construction" }
[[units]]
id = "so-gtvt"
label = { vi = "Sở Giao thông vận tải", en = "Department of Transport" }
)";

Engine with_units() {
  return Engine(Regulation::parse(std::string(Regulation::builtin_toml()).append(kUnits)),
                Calendar::builtin());
}

const Actor kPetitioner{Role::petitioner, "", ""};
const Actor kSystem{Role::system, "", ""};
const Actor kSupervisor{Role::supervisor, "", ""};

/// A petition at so-xd from 15:00 of a Monday.
Followed forwarded(Engine engine = with_units(), std::string_view to = "so-xd") {
  Followed f(std::move(engine));
  f.accept("2026-11-23T14:55:00", kOperator, suitable(f.profile()));
  return f.accept("2026-11-23T15:00:00", kOperator, Forwarded{std::string(to)});
}

const Notice& told(const std::vector<Notice>& notices, NoticeKind kind, Role role) {
  const auto at = std::ranges::find_if(
      notices, [&](const Notice& n) { return n.kind == kind && n.role == role; });
  REQUIRE(at != notices.end());
  return *at;
}

/// The last event's notice of that kind to that role.
std::string full(const Followed& f, NoticeKind kind, Role role, Lang lang = Lang::vi) {
  const auto last = static_cast<std::uint32_t>(f.now().size());
  const auto notices = f.engine().notices(f.now(), last);
  return f.engine().text(told(notices, kind, role), f.now(), lang);
}
std::string brief(const Followed& f, NoticeKind kind, Role role, Lang lang = Lang::vi) {
  const auto last = static_cast<std::uint32_t>(f.now().size());
  const auto notices = f.engine().notices(f.now(), last);
  return f.engine().short_text(told(notices, kind, role), f.now(), lang);
}

Data rescheduled(std::string_view to) { return Rescheduled{at(to), "Chờ vật tư"}; }

}  // namespace

TEST_CASE("notice text: units by name, heads by title") {
  Followed f = forwarded();
  CHECK(full(f, NoticeKind::slip, Role::focal_point) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1: đề nghị đầu mối tiếp nhận của Sở Xây dựng xử lý. "
        "Hạn phản hồi: 15:00 ngày 25/11/2026.");
  CHECK(full(f, NoticeKind::slip, Role::focal_point, Lang::en) ==
        "[1022 Gia Lai] Slip PA-1: for handling by the focal point of Department of Construction. "
        "Response due: 15:00 on 25/11/2026.");
  f.accept("2026-11-25T15:00:01", kSystem, Escalated{Position::focal_point, Position::head});
  CHECK(full(f, NoticeKind::passed_up, Role::focal_point) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1 đã quá hạn và được chuyển lên Giám đốc Sở Xây dựng.");
  CHECK(full(f, NoticeKind::passed_up, Role::focal_point, Lang::en)
            .ends_with("went up to the Director of the Department of Construction."));
  Followed other = forwarded(with_units(), "so-gtvt");
  other.accept("2026-11-25T15:00:01", kSystem, Escalated{Position::focal_point, Position::head});
  CHECK(full(other, NoticeKind::passed_on, Role::petitioner)
            .ends_with("chuyển lên Thủ trưởng Sở Giao thông vận tải để xử lý."));
  CHECK(full(other, NoticeKind::passed_on, Role::petitioner, Lang::en)
            .starts_with("[1022 Gia Lai] Petition PA-1 went up to the head of Department of "));
}

TEST_CASE("notice text: where the profile lists no units, their ids") {
  const Followed f = forwarded(Engine::builtin(), "so-y-te");
  CHECK(full(f, NoticeKind::passed_on, Role::petitioner)
            .ends_with("chuyển đến đầu mối tiếp nhận của so-y-te để xử lý."));
}

TEST_CASE("notice text: times to the minute, never later than they are") {
  CHECK(text::told_time(at("2026-11-23T10:00:59"), 7 * 3600, Lang::vi) == "10:00 ngày 23/11/2026");
  Followed f = forwarded();
  f.accept("2026-11-25T15:00:01", kSystem, Escalated{Position::focal_point, Position::head});
  CHECK(f.due().ends_with(":01+07:00"));
  CHECK(full(f, NoticeKind::slip, Role::head).ends_with("Hạn phản hồi: 15:00 ngày 26/11/2026."));
}

TEST_CASE("notice text: a promise, an extension with its reason, a time brought forward") {
  Followed f = forwarded();
  f.accept("2026-11-24T08:00:00", unit("so-xd"), Appointed{at("2026-12-01T16:00:00")});
  CHECK(full(f, NoticeKind::agreed_time, Role::petitioner)
            .ends_with("PA-1: Sở Xây dựng hẹn trả kết quả vào lúc 16:00 ngày 01/12/2026."));
  Followed sooner = f;
  sooner.accept("2026-11-25T08:00:00", unit("so-xd"), rescheduled("2026-11-30T09:00:00"));
  CHECK(full(sooner, NoticeKind::agreed_time, Role::petitioner)
            .ends_with("trả kết quả sớm hơn, vào lúc 09:00 ngày 30/11/2026. Lý do: Chờ vật tư."));
  f.accept("2026-11-25T08:00:00", unit("so-xd"), rescheduled("2026-12-03T09:00:00"));
  CHECK(full(f, NoticeKind::agreed_time, Role::petitioner)
            .ends_with("Sở Xây dựng gia hạn đến 09:00 ngày 03/12/2026 để trả kết quả. "
                       "Lý do: Chờ vật tư."));
  CHECK(brief(f, NoticeKind::agreed_time, Role::petitioner) ==
        "PAKN PA-1: So Xay dung gia han den 09:00 ngay 03/12/2026. Ly do: Cho vat tu.");
}

TEST_CASE("notice text: a profile's own words, with what the case has for each field") {
  const std::string own =
      "[notices.result]\nvi = \"{case}: {result} ({unit}). {ratings}?\"\nen = \"{case}: "
      "{result}\"\n"
      "[notices.agreed_time]\nvi = \"{case} lúc {time}\"\nen = \"{case} at {time}\"\n";
  const std::string toml = std::string(Regulation::builtin_toml()).append(own).append(kUnits);
  Followed f = forwarded(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2026-11-24T08:00:00", unit("so-xd"), Appointed{at("2026-11-27T16:00:00")});
  CHECK(full(f, NoticeKind::agreed_time, Role::petitioner) ==
        "[1022 Gia Lai] PA-1 lúc 16:00 ngày 27/11/2026");
  f.accept("2026-11-24T09:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  CHECK(full(f, NoticeKind::result, Role::petitioner) ==
        "[1022 Gia Lai] PA-1: Đã sửa (Sở Xây dựng). Hài lòng, Chấp nhận được hoặc Không hài lòng?");
  CHECK(full(f, NoticeKind::result, Role::petitioner, Lang::en) == "[1022 Gia Lai] PA-1: Đã sửa");
}

TEST_CASE("notice text: a result is a sentence and asks for the rating") {
  Followed f = forwarded();
  f.accept("2026-11-24T08:00:00", unit("so-xd"), Answered{" Đã sửa đèn ", ""});
  const std::string rate =
      "Đề nghị tổ chức, cá nhân đánh giá kết quả theo một trong các mức: Hài lòng, Chấp nhận được "
      "hoặc Không hài lòng; chọn “Không hài lòng” thì cần nêu rõ lý do.";
  CHECK(full(f, NoticeKind::result, Role::petitioner) ==
        "[1022 Gia Lai] Phản ánh, kiến nghị PA-1 đã được đầu mối tiếp nhận của Sở Xây dựng trả "
        "lời: Đã sửa đèn. " +
            rate);
  CHECK(full(f, NoticeKind::result, Role::petitioner, Lang::en) ==
        "[1022 Gia Lai] Petition PA-1 was answered by the focal point of Department of "
        "Construction: Đã sửa đèn. Please rate it: Satisfied, Acceptable or Dissatisfied; "
        "“Dissatisfied” needs its reason.");
  f.accept("2026-11-24T09:00:00", kOperator,
           Corrected{"e3", "result", "Đã sửa đèn số 5!", "ghi thiếu"});
  CHECK(full(f, NoticeKind::result, Role::petitioner) ==
        "[1022 Gia Lai] Kết quả trả lời phản ánh, kiến nghị PA-1 được đính chính như sau: "
        "Đã sửa đèn số 5! " +
            rate);
  CHECK(brief(f, NoticeKind::result, Role::petitioner) ==
        "Ket qua PAKN PA-1 duoc dinh chinh: Da sua den so 5! Danh gia: Hai long, Chap nhan duoc, "
        "Khong hai long (neu ly do).");
}

TEST_CASE("notice text: a result without a scale asks for nothing") {
  std::string toml = edited("[reports]", "[reports] # none\n");
  const auto from = toml.find("[[ratings]]");
  toml.erase(from, toml.find("[reports] # none") - from);
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2026-11-23T14:55:00", kOperator, suitable(f.profile()));
  f.accept("2026-11-23T15:00:00", kOperator, Answered{"Đã sửa.", ""});
  CHECK(full(f, NoticeKind::result, Role::petitioner) ==
        "[1022 Gia Lai] Phản ánh, kiến nghị PA-1 đã được trả lời: Đã sửa.");
}

TEST_CASE("notice text: not taken in, with reason and guidance") {
  Followed f(with_units());
  Received r = suitable(f.profile());
  r.content_clear = false;
  f.accept("2026-11-23T14:55:00", kOperator, r);
  f.accept("2026-11-23T15:00:00", kOperator,
           Declined{{DeclineReason::unclear}, "không có địa điểm", "Xin ghi rõ địa điểm"});
  const std::string text = full(f, NoticeKind::not_taken_in, Role::petitioner);
  CHECK(text.starts_with("[1022 Gia Lai] Phản ánh, kiến nghị PA-1: không tiếp nhận. Lý do: "));
  CHECK(text.ends_with("(không có địa điểm). Hướng dẫn: Xin ghi rõ địa điểm."));
}

TEST_CASE("notice text: what else is told, to whom it concerns") {
  Followed f = forwarded();
  Followed back = f;
  back.accept("2026-11-23T15:10:00", kOperator, Recalled{"nhầm đơn vị"});
  CHECK(full(back, NoticeKind::recalled, Role::focal_point) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1 đã được nhân viên trực thu hồi; Sở Xây dựng không phải "
        "xử lý tiếp. Lý do: nhầm đơn vị.");
  CHECK(full(back, NoticeKind::recalled, Role::petitioner)
            .find("phiếu chuyển đến Sở Xây dựng đã được thu hồi; nhân viên trực xem xét lại.") !=
        std::string::npos);
  Followed returned = f;
  returned.accept("2026-11-23T15:10:00", unit("so-xd"), NotCompetent{"đường tỉnh"});
  CHECK(full(returned, NoticeKind::returned, Role::operator_) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1: Sở Xây dựng trả lại vì không thuộc thẩm quyền. "
        "Lý do: đường tỉnh.");
  f.accept("2026-11-23T15:20:00", unit("so-xd"), ProgressReported{"Đang khảo sát"});
  CHECK(full(f, NoticeKind::progress, Role::petitioner)
            .ends_with("do đầu mối tiếp nhận của Sở Xây dựng báo: Đang khảo sát."));
  f.accept("2026-11-23T15:30:00", kSupervisor, Urged{"Đề nghị sửa sớm"});
  CHECK(full(f, NoticeKind::urged, Role::focal_point)
            .find("Sở Thông tin và Truyền thông đôn đốc đầu mối tiếp nhận của Sở Xây dựng") !=
        std::string::npos);
  f.accept("2026-11-23T15:40:00", kPetitioner, Commented{"Tối quá"});
  CHECK(full(f, NoticeKind::comment, Role::operator_).ends_with("có ý kiến: Tối quá."));
  f.accept("2026-11-23T15:50:00", kPetitioner, Withdrawn{""});
  CHECK(full(f, NoticeKind::withdrawn, Role::focal_point)
            .ends_with("đã rút phản ánh, kiến nghị; không phải xử lý tiếp."));
}

TEST_CASE("notice text: coordinating units are asked to help the lead") {
  Followed f(with_units());
  f.accept("2026-11-23T14:55:00", kOperator, suitable(f.profile()));
  f.accept("2026-11-23T15:00:00", kOperator, Referred{ReferralGround::several_units});
  f.accept("2026-11-23T15:30:00", kOffice, Assigned{"so-xd", {"so-gtvt"}});
  CHECK(full(f, NoticeKind::coordination, Role::focal_point) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1: đề nghị Sở Giao thông vận tải phối hợp với Sở Xây dựng "
        "(đơn vị chủ trì) xử lý.");
}

TEST_CASE("short text: one SMS, whatever the record says") {
  std::string long_words;
  for (int i = 0; i < 60; ++i) long_words += "Đường ngập [sâu] ";
  Followed f = forwarded();
  f.accept("2026-11-23T15:10:00", kPetitioner, Commented{long_words});
  f.accept("2026-11-23T15:20:00", kSupervisor, Urged{long_words});
  f.accept("2026-11-24T08:00:00", unit("so-xd"), Appointed{at("2026-12-01T16:00:00")});
  f.accept("2026-11-25T08:00:00", unit("so-xd"),
           Rescheduled{at("2026-12-03T09:00:00"), long_words});
  f.accept("2026-11-26T08:00:00", unit("so-xd"), Answered{long_words, ""});
  f.accept("2026-11-26T09:00:00", kPetitioner, Rated{"dissatisfied", long_words});
  for (std::uint32_t seq = 1; seq <= f.now().size(); ++seq)
    for (const Notice& n : f.engine().notices(f.now(), seq))
      for (const Lang lang : {Lang::vi, Lang::en}) {
        const std::string text = f.engine().short_text(n, f.now(), lang);
        CAPTURE(text);
        CHECK(sms_parts(text) == 1);
        CHECK(text.find("PA-1") != std::string::npos);
        CHECK(text.find("1022 Gia Lai") == std::string::npos);
        CHECK(std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }));
      }
  CHECK(brief(f, NoticeKind::dissatisfied, Role::operator_).ends_with("..."));
}

TEST_CASE("short text: ids and times are never cut") {
  const std::string id(150, 'x');
  const Engine engine = with_units();
  Case c(id);
  const Profile& p = engine.regulation().profile();
  const Instant t = at("2026-11-23T15:00:00");
  c = engine.submit(c, {"e1", t, t, kOperator, suitable(p)}).next;
  c = engine.submit(c, {"e2", t, t, kOperator, Forwarded{"so-xd"}}).next;
  const std::string text = engine.short_text(engine.notices(c, 2)[0], c, Lang::vi);
  CHECK(text.find(id) != std::string::npos);
  CHECK(text.find("15:00 ngay 25/11/2026") != std::string::npos);
  CHECK(sms_parts(text) == 2);
}

TEST_CASE("notices: a due time or a reminder that a change of law moves is told") {
  std::string later = edited("version = \"1\"", "version = \"2\"");
  later = edited("limit = \"8 working hours\"", "limit = \"4 working hours\"", later);
  later = edited("lead = \"24 hours\"", "lead = \"48 hours\"", later);
  later = edited("valid_from = 2021-03-30", "valid_from = 2027-01-01", later);
  const std::string former =
      edited("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31");
  const Registry registry({Regulation::parse(former), Regulation::parse(later)},
                          {Calendar::builtin()});
  const auto submit = [&](const Case& c, std::string_view local, Actor actor, Data data) {
    const Instant t = at(local);
    Verdict v = registry.submit(
        c, {"e" + std::to_string(c.size() + 1), t, t, std::move(actor), std::move(data)});
    REQUIRE(v);
    return v;
  };
  const Profile& p = registry.regulations()[0].profile();
  const RegulationChanged change{p.id, "2", "Quy chế mới"};
  Case c = submit(Case("PA-1"), "2026-11-23T15:00:00", kOperator, suitable(p)).next;
  CHECK(submit(c, "2026-11-23T15:00:00", kOperator, change).notices.empty());
  c = submit(c, "2026-11-23T15:00:00", kOperator, Forwarded{"so-xd"}).next;
  const Verdict due = submit(c, "2026-11-23T15:10:00", kOperator, change);
  REQUIRE(due.notices.size() == 1);
  CHECK(due.notices[0].kind == NoticeKind::due_moved);
  CHECK(due.notices[0].role == Role::focal_point);
  const Engine engine = registry.engine(due.next, kNever);
  CHECK(engine.text(due.notices[0], due.next, Lang::vi) ==
        "[1022 Gia Lai] Phiếu chuyển PA-1: thời hạn nay là 09:00 ngày 25/11/2026; trước đây là "
        "15:00 ngày 25/11/2026. Lý do: Quy chế mới.");
  c = submit(c, "2026-11-23T15:10:00", unit("so-xd"), Appointed{at("2026-12-01T16:00:00")}).next;
  const Verdict moved = submit(c, "2026-11-23T15:20:00", kOperator, change);
  REQUIRE(moved.notices.size() == 1);
  CHECK(moved.notices[0].kind == NoticeKind::reminder_moved);
  CHECK(moved.notices[0].role == Role::operator_);
  CHECK(registry.engine(moved.next, kNever)
            .text(moved.notices[0], moved.next, Lang::vi)
            .find("nhắc hẹn nay vào lúc 16:00 ngày 29/11/2026") != std::string::npos);
}

TEST_CASE("notices: the key of a notice never changes") {
  const Followed f = forwarded(Engine::builtin(), "so-y-te");
  CHECK(f.engine().notices(f.now(), 2)[0].key == "2568290b81b9d0e99e45215082041b38");
}

TEST_CASE("profile: a brand name longer than SMS allow is remarked on") {
  const Regulation built_in = Regulation::builtin();
  const Profile& p = built_in.profile();
  REQUIRE(p.remarks.size() == 1);
  CHECK(p.remarks[0].key == "regulation.sms_brand");
  CHECK(p.remarks[0].text.vi.find("dài 12 ký tự") != std::string::npos);
  const auto fits = Regulation::parse(edited("\"1022 Gia Lai\"     #", "\"1022 GiaLai\" #"));
  CHECK(fits.profile().remarks.empty());
  const auto accents = Regulation::parse(edited("\"1022 Gia Lai\"     #", "\"Đà Nẵng 022\" #"));
  CHECK(accents.profile().remarks.empty());
}

TEST_CASE("citations: a notice rests on its own clauses, or on those of a delivery") {
  const Regulation law = Regulation::builtin();
  const auto first = [&](NoticeKind kind) { return law.clause(*law.citations(kind).begin()).id; };
  CHECK(first(NoticeKind::not_taken_in) == "10.1.2.a");
  CHECK(first(NoticeKind::result) == "13.1");
  CHECK(first(NoticeKind::slip) == "10.1.2.b2");
}
