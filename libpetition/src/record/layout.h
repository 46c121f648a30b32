// The layout of records: their keys, and which of them must be there.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include "petition/event.h"

namespace petition::record {

inline constexpr std::string_view kEventKeys[] = {
    "id", "seq", "kind", "occurred_at", "recorded_at", "actor", "data", "law", "case"};
/// `case` stands only beside an event in a line of its own, and `law` not where it stands alone.
inline constexpr std::size_t kEventKeysInside = std::size(kEventKeys) - 1;
inline constexpr std::size_t kEventKeysAlone = kEventKeysInside - 1;
/// Of an event in a record that seals texts by their commitments.
inline constexpr std::string_view kCommittingEventKeys[] = {
    "id", "seq", "kind", "occurred_at", "recorded_at", "actor", "data", "law", "committed"};
inline constexpr std::string_view kCommitmentKeys[] = {"digest", "given", "salt", "value"};
inline constexpr std::string_view kActorKeys[] = {"role", "unit", "name", "recorded_by"};
inline constexpr std::string_view kRecordKeys[] = {"schema",  "case",   "law",
                                                   "library", "events", "seals"};
/// Of the schemas before the third.
inline constexpr std::string_view kOlderRecordKeys[] = {"schema",   "case",   "regulation",
                                                        "calendar", "events", "seals"};
inline constexpr std::string_view kLawKeys[] = {"regulation", "calendar"};
inline constexpr std::string_view kIdentityKeys[] = {"id", "version", "hash"};

/// The longest text of one event and of one record, in bytes.
inline constexpr std::size_t kLongestEvent = std::size_t{4} << 20;
inline constexpr std::size_t kLongestRecord = std::size_t{64} << 20;

/// Whether a field must be there: where no value stands for "not given". Whether others may be
/// left out is for the regulation to say, and a refusal then.
template <class T>
constexpr bool is_required(std::string_view field) {
  return std::is_same_v<T, Instant> || std::is_same_v<T, Position> || std::is_same_v<T, Matter> ||
         std::is_same_v<T, std::variant<std::string, bool>> || field == "content_clear" ||
         field == "event" || field == "field";
}

/// `petitioner.phone` leads into an object: its key and the key inside; the latter may be empty.
constexpr std::pair<std::string_view, std::string_view> split(std::string_view field) {
  const auto dot = field.find('.');
  if (dot == std::string_view::npos) return {field, {}};
  return {field.substr(0, dot), field.substr(dot + 1)};
}

}  // namespace petition::record
