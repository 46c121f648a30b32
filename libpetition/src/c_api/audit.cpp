// Audits: the deviations of one case, and its summary.
#include "petition/audit.h"

#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"
#include "petition/record.h"
#include "petition/registry.h"
#include "record/judges.h"

using namespace petition::c_api;
using petition::CaseSummary;
using petition::Deviation;

namespace {

const Deviation& deviation_of(const petition_audit* audit, size_t index,
                              const char* name = "index") {
  return at(the(audit, "audit").value.deviations, index, name);
}

petition_deviation deviation_struct(const Deviation& d) {
  return {.struct_size = 0,
          .kind = static_cast<int32_t>(d.kind),
          .owed = d.owed ? static_cast<int32_t>(*d.owed) : 0,
          .role = static_cast<int32_t>(d.role),
          .refusal = d.refusal ? static_cast<int32_t>(*d.refusal) : 0,
          .evidence_count = static_cast<uint32_t>(d.evidence.size()),
          .basis = basis(d.citations, d.readings),
          .due_s = seconds(d.due),
          .met_s = seconds(d.met),
          .by_s = d.by.count_s(),
          .since_s = seconds(d.since),
          .scope = static_cast<int32_t>(d.scope),
          .level = static_cast<int32_t>(d.level),
          .cause = d.cause ? static_cast<int64_t>(*d.cause) : -1,
          .regulation = d.regulation,
          .reserved = 0};
}

petition_summary summary_struct(const CaseSummary& s) {
  return {.struct_size = 0,
          .position = static_cast<int32_t>(s.position),
          .level = static_cast<int32_t>(s.level),
          .publication = static_cast<int32_t>(s.publication),
          .overdue = s.overdue ? 1 : 0,
          .answered_late = s.answered_late ? 1 : 0,
          .late = s.late,
          .late_by_recording = s.late_by_recording,
          .late_by_occurrence = s.late_by_occurrence,
          .level_count = static_cast<uint32_t>(s.levels.size()),
          .basis = basis(s.citations, {}),
          .received_s = seconds(s.received_at),
          .answered_s = seconds(s.answered_at),
          .late_s = s.late_by.count_s(),
          .intake_s = s.intake.count_s(),
          .marked_due_s = seconds(s.marked_due),
          .verdict = s.verdict ? static_cast<int32_t>(*s.verdict) : 0,
          .marked = s.marked ? static_cast<int32_t>(*s.marked) : -1,
          .deviations = s.deviations,
          .consequences = s.consequences};
}

const std::string& text_of(const CaseSummary& s, int32_t part) {
  switch (part) {
    case PETITION_TEXT_ID: return s.case_id;
    case PETITION_TEXT_PETITIONER: return s.petitioner;
    case PETITION_TEXT_PHONE: return s.phone;
    case PETITION_TEXT_CHANNEL: return s.channel;
    case PETITION_TEXT_TOPIC: return s.topic;
    case PETITION_TEXT_CONTENT: return s.content;
    case PETITION_TEXT_RESULT: return s.result;
    case PETITION_TEXT_UNIT: return s.unit;
    case PETITION_TEXT_SIGNED_DOCUMENT: return s.signed_document;
    case PETITION_TEXT_RECORDING: return s.recording;
    case PETITION_TEXT_RATING: return s.rating;
    default:
      unknown_part(part,
                   "ID, _PETITIONER, _PHONE, _CHANNEL, _TOPIC, _CONTENT, _RESULT, _UNIT, "
                   "_SIGNED_DOCUMENT, _RECORDING, _RATING");
  }
}

int32_t audit_by(const petition_engine* engine, const char* json, size_t json_size, int64_t at_s,
                 bool as_if, petition_audit** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Engine& e = the(engine, "engine").value;
    const auto record = petition::read_record(input(json, json_size, "json"));
    petition::AuditOptions options;
    options.as_if = as_if;
    return std::make_unique<petition_audit>(
        e, petition::audit(e, record, instant(at_s, "at_s"), options));
  });
}

}  // namespace

int32_t petition_audit_new(const petition_engine* engine, const char* json, size_t json_size,
                           int64_t at_s, petition_audit** out, petition_error* err) {
  return audit_by(engine, json, json_size, at_s, false, out, err);
}

int32_t petition_audit_new_as_if(const petition_engine* engine, const char* json, size_t json_size,
                                 int64_t at_s, petition_audit** out, petition_error* err) {
  return audit_by(engine, json, json_size, at_s, true, out, err);
}

int32_t petition_registry_audit(const petition_registry* registry, const char* json,
                                size_t json_size, int64_t at_s, petition_audit** out,
                                petition_error* err) {
  return make(out, err, [&] {
    const petition::Registry& r = the(registry, "registry").value;
    const auto record = petition::read_record(input(json, json_size, "json"));
    const petition::Instant at = instant(at_s, "at_s");
    const petition::Engine& e = petition::record::engine_of(r, record, at);
    return std::make_unique<petition_audit>(e, petition::audit(e, record, at));
  });
}

int32_t petition_audit_case(const petition_audit* audit, petition_case** out, petition_error* err) {
  return make(out, err,
              [&] { return std::make_unique<petition_case>(the(audit, "audit").value.judged); });
}

int32_t petition_audit_count(const petition_audit* audit, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(audit, "audit").value.deviations.size(); });
}

int32_t petition_audit_deviation(const petition_audit* audit, size_t index, petition_deviation* out,
                                 petition_error* err) {
  return guard(err, [&] { put(out, deviation_struct(deviation_of(audit, index))); });
}

int32_t petition_audit_deviation_text(const petition_audit* audit, size_t index, int32_t part,
                                      int32_t language, char* buffer, size_t capacity,
                                      size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Deviation& d = deviation_of(audit, index);
    const petition::Lang chosen = lang(language);
    const Buffer place{buffer, capacity, needed};
    switch (part) {
      case PETITION_TEXT_UNIT: return put_text(place, d.unit);
      case PETITION_TEXT_MESSAGE: return put_text(place, d.text.in(chosen));
      case PETITION_TEXT_LAWFUL: return put_text(place, d.lawful.in(chosen));
      default: unknown_part(part, "UNIT, _MESSAGE, _LAWFUL");
    }
  });
}

int32_t petition_audit_evidence(const petition_audit* audit, size_t deviation, size_t index,
                                char* buffer, size_t capacity, size_t* needed,
                                petition_error* err) {
  return guard(err, [&] {
    const Deviation& d = deviation_of(audit, deviation, "deviation");
    put_text({buffer, capacity, needed}, at(d.evidence, index));
  });
}

int32_t petition_audit_summary(const petition_audit* audit, petition_summary* out,
                               petition_error* err) {
  return guard(err, [&] { put(out, summary_struct(the(audit, "audit").value.summary)); });
}

int32_t petition_audit_summary_text(const petition_audit* audit, int32_t part, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, text_of(the(audit, "audit").value.summary, part));
  });
}

int32_t petition_audit_json(const petition_audit* audit, int32_t language, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& a = the(audit, "audit");
    put_text({buffer, capacity, needed}, petition::to_json(a.engine, a.value, lang(language)));
  });
}

void petition_audit_free(petition_audit* audit) { end(audit); }
