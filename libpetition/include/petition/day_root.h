// The root of a day: one value that pins every sealed record of that day (Art. 9.1).
//
// A seal shows what was changed before its last event, but not that events at its end, or a whole
// record, are missing. Who publishes the root of all heads each day, in a newspaper or on a notice
// board, can change none of them afterwards: for each case a short proof shows that its head was
// among them, without showing any other case.
//
// A head is a case id with the last digest of its sealed record. The heads, in the order of the
// bytes of their case ids, are the leaves of a Merkle tree as RFC 9162 has it, each in canonical
// form as {"case":"PA-1","seal":"…"}. So plain Python comes to the root, and verifies a proof:
//
//   import hashlib, json
//   def leaf(head):
//       text = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
//       return hashlib.sha256(b"\0" + text.encode()).digest()
//   def node(left, right):
//       return hashlib.sha256(b"\1" + left + right).digest()
//   def root(hashes):
//       if len(hashes) == 1:
//           return hashes[0]
//       half = 1 << (len(hashes) - 1).bit_length() - 1
//       return node(root(hashes[:half]), root(hashes[half:]))
//   def day_root(heads):
//       heads = sorted(heads, key=lambda head: head["case"].encode())
//       return root([leaf(head) for head in heads]).hex()
//   def proven_root(head, proof):
//       hash, index, last = leaf(head), proof["index"], proof["size"] - 1
//       for other in map(bytes.fromhex, proof["path"]):
//           if index % 2 or index == last:
//               hash = node(other, hash)
//               while index and index % 2 == 0:
//                   index, last = index // 2, last // 2
//           else:
//               hash = node(hash, other)
//           index, last = index // 2, last // 2
//       return hash.hex()  # the head is among them when this is the root, and last is 0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/record.h"

namespace petition {
inline namespace v0 {

/// The head of a sealed record.
struct Head {
  std::string case_id;  ///< as in the record
  std::string seal;     ///< the last digest, 64 digits 0-9, a-f
  friend bool operator==(const Head&, const Head&) = default;
};

/// That a head is among those of a root.
struct InclusionProof {
  std::size_t index = 0;  ///< its place, from 0, in the order of case ids
  /// How many heads there are; it tells the shape of the tree, and the root does not vouch for it.
  std::size_t size = 0;
  std::vector<std::string> path;  ///< the digests beside it, from the leaf up
  friend bool operator==(const InclusionProof&, const InclusionProof&) = default;
};

/// The head of a record. Throws Error invalid_argument for one that is not sealed or has no events.
Head head_of(const Record& record);

/// The root, 64 hexadecimal digits, of heads in any order. Throws Error invalid_argument for no
/// heads, duplicate for two of one case, invalid_value for a seal or an id that is none.
std::string day_root(std::span<const Head> heads);

/// The proof for one case. Throws Error as day_root does, and unknown_name when no head is of it.
InclusionProof prove_inclusion(std::span<const Head> heads, std::string_view case_id);

/// Whether the head is among those of the root. What is no proof at all proves nothing.
bool includes(std::string_view root, const Head& head, const InclusionProof& proof);

/// HEAD in petition.h, in canonical form.
std::string to_json(const Head& head);
/// INCLUSION_PROOF in petition.h, in canonical form.
std::string to_json(const InclusionProof& proof);
/// Read them. Throw Error as read_record does.
Head read_head(std::string_view json, std::string_view where = {});
/// One in each line; empty lines are passed over.
std::vector<Head> read_heads(std::string_view json_lines, std::string_view where = {});
/// Whether it proves anything is for `includes` to say. Throws Error as read_record does.
InclusionProof read_proof(std::string_view json, std::string_view where = {});

}  // namespace v0
}  // namespace petition
