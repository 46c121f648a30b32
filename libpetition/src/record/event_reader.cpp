// Reads one event. The fields of its data come from the one table of fields.
#include "record/event_reader.h"

#include <fmt/core.h>

#include "petition/record.h"
#include "record/layout.h"
#include "record/plain_data.h"
#include "record/plain_line.h"
#include "words/read_word.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {
namespace {

void read(const Value& at, std::string& field) { field = at.text(); }
void read(const Value& at, bool& field) { field = at.flag(); }
void read(const Value& at, Instant& field) { field = at.instant(); }
void read(const Value& at, std::variant<std::string, bool>& field) {
  if (at.is_flag()) field = at.flag();
  else if (at.is_text()) field = at.text();
  else at.fail(ErrorCode::wrong_type, "this must be a string, or true or false");
}
template <class E>
  requires std::is_enum_v<E>
void read(const Value& at, E& field) {
  field = at.read(wording::read_word<E>);
}
template <class T>
void read(const Value& at, std::optional<T>& field) {
  read(at, field.emplace());
}
template <class T>
void read(const Value& at, std::vector<T>& field) {
  field.resize(at.size());
  for (std::size_t i = 0; i < field.size(); ++i) read(at.entry(i), field[i]);
}

void allow_fields(const Value& at, const Data& data) {
  std::vector<std::string_view> keys;
  std::vector<std::string_view> inside;
  std::string_view object;
  workflow::visit_fields(data, [&](std::string_view name, const auto&, workflow::Fix) {
    const auto [head, tail] = split(name);
    if (keys.empty() || keys.back() != head) keys.push_back(head);
    if (tail.empty()) return;
    object = head;
    inside.push_back(tail);
  });
  at.allow(keys);
  if (object.empty()) return;
  if (const auto found = at.find(object)) found->allow(inside);
}

/// It stands among the texts that are sealed by their commitments.
bool is_committed(const Value& event, std::string_view name) {
  const auto committed = event.find("committed");
  return committed && committed->find(fmt::format("data.{}", name));
}

template <class T>
void read_field(const Value& event, const std::optional<Value>& data, std::string_view name,
                T& field) {
  const auto [head, tail] = split(name);
  const auto outer = data ? data->find(head) : std::nullopt;
  if (!outer) {
    if (is_required<T>(name) && !is_committed(event, name))
      event.fail(ErrorCode::missing_key, "this key is missing", fmt::format("data.{}", name));
  } else if (tail.empty()) {
    read(*outer, field);
  } else if (const auto inner = outer->find(tail)) {
    read(*inner, field);
  }
}

/// `event` is where errors about missing keys are placed.
Data fields_of(const Value& event, const std::optional<Value>& at, Kind kind) {
  Data data = workflow::blank(kind);
  if (at) allow_fields(*at, data);
  workflow::visit_fields(data, [&](std::string_view name, auto& field, workflow::Fix) {
    read_field(event, at, name, field);
  });
  return data;
}

Actor actor_of(const Value& at) {
  at.allow(kActorKeys);
  Actor actor;
  actor.role = at.need("role").read(wording::read_word<Role>);
  if (const auto unit = at.find("unit")) actor.unit = unit->text();
  if (const auto name = at.find("name")) actor.name = name->text();
  if (const auto by = at.find("recorded_by")) actor.recorded_by = by->text();
  return actor;
}

std::span<const std::string_view> keys_in(Setting setting) {
  const std::span<const std::string_view> keys = kEventKeys;
  switch (setting) {
    case Setting::alone: return keys.first(kEventKeysAlone);
    case Setting::inside: return keys.first(kEventKeysInside);
    case Setting::committing: return kCommittingEventKeys;
    case Setting::line: return keys;
  }
  return keys;
}

/// An event in the usual form, without a tree; nothing where it is in any other or not right, which
/// the tree tells.
std::optional<Event> plain_event(std::string_view json) {
  const auto plain = read_plain_alone(json);
  if (!plain) return std::nullopt;
  Event event{std::string(plain->id),
              plain->occurred_at,
              plain->recorded_at,
              {wording::read_word<Role>(plain->role), std::string(plain->unit),
               std::string(plain->name), std::string(plain->recorded_by)},
              workflow::blank(wording::read_word<Kind>(plain->kind))};
  if (!read_plain(plain->data, event.data)) return std::nullopt;
  try {
    workflow::check_event(event);
  } catch (const Error&) {
    return std::nullopt;
  }
  return event;
}

}  // namespace

Event event_of(const Value& value, Setting setting) {
  value.allow(keys_in(setting));
  Event event;
  event.id = value.need("id").text();
  const Kind kind = value.need("kind").read(wording::read_word<Kind>);
  event.occurred_at = value.need("occurred_at").instant();
  event.recorded_at = value.need("recorded_at").instant();
  event.actor = actor_of(value.need("actor"));
  event.data = fields_of(value, value.find("data"), kind);
  value.checked([&] { workflow::check_event(event); });
  return event;
}

Data data_of(Kind kind, std::string_view json) {
  if (Data data = workflow::blank(kind); read_plain(json, data)) return data;
  const text::Source source = text::whole(json, "data");
  text::Node tree = text::parse_tree(source);
  const text::Value value(source, tree);
  return fields_of(value, value, kind);
}

void check_seq(const Value& event, std::size_t position) {
  const auto seq = event.find("seq");
  if (seq && seq->whole() != static_cast<std::int64_t>(position))
    seq->fail(ErrorCode::invalid_value,
              fmt::format("this is event {} of its case; an event is missing, repeated or out of "
                          "order, or the number is wrong",
                          position));
}

}  // namespace record

inline namespace v0 {

Event read_event(std::string_view json, std::string_view where) {
  const text::Source source = text::whole(json, where);
  if (json.size() > record::kLongestEvent)
    source.fail(ErrorCode::too_large,
                fmt::format("the event has {} bytes; at most {} are read", json.size(),
                            record::kLongestEvent),
                {}, 0);
  if (auto plain = record::plain_event(json)) return *std::move(plain);
  text::Node tree = text::parse_tree(source);
  const text::Value value(source, tree);
  Event event = record::event_of(value, record::Setting::alone);
  const auto seq = value.find("seq");
  if (seq && seq->whole() < 1) seq->fail(ErrorCode::invalid_value, "events are numbered from 1");
  return event;
}

}  // namespace v0
}  // namespace petition
