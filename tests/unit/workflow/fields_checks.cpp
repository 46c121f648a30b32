// Malformed events are refused however they were made.
#include <doctest/doctest.h>

#include "text/utf8.h"
#include "unit/record/samples.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"

using namespace petition;
using namespace petition_samples;
using workflow::check_event;

namespace {

struct Found {
  ErrorCode code;
  std::string where;
  friend bool operator==(const Found&, const Found&) = default;
};

Found found(const Event& event) {
  const Error error = error_of([&] { check_event(event); });
  CHECK(error.line() == 0);
  CHECK_FALSE(error.message().empty());
  return {error.code(), error.where()};
}

Event with_id(std::string id, Data data) {
  Event event = event_of(std::move(data));
  event.id = std::move(id);
  return event;
}

void put(std::string& field, const std::string& text) { field = text; }
void put(std::vector<std::string>& field, const std::string& text) { field = {"ok", text}; }
void put(std::variant<std::string, bool>& field, const std::string& text) { field = text; }
void put(auto&, const std::string&) {}

/// Puts the text into the one field of that name.
Event with_text(Data data, std::string_view name, const std::string& text) {
  workflow::visit_fields(data, [&](std::string_view field, auto& value, workflow::Fix) {
    if (field == name) put(value, text);
  });
  return event_of(std::move(data));
}

}  // namespace

TEST_CASE("well-formed events of every kind pass") {
  for (const Data& data : full_data()) CHECK_NOTHROW(check_event(event_of(data)));
  for (const Data& data : minimal_data()) CHECK_NOTHROW(check_event(event_of(data)));
}

TEST_CASE("ids are given, short, and not the library's own") {
  using enum ErrorCode;
  CHECK(found(with_id("", Commented{})) == Found{invalid_value, "id"});
  CHECK(found(with_id(std::string(201, 'x'), Commented{})) == Found{invalid_value, "id"});
  CHECK_NOTHROW(check_event(with_id(std::string(200, 'x'), Commented{})));
  CHECK(found(with_id("\xC3", Commented{})) == Found{encoding, "id"});
  for (const Data& data : full_data()) {
    const Event event = with_id("system:1", data);
    if (event.kind() >= Kind::lapsed && event.kind() <= Kind::reminded)
      CHECK_NOTHROW(check_event(event));
    else CHECK(found(event) == Found{invalid_value, "id"});
  }
  CHECK_NOTHROW(check_event(with_id("lapse-by-hand", full_data()[19])));
  CHECK_NOTHROW(check_event(with_id("system", Commented{})));
}

TEST_CASE("every text of every kind is UTF-8 without control characters") {
  for (const Data& data : full_data()) {
    workflow::visit_fields(data, [&](std::string_view field, const auto& value, workflow::Fix) {
      using T = std::remove_cvref_t<decltype(value)>;
      const bool list = std::is_same_v<T, std::vector<std::string>>;
      if (!list && !std::is_same_v<T, std::string> &&
          !std::is_same_v<T, std::variant<std::string, bool>>)
        return;
      const std::string where = "data." + std::string(field) + (list ? "[1]" : "");
      CAPTURE(where);
      CHECK(found(with_text(data, field, "Pleiku\xE1\xBB")) == Found{ErrorCode::encoding, where});
      CHECK(found(with_text(data, field, std::string("a\0b", 3))) ==
            Found{ErrorCode::invalid_value, where});
      CHECK(found(with_text(data, field, "Đường\x1B[0m")) ==
            Found{ErrorCode::invalid_value, where});
      CHECK_NOTHROW(check_event(with_text(data, field, "dòng 1\r\n\tdòng 2 \x7f")));
    });
  }
  Event event = event_of(Commented{});
  event.actor.unit = "\x80";
  CHECK(found(event) == Found{ErrorCode::encoding, "actor.unit"});
  event.actor = {Role::head, {}, "\b"};
  CHECK(found(event) == Found{ErrorCode::invalid_value, "actor.name"});
}

TEST_CASE("texts and lists are of bounded size") {
  const std::string most(workflow::kMostTextBytes - 100, 'x');
  CHECK_NOTHROW(check_event(event_of(Commented{most})));
  CHECK(found(event_of(Commented{most + most})) == Found{ErrorCode::too_large, "data.text"});
  CHECK(found(event_of(Answered{most, most})) ==
        Found{ErrorCode::too_large, "data.signed_document"});
  CHECK_NOTHROW(check_event(event_of(Published{std::vector<std::string>(1000)})));
  CHECK(found(event_of(Published{std::vector<std::string>(1001)})) ==
        Found{ErrorCode::too_large, "data.channels"});
  CHECK(found(event_of(Declined{std::vector(1001, DeclineReason::unclear), {}, {}})) ==
        Found{ErrorCode::too_large, "data.reasons"});
}

TEST_CASE("times lie in the years 1900 to 2200") {
  const Instant first = parse_instant("1900-01-01T00:00:00Z");
  const Instant last = parse_instant("2200-12-31T23:59:59Z");
  const std::chrono::seconds second{1};
  CHECK_NOTHROW(check_event(event_of(Appointed{first})));
  CHECK_NOTHROW(check_event(event_of(Appointed{last})));
  for (const Instant t : {first - second, last + second, kNever, Instant::max()}) {
    CHECK(found(event_of(Appointed{t})) == Found{ErrorCode::invalid_time, "data.due_at"});
    Event event = event_of(Commented{});
    event.occurred_at = t;
    CHECK(found(event) == Found{ErrorCode::invalid_time, "occurred_at"});
    event = event_of(Commented{});
    event.recorded_at = t;
    CHECK(found(event) == Found{ErrorCode::invalid_time, "recorded_at"});
  }
}

TEST_CASE("words that do not exist are refused") {
  const auto wrong = [](Data data, const std::string& where) {
    CHECK(found(event_of(std::move(data))) == Found{ErrorCode::invalid_value, where});
  };
  Received received;
  received.matter = Matter{0};
  wrong(received, "data.matter");
  received.matter = Matter{5};
  wrong(received, "data.matter");
  wrong(Declined{{DeclineReason::unclear, DeclineReason{10}}, {}, {}}, "data.reasons[1]");
  wrong(Referred{ReferralGround{0}}, "data.ground");
  wrong(Withheld{WithholdingGround{3}}, "data.ground");
  wrong(Lapsed{Position{8}, kMorning}, "data.level");
  wrong(Escalated{Position::head, Position{255}}, "data.to");
  Event event = event_of(Commented{});
  event.actor.role = Role{0};
  CHECK(found(event) == Found{ErrorCode::invalid_value, "actor.role"});
}
