// Events in the usual form are read without a tree, and as the tree would read them; what is in any
// other form is left to it.
#include <algorithm>
#include <random>
#include <string>
#include <string_view>

#include "record/event_reader.h"
#include "record/plain_data.h"
#include "record/plain_line.h"
#include "unit/record/samples.h"
#include "workflow/fields.h"

using namespace petition_samples;
using petition::record::read_plain;
using petition::record::read_plain_line;

namespace {

/// The data in the written form of an event.
std::string data_in(const Event& event) {
  const std::string whole = write_event(event);
  const auto from = whole.find("\"data\":") + 7;
  return whole.substr(from, whole.find(",\"id\":") - from);
}

bool reads(Kind kind, std::string_view json) {
  Data data = workflow::blank(kind);
  return read_plain(json, data);
}

std::string replaced(std::string line, std::string_view from, std::string_view to) {
  const auto at = line.find(from);
  REQUIRE_MESSAGE(at != line.npos, from);
  return line.replace(at, from.size(), to);
}

const std::string kLine =
    R"({"case":"PA-1","id":"e1","seq":1,"kind":"forwarded",)"
    R"("occurred_at":"2021-04-02T09:15:30+07:00","recorded_at":"2021-04-02T02:20:30Z",)"
    R"("actor":{"role":"operator","name":"Lê Thị Mai"},"data":{"unit":"so-xd"}})";

}  // namespace

TEST_CASE("plain: data are read as the tree reads them") {
  std::size_t plainly = 0;
  for (const Data& data : full_data()) {
    const Event event = event_of(data);
    const std::string json = data_in(event);
    CAPTURE(json);
    Data read = workflow::blank(event.kind());
    if (read_plain(json, read)) {
      CHECK(read == data);
      ++plainly;
    }
    // A line end before it is no usual form.
    CHECK_FALSE(reads(event.kind(), "\n" + json));
    CHECK(record::data_of(event.kind(), "\n" + json) == data);
    CHECK(record::data_of(event.kind(), json) == data);
  }
  CHECK(plainly + 1 == full_data().size());  // one text has an escape
}

TEST_CASE("plain: data in any other form are left to the tree") {
  CHECK(reads(Kind::rescheduled, R"({"due_at":"2021-04-02T09:15:30+07:00", "reason" : "mưa"})"));
  for (const std::string_view json :
       {R"({"due_at":"2021-04-02T09:15:30+07:00","reason":"m\u01b0a"})", R"({"reason":"mưa"})",
        R"({"due_at":"2021-04-02T09:15:30+07:00","due_at":"2021-04-02T09:15:30+07:00"})",
        R"({"due_at":"2021-04-32T09:15:30+07:00"})", R"({"due_at":null})", R"({"due_at":1})",
        R"({"due_at":"2021-04-02T09:15:30+07:00","other":"x"})",
        R"({"due_at":"2021-04-02T09:15:30+07:00",})", R"({"due_at":"2021-04-02T09:15:30+07:00"}})",
        R"({"due_at":"2021-04-02T09:15:30+07:00")",
        "{\"due_at\":\"2021-04-02T09:15:30+07:00\xff\"}", R"(["due_at"])", ""})
    CHECK_FALSE_MESSAGE(reads(Kind::rescheduled, json), json);
  CHECK_FALSE(reads(Kind::received, R"({"petitioner":{},"petitioner":{},"content_clear":true,)"
                                    R"("matter":"petition"})"));
  CHECK_FALSE(reads(Kind::declined, R"({"reasons":["unclear","nothing"]})"));
}

TEST_CASE("plain: a line is taken apart") {
  const std::string with_end = kLine + " \r\n";
  const auto line = read_plain_line(with_end);
  REQUIRE(line);
  CHECK(line->case_id == "PA-1");
  CHECK(line->id == "e1");
  CHECK(line->kind == "forwarded");
  CHECK(line->role == "operator");
  CHECK(line->unit.empty());
  CHECK(line->name == "Lê Thị Mai");
  CHECK(line->data == R"({"unit":"so-xd"})");
  CHECK(line->occurred_at == kMorning);
  CHECK(line->recorded_at == kMorning + std::chrono::minutes{5});
  const std::string other = replaced(kLine, R"("so-xd")", R"(["a\n", {"b": true}])");
  REQUIRE(read_plain_line(other));
  CHECK(read_plain_line(other)->data == R"({"unit":["a\n", {"b": true}]})");
}

