// Every way in which a record can be wrong has its code and its place.
#include <doctest/doctest.h>

#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

const std::string kSample = write_record(
    {"77-0012", older_law("r", "c"), {event_of(full_data()[0]), event_of(full_data()[1])}});

/// The sample with the first `from` replaced.
std::string sample_with(const std::string& from, const std::string& to) {
  std::string text = kSample;
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

struct Wrong {
  std::string from;
  std::string to;
  ErrorCode code;
  std::string where;    ///< the path
  std::string at;       ///< what stands in the text at the error's line and column
  std::string message;  ///< a part of it
};

/// The rest of the text from a column on, in code points.
std::string from_column(const std::string& text, int column) {
  std::size_t i = 0;
  for (int seen = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++seen == column) break;
  return text.substr(i);
}

void check_all(const std::vector<Wrong>& all) {
  for (const Wrong& wrong : all) {
    CAPTURE(wrong.to);
    const std::string text = sample_with(wrong.from, wrong.to);
    const Error error = error_of([&] { read_record(text); });
    CHECK(name(error.code()) == name(wrong.code));
    CHECK(error.where() == wrong.where);
    CHECK(error.line() == 1);
    CHECK(from_column(text, error.column()).substr(0, wrong.at.size()) == wrong.at);
    CHECK_MESSAGE(error.message().find(wrong.message) != std::string::npos, error.message());
  }
}

}  // namespace

TEST_CASE("keys: unknown, missing, given twice") {
  using enum ErrorCode;
  check_all({
      {R"("phone":)", R"("fone":)", unknown_key, "events[0].data.petitioner.fone", R"("fone")",
       "taken are: phone, "},
      {R"("topic":)", R"("topics":)", unknown_key, "events[0].data.topics", R"("topics")",
       "taken are: topic, "},
      {R"("regulation":)", R"("rule\n":)", unknown_key, R"("rule?")", R"("rule)", "taken are: "},
      {R"("role":)", R"("case":"x","role":)", unknown_key, "events[0].actor.case", R"("case")",
       "name"},
      {R"({"id":)", R"({"case":"x","id":)", unknown_key, "events[0].case", R"("case")", "kind"},
      {R"({"id":)", R"({"law":{},"id":)", unknown_key, "events[0].law", R"("law")", "kind"},
      {R"("regulation":)", R"("law":)", unknown_key, "law", R"("law")", "taken are: "},
      {R"("content_clear":true,)", "", missing_key, "events[0].data.content_clear", R"({"channel)",
       "missing"},
      {R"("matter":"complaint",)", "", missing_key, "events[0].data.matter", R"({"channel)",
       "missing"},
      {R"("role":"focal_point",)", "", missing_key, "events[0].actor.role", R"({"unit)", "missing"},
      {R"("case":"77-0012",)", "", missing_key, "case", R"({"schema)", "missing"},
      {R"("schema":1,)", "", missing_key, "schema", R"({"case)", "missing"},
      {R"("phone":)", R"("name":)", duplicate, "events[0].data.petitioner.name",
       R"("name":"0905123456")", "twice"},
      {R"("regulation":"r")", R"("case":"77-0012")", duplicate, "case", R"("case":"77-0012",")",
       "twice"},
  });
}

