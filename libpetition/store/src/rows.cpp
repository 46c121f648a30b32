// How a case becomes rows, and rows become a case.
#include "rows.h"

#include "petition/record.h"
#include "text/hash.h"

namespace petition::store {

std::string row_of(const Case& c, std::uint32_t seq) { return write_event(c.event(seq)); }

Case case_of(const Registry& registry, std::string_view case_id,
             const std::vector<std::string>& rows) {
  std::vector<Event> events;
  events.reserve(rows.size());
  for (const std::string& row : rows) events.push_back(read_event(row));
  return registry.replay(std::string(case_id), events);
}

std::string first_digest(std::string_view case_id) { return text::sha256_hex(case_id); }

std::string next_digest(std::string_view before, std::string_view row) {
  std::string both;
  both.reserve(before.size() + row.size() + 2);
  both.append(before).append("\n").append(row).append("\n");
  return text::sha256_hex(both);
}

}  // namespace petition::store