TEST_CASE("plain: a line in any other form is none") {
  const auto none = [](std::string_view from, std::string_view to) {
    CHECK_FALSE_MESSAGE(read_plain_line(replaced(kLine, from, to)), to);
  };
  none(R"("case":"PA-1",)", "");
  none(R"("PA-1")", R"("")");
  none(R"("PA-1")", R"("PA\u002d1")");
  none(R"("id":"e1")", R"("id":"e1","id":"e1")");
  none(R"("e1")", "1");
  none("1,\"kind", "01,\"kind");
  none(R"("forwarded")", R"("sent on")");
  none(R"("operator")", R"("clerk")");
  none("+07:00", "");
  none("09:15:30", "09:15:30.5");
  none("2021-04-02T09", "2021-02-30T09");
  none("2021-04-02T09", "1821-04-02T09");
  none("actor\":{", "actor\":{\"rank\":\"1\",");
  none(R"("seq":1)", R"("law":{})");
  none(R"(,"data":{"unit":"so-xd"})", "");
  none(R"("so-xd")", R"("so-xd)");
  none(R"("so-xd")", "1e5");
  none(R"("so-xd")", R"("\u00e1")");
  none(R"("so-xd"}})", R"("so-xd"},"seq":1})");
  none(R"("so-xd"}})", R"("so-xd"}}})");
  CHECK_FALSE(read_plain_line(""));
  CHECK_FALSE(read_plain_line("{}"));
  CHECK_FALSE(read_plain_line(R"({"unit":[[[[[[[[[[true]]]]]]]]]]})"));
}

namespace {

/// What reading gives: the event as it is written again, or the error.
std::string outcome_of(const std::string& json) {
  try {
    return write_event(read_event(json));
  } catch (const Error& e) {
    return std::string(name(e.code())) + " " + e.where() + ": " + e.message();
  }
}

/// By the tree: a line end before it is no usual form.
std::string outcome_by_tree(const std::string& json) { return outcome_of("\n" + json); }

/// The keys of an event as hosts write them, the data last.
std::string in_order(const Event& e) {
  const std::string actor =
      R"("actor":{"role":"focal_point","unit":"so-xd","name":"Nguyễn Văn An"})";
  return R"({"id":")" + e.id + R"(","seq":7,"kind":")" + std::string(name(e.kind())) +
         R"(","occurred_at":"2021-04-02T09:15:30+07:00","recorded_at":"2021-04-02T02:20:30Z",)" +
         actor + R"(,"data":)" + data_in(e) + "}";
}

}  // namespace

TEST_CASE("plain: an event alone is read as the tree reads it, whatever stands in it") {
  MESSAGE("seed 20210402");
  std::mt19937 random(20210402);
  const auto below = [&](std::size_t most) { return random() % most; };
  constexpr std::string_view kSigns = "\"\\{}[]:, 0-tZ\n\x01\xc3\xff";
  std::size_t plainly = 0;
  std::size_t refused = 0;
  for (const Data& data : full_data())
    for (const std::string& json : {write_event(event_of(data)), in_order(event_of(data))}) {
      CAPTURE(json);
      plainly += petition::record::read_plain_alone(json).has_value();
      REQUIRE(outcome_of(json) == outcome_by_tree(json));
      REQUIRE(read_event(json) == read_event(write_event(event_of(data))));
      for (int n = 0; n < 300; ++n) {
        std::string changed = json;
        const std::size_t at = below(changed.size());
        if (n % 3 == 0) changed.erase(at, 1 + below(4));
        else if (n % 3 == 1) changed[at] = kSigns[below(kSigns.size())];
        else changed.insert(at, 1, kSigns[below(kSigns.size())]);
        CAPTURE(changed);
        const std::string outcome = outcome_by_tree(changed);
        REQUIRE(outcome_of(changed) == outcome);
        refused += !outcome.starts_with('{');
      }
    }
  CHECK(plainly > full_data().size());
  CHECK(refused > 1000);
}

TEST_CASE("plain: an event alone has no case beside it, and a number that can be one") {
  const auto with = [](std::string_view beside) {
    return replaced(in_order(event_of(Answered{"xong", ""})), "\"seq\":7", beside);
  };
  for (const std::string_view beside :
       {"\"seq\":0", "\"seq\":-1", "\"case\":\"PA-1\"", "\"law\":{}", "\"seq\":7,\"seq\":7"}) {
    CAPTURE(beside);
    CHECK_FALSE(outcome_of(with(beside)).starts_with('{'));
    CHECK(outcome_of(with(beside)) == outcome_by_tree(with(beside)));
  }
}