TEST_CASE("each required key is missed, in events of every kind") {
  for (const auto& data : minimal_data()) {
    const std::string text = write_event(event_of(data));
    for (const std::string key :
         {"due_at", "level", "from", "to", "content_clear", "matter", "event", "field", "value"}) {
      const auto at = text.find("\"" + key + "\":", text.find("\"data\":"));
      if (at == std::string::npos) continue;
      std::string renamed = text;
      renamed.erase(at, renamed.find_first_of(",}", at) - at);
      for (const std::string gap : {"{,", ",,", ",}"})
        if (const auto comma = renamed.find(gap); comma != std::string::npos)
          renamed.replace(comma, 2, gap == "{," ? "{" : gap == ",," ? "," : "}");
      CAPTURE(renamed);
      const Error error = error_of([&] { read_event(renamed); });
      CHECK(error.code() == ErrorCode::missing_key);
      CHECK(error.where() == "data." + key);
    }
  }
  const Error error = error_of([] {
    read_event(R"({"id":"x","kind":"appointed","occurred_at":"2021-04-02T09:15:00Z",)"
               R"("recorded_at":"2021-04-02T09:15:00Z","actor":{"role":"head"}})");
  });
  CHECK(error.code() == ErrorCode::missing_key);
  CHECK(error.where() == "data.due_at");
}

TEST_CASE("types") {
  using enum ErrorCode;
  check_all({
      {R"("id":"sự-kiện-1")", R"("id":17)", wrong_type, "events[0].id", "17",
       "must be a string, not a number"},
      {R"("content_clear":true)", R"("content_clear":"true")", wrong_type,
       "events[0].data.content_clear", R"("true")", "must be true or false, not a string"},
      {R"("phone":"0905123456")", R"("phone":null)", wrong_type, "events[0].data.petitioner.phone",
       "null", "must be a string, not null"},
      {R"(["unclear","out_of_scope"])", R"("unclear")", wrong_type, "events[1].data.reasons",
       R"("unclear")", "must be a list, not a string"},
      {R"(["unclear","out_of_scope"])", R"(["unclear",{}])", wrong_type,
       "events[1].data.reasons[1]", "{}", "must be a string, not an object"},
      {R"("seq":2)", R"("seq":2.5)", wrong_type, "events[1].seq", "2.5", "whole number"},
      {R"({"schema":1)", R"([{"schema":1)", syntax, "", "", "missing a comma or ']'"},
      {R"({"role":"focal_point","unit":"so-xd","name":"Nguyễn Văn An"})", "[]", wrong_type,
       "events[0].actor", "[]", "must be an object, not a list"},
  });
  CHECK(error_of([] { read_record("[]"); }).code() == ErrorCode::wrong_type);
  CHECK(error_of([] { read_event("\"x\""); }).code() == ErrorCode::wrong_type);
  const Error value = error_of([] {
    read_event(R"({"id":"x","kind":"corrected","occurred_at":"2021-04-02T09:15:00Z",)"
               R"("recorded_at":"2021-04-02T09:15:00Z","actor":{"role":"operator"},)"
               R"("data":{"event":"e","field":"topic","value":1}})");
  });
  CHECK(value.code() == ErrorCode::wrong_type);
  CHECK(value.where() == "data.value");
  CHECK(value.message().find("true or false") != std::string::npos);
}

TEST_CASE("words, numbers and times") {
  using enum ErrorCode;
  check_all({
      {R"("kind":"received")", R"("kind":"recieved")", invalid_value, "events[0].kind",
       R"("recieved")", "the word \"recieved\" is unknown; taken are: received, "},
      {R"("complaint")", R"("Complaint")", invalid_value, "events[0].data.matter", R"("Complaint")",
       "taken are: complaint, "},
      {R"("out_of_scope")", R"("out of scope")", invalid_value, "events[1].data.reasons[1]",
       R"("out of scope")", "taken are: out_of_scope, "},
      {R"("role":"focal_point")", R"("role":"")", invalid_value, "events[0].actor.role", R"("")",
       "focal_point"},
      {R"("seq":2)", R"("seq":3)", invalid_value, "events[1].seq", "3", "event 2"},
      {R"("seq":1)", R"("seq":-1)", invalid_value, "events[0].seq", "-1", "event 1"},
      {R"("seq":1)", R"("seq":99999999999999999999)", overflow, "events[0].seq", "9999", "64 bits"},
      {R"("seq":1)", R"("seq":18446744073709551615)", overflow, "events[0].seq", "1844", "64 bits"},
      {R"("seq":1)", R"("seq":1e999)", overflow, "events[0].seq", "1e999", "64 bits"},
      {R"("schema":1)", R"("schema":5,"new":1)", unsupported_schema, "schema", "5",
       "schemas 1 to 4"},
      {R"("schema":1)", R"("schema":0)", unsupported_schema, "schema", "0", "schemas 1 to 4"},
      {"09:15:30+07:00", "09:15:30", invalid_time, "events[0].occurred_at", R"("2021-)", "+07:00"},
      {"2021-04-02T09:20:30", "2021-02-30T09:20:30", invalid_time, "events[0].recorded_at",
       R"("2021-02-30)", "does not exist"},
      {"2021-04-02T09:15:30", "1821-04-02T09:15:30", invalid_time, "events[0].occurred_at",
       R"("1821)", "1900 to 2200"},
  });
}

