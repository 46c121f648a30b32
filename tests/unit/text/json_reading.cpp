// What is JSON and what is not: another reader, nlohmann's, is asked the same about texts that are
// made of good ones by chance.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "petition/canonical.h"
#include "petition/error.h"

using namespace petition;
using Json = nlohmann::json;

namespace {

const std::string_view kGood[] = {
    R"({"a":[1,-2,3.5e-2,0,-0.0,1E+3],"b":{"c":true,"d":false,"e":null},"f":"é\u00e9\n\"\\\/"})",
    R"([{"id":"e1","data":{"content":"Đèn đường hỏng","phone":"0905000000"}},[],{},"",0])",
    R"({"pair":"\ud83d\ude00","nul":"\u0000","tab":"\t","deep":[[[[[[1]]]]]]})",
    " \t\r\n[ 123456789012345 , 0.1 , 1e22 , -4503599627370496 ]\n",
};
const std::string_view kPieces[] = {
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "0",
    "01",
    "-",
    "+1",
    ".5",
    "1.",
    "1e",
    "1e5",
    "nul",
    "tru",
    "NaN",
    "'",
    "//",
    " ",
    "\n",
    "\x01",
    "\x7f",
    "\\u12",
    "\\ud800",
    "\\udc00",
    "\\x41",
    "\\u0041",
    "é",
    "\xc3",
    "\xed\xa0\x80",
    "\xef\xbb\xbf",
    "null",
    "\"k\":",
};

struct Chance {
  std::mt19937 bits{20210330};
  std::size_t below(std::size_t n) { return bits() % n; }
};

std::string mutated(Chance& chance) {
  std::string text(kGood[chance.below(std::size(kGood))]);
  for (std::size_t times = 1 + chance.below(3); times > 0 && !text.empty(); --times) {
    const std::size_t at = chance.below(text.size());
    const std::string_view piece = kPieces[chance.below(std::size(kPieces))];
    switch (chance.below(4)) {
      case 0: text.insert(at, piece); break;
      case 1: text.replace(at, 1, piece); break;
      case 2: text.erase(at, 1 + chance.below(3)); break;
      default: text.resize(at + 1); break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("what is read is JSON, and all JSON is read but what the limits exclude") {
  Chance chance;
  MESSAGE("seed 20210330");
  int taken = 0, refused = 0, limited = 0;
  for (int i = 0; i < 20000; ++i) {
    const std::string text = mutated(chance);
    CAPTURE(text);
    try {
      const std::string ours = canonical_json(text);
      CHECK(ours == canonical_json(Json::parse(text).dump()));
      ++taken;
    } catch (const Error& e) {
      const bool malformed = e.code() == ErrorCode::syntax || e.code() == ErrorCode::encoding;
      if (malformed) CHECK_FALSE(Json::accept(text));
      else CHECK((e.code() == ErrorCode::duplicate || e.code() == ErrorCode::overflow));
      ++(malformed ? refused : limited);
    }
  }
  CHECK(taken > 1000);
  CHECK(refused > 1000);
  CHECK(limited > 1);
}

TEST_CASE("what is wrong in JSON is said in plain words, with its place") {
  const auto told = [](const std::string& text) {
    try {
      canonical_json(text);
    } catch (const Error& e) {
      return std::to_string(e.line()) + ":" + std::to_string(e.column()) + " " + e.message();
    }
    return std::string();
  };
  CHECK(told("") == "1:1 not well-formed JSON: the document is empty");
  CHECK(told("{\n\"a\" 1}") ==
        "2:5 not well-formed JSON: missing a colon after a name of object member");
  CHECK(told("[1,\n 2 3]") ==
        "2:4 not well-formed JSON: missing a comma or ']' after an array element");
  CHECK(told("[1] x") == "1:5 not well-formed JSON: text after the end of the value");
  CHECK(told("[\"\\udc00\"]").find("surrogate pair") != std::string::npos);
  CHECK(told("[\"\xc3\"]") == "1:3 this byte is not UTF-8; save the text as UTF-8");
  CHECK(told("[18446744073709551616]") == "1:2 the number is too large for 64 bits");
  CHECK(told("[1e999]") == "1:2 the number is too large for 64 bits");
}
