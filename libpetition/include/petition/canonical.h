// JSON in canonical form (RFC 8785): one text for one value, so that it can be hashed and signed.
#pragma once

#include <string>
#include <string_view>

namespace petition {
inline namespace v0 {

/// The same JSON without blanks, with keys in the order of their UTF-16 code units, numbers as
/// ECMAScript writes them, and no escape that is not needed. A number is the double that it
/// denotes. Takes what a record may be: at most 16 levels, 64 keys in an object, 4,194,304 values,
/// whole numbers of 64 bits. Throws Error syntax, encoding, duplicate, overflow, too_large, with
/// line and column.
std::string canonical_json(std::string_view json, std::string_view where = {});

}  // namespace v0
}  // namespace petition
