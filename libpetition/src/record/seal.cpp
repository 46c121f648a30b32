// The seal of a record (Art. 9.1, 9.2).
#include "petition/seal.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace petition {
inline namespace v0 {
namespace {

std::string sha256(std::string_view text) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return hex.data();
}

}  // namespace

std::vector<std::string> seal(const Record& record) {
  std::vector<std::string> all;
  std::string digest = sha256(record.case_id);
  for (const Event& event : record.events) {
    digest = sha256(digest + "\n" + write_event(event) + "\n");
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
