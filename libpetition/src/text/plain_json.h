// JSON as programs write it mostly, taken off a text piece by piece without keeping any of it. What
// is in another form is left to json_tree.h, which reads all, and says what is wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace petition::text {

/// Each takes what it names off the text and says whether it was there; once something was not, the
/// rest means nothing. Blanks may stand between pieces, and nothing else. Needs UTF-8.
class PlainJson {
 public:
  explicit PlainJson(std::string_view json) : rest_(json) {}

  /// What was not taken yet, from its next piece on.
  std::string_view rest() {
    skip_blanks();
    return rest_;
  }
  /// How many bytes were not taken yet.
  std::size_t left() const { return rest_.size(); }
  bool starts_with(char c) { return rest().starts_with(c); }
  bool take(std::string_view piece) {
    if (!rest().starts_with(piece)) return false;
    rest_.remove_prefix(piece.size());
    return true;
  }
  bool flag(bool& out) {
    out = take("true");
    return out || take("false");
  }
  /// A text without escapes.
  bool text(std::string_view& out) {
    const std::string_view from = rest();
    if (!take_text(false)) return false;
    out = from.substr(1, from.size() - rest_.size() - 2);
    return true;
  }
  /// A number of up to nine digits.
  bool skip_number() {
    std::size_t digits = 0;
    while (digits < rest().size() && rest_[digits] >= '0' && rest_[digits] <= '9') ++digits;
    const bool leading = digits > 1 && rest_.front() == '0';
    rest_.remove_prefix(digits);
    return digits > 0 && digits < 10 && !leading;
  }
  /// The entries of an object: `take_value` takes the value of a key.
  template <class TakeValue>
  bool object(TakeValue take_value) {
    return several("{", "}", [&] {
      std::string_view key;
      return text(key) && take(":") && take_value(key);
    });
  }
  /// The entries of a list, likewise.
  template <class TakeValue>
  bool list(TakeValue take_value) {
    return several("[", "]", take_value);
  }
  /// A whole object of texts, flags, and objects and lists of these.
  bool skip_object(int deep = 0) {
    return several("{", "}", [&] { return take_text(true) && take(":") && skip_value(deep + 1); });
  }

 private:
  static constexpr int kDeepest = 8;

  void skip_blanks() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }
  /// How many bytes of what was not taken yet can be passed over in blocks: none of them is a
  /// quote, a backslash or a control character.
  std::size_t plain_blocks() const {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    const auto below = [](std::uint64_t block, std::uint64_t least) {
      return (block - kOnes * least) & ~block;
    };
    std::size_t at = 0;
    for (std::uint64_t block = 0; at + sizeof block <= rest_.size(); at += sizeof block) {
      std::memcpy(&block, rest_.data() + at, sizeof block);
      const std::uint64_t odd =
          below(block, ' ') | below(block ^ kOnes * '"', 1) | below(block ^ kOnes * '\\', 1);
      if ((odd & kOnes * 0x80) != 0) break;
    }
    return at;
  }
  /// `escapes`: whether it may have those of one letter.
  bool take_text(bool escapes) {
    if (!take("\"")) return false;
    for (std::size_t at = plain_blocks(); at < rest_.size(); ++at) {
      const char c = rest_[at];
      if (c == '"') {
        rest_.remove_prefix(at + 1);
        return true;
      }
      if (static_cast<unsigned char>(c) < ' ') return false;
      if (c != '\\') continue;
      if (!escapes || ++at == rest_.size()) return false;
      if (std::string_view("\"\\/bfnrt").find(rest_[at]) == std::string_view::npos) return false;
    }
    return false;
  }
  template <class TakeEach>
  bool several(std::string_view open, std::string_view close, TakeEach take_each) {
    if (!take(open)) return false;
    if (take(close)) return true;
    do
      if (!take_each()) return false;
    while (take(","));
    return take(close);
  }
  bool skip_value(int deep) {
    bool flag = false;
    if (starts_with('"')) return take_text(true);
    if (deep == kDeepest) return false;
    if (starts_with('{')) return skip_object(deep);
    if (starts_with('[')) return list([&] { return skip_value(deep + 1); });
    return this->flag(flag);
  }

  std::string_view rest_;
};

}  // namespace petition::text
