// One value of a record while it is read: typed access that knows the way to it, so that whatever
// is wrong is refused with its path, line and column.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "petition/time.h"
#include "text/json_tree.h"
#include "text/source.h"

namespace petition::text {

/// Refers to its node and to the value around it, which must both live longer. Texts are moved out
/// of the node as they are read.
class Value {
 public:
  Value(const Source& source, Node& root) : source_(source), node_(root) {}

  const Source& source() const { return source_; }

  /// Throws Error at this value, or at the one that `path` leads to from here.
  [[noreturn]] void fail(ErrorCode code, const std::string& message,
                         std::string_view path = {}) const;

  /// Runs a check and gives the Error that it throws the place here.
  template <class F>
  auto checked(F&& check) const {
    try {
      return check();
    } catch (const Error& e) {
      fail(e.code(), e.message(), e.where());
    }
  }

  std::string text() const;
  bool flag() const;
  std::int64_t whole() const;
  Instant instant() const;
  /// Reads the text with `read`.
  template <class F>
  auto read(F&& read) const {
    const std::string given = text();
    return checked([&] { return read(given); });
  }

  bool is_flag() const { return std::holds_alternative<bool>(node_.value); }
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(node_.value); }
  bool is_text() const { return std::holds_alternative<std::string>(node_.value); }

  /// The entries of a list.
  std::size_t size() const { return list().size(); }
  Value entry(std::size_t index) const;

  /// Refuses an object with any other key.
  void allow(std::span<const std::string_view> keys) const;
  std::optional<Value> find(std::string_view key) const;
  /// Throws Error missing_key when there is none.
  Value need(std::string_view key) const;

 private:
  Value(const Value& parent, Node& node, std::string_view key, std::size_t index)
      : source_(parent.source_), node_(node), parent_(&parent), key_(key), index_(index) {}

  Node::List& list() const;
  Node::Object& object() const;
  std::string path() const;
  template <class T>
  T& as(std::string_view expected) const;

  const Source& source_;
  Node& node_;
  const Value* parent_ = nullptr;
  std::string_view key_;  ///< in the parent; empty for an entry of a list
  std::size_t index_ = 0;
};

}  // namespace petition::text
