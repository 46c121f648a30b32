// How many short messages a text takes.
#pragma once

#include <cstddef>
#include <string_view>

namespace petition {
inline namespace v0 {

/// How many SMS a text is sent in. In the 7-bit alphabet of GSM 03.38 one message holds 160
/// characters, and each part of a longer text 153; the characters of its extension, as `[` and `€`,
/// count as two. A text with any other character, as a Vietnamese letter, goes in UCS-2: 70, and 67
/// in each part. 0 for an empty text. Throws Error encoding for what is not UTF-8.
std::size_t sms_parts(std::string_view text);

}  // namespace v0
}  // namespace petition
