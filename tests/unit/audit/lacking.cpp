// Audits of records that lack events, or have them out of their place (Art. 9, 12.1).
#include <algorithm>

#include "petition/audit.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

const Actor kPetitioner{Role::petitioner, "", ""};

const Engine& engine() {
  static const Engine builtin(Regulation::builtin(), Calendar::builtin());
  return builtin;
}

/// A record that begins on Friday 20 November 2026: a slip at a unit that owes it by Monday 09:00.
struct Told {
  Record record{"PA-1", {}};

  Told() {
    add("2026-11-20T08:30:00", kOperator, suitable(engine().regulation().profile()));
    add("2026-11-20T09:00:00", kOperator, Forwarded{"so-xd"});
  }
  Told& add(std::string_view local, Actor actor, Data data) {
    record.events.push_back({"e" + std::to_string(record.events.size() + 1), at(local), at(local),
                             std::move(actor), std::move(data)});
    return *this;
  }
  CaseAudit audited(std::string_view local, AuditOptions options = {}) const {
    return audit(engine(), record, at(local), options);
  }
};

const Deviation& first(const CaseAudit& found, DeviationKind kind, std::optional<Owed> owed) {
  const auto at = std::ranges::find_if(
      found.deviations, [&](const Deviation& d) { return d.kind == kind && d.owed == owed; });
  REQUIRE(at != found.deviations.end());
  return *at;
}

bool says(const Text& text, std::string_view vi, std::string_view en) {
  return text.vi.find(vi) != std::string::npos && text.en.find(en) != std::string::npos;
}

bool cites(const Deviation& d, std::string_view clause) {
  const Regulation& law = engine().regulation();
  return std::any_of(d.citations.begin(), d.citations.end(),
                     [&](std::uint16_t cited) { return law.clause(cited).id == clause; });
}

}  // namespace

TEST_CASE("lacking: what time brought about is supplied and told as one (Art. 10.1.2.b2, 11.4)") {
  Told t;
  t.add("2026-11-26T10:00:00", kOffice, Assigned{"so-yt", {}});
  t.add("2026-11-26T11:00:00", unit("so-yt"), Answered{"Đã sửa", ""});
  const CaseAudit found = t.audited("2026-11-26T11:00:00");
  const Deviation& d = found.deviations.front();
  CHECK(d.kind == DeviationKind::missing);
  CHECK(d.scope == AuditScope::records);
  CHECK(d.owed == Owed::escalation);
  CHECK(d.since == at("2026-11-23T09:00:01"));
  CHECK(d.by == WorkingTime::hours(17) - WorkingTime::seconds(1));  // 24 November is a holiday
  CHECK(cites(d, "10.1.2.b2"));
  CHECK(cites(d, "11.4"));
  CHECK(says(d.text,
             "hết thời hạn (2 lần), chuyển lên cấp trên (2 lần); sự kiện đầu lúc 09:00 ngày",
             "lapsed (2×), escalated (2×); the first at 09:00 on"));
  CHECK(says(d.lawful, "ghi", "record"));
  CHECK(found.judged.size() == 8);
}

TEST_CASE("lacking: at the second at which the slip went up, an act of the next level is lawful") {
  Told t;
  t.add("2026-11-25T09:00:02", kOffice, Answered{"Đã sửa", ""});
  const CaseAudit found = t.audited("2026-11-25T10:00:00");
  for (const Deviation& d : found.deviations) CHECK(d.refusal == std::nullopt);
  CHECK(first(found, DeviationKind::missing, Owed::escalation).scope == AuditScope::records);
  CHECK(found.judged.size() == 7);
  CHECK(found.summary.level == Position::office);
}

