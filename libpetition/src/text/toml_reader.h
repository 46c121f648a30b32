// Strict reading of TOML: every error has its place, and a key that nobody asked for is refused.
#pragma once

// Its exceptions copy their text where a failing allocation would end the process.
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "petition/error.h"
#include "text/civil.h"
#include "text/utf8.h"

namespace petition::text {

/// Longest text of a calendar or a profile that is read.
inline constexpr std::size_t kLongestText = std::size_t{1} << 20;

/// Checks size, encoding and the length of keys, then parses. Throws Error too_large, encoding or
/// syntax.
toml::table parse_toml(std::string_view text, std::string_view where);

/// Where a value stands in the text; a root table, which has no place of its own, at its beginning.
TextPlace place_of(const toml::node& node);

/// A table of a text while it is read. Its keys are asked for by name, one after the other; those
/// that were never asked for are unknown.
class TomlReader {
 public:
  /// `path` leads to the table from the root, as in `day[2]`; the root itself has none.
  TomlReader(const toml::table& table, std::string_view where, std::string path = {})
      : table_(table), where_(where), path_(std::move(path)) {}

  const std::string& path() const { return path_; }
  TextPlace place() const { return place_of(table_); }
  /// Every key of the table in the order of the text; none counts as asked for.
  std::vector<std::string> keys() const;

  const toml::node* find(std::string_view key);
  /// Throws Error missing_key when there is none, as each of the following does.
  const toml::node& need(std::string_view key);

  /// A text may have several lines, and no other character that is not seen: what a profile calls
  /// things stands in screens, pages, messages.
  std::string text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view otherwise);
  /// A text of one line.
  std::string line(std::string_view key);
  std::string line_or(std::string_view key, std::string_view otherwise);
  /// A text of one line with its letters composed.
  std::string name(std::string_view key);
  std::string name_or(std::string_view key, std::string_view otherwise);
  /// One text, or a list of some.
  std::vector<std::string> texts(std::string_view key);
  std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t most);
  bool flag_or(std::string_view key, bool otherwise);
  DayNumber date(std::string_view key);
  std::optional<DayNumber> optional_date(std::string_view key);
  TomlReader table(std::string_view key);
  /// At least one table.
  std::vector<TomlReader> tables(std::string_view key);
  std::vector<TomlReader> optional_tables(std::string_view key);
  /// The text of an entry of the list at `key`; it may be empty.
  std::string text_of(const toml::node& node, std::string_view key) const;

  /// Runs a check and gives the Error that it throws the place of `key`.
  template <class F>
  auto checked(std::string_view key, F&& check) {
    const toml::node& node = need(key);
    try {
      return check();
    } catch (const Error& e) {
      refuse(e.code(), e.message(), node);
    }
  }

  /// Reads the text at `key` with `read`.
  template <class F>
  auto at(std::string_view key, F&& read) {
    return checked(key, [&] { return read(text(key)); });
  }

  /// Refuses a key that nobody asked for.
  void finish() const;
  /// Asks for all keys there may be, so that any other is refused before the first is read.
  void allow(std::span<const std::string_view> keys);
  void allow(std::initializer_list<std::string_view> keys) {
    allow(std::span(keys.begin(), keys.size()));
  }

  [[noreturn]] void refuse(ErrorCode code, const std::string& message, const toml::node& at) const;
  /// At the value of `key`, or at the table where it has no such value.
  [[noreturn]] void refuse(ErrorCode code, const std::string& message,
                           std::string_view key = {}) const;

 private:
  std::string path_of(std::string_view key) const;
  /// Throws Error invalid_value where it has a character that is not seen.
  std::string key_of(const toml::key& key) const;
  [[noreturn]] void refuse_empty(ErrorCode code, std::string_view key) const;
  [[noreturn]] void refuse_type(const toml::node& node, std::string_view key,
                                std::string_view expected) const;

  const toml::table& table_;
  std::string_view where_;
  std::string path_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace petition::text
