// Deviations in words.
#pragma once

#include "petition/audit.h"

namespace petition::auditing {

/// An event that was refused: who recorded what, and what the regulation requires.
Text text_of(const Engine& engine, const Event& event, const Refusal& refusal);

/// What is told of something owed, beside the deviation.
struct Waiting {
  bool at_once = false;       ///< owed at once, without a figure
  Instant since = kNever;     ///< from then on
  Instant at = kNever;        ///< as of then
  Instant occurred = kNever;  ///< when it occurred, where that was in time; kNever: it was not
};

/// Something owed that was done late, or not at all.
Text text_of(const Engine& engine, const Deviation& owed, const Waiting& waiting);
Text lawful_of(const Engine& engine, const Deviation& owed);

/// A petition by telephone without its recording.
Text recording_text(const Channel& channel);
Text recording_lawful();

}  // namespace petition::auditing
