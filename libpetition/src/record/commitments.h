// The commitments of a record: what they must be, and those of one event.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/record.h"

namespace petition::record {

/// The digest of a text with its salt.
std::string commitment_to(std::string_view salt, std::string_view text);

/// Those of the event with that sequence number.
std::span<const CommittedText> commitments_of(const Record& record, std::size_t seq);
std::span<CommittedText> commitments_of(Record& record, std::size_t seq);

/// Those of an event in which every text is committed: as `before` has it, or with the salt that
/// `salt_of` gives for its path.
std::vector<CommittedText> commit_texts(
    const Event& event, std::uint32_t seq, std::span<const CommittedText> before,
    const std::function<std::string(std::string_view)>& salt_of);

/// The one of a path; null: none.
const CommittedText* find_commitment(std::span<const CommittedText> of, std::string_view path);

/// Refuses what is no commitment of a text of this event. Throws Error invalid_value, and
/// broken_seal for a text that is not what was committed to; the place is `committed.` and its
/// path.
void check_commitments(const Event& event, std::span<const CommittedText> of);

/// The same for all of a record: by event and path, of events that are there.
void check_commitments(const Record& record);

}  // namespace petition::record