TEST_CASE("texts") {
  using enum ErrorCode;
  check_all({
      {"Pleiku", "Plei\xFFku", encoding, "", "\xFF", "UTF-8"},
      {"Pleiku", "Plei\\u0000ku", invalid_value, "events[0].data.petitioner.address", R"("12 L)",
       "U+0000"},
      {"Pleiku", std::string("Plei\0ku", 7), syntax, "", std::string("\0", 1), "NUL"},
      {"Pleiku", "Plei\x1Fku", syntax, "", "\x1Fku", "control character"},
      {"Pleiku", "Plei\nku", syntax, "", "\nku", "control character"},
      {"Pleiku", "Plei\\ud800ku", syntax, "", R"(\ud800ku)", "surrogate"},
      {R"("id":"sự-kiện-1")", R"("id":"")", invalid_value, "events[0].id", R"("")", "empty"},
      {R"("id":"sự-kiện-1")", R"("id":"system:1")", invalid_value, "events[0].id", R"("system:1")",
       "reserved"},
      {R"("case":"77-0012")", R"("case":"")", invalid_value, "case", R"("")", "empty"},
      {R"("case":"77-0012")", R"("case":")" + std::string(201, 'x') + '"', invalid_value, "case",
       R"("xxx)", "at most 200"},
      {R"("id":"sự-kiện-1")", R"("id":"a\u202eb")", invalid_value, "events[0].id", R"("a\u202eb")",
       "byte 2 begins the character U+202E"},
      {R"("id":"sự-kiện-1")", R"("id":"a\tb")", invalid_value, "events[0].id", R"("a\tb")",
       "U+0009"},
      {R"("case":"77-0012")", R"("case":"77\u200b-0012")", invalid_value, "case", R"("77)",
       "U+200B"},
      {R"("case":"77-0012")", R"("case":"77\u0085")", invalid_value, "case", R"("77)", "U+0085"},
      {R"("calendar":"c")", R"("calendar":"\u0001")", invalid_value, "calendar", R"("\u0001")",
       "U+0001"},
  });
}

TEST_CASE("malformed JSON") {
  using enum ErrorCode;
  check_all({
      {R"("schema":1)", R"("schema":)", syntax, "", ",", "invalid value"},
      {R"("schema":1)", R"("schema":01)", syntax, "", "", "missing a comma or '}' after"},
      {R"("schema":1)", R"("schema" 1)", syntax, "", "1", "missing a colon"},
      {R"("schema":1)", R"("schema" "one")", syntax, "", R"("one")", "missing a colon"},
      {R"("schema":1)", R"(true:1)", syntax, "", "true", "missing a name for object member"},
      {R"("schema":1)", R"("schema":NaN)", syntax, "", "N", "invalid value"},
      {R"("schema":1)", R"(schema:1)", syntax, "", "s", "missing a name for object member"},
      {R"("schema":1)", R"('schema':1)", syntax, "", "'", "missing a name for object member"},
      {R"("schema":1)", R"(/* */"schema":1)", syntax, "", "/", "missing a name for object member"},
      {R"("events":)", R"("events":,)", syntax, "", ",", "invalid value"},
      {"{\"schema\"", "x{\"schema\"", syntax, "", "x", "invalid value"},
  });
  for (const std::string after : {"x", "{}", ",", "]"}) {
    const Error error = error_of([&] { read_record(kSample + after); });
    CHECK(error.code() == syntax);
    CHECK(from_column(kSample + after, error.column()) == after);
    CHECK(error.message().find("after the end") != std::string::npos);
  }
  for (const std::string empty : {"", " ", "\n\n", "\xEF\xBB\xBF"})
    CHECK(error_of([&] { read_event(empty); }).code() == syntax);
}

