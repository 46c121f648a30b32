// The seal of a record: a chain of SHA-256 digests over its events, so that anybody can find with a
// standard tool, and without this library, that one was changed, removed, inserted or moved
// (Art. 9.1, 9.2).
//
// The digest before the first event is that of what binds them all: the case, the law that it
// began with, and the schema. The digest of an event is that of the digest before it in
// hexadecimal, a line feed, the event as it stands in the record but without `seq`, and a line
// feed; all in canonical form. So plain Python verifies a sealed record:
//
//   import hashlib, json
//   def text(value):
//       return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
//   def digest(text):
//       return hashlib.sha256(text.encode()).hexdigest()
//   with open(path, encoding="utf-8") as file:
//       record = json.load(file)
//   last = digest(text({key: record[key] for key in ("case", "law", "schema")}))
//   for event, seal in zip(record["events"], record["seals"], strict=True):
//       del event["seq"]
//       last = digest(last + "\n" + text(event) + "\n")
//       assert last == seal, "not what was sealed: " + event["id"]
//
// In a record of schema 1 or 2 the first digest is that of the case id alone, and the keys of an
// event stand in the order in which they were written.
//
// A record may be sealed so that texts can be taken out of it: personal.h.
//
// A seal shows only what happened to the events before it. That the last events are missing is seen
// by who kept a later digest elsewhere: hand it on with each report, or print it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "petition/record.h"

namespace petition {
inline namespace v0 {

/// The digest of each event, 64 hexadecimal digits each. Throws Error for a malformed event, as
/// write_event does.
std::vector<std::string> seal(const Record& record);

/// The first event, from 0, that is not what was sealed; the number of events when some are missing
/// at the end. Nothing when each is as it was.
std::optional<std::size_t> broken_at(const Record& record, std::span<const std::string> seals);

}  // namespace v0
}  // namespace petition
