// JSON in canonical form, by the data that was published with RFC 8785.
#include "petition/canonical.h"

#include <doctest/doctest.h>

#include <bit>
#include <cstdint>
#include <string>

#include "petition/error.h"

using namespace petition;

namespace {

ErrorCode code_of(const std::string& json) {
  try {
    canonical_json(json);
  } catch (const Error& e) {
    CHECK(e.line() == 1);
    return e.code();
  }
  return ErrorCode{};
}

}  // namespace

TEST_CASE("canonical: the published samples") {
  CHECK(canonical_json(R"([ 56, { "d": true, "10": null, "1": [ ] } ])") ==
        R"([56,{"1":[],"10":null,"d":true}])");
  CHECK(canonical_json(R"({ "peach": "This sorting order", "péché": "is wrong according to French",
                            "pêche": "but canonicalization MUST", "sin": "ignore locale" })") ==
        R"({"peach":"This sorting order","péché":"is wrong according to French",)"
        R"("pêche":"but canonicalization MUST","sin":"ignore locale"})");
  CHECK(canonical_json(R"({ "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty",
                            "a": { }, "111": [ {"e": "yes","E": "no" } ], "A": { } })") ==
        R"({"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],)"
        R"("A":{},"a":{}})");
  CHECK(canonical_json(R"({ "Unnormalized Unicode":"A\u030a" })") ==
        "{\"Unnormalized Unicode\":\"A\u030a\"}");
  CHECK(canonical_json(R"({ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3,
                            0.000000000000000000000000001],
                            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                            "literals": [null, true, false] })") ==
        R"({"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
        R"("string":"€$\u000f\nA'B\"\\\\\"/"})");
}

TEST_CASE("canonical: keys stand by their UTF-16 code units") {
  CHECK(canonical_json("{\"\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\","
                       "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                       "\"\U0001f600\":\"Emoji: Grinning Face\",\"\u0080\":\"Control\","
                       "\"\u00f6\":\"Latin Small Letter O With Diaeresis\"}") ==
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
        "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
        "\"\U0001f600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  CHECK(canonical_json("{\"\U0001f601\":1,\"\U0001f600\":2,\"aa\":3,\"a\":4}") ==
        "{\"a\":4,\"aa\":3,\"\U0001f600\":2,\"\U0001f601\":1}");
}

TEST_CASE("canonical: numbers are written as ECMAScript writes doubles") {
  struct Sample {
    std::uint64_t bits;
    const char* written;
  };
  const Sample samples[] = {{0x0000000000000000, "0"},
                            {0x8000000000000000, "0"},
                            {0x0000000000000001, "5e-324"},
                            {0x8000000000000001, "-5e-324"},
                            {0x7fefffffffffffff, "1.7976931348623157e+308"},
                            {0xffefffffffffffff, "-1.7976931348623157e+308"},
                            {0x4340000000000000, "9007199254740992"},
                            {0xc340000000000000, "-9007199254740992"},
                            {0x4430000000000000, "295147905179352830000"},
                            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
                            {0x44b52d02c7e14af6, "1e+23"},
                            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
                            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
                            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
                            {0x444b1ae4d6e2ef50, "1e+21"},
                            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
                            {0x3eb0c6f7a0b5ed8d, "0.000001"},
                            {0x41b3de4355555553, "333333333.3333332"},
                            {0x41b3de4355555554, "333333333.33333325"},
                            {0x41b3de4355555555, "333333333.3333333"},
                            {0x41b3de4355555556, "333333333.3333334"},
                            {0x41b3de4355555557, "333333333.33333343"},
                            {0xbecbf647612f3696, "-0.0000033333333333333333"},
                            {0x43143ff3c1cb0959, "1424953923781206.2"}};
  for (const Sample& sample : samples) {
    char exact[64];
    std::snprintf(exact, sizeof exact, "%.17e", std::bit_cast<double>(sample.bits));
    CHECK(canonical_json(exact) == sample.written);
  }
  CHECK(canonical_json("-0") == "0");
  CHECK(canonical_json("9007199254740993") == "9007199254740992");
  CHECK(canonical_json("120") == "120");
}

TEST_CASE("canonical: what has no one form is refused with its place") {
  CHECK(code_of(R"({"a":1,"a":2})") == ErrorCode::duplicate);
  CHECK(code_of("[1,]") == ErrorCode::syntax);
  CHECK(code_of("\"\xff\"") == ErrorCode::encoding);
  CHECK(code_of(R"("\ud800")") == ErrorCode::syntax);
  CHECK(code_of("1e999") == ErrorCode::overflow);
  CHECK(code_of("99999999999999999999") == ErrorCode::overflow);
  CHECK(code_of(std::string(17, '[') + std::string(17, ']')) == ErrorCode::too_large);
  CHECK(code_of(std::string(16, '[') + std::string(16, ']')) == ErrorCode{});
  CHECK(code_of("") == ErrorCode::syntax);
}
