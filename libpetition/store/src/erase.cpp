// Erasing: texts taken out of the rows of a case, and out of every place where they were before.
//
// A row lies where it was written first, for nothing is put before it and nothing is taken away, so
// that there is one copy of it. What stands there is written over in its place, and the log, where
// it was before, is cleared.
#include "connection.h"
#include "petition/personal.h"
#include "record/commitments.h"
#include "rows.h"

namespace petition {
inline namespace v0 {

using store::Query;

namespace {

constexpr std::string_view kErase =
    "UPDATE petition_rows SET texts = $1 WHERE case_id = $2 AND seq = $3";

}  // namespace

std::size_t Store::erase(std::string_view case_id, std::string_view field, std::uint32_t event) {
  store::Database& db = *connection_->database;
  std::size_t gone = 0;
  store::Transaction transaction(db);
  db.lock(case_id);
  const Record before = connection_->read_surely(case_id);
  const Record after = redacted(before, field, event);
  for (std::uint32_t seq = 1; seq <= after.events.size(); ++seq) {
    const auto left = record::commitments_of(after, seq);
    const std::size_t here =
        store::texts_there(record::commitments_of(before, seq)) - store::texts_there(left);
    if (here == 0) continue;
    gone += here;
    const std::string texts =
        store::erased(*connection_->row(case_id, seq), after.events[seq - 1], left);
    Query(db, kErase, texts, case_id, std::int64_t{seq}).run();
  }
  transaction.commit();
  db.clear_log();
  return gone;
}

}  // namespace v0
}  // namespace petition
