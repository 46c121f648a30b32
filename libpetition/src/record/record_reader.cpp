// Reads the record of one case.
#include "record/record_reader.h"

#include <fmt/core.h>

#include "petition/seal.h"
#include "record/event_reader.h"
#include "record/layout.h"
#include "text/utf8.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {
namespace {

void check_schema(const Value& at) {
  const std::int64_t schema = at.whole();
  if (schema < 1 || schema > kRecordSchema)
    at.fail(ErrorCode::unsupported_schema,
            fmt::format("schema {} is not known to this version, which reads the schemas 1 to {}",
                        schema, kRecordSchema));
}

std::string name_of(const Value& record, std::string_view key) {
  const auto at = record.find(key);
  if (!at) return {};
  std::string name = at->text();
  at->checked([&] { workflow::check_name(name, {}); });
  return name;
}

/// Reads the seals, and holds the events against them.
void read_seals(const Value& record, Record& out) {
  const auto seals = record.find("seals");
  if (!seals) return;
  for (std::size_t i = 0; i < seals->size(); ++i) out.seals.push_back(seals->entry(i).text());
  const auto at = broken_at(out, out.seals);
  if (!at) return;
  const bool there = *at < out.events.size();
  record.fail(
      ErrorCode::broken_seal,
      fmt::format("{} is not what was sealed: an event was changed, removed, inserted or moved",
                  there ? text::quoted(out.events[*at].id) : "the end of the record"),
      fmt::format("events[{}]", *at));
}

}  // namespace

void check_length(const Source& source) {
  const std::size_t length = source.part().size();
  if (length > kLongestRecord)
    source.fail(ErrorCode::too_large,
                fmt::format("the record has {} bytes; at most {} are read", length, kLongestRecord),
                {}, 0);
}

Record record_of(const Value& value) {
  check_schema(value.need("schema"));  // first: another schema has other keys
  value.allow(kRecordKeys);
  Record record;
  record.case_id = value.need("case").text();
  value.checked([&] { workflow::check_id(record.case_id, "case"); });
  record.regulation = name_of(value, "regulation");
  record.calendar = name_of(value, "calendar");
  const Value events = value.need("events");
  const std::size_t count = events.size();
  record.events.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const Value event = events.entry(i);
    record.events.push_back(event_of(event, Setting::plain));
    check_seq(event, i + 1);
  }
  read_seals(value, record);
  return record;
}

}  // namespace record

inline namespace v0 {

Record read_record(std::string_view json, std::string_view where) {
  const text::Source source = text::whole(json, where);
  record::check_length(source);
  text::Node tree = text::parse_tree(source);
  return record::record_of(text::Value(source, tree));
}

}  // namespace v0
}  // namespace petition
