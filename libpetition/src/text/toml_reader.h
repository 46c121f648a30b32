// Typed access to a TOML table that refuses what the format does not have, with line and column.
#pragma once

// Its exceptions copy their text where a failing allocation would end the process.
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/civil.h"
#include "text/utf8.h"
#include "petition/error.h"

namespace petition::text {

/// Longest text of a calendar that is read.
inline constexpr std::size_t kLongestText = std::size_t{1} << 20;

/// Checks size and encoding, then parses. Throws Error too_large, encoding or syntax.
toml::table parse_toml(std::string_view text, std::string_view where);

/// One table of the text; `name` says in messages which.
class TomlReader {
 public:
  TomlReader(const toml::table& table, std::string_view where, std::string name);

  [[noreturn]] void fail(ErrorCode code, const std::string& message, const toml::node* at) const;
  [[noreturn]] void fail(ErrorCode code, const std::string& message, TextPlace at) const;

  void allow(std::span<const std::string_view> keys) const;
  void allow(std::initializer_list<std::string_view> keys) const {
    allow(std::span(keys.begin(), keys.size()));
  }

  const toml::node* find(std::string_view key) const { return table_.get(key); }
  const toml::node& require(std::string_view key) const;

  std::string text(std::string_view key) const;
  std::optional<std::string> optional_text(std::string_view key) const;
  std::optional<DayNumber> optional_date(std::string_view key) const;
  DayNumber date(std::string_view key) const;
  int integer(std::string_view key) const;
  bool boolean_or(std::string_view key, bool otherwise) const;
  std::string text_of(const toml::node& node, std::string_view key) const;
  std::vector<TomlReader> tables(std::string_view key) const;
  std::optional<TomlReader> optional_table(std::string_view key) const;

  TextPlace place() const { return place_of_node(&table_); }
  static TextPlace place_of_node(const toml::node* node);
  const toml::table& table() const { return table_; }
  const std::string& name() const { return name_; }

 private:
  const toml::table& table_;
  std::string_view where_;
  std::string name_;
};

}  // namespace petition::text
