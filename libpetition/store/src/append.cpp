// Appending: events, notices and the index row of a case, together or not at all.
#include <fmt/core.h>

#include <algorithm>

#include "connection.h"
#include "rows.h"

namespace petition {
inline namespace v0 {

using store::Query;
using store::Transaction;

namespace {

constexpr std::string_view kInsertEvent =
    "INSERT INTO petition_events (case_id, seq, digest, content) VALUES ($1, $2, $3, $4)";
constexpr std::string_view kInsertCase =
    "INSERT INTO petition_cases (case_id, events, digest, position, unit, wakeup_s, due_s) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id) DO NOTHING";
constexpr std::string_view kUpdateCase =
    "UPDATE petition_cases SET events = $1, digest = $2, position = $3, unit = $4, wakeup_s = $5, "
    "due_s = $6 WHERE case_id = $7";
constexpr std::string_view kInsertNotice =
    "INSERT INTO petition_outbox (notice_key, case_id, cause, kind, role, unit, channel, since_s, "
    "worker, free_s) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9) "
    "ON CONFLICT (notice_key) DO NOTHING";
constexpr std::string_view kRow =
    "SELECT content FROM petition_events WHERE case_id = $1 AND seq = $2";

/// Free for whoever comes first.
constexpr std::int64_t kFree = INT64_MIN;

/// The last stored event of a case, by number and digest.
struct Head {
  std::int64_t events = 0;
  std::string digest;
};

Head head_of(store::Database& database, std::string_view case_id) {
  const std::string sql = fmt::format(
      "SELECT events, digest FROM petition_cases WHERE case_id = $1{}", database.for_update());
  Query q(database, sql, case_id);
  if (!q.next()) return {0, store::first_digest(case_id)};
  return {q.number(0), q.text(1)};
}

bool is_stored(store::Database& database, const Case& c, std::uint32_t seq) {
  Query q(database, kRow, c.id(), std::int64_t{seq});
  return q.next() && q.view(0) == store::row_of(c, seq);
}

/// Whether the events that a verdict added are stored already, each at its place.
bool all_stored(store::Database& database, const Verdict& v) {
  const auto last = static_cast<std::uint32_t>(v.next.size());
  for (std::uint32_t seq = last - v.appended + 1; seq <= last; ++seq)
    if (!is_stored(database, v.next, seq)) return false;
  return true;
}

void check(const Case& before, const Verdict& v) {
  if (before.id() != v.next.id() || before.size() + v.appended != v.next.size())
    throw Error(ErrorCode::invalid_argument,
                "the verdict was not given on this case; give the case that was judged", "before");
}

void put_notices(store::Database& database, const Verdict& v) {
  for (const Notice& n : v.notices)
    Query(database, kInsertNotice, n.key, v.next.id(), std::int64_t{n.cause}, name(n.kind),
          name(n.role), n.unit, name(n.channel), v.next.state().recorded_at, kFree)
        .run();
  const auto last = static_cast<std::uint32_t>(v.next.size());
  for (std::uint32_t seq = last - v.appended + 1; seq <= last; ++seq)
    if (const auto* told = std::get_if<Notified>(&v.next.event(seq).data))
      Query(database, "DELETE FROM petition_outbox WHERE notice_key = $1", told->notice).run();
}

}  // namespace

StoredCase Store::Connection::indexed(const Case& c) const {
  const Engine& engine = registry.engine(c, kNever);
  return {.case_id = c.id(),
          .events = static_cast<std::uint32_t>(c.size()),
          .position = c.state().position,
          .unit = std::string(c.holder()),
          .wakeup = engine.next_wakeup(c).value_or(kNever),
          .due = engine.due(c).value_or(kNever)};
}

Appended Store::Connection::write(const Case& before, const Verdict& v) {
  if (v.outcome != Outcome::accepted || v.appended == 0) return Appended::nothing;
  check(before, v);
  store::Database& db = *database;
  Head head = head_of(db, before.id());
  const auto expected = static_cast<std::int64_t>(before.size());
  if (head.events > expected && all_stored(db, v)) return Appended::duplicate;
  if (head.events != expected ||
      (expected > 0 && !is_stored(db, before, static_cast<std::uint32_t>(expected))))
    return Appended::stale;

  std::vector<std::pair<std::string, std::string>> rows;  // content and digest
  for (auto seq = static_cast<std::uint32_t>(expected) + 1; seq <= v.next.size(); ++seq) {
    std::string row = store::row_of(v.next, seq);
    head.digest = store::next_digest(head.digest, row);
    rows.emplace_back(std::move(row), head.digest);
  }
  const StoredCase now = indexed(v.next);
  if (expected == 0)
    Query(db, kInsertCase, now.case_id, std::int64_t{now.events}, head.digest, name(now.position),
          now.unit, now.wakeup, now.due)
        .run();
  else
    Query(db, kUpdateCase, std::int64_t{now.events}, head.digest, name(now.position), now.unit,
          now.wakeup, now.due, now.case_id)
        .run();
  if (db.written() != 1) return Appended::stale;
  std::int64_t seq = expected;
  for (const auto& [row, digest] : rows)
    Query(db, kInsertEvent, now.case_id, ++seq, digest, row).run();
  put_notices(db, v);
  return Appended::written;
}

Appended Store::Connection::write_surely(const Case& before, const Verdict& v) {
  const Appended came = write(before, v);
  if (came == Appended::stale)
    throw Error(ErrorCode::stale,
                fmt::format("the stored case `{}` is not the one that was judged, which has {} "
                            "events; load it and judge again",
                            before.id(), before.size()),
                "case");
  return came;
}

Appended Store::append(const Case& before, const Verdict& verdict) {
  Transaction transaction(*connection_->database);
  const Appended came = connection_->write_surely(before, verdict);
  transaction.commit();
  return came;
}

std::vector<Appended> Store::append(std::span<const Judgement> judgements) {
  std::vector<Appended> all;
  all.reserve(judgements.size());
  Transaction transaction(*connection_->database);
  for (const Judgement& each : judgements)
    all.push_back(connection_->write(each.before, each.verdict));
  transaction.commit();
  return all;
}

}  // namespace v0
}  // namespace petition
