// Two laws compared.
#include "petition/comparison.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_engine_compare(const petition_engine* before, const petition_engine* after,
                                petition_comparison** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Engine& first = the(before, "before").value;
    const petition::Engine& second = the(after, "after").value;
    return std::make_unique<petition_comparison>(first, petition::compare(first, second));
  });
}

int32_t petition_comparison_json(const petition_comparison* comparison, int32_t language,
                                 char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err) {
  return guard(err, [&] {
    const auto& c = the(comparison, "comparison");
    put_text({buffer, capacity, needed}, petition::to_json(c.before, c.value, lang(language)));
  });
}

void petition_comparison_free(petition_comparison* comparison) { end(comparison); }
