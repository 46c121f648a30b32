// Working time over whole numpy arrays: int64 seconds in and out, one status per element. The
// arrays are made first; then the interpreter's lock is released for the sum itself.
#include <pybind11/numpy.h>

#include <algorithm>
#include <limits>
#include <span>

#include "bind.h"
#include "casts.h"

namespace petition::python {

namespace {

using Seconds = py::array_t<std::int64_t, py::array::c_style>;
using Statuses = py::array_t<std::int32_t, py::array::c_style>;

/// What numpy shows as NaT; stands where an element could not be computed.
constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::min();

static_assert(sizeof(Instant) == sizeof(std::int64_t));
static_assert(sizeof(Date) == sizeof(std::int64_t));
static_assert(sizeof(WorkingTime) == sizeof(std::int64_t));

template <class T>
std::span<const T> input(const Seconds& column) {
  return {reinterpret_cast<const T*>(column.data()), static_cast<std::size_t>(column.size())};
}

template <class T>
std::span<T> output(Seconds& column) {
  return {reinterpret_cast<T*>(column.mutable_data()), static_cast<std::size_t>(column.size())};
}

/// Few enough elements that their statuses are still in the nearest cache when they are looked at.
constexpr std::size_t kBlock = 2048;

void mark_failures(std::span<std::int64_t> values, std::span<const std::int32_t> status) {
  std::int32_t any = 0;
  for (const std::int32_t each : status) any |= each;
  if (any == 0) return;
  for (std::size_t i = 0; i < status.size(); ++i)
    if (status[i] != 0) values[i] = kNothing;
}

/// Runs `sum(left, right, out, status)` over two columns of one length.
template <class Left, class Right, class Out, class Sum>
py::tuple over(const Seconds& left, const Seconds& right, Sum sum) {
  Seconds values(left.size());
  Statuses statuses(left.size());
  const auto out = output<Out>(values);
  const auto raw = output<std::int64_t>(values);
  const std::span status(statuses.mutable_data(), out.size());
  const auto a = input<Left>(left);
  const auto b = input<Right>(right);
  {
    py::gil_scoped_release released;
    for (std::size_t at = 0; at < out.size(); at += kBlock) {
      const std::size_t n = std::min(kBlock, out.size() - at);
      sum(a.subspan(at, n), b.subspan(at, n), out.subspan(at, n), status.subspan(at, n));
      mark_failures(raw.subspan(at, n), status.subspan(at, n));
    }
  }
  return py::make_tuple(std::move(values), std::move(statuses));
}

/// Runs `search(t, out, status)` over one column.
template <class Search>
py::tuple over_one(const Seconds& t, Search search) {
  return over<Instant, Instant, Instant>(
      t, t, [&](auto from, auto, auto out, auto status) { search(from, out, status); });
}

/// Whether each instant is open; false where that could not be told.
py::tuple open_at(const Calendar& c, const Seconds& t) {
  py::array_t<bool> values(t.size());
  Statuses statuses(t.size());
  const std::span open(reinterpret_cast<std::uint8_t*>(values.mutable_data()),
                       static_cast<std::size_t>(t.size()));
  const std::span status(statuses.mutable_data(), open.size());
  {
    py::gil_scoped_release released;
    std::ranges::fill(open, std::uint8_t{0});
    c.is_open(input<Instant>(t), open, status);
  }
  return py::make_tuple(std::move(values), std::move(statuses));
}

/// The windows of many dates, as rows of opening and closing, and where those of each date begin.
py::tuple windows_of(const Calendar& c, const Seconds& dates) {
  py::array_t<std::int64_t> first(dates.size() + 1);
  Statuses statuses(dates.size());
  const auto date = input<Date>(dates);
  const std::span begins(first.mutable_data(), date.size() + 1);
  const std::span status(statuses.mutable_data(), date.size());
  const std::size_t count = c.windows(date, begins, {}, status);
  py::array_t<std::int32_t> windows({static_cast<py::ssize_t>(count), py::ssize_t{2}});
  static_assert(sizeof(Window) == 2 * sizeof(std::int32_t));
  c.windows(date, begins, {reinterpret_cast<Window*>(windows.mutable_data()), count}, status);
  return py::make_tuple(std::move(windows), std::move(first), std::move(statuses));
}

}  // namespace

void bind_arrays(py::module_& m) {
  m.def(
      "add_array",
      [](const Calendar& c, const Seconds& t, const Seconds& amount, Closing closing) {
        return over<Instant, WorkingTime, Instant>(
            t, amount, [&](auto... columns) { c.add(columns..., closing); });
      },
      py::arg("calendar"), py::arg("t"), py::arg("amount"), py::arg("closing"));
  m.def(
      "subtract_array",
      [](const Calendar& c, const Seconds& t, const Seconds& amount) {
        return over<Instant, WorkingTime, Instant>(
            t, amount, [&](auto... columns) { c.subtract(columns...); });
      },
      py::arg("calendar"), py::arg("t"), py::arg("amount"));
  m.def(
      "between_array",
      [](const Calendar& c, const Seconds& a, const Seconds& b) {
        return over<Instant, Instant, WorkingTime>(a, b,
                                                   [&](auto... columns) { c.between(columns...); });
      },
      py::arg("calendar"), py::arg("a"), py::arg("b"));
  m.def("is_open_array", &open_at, py::arg("calendar"), py::arg("t"));
  m.def(
      "next_open_array",
      [](const Calendar& c, const Seconds& t) {
        return over_one(t, [&](auto... columns) { c.next_open(columns...); });
      },
      py::arg("calendar"), py::arg("t"));
  m.def(
      "next_opening_array",
      [](const Calendar& c, const Seconds& t) {
        return over_one(t, [&](auto... columns) { c.next_opening(columns...); });
      },
      py::arg("calendar"), py::arg("t"));
  m.def(
      "previous_close_array",
      [](const Calendar& c, const Seconds& t) {
        return over_one(t, [&](auto... columns) { c.previous_close(columns...); });
      },
      py::arg("calendar"), py::arg("t"));
  m.def("windows_array", &windows_of, py::arg("calendar"), py::arg("dates"));
  m.def(
      "working_days_between_array",
      [](const Calendar& c, const Seconds& a, const Seconds& b) {
        return over<Date, Date, std::int64_t>(
            a, b, [&](auto... columns) { c.working_days_between(columns...); });
      },
      py::arg("calendar"), py::arg("a"), py::arg("b"));
}

}  // namespace petition::python
