// Composes the letters of Vietnamese. They are the only ones known here: tables for all of Unicode
// would be a fifth of the library. What is recorded is never rewritten, for seals are over its
// bytes: names of events are composed when they are compared.
#include "text/names.h"

#include <algorithm>
#include <array>

namespace petition::text {
namespace {

constexpr std::string_view kCircumflex = "\u0302";
constexpr std::string_view kBreve = "\u0306";
constexpr std::string_view kHorn = "\u031b";

/// No tone, grave, acute, tilde, hook above, dot below.
constexpr std::array<std::string_view, 6> kTones{"",       "\u0300", "\u0301",
                                                 "\u0303", "\u0309", "\u0323"};
constexpr std::size_t kDotBelow = 5;

/// A letter of the alphabet in every tone.
struct Vowel {
  std::string_view plain;
  std::string_view shape;
  std::array<std::string_view, kTones.size()> toned;
};

constexpr Vowel kVowels[] = {
    {"a", "", {"a", "à", "á", "ã", "ả", "ạ"}},
    {"A", "", {"A", "À", "Á", "Ã", "Ả", "Ạ"}},
    {"a", kBreve, {"ă", "ằ", "ắ", "ẵ", "ẳ", "ặ"}},
    {"A", kBreve, {"Ă", "Ằ", "Ắ", "Ẵ", "Ẳ", "Ặ"}},
    {"a", kCircumflex, {"â", "ầ", "ấ", "ẫ", "ẩ", "ậ"}},
    {"A", kCircumflex, {"Â", "Ầ", "Ấ", "Ẫ", "Ẩ", "Ậ"}},
    {"e", "", {"e", "è", "é", "ẽ", "ẻ", "ẹ"}},
    {"E", "", {"E", "È", "É", "Ẽ", "Ẻ", "Ẹ"}},
    {"e", kCircumflex, {"ê", "ề", "ế", "ễ", "ể", "ệ"}},
    {"E", kCircumflex, {"Ê", "Ề", "Ế", "Ễ", "Ể", "Ệ"}},
    {"i", "", {"i", "ì", "í", "ĩ", "ỉ", "ị"}},
    {"I", "", {"I", "Ì", "Í", "Ĩ", "Ỉ", "Ị"}},
    {"o", "", {"o", "ò", "ó", "õ", "ỏ", "ọ"}},
    {"O", "", {"O", "Ò", "Ó", "Õ", "Ỏ", "Ọ"}},
    {"o", kCircumflex, {"ô", "ồ", "ố", "ỗ", "ổ", "ộ"}},
    {"O", kCircumflex, {"Ô", "Ồ", "Ố", "Ỗ", "Ổ", "Ộ"}},
    {"o", kHorn, {"ơ", "ờ", "ớ", "ỡ", "ở", "ợ"}},
    {"O", kHorn, {"Ơ", "Ờ", "Ớ", "Ỡ", "Ở", "Ợ"}},
    {"u", "", {"u", "ù", "ú", "ũ", "ủ", "ụ"}},
    {"U", "", {"U", "Ù", "Ú", "Ũ", "Ủ", "Ụ"}},
    {"u", kHorn, {"ư", "ừ", "ứ", "ữ", "ử", "ự"}},
    {"U", kHorn, {"Ư", "Ừ", "Ứ", "Ữ", "Ử", "Ự"}},
    {"y", "", {"y", "ỳ", "ý", "ỹ", "ỷ", "ỵ"}},
    {"Y", "", {"Y", "Ỳ", "Ý", "Ỹ", "Ỷ", "Ỵ"}},
};

/// The lead byte of every mark above, and of no letter above.
constexpr char kLead = '\xcc';
constexpr std::size_t kMarkSize = 2;

/// Whether a mark may follow a tone and still be of the same letter: circumflex and breve stand on
/// the same side as most tones, where the order tells letters apart.
bool may_follow(std::string_view shape, std::size_t tone) {
  return tone == 0 || tone == kDotBelow || shape == kHorn;
}

/// The letter with one mark more; empty where there is none.
std::string_view marked(const Vowel& vowel, std::size_t tone, std::string_view mark) {
  const auto added = static_cast<std::size_t>(std::ranges::find(kTones, mark) - kTones.begin());
  if (added < kTones.size()) return tone == 0 ? vowel.toned[added] : std::string_view{};
  if (!vowel.shape.empty() || !may_follow(mark, tone)) return {};
  for (const Vowel& other : kVowels)
    if (other.plain == vowel.plain && other.shape == mark) return other.toned[tone];
  return {};
}

/// Puts a mark on the letter that the text ends with, if it is one that can bear it.
bool put_on_last(std::string& text, std::string_view mark) {
  for (const Vowel& vowel : kVowels)
    for (std::size_t tone = 0; tone < kTones.size(); ++tone) {
      if (!text.ends_with(vowel.toned[tone])) continue;
      const std::string_view letter = marked(vowel, tone, mark);
      if (letter.empty()) return false;
      text.resize(text.size() - vowel.toned[tone].size());
      text += letter;
      return true;
    }
  return false;
}

bool has_mark(std::string_view text) { return text.find(kLead) != std::string_view::npos; }

/// What a text begins with, and the plain letter for it; a letter of no mark stays as it is.
struct Letter {
  std::string_view written;
  std::string_view plain;
};

Letter first_letter(std::string_view text) {
  for (const std::string_view stroke : {"đ", "Đ"})
    if (text.starts_with(stroke)) return {stroke, stroke == "đ" ? "d" : "D"};
  for (const Vowel& vowel : kVowels)
    for (const std::string_view letter : vowel.toned)
      if (text.starts_with(letter)) return {letter, vowel.plain};
  return {text.substr(0, 1), text.substr(0, 1)};
}

/// The combining marks of U+0300 to U+036F: after their lead byte, any; after the next, to 0xAF.
bool is_mark(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (text.size() < kMarkSize) return false;
  return text[0] == kLead || (byte(0) == 0xCD && byte(1) <= 0xAF);
}

}  // namespace

std::string composed(std::string_view text) {
  std::string out;
  while (has_mark(text)) {
    const std::size_t at = text.find(kLead);
    out += text.substr(0, at);
    const std::string_view mark = text.substr(at, kMarkSize);
    if (!put_on_last(out, mark)) out += mark;
    text.remove_prefix(at + mark.size());
  }
  return out.append(text);
}

std::string plain_letters(std::string_view text) {
  const std::string whole = composed(text);
  std::string out;
  for (std::string_view left = whole; !left.empty();) {
    if (is_mark(left)) {
      left.remove_prefix(kMarkSize);
      continue;
    }
    const Letter letter = first_letter(left);
    out += letter.plain;
    left.remove_prefix(letter.written.size());
  }
  return out;
}

bool same_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  return (has_mark(a) || has_mark(b)) && composed(a) == composed(b);
}

}  // namespace petition::text
