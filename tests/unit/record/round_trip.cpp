// What is written is read back as the same value, in one canonical form (Art. 9, 12.1).
#include <doctest/doctest.h>

#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

void check_round_trip(const std::vector<Data>& all) {
  REQUIRE(all.size() == std::variant_size_v<Data>);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Event event = event_of(all[i]);
    CAPTURE(std::string(name(event.kind())));
    REQUIRE(event.data.index() == i);
    const std::string text = write_event(event);
    CHECK(read_event(text) == event);
    CHECK(write_event(read_event(text)) == text);
    CHECK(text.find('\n') == std::string::npos);
  }
}

}  // namespace

TEST_CASE("events of every kind with every field filled are read back as they were") {
  check_round_trip(full_data());
}

TEST_CASE("events of every kind without what may be left out are read back as they were") {
  check_round_trip(minimal_data());
}

TEST_CASE("an event has one canonical form") {
  CHECK(write_event(event_of(full_data()[0])) ==
        R"({"actor":{"name":"Nguyễn Văn An","role":"focal_point","unit":"so-xd"},)"
        R"("data":{"case_class":"urgent","channel":"phone","confidential":true,)"
        R"("content":"Đèn đường \"Hùng Vương\" hỏng\n\\ đã 3 ngày","content_clear":true,)"
        R"("language":"vi","matter":"complaint","petitioner":{"address":"12 Lê Lợi, Pleiku",)"
        R"("email":"bich@example.vn","name":"Rơ Chăm H'Bích","phone":"0905123456"},)"
        R"("recording":"ghi-âm/001.mp3","state_secret":true,"topic":"infrastructure"},)"
        R"("id":"sự-kiện-1","kind":"received","occurred_at":"2021-04-02T09:15:30+07:00",)"
        R"("recorded_at":"2021-04-02T09:20:30+07:00"})");
  Event bare = event_of(ConfidentialityRequested{});
  bare.actor = {Role::petitioner, {}, {}};
  CHECK(write_event(bare) ==
        R"({"actor":{"role":"petitioner"},"data":{},"id":"sự-kiện-1",)"
        R"("kind":"confidentiality_requested","occurred_at":"2021-04-02T09:15:30+07:00",)"
        R"("recorded_at":"2021-04-02T09:20:30+07:00"})");
}

TEST_CASE("absent texts, lists and flags are left out, facts are not") {
  const std::string received = write_event(event_of(minimal_data()[0]));
  CHECK(received.find(R"("data":{"content_clear":false,"matter":"petition"},)") !=
        std::string::npos);
  CHECK(write_event(event_of(Assigned{"so-xd", {}})).find(R"("data":{"unit":"so-xd"},)") !=
        std::string::npos);
  CHECK(write_event(event_of(Corrected{"e", "confidential", false, {}}))
            .find(R"("data":{"event":"e","field":"confidential","value":false},)") !=
        std::string::npos);
}

TEST_CASE("times are written in the offset asked for and read in any") {
  const Event event = event_of(Appointed{kMorning});
  const std::string utc = write_event(event, 0);
  CHECK(utc.find(R"("due_at":"2021-04-02T02:15:30+00:00")") != std::string::npos);
  CHECK(read_event(utc) == event);
  CHECK(read_event(write_event(event, -(3 * 3600 + 1800))) == event);
  for (const std::int32_t odd : {30, 86400, -86400})
    CHECK(error_of([&] { write_event(event, odd); }).code() == ErrorCode::invalid_argument);
}

TEST_CASE("spaces, order of keys and escapes do not matter when reading") {
  const Event event = read_event(
      "\xEF\xBB\xBF\r\n { \"data\" : {\"unit\":\"S\\u1edf \\ud83d\\ude00\"} "
      ",\t\"kind\":\"forwarded\","
      "\"actor\":{\"role\":\"operator\"}, \"seq\": 7,"
      "\"recorded_at\":\"2021-04-02T02:15:30Z\",\"occurred_at\":\"2021-04-02T09:15+07:00\","
      "\"id\":\"x\"} \n");
  CHECK(std::get<Forwarded>(event.data).unit == "Sở 😀");
  CHECK(event.recorded_at == kMorning);
  CHECK(event.occurred_at == kMorning - std::chrono::seconds{30});
  CHECK(event.actor.role == Role::operator_);
}

TEST_CASE("a kind without data may leave the object out") {
  const Event event = read_event(
      R"({"id":"x","kind":"confidentiality_requested","occurred_at":"2021-04-02T09:15:00Z",)"
      R"("recorded_at":"2021-04-02T09:15:00Z","actor":{"role":"petitioner"}})");
  CHECK(event.kind() == Kind::confidentiality_requested);
}

TEST_CASE("a record numbers its events and is read back as it was") {
  Record record{"77-0012", older_law("gia-lai-192", "vn-state")};
  for (const auto& data : full_data()) record.events.push_back(event_of(data));
  const std::string text = write_record(record);
  CHECK(text.starts_with(R"({"schema":2,"case":"77-0012","regulation":"gia-lai-192",)"
                         R"("calendar":"vn-state","events":[{"id":"sự-kiện-1","seq":1,)"));
  CHECK(text.find(R"("seq":22,)") != std::string::npos);
  CHECK(read_record(text) == record);
  CHECK(write_record(read_record(text)) == text);

  const Record empty{"1"};
  CHECK(write_record(empty) == R"({"schema":1,"case":"1","events":[]})");
  CHECK(read_record(write_record(empty)) == empty);
}

TEST_CASE("a record is written in the oldest schema that can say it") {
  const auto schema = [](Event event) {
    const std::string text = write_record({"1", {}, {std::move(event)}});
    CHECK(read_record(text).events.size() == 1);
    return text.substr(0, text.find(','));
  };
  constexpr const char* kFirst = R"({"schema":1)";
  constexpr const char* kSecond = R"({"schema":2)";
  for (const Data& data : full_data()) {
    const Event event = event_of(data);
    CHECK(schema(event) == (event.kind() > Kind::calendar_changed ? kSecond : kFirst));
  }
  CHECK(schema(event_of(Referred{ReferralGround::unit_not_competent})) == kFirst);
  CHECK(schema(event_of(Referred{ReferralGround::unforeseen})) == kSecond);
  Event phoned = event_of(Answered{"Đã sửa", {}});
  phoned.actor.recorded_by = "Trực ban";
  CHECK(schema(phoned) == kSecond);
  Event urging = event_of(Commented{"…"});
  urging.actor.role = Role::supervisor;
  CHECK(schema(urging) == kSecond);
}

TEST_CASE("what could not be read again is not written") {
  Event event = event_of(Forwarded{"\xFF"});
  Error error = error_of([&] { write_event(event); });
  CHECK(error.code() == ErrorCode::encoding);
  CHECK(error.where() == "data.unit");
  const Record record{"1", {}, {event_of(Forwarded{"a"}), event}};
  CHECK(error_of([&] { write_record(record); }).where() == "events[1].data.unit");
  CHECK(error_of([] { write_record({""}); }).where() == "case");
  CHECK(error_of([] { write_record({"1", older_law("\x01", "")}); }).where() == "regulation");

  // An event of the most text still fits, but not any number of them.
  event = event_of(Answered{std::string(1'000'000, '"'), {}});
  CHECK(read_event(write_event(event)) == event);
  error = error_of([&] { write_record({"1", {}, std::vector<Event>(40, event)}); });
  CHECK(error.code() == ErrorCode::too_large);
}
