// Notices, and the basis that results rest on.
#include "c_api/handle.h"
#include "c_api/recipient.h"
#include "c_api/results.h"
#include "petition/json.h"
#include "petition/sms.h"

using namespace petition::c_api;
using petition::Notice;

namespace petition::c_api {

petition_basis basis(const Citations& citations, ReadingSet readings) {
  petition_basis b{};
  static_assert(Citations::kMost <= std::size(b.clauses));
  b.readings = readings.bits();
  b.clause_count = static_cast<std::uint32_t>(citations.size());
  std::ranges::copy(citations, b.clauses);
  return b;
}

petition_notice notice_struct(const Notice& notice) {
  return {.struct_size = 0,
          .kind = static_cast<int32_t>(notice.kind),
          .cause = notice.cause,
          .role = static_cast<int32_t>(notice.role),
          .channel = static_cast<int32_t>(notice.channel),
          .reserved = 0};
}

std::string notice_text(const Engine& engine, const Case& c, const Notice& notice,
                        std::int32_t part, Lang lang) {
  switch (part) {
    case PETITION_TEXT_KEY: return notice.key;
    case PETITION_TEXT_UNIT: return notice.unit;
    case PETITION_TEXT_MESSAGE: return engine.text(notice, c, lang);
    case PETITION_TEXT_SHORT: return engine.short_text(notice, c, lang);
    case PETITION_TEXT_PHONE: return phone_of(c, notice);
    default: unknown_part(part, "KEY, _UNIT, _PHONE, _MESSAGE, _SHORT");
  }
}

}  // namespace petition::c_api

int32_t petition_notices_count(const petition_notices* notices, size_t* count,
                               petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(notices, "notices").list.size(); });
}

int32_t petition_notices_get(const petition_notices* notices, size_t index, petition_notice* out,
                             petition_error* err) {
  return guard(err, [&] { put(out, notice_struct(at(the(notices, "notices").list, index))); });
}

int32_t petition_notices_text(const petition_notices* notices, size_t index, int32_t part,
                              int32_t language, char* buffer, size_t capacity, size_t* needed,
                              petition_error* err) {
  return guard(err, [&] {
    const auto& n = the(notices, "notices");
    const Notice& notice = at(n.list, index);
    put_text({buffer, capacity, needed},
             notice_text(n.engine, n.petition, notice, part, lang(language)));
  });
}

int32_t petition_notices_json(const petition_notices* notices, int32_t language, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& n = the(notices, "notices");
    put_text({buffer, capacity, needed},
             petition::to_json(n.engine, n.petition, n.list, lang(language)));
  });
}

void petition_notices_free(petition_notices* notices) { end(notices); }

int32_t petition_sms_parts(const char* text, size_t text_size, size_t* parts, petition_error* err) {
  return guard(
      err, [&] { output(parts, "parts") = petition::sms_parts(input(text, text_size, "text")); });
}
