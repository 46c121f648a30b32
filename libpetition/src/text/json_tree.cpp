// Builds the tree from the events of RapidJSON's reader, which stands right behind the value that
// it tells of: where that began follows from where the one before it ended.
#include "text/json_tree.h"

#include <fmt/core.h>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>

#include "text/utf8.h"

namespace petition::text {
namespace {

constexpr std::size_t kUsualKeys = 8;  ///< an event has about as many
constexpr unsigned kHow = rapidjson::kParseFullPrecisionFlag | rapidjson::kParseInsituFlag;

/// A type of its own: of RapidJSON's the reader takes a copy, which leaves the place behind.
struct Stream : rapidjson::InsituStringStream {
  using rapidjson::InsituStringStream::GenericInsituStringStream;
};

/// What is wrong at a place, as in `missing a comma or } after an object member`.
std::string reason(rapidjson::ParseErrorCode code, std::string_view rest) {
  if (code == rapidjson::kParseErrorDocumentRootNotSingular)
    return "text after the end of the value";
  if (code == rapidjson::kParseErrorStringEscapeInvalid && !rest.empty() && rest[0] != '\\')
    return fmt::format("the control character U+{:04X} in a string; write it as \\u{:04x}",
                       static_cast<unsigned>(rest[0]), static_cast<unsigned>(rest[0]));
  std::string told = rapidjson::GetParseError_En(code);
  told.front() = static_cast<char>(told.front() | 0x20);
  if (told.back() == '.') told.pop_back();
  return told;
}

class Builder {
 public:
  explicit Builder(const Source& source)
      : source_(source), text_(source.part()), unescaped_(text_), stream_(unescaped_.data()) {
    if (!text_.starts_with(kByteOrderMark)) return;
    stream_.src_ += kByteOrderMark.size();
    advance();
  }

  Node build() {
    const rapidjson::ParseResult result = rapidjson::Reader().Parse<kHow>(stream_, *this);
    if (result.IsError()) fail(result);
    return std::move(root_);
  }

  // What the parser calls.
  bool Null() { return put(nullptr); }
  bool Bool(bool flag) { return put(flag); }
  bool Int(int n) { return put(std::int64_t{n}); }
  bool Uint(unsigned n) { return put(std::int64_t{n}); }
  bool Int64(std::int64_t n) { return put(n); }
  bool Uint64(std::uint64_t n) {
    if (n > INT64_MAX) fail_number();
    return put(static_cast<std::int64_t>(n));
  }
  bool Double(double x) {
    if (taken().find_first_of(".eE") == std::string_view::npos) fail_number();
    return put(x);
  }
  bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    return put(checked({text, size}));
  }
  bool Key(const char* name, rapidjson::SizeType size, bool);
  bool StartObject() {
    Node::Object object;
    object.reserve(kUsualKeys);
    return open(std::move(object));
  }
  bool StartArray() { return open(Node::List{}); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

 private:
  /// Where the value begins that the parser has just taken.
  std::size_t start() const {
    return std::min(text_.find_first_not_of(" \t\r\n,:", done_), text_.size());
  }
  std::string_view taken() { return text_.substr(start(), stream_.Tell() - start()); }
  void advance() { done_ = stream_.Tell(); }
  std::string checked(std::string_view text) const;

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
  [[noreturn]] void fail(const rapidjson::ParseResult& result) const;
  [[noreturn]] void fail_number() const {
    fail(ErrorCode::overflow, "the number is too large for 64 bits");
  }

  const Source& source_;
  std::string_view text_;
  std::string unescaped_;  ///< the text, in which the reader writes what strings stand for
  Stream stream_;
  bool has_escapes_ = text_.find('\\') != std::string_view::npos;
  std::size_t done_ = 0;  ///< where the value before ended
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

/// The reader takes the lower half of a surrogate pair that stands alone for a character: it can
/// only come from an escape, for the text itself is UTF-8.
std::string Builder::checked(std::string_view text) const {
  if (has_escapes_ && first_invalid_utf8(text) != std::string_view::npos)
    fail(ErrorCode::syntax, "not well-formed JSON: the surrogate pair in string is invalid");
  return std::string(text);
}

bool Builder::Key(const char* name, rapidjson::SizeType size, bool) {
  auto& object = std::get<Node::Object>(open_.back()->value);
  const std::size_t at = start();
  object.push_back({checked({name, size}), static_cast<std::uint32_t>(at), {}});
  const auto same = [&](const Member& other) { return other.key == object.back().key; };
  if (std::any_of(object.begin(), object.end() - 1, same))
    fail(ErrorCode::duplicate, "the key is given twice in one object");
  if (object.size() > kMostKeys)
    fail(ErrorCode::too_large, fmt::format("the object has more than {} keys", kMostKeys));
  advance();
  return true;
}

void Builder::fail(const rapidjson::ParseResult& result) const {
  if (result.Code() == rapidjson::kParseErrorNumberTooBig) fail_number();
  const std::size_t at = std::min(result.Offset(), text_.size());
  source_.fail(ErrorCode::syntax,
               "not well-formed JSON: " + reason(result.Code(), text_.substr(at)), {}, at);
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

const Node* find(const Node::Object& object, std::string_view key) {
  const auto found = std::ranges::find(object, key, &Member::key);
  return found == object.end() ? nullptr : &found->node;
}

std::string_view type_name(const Node& node) {
  static constexpr std::string_view names[] = {
      "null",     "true or false", "a number", "a number with a fraction",
      "a string", "a list",        "an object"};
  return names[node.value.index()];
}

}  // namespace petition::text
