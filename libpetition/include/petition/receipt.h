// What a verdict rested on, so that anybody can have it judged again (Art. 9.1).
//
// A receipt is one line of JSON in canonical form, RECEIPT in petition.h. It holds the record as it
// was, sealed; what was asked, an event or the passing of time; by what it was judged, by id,
// version and content hash; and what came of it, in ids and words of the tables alone, so that it
// is the same in every version that judges the same. `hash` is the SHA-256 of the receipt without
// it, in canonical form.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "petition/engine.h"
#include "petition/registry.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// What was asked of a case: to judge an event, or what time has caused by then.
using Asked = std::variant<Event, Instant>;

/// The receipt of a verdict that this engine gave to what was asked. Throws Error other_law when
/// the case was judged by another regulation or calendar, and as write_record does.
std::string write_receipt(const Engine& engine, const Verdict& verdict, const Asked& asked);

/// A value that comes out otherwise than the receipt has it.
struct Departure {
  std::string path;  ///< JSON pointer (RFC 6901) in the receipt's `verdict`
  std::string then;  ///< as JSON; empty: was not there
  std::string now;   ///< as JSON; empty: is not there
  friend bool operator==(const Departure&, const Departure&) = default;
};

/// A receipt judged again.
struct Replay {
  std::string case_id;                ///< of the petition
  std::string library;                ///< the version that wrote the receipt
  Outcome outcome{};                  ///< what comes of it now
  std::vector<Departure> departures;  ///< empty: the same, in everything
};

/// Judges a receipt again by the very regulation and calendar that it names. Throws Error
/// other_law, naming both, when they are not among those given; broken_seal when the receipt or the
/// record in it is not what was written; and as read_record does.
Replay replay(const Registry& registry, std::string_view receipt, std::string_view where = {});

}  // namespace v0
}  // namespace petition
