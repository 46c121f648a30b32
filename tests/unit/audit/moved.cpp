// The audit of a case that was moved to another calendar: after the move that one counts.
#include "petition/audit.h"

#include <algorithm>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// New cases count by the built-in calendar, which is given last.
Registry registry() { return Registry({Regulation::builtin()}, {storm(), Calendar::builtin()}); }

/// Moved or not before it is answered, on the first working morning after the storm.
Record record(bool moved, std::string_view answered) {
  Record r{"PA-1"};
  const auto add = [&](std::string_view local, Actor actor, Data data) {
    r.events.push_back({"e" + std::to_string(r.events.size() + 1), at(local), at(local),
                        std::move(actor), std::move(data)});
  };
  add("2026-12-30T08:00:00", kOperator, suitable(Regulation::builtin().profile()));
  add("2026-12-30T09:00:00", kOperator, Forwarded{"so-xd"});
  if (moved)
    add("2026-12-30T09:30:00", kOperator,
        CalendarChanged{"vn-state", storm().version(), "nghỉ bão"});
  add(answered, unit("so-xd"), Answered{"Đã sửa", ""});
  return r;
}

std::size_t late(const Record& r) {
  AuditOptions options;
  options.scopes = {AuditScope::due_times};
  const auto found =
      audit(registry().in_force(at("2026-12-30T08:00:00")), r, at("2027-01-04T10:00:00"), options);
  return static_cast<std::size_t>(
      std::ranges::count(found.deviations, DeviationKind::late, &Deviation::kind));
}

}  // namespace

TEST_CASE("audit: a case moved to another calendar is judged by that one from then on") {
  CHECK(late(record(true, "2027-01-04T09:00:00")) == 0);
  CHECK(late(record(true, "2027-01-04T09:00:01")) > 0);
  CHECK(late(record(false, "2027-01-04T09:00:00")) > 0);
}
