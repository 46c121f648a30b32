// What must hold of any text read as a profile: it is refused with a place, or it is a regulation
// that compiles, cites only what it has, and reads back from its own text the same.
#pragma once

#include <string>
#include <string_view>

#include "petition/process_graph.h"
#include "petition/regulation.h"

namespace petition_fuzz {

/// What is broken; empty when nothing is.
inline std::string profile_broken_by(std::string_view text) {
  using namespace petition;
  try {
    const Regulation r = Regulation::parse(text, "fuzz.toml");
    for (const auto& kind : words<Kind>())
      for (const auto& role : words<Role>())
        for (const std::uint16_t clause : r.citations(kind.value, role.value))
          if (clause >= r.clauses().size()) return "a clause that is not there";
    if (process_graph(r).places.empty()) return "no places";
    if (Regulation::parse(text, "again.toml").content_hash() != r.content_hash())
      return "another hash";
    if (r.readings().size() != words<Reading>().size()) return "readings are missing";
  } catch (const Error& error) {
    const bool placed = error.line() > 0 || error.code() == ErrorCode::too_large;
    if (!placed) return "an error without its place: " + error.message();
    if (error.message().empty()) return "an error without a message";
  }
  return {};
}

}  // namespace petition_fuzz
