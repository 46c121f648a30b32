// Where two JSON values are not the same.
#include "text/json_difference.h"

#include <doctest/doctest.h>

using petition::text::canonical;
using petition::text::differences;
using petition::text::Node;

namespace {

/// Each difference as `path: then -> now`, with `-` for what is not there.
std::vector<std::string> told(std::string_view then, std::string_view now) {
  const Node before = parse_tree(petition::text::whole(then, "then"));
  const Node after = parse_tree(petition::text::whole(now, "now"));
  const auto written = [](const Node* node) { return node ? canonical(*node) : "-"; };
  std::vector<std::string> all;
  for (const auto& d : differences(before, after))
    all.push_back(d.path + ": " + written(d.then) + " -> " + written(d.now));
  return all;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("json difference: what is the same has none, in whatever order and spelling") {
  CHECK(told(R"({"a":1,"b":[true,null,"x"]})", R"({ "b": [true, null, "\u0078"], "a": 1.0 })") ==
        Told{});
}

TEST_CASE("json difference: the smallest values that differ, by their pointer (RFC 6901)") {
  CHECK(told(R"({"a":{"b":[1,2]},"c":"x"})", R"({"a":{"b":[1,3]},"c":"y"})") ==
        Told{"/a/b/1: 2 -> 3", R"(/c: "x" -> "y")"});
  CHECK(told(R"({"a/b":1,"m~n":2})", R"({"a/b":2,"m~n":3})") ==
        Told{"/a~1b: 1 -> 2", "/m~0n: 2 -> 3"});
}

TEST_CASE("json difference: what is there once alone") {
  CHECK(told(R"({"a":1,"b":null})", R"({"b":null,"c":{"d":2}})") ==
        Told{"/a: 1 -> -", R"(/c: - -> {"d":2})"});
  CHECK(told("[1,2,3]", "[1]") == Told{"/1: 2 -> -", "/2: 3 -> -"});
  CHECK(told("[1]", "[1,[]]") == Told{"/1: - -> []"});
}

TEST_CASE("json difference: a value of another type, and the whole value") {
  CHECK(told(R"({"a":[]})", R"({"a":{}})") == Told{"/a: [] -> {}"});
  CHECK(told("null", "false") == Told{": null -> false"});
}