TEST_CASE("lacking: a lapse that stands after the act before which it was noted is no second one") {
  Told t;
  t.add("2026-11-23T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  Event lapsed = t.audited("2026-11-23T10:00:00").judged.event(3);
  REQUIRE(lapsed.kind() == Kind::lapsed);
  t.record.events.push_back(lapsed);
  CHECK(t.audited("2026-11-23T11:00:00").duplicates == 0);
  t.record.events.push_back(lapsed);
  CHECK(t.audited("2026-11-23T11:00:00").duplicates == 1);
  t.record.events.push_back(t.record.events[1]);
  const CaseAudit found = t.audited("2026-11-23T11:00:00");
  CHECK(found.duplicates == 2);
  CHECK(found.judged.size() == 4);
}

TEST_CASE("lacking: an id that was supplied is no id of the record's own") {
  Told t;
  t.add("2026-11-23T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  Event lapsed = t.audited("2026-11-23T10:00:00").judged.event(3);
  lapsed.recorded_at += std::chrono::seconds{1};
  t.record.events.push_back(lapsed);
  const CaseAudit found = t.audited("2026-11-23T11:00:00");
  CHECK(found.deviations.front().refusal == RefusalCode::wrong_position);
  CHECK(found.deviations.front().evidence == std::vector<std::string>{"system:lapsed:3:5"});
  for (const Deviation& d : found.deviations) CHECK(d.refusal != RefusalCode::id_reused);
}

TEST_CASE("lacking: what is refused for an act that was refused before follows from that act") {
  Told t;
  t.add("2026-11-20T10:00:00", kOperator, Forwarded{"so-gt"});
  t.add("2026-11-20T10:30:00", kOffice, Assigned{"so-yt", {}});
  t.add("2026-11-20T11:00:00", unit("so-yt"), Answered{"Đã sửa", ""});
  const CaseAudit found = t.audited("2026-11-20T13:00:00");
  CHECK(found.deviations[0].evidence == std::vector<std::string>{"e3"});
  CHECK(found.deviations[1].evidence == std::vector<std::string>{"e4"});
  const Deviation& answer = first(found, DeviationKind::wrong_actor, std::nullopt);
  CHECK(answer.evidence == std::vector<std::string>{"e5"});
  CHECK(answer.cause == 1);  // the nearest
}

TEST_CASE("lacking: a publication that is to be withdrawn is the cause of that (Art. 13.1)") {
  Told t;
  t.add("2026-11-20T09:30:00", kOffice, Assigned{"so-yt", {}});
  t.add("2026-11-20T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  t.add("2026-11-20T11:00:00", kPetitioner, ConfidentialityRequested{});
  t.add("2026-11-20T13:00:00", kOperator, Published{{"website"}});
  const CaseAudit whole = t.audited("2026-11-23T11:00:00");
  CHECK(first(whole, DeviationKind::wrongly_published, std::nullopt).evidence ==
        std::vector<std::string>{"e6"});
  CHECK(first(whole, DeviationKind::wrongly_published, Owed::withdrawal).cause == 1);
  AuditOptions options;
  options.scopes = {AuditScope::publication};
  const CaseAudit part = t.audited("2026-11-23T11:00:00", options);
  CHECK(part.deviations.size() == 2);
  CHECK(first(part, DeviationKind::wrongly_published, Owed::withdrawal).cause == 0);
}

TEST_CASE("lacking: of an answer or a refusal that is none, nobody owes anything (Art. 13.1)") {
  for (const Position to : {Position::answered, Position::declined}) {
    Told t;
    t.add("2026-11-20T10:00:00", {Role::system, "", ""}, Escalated{Position::focal_point, to});
    t.add("2026-11-20T10:30:00", unit("so-xd"), PublishedByUnit{"https://so-xd.example/1"});
    t.add("2026-11-20T11:00:00", kPetitioner, ConfidentialityRequested{});
    const CaseAudit found = t.audited("2026-11-20T11:30:00");
    REQUIRE(found.deviations.size() >= 2);
    for (const Deviation& d : found.deviations) {
      CHECK(d.owed != Owed::decline_notice);
      CHECK(d.owed != Owed::unit_publication);
      CHECK(d.owed != Owed::unit_withdrawal);
    }
  }
}
