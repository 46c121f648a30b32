// The store for C: the outbox.
#include <string>

#include "c_api/handles.h"
#include "c_api/recipient.h"
#include "c_api/text.h"
#include "text/json_line.h"

using namespace petition::c_api;
using petition::ClaimedNotice;
using petition::Store;

namespace {

std::string text_of(Store& store, const ClaimedNotice& claimed, std::int32_t part,
                    petition::Lang lang) {
  switch (part) {
    case PETITION_TEXT_KEY: return claimed.notice.key;
    case PETITION_TEXT_UNIT: return claimed.notice.unit;
    case PETITION_TEXT_MESSAGE: return store.text(claimed, lang);
    case PETITION_TEXT_SHORT: return store.short_text(claimed, lang);
    case PETITION_TEXT_PHONE: return phone_of(store.load(claimed.case_id), claimed.notice);
    default: unknown_part(part, "KEY, _UNIT, _PHONE, _MESSAGE, _SHORT");
  }
}

}  // namespace

int32_t petition_store_claim(petition_store* store, int64_t now_s, int64_t lease_s, size_t most,
                             const char* worker, size_t worker_size, petition_claims** out,
                             petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    const auto name = input(worker, worker_size, "worker");
    return std::make_unique<petition_claims>(s.claim(instant(now_s, "now_s"), lease_s, most, name));
  });
}

int32_t petition_store_done(petition_store* store, const char* key, size_t key_size,
                            const char* worker, size_t worker_size, int32_t* done,
                            petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    int32_t& place = output(done, "done");
    place = s.done(input(key, key_size, "key"), input(worker, worker_size, "worker")) ? 1 : 0;
  });
}

int32_t petition_store_notice_text(petition_store* store, const petition_claims* claims,
                                   size_t index, int32_t part, int32_t language, char* buffer,
                                   size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    const ClaimedNotice& claimed = at(the(claims, "claims").list, index);
    put_text({buffer, capacity, needed}, text_of(s, claimed, part, lang(language)));
  });
}

int32_t petition_store_claims_json(petition_store* store, const petition_claims* claims,
                                   int32_t language, char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    petition::text::JsonLine out;
    out.list(the(claims, "claims").list, [&](const ClaimedNotice& claimed) {
      out.object([&] {
        out.put("case", claimed.case_id);
        out.key("notice");
        out.raw(s.json(claimed, lang(language)));
      });
    });
    put_text({buffer, capacity, needed}, std::move(out).take());
  });
}

int32_t petition_claims_count(const petition_claims* claims, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(claims, "claims").list.size(); });
}

int32_t petition_claims_get(const petition_claims* claims, size_t index, petition_notice* out,
                            petition_error* err) {
  return guard(err, [&] {
    const petition::Notice& n = at(the(claims, "claims").list, index).notice;
    put(out, petition_notice{.struct_size = 0,
                             .kind = static_cast<int32_t>(n.kind),
                             .cause = n.cause,
                             .role = static_cast<int32_t>(n.role),
                             .channel = static_cast<int32_t>(n.channel),
                             .reserved = 0});
  });
}

int32_t petition_claims_case_id(const petition_claims* claims, size_t index, char* buffer,
                                size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, at(the(claims, "claims").list, index).case_id);
  });
}

void petition_claims_free(petition_claims* claims) { end(claims); }
