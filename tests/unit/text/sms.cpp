// The alphabet of short messages, and how many a text takes.
#include "text/sms.h"

#include <doctest/doctest.h>

#include "petition/error.h"
#include "text/names.h"

using namespace petition;

namespace {

std::string times(std::size_t n, std::string_view text) {
  std::string all;
  while (n-- > 0) all += text;
  return all;
}

}  // namespace

TEST_CASE("sms: each Vietnamese letter has its plain one, composed or not") {
  CHECK(text::plain_letters("Đường Nguyễn Huệ, xã Ia Krái") == "Duong Nguyen Hue, xa Ia Krai");
  CHECK(text::plain_letters("ỰỡẬặỄể") == "UoAaEe");
  CHECK(text::plain_letters("u\u031b\u0323 e\u0302\u0303 n\u0304") == "u e n");
  CHECK(text::plain_letters("語 €") == "語 €");
}

TEST_CASE("sms: a plain text is ASCII that the alphabet has") {
  CHECK(text::sms_plain("“Tắc\n\n cống” – 5…\t`a`") == "\"Tac cong\" - 5... 'a'");
  CHECK(text::sms_plain("ÄÖÜñ 10€ 語\u200b!") == "AOUn 10EUR ?!");
  CHECK(text::sms_plain("GL[1]~_@") == "GL[1]~_@");
  CHECK(text::sms_septets("GL[1]~_@") == 11);
}

TEST_CASE("sms: 160, or 153 in each part") {
  CHECK(sms_parts("") == 0);
  CHECK(sms_parts("a") == 1);
  CHECK(sms_parts(times(160, "a")) == 1);
  CHECK(sms_parts(times(161, "a")) == 2);
  CHECK(sms_parts(times(306, "a")) == 2);
  CHECK(sms_parts(times(307, "a")) == 3);
}

TEST_CASE("sms: what takes an escape counts as two, and is not split") {
  CHECK(sms_parts(times(80, "€")) == 1);
  CHECK(sms_parts(times(80, "€") + "a") == 2);
  // 76 of them fill 152 of 153; the next begins another part.
  CHECK(sms_parts(times(152, "[")) == 2);
  CHECK(sms_parts(times(153, "[")) == 3);
  CHECK(sms_parts(times(160, "ñ")) == 1);
}

TEST_CASE("sms: any other character makes it UCS-2: 70, or 67 in each part") {
  CHECK(sms_parts(times(70, "ạ")) == 1);
  CHECK(sms_parts(times(71, "ạ")) == 2);
  CHECK(sms_parts(times(134, "ạ")) == 2);
  CHECK(sms_parts(times(135, "ạ")) == 3);
  CHECK(sms_parts(times(69, "a") + "`") == 1);
  CHECK(sms_parts(times(35, "\U0001F600")) == 1);
  CHECK(sms_parts(times(66, "\U0001F600")) == 2);
  CHECK(sms_parts(times(67, "\U0001F600")) == 3);
}

TEST_CASE("sms: bytes that are no text have no parts") {
  try {
    sms_parts("\xff");
    FAIL("accepted");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::encoding);
  }
}
