// One line of JSON, written from left to right. No tree is built.
#pragma once

#include <concepts>
#include <cstdint>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "petition/time.h"

namespace petition::text {

/// In which order the members of an object stand.
enum class Members {
  as_written,
  canonical,  ///< by name, as RFC 8785 asks; names are ASCII
};

class JsonLine {
 public:
  explicit JsonLine(std::int32_t utc_offset_s = kVietnamOffset_s,
                    Members order = Members::as_written)
      : utc_offset_s_(utc_offset_s), order_(order) {}

  std::string take() && { return std::move(text_); }

  /// `members` writes them with `key` and `put`.
  template <std::invocable Members>
  void object(Members members) {
    begin_object();
    members();
    end_object();
  }
  void begin_object();
  void end_object();

  /// `entries` writes them with `value` or `object`.
  template <std::invocable Entries>
  void list(Entries entries) {
    open('[');
    entries();
    close(']');
  }
  /// `write` writes one value for each entry.
  template <std::ranges::input_range List, class Write>
  void list(const List& entries, Write write) {
    list([&] {
      for (const auto& entry : entries) write(entry);
    });
  }

  /// The next value is this member's.
  void key(std::string_view name);

  void value(std::string_view text);
  template <std::integral N>
  void value(N number) {
    if constexpr (std::same_as<N, bool>) raw(number ? "true" : "false");
    else raw(std::to_string(number));
  }
  template <class E>
    requires std::is_enum_v<E>
  void value(E word) {
    value(name(word));
  }
  /// ISO 8601; null for kNever.
  void value(Instant t);
  void null() { raw("null"); }
  /// A value that is JSON already.
  void raw(std::string_view json);

  template <class T>
  void put(std::string_view name, const T& what) {
    key(name);
    value(what);
  }
  /// null for an empty text.
  void put_or_null(std::string_view name, std::string_view text);
  void put_null(std::string_view name);
  template <std::invocable Members>
  void put_object(std::string_view name, Members members) {
    key(name);
    object(members);
  }
  template <std::invocable Entries>
  void put_list(std::string_view name, Entries entries) {
    key(name);
    list(entries);
  }
  template <std::ranges::input_range List, class Write>
  void put_list(std::string_view name, const List& entries, Write write) {
    key(name);
    list(entries, write);
  }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();

  void sort_members(std::size_t first);
  /// The member that begins there, and its name.
  std::string_view member(std::size_t index) const;
  std::string_view name_at(std::size_t index) const;

  std::string text_;
  // In canonical order only: where the members of the objects that are not ended yet begin, and
  // how many there were before each object.
  std::vector<std::size_t> starts_;
  std::vector<std::size_t> open_objects_;
  std::int32_t utc_offset_s_;
  Members order_;
  bool first_ = true;  // in its object or list
  bool after_key_ = false;
};

}  // namespace petition::text
