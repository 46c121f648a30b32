// Verification: that the store holds what was stored, and derives what the engine derives.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "connection.h"

namespace petition {
inline namespace v0 {

using store::Query;

namespace {

constexpr std::string_view kNotices =
    "SELECT notice_key, cause, kind, role, unit, channel, since_s FROM petition_outbox "
    "WHERE case_id = $1 ORDER BY notice_key";

/// Each notice of a case in the outbox is one that its cause gave rise to.
std::size_t check_outbox(store::Database& database, const Engine& engine, const Case& c) {
  Query q(database, kNotices, c.id());
  std::size_t count = 0;
  for (; q.next(); ++count) {
    const std::int64_t cause = q.number(1);
    const bool there = cause >= 1 && cause <= static_cast<std::int64_t>(c.size());
    const auto notices =
        there ? engine.notices(c, static_cast<std::uint32_t>(cause)) : std::vector<Notice>{};
    const bool follows = std::ranges::any_of(notices, [&](const Notice& n) {
      return n.key == q.view(0) && name(n.kind) == q.view(2) && name(n.role) == q.view(3) &&
             n.unit == q.view(4) && name(n.channel) == q.view(5);
    });
    if (!follows)
      throw Error(
          ErrorCode::damaged,
          fmt::format("the outbox has a notice `{}` that does not follow from the case", q.view(0)),
          fmt::format("{}: events[{}]", c.id(), cause - 1));
  }
  return count;
}

}  // namespace

StoreCount Store::verify() {
  connection_->database->check_pages();
  StoreCount seen;
  store::each_row(*this, [&](const StoredCase& row) {
    // Nobody can move the case between its index row and its events.
    const store::Transaction transaction(*connection_->database);
    connection_->database->lock(row.case_id);
    const Case c = load(row.case_id);
    if (connection_->indexed(c) != find(row.case_id))
      throw Error(ErrorCode::damaged, "the index says something else than the events amount to",
                  fmt::format("{}: events[{}]", row.case_id, c.size() - 1));
    ++seen.cases;
    seen.events += c.size();
    seen.notices +=
        check_outbox(*connection_->database, connection_->registry.engine(c, kNever), c);
  });
  return seen;
}

}  // namespace v0
}  // namespace petition
