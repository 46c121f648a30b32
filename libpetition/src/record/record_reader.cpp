// Reads the record of one case.
#include "record/record_reader.h"

#include <fmt/core.h>

#include "petition/seal.h"
#include "record/committed_reader.h"
#include "record/event_reader.h"
#include "record/law_reader.h"
#include "record/layout.h"
#include "text/utf8.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {
namespace {

std::int64_t schema_of(const Value& at) {
  const std::int64_t schema = at.whole();
  if (schema < 1 || schema > kRecordSchema)
    at.fail(ErrorCode::unsupported_schema,
            fmt::format("schema {} is not known to this version, which reads the schemas 1 to {}",
                        schema, kRecordSchema));
  return schema;
}

std::string name_of(const Value& record, std::string_view key) {
  const auto at = record.find(key);
  if (!at) return {};
  std::string name = at->text();
  at->checked([&] { workflow::check_name(name, {}); });
  return name;
}

/// Records of before name regulation and calendar by their ids, or not at all.
void read_older_law(const Value& record, Record& out) {
  JudgedBy by{0, {name_of(record, "regulation")}, {name_of(record, "calendar")}};
  if (!by.regulation.id.empty() || !by.calendar.id.empty()) out.laws.push_back(std::move(by));
}

Setting setting_in(std::int64_t schema) {
  if (schema < 3) return Setting::alone;
  return schema < 4 ? Setting::inside : Setting::committing;
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
  const std::int64_t schema = schema_of(value.need("schema"));  // another has other keys
  if (schema < 3) value.allow(kOlderRecordKeys);
  else value.allow(kRecordKeys);
  Record record;
  record.case_id = value.need("case").text();
  value.checked([&] { workflow::check_id(record.case_id, "case"); });
  if (schema < 3) read_older_law(value, record);
  else record.laws.push_back(law_of(value.need("law"), 0));
  record.library = name_of(value, "library");
  const Value events = value.need("events");
  const std::size_t count = events.size();
  record.events.reserve(count);
  if (schema >= 4) record.committed.emplace();
  for (std::size_t i = 0; i < count; ++i) {
    const Value event = events.entry(i);
    record.events.push_back(event_of(event, setting_in(schema)));
    check_seq(event, i + 1);
    if (record.committed) read_committed(event, i + 1, record.events.back(), *record.committed);
    read_law(event, i + 1, record.laws);
  }
  read_seals(value, record);
  return record;
}

}  // namespace record
}  // namespace petition
