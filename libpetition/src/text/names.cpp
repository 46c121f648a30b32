// Composes Latin letters with their marks. No others are known here: tables for all of Unicode
// would be a fifth of the library. What is recorded is never rewritten, for seals are over its
// bytes: names of events are composed when they are compared.
#include "text/names.h"

#include <algorithm>

#include "text/blank.h"
#include "text/latin.h"
#include "text/utf8.h"

namespace petition::text {
namespace {

/// The combining class; 0 of what is no mark known here.
unsigned class_of(char16_t c) {
  const auto next = std::ranges::upper_bound(kMarkClasses, c, {}, &MarkClass::first);
  return next == std::begin(kMarkClasses) ? 0 : std::prev(next)->number;
}

/// The letter with one mark more; 0 where there is none.
char16_t marked(char16_t letter, char16_t mark) {
  for (const Marked& row : kMarked)
    if (row.mark == mark)
      for (std::size_t i = 0; i < row.pairs.size(); i += 2)
        if (row.pairs[i] == letter) return row.pairs[i + 1];
  return 0;
}

/// Takes the last mark off a letter and gives it; 0 from a letter without marks.
char16_t unmark(char16_t& letter) {
  for (const Marked& row : kMarked)
    for (std::size_t i = 0; i < row.pairs.size(); i += 2)
      if (row.pairs[i + 1] == letter) {
        letter = row.pairs[i];
        return row.mark;
      }
  return 0;
}

constexpr std::size_t kMarkSize = 2;

/// The mark that the text begins with; 0 where there is none.
char16_t leading_mark(std::string_view text) {
  if (text.size() < kMarkSize || (text[0] != '\xcc' && text[0] != '\xcd')) return 0;
  const auto c = static_cast<char16_t>((text[0] & 0x1f) << 6 | (text[1] & 0x3f));
  return class_of(c) == 0 ? char16_t{0} : c;
}

std::size_t first_mark(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if ((text[at] == '\xcc' || text[at] == '\xcd') && leading_mark(text.substr(at)) != 0) return at;
  return text.npos;
}

void append(std::string& text, char16_t c) {
  const auto put = [&](int byte) { text += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | c >> 6);
  } else {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3f));
  }
  put(0x80 | (c & 0x3f));
}

/// Takes the last letter off a text; 0 from one that ends in nothing which bears marks.
char16_t take_last(std::string& text) {
  const auto at = [&](std::size_t back) {
    return text.size() < back ? 0 : static_cast<unsigned char>(text[text.size() - back]);
  };
  const auto continues = [&](std::size_t back) { return (at(back) & 0xC0) == 0x80; };
  std::size_t size = 0;
  int c = at(1);
  if (c < 0x80) {
    size = text.empty() ? 0 : 1;
  } else if (continues(1) && (at(2) & 0xE0) == 0xC0) {
    size = 2;
    c = (at(2) & 0x1f) << 6 | (c & 0x3f);
  } else if (continues(1) && continues(2) && (at(3) & 0xF0) == 0xE0) {
    size = 3;
    c = (at(3) & 0x0f) << 12 | (at(2) & 0x3f) << 6 | (c & 0x3f);
  }
  if (size == 0) return 0;
  text.erase(text.size() - size);
  return static_cast<char16_t>(c);
}

/// Appends a letter with its marks composed, as far as there is such a letter. The marks that
/// remain stand behind it by their class.
void append_composed(std::string& text, char16_t letter, std::u16string marks) {
  for (char16_t mark = 0; (mark = unmark(letter)) != 0;) marks.insert(marks.begin(), mark);
  std::ranges::stable_sort(marks, {}, class_of);
  std::u16string kept;
  for (const char16_t mark : marks) {
    // One that remains stands between the letter and the next ones of its class.
    const bool blocked = !kept.empty() && class_of(kept.back()) == class_of(mark);
    const char16_t composed = blocked ? char16_t{0} : marked(letter, mark);
    if (composed != 0) letter = composed;
    else kept += mark;
  }
  if (letter != 0) append(text, letter);
  for (const char16_t mark : kept) append(text, mark);
}

}  // namespace

