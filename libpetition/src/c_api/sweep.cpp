// Sweeps. Columns pass through small typed blocks on the stack, so that nothing is allocated.
#include "petition/sweep.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "c_api/handle.h"
#include "c_api/results.h"
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Foreseen;
using petition::Instant;
using petition::StandingCount;
using petition::Sweep;

namespace {

/// Fills a caller's array, or only tells how many cases there are. `ask` fills a block with what
/// the sweep says of the cases from an index on.
template <class Value, class Out, class Ask, class Convert>
void put_column(const Sweep& sweep, Out* out, std::size_t capacity, std::size_t* count, Ask ask,
                Convert convert) {
  const std::size_t cases = sweep.size();
  if (!has_room(out, capacity, count, cases)) return;
  std::array<Value, kBlock> block;
  for (std::size_t done = 0; done < cases; done += kBlock) {
    const std::span part(block.data(), std::min(kBlock, cases - done));
    ask(part, done);
    std::ranges::transform(part, out + done, convert);
  }
}

using Column = void (Sweep::*)(std::span<Instant>, std::size_t) const;

std::int32_t put_instants(const petition_sweep* sweep, Column column, std::int64_t* out,
                          std::size_t capacity, std::size_t* count, petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    const auto ask = [&](std::span<Instant> part, std::size_t first) { (s.*column)(part, first); };
    put_column<Instant>(s, out, capacity, count, ask, seconds);
  });
}

petition_foreseen foreseen_struct(const Foreseen& f) {
  return {.level = static_cast<uint8_t>(f.level),
          .to = static_cast<uint8_t>(f.to),
          .lapse = static_cast<uint8_t>(f.lapse),
          .reminder = static_cast<uint8_t>(f.reminder),
          .escalation = static_cast<uint8_t>(f.escalation),
          .reserved = {}};
}

petition_standing_count count_struct(const StandingCount& c) {
  return {.act = static_cast<int32_t>(c.act),
          .standing = static_cast<int32_t>(c.standing),
          .level = static_cast<int32_t>(c.level),
          .regulation = static_cast<uint32_t>(c.regulation),
          .cases = c.cases,
          .basis = basis(c.citations, c.readings)};
}

/// Adds all of them, or none.
void add_all(Sweep& sweep, const petition_case* const* cases, std::size_t count) {
  const std::size_t before = sweep.size();
  try {
    for (std::size_t i = 0; i < count; ++i) sweep.add(the(cases[i], "cases").value);
  } catch (...) {
    while (sweep.size() > before) sweep.remove(sweep.size() - 1);
    throw;
  }
}

}  // namespace

int32_t petition_sweep_new(const petition_engine* engine, petition_sweep** out,
                           petition_error* err) {
  return make(out, err,
              [&] { return std::make_unique<petition_sweep>(Sweep(the(engine, "engine").value)); });
}

int32_t petition_registry_sweep(const petition_registry* registry, petition_sweep** out,
                                petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_sweep>(Sweep(the(registry, "registry").value));
  });
}

int32_t petition_sweep_add(petition_sweep* sweep, const petition_case* const* cases,
                           size_t case_count, size_t* first, petition_error* err) {
  return guard(err, [&] {
    Sweep& s = the(sweep, "sweep").value;
    if (cases == nullptr && case_count != 0)
      fail(petition::ErrorCode::invalid_argument, "cases", "is NULL, but its count is not 0");
    const std::size_t index = s.size();
    add_all(s, cases, case_count);
    if (first != nullptr) *first = index;
  });
}

int32_t petition_sweep_replace(petition_sweep* sweep, size_t index, const petition_case* petition,
                               petition_error* err) {
  return guard(err, [&] {
    Sweep& s = the(sweep, "sweep").value;
    s.replace(index, the(petition, "petition").value);
  });
}

int32_t petition_sweep_remove(petition_sweep* sweep, size_t index, petition_error* err) {
  return guard(err, [&] { the(sweep, "sweep").value.remove(index); });
}

int32_t petition_sweep_count(const petition_sweep* sweep, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(sweep, "sweep").value.size(); });
}

int32_t petition_sweep_next_wakeup(const petition_sweep* sweep, int64_t* wakeups_s, size_t capacity,
                                   size_t* count, petition_error* err) {
  return put_instants(sweep, &Sweep::next_wakeup, wakeups_s, capacity, count, err);
}

int32_t petition_sweep_due(const petition_sweep* sweep, int64_t* dues_s, size_t capacity,
                           size_t* count, petition_error* err) {
  return put_instants(sweep, &Sweep::due, dues_s, capacity, count, err);
}

int32_t petition_sweep_reminder(const petition_sweep* sweep, int64_t* reminders_s, size_t capacity,
                                size_t* count, petition_error* err) {
  return put_instants(sweep, &Sweep::reminder, reminders_s, capacity, count, err);
}

int32_t petition_sweep_overdue_after(const petition_sweep* sweep, int64_t* after_s, size_t capacity,
                                     size_t* count, petition_error* err) {
  return put_instants(sweep, &Sweep::overdue_after, after_s, capacity, count, err);
}

int32_t petition_sweep_overdue(const petition_sweep* sweep, int64_t now_s, uint8_t* overdue,
                               size_t capacity, size_t* count, petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    const Instant now = instant(now_s, "now_s");
    if (has_room(overdue, capacity, count, s.size())) s.overdue(now, {overdue, s.size()});
  });
}

int32_t petition_sweep_dry_run(const petition_sweep* sweep, int64_t now_s,
                               petition_foreseen* foreseen, size_t capacity, size_t* count,
                               petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    const Instant now = instant(now_s, "now_s");
    const auto ask = [&](std::span<Foreseen> part, std::size_t first) {
      s.dry_run(now, part, first);
    };
    put_column<Foreseen>(s, foreseen, capacity, count, ask, foreseen_struct);
  });
}

int32_t petition_sweep_standings(const petition_sweep* sweep, int64_t now_s,
                                 petition_standing_count* standings, size_t capacity, size_t* count,
                                 petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    put_list(standings, capacity, count, s.counts(instant(now_s, "now_s")), count_struct);
  });
}

int32_t petition_sweep_text(const petition_sweep* sweep, size_t index, int64_t now_s,
                            int32_t language, char* buffer, size_t capacity, size_t* needed,
                            petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    const petition::Lang in = lang(language);
    put_text({buffer, capacity, needed}, s.text(index, instant(now_s, "now_s")).in(in));
  });
}

int32_t petition_sweep_json(const petition_sweep* sweep, int64_t now_s, int32_t language,
                            char* buffer, size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Sweep& s = the(sweep, "sweep").value;
    const petition::Lang in = lang(language);
    put_text({buffer, capacity, needed}, petition::to_json(s, instant(now_s, "now_s"), in));
  });
}

void petition_sweep_free(petition_sweep* sweep) { end(sweep); }
