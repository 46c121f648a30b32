// Verdicts: what was appended, what to send, what was refused and why.
#include "petition/verdict.h"

#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"
#include "petition/record.h"

using namespace petition::c_api;
using petition::Refusal;
using petition::Verdict;

namespace petition::c_api {
namespace {

std::uint32_t first_appended(const Verdict& v) {
  return v.appended == 0 ? 0 : static_cast<std::uint32_t>(v.next.size()) - v.appended + 1;
}

petition_refusal refusal_struct(const Refusal& r) {
  petition_refusal out{};
  out.code = static_cast<int32_t>(r.code);
  out.basis = basis(r.citations, r.readings);
  if (!r.alternative) return out;
  out.has_alternative = 1;
  out.alternative_kind = static_cast<int32_t>(r.alternative->kind);
  out.alternative_role = static_cast<int32_t>(r.alternative->role);
  out.alternative_not_before_s = seconds(r.alternative->not_before);
  return out;
}

std::string_view text_of(const Refusal& r, std::int32_t part, Lang lang) {
  switch (part) {
    case PETITION_TEXT_REQUIREMENT: return r.requirement.in(lang);
    case PETITION_TEXT_LAWFUL: return r.lawful.in(lang);
    case PETITION_TEXT_DETAIL: return r.detail;
    default: unknown_part(part, "REQUIREMENT, _LAWFUL, _DETAIL");
  }
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_verdict_get(const petition_verdict* verdict, petition_verdict_info* out,
                             petition_error* err) {
  return guard(err, [&] {
    const Verdict& v = the(verdict, "verdict").value;
    put(out, petition_verdict_info{.struct_size = 0,
                                   .outcome = static_cast<int32_t>(v.outcome),
                                   .first_appended = first_appended(v),
                                   .appended = v.appended,
                                   .notice_count = static_cast<uint32_t>(v.notices.size()),
                                   .refusal_count = static_cast<uint32_t>(v.refusals.size()),
                                   .basis = basis(v.citations, v.readings)});
  });
}

int32_t petition_verdict_event_json(const petition_verdict* verdict, size_t index, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& v = the(verdict, "verdict");
    if (index >= v.value.appended)
      fail(petition::ErrorCode::invalid_argument, "index",
           "is not below the count of appended events");
    const auto& event = v.value.next.event(first_appended(v.value) + static_cast<uint32_t>(index));
    put_text({buffer, capacity, needed},
             petition::write_event(event, v.engine.calendar().utc_offset_s()));
  });
}

int32_t petition_verdict_notice(const petition_verdict* verdict, size_t index, petition_notice* out,
                                petition_error* err) {
  return guard(err,
               [&] { put(out, notice_struct(at(the(verdict, "verdict").value.notices, index))); });
}

int32_t petition_verdict_notice_text(const petition_verdict* verdict, size_t index, int32_t part,
                                     int32_t language, char* buffer, size_t capacity,
                                     size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& v = the(verdict, "verdict");
    const petition::Notice& notice = at(v.value.notices, index);
    put_text({buffer, capacity, needed},
             notice_text(v.engine, v.value.next, notice, part, lang(language)));
  });
}

int32_t petition_verdict_refusal(const petition_verdict* verdict, size_t index,
                                 petition_refusal* out, petition_error* err) {
  return guard(
      err, [&] { put(out, refusal_struct(at(the(verdict, "verdict").value.refusals, index))); });
}

int32_t petition_verdict_refusal_text(const petition_verdict* verdict, size_t index, int32_t part,
                                      int32_t language, char* buffer, size_t capacity,
                                      size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Refusal& refusal = at(the(verdict, "verdict").value.refusals, index);
    put_text({buffer, capacity, needed}, text_of(refusal, part, lang(language)));
  });
}

int32_t petition_verdict_json(const petition_verdict* verdict, int32_t language, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& v = the(verdict, "verdict");
    put_text({buffer, capacity, needed}, petition::to_json(v.engine, v.value, lang(language)));
  });
}

int32_t petition_verdict_explain(const petition_verdict* verdict, petition_explanation** out,
                                 petition_error* err) {
  return make(out, err, [&] {
    const auto& v = the(verdict, "verdict");
    return std::make_unique<petition_explanation>(v.engine, v.engine.explain(v.value));
  });
}

void petition_verdict_free(petition_verdict* verdict) { end(verdict); }
