// Builds the tree from the events of nlohmann's parser, which does not tell where a value stands:
// an iterator that counts what the parser has taken does.
#include "text/json_tree.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "text/utf8.h"

namespace petition::text {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Reads a text and tells at any time how far the parser has come.
class Counted {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Counted(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  Counted& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  Counted operator++(int) {
    Counted before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const Counted& a, const Counted& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  const char** reached_;
};

/// The parser's own words, without its prefix and without pieces of the text, which may be long.
std::string reason(std::string_view what) {
  if (const auto from = what.find(" - "); from != std::string_view::npos)
    what.remove_prefix(from + 3);
  what = what.substr(0, what.find("; last read: "));
  return std::string(what);
}

class Builder {
 public:
  explicit Builder(const Source& source) : source_(source), text_(source.part()) {
    if (text_.starts_with(kByteOrderMark)) done_ = kByteOrderMark.size();
    reached_ = text_.data() + done_;
  }

  Node build() {
    const char* first = text_.data();
    Json::sax_parse(Counted(first, &reached_), Counted(first + text_.size(), &reached_), this);
    return std::move(root_);
  }

  // What the parser calls.
  bool null() { return put(nullptr); }
  bool boolean(bool flag) { return put(flag); }
  bool number_integer(std::int64_t n) { return put(n); }
  bool number_unsigned(std::uint64_t n) {
    if (n > INT64_MAX) fail_number();
    return put(static_cast<std::int64_t>(n));
  }
  bool number_float(double x, const std::string& written) {
    if (written.find_first_of(".eE") == std::string::npos) fail_number();
    return put(x);
  }
  bool string(std::string& text) { return put(std::move(text)); }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return open(Node::Object{}); }
  bool start_array(std::size_t) { return open(Node::List{}); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name);
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e);

 private:
  /// Where the value begins that the parser has just taken.
  std::size_t start() const {
    return std::min(text_.find_first_not_of(" \t\r\n,:", done_), text_.size());
  }
  void advance() { done_ = static_cast<std::size_t>(reached_ - text_.data()); }

  template <class T>
  Node& add(T&& value);
  template <class T>
  bool put(T&& value) {
    add(std::forward<T>(value));
    return true;
  }
  template <class T>
  bool open(T&& value);
  bool close() {
    advance();
    open_.pop_back();
    return true;
  }
  std::string path() const;
  [[noreturn]] void fail(ErrorCode code, const std::string& message) const {
    source_.fail(code, message, path(), start());
  }
  [[noreturn]] void fail_number() const {
    fail(ErrorCode::overflow, "the number is too large for 64 bits");
  }

  const Source& source_;
  std::string_view text_;
  const char* reached_ = nullptr;  ///< how far the parser has come
  std::size_t done_ = 0;           ///< how far it had come after the value before
  std::size_t values_ = 0;
  Node root_;
  std::vector<Node*> open_;  ///< the containers around the next value; none moves while it is open
};

template <class T>
Node& Builder::add(T&& value) {
  if (++values_ > kMostValues)
    fail(ErrorCode::too_large, fmt::format("the text has more than {} values", kMostValues));
  Node node{std::forward<T>(value), static_cast<std::uint32_t>(start())};
  advance();
  if (open_.empty()) return root_ = std::move(node);
  if (auto* object = std::get_if<Node::Object>(&open_.back()->value))
    return object->back().node = std::move(node);
  return std::get<Node::List>(open_.back()->value).emplace_back(std::move(node));
}

template <class T>
bool Builder::open(T&& value) {
  if (open_.size() == kDeepest)
    fail(ErrorCode::too_large, fmt::format("values are nested deeper than {} levels", kDeepest));
  open_.push_back(&add(std::forward<T>(value)));
  return true;
}

bool Builder::key(std::string& name) {
  auto& object = std::get<Node::Object>(open_.back()->value);
  const std::size_t at = start();
  object.push_back({std::move(name), static_cast<std::uint32_t>(at), {}});
  const auto same = [&](const Member& other) { return other.key == object.back().key; };
  if (std::any_of(object.begin(), object.end() - 1, same))
    fail(ErrorCode::duplicate, "the key is given twice in one object");
  if (object.size() > kMostKeys)
    fail(ErrorCode::too_large, fmt::format("the object has more than {} keys", kMostKeys));
  advance();
  return true;
}

bool Builder::parse_error(std::size_t position, const std::string&,
                          const nlohmann::detail::exception& e) {
  if (e.id == 406) fail_number();
  const bool complete = open_.empty() && values_ > 0;
  const std::string why = complete ? "text after the end of the value" : reason(e.what());
  // A misplaced value is named by its beginning, a sign or a broken value by the last byte taken.
  const bool misplaced = why.starts_with("unexpected") && !why.starts_with("unexpected '") &&
                         !why.starts_with("unexpected end");
  const std::size_t broken = std::min(position == 0 ? 0 : position - 1, text_.size());
  const std::size_t at = why.starts_with("unexpected end") ? text_.size() : broken;
  source_.fail(ErrorCode::syntax, "not well-formed JSON: " + why, {}, misplaced ? start() : at);
}

/// The way to the value that is next, as in `events[3].data`.
std::string Builder::path() const {
  std::string path;
  for (const Node* node : open_) {
    if (const auto* list = std::get_if<Node::List>(&node->value)) {
      const std::size_t inside = node == open_.back() ? list->size() : list->size() - 1;
      append_index(path, inside);
    } else if (const auto& object = std::get<Node::Object>(node->value); !object.empty()) {
      append_key(path, object.back().key);
    }
  }
  return path;
}

/// Control characters are left to the parser, but NUL, which it takes for the end of the text.
void refuse_unclean(const Source& source) {
  const std::string_view text = source.part();
  if (const auto bad = text::first_invalid_utf8(text); bad != std::string_view::npos)
    source.fail(ErrorCode::encoding, "this byte is not UTF-8; save the text as UTF-8", {}, bad);
  if (const auto nul = text.find('\0'); nul != std::string_view::npos)
    source.fail(ErrorCode::syntax, "not well-formed JSON: a NUL byte", {}, nul);
}

}  // namespace

Node parse_tree(const Source& source) {
  const std::string_view text = source.part();
  if (!text::is_clean(text)) refuse_unclean(source);
  return Builder(source).build();
}

std::string_view type_name(const Node& node) {
  static constexpr std::string_view names[] = {
      "null",     "true or false", "a number", "a number with a fraction",
      "a string", "a list",        "an object"};
  return names[node.value.index()];
}

}  // namespace petition::text
