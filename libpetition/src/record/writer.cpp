// Writes events and records in canonical form: one line, keys in the order of the layout, absent
// texts, empty lists and flags that say no left out.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "petition/error.h"
#include "petition/record.h"
#include "record/layout.h"
#include "workflow/checks.h"
#include "workflow/fields.h"

namespace petition {
namespace record {
namespace {

using Json = nlohmann::ordered_json;

class EventWriter {
 public:
  explicit EventWriter(std::int32_t utc_offset_s) : utc_offset_s_(utc_offset_s) {
    constexpr std::int32_t kDay_s = 86400;
    if (utc_offset_s <= -kDay_s || utc_offset_s >= kDay_s || utc_offset_s % 60 != 0)
      throw Error(ErrorCode::invalid_argument,
                  fmt::format("an offset of {} s cannot be written; it must be whole minutes and "
                              "less than a day", utc_offset_s), "utc_offset_s");
  }

  /// `seq` 0: not numbered.
  std::string write(const Event& event, std::size_t seq) const {
    workflow::check_event(event);
    Json out;
    out["id"] = event.id;
    if (seq != 0) out["seq"] = seq;
    out["kind"] = name(event.kind());
    out["occurred_at"] = json(event.occurred_at);
    out["recorded_at"] = json(event.recorded_at);
    out["actor"] = actor(event.actor);
    out["data"] = data(event.data);
    return out.dump();
  }

 private:
  Json actor(const Actor& actor) const {
    Json out;
    out["role"] = name(actor.role);
    if (!actor.unit.empty()) out["unit"] = actor.unit;
    if (!actor.name.empty()) out["name"] = actor.name;
    return out;
  }

  Json data(const Data& data) const {
    Json out = Json::object();
    workflow::visit_fields(data, [&](std::string_view field, const auto& value, workflow::Fix) {
      using T = std::remove_cvref_t<decltype(value)>;
      if (value == T{} && !is_required<T>(field)) return;
      const auto [head, tail] = split(field);
      Json& at = out[std::string(head)];
      (tail.empty() ? at : at[std::string(tail)]) = json(value);
    });
    return out;
  }

  Json json(const std::string& text) const { return text; }
  Json json(bool flag) const { return flag; }
  Json json(Instant t) const { return format_instant(t, utc_offset_s_); }
  template <class E>
    requires std::is_enum_v<E>
  Json json(E value) const {
    return name(value);
  }
  template <class T>
  Json json(const std::optional<T>& value) const {
    return json(*value);
  }
  Json json(const std::variant<std::string, bool>& value) const {
    return std::visit([this](const auto& v) { return json(v); }, value);
  }
  template <class T>
  Json json(const std::vector<T>& list) const {
    Json out = Json::array();
    for (const T& entry : list) out.push_back(json(entry));
    return out;
  }

  std::int32_t utc_offset_s_;
};

/// Everything up to the events.
std::string head(const Record& record) {
  workflow::check_id(record.case_id, "case");
  workflow::check_name(record.regulation, "regulation");
  workflow::check_name(record.calendar, "calendar");
  Json out;
  out["schema"] = kRecordSchema;
  out["case"] = record.case_id;
  if (!record.regulation.empty()) out["regulation"] = record.regulation;
  if (!record.calendar.empty()) out["calendar"] = record.calendar;
  std::string text = out.dump();
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
                            kLongestRecord), fmt::format("events[{}]", i));
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
  return out + "]}";
}

}  // namespace v0
}  // namespace petition
