// The record of a case as JSON: its events, with a schema version. One case in one line, so that
// many make a JSON Lines file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petition/event.h"
#include "petition/export.h"

namespace petition {
inline namespace v0 {

/// The schema that is written; every released one is read.
inline constexpr int kRecordSchema = 1;

/// A stored case: what is needed to judge it again.
struct Record {
  std::string case_id;
  std::string regulation;   ///< id of the regulation it was judged by; may be empty
  std::string calendar;     ///< id of the calendar; may be empty
  std::vector<Event> events;
  std::vector<std::string> seals{};  ///< the digest of each event (seal.h); empty: not sealed
  friend bool operator==(const Record&, const Record&) = default;
};

/// Reads one event from a JSON object. Throws Error with the place: syntax (line, column),
/// encoding, unknown_key, missing_key, wrong_type, invalid_value, duplicate, invalid_time,
/// overflow, too_large. Errors carry the path of the value (`data.petitioner.phone`), after
/// `where` when the text is given a name.
PETITION_API Event read_event(std::string_view json, std::string_view where = {});
/// Writes one event as one line of JSON in canonical form: keys in fixed order, absent texts left
/// out, times in the given offset. Throws Error for a malformed event, as Engine::submit does.
PETITION_API std::string write_event(const Event& event, std::int32_t utc_offset_s = kVietnamOffset_s);

/// Throws Error unsupported_schema as well, and broken_seal, naming the event, when the record is
/// sealed and an event is not what was sealed.
PETITION_API Record read_record(std::string_view json, std::string_view where = {});
/// Throws Error broken_seal for seals that are not those of the events.
PETITION_API std::string write_record(const Record& record, std::int32_t utc_offset_s = kVietnamOffset_s);

/// Reads JSON Lines of many cases. A line is a whole record, or one event with a `case` key beside
/// its own; events of one case may be spread over lines and keep their order. Events that name no
/// case belong to the only case of the text, and none is added to a sealed record; when no line names it, its id is `where` without
/// directories and extension. Empty lines are passed over.
PETITION_API std::vector<Record> read_records(std::string_view json_lines, std::string_view where = {});

}  // namespace v0
}  // namespace petition
