// Deviations in words.
#pragma once

#include <span>

#include "petition/audit.h"
#include "workflow/law.h"

namespace petition::auditing {

/// An event that was refused: who recorded what, and what the regulation requires.
Text text_of(const Law& law, const Event& event, const Refusal& refusal);

/// Something owed that was done late, or not at all by `at`. `end` is what ended it; null: nothing
/// or time alone.
Text text_of(const Law& law, const ObligationLife& owed, const Event* end, Instant at);
Text lawful_of(const Law& law, const ObligationLife& owed);

/// A petition by telephone without its recording.
Text recording_text(const Channel& channel);
Text recording_lawful();

/// Events that stand before others which were recorded earlier.
Text displaced_text(std::size_t count);
Text displaced_lawful();

/// What time alone brought about, and the record does not have.
Text lacking_text(const Law& law, std::span<const Event* const> events);
/// An act that a person must have done, and the record does not have.
Text lacking_text(const Law& law, const Event& event);
Text lacking_lawful();

}  // namespace petition::auditing
