// Typed access to a TOML table, refusing with the place and with what would be right.
#include "text/toml_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace petition::text {
namespace {

std::string_view type_name(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "an array";
    case toml::node_type::string: return "a string";
    case toml::node_type::integer: return "an integer";
    case toml::node_type::floating_point: return "a number with a fraction";
    case toml::node_type::boolean: return "a boolean";
    case toml::node_type::date: return "a date";
    case toml::node_type::time: return "a time";
    case toml::node_type::date_time: return "a date with time";
    case toml::node_type::none: break;
  }
  return "nothing";
}

std::string joined(std::initializer_list<std::string_view> keys) {
  std::string out;
  for (const std::string_view key : keys) out.append(out.empty() ? "" : ", ").append(key);
  return out;
}

}  // namespace

toml::table parse_toml(std::string_view text, std::string_view where) {
  if (text.size() > kLongestText) {
    throw Error(
        ErrorCode::too_large,
        fmt::format("the text has {} bytes; at most {} are read", text.size(), kLongestText),
        std::string{where});
  }
  if (const std::size_t bad = first_invalid_utf8(text); bad != std::string_view::npos) {
    const Place place = place_of(text, bad);
    throw Error(ErrorCode::encoding, "this byte is not UTF-8; save the text as UTF-8",
                std::string{where}, place.line, place.column);
  }
  // Not given `where`: it would be copied where a failing allocation ends the process.
  toml::parse_result result = toml::parse(text);
  if (result) return std::move(result).table();
  const auto at = result.error().source().begin;
  throw Error(ErrorCode::syntax,
              fmt::format("not well-formed TOML: {}", result.error().description()),
              std::string{where}, static_cast<int>(at.line), static_cast<int>(at.column));
}

TomlReader::TomlReader(const toml::table& table, std::string_view where, std::string name)
    : table_(table), where_(where), name_(std::move(name)) {}

Place TomlReader::place_of_node(const toml::node* node) {
  const auto at = node->source().begin;
  return {static_cast<int>(at.line), static_cast<int>(at.column)};
}

void TomlReader::fail(ErrorCode code, const std::string& message, Place at) const {
  // The root table has no place of its own.
  const bool known = at.line > 0;
  throw Error(code, message, std::string{where_}, known ? at.line : 1, known ? at.column : 1);
}

void TomlReader::fail(ErrorCode code, const std::string& message, const toml::node* at) const {
  fail(code, message, place_of_node(at));
}

void TomlReader::allow(std::initializer_list<std::string_view> keys) const {
  for (const auto& [key, node] : table_) {
    if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) continue;
    const auto at = key.source().begin;
    fail(ErrorCode::unknown_key,
         fmt::format("{} has no key {}; it takes {}", name_, quoted(key.str()), joined(keys)),
         Place{static_cast<int>(at.line), static_cast<int>(at.column)});
  }
}

const toml::node& TomlReader::require(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) {
    fail(ErrorCode::missing_key, fmt::format("{} needs the key \"{}\"", name_, key), &table_);
  }
  return *node;
}

std::string TomlReader::text_of(const toml::node& node, std::string_view key) const {
  const auto* string = node.as_string();
  if (string == nullptr) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" is {}, expected a string", key, type_name(node)), &node);
  }
  return string->get();
}

std::string TomlReader::text(std::string_view key) const {
  const toml::node& node = require(key);
  std::string value = text_of(node, key);
  if (value.empty()) fail(ErrorCode::invalid_value, fmt::format("\"{}\" is empty", key), &node);
  if (std::any_of(value.begin(), value.end(),
                  [](char c) { return c >= 0 && (c < ' ' || c == 0x7f); })) {
    fail(ErrorCode::invalid_value,
         fmt::format("\"{}\" must be one line without control characters", key), &node);
  }
  return value;
}

std::optional<std::string> TomlReader::optional_text(std::string_view key) const {
  if (find(key) == nullptr) return std::nullopt;
  return text(key);
}

DayNumber TomlReader::date(std::string_view key) const {
  const toml::node& node = require(key);
  const auto* value = node.as_date();
  if (value == nullptr) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" is {}, expected a date without quotes, as in 2026-01-02", key,
                     type_name(node)),
         &node);
  }
  const toml::date d = value->get();
  const auto number = day_number(d.year, d.month, d.day);
  if (!number)
    fail(ErrorCode::invalid_time, fmt::format("\"{}\": this date does not exist", key), &node);
  return *number;
}

std::optional<DayNumber> TomlReader::optional_date(std::string_view key) const {
  if (find(key) == nullptr) return std::nullopt;
  return date(key);
}

int TomlReader::integer(std::string_view key) const {
  const toml::node& node = require(key);
  const auto* value = node.as_integer();
  if (value == nullptr) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" is {}, expected an integer", key, type_name(node)), &node);
  }
  if (value->get() < -1'000'000 || value->get() > 1'000'000) {
    fail(ErrorCode::invalid_value, fmt::format("\"{}\" is out of range", key), &node);
  }
  return static_cast<int>(value->get());
}

bool TomlReader::boolean_or(std::string_view key, bool otherwise) const {
  const toml::node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto* value = node->as_boolean();
  if (value == nullptr) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" is {}, expected true or false", key, type_name(*node)), node);
  }
  return value->get();
}

std::vector<TomlReader> TomlReader::tables(std::string_view key) const {
  std::vector<TomlReader> out;
  const toml::node* node = find(key);
  if (node == nullptr) return out;
  const toml::array* array = node->as_array();
  const auto wrong = [&](const toml::node& at) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" holds {}, expected tables written as [[{}]]", key, type_name(at), key),
         &at);
  };
  if (array == nullptr) {
    wrong(*node);
    return out;
  }
  for (const toml::node& element : *array) {
    if (!element.is_table()) wrong(element);
    out.emplace_back(*element.as_table(), where_, fmt::format("[[{}]]", key));
  }
  return out;
}

std::optional<TomlReader> TomlReader::optional_table(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  if (!node->is_table()) {
    fail(ErrorCode::wrong_type,
         fmt::format("\"{}\" is {}, expected a table", key, type_name(*node)), node);
  }
  return TomlReader{*node->as_table(), where_, std::string{key}};
}

}  // namespace petition::text