TEST_CASE("the place has line and column, in code points, and the name of the text") {
  const std::string text = "{\n  \"schema\": 1,\n  \"case\": \"hồ sơ\", \"casé\": 1\n}";
  const Error error = error_of([&] { read_record(text, "cases/1.json"); });
  CHECK(error.where() == "cases/1.json: \"casé\"");
  CHECK(error.line() == 3);
  CHECK(error.column() == 20);
  CHECK(std::string(error.what()) == "cases/1.json:3:20: \"casé\": " + error.message());
  CHECK(std::string(error_of([&] { read_record(text); }).what())
            .starts_with("\"casé\":3:20: the key \"casé\" is unknown; taken are: case, "));
  CHECK(std::string(error_of([] { read_record("{\n"); }).what())
            .starts_with("line 2, column 1: not well-formed JSON: "));
}

TEST_CASE("what is too large is refused before it costs anything") {
  using enum ErrorCode;
  const auto code = [](const std::string& text) {
    return error_of([&] { read_event(text); }).code();
  };
  CHECK(code(std::string((4 << 20) + 1, ' ')) == too_large);
  CHECK(error_of([] { read_record(std::string((64 << 20) + 1, ' ')); }).code() == too_large);
  CHECK(code(std::string(17, '[') + std::string(17, ']')) == too_large);
  CHECK(code(std::string(16, '[') + std::string(16, ']')) == wrong_type);
  CHECK(code(std::string(1'000'000, '[')) == too_large);

  std::string keys = "{";
  for (int i = 0; i < 65; ++i) keys += "\"k" + std::to_string(i) + "\":0,";
  CHECK(code(keys) == too_large);

  std::string many = "{\"events\":[";
  for (int i = 0; i < 5'000'000; ++i) many += "0,";
  CHECK(error_of([&] { read_record(many); }).code() == too_large);

  std::string list = write_event(event_of(Published{std::vector<std::string>(1000, "zalo")}));
  CHECK(std::get<Published>(read_event(list).data).channels.size() == 1000);
  list.replace(list.find("[\"zalo\""), 7, "[\"zalo\",\"zalo\"");
  const Error error = error_of([&] { read_event(list); });
  CHECK(error.code() == too_large);
  CHECK(error.where() == "data.channels");
}

TEST_CASE("a record cut off at any byte is refused") {
  for (std::size_t length = 0; length < kSample.size(); ++length) {
    const std::string cut = kSample.substr(0, length);
    const ErrorCode code = error_of([&] { read_record(cut); }).code();
    CHECK((code == ErrorCode::syntax || code == ErrorCode::encoding));
  }
}

TEST_CASE("a record with any one byte replaced is read or refused, never more") {
  for (std::size_t i = 0; i < kSample.size(); ++i) {
    for (const char byte : {'\0', '"', '{', '}', '\\', '9', '\n', '\x7f', '\x80', '\xff'}) {
      std::string text = kSample;
      text[i] = byte;
      try {
        const Record record = read_record(text);
        CHECK(read_record(write_record(record)) == record);
      } catch (const Error& error) {
        CHECK(error.line() > 0);
        CHECK(error.code() != ErrorCode::internal);
      }
    }
  }
}
