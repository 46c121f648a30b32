// Latin letters with combining marks: composed as Unicode does, and only then.
#include "text/names.h"

#include <doctest/doctest.h>

#include <string>

#include "text/latin.h"

using petition::text::composed;
using petition::text::same_name;

TEST_CASE("names: Jarai and Bahnar are written with letters of their own") {
  struct {
    const char* nfd;
    const char* nfc;
  } const words[] = {
      {"Pleiku Ro\u0306h", "Pleiku Rŏh"},
      {"plơi C\u030car, e\u0306 i\u0306 u\u0306", "plơi Čar, ĕ ĭ ŭ"},
      {"n\u0303u", "ñu"},
      // There is no letter with both: the breve remains, behind what is composed.
      {"be\u0302\u0306, bo\u0302\u0306", "bê\u0306, bô\u0306"},
      {"o\u031b\u0306 u\u0306\u031b", "ơ\u0306 ư\u0306"},
      {"\u0180ok a\u0302\u0306", "\u0180ok â\u0306"},
  };
  for (const auto& word : words) {
    CHECK(composed(word.nfd) == word.nfc);
    CHECK(composed(word.nfc) == word.nfc);
    CHECK(same_name(word.nfd, word.nfc));
  }
}

TEST_CASE("names: marks stand in the order of their classes, those of one class as written") {
  CHECK(composed("a\u0306\u0323\u0301") == composed("a\u0323\u0306\u0301"));
  CHECK(composed("e\u0301\u0327") == composed("e\u0327\u0301"));
  CHECK(composed("q\u0301\u0323") == "q\u0323\u0301");
  CHECK(composed("o\u0302\u0306") != composed("o\u0306\u0302"));
  // The tie between two letters is further out than an accent.
  CHECK(composed("a\u0361\u0301") == "á\u0361");
  // A joiner keeps marks apart.
  CHECK(composed("a\u034f\u0301") == "a\u034f\u0301");
}

TEST_CASE("names: what bears no marks stays as it is") {
  for (const char* kept : {"\u0301", "\u0323\u0301", "и\u0301", "北\u0301", "😀\u0301", "\xcc",
                           "\xcd", "\xc3\xcc\x81", "\xa0\xcc\x81", "\xe1\xba\xcc\x81"})
    CHECK(composed(kept) == kept);
}

TEST_CASE("names: each letter of the table is made of its parts") {
  using petition::text::kMarked;
  int letters = 0;
  for (const auto& row : kMarked) {
    CHECK(row.pairs.size() % 2 == 0);
    letters += static_cast<int>(row.pairs.size() / 2);
  }
  CHECK(letters == 497);
}

TEST_CASE("names: capitals, small letters and blanks make no other name") {
  const char* const same[][2] = {
      {"UBND XÃ IA KRÁI", "ubnd xã ia krái"},
      {"Sở Y tế", "  sở  y\ttế "},
      {"ĐẮK ĐOA", "đắk đoa"},
      {"ĐẮK ĐOA", "đa\u0306\u0301k  đoa"},
      {"Ơ ƠI ƯU", "ơ ơi ưu"},
      {"Sở\u00a0Xây dựng", "sở xây dựng"},
      {"\u0243ok Čar Ĕ ŎŬ Ñ", "\u0180ok čar ĕ ŏŭ ñ"},
      {"", " \n "},
      {"Ÿ", "ÿ"},
  };
  for (const auto& pair : same) {
    CHECK_MESSAGE(same_name(pair[0], pair[1]), pair[0]);
    CHECK_MESSAGE(same_name(pair[1], pair[0]), pair[0]);
  }
  const char* const others[][2] = {{"Đa", "Da"}, {"sở y tế", "sởytế"}, {"Ơ", "o"},
                                   {"ư", "ứ"},   {"a b", "a c"},       {"ab", "a"},
                                   {"×", "÷"},   {"ß", "ss"},          {"Ia Krái", "Ia Krai"}};
  for (const auto& pair : others) CHECK_FALSE_MESSAGE(same_name(pair[0], pair[1]), pair[0]);
}

TEST_CASE("names: each capital of the table of marks has its small letter") {
  using petition::text::kMarked;
  for (const auto& row : kMarked)
    for (std::size_t i = 0; i + 3 < row.pairs.size(); i += 2) {
      const char16_t base = row.pairs[i];
      if (base < u'A' || base > u'Z') continue;
      const auto small = row.pairs.find(static_cast<char16_t>(base + 32));
      if (small == row.pairs.npos || small % 2 != 0) continue;
      std::string a = "x", b = "x";
      for (auto [c, to] : {std::pair{row.pairs[i + 1], &a}, {row.pairs[small + 1], &b}}) {
        const auto put = [&](int byte) { to->push_back(static_cast<char>(byte)); };
        if (c >= 0x800) put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3f));
        else put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3f));
      }
      CHECK_MESSAGE(same_name(a, b), a, " ", b);
    }
}

TEST_CASE("names: a list that tells ids apart by capitals is taken at its word") {
  struct Entry {
    std::string id;
  };
  const Entry list[] = {{"A"}, {"a"}};
  using petition::text::find_named;
  CHECK(find_named(list, "a") == list + 1);
  CHECK(find_named(list, " A ") == list);
  CHECK(petition::text::spelled_in(list, "A  ") == "A");
  CHECK(petition::text::spelled_in(list, "B\u0301") == "B\u0301");
}
