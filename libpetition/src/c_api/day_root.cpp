// The root of a day over the heads of its records, and JSON in canonical form.
#include "petition/day_root.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/canonical.h"

using namespace petition::c_api;

int32_t petition_json_canonical(const char* json, size_t json_size, char* buffer, size_t capacity,
                                size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, petition::canonical_json(input(json, json_size, "json")));
  });
}

int32_t petition_record_head(const char* json, size_t json_size, char* buffer, size_t capacity,
                             size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto record = petition::read_record(input(json, json_size, "json"));
    put_text({buffer, capacity, needed}, petition::to_json(petition::head_of(record)));
  });
}

int32_t petition_day_root(const char* heads, size_t heads_size, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto all = petition::read_heads(input(heads, heads_size, "heads"));
    put_text({buffer, capacity, needed}, petition::day_root(all));
  });
}

int32_t petition_day_root_prove(const char* heads, size_t heads_size, const char* case_id,
                                size_t case_id_size, char* buffer, size_t capacity, size_t* needed,
                                petition_error* err) {
  return guard(err, [&] {
    const auto all = petition::read_heads(input(heads, heads_size, "heads"));
    const auto proof = petition::prove_inclusion(all, input(case_id, case_id_size, "case_id"));
    put_text({buffer, capacity, needed}, petition::to_json(proof));
  });
}

int32_t petition_day_root_includes(const char* root, size_t root_size, const char* head_json,
                                   size_t head_json_size, const char* proof_json,
                                   size_t proof_json_size, int32_t* included, petition_error* err) {
  return guard(err, [&] {
    const auto head = petition::read_head(input(head_json, head_json_size, "head_json"));
    const auto proof = petition::read_proof(input(proof_json, proof_json_size, "proof_json"));
    output(included, "included") =
        petition::includes(input(root, root_size, "root"), head, proof) ? 1 : 0;
  });
}
