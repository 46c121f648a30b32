// Events in the usual form are read without a tree, and as the tree would read them; what is in any
// other form is left to it.
#include <algorithm>
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
