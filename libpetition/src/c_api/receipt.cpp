// Receipts of verdicts, and judging them again.
#include "petition/receipt.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_verdict_receipt(const petition_verdict* verdict, const char* event_json,
                                 size_t event_json_size, int64_t now_s, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& judged = the(verdict, "verdict");
    const auto json = input(event_json, event_json_size, "event_json");
    const petition::Asked asked = json.empty() ? petition::Asked(instant(now_s, "now_s"))
                                               : petition::Asked(petition::read_event(json));
    put_text({buffer, capacity, needed},
             petition::write_receipt(judged.engine, judged.value, asked));
  });
}

int32_t petition_registry_replay(const petition_registry* registry, const char* receipt_json,
                                 size_t receipt_json_size, char* buffer, size_t capacity,
                                 size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& laws = the(registry, "registry").value;
    const auto json = input(receipt_json, receipt_json_size, "receipt_json");
    put_text({buffer, capacity, needed}, petition::to_json(petition::replay(laws, json)));
  });
}
