// What every event must be before any rule looks at it, whether a host built it or it was read:
// its texts are clean and of bounded size, its times and words exist.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "petition/event.h"

namespace petition::workflow {

/// The longest id of an event or a case, in bytes.
inline constexpr std::size_t kLongestId = 200;
/// The most bytes that all texts of one event may have together.
inline constexpr std::size_t kMostTextBytes = std::size_t{1} << 20;
/// The most entries of one list.
inline constexpr std::size_t kMostEntries = 1000;
/// The first and the last instant that an event may carry: the years 1900 to 2200 in UTC.
inline constexpr Instant kEarliest{std::chrono::sys_days{std::chrono::year{1900} / 1 / 1}};
inline constexpr Instant kLatest{std::chrono::sys_days{std::chrono::year{2201} / 1 / 1} -
                                 std::chrono::seconds{1}};
/// Ids that begin so belong to the events of the library itself.
inline constexpr std::string_view kReservedPrefix = "system:";

/// Throws Error when the event is malformed: invalid_value (id empty, too long, reserved or with
/// characters that are not seen, control characters, a word that does not exist), encoding,
/// too_large, invalid_time. The error's place is the path of the field in the record form, as in
/// `data.petitioner.phone`.
void check_event(const Event& event);

/// The same for an id that stands alone, such as that of a case.
void check_id(std::string_view id, std::string_view where);

/// The same for a short text that may be empty.
void check_name(std::string_view text, std::string_view where);

}  // namespace petition::workflow
