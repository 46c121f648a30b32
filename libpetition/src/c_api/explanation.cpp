// Explanations: the clauses and readings a result rests on, and the sum of a due time.
#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_explanation_basis(const petition_explanation* explanation, petition_basis* out,
                                   petition_error* err) {
  return guard(err, [&] {
    const petition::Explanation& e = the(explanation, "explanation").value;
    output(out, "out") = basis(e.citations, e.readings);
  });
}

int32_t petition_explanation_text(const petition_explanation* explanation, int32_t language,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err) {
  return guard(err, [&] {
    const petition::Explanation& e = the(explanation, "explanation").value;
    put_text({buffer, capacity, needed}, e.text.in(lang(language)));
  });
}

int32_t petition_explanation_sum(const petition_explanation* explanation, petition_sum** out,
                                 petition_error* err) {
  return make(out, err, [&]() -> std::unique_ptr<petition_sum> {
    const auto& e = the(explanation, "explanation");
    if (!e.value.sum) return nullptr;
    return std::make_unique<petition_sum>(e.engine.calendar(), *e.value.sum);
  });
}

int32_t petition_explanation_json(const petition_explanation* explanation, int32_t language,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err) {
  return guard(err, [&] {
    const auto& e = the(explanation, "explanation");
    put_text({buffer, capacity, needed}, petition::to_json(e.engine, e.value, lang(language)));
  });
}

void petition_explanation_free(petition_explanation* explanation) { end(explanation); }
