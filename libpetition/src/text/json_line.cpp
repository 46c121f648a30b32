// One line of JSON, and how a text stands in it.
#include "text/json_line.h"

#include <algorithm>

#include "petition/error.h"
#include "text/utf8.h"

namespace petition::text {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

void append_escaped(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  out += "\\u00";
  out += kHex[static_cast<unsigned char>(c) >> 4];
  out += kHex[static_cast<unsigned char>(c) & 15];
}

bool stands_as_it_is(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

}  // namespace

void JsonLine::separate() {
  if (!first_ && !after_key_) text_ += ',';
  first_ = false;
  after_key_ = false;
}

void JsonLine::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
}

void JsonLine::close(char bracket) {
  text_ += bracket;
  first_ = false;
}

void JsonLine::begin_object() {
  open('{');
  if (order_ == Members::canonical) open_objects_.push_back(starts_.size());
}

void JsonLine::end_object() {
  if (order_ == Members::canonical) {
    sort_members(open_objects_.back());
    starts_.resize(open_objects_.back());
    open_objects_.pop_back();
  }
  close('}');
}

std::string_view JsonLine::member(std::size_t index) const {
  const std::size_t end = index + 1 < starts_.size() ? starts_[index + 1] - 1 : text_.size();
  return std::string_view(text_).substr(starts_[index], end - starts_[index]);
}

std::string_view JsonLine::name_at(std::size_t index) const {
  const std::string_view from = std::string_view(text_).substr(starts_[index] + 1);
  return from.substr(0, from.find('"'));
}

/// Those from `first` on, which end the text.
void JsonLine::sort_members(std::size_t first) {
  bool sorted = true;
  for (std::size_t i = first + 1; i < starts_.size() && sorted; ++i)
    sorted = name_at(i - 1) < name_at(i);
  if (sorted) return;
  std::vector<std::pair<std::string_view, std::string_view>> members;
  for (std::size_t i = first; i < starts_.size(); ++i) members.emplace_back(name_at(i), member(i));
  std::ranges::sort(members);
  std::string again;
  again.reserve(text_.size() - starts_[first]);
  for (const auto& [name, member] : members) {
    if (!again.empty()) again += ',';
    again += member;
  }
  text_.replace(starts_[first], std::string::npos, again);
}

void JsonLine::key(std::string_view name) {
  if (order_ == Members::canonical) starts_.push_back(text_.size() + (first_ ? 0 : 1));
  value(name);
  text_ += ':';
  after_key_ = true;
}

void JsonLine::raw(std::string_view json) {
  separate();
  text_ += json;
}

void JsonLine::value(std::string_view text) {
  if (first_invalid_utf8(text) != std::string_view::npos)
    throw Error(ErrorCode::encoding, "not UTF-8, so not to be written as JSON: " + quoted(text));
  separate();
  text_ += '"';
  for (std::size_t from = 0; from < text.size();) {
    std::size_t to = from;
    while (to < text.size() && stands_as_it_is(text[to])) ++to;
    text_ += text.substr(from, to - from);
    if (to < text.size()) append_escaped(text_, text[to]);
    from = to + 1;
  }
  text_ += '"';
}

void JsonLine::value(Instant t) {
  if (t == kNever) return null();
  value(std::string_view(format_instant(t, utc_offset_s_)));
}

void JsonLine::put_or_null(std::string_view name, std::string_view text) {
  key(name);
  text.empty() ? null() : value(text);
}

void JsonLine::put_null(std::string_view name) {
  key(name);
  null();
}

}  // namespace petition::text
