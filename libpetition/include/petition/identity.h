// By what a case is judged: a regulation and a calendar, each by id, version and content hash.
//
// An id names a text through all its versions, and a version may be put in force with a mistake and
// mended under the same name: only the hash says which text it was. So a record keeps all three of
// both, at its start and wherever a `regulation_changed` or a `calendar_changed` moved the case,
// and is judged by exactly these or not at all (Art. 9, Art. 12.1).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace petition {
inline namespace v0 {

/// Which text: of a regulation or a calendar.
struct Identity {
  std::string id;         ///< as in `vn-state`
  std::string version{};  ///< as its text says; empty where a record of before did not tell
  std::string hash{};     ///< of its content, 64 hexadecimal digits; empty likewise
  friend bool operator==(const Identity&, const Identity&) = default;
};

/// What judges a case from one of its events on.
struct JudgedBy {
  std::uint32_t after = 0;  ///< sequence number of the event that moved it there; 0: the start
  Identity regulation;      ///< by which it is judged
  Identity calendar;        ///< by which its limits count
  friend bool operator==(const JudgedBy&, const JudgedBy&) = default;
};

/// By what a case is judged, from its start on; empty before the first event.
using Judges = std::vector<JudgedBy>;

}  // namespace v0
}  // namespace petition
