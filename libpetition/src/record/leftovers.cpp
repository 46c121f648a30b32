// What the free texts of a record give away: numbers and addresses of anybody, and the name and the
// address of its petitioner.
#include <algorithm>
#include <array>

#include "petition/personal.h"
#include "record/takeable.h"
#include "text/names.h"
#include "text/utf8.h"

namespace petition {
inline namespace v0 {
namespace {

struct Found {
  std::string_view what;
  std::size_t at;
  std::size_t size;
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_among(char c, std::string_view some) { return some.find(c) != some.npos; }
constexpr bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Digits that belong together, with what people write between them.
struct Number {
  std::string digits;
  std::size_t at;
  std::size_t end;
};

std::vector<Number> numbers_in(std::string_view text) {
  std::vector<Number> all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    Number number{{}, i > 0 && text[i - 1] == '+' ? i - 1 : i, i};
    for (std::size_t gap = 0; i < text.size() && gap < 3; ++i) {
      if (is_digit(text[i])) {
        number.digits += text[i];
        number.end = i + 1;
        gap = 0;
      } else if (is_among(text[i], " .-()")) {
        ++gap;
      } else {
        break;
      }
    }
    i = number.end;
    all.push_back(std::move(number));
  }
  return all;
}

/// As it is dialled within Vietnam; empty: it is no telephone number there.
std::string dialled(std::string digits) {
  if (digits.starts_with("0084")) digits.replace(0, 4, "0");
  else if (digits.starts_with("84") && digits.size() >= 11) digits.replace(0, 2, "0");
  if (digits.starts_with("00")) digits.erase(0, 1);  // +84 (0)905
  const bool fits = digits.size() == 10 || digits.size() == 11;
  return digits.starts_with('0') && fits ? digits : std::string{};
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

void find_numbers(std::string_view text, const std::string& own_phone, std::vector<Found>& found) {
  for (const Number& number : numbers_in(text)) {
    const bool own = own_phone.size() >= 8 && number.digits.find(own_phone) != std::string::npos;
    const bool card = number.digits.size() == 12 && number.digits.starts_with('0') &&
                      number.end - number.at == 12;
    if (own || !dialled(number.digits).empty())
      found.push_back({"phone", number.at, number.end - number.at});
    else if (card) found.push_back({"identity_card", number.at, number.end - number.at});
  }
}

void find_emails(std::string_view text, std::vector<Found>& found) {
  const auto local = [](char c) { return is_word(c) || is_among(c, "._%+-"); };
  const auto domain = [](char c) { return is_word(c) || c == '.' || c == '-'; };
  for (auto at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && local(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && domain(text[end])) ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const bool dotted = end > at && is_among('.', text.substr(at + 1, end - at - 1));
    if (begin < at && dotted) found.push_back({"email", begin, end - begin});
  }
}

/// A word in plain small letters, and where it stands.
struct Word {
  std::string plain;
  std::size_t at;
  std::size_t end;
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_word(text[i])) continue;
    const std::size_t at = i;
    while (i < text.size() && is_word(text[i])) ++i;
    Word word{text::plain_letters(text.substr(at, i - at)), at, i};
    std::ranges::transform(word.plain, word.plain.begin(), text::lower_ascii);
    all.push_back(std::move(word));
  }
  return all;
}

void find_words(std::span<const Word> text, std::span<const Word> asked, std::string_view what,
                std::vector<Found>& found) {
  const auto same = [](const Word& a, const Word& b) { return a.plain == b.plain; };
  for (auto from = text.begin(); !asked.empty();) {
    const auto at = std::search(from, text.end(), asked.begin(), asked.end(), same);
    if (at == text.end()) return;
    const auto last = at + static_cast<std::ptrdiff_t>(asked.size()) - 1;
    found.push_back({what, at->at, last->end - at->at});
    from = last + 1;
  }
}

/// Names and addresses as they were recorded and corrected.
struct Known {
  std::vector<std::vector<Word>> names;
  std::vector<std::vector<Word>> addresses;
  std::vector<std::string> phones;
};

Known known_of(const Record& record) {
  Known known;
  for (const Event& event : record.events)
    record::each_takeable(event, [&](const auto& text) {
      if (text.text.empty() || text.text == kTakenOut) return;
      if (text.field == "petitioner.name") known.names.push_back(words_of(text.text));
      if (text.field == "petitioner.address") known.addresses.push_back(words_of(text.text));
      if (text.field == "petitioner.phone") known.phones.push_back(digits_of(text.text));
    });
  return known;
}

/// Also without the family name, where a name of two words remains.
void find_name(std::span<const Word> text, std::span<const Word> name, std::vector<Found>& found) {
  constexpr std::size_t kFew = 2;
  find_words(text, name, "name", found);
  if (name.size() > kFew) find_words(text, name.last(kFew), "name", found);
}

std::vector<Found> found_in(std::string_view text, const Known& known) {
  std::vector<Found> found;
  find_emails(text, found);
  find_numbers(text, {}, found);
  for (const std::string& phone : known.phones) find_numbers(text, phone, found);
  const std::vector<Word> words = words_of(text);
  for (const auto& name : known.names) find_name(words, name, found);
  for (const auto& address : known.addresses) find_words(words, address, "address", found);
  // The longest of those that begin at one place; none that lies within another.
  std::ranges::sort(found, [](const Found& a, const Found& b) {
    return a.at != b.at ? a.at < b.at : a.size > b.size;
  });
  std::size_t end = 0;
  std::erase_if(found, [&](const Found& each) {
    if (each.at + each.size <= end) return true;
    end = each.at + each.size;
    return false;
  });
  return found;
}

}  // namespace

std::vector<Leftover> leftovers(const Record& record) {
  const Known known = known_of(record);
  std::vector<Leftover> all;
  for (std::size_t i = 0; i < record.events.size(); ++i)
    record::each_takeable(record.events[i], [&](const auto& text) {
      if (text.group != record::Group::text) return;
      for (const Found& each : found_in(text.text, known))
        all.push_back({static_cast<std::uint32_t>(i + 1), text.path, std::string(each.what),
                       each.at, text.text.substr(each.at, each.size)});
    });
  return all;
}

}  // namespace v0
}  // namespace petition
