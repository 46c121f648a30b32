// Reads the texts of an event that are sealed by their commitments.
#pragma once

#include <span>
#include <vector>

#include "petition/record.h"
#include "record/apart.h"
#include "text/json_value.h"

namespace petition::record {

/// Puts those texts where they belong in `event`, and their commitments at the end of `all`; each
/// stands beside its digest, or `apart`. Throws Error as read_record does.
void read_committed(const text::Value& value, std::size_t seq, Event& event,
                    std::vector<CommittedText>& all, std::span<const TextApart> apart = {});

}  // namespace petition::record
