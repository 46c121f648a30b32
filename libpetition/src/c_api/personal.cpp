// Committing and taking out what a record tells of people, and what of it everybody may read.
#include "petition/personal.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/words.h"
#include "petition/json.h"

using namespace petition::c_api;

int32_t petition_record_commit(const char* json, size_t json_size, const uint8_t* secret,
                               size_t secret_size, char* buffer, size_t capacity, size_t* needed,
                               petition_error* err) {
  return guard(err, [&] {
    const auto record = petition::read_record(input(json, json_size, "json"));
    const auto bytes = input_bytes(secret, secret_size, "secret");
    put_text({buffer, capacity, needed},
             petition::write_record(petition::committed(record, bytes)));
  });
}

int32_t petition_record_redact(const char* json, size_t json_size, const char* field,
                               size_t field_size, uint32_t event, char* buffer, size_t capacity,
                               size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto record = petition::read_record(input(json, json_size, "json"));
    const auto asked = input(field, field_size, "field");
    put_text({buffer, capacity, needed},
             petition::write_record(petition::redacted(record, asked, event)));
  });
}

int32_t petition_record_leftovers(const char* json, size_t json_size, int32_t lang, char* buffer,
                                  size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto record = petition::read_record(input(json, json_size, "json"));
    put_text({buffer, capacity, needed},
             petition::to_json(petition::leftovers(record), petition::c_api::lang(lang)));
  });
}

int32_t petition_engine_public_view(const petition_engine* engine, const char* record_json,
                                    size_t record_json_size, const char* channel,
                                    size_t channel_size, int32_t lang, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& judge = the(engine, "engine").value;
    const auto record = petition::read_record(input(record_json, record_json_size, "record_json"));
    const auto view = petition::public_view(judge, record, input(channel, channel_size, "channel"));
    put_text({buffer, capacity, needed},
             petition::to_json(judge, view, petition::c_api::lang(lang)));
  });
}

int32_t petition_registry_public_view(const petition_registry* registry, const char* record_json,
                                      size_t record_json_size, const char* channel,
                                      size_t channel_size, int32_t lang, char* buffer,
                                      size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& laws = the(registry, "registry").value;
    const auto record = petition::read_record(input(record_json, record_json_size, "record_json"));
    const auto view = petition::public_view(laws, record, input(channel, channel_size, "channel"));
    const auto& judge = laws.engine(petition::load(laws, record), petition::kNever);
    put_text({buffer, capacity, needed},
             petition::to_json(judge, view, petition::c_api::lang(lang)));
  });
}

int32_t petition_regulation_shown_to(const petition_regulation* regulation, const char* record_json,
                                     size_t record_json_size, int32_t role, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& profile = the(regulation, "regulation").value.profile();
    auto record = petition::read_record(input(record_json, record_json_size, "record_json"));
    const auto who = word_numbered<petition::Role>(role, "PETITION_ROLE_*", "role");
    put_text({buffer, capacity, needed},
             petition::write_record(petition::shown_to(profile, who, std::move(record))));
  });
}
