// Records of many cases, read but not judged.
#include "petition/record.h"
#include "petition/seal.h"

#include "c_api/handle.h"
#include "c_api/text.h"

using namespace petition::c_api;

int32_t petition_records_load(const char* json_lines, size_t json_lines_size, const char* where,
                              size_t where_size, petition_records** out, petition_error* err) {
  return make(out, err, [&] {
    const auto place = input(where, where_size, "where");
    const auto lines = input(json_lines, json_lines_size, "json_lines");
    return std::make_unique<petition_records>(petition::read_records(lines, place));
  });
}

int32_t petition_records_count(const petition_records* records, size_t* count,
                               petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(records, "records").list.size(); });
}

int32_t petition_records_json(const petition_records* records, size_t index, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const petition::Record& record = at(the(records, "records").list, index);
    put_text({buffer, capacity, needed}, petition::write_record(record));
  });
}

int32_t petition_record_seal(const char* json, size_t json_size, char* buffer, size_t capacity,
                             size_t* needed, petition_error* err) {
  return guard(err, [&] {
    petition::Record record = petition::read_record(input(json, json_size, "json"));
    record.seals = petition::seal(record);
    put_text({buffer, capacity, needed}, petition::write_record(record));
  });
}

void petition_records_free(petition_records* records) { end(records); }
