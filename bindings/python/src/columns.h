// Columns that cross between the core and Python at once: numbers, and texts as Arrow lays them
// out.
#pragma once

#include <pybind11/numpy.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bind.h"
#include "petition/calendar.h"
#include "petition/words.h"

namespace petition::python {

using Numbers = py::array_t<std::int64_t, py::array::c_style>;

/// A column of texts as Arrow lays it out: where each ends, and all of them in a row.
class Texts {
 public:
  using Ends = py::array_t<std::int32_t, py::array::c_style>;
  using Bytes = py::array_t<std::uint8_t, py::array::c_style>;

  explicit Texts(const py::tuple& column)
      : ends_(column[0].cast<Ends>()),
        bytes_(column[1].cast<Bytes>()),
        end_(ends_.data()),
        byte_(reinterpret_cast<const char*>(bytes_.data())) {}

  std::size_t size() const { return static_cast<std::size_t>(ends_.size()) - 1; }
  std::string_view operator[](std::size_t i) const {
    return {byte_ + end_[i], static_cast<std::size_t>(end_[i + 1] - end_[i])};
  }

 private:
  Ends ends_;
  Bytes bytes_;
  const std::int32_t* end_;
  const char* byte_;
};

/// A column of numbers, of texts, or of lists of texts.
struct Column {
  std::vector<std::int64_t> numbers;
  std::vector<std::int32_t> lists;  ///< where each list ends among the texts
  std::vector<std::int32_t> ends;   ///< where each text ends among the bytes
  std::string bytes;

  void append(const Column& other) {
    const auto shifted = [](std::vector<std::int32_t>& moved, const auto& more, std::size_t by) {
      for (const std::int32_t end : more) moved.push_back(end + static_cast<std::int32_t>(by));
    };
    numbers.insert(numbers.end(), other.numbers.begin(), other.numbers.end());
    shifted(lists, other.lists, ends.size());
    shifted(ends, other.ends, bytes.size());
    bytes += other.bytes;
  }
};

/// Rows, a value for each column after another.
class Table {
 public:
  explicit Table(std::size_t columns) : columns_(columns) {}

  Table& number(std::int64_t value) {
    next().numbers.push_back(value);
    return *this;
  }
  Table& time(Instant t) { return number(t.time_since_epoch().count()); }
  Table& amount(WorkingTime amount) { return number(amount.count_s()); }
  Table& text(std::string_view text) {
    add(next(), text);
    return *this;
  }
  /// Where there is none, an empty text.
  template <class E>
  Table& word(std::optional<E> word) {
    return text(word ? petition::name(*word) : std::string_view());
  }
  template <class E>
  Table& word(E word) {
    return text(petition::name(word));
  }
  template <class Range, class Write>
  Table& list(const Range& values, Write write) {
    Column& column = next();
    for (const auto& value : values)
      write([&](std::string_view text) { add(column, text); }, value);
    column.lists.push_back(static_cast<std::int32_t>(column.ends.size()));
    return *this;
  }

  void append(const Table& other) {
    for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i].append(other.columns_[i]);
  }

  py::list columns() const {
    py::list all;
    for (const Column& c : columns_)
      all.append(
          py::make_tuple(array(c.numbers), array(c.lists), array(c.ends), py::bytes(c.bytes)));
    return all;
  }

 private:
  static void add(Column& column, std::string_view text) {
    column.bytes += text;
    column.ends.push_back(static_cast<std::int32_t>(column.bytes.size()));
  }
  template <class T>
  static py::array_t<T> array(const std::vector<T>& values) {
    return py::array_t<T>(static_cast<py::ssize_t>(values.size()), values.data());
  }
  Column& next() {
    Column& column = columns_[at_];
    at_ = (at_ + 1) % columns_.size();
    return column;
  }

  std::vector<Column> columns_;
  std::size_t at_ = 0;
};

}  // namespace petition::python
