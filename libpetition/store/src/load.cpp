// Loading: rows, held against their digests, and the case that they amount to.
#include <fmt/core.h>

#include <vector>

#include "connection.h"
#include "rows.h"

namespace petition {
inline namespace v0 {

using store::Query;

namespace {

constexpr std::string_view kRows =
    "SELECT c.events, c.digest, e.seq, e.digest, e.content FROM petition_cases c "
    "LEFT JOIN petition_events e ON e.case_id = c.case_id WHERE c.case_id = $1 ORDER BY e.seq";

[[noreturn]] void fail_damaged(std::string_view case_id, std::size_t at, std::string message) {
  throw Error(ErrorCode::damaged, std::move(message), fmt::format("{}: events[{}]", case_id, at));
}

}  // namespace

std::optional<Case> Store::Connection::load(std::string_view case_id) {
  Query q(*database, kRows, case_id);
  if (!q.next()) return std::nullopt;
  const std::int64_t count = q.number(0);
  const std::string head = q.text(1);
  std::vector<std::string> rows;
  std::string digest = store::first_digest(case_id);
  bool more = !q.is_nothing(2);
  while (more) {
    rows.push_back(q.text(4));
    digest = store::next_digest(digest, rows.back());
    if (q.number(2) != static_cast<std::int64_t>(rows.size()) || q.view(3) != digest)
      fail_damaged(case_id, rows.size() - 1,
                   "the event is not what was stored: it was changed, removed, inserted or moved");
    more = q.next();
  }
  if (count != static_cast<std::int64_t>(rows.size()) || digest != head)
    fail_damaged(case_id, rows.size(),
                 "the end of the case is missing, or events were added to it");
  return store::case_of(registry, case_id, rows);
}

Case Store::load(std::string_view case_id) {
  auto c = connection_->load(case_id);
  if (!c)
    throw Error(ErrorCode::unknown_name, fmt::format("the store has no case `{}`", case_id),
                "case");
  return *std::move(c);
}

void Store::each(const std::function<void(const Case&)>& visit) {
  CaseFilter page;
  for (auto found = find(page); !found.empty(); found = find(page)) {
    for (const StoredCase& row : found)
      if (const auto c = connection_->load(row.case_id)) visit(*c);
    page.after = found.back().case_id;
  }
}

}  // namespace v0
}  // namespace petition
