// Working time over whole numpy arrays: int64 seconds in and out, one status per element. The
// arrays are made first; then the interpreter's lock is released for the sum itself.
#include <pybind11/numpy.h>

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
static_assert(sizeof(WorkingTime) == sizeof(std::int64_t));

template <class T>
std::span<const T> input(const Seconds& column) {
  return {reinterpret_cast<const T*>(column.data()), static_cast<std::size_t>(column.size())};
}

template <class T>
std::span<T> output(Seconds& column) {
  return {reinterpret_cast<T*>(column.mutable_data()), static_cast<std::size_t>(column.size())};
}

void mark_failures(std::span<std::int64_t> values, std::span<const std::int32_t> status) {
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
    sum(a, b, out, status);
    mark_failures(raw, status);
  }
  return py::make_tuple(std::move(values), std::move(statuses));
}

}  // namespace

void bind_arrays(py::module_& m) {
  m.def("add_array", [](const Calendar& c, const Seconds& t, const Seconds& amount, Closing closing) {
    return over<Instant, WorkingTime, Instant>(t, amount, [&](auto... columns) {
      c.add(columns..., closing);
    });
  }, py::arg("calendar"), py::arg("t"), py::arg("amount"), py::arg("closing"));
  m.def("subtract_array", [](const Calendar& c, const Seconds& t, const Seconds& amount) {
    return over<Instant, WorkingTime, Instant>(t, amount, [&](auto... columns) {
      c.subtract(columns...);
    });
  }, py::arg("calendar"), py::arg("t"), py::arg("amount"));
  m.def("between_array", [](const Calendar& c, const Seconds& a, const Seconds& b) {
    return over<Instant, Instant, WorkingTime>(a, b, [&](auto... columns) {
      c.between(columns...);
    });
  }, py::arg("calendar"), py::arg("a"), py::arg("b"));
}

}  // namespace petition::python
