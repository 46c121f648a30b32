// The outbox: notices that are to be sent, each by one worker at a time.
#include <fmt/core.h>

#include <algorithm>

#include "connection.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {

using store::Query;
using store::Transaction;

namespace {

template <class E>
E word_at(Query& q, int column) {
  const auto word = from_name<E>(q.view(column));
  if (!word) throw Error(ErrorCode::damaged, "the outbox has a word that there is not", q.text(0));
  return *word;
}

/// notice_key, case_id, cause, kind, role, unit, channel.
ClaimedNotice notice_at(Query& q) {
  return {.case_id = q.text(1),
          .notice = {.key = q.text(0),
                     .kind = word_at<NoticeKind>(q, 3),
                     .cause = static_cast<std::uint32_t>(q.number(2)),
                     .role = word_at<Role>(q, 4),
                     .unit = q.text(5),
                     .channel = word_at<NoticeChannel>(q, 6)}};
}

void check_claim(Instant now, std::int64_t lease_s, std::string_view worker) {
  constexpr std::int64_t kLongest_s = std::int64_t{1} << 40;
  if (worker.empty())
    throw Error(ErrorCode::invalid_argument, "a worker needs a name of its own", "worker");
  if (lease_s <= 0 || lease_s > kLongest_s)
    throw Error(ErrorCode::invalid_argument, "a lease is a positive number of seconds", "lease_s");
  const std::int64_t now_s = now.time_since_epoch().count();
  if (now_s < -kLongest_s || now_s > kLongest_s)
    throw Error(ErrorCode::invalid_time, "this is no instant that a lease can begin at", "now");
}

}  // namespace

std::vector<ClaimedNotice> Store::claim(Instant now, std::int64_t lease_s, std::size_t most,
                                        std::string_view worker) {
  check_claim(now, lease_s, worker);
  store::Database& db = *connection_->database;
  const std::string sql = fmt::format(
      "SELECT notice_key, case_id, cause, kind, role, unit, channel FROM petition_outbox "
      "WHERE free_s <= $1 ORDER BY free_s, since_s, notice_key LIMIT $2{}",
      db.for_update_of_free());
  std::vector<ClaimedNotice> all;
  Transaction transaction(db);
  {
    Query q(db, sql, now, static_cast<std::int64_t>(std::min<std::size_t>(most, INT64_MAX)));
    while (q.next()) all.push_back(notice_at(q));
  }
  const Instant until = now + std::chrono::seconds{lease_s};
  for (const ClaimedNotice& claimed : all)
    Query(db, "UPDATE petition_outbox SET worker = $1, free_s = $2 WHERE notice_key = $3", worker,
          until, claimed.notice.key)
        .run();
  if (!all.empty()) transaction.commit();
  return all;
}

bool Store::done(std::string_view key, std::string_view worker) {
  store::Database& db = *connection_->database;
  Transaction transaction(db);
  Query(db, "DELETE FROM petition_outbox WHERE notice_key = $1 AND worker = $2", key, worker).run();
  const bool gone = db.written() == 1;
  transaction.commit();
  return gone;
}

std::string Store::text(const ClaimedNotice& claimed, Lang lang) {
  const Case c = load(claimed.case_id);
  return connection_->registry.engine(c, kNever).text(claimed.notice, c, lang);
}

std::string Store::short_text(const ClaimedNotice& claimed, Lang lang) {
  const Case c = load(claimed.case_id);
  return connection_->registry.engine(c, kNever).short_text(claimed.notice, c, lang);
}

std::string Store::json(const ClaimedNotice& claimed, Lang lang) {
  const Case c = load(claimed.case_id);
  return to_json(connection_->registry.engine(c, kNever), c, claimed.notice, lang);
}

}  // namespace v0
}  // namespace petition
