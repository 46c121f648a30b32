// Strict reading of TOML: every error has its place, and a key that nobody asked for is refused.
#pragma once

// Its exceptions copy their text where a failing allocation would end the process.
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "petition/error.h"
#include "petition/regulation.h"

namespace petition::regulation {

/// Throws an Error at the place of a node.
[[noreturn]] void fail(ErrorCode code, std::string message, std::string_view where,
                       const toml::node& at);

/// A table of a document while it is read: `finish` refuses the keys that were not asked for.
class TableReader {
 public:
  TableReader(const toml::table& table, std::string_view where, std::string path)
      : table_(table), where_(where), path_(std::move(path)) {}

  const toml::node* find(std::string_view key);
  const toml::node& need(std::string_view key);

  std::string text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view otherwise);
  std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t most);
  bool flag_or(std::string_view key, bool otherwise);
  std::optional<Date> date(std::string_view key);
  Text both(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  TableReader table(std::string_view key);
  std::vector<TableReader> tables(std::string_view key);

  /// Reads `text` with `read`, giving an Error that it throws the place of `key`.
  template <class F>
  auto at(std::string_view key, F&& read) {
    const toml::node& node = need(key);
    try {
      return read(text(key));
    } catch (const Error& e) {
      fail(e.code(), e.message(), where_, node);
    }
  }

  /// Every key of the table in the order of the text, asked for as it comes.
  std::vector<std::string> keys() const;

  void finish() const;
  [[noreturn]] void refuse(ErrorCode code, std::string message, std::string_view key = {}) const;
  const std::string& path() const { return path_; }

 private:
  std::string name(std::string_view key) const;

  const toml::table& table_;
  std::string_view where_;
  std::string path_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace petition::regulation
