// What stands between words, and what says nothing.
#include "text/blank.h"

#include <doctest/doctest.h>

#include "text/names.h"
#include "text/sms.h"

using namespace petition::text;

TEST_CASE("blank: white space of any kind and width, and nothing else") {
  for (const char* nothing :
       {"", " ", "\t\r\n", "\u00a0", "\u2003\u200b", "\u3000\ufeff", "\u2060"})
    CHECK_MESSAGE(is_blank(nothing), nothing);
  for (const char* something : {"a", " ạ ", "\u00a0.", "-", "\u0301", "\xf0\x9f\x98\x80"})
    CHECK_MESSAGE(!is_blank(something), something);
}

TEST_CASE("blank: names and short messages see the same spaces") {
  for (const char* space :
       {" ", "\u0085", "\u00a0", "\u1680", "\u2009", "\u2028", "\u205f", "\u3000"}) {
    CAPTURE(space);
    const std::string apart = std::string("Sở") + space + "Xây";
    CHECK(same_name(apart, "sở xây"));
    CHECK(sms_plain(apart) == "So Xay");
  }
  for (const char* unseen : {"\u200b", "\u200d", "\u2060", "\ufeff"})
    CHECK(sms_plain(std::string("Sở") + unseen) == "So");
}
