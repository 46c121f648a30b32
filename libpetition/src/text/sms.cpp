// The alphabet of GSM 03.38, texts in it, and how many messages a text takes.
#include "text/sms.h"

#include "petition/error.h"
#include "text/blank.h"
#include "text/names.h"
#include "text/utf8.h"

namespace petition::text {
namespace {

/// What the alphabet has beside ASCII.
constexpr std::u32string_view kBeyondAscii = U"£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";
/// What takes an escape first.
constexpr std::u32string_view kExtension = U"\f^{}\\[~]|€";

bool has(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

/// The septets of a character; 0 for one that the alphabet does not have.
std::size_t septets(char32_t c) {
  if (has(kExtension, c)) return 2;
  const bool ascii = (c >= U' ' && c <= U'~' && c != U'`') || c == U'\n' || c == U'\r';
  return ascii || has(kBeyondAscii, c) ? 1 : 0;
}

std::size_t utf16_units(char32_t c) { return c > 0xFFFF ? 2 : 1; }

/// How a text is split: what one message holds, and each of several.
struct Split {
  std::size_t (*size)(char32_t);
  std::size_t one;
  std::size_t of_several;
};
constexpr Split kSeptets{septets, kSmsSeptets, 153};
constexpr Split kUcs2{utf16_units, 70, 67};

/// No character is split between two parts.
std::size_t parts(std::string_view text, const Split& by) {
  std::size_t whole = 0, all = 1, in_last = 0;
  while (!text.empty()) {
    const std::size_t size = by.size(take_code_point(text));
    whole += size;
    in_last += size;
    if (in_last <= by.of_several) continue;
    ++all;
    in_last = size;
  }
  return whole <= by.one ? 1 : all;
}

bool in_alphabet(std::string_view text) {
  while (!text.empty())
    if (septets(take_code_point(text)) == 0) return false;
  return true;
}

/// A sign that is not typed, as it is typed.
struct Sign {
  std::u32string_view signs;
  std::string_view typed;
};
constexpr Sign kSigns[] = {
    {U"\u2018\u2019\u201A\u2032`", "'"},
    {U"\u201C\u201D\u201E\u00AB\u00BB\u2033", "\""},
    {U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"},
    {U"\u2026", "..."},
    {U"€", "EUR"},
    {U"ÄÅ", "A"},
    {U"äå", "a"},
    {U"Ö", "O"},
    {U"ö", "o"},
    {U"Ü", "U"},
    {U"ü", "u"},
    {U"Ñ", "N"},
    {U"ñ", "n"},
    {U"Ç", "C"},
    {U"ç", "c"},
    {U"₫", "d"},
};

std::string_view typed(char32_t c) {
  for (const Sign& sign : kSigns)
    if (has(sign.signs, c)) return sign.typed;
  return "?";
}

}  // namespace

std::string sms_plain(std::string_view text) {
  const std::string plain = plain_letters(text);
  std::string out;
  for (std::string_view left = plain; !left.empty();) {
    const char32_t c = take_code_point(left);
    if (is_zero_width(c)) continue;
    if (is_space(c) || c < U' ') {
      if (!out.ends_with(' ')) out += ' ';
    } else if (c < 0x7F && c != U'`') {
      out += static_cast<char>(c);
    } else {
      out += typed(c);
    }
  }
  return out;
}

std::size_t sms_septets(std::string_view plain) {
  std::size_t all = 0;
  for (const char c : plain) all += septets(static_cast<unsigned char>(c));
  return all;
}

}  // namespace petition::text

namespace petition {
inline namespace v0 {

std::size_t sms_parts(std::string_view text) {
  if (text::first_invalid_utf8(text) != std::string_view::npos)
    throw Error(ErrorCode::encoding, "a text that is not UTF-8", "text");
  if (text.empty()) return 0;
  return text::parts(text, text::in_alphabet(text) ? text::kSeptets : text::kUcs2);
}

}  // namespace v0
}  // namespace petition
