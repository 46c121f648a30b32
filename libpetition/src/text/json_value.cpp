// Typed access to the values of a record.
#include "text/json_value.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/scan.h"
#include "text/unknown.h"

namespace petition::text {
namespace {

/// The byte at which the value stands that the path leads to, as far as it leads.
std::size_t byte_of(const Node& node, std::string_view path) {
  if (path.starts_with('.')) path.remove_prefix(1);
  const std::string_view key = path.substr(0, path.find_first_of(".["));
  if (const auto* object = std::get_if<Node::Object>(&node.value)) {
    for (const Member& member : *object)
      if (member.key == key) return byte_of(member.node, path.substr(key.size()));
  } else if (const auto* list = std::get_if<Node::List>(&node.value)) {
    if (path.starts_with('[')) {
      const auto close = std::min(path.find(']'), path.size() - 1);
      const auto index = text::digits(path.substr(1, close - 1));
      if (index && static_cast<std::size_t>(*index) < list->size())
        return byte_of((*list)[static_cast<std::size_t>(*index)], path.substr(close + 1));
    }
  }
  return node.at;
}

}  // namespace

std::string Value::path() const {
  std::string path = parent_ == nullptr ? std::string() : parent_->path();
  if (!key_.empty()) append_key(path, key_);
  else if (parent_ != nullptr) append_index(path, index_);
  return path;
}

void Value::fail(ErrorCode code, const std::string& message, std::string_view below) const {
  std::string full = path();
  if (!full.empty() && !below.empty() && below.front() != '[') full += '.';
  full += below;
  source_.fail(code, message, full, byte_of(node_, below));
}

template <class T>
T& Value::as(std::string_view expected) const {
  if (auto* value = std::get_if<T>(&node_.value)) return *value;
  fail(ErrorCode::wrong_type, fmt::format("this must be {}, not {}", expected, type_name(node_)));
}

std::string Value::text() const { return std::move(as<std::string>("a string")); }

bool Value::flag() const { return as<bool>("true or false"); }

std::int64_t Value::whole() const { return as<std::int64_t>("a whole number"); }

Instant Value::instant() const { return read(parse_instant); }

Node::List& Value::list() const { return as<Node::List>("a list"); }

Node::Object& Value::object() const { return as<Node::Object>("an object"); }

Value Value::entry(std::size_t index) const { return {*this, list()[index], {}, index}; }

void Value::allow(std::span<const std::string_view> keys) const {
  for (Member& member : object()) {
    if (std::ranges::find(keys, member.key) != keys.end()) continue;
    std::string full = path();
    append_key(full, member.key);
    source_.fail(ErrorCode::unknown_key, unknown_key(member.key, keys), full, member.at);
  }
}

std::optional<Value> Value::find(std::string_view key) const {
  for (Member& member : object())
    if (member.key == key) return Value(*this, member.node, member.key, 0);
  return std::nullopt;
}

Value Value::need(std::string_view key) const {
  if (auto value = find(key)) return *value;
  fail(ErrorCode::missing_key, "this key is missing", key);
}

}  // namespace petition::text
