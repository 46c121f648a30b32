// JSON Lines: whole records and single events, of one case or many.
#include <doctest/doctest.h>

#include "text/utf8.h"
#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

/// An event as a line, with keys put in front of its own.
std::string line(const std::string& id, const std::string& more = {}) {
  Event event = event_of(Commented{"cảm ơn"});
  event.id = id;
  return "{" + more + write_event(event).substr(1) + "\n";
}

std::vector<std::string> ids(const Record& record) {
  std::vector<std::string> all;
  for (const Event& event : record.events) all.push_back(event.id);
  return all;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("events are gathered by case and keep their order") {
  const auto records = read_records(line("a1", R"("case":"A",)") + line("b1", R"("case":"B",)") +
                                    "\n \r\n" + line("a2", R"("case":"A","seq":2,)"));
  REQUIRE(records.size() == 2);
  CHECK(records[0].case_id == "A");
  CHECK(ids(records[0]) == Ids{"a1", "a2"});
  CHECK(records[1].case_id == "B");
  CHECK(ids(records[1]) == Ids{"b1"});
  CHECK(read_records("").empty());
  CHECK(read_records(" \n\r\n").empty());
}

TEST_CASE("whole records stand beside events, and later lines go on with a record") {
  const Record whole{"W", older_law("r", "c"), {event_of(Commented{"một"})}};
  const auto records =
      read_records(write_record(whole) + "\r\n" + line("w2", R"("case":"W","seq":2,)") +
                   line("v1", R"("case":"V",)") + write_record({"E"}));
  REQUIRE(records.size() == 3);
  CHECK(records[0].laws == older_law("r", "c"));
  CHECK(ids(records[0]) == Ids{whole.events[0].id, "w2"});
  CHECK(records[1].case_id == "V");
  CHECK(records[2] == Record{"E"});
}

TEST_CASE("a record is read from its rows as from its object") {
  const std::string rows = line("a1", R"("case":"A",)") + "\r\n" + line("a2", R"("case":"A",)");
  CHECK(read_record(rows) == read_records(rows).at(0));
  CHECK(ids(read_record("\n" + line("a1", R"("case":"A",)"))) == Ids{"a1"});
  const Record whole{"W", older_law("r", "c"), {event_of(Commented{"một"})}};
  std::string apart = write_record(whole);
  apart.insert(apart.find(',') + 1, "\n");
  CHECK(read_record(apart) == whole);
  const Error two = error_of([&] { read_record(rows + line("b1", R"("case":"B",)"), "a.jsonl"); });
  CHECK(two.code() == ErrorCode::duplicate);
  CHECK(two.where() == "a.jsonl: case");
  CHECK(two.message().find("2 cases, \"B\" among them") != std::string::npos);
  CHECK(error_of([&] { read_record(line("a2", R"("case":"A","seq":2,)")); }).where() == "seq");
  CHECK(error_of([&] { read_record(line("a1")); }).where() == "schema");
  CHECK(error_of([&] { read_record(line("a1") + line("a2")); }).code() == ErrorCode::syntax);
}

TEST_CASE("events without a case belong to the only one") {
  const auto named = [](const std::string& text, const std::string& where) {
    const auto records = read_records(text, where);
    REQUIRE(records.size() == 1);
    return records[0].case_id + "/" + std::to_string(records[0].events.size());
  };
  CHECK(named(line("1") + line("2"), "examples/77-0012.jsonl") == "77-0012/2");
  CHECK(named(line("1"), "C:\\hồ sơ\\12.v2.jsonl") == "12.v2/1");
  CHECK(named(line("1"), ".jsonl") == ".jsonl/1");
  CHECK(named(line("1", R"("case":"A",)") + line("2"), "x.jsonl") == "A/2");
  CHECK(named(line("1") + line("2", R"("case":"A",)") + line("3"), "x.jsonl") == "A/3");
  CHECK(named(write_record({"A"}) + "\n" + line("1"), "x.jsonl") == "A/1");
}

TEST_CASE("lines that leave open which case they are about are refused") {
  const auto check = [](const std::string& text, ErrorCode code, const std::string& where, int at) {
    CAPTURE(text);
    const Error error = error_of([&] { read_records(text, "log.jsonl"); });
    CHECK(name(error.code()) == name(code));
    CHECK(error.where() == "log.jsonl: " + where);
    CHECK(error.line() == at);
  };
  using enum ErrorCode;
  const std::string a = line("a", R"("case":"A",)");
  const std::string b = line("b", R"("case":"B",)");
  const std::string record = write_record({"A"}) + "\n";
  check(a + line("x") + b, missing_key, "case", 2);
  check(line("x") + a + b, missing_key, "case", 1);
  check(a + b + line("x"), missing_key, "case", 3);
  check(a + record, duplicate, "case", 2);
  check(record + "\n" + record, duplicate, "case", 3);
  check(line("x") + record, duplicate, "case", 2);
  check(line("x", R"("case":"",)"), invalid_value, "case", 1);
  check(line("x", R"("case":1,)"), wrong_type, "case", 1);
  check(a + line("a", R"("case":"A","seq":3,)"), invalid_value, "seq", 2);
  check(a + "{\"schema\":5}", unsupported_schema, "schema", 2);
  check(a + write_record({"B", {}, {event_of(Commented{})}}).replace(10, 1, "1,\"x\":1"),
        unknown_key, "x", 2);

  const Error nameless = error_of([] { read_records(line("x")); });
  CHECK(nameless.code() == missing_key);
  CHECK(nameless.where() == "case");
  CHECK(nameless.line() == 1);
}

TEST_CASE("errors name the line of the text and the path in the line") {
  std::string bad = line("x", R"("case":"A",)");
  bad.replace(bad.find("comm"), 4, "komm");
  const Error error = error_of([&] { read_records("\n" + line("x", R"("case":"A",)") + bad); });
  CHECK(error.where() == "kind");
  CHECK(error.line() == 3);
  const auto before = text::count_code_points(std::string_view(bad).substr(0, bad.find("\"komm")));
  CHECK(error.column() == static_cast<int>(before) + 1);
}

TEST_CASE("an object broken over several lines is explained") {
  const Error error = error_of([] { read_records("{\n\"schema\":1\n}", "a.jsonl"); });
  CHECK(error.code() == ErrorCode::syntax);
  CHECK(error.where() == "a.jsonl");
  CHECK(error.line() == 1);
  CHECK(error.message().find("each line must hold one whole object") != std::string::npos);
}

TEST_CASE("a line has the size limits of what it holds") {
  const std::string padding(std::size_t{4} << 20, ' ');
  CHECK(error_of([&] { read_records(line("x", padding), "a"); }).code() == ErrorCode::too_large);
  const std::string record = write_record({"A"});
  CHECK(read_records(record + padding).size() == 1);
}
