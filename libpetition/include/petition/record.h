// The record of a case as JSON: its events, and by what they were judged. One case in one line, so
// that many make a JSON Lines file; or one event in one line, so that a case is stored in rows.
//
// It is what a host stores. The form is canonical (RFC 8785): the same record gives the same bytes,
// which is what a seal rests on (seal.h). petition.h shows it under JSON SHAPES, RECORD and EVENT.
// A record is judged again by the very texts it names, wherever the calendar has gone since.
// Reading is strict: an unknown or repeated key, a word of no table, a time without an offset are
// refused with their place, for a record that is understood by halves is worse than none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/engine.h"
#include "petition/event.h"
#include "petition/identity.h"
#include "petition/registry.h"

namespace petition {
inline namespace v0 {

/// The newest schema; every released one is read. 4 seals texts by their commitments, so that they
/// can be taken out (personal.h); a record without these is written in 3. 3 names regulation and
/// calendar by id, version and hash, and is canonical. 1 and 2 keep their ids at most; a record
/// that was read from them is written in them again, as it was. 2 has the events `recalled`,
/// `withdrawn` and `urged`, the supervisor, `recorded_by`, and the words that came with them.
inline constexpr int kRecordSchema = 4;

/// What a text of an event is sealed by instead of itself (personal.h).
struct CommittedText {
  std::uint32_t event = 0;  ///< sequence number of its event
  std::string field{};      ///< its path there, as in `data.petitioner.phone`
  std::string digest{};     ///< of salt and text, 64 digits 0-9, a-f
  std::string salt{};       ///< 64 digits 0-9, a-f; empty: the text was taken out
  bool given = true;        ///< whether the text counts as given where the regulation asks for it
  friend bool operator==(const CommittedText&, const CommittedText&) = default;
};

/// A stored case: what is needed to judge it again.
struct Record {
  std::string case_id{};  ///< the host's own id
  /// By what it was judged, from its start on. Empty where there are no events or a record of
  /// before does not tell; one without hashes where it tells ids alone.
  Judges laws{};
  std::vector<Event> events{};       ///< in the order of recording
  std::vector<std::string> seals{};  ///< the digest of each event (seal.h); empty: not sealed
  std::string library{};             ///< version of the library that wrote it; may be empty
  /// The texts that are sealed by their commitments, by event and field; nothing: all are sealed as
  /// they stand.
  std::optional<std::vector<CommittedText>> committed{};
  friend bool operator==(const Record&, const Record&) = default;
};

/// The record of a case, not sealed.
Record record_of(const Case& c);

/// The case that a record amounts to: a stored case is never believed but judged again, each event
/// by what the record says. Throws Error other_law, naming both, when it was judged by another
/// regulation or calendar than the engine's; and invalid_record, naming the event as `events[3]`,
/// when one of them is refused. Whether the seals are those of the events was seen when it was
/// read.
Case load(const Engine& engine, const Record& record);
/// The same for a case that may have been moved: each event by the engine of the registry that the
/// record names for it. A record of before, which tells no versions, is judged by what was in force
/// when it began.
Case load(const Registry& registry, const Record& record);

/// The case with the events of rows that follow on its own, as write_row gave them: each is judged
/// again by the engine that judges the case there. Throws Error as read_records and `load` do,
/// invalid_value for a row of another case and where numbers do not follow on those of the case.
Case append_rows(const Registry& registry, Case c, std::string_view rows);

/// Registry::follow, beginning with the law that the record names; one of before, with what was in
/// force then. Throws Error other_law, naming both, when the registry lacks a law that it names.
Story follow(const Registry& registry, const Record& record, Instant until = kNever);

/// Reads one event from a JSON object. Throws Error with the place: syntax (line, column),
/// encoding, unknown_key, missing_key, wrong_type, invalid_value, duplicate, invalid_time,
/// overflow, too_large. Errors carry the path of the value (`data.petitioner.phone`), after `where`
/// when the text is given a name.
Event read_event(std::string_view json, std::string_view where = {});
/// Writes one event as one line of JSON in canonical form: keys in their order by name, absent
/// texts left out, times in the given offset. Throws Error for a malformed event, as Engine::submit
/// does.
std::string write_event(const Event& event, std::int32_t utc_offset_s = kVietnamOffset_s);

/// Writes one event of a case as a line that names its case, its number and, where it begins, what
/// judges it: `"case"`, `"seq"`, `"law"` beside what write_event gives. The rows of a case in their
/// order are JSON Lines as read_records reads them; a host that stores rows appends those that a
/// verdict added. Throws Error invalid_argument when the case has no such event.
std::string write_row(const Case& c, std::uint32_t seq,
                      std::int32_t utc_offset_s = kVietnamOffset_s);

/// Reads one record, of at most 64 MiB: one object, or the rows that write_row gave, in their order
/// and each on a line of its own. Nothing is judged: give it to `load` or audit.
/// Throws Error as read_event does, unsupported_schema as well, duplicate for rows of several
/// cases, and broken_seal, naming the event, when the record is sealed and an event is not what was
/// sealed.
Record read_record(std::string_view json, std::string_view where = {});
/// Writes one record as one line of JSON in canonical form, with its seals where it has some.
/// Throws Error for a malformed event, naming it as `events[3]`, too_large for more than 64 MiB,
/// and broken_seal for seals that are not those of the events.
std::string write_record(const Record& record, std::int32_t utc_offset_s = kVietnamOffset_s);

/// Reads JSON Lines of many cases. A line is a whole record, or one event with a `case` key beside
/// its own; events of one case may be spread over lines and keep their order. Events that name no
/// case belong to the only case of the text; when no line names it, its id is `where` without
/// directories and extension. To a sealed record no event is added. Empty lines are passed over.
/// Throws Error as read_record does, duplicate for a second record of one case, and missing_key for
/// an event that names no case where there are several.
std::vector<Record> read_records(std::string_view json_lines, std::string_view where = {});

}  // namespace v0
}  // namespace petition
