// A judged case as text, to go on from without judging its events again (Art. 9.1).
//
// A record is the truth, and is judged again wherever it is read. A case of many events is costly
// to judge, and most of its events are never looked at again: its snapshot keeps them beside what
// they amounted to, and a case that is read from it reads an event when somebody asks for it. So a
// case of 20,000 events is read, and judges its next one, in some five times the time of one of 20.
//
// A snapshot is kept beside the record, never instead of it. It is of the library that wrote it,
// which judged what is in it: another version refuses it, and the record is loaded in its place.
// Every part of it is held to its SHA-256 digest before anything in it is believed: the beginning
// when the case is read, with the digests of all others; each other part when something in it is
// asked for. That finds damage. It does not find who writes a snapshot of his own: keep it where
// only the host writes.
//
// What was recorded since, as rows, is appended with append_rows (record.h).
#pragma once

#include <string>

#include "petition/case.h"

namespace petition {
inline namespace v0 {

/// The case as text of several lines, UTF-8: the same case gives the same text. Throws Error for a
/// malformed event, as write_event does.
std::string write_snapshot(const Case& c);

/// The case that was written. It judges by the laws that it was judged by: an engine of others
/// refuses it (other_law). Throws Error unsupported_schema, naming both, for a snapshot of another
/// version of the library, and damaged, naming the part, for what is not as it was written. What is
/// found damaged only later is told so by the call that asked for it, of a case or of an engine:
/// load the record then.
Case read_snapshot(std::string text);

}  // namespace v0
}  // namespace petition
