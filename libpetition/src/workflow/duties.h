// The table of obligations: what the regulation makes of a state, line by line. Lives and the
// obligations of the present are both made of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "petition/case.h"
#include "workflow/causes.h"
#include "workflow/law.h"

namespace petition::workflow {

/// What one line of the table asks for in one state.
struct Duty {
  Owed owed{};
  Role role = Role::operator_;
  std::string_view unit{};   ///< as the record or the profile spells it
  Instant since = kNever;    ///< kNever: the line asks for nothing
  Instant due = kNever;      ///< kNever: no figure
  Instant expires = kNever;  ///< the last second in which it can still be done; kNever: any
  std::uint32_t cause = 0;   ///< what tells two apart that begin in the same second
  bool at_once = false;
  const Calendar* hours = nullptr;  ///< of intake, which count how late it is; null: the calendar

  explicit operator bool() const { return since != kNever; }
};

/// One petition at one point of its record.
struct Juncture {
  const Law& law;  ///< that judged it there
  std::span<const Case::Entry> entries;
  const State& state;
  Instant due;  ///< of that state
  Instant now;  ///< when the last event was recorded, or a time after it
  const Causes& causes;
};

inline constexpr std::size_t kLines = 17;

/// A set of lines.
using Lines = std::uint32_t;
static_assert(kLines <= 32);

/// The lines that may ask for something: the others do not apply there.
Lines lines_asking(const Juncture& at);

/// What a line asks for, which is one of those.
Duty duty_in(std::size_t line, const Juncture& at);

/// Whether an event is what was owed. Notices are met by what `notified` names.
bool meets(const regulation::Rules& rules, Owed owed, const Event& e);

/// Whether it is owed to tell somebody something.
constexpr bool is_notice(Owed owed) {
  return owed == Owed::decline_notice || owed == Owed::response_notice ||
         owed == Owed::result_notice || owed == Owed::slip_notice;
}

}  // namespace petition::workflow
