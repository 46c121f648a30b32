// Where two JSON values are not the same.
#pragma once

#include <string>
#include <vector>

#include "text/json_tree.h"

namespace petition::text {

/// One place where two values are not the same.
struct Difference {
  std::string path;            ///< JSON pointer (RFC 6901)
  const Node* then = nullptr;  ///< null: was not there
  const Node* now = nullptr;   ///< null: is not there
};

/// The smallest values that differ, in the order of `then`, with what `now` alone has after them.
std::vector<Difference> differences(const Node& then, const Node& now);

}  // namespace petition::text
