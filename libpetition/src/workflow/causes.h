// The events that a state rests on: what it takes to say since when something is owed.
#pragma once

#include <cstdint>
#include <span>

#include "petition/case.h"
#include "workflow/law.h"

namespace petition::workflow {

/// Sequence numbers of the events that a state rests on and does not tell; 0: none.
struct Causes {
  std::uint32_t passed_on = 0;    ///< gave the slip to the present level
  std::uint32_t promised = 0;     ///< agreed the time that stands there
  std::uint32_t returned = 0;     ///< gave the slip back to where it is
  std::uint32_t reported = 0;     ///< the last report of progress there
  std::uint32_t declined = 0;     ///< closed the case
  std::uint32_t result = 0;       ///< brought the present result: an answer, or its correction
  std::uint32_t publishing = 0;   ///< since when that result has to be published
  std::uint32_t hidden = 0;       ///< since when what is published may not be
  std::uint32_t unit_hidden = 0;  ///< likewise on the unit's own portal
  Instant unacted = kNever;       ///< from when nobody acts for the holder
  friend bool operator==(const Causes&, const Causes&) = default;
};

/// Whether it may not be public (Art. 13.1).
inline bool is_hidden(const State& s) { return s.confidential || s.state_secret; }

/// The causes after an event of the record, given those before it.
Causes causes_after(Causes causes, const Law& law, std::span<const Case::Entry> entries,
                    std::uint32_t seq);

}  // namespace petition::workflow
