// Obligations: who owes what, by when.
#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Obligation;

namespace {

petition_obligation obligation_struct(const Obligation& o) {
  return {.struct_size = 0,
          .owed = static_cast<int32_t>(o.owed),
          .role = static_cast<int32_t>(o.role),
          .at_once = o.at_once ? 1 : 0,
          .lapsed = o.lapsed ? 1 : 0,
          .reserved = 0,
          .basis = basis(o.citations, o.readings),
          .since_s = seconds(o.since),
          .due_s = seconds(o.due)};
}

}  // namespace

int32_t petition_obligations_count(const petition_obligations* obligations, size_t* count,
                                   petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(obligations, "obligations").list.size(); });
}

int32_t petition_obligations_get(const petition_obligations* obligations, size_t index,
                                 petition_obligation* out, petition_error* err) {
  return guard(
      err, [&] { put(out, obligation_struct(at(the(obligations, "obligations").list, index))); });
}

int32_t petition_obligations_text(const petition_obligations* obligations, size_t index,
                                  int32_t part, char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err) {
  return guard(err, [&] {
    const Obligation& obligation = at(the(obligations, "obligations").list, index);
    if (part != PETITION_TEXT_UNIT) unknown_part(part, "UNIT");
    put_text({buffer, capacity, needed}, obligation.unit);
  });
}

int32_t petition_obligations_json(const petition_obligations* obligations, int32_t language,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err) {
  return guard(err, [&] {
    const auto& o = the(obligations, "obligations");
    put_text({buffer, capacity, needed}, petition::to_json(o.engine, o.list, lang(language)));
  });
}

int32_t petition_obligations_explain(const petition_obligations* obligations, size_t index,
                                     petition_explanation** out, petition_error* err) {
  return make(out, err, [&] {
    const auto& o = the(obligations, "obligations");
    const Obligation& obligation = at(o.list, index);
    return std::make_unique<petition_explanation>(o.engine,
                                                  o.engine.explain(obligation, o.petition));
  });
}

void petition_obligations_free(petition_obligations* obligations) { end(obligations); }
