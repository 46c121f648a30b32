// The committed texts of an event kept apart from what is sealed of it, where they can be erased.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/record.h"

namespace petition::record {

/// One of them.
struct TextApart {
  std::string field;  ///< its path in the event
  std::string salt;
  std::string value;
};

/// Those that were not taken out, as one object in canonical form: by its path each text, `value`,
/// with its `salt`.
std::string texts_apart(const Event& event, std::span<const CommittedText> of);

/// Reads such an object; blanks may follow it. Throws Error as read_record does.
std::vector<TextApart> read_apart(std::string_view texts);

}  // namespace petition::record
