// What was proven of a regulation.
#include "petition/verification.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_engine_verify(const petition_engine* engine, petition_verification** out,
                               petition_error* err) {
  return make(out, err, [&] {
    const petition::Engine& e = the(engine, "engine").value;
    return std::make_unique<petition_verification>(e, petition::verify(e));
  });
}

int32_t petition_verification_get(const petition_verification* verification,
                                  petition_verification_info* out, petition_error* err) {
  return guard(err, [&] {
    const petition::Verification& found = the(verification, "verification").value;
    put(out, petition_verification_info{
                 .struct_size = 0,
                 .proven = found.proven(),
                 .states = found.states,
                 .transitions = found.transitions,
                 .judged = found.judged,
                 .property_count = static_cast<uint32_t>(found.properties.size()),
                 .gap_count = static_cast<uint32_t>(found.gaps.size()),
             });
  });
}

int32_t petition_verification_json(const petition_verification* verification, int32_t language,
                                   char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    const auto& v = the(verification, "verification");
    put_text({buffer, capacity, needed}, petition::to_json(v.engine, v.value, lang(language)));
  });
}

void petition_verification_free(petition_verification* verification) { end(verification); }
