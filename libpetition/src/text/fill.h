// Words with fields in braces, as `{result}`, filled in.
#pragma once

#include <string>
#include <string_view>

namespace petition::text {

/// `value_of(field)` tells what stands for each field; every brace begins or ends one.
template <class ValueOf>
std::string fill(std::string_view words, ValueOf&& value_of) {
  std::string filled;
  for (std::size_t at = 0; (at = words.find('{')) != words.npos;) {
    const std::size_t end = words.find('}', at);
    filled += words.substr(0, at);
    filled += value_of(words.substr(at + 1, end - at - 1));
    words.remove_prefix(end + 1);
  }
  return filled.append(words);
}

}  // namespace petition::text
