// Strict reading of TOML.
#include "text/toml_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "text/blank.h"
#include "text/names.h"
#include "text/toml_scan.h"
#include "text/unknown.h"

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

/// The first character that is not seen, other than what parts lines and words.
std::optional<char32_t> unseen_in(std::string_view text) {
  for (std::size_t at; (at = first_unseen(text)) != std::string_view::npos;) {
    text.remove_prefix(at);
    const char32_t c = take_code_point(text);
    if (c != U'\t' && c != U'\n' && c != U'\r') return c;
  }
  return std::nullopt;
}

[[noreturn]] void refuse_fault(std::string_view text, const TomlFault& fault,
                               std::string_view where) {
  const TextPlace place = place_of(text, fault.at);
  const auto message =
      fault.long_key
          ? fmt::format("a key has more than {} parts; so many are read", kMostKeyParts)
          : std::string("this letter is not ASCII; outside of comments it must be in quotes");
  throw Error(fault.long_key ? ErrorCode::too_large : ErrorCode::syntax, message,
              std::string{where}, place.line, place.column);
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
    const TextPlace place = place_of(text, bad);
    throw Error(ErrorCode::encoding, "this byte is not UTF-8; save the text as UTF-8",
                std::string{where}, place.line, place.column);
  }
  if (const auto fault = scan_toml(text)) refuse_fault(text, *fault, where);
  // Not given `where`: it would be copied where a failing allocation ends the process.
  toml::parse_result result = toml::parse(text);
  if (result) return std::move(result).table();
  const auto at = result.error().source().begin;
  throw Error(ErrorCode::syntax,
              fmt::format("not well-formed TOML: {}", told(result.error().description())),
              std::string{where}, static_cast<int>(at.line), static_cast<int>(at.column));
}

TextPlace place_of(const toml::node& node) {
  const auto& at = node.source().begin;
  if (at.line == 0) return {1, 1};
  return {static_cast<int>(at.line), static_cast<int>(at.column)};
}

std::string TomlReader::path_of(std::string_view key) const {
  return path_.empty() ? std::string(key) : fmt::format("{}.{}", path_, key);
}

void TomlReader::refuse(ErrorCode code, const std::string& message, const toml::node& at) const {
  const TextPlace place = place_of(at);
  throw Error(code, message, std::string{where_}, place.line, place.column);
}

void TomlReader::refuse(ErrorCode code, const std::string& message, std::string_view key) const {
  const toml::node* node = key.empty() ? nullptr : table_.get(key);
  refuse(code, message, node != nullptr ? *node : table_);
}

void TomlReader::refuse_type(const toml::node& node, std::string_view key,
                             std::string_view expected) const {
  refuse(ErrorCode::wrong_type,
         fmt::format("`{}` must be {}, not {}", path_of(key), expected, type_name(node)), node);
}

