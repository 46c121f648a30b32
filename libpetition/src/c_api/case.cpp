// Cases: how they are made, stored and read.
#include "petition/case.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"
#include "petition/record.h"
#include "petition/snapshot.h"

using namespace petition::c_api;
using petition::Case;
using petition::Engine;
using petition::State;

namespace petition::c_api {
namespace {

std::uint32_t flags(const State& s) {
  const auto bit = [](bool set, std::uint32_t value) { return set ? value : 0u; };
  return bit(s.forwarded, PETITION_STATE_FORWARDED) |
         bit(s.lapse_noted, PETITION_STATE_LAPSE_NOTED) |
         bit(s.reminder_noted, PETITION_STATE_REMINDER_NOTED) |
         bit(s.confidential, PETITION_STATE_CONFIDENTIAL) |
         bit(s.state_secret, PETITION_STATE_STATE_SECRET) |
         bit(s.reopened, PETITION_STATE_REOPENED) |
         bit(s.unit_published, PETITION_STATE_UNIT_PUBLISHED) |
         bit(s.assigned, PETITION_STATE_ASSIGNED);
}

petition_state state_struct(const State& s) {
  return {.struct_size = 0,
          .position = static_cast<int32_t>(s.position),
          .commitment = static_cast<int32_t>(s.commitment),
          .publication = static_cast<int32_t>(s.publication),
          .events = s.events,
          .brought_by = s.brought_by,
          .answered_by = s.answered_by,
          .returns = s.returns,
          .promises = s.promises,
          .rating = s.rating,
          .unsuitable = s.unsuitable,
          .flags = flags(s),
          .recorded_at_s = seconds(s.recorded_at),
          .anchor_s = seconds(s.anchor),
          .agreed_s = seconds(s.agreed),
          .agreed_at_s = seconds(s.agreed_at)};
}

std::string_view text_of(const Case& c, std::int32_t part) {
  switch (part) {
    case PETITION_TEXT_ID: return c.id();
    case PETITION_TEXT_HOLDER: return c.holder();
    default: unknown_part(part, "ID, _HOLDER");
  }
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_case_new(const char* id, size_t id_size, petition_case** out,
                          petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_case>(Case(std::string(input(id, id_size, "id"))));
  });
}

int32_t petition_case_load(const petition_engine* engine, const char* json, size_t json_size,
                           petition_case** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const auto record = petition::read_record(input(json, json_size, "json"));
    return std::make_unique<petition_case>(petition::load(e, record));
  });
}

int32_t petition_case_save(const petition_case* petition, const petition_engine* engine,
                           char* buffer, size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Case& c = the(petition, "petition").value;
    const Engine& e = the(engine, "engine").value;
    put_text({buffer, capacity, needed},
             petition::write_record(petition::record_of(c), e.calendar().utc_offset_s()));
  });
}

int32_t petition_case_snapshot(const petition_case* petition, char* buffer, size_t capacity,
                               size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, petition::write_snapshot(the(petition, "petition").value));
  });
}

int32_t petition_case_restore(const char* snapshot, size_t snapshot_size, petition_case** out,
                              petition_error* err) {
  return make(out, err, [&] {
    const auto text = input(snapshot, snapshot_size, "snapshot");
    return std::make_unique<petition_case>(petition::read_snapshot(std::string(text)));
  });
}

int32_t petition_case_copy(const petition_case* petition, petition_case** out,
                           petition_error* err) {
  return make(out, err,
              [&] { return std::make_unique<petition_case>(the(petition, "petition").value); });
}

int32_t petition_case_equal(const petition_case* a, const petition_case* b, int32_t* equal,
                            petition_error* err) {
  return guard(err, [&] {
    const bool same = the(a, "a").value == the(b, "b").value;
    output(equal, "equal") = same ? 1 : 0;
  });
}

void petition_case_free(petition_case* petition) { end(petition); }

int32_t petition_case_text(const petition_case* petition, int32_t part, char* buffer,
                           size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, text_of(the(petition, "petition").value, part));
  });
}

int32_t petition_case_state(const petition_case* petition, petition_state* out,
                            petition_error* err) {
  return guard(err, [&] { put(out, state_struct(the(petition, "petition").value.state())); });
}

int32_t petition_case_state_after(const petition_case* petition, uint32_t seq, petition_state* out,
                                  petition_error* err) {
  return guard(err,
               [&] { put(out, state_struct(the(petition, "petition").value.state_after(seq))); });
}

int32_t petition_case_state_json(const petition_case* petition, const petition_engine* engine,
                                 char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err) {
  return guard(err, [&] {
    const Case& c = the(petition, "petition").value;
    put_text({buffer, capacity, needed}, state_to_json(the(engine, "engine").value, c));
  });
}

int32_t petition_case_event_json(const petition_case* petition, uint32_t seq, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const petition::Event& event = the(petition, "petition").value.event(seq);
    put_text({buffer, capacity, needed}, petition::write_event(event));
  });
}

int32_t petition_case_effective_json(const petition_case* petition, uint32_t seq, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Case& c = the(petition, "petition").value;
    petition::Event event = c.event(seq);
    event.data = c.effective(seq);
    put_text({buffer, capacity, needed}, petition::write_event(event));
  });
}

int32_t petition_case_row(const petition_case* petition, uint32_t seq, char* buffer,
                          size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    put_text({buffer, capacity, needed}, petition::write_row(the(petition, "petition").value, seq));
  });
}

int32_t petition_case_find(const petition_case* petition, const char* event_id,
                           size_t event_id_size, uint32_t* seq, petition_error* err) {
  return guard(err, [&] {
    const Case& c = the(petition, "petition").value;
    output(seq, "seq") = c.find(input(event_id, event_id_size, "event_id"));
  });
}
