// Lookups in the index: what is due, who holds what.
#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "connection.h"

namespace petition {
inline namespace v0 {

using store::Query;

namespace {

constexpr std::string_view kColumns =
    "SELECT case_id, events, position, unit, wakeup_s, due_s FROM petition_cases";

StoredCase row_at(Query& q) {
  StoredCase row;
  row.case_id = q.text(0);
  row.events = static_cast<std::uint32_t>(q.number(1));
  const auto position = from_name<Position>(q.view(2));
  if (!position)
    throw Error(ErrorCode::damaged, "the index names a position that there is not", row.case_id);
  row.position = *position;
  row.unit = q.text(3);
  row.wakeup = q.instant(4);
  row.due = q.instant(5);
  return row;
}

std::vector<StoredCase> rows_of(Query&& q) {
  std::vector<StoredCase> all;
  while (q.next()) all.push_back(row_at(q));
  return all;
}

std::int64_t limited(std::size_t limit) {
  constexpr std::size_t kMost = std::numeric_limits<std::int64_t>::max();
  return static_cast<std::int64_t>(std::min(limit, kMost));
}

}  // namespace

std::optional<StoredCase> Store::find(std::string_view case_id) {
  static const std::string sql = fmt::format("{} WHERE case_id = $1", kColumns);
  Query q(*connection_->database, sql, case_id);
  if (!q.next()) return std::nullopt;
  return row_at(q);
}

// Each wish has a statement of its own, so that the index which suits it is used.
std::vector<StoredCase> Store::find(const CaseFilter& filter) {
  std::string sql = fmt::format("{} WHERE case_id > $1", kColumns);
  const std::string position(filter.position ? name(*filter.position) : "");
  const std::string unit = filter.unit.value_or("");
  sql += filter.position ? " AND position = $2" : " AND $2 = ''";
  sql += filter.unit ? " AND unit = $3" : " AND $3 = ''";
  sql += filter.due_before != kNever ? " AND due_s < $4" : " AND CAST($4 AS BIGINT) IS NULL";
  sql += " ORDER BY case_id LIMIT $5";
  return rows_of(Query(*connection_->database, sql, filter.after, position, unit, filter.due_before,
                       limited(filter.limit)));
}

std::vector<StoredCase> Store::due(Instant now, std::size_t limit) {
  return due_after(now, {}, limit);
}

std::vector<StoredCase> Store::due_after(Instant now, const StoredCase& last, std::size_t limit) {
  static const std::string first =
      fmt::format("{} WHERE wakeup_s <= $1 ORDER BY wakeup_s, case_id LIMIT $2", kColumns);
  static const std::string more = fmt::format(
      "{} WHERE wakeup_s <= $1 AND (wakeup_s, case_id) > ($2, $3) ORDER BY wakeup_s, case_id "
      "LIMIT $4",
      kColumns);
  if (last.case_id.empty())
    return rows_of(Query(*connection_->database, first, now, limited(limit)));
  return rows_of(
      Query(*connection_->database, more, now, last.wakeup, last.case_id, limited(limit)));
}

StoreCount Store::count() {
  Query q(*connection_->database,
          "SELECT (SELECT count(*) FROM petition_cases), (SELECT count(*) FROM petition_rows), "
          "(SELECT count(*) FROM petition_outbox)");
  q.next();
  const auto size = [&](int column) { return static_cast<std::size_t>(q.number(column)); };
  return {size(0), size(1), size(2)};
}

}  // namespace v0
}  // namespace petition
