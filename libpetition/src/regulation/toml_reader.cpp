// Strict reading of TOML.
#include "regulation/toml_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace petition::regulation {
namespace {

int line_of(const toml::node& node) { return static_cast<int>(node.source().begin.line); }
int column_of(const toml::node& node) { return static_cast<int>(node.source().begin.column); }

}  // namespace

void fail(ErrorCode code, std::string message, std::string_view where, const toml::node& at) {
  throw Error(code, std::move(message), std::string(where), line_of(at), column_of(at));
}

std::string TableReader::name(std::string_view key) const {
  return path_.empty() ? std::string(key) : fmt::format("{}.{}", path_, key);
}

void TableReader::refuse(ErrorCode code, std::string message, std::string_view key) const {
  const toml::node* node = key.empty() ? nullptr : table_.get(key);
  fail(code, std::move(message), where_, node != nullptr ? *node : table_);
}

const toml::node* TableReader::find(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

const toml::node& TableReader::need(std::string_view key) {
  if (const toml::node* node = find(key)) return *node;
  refuse(ErrorCode::missing_key, fmt::format("`{}` is missing", name(key)));
}

std::string TableReader::text(std::string_view key) {
  const toml::node& node = need(key);
  if (const auto* value = node.as_string()) {
    if (!value->get().empty()) return value->get();
    refuse(ErrorCode::invalid_value, fmt::format("`{}` is empty", name(key)), key);
  }
  refuse(ErrorCode::wrong_type, fmt::format("`{}` must be a text in quotes", name(key)), key);
}

std::string TableReader::text_or(std::string_view key, std::string_view otherwise) {
  return find(key) != nullptr ? text(key) : std::string(otherwise);
}

std::int64_t TableReader::whole(std::string_view key, std::int64_t least, std::int64_t most) {
  const auto* value = need(key).as_integer();
  if (value == nullptr)
    refuse(ErrorCode::wrong_type, fmt::format("`{}` must be a whole number", name(key)), key);
  if (value->get() < least || value->get() > most)
    refuse(ErrorCode::invalid_value,
           fmt::format("`{}` is {}; it must lie from {} to {}", name(key), value->get(), least, most),
           key);
  return value->get();
}

bool TableReader::flag_or(std::string_view key, bool otherwise) {
  const toml::node* node = find(key);
  if (node == nullptr) return otherwise;
  if (const auto* value = node->as_boolean()) return value->get();
  refuse(ErrorCode::wrong_type, fmt::format("`{}` must be true or false", name(key)), key);
}

std::optional<Date> TableReader::date(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  const auto* value = node->as_date();
  if (value == nullptr)
    refuse(ErrorCode::wrong_type, fmt::format("`{}` must be a date such as 2021-03-30", name(key)),
           key);
  const toml::date d = value->get();
  return parse_date(fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day));
}

Text TableReader::both(std::string_view key) {
  TableReader inner = table(key);
  Text text{inner.text("vi"), inner.text("en")};
  inner.finish();
  return text;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  const toml::node& node = need(key);
  if (node.is_string()) return {text(key)};
  const auto* array = node.as_array();
  if (array == nullptr || array->empty())
    refuse(ErrorCode::wrong_type, fmt::format("`{}` must be a list of texts", name(key)), key);
  std::vector<std::string> all;
  for (const toml::node& item : *array) {
    if (!item.is_string())
      fail(ErrorCode::wrong_type, fmt::format("`{}` must hold texts only", name(key)), where_, item);
    all.push_back(item.as_string()->get());
  }
  return all;
}

TableReader TableReader::table(std::string_view key) {
  const auto* inner = need(key).as_table();
  if (inner == nullptr)
    refuse(ErrorCode::wrong_type, fmt::format("`{}` must be a table", name(key)), key);
  return TableReader(*inner, where_, name(key));
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
  const auto* array = need(key).as_array();
  if (array == nullptr || array->empty() || !array->is_array_of_tables())
    refuse(ErrorCode::wrong_type, fmt::format("`{0}` must be written as [[{0}]] tables", name(key)),
           key);
  std::vector<TableReader> all;
  for (std::size_t i = 0; i < array->size(); ++i)
    all.emplace_back(*array->get_as<toml::table>(i), where_, fmt::format("{}[{}]", name(key), i));
  return all;
}

std::vector<std::string> TableReader::keys() const {
  std::vector<const toml::key*> order;
  for (const auto& [key, node] : table_) order.push_back(&key);
  std::ranges::sort(order, [](const toml::key* a, const toml::key* b) {
    const auto& x = a->source().begin;
    const auto& y = b->source().begin;
    return std::pair(x.line, x.column) < std::pair(y.line, y.column);
  });
  std::vector<std::string> names;
  for (const toml::key* key : order) names.emplace_back(key->str());
  return names;
}

void TableReader::finish() const {
  for (const auto& [key, node] : table_) {
    if (asked_.contains(key.str())) continue;
    throw Error(ErrorCode::unknown_key,
                fmt::format("`{}` is not a key of this table; known are: {}", name(key.str()),
                            fmt::join(asked_, ", ")),
                std::string(where_), static_cast<int>(key.source().begin.line),
                static_cast<int>(key.source().begin.column));
  }
}

}  // namespace petition::regulation
