// Notes, event by event, which of them a state rests on.
#include "workflow/causes.h"

#include "workflow/state.h"

namespace petition::workflow {
namespace {

bool passes_on(Kind kind) {
  return kind == Kind::forwarded || kind == Kind::assigned || kind == Kind::escalated;
}

/// What tells of the stay at a level ends with it.
void leave(Causes& causes) {
  causes.passed_on = causes.promised = causes.returned = causes.reported = 0;
}

void note_kind(Causes& causes, Kind kind, std::uint32_t seq) {
  if (passes_on(kind)) causes.passed_on = seq;
  if (kind == Kind::appointed || kind == Kind::rescheduled) causes.promised = seq;
  if (kind == Kind::not_competent) causes.returned = seq;
  if (kind == Kind::progress_reported) causes.reported = seq;
  if (kind == Kind::declined) causes.declined = seq;
  if (kind == Kind::answered) causes.result = causes.publishing = seq;
}

/// A corrected result is to be published again where it was published.
void note_renewed(Causes& causes, const State& s, std::uint32_t seq) {
  causes.result = seq;
  if (s.publication == Publication::published) causes.publishing = seq;
}

/// Since when something is so: as before, or from this event on.
void note_since(std::uint32_t& since, bool is, std::uint32_t seq) {
  if (!is) since = 0;
  else if (since == 0) since = seq;
}

/// From when nobody acts any more for the unit that was given the slip.
Instant holder_ends(const Law& law, std::span<const Case::Entry> entries,
                    std::uint32_t brought_by) {
  if (brought_by == 0) return kNever;
  const Event& gave = *entries[brought_by - 1].event;
  return unacted_from(law.profile(), law.calendar, unit_given(gave), gave.recorded_at);
}

}  // namespace

Causes causes_after(Causes causes, const Law& law, std::span<const Case::Entry> entries,
                    std::uint32_t seq) {
  const Event& e = *entries[seq - 1].event;
  const State& s = *entries[seq - 1].state;
  static const State kNothing;
  const State& before = seq > 1 ? *entries[seq - 2].state : kNothing;
  const bool moved = before.position != s.position || before.anchor != s.anchor;
  if (moved || passes_on(e.kind())) leave(causes);
  note_kind(causes, e.kind(), seq);
  if (s.answered_by != 0 && corrects_result(e, entries[s.answered_by - 1].event->id))
    note_renewed(causes, s, seq);
  note_since(causes.hidden, s.publication == Publication::published && is_hidden(s), seq);
  note_since(causes.unit_hidden, s.unit_published && is_hidden(s), seq);
  if (s.brought_by != before.brought_by || s.law != before.law)
    causes.unacted = holder_ends(law, entries, s.brought_by);
  return causes;
}

}  // namespace petition::workflow
