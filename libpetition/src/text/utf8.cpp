// A text goes through an automaton whose transitions for one byte are packed into one word, so that
// a step is one load and one shift: every submitted event bears the cost. Plain ASCII is passed
// over in blocks. The same automaton tells where a code point ends, for messages.
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace petition::text {
namespace {

// A state is its own shift: six bits each, at most ten of them in a word.
enum State : std::uint64_t {
  kStart = 0,       // at a boundary of code points
  kBad = 6,         // for good
  kOneMore = 12,    // one continuation byte is missing
  kTwoMore = 18,    // two are
  kThreeMore = 24,  // three are
  kAfterE0 = 30,    // two are, and the form must not be overlong
  kAfterED = 36,    // two are, and surrogates are not code points
  kAfterF0 = 42,    // three are, and the form must not be overlong
  kAfterF4 = 48,    // three are, and U+10FFFF is the last
};
constexpr State kStates[] = {kStart,   kBad,     kOneMore, kTwoMore, kThreeMore,
                             kAfterE0, kAfterED, kAfterF0, kAfterF4};

constexpr State from_start(unsigned byte) {
  if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' ? kStart : kBad;
  if (byte < 0x80) return kStart;
  if (byte < 0xC2) return kBad;
  if (byte < 0xE0) return kOneMore;
  if (byte < 0xF0) return byte == 0xE0 ? kAfterE0 : byte == 0xED ? kAfterED : kTwoMore;
  if (byte < 0xF5) return byte == 0xF0 ? kAfterF0 : byte == 0xF4 ? kAfterF4 : kThreeMore;
  return kBad;
}

constexpr State step(State state, unsigned byte) {
  const auto within = [byte](unsigned first, unsigned last, State next) {
    return byte >= first && byte <= last ? next : kBad;
  };
  switch (state) {
    case kStart: return from_start(byte);
    case kBad: return kBad;
    case kOneMore: return within(0x80, 0xBF, kStart);
    case kTwoMore: return within(0x80, 0xBF, kOneMore);
    case kThreeMore: return within(0x80, 0xBF, kTwoMore);
    case kAfterE0: return within(0xA0, 0xBF, kOneMore);
    case kAfterED: return within(0x80, 0x9F, kOneMore);
    case kAfterF0: return within(0x90, 0xBF, kTwoMore);
    case kAfterF4: return within(0x80, 0x8F, kTwoMore);
  }
  return kBad;
}

constexpr auto kSteps = [] {
  std::array<std::uint64_t, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte)
    for (const State state : kStates) table[byte] |= step(state, byte) << state;
  return table;
}();

// The state after one byte more; of a state and of the result the lowest six bits count.
std::uint64_t after(std::uint64_t state, char byte) {
  return kSteps[static_cast<unsigned char>(byte)] >> (state & 63);
}

// Eight bytes from 0x20 to 0x7F.
bool plain(const char* at) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t block = 0;
  std::memcpy(&block, at, sizeof block);
  return (((block - kOnes * 0x20) | block) & kOnes * 0x80) == 0;
}

// The length of the code point at `i`, or 0 where there is none. Control characters are code
// points, if unclean ones.
std::size_t code_point_length(std::string_view text, std::size_t i) {
  if (static_cast<unsigned char>(text[i]) < 0x80) return 1;
  std::uint64_t state = kStart;
  for (std::size_t end = i; end < text.size() && (state & 63) != kBad;) {
    state = after(state, text[end++]);
    if ((state & 63) == kStart) return end - i;
  }
  return 0;
}

}  // namespace

bool is_clean(std::string_view text) noexcept {
  const char* at = text.data();
  const char* const end = at + text.size();
  std::uint64_t state = kStart;
  while (end - at >= 8) {
    if ((state & 63) == kStart && plain(at)) {
      at += 8;
      continue;
    }
    for (int i = 0; i < 8; ++i) state = after(state, *at++);
  }
  while (at != end) state = after(state, *at++);
  return (state & 63) == kStart;
}

std::size_t first_invalid_utf8(std::string_view text) {
  if (is_clean(text)) return std::string_view::npos;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = code_point_length(text, i);
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

namespace {

/// Cc, and of Cf, Zl and Zp what acts on a line or takes no room.
bool is_unseen(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x180E ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

}  // namespace

std::size_t first_unseen(std::string_view text) {
  const auto is_seen = [](char c) { return c >= 0x20 && c < 0x7f; };
  for (std::string_view rest = text; !rest.empty();) {
    if (is_seen(rest.front())) {
      rest.remove_prefix(1);
      continue;
    }
    const std::size_t at = text.size() - rest.size();
    if (is_unseen(take_code_point(rest))) return at;
  }
  return std::string_view::npos;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    if (i >= kLongest) {
      out += "...";
      break;
    }
    const std::size_t length = code_point_length(text, i);
    const std::string_view sign = text.substr(i, std::max<std::size_t>(length, 1));
    out += length > 0 && first_unseen(sign) == std::string_view::npos ? sign : "?";
    i += sign.size();
  }
  return out + "\"";
}

std::string told(std::string_view text) {
  std::string out;
  for (std::size_t at; (at = first_unseen(text)) != std::string_view::npos;) {
    out.append(text.substr(0, at)).append("?");
    text.remove_prefix(at);
    take_code_point(text);
  }
  return out.append(text);
}

std::string sendable(std::string_view text) {
  constexpr std::string_view kKept = "\t\n\r";
  std::string out;
  while (!text.empty()) {
    std::string_view rest = text;
    const char32_t c = take_code_point(rest);
    const std::string_view sign = text.substr(0, text.size() - rest.size());
    const bool joins = c == 0x200C || c == 0x200D;
    if (joins || !is_unseen(c) || kKept.find(sign) != std::string_view::npos) out += sign;
    text = rest;
  }
  return out;
}

char32_t take_code_point(std::string_view& text) {
  const std::size_t length = std::max<std::size_t>(code_point_length(text, 0), 1);
  constexpr unsigned kLeadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t point = static_cast<unsigned char>(text[0]) & kLeadBits[length];
  for (std::size_t i = 1; i < length; ++i)
    point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  text.remove_prefix(length);
  return point;
}

std::size_t count_code_points(std::string_view text) {
  const auto is_lead = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_lead));
}

TextPlace place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
  const auto line = std::count(before.begin(), before.end(), '\n');
  const std::size_t column = count_code_points(before.substr(start));
  return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

}  // namespace petition::text
