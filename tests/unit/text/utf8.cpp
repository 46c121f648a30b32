// What is UTF-8 and where a text stops being it, by the definition of the encoding.
#include "text/utf8.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <set>
#include <string>

using petition::text::first_invalid_utf8;
using petition::text::is_clean;
using petition::text::place_of;

namespace {

constexpr std::size_t kNone = std::string_view::npos;

char byte(unsigned value) { return static_cast<char>(static_cast<unsigned char>(value)); }

std::string encoded(std::uint32_t c) {
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 63))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 63)), byte(0x80 | (c & 63))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 63)), byte(0x80 | (c >> 6 & 63)),
          byte(0x80 | (c & 63))};
}

/// Every code point as bytes; surrogates are none.
const std::set<std::string, std::less<>>& code_points() {
  static const auto all = [] {
    std::set<std::string, std::less<>> made;
    for (std::uint32_t c = 0; c <= 0x10FFFF; ++c)
      if (c < 0xD800 || c > 0xDFFF) made.insert(encoded(c));
    return made;
  }();
  return all;
}

/// Where the first byte stands that begins no code point.
std::size_t expected(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = 1;
    while (length <= 4 && !code_points().contains(text.substr(i, length))) ++length;
    if (length > 4) return i;
    i += length;
  }
  return kNone;
}

bool has_control(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') return true;
  return false;
}

}  // namespace

TEST_CASE("utf8: every code point is one, whole and alone") {
  int wrong = 0;
  for (const std::string& one : code_points()) {
    wrong += first_invalid_utf8(one) != kNone || is_clean(one) == has_control(one);
    for (std::size_t part = 1; part < one.size(); ++part)
      wrong += first_invalid_utf8("ab" + one.substr(0, part)) != 2 ||
               first_invalid_utf8("ab" + one.substr(0, part) + "c") != 2 ||
               first_invalid_utf8(one.substr(part)) != 0;
  }
  CHECK(wrong == 0);
}

TEST_CASE("utf8: what is none is told by its first byte, on every short sequence") {
  // The bytes at which the definition of UTF-8 changes its mind, and their neighbours.
  std::string bytes;
  for (const unsigned b :
       {0x00, 0x09, 0x1F, 0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
        0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF})
    bytes += byte(b);
  int wrong = 0;
  const auto judge = [&](const std::string& text) {
    const std::size_t bad = expected(text);
    wrong +=
        first_invalid_utf8(text) != bad || is_clean(text) != (bad == kNone && !has_control(text));
  };
  for (const char a : bytes)
    for (const char b : bytes)
      for (const char c : bytes)
        for (const char d : bytes) {
          const std::string text{a, b, c, d};
          judge(text);
          // Behind a block of plain text, across its end, and with more behind.
          judge("1234567" + text + "89abcdef");
        }
  CHECK(wrong == 0);
}

TEST_CASE("utf8: a text is looked at up to its last byte") {
  for (std::size_t i = 0; i < 40; ++i) {
    std::string text(40, 'x');
    CHECK(is_clean(text));
    text[i] = '\x1F';
    CHECK_FALSE(is_clean(text));
    CHECK(first_invalid_utf8(text) == kNone);
    text[i] = '\x80';
    CHECK_FALSE(is_clean(text));
    CHECK(first_invalid_utf8(text) == i);
  }
  CHECK(is_clean(""));
  CHECK(first_invalid_utf8("") == kNone);
}

TEST_CASE("utf8: what stands in a message is one line of UTF-8") {
  CHECK(petition::text::quoted("sở") == "\"sở\"");
  CHECK(petition::text::quoted("a\n\x7f\xe1\xbb") == "\"a????\"");
  CHECK(petition::text::quoted(std::string(59, 'x') + "ởy") ==
        "\"" + std::string(59, 'x') + "ở...\"");
}

TEST_CASE("utf8: no character that is not seen stands in a message") {
  for (const std::string_view unseen :
       {"\x1b", "\x7f", "\u0080", "\u009b", "\u061c", "\u200b", "\u200e", "\u2028", "\u2029",
        "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\U000e0041"}) {
    CAPTURE(unseen);
    const std::string text = "a" + std::string(unseen) + "b";
    CHECK(petition::text::first_unseen(text) == 1);
    CHECK(petition::text::quoted(text) == "\"a?b\"");
    CHECK(petition::text::told(text) == "a?b");
  }
}

TEST_CASE("utf8: what is seen stands in a message as it is") {
  for (const std::string_view seen : {" ", "~", "\u00a0", "sở", "so\u031b\u0309", "\u2010",
                                      "\u2027", "\u202f", "\u2070", "\ufefe"}) {
    CAPTURE(seen);
    CHECK(petition::text::first_unseen(seen) == kNone);
    CHECK(petition::text::quoted(seen) == "\"" + std::string(seen) + "\"");
    CHECK(petition::text::told(seen) == seen);
  }
  CHECK(petition::text::told("") == "");
}

TEST_CASE("utf8: what is sent to people has no unseen character but those within words") {
  using petition::text::sendable;
  CHECK(sendable("") == "");
  CHECK(sendable("a\u202eb\u2066c\u009bd\x7f\u200b\U000e0041") == "abcd");
  for (const std::string_view kept :
       {"Đã trả lời.\nHết\t1\r\n", "so\u031b\u0309", "\U0001f469\u200d\U0001f469\u200d\U0001f467",
        "می\u200cخواهم"})
    CHECK(sendable(kept) == kept);
}

TEST_CASE("utf8: a place is counted in code points") {
  const std::string text = "sở\nxây x";
  CHECK(place_of(text, 0).line == 1);
  CHECK(place_of(text, text.size()).line == 2);
  CHECK(place_of(text, text.size()).column == 6);
}
