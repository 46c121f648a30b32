// Lives of obligations: what was owed from when to when, and what became of it.
#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::ObligationLife;

namespace {

petition_life life_struct(const ObligationLife& o) {
  return {.struct_size = 0,
          .owed = static_cast<int32_t>(o.owed),
          .role = static_cast<int32_t>(o.role),
          .fate = static_cast<int32_t>(o.fate),
          .at_once = o.at_once ? 1 : 0,
          .lapsed = o.lapsed ? 1 : 0,
          .met_by = o.met_by,
          .ended_by = o.ended_by,
          .reserved = 0,
          .basis = basis(o.citations, o.readings),
          .since_s = seconds(o.since),
          .due_s = seconds(o.due),
          .met_s = seconds(o.met),
          .ended_s = seconds(o.ended),
          .late_s = o.late.count_s(),
          .regulation = o.regulation,
          .reserved_2 = 0};
}

}  // namespace

int32_t petition_lives_count(const petition_lives* lives, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(lives, "lives").list.size(); });
}

int32_t petition_lives_get(const petition_lives* lives, size_t index, petition_life* out,
                           petition_error* err) {
  return guard(err, [&] { put(out, life_struct(at(the(lives, "lives").list, index))); });
}

int32_t petition_lives_text(const petition_lives* lives, size_t index, int32_t part, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const ObligationLife& life = at(the(lives, "lives").list, index);
    if (part != PETITION_TEXT_UNIT) unknown_part(part, "UNIT");
    put_text({buffer, capacity, needed}, life.unit);
  });
}

int32_t petition_lives_json(const petition_lives* lives, int32_t language, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& l = the(lives, "lives");
    put_text({buffer, capacity, needed}, petition::to_json(l.engine, l.list, lang(language)));
  });
}

void petition_lives_free(petition_lives* lives) { end(lives); }
