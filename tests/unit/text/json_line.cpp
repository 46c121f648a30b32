// Texts in JSON are written as nlohmann writes them, and only where they are UTF-8.
#include "text/json_line.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "petition/error.h"

using petition::text::JsonLine;

namespace {

std::string written(std::string_view text) {
  JsonLine line;
  line.value(text);
  return std::move(line).take();
}

}  // namespace

TEST_CASE("a text in JSON: every character that may need an escape, at every place") {
  for (int byte = 0; byte < 128; ++byte) {
    const std::string c(1, static_cast<char>(byte));
    for (const std::string& text : {c, c + c, "a" + c, c + "ế", "Đ" + c + "n"}) {
      CAPTURE(text);
      CHECK(written(text) == nlohmann::json(text).dump());
    }
  }
  CHECK(written("") == R"("")");
}

TEST_CASE("a text in JSON: bytes that are not UTF-8 are refused as what they are") {
  for (const std::string text : {"\xff", "a\xc3", "\xed\xa0\x80"}) {
    try {
      written(text);
      FAIL("written");
    } catch (const petition::Error& error) {
      CHECK(error.code() == petition::ErrorCode::encoding);
    }
  }
}
