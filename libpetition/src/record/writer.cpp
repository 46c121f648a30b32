// Writes events and records in canonical form: one line, keys in the order of the layout, absent
// texts, empty lists and flags that say no left out.
#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "petition/error.h"
#include "petition/record.h"
#include "petition/seal.h"
#include "record/layout.h"
#include "text/json_line.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {

using text::JsonLine;
namespace {

class EventWriter {
 public:
  explicit EventWriter(std::int32_t utc_offset_s) : utc_offset_s_(utc_offset_s) {
    constexpr std::int32_t kDay_s = 86400;
    if (utc_offset_s <= -kDay_s || utc_offset_s >= kDay_s || utc_offset_s % 60 != 0)
      throw Error(ErrorCode::invalid_argument,
                  fmt::format("an offset of {} s cannot be written; it must be whole minutes and "
                              "less than a day",
                              utc_offset_s),
                  "utc_offset_s");
  }

  /// `seq` 0: not numbered.
  std::string write(const Event& event, std::size_t seq) const {
    workflow::check_event(event);
    JsonLine out(utc_offset_s_);
    out.object([&] {
      out.put("id", event.id);
      if (seq != 0) out.put("seq", seq);
      out.put("kind", event.kind());
      out.put("occurred_at", event.occurred_at);
      out.put("recorded_at", event.recorded_at);
      out.put_object("actor", [&] { write_actor(out, event.actor); });
      out.put_object("data", [&] { write_data(out, event.data); });
    });
    return std::move(out).take();
  }

 private:
  static void write_actor(JsonLine& out, const Actor& actor) {
    out.put("role", actor.role);
    if (!actor.unit.empty()) out.put("unit", actor.unit);
    if (!actor.name.empty()) out.put("name", actor.name);
    if (!actor.recorded_by.empty()) out.put("recorded_by", actor.recorded_by);
  }

  static void write_data(JsonLine& out, const Data& data) {
    std::string_view inside;  // the object that the last field stands in
    workflow::visit_fields(data, [&](std::string_view field, const auto& value, workflow::Fix) {
      using T = std::remove_cvref_t<decltype(value)>;
      if (value == T{} && !is_required<T>(field)) return;
      const auto [head, tail] = split(field);
      step(out, inside, tail.empty() ? std::string_view{} : head);
      out.key(tail.empty() ? head : tail);
      write_value(out, value);
    });
    step(out, inside, {});
  }

  /// Leaves one object within the data for another; an empty name is none.
  static void step(JsonLine& out, std::string_view& inside, std::string_view next) {
    if (inside == next) return;
    if (!inside.empty()) out.end_object();
    if (!next.empty()) {
      out.key(next);
      out.begin_object();
    }
    inside = next;
  }

  template <class T>
  static void write_value(JsonLine& out, const T& value) {
    out.value(value);
  }
  template <class T>
  static void write_value(JsonLine& out, const std::optional<T>& value) {
    out.value(*value);
  }
  static void write_value(JsonLine& out, const std::variant<std::string, bool>& value) {
    std::visit([&](const auto& v) { out.value(v); }, value);
  }
  template <class T>
  static void write_value(JsonLine& out, const std::vector<T>& list) {
    out.list(list, [&](const T& entry) { out.value(entry); });
  }

  std::int32_t utc_offset_s_;
};

/// Words of these tables came after the first schema.
constexpr bool is_newer(ReferralGround ground) {
  return ground > ReferralGround::unit_not_competent;
}
constexpr bool is_newer(DeclineReason reason) { return reason > DeclineReason::state_secret; }
bool is_newer(const auto&) { return false; }
template <class T>
bool is_newer(const std::optional<T>& value) {
  return value && is_newer(*value);
}
template <class T>
bool is_newer(const std::vector<T>& list) {
  return std::ranges::any_of(list, [](const T& entry) { return is_newer(entry); });
}

bool is_newer(const Event& event) {
  bool found = event.kind() > Kind::calendar_changed || event.actor.role > Role::system ||
               !event.actor.recorded_by.empty();
  workflow::visit_fields(event.data, [&](std::string_view, const auto& value, workflow::Fix) {
    found = found || is_newer(value);
  });
  return found;
}

/// The oldest schema that can say it.
int schema_of(const Record& record) {
  return std::ranges::any_of(record.events, [](const Event& e) { return is_newer(e); })
             ? kRecordSchema
             : 1;
}

/// Everything up to the events.
std::string head(const Record& record) {
  workflow::check_id(record.case_id, "case");
  workflow::check_name(record.regulation, "regulation");
  workflow::check_name(record.calendar, "calendar");
  JsonLine out;
  out.object([&] {
    out.put("schema", schema_of(record));
    out.put("case", record.case_id);
    if (!record.regulation.empty()) out.put("regulation", record.regulation);
    if (!record.calendar.empty()) out.put("calendar", record.calendar);
  });
  std::string text = std::move(out).take();
  text.pop_back();
  return text + ",\"events\":[";
}

void append_event(std::string& out, const EventWriter& writer, const Record& record,
                  std::size_t i) {
  try {
    out += writer.write(record.events[i], i + 1);
  } catch (const Error& e) {
    throw Error(e.code(), e.message(), fmt::format("events[{}].{}", i, e.where()));
  }
  if (out.size() > kLongestRecord)
    throw Error(ErrorCode::too_large,
                fmt::format("the record would have more than {} bytes and could not be read again",
                            kLongestRecord),
                fmt::format("events[{}]", i));
}

/// What a record ends with: a sealed one with the digest of each event.
std::string tail(const Record& record) {
  if (record.seals.empty()) return "]}";
  if (const auto at = broken_at(record, record.seals))
    throw Error(ErrorCode::broken_seal, "the event is not what was sealed; seal the record anew",
                fmt::format("events[{}]", *at));
  JsonLine seals;
  seals.list(record.seals, [&](const std::string& digest) { seals.value(digest); });
  return "],\"seals\":" + std::move(seals).take() + "}";
}

}  // namespace
}  // namespace record

inline namespace v0 {

std::string write_event(const Event& event, std::int32_t utc_offset_s) {
  return record::EventWriter(utc_offset_s).write(event, 0);
}

std::string write_record(const Record& record, std::int32_t utc_offset_s) {
  const record::EventWriter writer(utc_offset_s);
  std::string out = record::head(record);
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    if (i > 0) out += ',';
    record::append_event(out, writer, record, i);
  }
  return out + record::tail(record);
}

}  // namespace v0
}  // namespace petition