std::string composed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; (at = first_mark(text)) != text.npos;) {
    out += text.substr(0, at);
    text.remove_prefix(at);
    std::u16string marks;
    for (char16_t mark = 0; (mark = leading_mark(text)) != 0; text.remove_prefix(kMarkSize))
      marks += mark;
    const char16_t letter = take_last(out);
    append_composed(out, letter, std::move(marks));
  }
  return out.append(text);
}

namespace {

/// A capital and its small letter stand side by side in most of the Latin blocks: the capital on
/// even places in some, on odd ones in others.
struct Cases {
  char32_t first;
  char32_t last;
  unsigned capital;  ///< 0: even, 1: odd
};

constexpr Cases kCases[] = {{0x100, 0x12f, 0},   {0x132, 0x137, 0},  {0x139, 0x148, 1},
                            {0x14a, 0x177, 0},   {0x179, 0x17e, 1},  {0x1a0, 0x1a5, 0},
                            {0x1af, 0x1b0, 1},   {0x1cd, 0x1dc, 1},  {0x1de, 0x1ef, 0},
                            {0x1f4, 0x1f5, 0},   {0x1f8, 0x21f, 0},  {0x222, 0x233, 0},
                            {0x1e00, 0x1e95, 0}, {0x1ea0, 0x1eff, 0}};

/// The small letter of a Latin capital; anything else as it is.
char32_t small(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 32;
  if (c == 0x178) return 0xff;   // Ÿ
  if (c == 0x243) return 0x180;  // Ƀ, a letter of Bahnar
  for (const Cases& block : kCases)
    if (c >= block.first && c <= block.last) return c % 2 == block.capital ? c + 1 : c;
  return c;
}

/// What stands between the words of a name, seen or not.
bool is_gap(char32_t c) { return is_space(c) || is_zero_width(c); }

/// The letters of a name one after the other, small, with one blank for any number of them and
/// none around it; 0 after the last.
class Letters {
 public:
  explicit Letters(std::string_view text) : rest_(text) { skip_blanks(); }

  char32_t next() {
    if (rest_.empty()) return 0;
    const char32_t c = take_code_point(rest_);
    if (!is_gap(c)) return small(c);
    skip_blanks();
    return rest_.empty() ? U'\0' : U' ';
  }

 private:
  void skip_blanks() {
    for (std::string_view after = rest_; !after.empty() && is_gap(take_code_point(after));)
      rest_ = after;
  }

  std::string_view rest_;
};

/// Whether two composed texts have the same letters.
bool same_letters(std::string_view a, std::string_view b) {
  Letters left(a);
  Letters right(b);
  for (;;) {
    const char32_t c = left.next();
    if (c != right.next()) return false;
    if (c == 0) return true;
  }
}

}  // namespace

std::string plain_letters(std::string_view text) {
  const std::string whole = composed(text);
  std::string out;
  for (std::string_view left = whole; !left.empty();) {
    const std::string_view here = left;
    const char32_t c = take_code_point(left);
    if (c >= 0x10000) {
      out += here.substr(0, here.size() - left.size());
      continue;
    }
    auto letter = static_cast<char16_t>(c);
    if (class_of(letter) != 0) continue;
    while (unmark(letter) != 0) continue;
    append(out, letter == u'đ' ? u'd' : letter == u'Đ' ? u'D' : letter);
  }
  return out;
}

namespace {

/// Whether the first letters alone tell two names apart. Marks change no letter of ASCII to another
/// one of it.
bool begin_otherwise(std::string_view a, std::string_view b) {
  const auto is_letter = [](char32_t c) { return c > U' ' && c < 0x7f; };
  const auto first = [](std::string_view text) {
    return text.empty() ? U'\0' : small(static_cast<unsigned char>(text.front()));
  };
  const char32_t left = first(a);
  const char32_t right = first(b);
  if (left == right) return false;
  return (is_letter(left) || a.empty()) && (is_letter(right) || b.empty());
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (begin_otherwise(a, b)) return false;
  if (first_mark(a) == a.npos && first_mark(b) == b.npos) return same_letters(a, b);
  return same_letters(composed(a), composed(b));
}

}  // namespace petition::text
