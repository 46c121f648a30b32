// The audit of a case that was moved: after the move the other calendar counts, and the other
// regulation judges.
#include "petition/audit.h"

#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// New cases count by the built-in calendar, which is given last.
Registry registry() { return Registry({Regulation::builtin()}, {storm(), Calendar::builtin()}); }

struct Recorded {
  std::string_view local;
  Actor actor;
  Data data;
};

Record recorded(std::initializer_list<Recorded> events) {
  Record r{"PA-1"};
  for (const Recorded& e : events)
    r.events.push_back(
        {"e" + std::to_string(r.events.size() + 1), at(e.local), at(e.local), e.actor, e.data});
  return r;
}

Received received() { return suitable(Regulation::builtin().profile()); }

/// Moved or not before it is answered, on the first working morning after the storm.
Record record(bool moved, std::string_view answered) {
  const Data move = moved ? Data(CalendarChanged{"vn-state", storm().version(), "nghỉ bão"})
                          : Data(ProgressReported{"đang xem"});
  const Actor by = moved ? kOperator : unit("so-xd");
  return recorded({{"2026-12-30T08:00:00", kOperator, received()},
                   {"2026-12-30T09:00:00", kOperator, Forwarded{"so-xd"}},
                   {"2026-12-30T09:30:00", by, move},
                   {answered, unit("so-xd"), Answered{"Đã sửa", ""}}});
}

std::size_t late(const Record& r) {
  AuditOptions options;
  options.scopes = {AuditScope::due_times};
  const auto found =
      audit(registry().in_force(at("2026-12-30T08:00:00")), r, at("2027-01-04T10:00:00"), options);
  return static_cast<std::size_t>(
      std::ranges::count(found.deviations, DeviationKind::late, &Deviation::kind));
}

/// Two versions whose clauses stand at other places, and whose Office has another id.
Registry versions() {
  const std::string former =
      edited("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31");
  std::string newer = edited("valid_from = 2021-03-30", "valid_from = 2027-01-01");
  newer = edited("version = \"1\"", "version = \"2\"", newer);
  newer =
      edited("[clauses]\n",
             "[clauses]\n\"0.1\" = { does = [\"record\"], vi = \"Mới\", en = \"New\" }\n", newer);
  return Registry({Regulation::parse(former), Regulation::parse(newer)}, {Calendar::builtin()});
}

/// Late at its unit, before it is moved and after.
Record moved_to_another() {
  return recorded(
      {{"2026-12-28T08:00:00", kOperator, received()},
       {"2026-12-28T09:00:00", kOperator, Forwarded{"so-xd"}},
       {"2026-12-30T09:00:00", kOperator, RegulationChanged{"gia-lai-192-2021", "2", "mới"}},
       {"2026-12-30T10:00:00", unit("so-xd"), Answered{"Đã sửa", ""}}});
}

std::vector<std::string> ids(const Registry& laws, std::size_t regulation, const Citations& of) {
  std::vector<std::string> all;
  for (const std::uint16_t clause : of)
    all.push_back(laws.regulations()[regulation].clauses()[clause].id);
  return all;
}

}  // namespace

TEST_CASE("audit: a case moved to another calendar is judged by that one from then on") {
  CHECK(late(record(true, "2027-01-04T09:00:00")) == 0);
  CHECK(late(record(true, "2027-01-04T09:00:01")) > 0);
  CHECK(late(record(false, "2027-01-04T09:00:00")) > 0);
}

TEST_CASE("audit: what is found of a case moved to another regulation cites what judged it then") {
  const Registry laws = versions();
  const CaseAudit found = audit(laws, moved_to_another(), at("2026-12-30T11:00:00"));
  std::size_t of_former = 0;
  std::size_t of_newer = 0;
  for (const Deviation& d : found.deviations) {
    ++(d.regulation == 0 ? of_former : of_newer);
    if (d.owed == Owed::response) CHECK(d.regulation == 0);  // it lapsed before the move
    if (d.owed == Owed::publication) CHECK(d.regulation == 1);
    const auto cited = ids(laws, d.regulation, d.citations);
    CHECK_MESSAGE(std::ranges::count(cited, "18.2") == 1, d.text.en);
    CHECK_MESSAGE(std::ranges::count(cited, "0.1") == 0, d.text.en);
  }
  CHECK(of_former > 0);
  CHECK(of_newer > 0);
}

TEST_CASE("audit: as if judged by one law, what moved the case to another is no event") {
  AuditOptions options;
  options.as_if = true;
  const auto found = audit(Engine::builtin(), record(true, "2027-01-04T09:00:00"),
                           at("2027-01-04T10:00:00"), options);
  CHECK(found.judged.size() > 2);
  CHECK(std::ranges::none_of(found.deviations, [](const Deviation& d) {
    return d.refusal == RefusalCode::unknown_calendar || d.kind == DeviationKind::out_of_order;
  }));
  CHECK(std::ranges::count(found.deviations, DeviationKind::late, &Deviation::kind) > 0);
}
