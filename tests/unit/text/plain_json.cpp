// JSON in its usual form, piece by piece: where a text ends, wherever its end or an odd byte
// stands.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/plain_json.h"

using petition::text::PlainJson;

TEST_CASE("plain json: a text ends at its quote, whatever length it has") {
  for (std::size_t length = 0; length < 40; ++length)
    for (const char* sign : {"a", "\x7f", "\xc3\xa1", "\xff", " ", "!", "#", "[", "]"}) {
      std::string content;
      while (content.size() < length) content += sign;
      CAPTURE(content);
      const std::string whole = '"' + content + "\", \"next\"";
      PlainJson reader(whole);
      std::string_view text;
      REQUIRE(reader.text(text));
      CHECK(text == content);
      REQUIRE(reader.take(","));
      REQUIRE(reader.text(text));
      CHECK(text == "next");
    }
}

TEST_CASE("plain json: an odd byte is found wherever it stands") {
  for (std::size_t length = 1; length < 40; ++length)
    for (std::size_t at = 0; at < length; ++at)
      for (const char odd : {'\0', '\n', '\x1f', '\\', '"'}) {
        CAPTURE(length);
        CAPTURE(at);
        std::string content(length, 'x');
        content[at] = odd;
        const std::string whole = '"' + content + '"';
        PlainJson reader(whole);
        std::string_view text;
        CHECK(reader.text(text) == (odd == '"'));
        if (odd == '"') CHECK(text == std::string(at, 'x'));
      }
}

TEST_CASE("plain json: a text that does not end is none") {
  for (std::size_t length = 0; length < 20; ++length) {
    const std::string whole = '"' + std::string(length, 'x');
    PlainJson reader(whole);
    std::string_view text;
    CHECK_FALSE(reader.text(text));
  }
}
