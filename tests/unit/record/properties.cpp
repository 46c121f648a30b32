// Whatever a host records is read back as it was: random events with Vietnamese text.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "petition/petition.hpp"
#include "text/utf8.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"

using namespace petition;

namespace {

template <class T>
rc::Gen<T> any();

template <>
rc::Gen<std::string> any() {
  static const std::vector<std::string> pieces = {
      "Đường",  "Nguyễn ", "ữ",      "ặ",      " ",      "\n",     "\t",      "\r",
      "\"",     "\\",      "/",      "a",      "Z0",     "é",      "a\u0306", "😀",
      "\u007f", "\u0085",  "\u2028", "\ufeff", "\uffff", "\u0800", "'"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const auto& part : parts) text += part;
                        return text;
                      });
}

template <>
rc::Gen<bool> any() {
  return rc::gen::arbitrary<bool>();
}

template <>
rc::Gen<Instant> any() {
  return rc::gen::map(rc::gen::inRange(workflow::kEarliest.time_since_epoch().count(),
                                       workflow::kLatest.time_since_epoch().count() + 1),
                      [](std::int64_t s) { return Instant{std::chrono::seconds{s}}; });
}

template <class E>
  requires std::is_enum_v<E>
rc::Gen<E> any_word() {
  const auto table = words<E>();
  return rc::gen::map(rc::gen::inRange(std::size_t{0}, table.size()),
                      [table](std::size_t i) { return table[i].value; });
}

void fill(std::string& field) { field = *any<std::string>(); }
void fill(bool& field) { field = *any<bool>(); }
void fill(Instant& field) { field = *any<Instant>(); }
void fill(std::variant<std::string, bool>& field) {
  if (*any<bool>()) field = *any<bool>();
  else field = *any<std::string>();
}
template <class E>
  requires std::is_enum_v<E>
void fill(E& field) {
  field = *any_word<E>();
}
template <class T>
void fill(std::optional<T>& field) {
  if (*any<bool>()) fill(field.emplace());
}
template <class T>
void fill(std::vector<T>& field) {
  field.resize(*rc::gen::inRange(std::size_t{0}, std::size_t{5}));
  for (T& entry : field) fill(entry);
}

template <std::size_t... I>
Data data_of(std::size_t kind, std::index_sequence<I...>) {
  Data data;
  ((I == kind ? void(data.emplace<I>()) : void()), ...);
  return data;
}

/// Of characters that are seen, as ids have to be.
std::string any_id() {
  static const std::vector<std::string> pieces = {"Đường",   "ữ",  " ", "\"", "\\",     "/",
                                                  "a\u0306", "😀", "é", "-",  "\uffff", "'"};
  std::string id = "e";
  for (const auto& piece :
       *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
    if (id.size() + piece.size() <= 200) id += piece;
  return id;
}

Identity any_identity() {
  static const std::vector<std::string> hashes = {std::string(64, '0'), std::string(64, 'f')};
  return {any_id(), any_id(), *rc::gen::elementOf(hashes)};
}

/// None, ids alone as records of before, or those that the events brought about.
Judges any_laws(std::size_t events) {
  const int form = *rc::gen::inRange(0, 3);
  if (form == 0) return {};
  if (form == 1) return {{0, {any_id()}, {*any<bool>() ? any_id() : ""}}};
  Judges laws;
  for (std::uint32_t after = 0; after <= events; ++after)
    if (after == 0 || (after > 1 && *any<bool>()))
      laws.push_back({after, any_identity(), any_identity()});
  return laws;
}

Event any_event() {
  constexpr auto kKinds = std::variant_size_v<Data>;
  Event event;
  event.id = any_id();
  fill(event.occurred_at);
  fill(event.recorded_at);
  fill(event.actor.role);
  fill(event.actor.unit);
  fill(event.actor.name);
  event.data =
      data_of(*rc::gen::inRange(std::size_t{0}, kKinds), std::make_index_sequence<kKinds>{});
  workflow::visit_fields(event.data,
                         [](std::string_view, auto& field, workflow::Fix) { fill(field); });
  return event;
}

}  // namespace

TEST_CASE("any event is read back as it was, in any offset, and is written the same again") {
  CHECK(rc::check([] {
    const Event event = any_event();
    const auto offset = *rc::gen::inRange(-14 * 60, 14 * 60 + 1) * 60;
    const std::string text = write_event(event, offset);
    RC_ASSERT(read_event(text) == event);
    RC_ASSERT(write_event(read_event(text), offset) == text);
  }));
}

TEST_CASE("any record is read back as it was, alone and as one line of many") {
  CHECK(rc::check([] {
    std::vector<Record> records(*rc::gen::inRange(std::size_t{1}, std::size_t{4}));
    std::string lines;
    for (std::size_t i = 0; i < records.size(); ++i) {
      records[i].case_id = "hồ sơ " + std::to_string(i);
      const auto count = *rc::gen::inRange(std::size_t{0}, std::size_t{5});
      for (std::size_t k = 0; k < count; ++k) records[i].events.push_back(any_event());
      records[i].laws = any_laws(count);
      if (*any<bool>()) records[i].seals = seal(records[i]);
      const std::string text = write_record(records[i]);
      RC_ASSERT(read_record(text) == records[i]);
      lines += text + "\n";
    }
    RC_ASSERT(read_records(lines) == records);
  }));
}

TEST_CASE("any text at all is read or refused with an Error") {
  CHECK(rc::check([] {
    std::string text = write_event(any_event());
    const auto wounds = *rc::gen::inRange(1, 6);
    for (int k = 0; k < wounds; ++k) {
      const auto at = *rc::gen::inRange(std::size_t{0}, text.size());
      const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
      text.replace(at, *rc::gen::inRange(std::size_t{0}, std::size_t{8}), bytes);
      if (text.empty()) break;
    }
    try {
      const Event event = read_event(text);
      RC_ASSERT(read_event(write_event(event)) == event);
    } catch (const Error& e) {
      RC_ASSERT(e.line() > 0);
      RC_ASSERT(e.column() > 0);
      RC_ASSERT(::petition::text::is_clean(e.what()));
    }
  }));
}
