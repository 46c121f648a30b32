// The seal of a record (Art. 9.1, Art. 9.2).
#include "petition/seal.h"

#include <algorithm>

#include "record/sealed.h"
#include "text/hash.h"

namespace petition {
inline namespace v0 {

std::vector<std::string> seal(const Record& record) {
  std::vector<std::string> all;
  std::string digest = text::sha256_hex(record::sealed_head(record));
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    std::string link = std::move(digest) + "\n";
    link.append(record::sealed_event(record, i)) += '\n';
    digest = text::sha256_hex(link);
    all.push_back(digest);
  }
  return all;
}

std::optional<std::size_t> broken_at(const Record& record, std::span<const std::string> seals) {
  const std::vector<std::string> now = seal(record);
  const auto [own, given] = std::ranges::mismatch(now, seals);
  if (own == now.end() && given == seals.end()) return std::nullopt;
  return static_cast<std::size_t>(own - now.begin());
}

}  // namespace v0
}  // namespace petition
