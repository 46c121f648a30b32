// TOML that would exhaust the stack or reach what its parser takes for unreachable.
#include "text/toml_scan.h"

#include <doctest/doctest.h>

#include <string>

#include "petition/calendar.h"
#include "petition/regulation.h"

using namespace petition;
using text::kMostKeyParts;
using text::scan_toml;

namespace {

std::string key(std::size_t parts, std::string_view joint = ".") {
  std::string out = "a";
  while (--parts > 0) (out += joint) += "a";
  return out;
}

/// The error of a text, as a calendar and as a profile: they read it in one way.
Error refused(const std::string& toml) {
  std::optional<Error> first;
  try {
    Calendar::parse(toml);
  } catch (const Error& error) {
    first = error;
  }
  try {
    Regulation::parse(toml);
  } catch (const Error& error) {
    REQUIRE(first.has_value());
    CHECK(error.code() == first->code());
    CHECK(error.line() == first->line());
    CHECK(error.column() == first->column());
    return error;
  }
  throw Error(ErrorCode::internal, "it was read");
}

}  // namespace

TEST_CASE("toml: a key has at most so many parts") {
  for (const auto* joint : {".", " . ", ".\"b.c\".", ".'b.c'."}) {
    CAPTURE(joint);
    const bool quoted = std::string_view(joint).size() > 3;
    const std::size_t most = quoted ? (kMostKeyParts + 1) / 2 : kMostKeyParts;
    CHECK_FALSE(scan_toml(key(most, joint) + " = 1\n"));
    CHECK(scan_toml(key(most + 1, joint) + " = 1\n"));
  }
  CHECK(scan_toml("x = 1\n[" + key(17) + "]").value().at == 7 + 32);
  CHECK(scan_toml("[[" + key(17) + "]]"));
  CHECK(scan_toml("x = { y = 1, " + key(17) + " = 1 }"));
}

TEST_CASE("toml: dots in strings, comments and numbers are those of no key") {
  const std::string dots(100, '.');
  for (const std::string& toml :
       {"a = \"" + dots + "\"\n", "a = '" + dots + "'\n", "# " + dots + "\n",
        "a = \"\"\"\n\\\"\"\"" + dots + "\n\"\"\"\n", "a = '''\n" + dots + "\n'''\n",
        "a = \"\\\"" + dots + "\"\n", std::string("a = [1.5, 1.5, 1.5]\n"),
        "a = '" + dots + "\nb = 1\n", "a = \"" + dots, "a = \"\"\"" + dots + "\"\"\"\"\"\n",
        "a = \"\"\"\"\"\"\nb = '" + dots + "'\n",
        std::string("\xEF\xBB\xBF"
                    "a = 'đ' # ơ\n")}) {
    CAPTURE(toml);
    CHECK_FALSE(scan_toml(toml));
  }
  CHECK(scan_toml("a = \"x\" # y\n" + key(17) + " = 'z'\n"));
  CHECK(scan_toml("a = \"\"\"x\"\"\"\"\" # y\n" + key(17) + " = 'z'\n"));
}

TEST_CASE("toml: what is too deep is refused with its place") {
  const Error dotted = refused("id = \"x\"\n" + key(100'000) + " = 1\n");
  CHECK(dotted.code() == ErrorCode::too_large);
  CHECK(dotted.line() == 2);
  CHECK(dotted.column() == 33);
  CHECK(refused("[" + key(100'000) + "]\n").code() == ErrorCode::too_large);
  CHECK(refused("a = " + std::string(100'000, '[')).code() == ErrorCode::syntax);
  std::string tables = "a = ";
  for (int i = 0; i < 100'000; ++i) tables += "{a = ";
  CHECK(refused(tables).code() == ErrorCode::syntax);
}

TEST_CASE("toml: a key that is not in ASCII needs quotes, wherever it stands") {
  for (const auto* toml : {"đ = 1\n", "a = { đ = 1 }\n", "[đ]\n", "a.đ = 1\n", "a = { b.đ = 1 }\n",
                           "a = { b = 1, đ = 1 }\n", "a = [{ đ = 1 }]\n"}) {
    CAPTURE(toml);
    const Error error = refused(toml);
    CHECK(error.code() == ErrorCode::syntax);
    CHECK(error.line() == 1);
    CHECK(error.column() == static_cast<int>(std::string_view(toml).find("đ")) + 1);
  }
}