const toml::node* TomlReader::find(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

const toml::node& TomlReader::need(std::string_view key) {
  if (const toml::node* node = find(key)) return *node;
  refuse(ErrorCode::missing_key, fmt::format("`{}` is missing", path_of(key)));
}

std::string TomlReader::text_of(const toml::node& node, std::string_view key) const {
  const auto* value = node.as_string();
  if (value == nullptr) refuse_type(node, key, "a text in quotes");
  if (const auto unseen = unseen_in(value->get()))
    refuse(ErrorCode::invalid_value,
           fmt::format("`{}` has the character U+{:04X}, which is not seen; leave it out",
                       path_of(key), static_cast<std::uint32_t>(*unseen)),
           node);
  return value->get();
}

void TomlReader::refuse_empty(ErrorCode code, std::string_view key) const {
  refuse(code, fmt::format("`{}` is empty", path_of(key)), key);
}

std::string TomlReader::text(std::string_view key) {
  std::string value = text_of(need(key), key);
  if (is_blank(value)) refuse_empty(ErrorCode::invalid_value, key);
  return value;
}

std::string TomlReader::text_or(std::string_view key, std::string_view otherwise) {
  return find(key) != nullptr ? text(key) : std::string(otherwise);
}

std::string TomlReader::line(std::string_view key) {
  std::string value = text(key);
  if (first_unseen(value) != std::string_view::npos)
    refuse(ErrorCode::invalid_value,
           fmt::format("`{}` must be one line without control characters", path_of(key)), key);
  return value;
}

std::string TomlReader::line_or(std::string_view key, std::string_view otherwise) {
  return find(key) != nullptr ? line(key) : std::string(otherwise);
}

std::string TomlReader::name(std::string_view key) { return composed(line(key)); }

std::string TomlReader::name_or(std::string_view key, std::string_view otherwise) {
  return find(key) != nullptr ? name(key) : std::string(otherwise);
}

std::vector<std::string> TomlReader::texts(std::string_view key) {
  const toml::node& node = need(key);
  if (node.is_string()) return {text(key)};
  const auto* array = node.as_array();
  if (array == nullptr) refuse_type(node, key, "a list of texts");
  if (array->empty()) refuse_empty(ErrorCode::wrong_type, key);
  std::vector<std::string> all;
  for (const toml::node& item : *array) all.push_back(text_of(item, key));
  return all;
}

std::int64_t TomlReader::whole(std::string_view key, std::int64_t least, std::int64_t most) {
  const toml::node& node = need(key);
  const auto* value = node.as_integer();
  if (value == nullptr) refuse_type(node, key, "a whole number");
  if (value->get() < least || value->get() > most)
    refuse(ErrorCode::invalid_value,
           fmt::format("`{}` is {}; it must lie from {} to {}", path_of(key), value->get(), least,
                       most),
           node);
  return value->get();
}

bool TomlReader::flag_or(std::string_view key, bool otherwise) {
  const toml::node* node = find(key);
  if (node == nullptr) return otherwise;
  if (const auto* value = node->as_boolean()) return value->get();
  refuse_type(*node, key, "true or false");
}

DayNumber TomlReader::date(std::string_view key) {
  const toml::node& node = need(key);
  const auto* value = node.as_date();
  if (value == nullptr) refuse_type(node, key, "a date without quotes, as in 2021-03-30");
  const toml::date d = value->get();
  if (const auto number = day_number(d.year, d.month, d.day)) return *number;
  refuse(ErrorCode::invalid_time, fmt::format("`{}`: this date does not exist", path_of(key)),
         node);
}

std::optional<DayNumber> TomlReader::optional_date(std::string_view key) {
  if (find(key) == nullptr) return std::nullopt;
  return date(key);
}

TomlReader TomlReader::table(std::string_view key) {
  const toml::node& node = need(key);
  if (const auto* inner = node.as_table()) return TomlReader(*inner, where_, path_of(key));
  refuse_type(node, key, "a table");
}

std::vector<TomlReader> TomlReader::tables(std::string_view key) {
  const toml::node& node = need(key);
  if (!node.is_array_of_tables()) refuse_type(node, key, fmt::format("written as [[{}]]", key));
  return optional_tables(key);
}

std::vector<TomlReader> TomlReader::optional_tables(std::string_view key) {
  std::vector<TomlReader> all;
  const toml::node* node = find(key);
  if (node == nullptr) return all;
  const std::string expected = fmt::format("written as [[{}]]", key);
  const toml::array* array = node->as_array();
  if (array == nullptr) refuse_type(*node, key, expected);
  for (const toml::node& element : *array) {
    if (!element.is_table()) refuse_type(element, key, expected);
    all.emplace_back(*element.as_table(), where_, fmt::format("{}[{}]", path_of(key), all.size()));
  }
  return all;
}

std::string TomlReader::key_of(const toml::key& key) const {
  if (first_unseen(key.str()) == std::string_view::npos) return std::string(key.str());
  const auto& at = key.source().begin;
  throw Error(ErrorCode::invalid_value,
              fmt::format("the key {} has a character that is not seen", quoted(key.str())),
              std::string{where_}, static_cast<int>(at.line), static_cast<int>(at.column));
}

std::vector<std::string> TomlReader::keys() const {
  std::vector<const toml::key*> order;
  for (const auto& [key, node] : table_) order.push_back(&key);
  std::ranges::sort(order, [](const toml::key* a, const toml::key* b) {
    const auto& x = a->source().begin;
    const auto& y = b->source().begin;
    return std::pair(x.line, x.column) < std::pair(y.line, y.column);
  });
  std::vector<std::string> names;
  for (const toml::key* key : order) names.push_back(key_of(*key));
  return names;
}

void TomlReader::finish() const {
  for (const auto& [key, node] : table_) {
    if (asked_.contains(key.str())) continue;
    const std::vector<std::string_view> known(asked_.begin(), asked_.end());
    const auto& at = key.source().begin;
    throw Error(ErrorCode::unknown_key, unknown_key(key.str(), known), std::string{where_},
                static_cast<int>(at.line), static_cast<int>(at.column));
  }
}

void TomlReader::allow(std::span<const std::string_view> keys) {
  asked_.insert(keys.begin(), keys.end());
  finish();
}

}  // namespace petition::text
