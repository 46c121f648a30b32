// Appending: events, notices and the index row of a case, together or not at all.
#include <fmt/core.h>

#include <algorithm>

#include "connection.h"
#include "record/commitments.h"

namespace petition {
inline namespace v0 {

using store::Query;
using store::Transaction;

namespace {

constexpr std::string_view kInsertEvent =
    "INSERT INTO petition_rows (case_id, seq, digest, head, content, texts) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
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
  if (!q.next()) return {};
  return {q.number(0), q.text(1)};
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

bool Store::Connection::is_stored(const Case& c, std::uint32_t seq, const Event& event) {
  const auto stored = row(c.id(), seq);
  try {
    return stored && store::says(*stored, c, seq, event);
  } catch (const Error& e) {
    throw Error(ErrorCode::damaged, e.message(), fmt::format("{}: events[{}]", c.id(), seq - 1));
  }
}

bool Store::Connection::all_stored(const Verdict& v) {
  const auto last = static_cast<std::uint32_t>(v.next.size());
  for (std::uint32_t seq = last - v.appended + 1; seq <= last; ++seq)
    if (!is_stored(v.next, seq, v.next.event(seq))) return false;
  return true;
}

Appended Store::Connection::write(const Case& before, const Verdict& v, const Record& given) {
  if (v.outcome != Outcome::accepted || v.appended == 0) return Appended::nothing;
  check(before, v);
  store::Database& db = *database;
  Head head = head_of(db, before.id());
  const auto expected = static_cast<std::int64_t>(before.size());
  if (head.events > expected && all_stored(v)) return Appended::duplicate;
  const auto last = static_cast<std::uint32_t>(expected);
  if (head.events != expected || (last != 0 && !is_stored(before, last, before.event(last))))
    return Appended::stale;

  std::vector<std::pair<store::Row, std::string>> rows;  // with their digests
  for (auto seq = static_cast<std::uint32_t>(expected) + 1; seq <= v.next.size(); ++seq) {
    store::Row row = store::row_of(v.next.id(), v.next.laws(), v.next.event(seq), seq,
                                   record::commitments_of(given, seq));
    if (seq == 1) head.digest = store::first_digest(row.head);
    head.digest = store::next_digest(head.digest, row.content);
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
    Query(db, kInsertEvent, now.case_id, ++seq, digest, row.head, row.content, row.texts).run();
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
