// The Merkle tree over the heads of a day (RFC 9162, 2.1).
#include "petition/day_root.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

#include "petition/error.h"
#include "record/head_reader.h"
#include "text/hash.h"
#include "workflow/malformed.h"

namespace petition {
inline namespace v0 {
namespace {

using Hash = std::array<std::uint8_t, 32>;

std::string bytes_of(const Hash& hash) { return {hash.begin(), hash.end()}; }

Hash leaf(const Head& head) { return text::sha256(std::string(1, '\0') + to_json(head)); }

Hash node(const Hash& left, const Hash& right) {
  return text::sha256("\1" + bytes_of(left) + bytes_of(right));
}

/// How many leaves the left half has: the largest power of two below the count.
std::size_t half_of(std::size_t count) { return std::bit_floor(count - 1); }

Hash root_of(std::span<const Hash> leaves) {
  if (leaves.size() == 1) return leaves.front();
  const std::size_t half = half_of(leaves.size());
  return node(root_of(leaves.first(half)), root_of(leaves.subspan(half)));
}

void add_path(std::span<const Hash> leaves, std::size_t index, std::vector<std::string>& path) {
  if (leaves.size() == 1) return;
  const std::size_t half = half_of(leaves.size());
  const bool left = index < half;
  const auto own = left ? leaves.first(half) : leaves.subspan(half);
  const auto other = left ? leaves.subspan(half) : leaves.first(half);
  add_path(own, left ? index : index - half, path);
  path.push_back(text::hex(root_of(other)));
}

Hash read_hash(std::string_view digest) {
  const auto value = [](char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  Hash hash{};
  for (std::size_t i = 0; i < hash.size(); ++i)
    hash[i] = static_cast<std::uint8_t>(value(digest[2 * i]) << 4 | value(digest[2 * i + 1]));
  return hash;
}

std::vector<Head> in_order(std::span<const Head> heads) {
  if (heads.empty())
    throw Error(ErrorCode::invalid_argument, "there is no head, so there is no root", "heads");
  std::vector<Head> all(heads.begin(), heads.end());
  for (const Head& head : all) record::check_head(head);
  std::ranges::sort(all, {}, &Head::case_id);
  if (const auto at = std::ranges::adjacent_find(all, {}, &Head::case_id); at != all.end())
    throw Error(ErrorCode::duplicate, fmt::format("two heads are of one case: `{}`", at->case_id),
                "heads");
  return all;
}

std::vector<Hash> leaves_of(const std::vector<Head>& heads) {
  std::vector<Hash> leaves;
  leaves.reserve(heads.size());
  for (const Head& head : heads) leaves.push_back(leaf(head));
  return leaves;
}

}  // namespace

Head head_of(const Record& record) {
  if (record.seals.empty())
    throw Error(ErrorCode::invalid_argument,
                "the record has no seal; seal it before its head is taken", "record");
  return {record.case_id, record.seals.back()};
}

std::string day_root(std::span<const Head> heads) {
  return text::hex(root_of(leaves_of(in_order(heads))));
}

InclusionProof prove_inclusion(std::span<const Head> heads, std::string_view case_id) {
  const std::vector<Head> all = in_order(heads);
  const auto at = std::ranges::find(all, case_id, &Head::case_id);
  if (at == all.end()) throw Error(ErrorCode::unknown_name, "no head is of this case", "case");
  InclusionProof proof{static_cast<std::size_t>(at - all.begin()), all.size(), {}};
  add_path(leaves_of(all), proof.index, proof.path);
  return proof;
}

bool includes(std::string_view root, const Head& head, const InclusionProof& proof) {
  if (proof.index >= proof.size || !record::is_digest(root) || !record::is_digest(head.seal) ||
      !std::ranges::all_of(proof.path, record::is_digest))
    return false;
  Hash hash = leaf(head);
  std::size_t index = proof.index;
  std::size_t last = proof.size - 1;
  for (const std::string& digest : proof.path) {
    if (last == 0) return false;
    const Hash other = read_hash(digest);
    if (index % 2 == 1 || index == last) {
      hash = node(other, hash);
      while (index != 0 && index % 2 == 0) {
        index /= 2;
        last /= 2;
      }
    } else {
      hash = node(hash, other);
    }
    index /= 2;
    last /= 2;
  }
  return last == 0 && text::hex(hash) == root;
}

}  // namespace v0
}  // namespace petition
