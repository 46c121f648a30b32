// Loading: rows, held against their digests, and the case that they amount to.
#include <fmt/core.h>

#include <vector>

#include "connection.h"

namespace petition {
inline namespace v0 {

using store::Query;

namespace {

constexpr std::string_view kRows =
    "SELECT c.events, c.digest, e.seq, e.digest, e.head, e.content, e.texts FROM petition_cases c "
    "LEFT JOIN petition_rows e ON e.case_id = c.case_id WHERE c.case_id = $1 ORDER BY e.seq";

constexpr std::string_view kRow =
    "SELECT head, content, texts FROM petition_rows WHERE case_id = $1 AND seq = $2";

constexpr const char* kOtherEvent =
    "the event is not what was stored: it was changed, removed, inserted or moved";

[[noreturn]] void fail_damaged(std::string_view case_id, std::size_t at, std::string message) {
  throw Error(ErrorCode::damaged, std::move(message), fmt::format("{}: events[{}]", case_id, at));
}

/// Holds a row against its number and its digest, and adds it.
void add(Record& record, const store::Row& row, std::int64_t seq, std::string_view digest) {
  const std::size_t at = record.events.size();
  const std::string before = at == 0 ? store::first_digest(row.head) : record.seals.back();
  record.seals.push_back(store::next_digest(before, row.content));
  if (seq != static_cast<std::int64_t>(at) + 1 || digest != record.seals.back())
    fail_damaged(record.case_id, at, kOtherEvent);
  try {
    store::read_row(row, record);
  } catch (const Error& e) {
    if (e.code() == ErrorCode::damaged) fail_damaged(record.case_id, at, e.message());
    throw;
  }
}

}  // namespace

std::optional<Record> Store::Connection::read(std::string_view case_id) {
  Query q(*database, kRows, case_id);
  if (!q.next()) return std::nullopt;
  const std::int64_t count = q.number(0);
  const std::string head = q.text(1);
  Record record{.case_id = std::string(case_id),
                .library = PETITION_VERSION,
                .committed = std::vector<CommittedText>{}};
  for (bool more = !q.is_nothing(2); more; more = q.next())
    add(record, {q.text(4), q.text(5), q.text(6)}, q.number(2), q.view(3));
  const std::size_t found = record.events.size();
  if (count != static_cast<std::int64_t>(found) || found == 0 || record.seals.back() != head)
    fail_damaged(case_id, found, "the end of the case is missing, or events were added to it");
  return record;
}

std::optional<store::Row> Store::Connection::row(std::string_view case_id, std::uint32_t seq) {
  Query q(*database, kRow, case_id, std::int64_t{seq});
  if (!q.next()) return std::nullopt;
  return store::Row{q.text(0), q.text(1), q.text(2)};
}

Record Store::Connection::read_surely(std::string_view case_id) {
  auto record = read(case_id);
  if (!record)
    throw Error(ErrorCode::unknown_name, fmt::format("the store has no case `{}`", case_id),
                "case");
  return *std::move(record);
}

std::optional<Case> Store::Connection::load(std::string_view case_id) {
  const auto record = read(case_id);
  return record ? std::optional(petition::load(registry, *record)) : std::nullopt;
}

Case Store::load(std::string_view case_id) {
  return petition::load(connection_->registry, connection_->read_surely(case_id));
}

void Store::each(const std::function<void(const Case&)>& visit) {
  store::each_row(*this, [&](const StoredCase& row) { visit(load(row.case_id)); });
}

}  // namespace v0
}  // namespace petition
