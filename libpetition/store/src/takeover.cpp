// A store of layout 1 becomes one of this layout.
//
// Its events lay as write_row gives them, each with the digest of the digest before it, a line
// feed, the event and a line feed; the digest before the first was that of the id of the case.
#include "takeover.h"

#include <fmt/core.h>

#include <vector>

#include "petition/record.h"
#include "rows.h"
#include "text/hash.h"

namespace petition::store {
namespace {

/// Renamed first: so no process of before writes to it any more, whatever it has begun.
constexpr std::string_view kRename = "ALTER TABLE petition_events RENAME TO petition_events_1";
constexpr std::string_view kCases =
    "SELECT case_id FROM petition_cases WHERE case_id > $1 ORDER BY case_id LIMIT 1000";
constexpr std::string_view kFormerRows =
    "SELECT c.events, c.digest, e.seq, e.digest, e.content FROM petition_cases c "
    "JOIN petition_events_1 e ON e.case_id = c.case_id WHERE c.case_id = $1 ORDER BY e.seq";
constexpr std::string_view kInsertRow =
    "INSERT INTO petition_rows (case_id, seq, digest, head, content, texts) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
constexpr std::string_view kSetDigest = "UPDATE petition_cases SET digest = $1 WHERE case_id = $2";

std::vector<std::string> page_after(Database& database, const std::string& last) {
  std::vector<std::string> ids;
  Query q(database, kCases, last);
  while (q.next()) ids.push_back(q.text(0));
  return ids;
}

/// Held against the digests of before.
Record former_record(Database& database, const std::string& case_id) {
  const auto check = [&](bool holds, std::int64_t at) {
    if (!holds)
      throw Error(ErrorCode::damaged,
                  "the event is not what was stored: it was changed, removed, inserted or moved",
                  fmt::format("{}: events[{}]", case_id, at));
  };
  std::string lines;
  std::string digest = text::sha256_hex(case_id);
  std::int64_t count = 0;
  bool is_end = false;
  Query q(database, kFormerRows, case_id);
  for (; q.next(); ++count) {
    const std::string content = q.text(4);
    digest = next_digest(digest, content);
    check(q.number(2) == count + 1 && q.view(3) == digest, count);
    is_end = q.number(0) == count + 1 && q.view(1) == digest;
    lines.append(content).append("\n");
  }
  check(is_end, count);
  std::vector<Record> records = read_records(lines);
  check(records.size() == 1 && records.front().case_id == case_id, 0);
  return std::move(records.front());
}

void take_over_case(Database& database, const std::string& case_id) {
  const Record record = former_record(database, case_id);
  std::string digest;
  for (std::uint32_t seq = 1; seq <= record.events.size(); ++seq) {
    const Row row = row_of(case_id, record.laws, record.events[seq - 1], seq);
    if (seq == 1) digest = first_digest(row.head);
    digest = next_digest(digest, row.content);
    Query(database, kInsertRow, case_id, std::int64_t{seq}, digest, row.head, row.content,
          row.texts)
        .run();
  }
  Query(database, kSetDigest, digest, case_id).run();
}

}  // namespace

void take_over_rows(Database& database) {
  database.run(std::string(kRename));
  for (auto page = page_after(database, ""); !page.empty();
       page = page_after(database, page.back()))
    for (const std::string& case_id : page) take_over_case(database, case_id);
  database.run("DROP TABLE petition_events_1");
}

}  // namespace petition::store
