// JSON text as a tree that remembers where each value stands.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/source.h"

namespace petition::text {

/// How deep values may be nested.
inline constexpr std::size_t kDeepest = 16;
/// How many keys one object may have.
inline constexpr std::size_t kMostKeys = 64;
/// How many values one text may have: enough for any record of the largest size.
inline constexpr std::size_t kMostValues = std::size_t{1} << 22;

struct Member;

struct Node {
  using List = std::vector<Node>;
  using Object = std::vector<Member>;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Object> value;
  std::uint32_t at = 0;  ///< byte of the source's part
};

struct Member {
  std::string key;
  std::uint32_t at = 0;  ///< of the key
  Node node;
};

/// Reads the source's part. Throws Error: encoding, syntax, duplicate (a key twice in one object),
/// overflow (a number), too_large (depth, keys, values).
Node parse_tree(const Source& source);

/// The member of that name; null when there is none.
const Node* find(const Node::Object& object, std::string_view key);

/// The value in canonical form (RFC 8785).
std::string canonical(const Node& node);

/// What messages call the value, as in `a number`.
std::string_view type_name(const Node& node);

}  // namespace petition::text
