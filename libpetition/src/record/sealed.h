// What a seal is made over.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "petition/record.h"

namespace petition::record {

/// What binds the record before its first event: its case, its law and its schema; of a record of
/// before its case alone.
std::string sealed_head(const Record& record);

/// The event as it is sealed: as write_event gives it with the `law` that it brought about; of a
/// record of before in the order of keys that was then.
std::string sealed_event(const Record& record, std::size_t index);
/// The same of one event for itself, with its commitments; `law` is null where it brought about
/// none.
std::string sealed_event(const Event& event, const JudgedBy* law,
                         std::span<const CommittedText> committed);

}  // namespace petition::record
