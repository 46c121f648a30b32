// How a case becomes rows, and rows become a case. Nothing else in the store knows what a row says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/registry.h"

namespace petition::store {

/// The row of the event with that sequence number: one line.
std::string row_of(const Case& c, std::uint32_t seq);
/// The case that rows amount to, judged again.
Case case_of(const Registry& registry, std::string_view case_id,
             const std::vector<std::string>& rows);

/// The digest before the first row.
std::string first_digest(std::string_view case_id);
/// The digest of a row and all before it: of the digest before, a line feed, the row, a line feed.
std::string next_digest(std::string_view before, std::string_view row);

}  // namespace petition::store
