// How a case becomes rows, and rows become a case.
#include "rows.h"

#include "petition/error.h"
#include "petition/record.h"
#include "text/hash.h"

namespace petition::store {

std::string row_of(const Case& c, std::uint32_t seq) { return write_row(c, seq); }

Case case_of(const Registry& registry, std::string_view case_id,
             const std::vector<std::string>& rows) {
  std::string lines;
  for (const std::string& row : rows) lines.append(row).append("\n");
  const std::vector<Record> records = read_records(lines);
  if (records.empty()) return Case(std::string(case_id));
  if (records.size() > 1 || records.front().case_id != case_id)
    throw Error(ErrorCode::damaged, "the rows name another case", "case");
  return petition::load(registry, records.front());
}

std::string first_digest(std::string_view case_id) { return text::sha256_hex(case_id); }

std::string next_digest(std::string_view before, std::string_view row) {
  std::string both;
  both.reserve(before.size() + row.size() + 2);
  both.append(before).append("\n").append(row).append("\n");
  return text::sha256_hex(both);
}

}  // namespace petition::store
