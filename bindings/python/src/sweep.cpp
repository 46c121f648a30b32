// Sweeps: columns of many open cases, as int64 seconds, flags and numbers of words.
#include "petition/sweep.h"

#include <pybind11/numpy.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <shared_mutex>
#include <span>
#include <vector>

#include "bind.h"
#include "casts.h"
#include "petition/json.h"

namespace petition::python {

namespace {

/// The one thing bound that changes: it keeps its readers and its writers apart. Its lock is taken
/// only where the interpreter's is not held.
class OpenCases {
 public:
  explicit OpenCases(const Engine& engine) : sweep_(engine) {}
  explicit OpenCases(const Registry& registry) : sweep_(registry) {}

  template <class Use>
  auto read(Use use) const {
    const py::gil_scoped_release released;
    const std::shared_lock lock(mutex_);
    return use(sweep_);
  }
  template <class Use>
  auto change(Use use) {
    const py::gil_scoped_release released;
    const std::unique_lock lock(mutex_);
    return use(sweep_);
  }

  /// What `fill` writes for each case there is when it is asked for.
  template <class T, class Fill>
  py::array_t<T> column(Fill fill) const {
    std::vector<T> values = read([&](const Sweep& s) {
      std::vector<T> all(s.size());
      fill(s, all);
      return all;
    });
    return py::array_t<T>(static_cast<py::ssize_t>(values.size()), values.data());
  }

 private:
  Sweep sweep_;
  mutable std::shared_mutex mutex_;
};

using Column = void (Sweep::*)(std::span<Instant>, std::size_t) const;

static_assert(sizeof(Instant) == sizeof(std::int64_t));

/// kNever is what numpy shows as NaT.
template <Column kColumn>
py::array_t<std::int64_t> instants(const OpenCases& cases) {
  return cases.column<std::int64_t>([](const Sweep& s, std::vector<std::int64_t>& all) {
    (s.*kColumn)({reinterpret_cast<Instant*>(all.data()), all.size()}, 0);
  });
}

py::array_t<std::uint8_t> overdue(const OpenCases& cases, Instant now) {
  return cases.column<std::uint8_t>(
      [now](const Sweep& s, std::vector<std::uint8_t>& all) { s.overdue(now, all); });
}

/// One byte for each member of Foreseen, in their order.
py::array_t<std::uint8_t> dry_run(const OpenCases& cases, Instant now) {
  static_assert(sizeof(Foreseen) == 5);
  return cases.column<std::uint8_t>([now](const Sweep& s, std::vector<std::uint8_t>& all) {
    const std::size_t n = all.size();
    all.resize(n * sizeof(Foreseen));
    s.dry_run(now, {reinterpret_cast<Foreseen*>(all.data()), n});
  });
}

/// All of them, or none. Gives the index of the first.
std::size_t add_all(Sweep& sweep, const std::vector<Case>& cases) {
  const std::size_t before = sweep.size();
  try {
    for (const Case& c : cases) sweep.add(c);
  } catch (...) {
    while (sweep.size() > before) sweep.remove(sweep.size() - 1);
    throw;
  }
  return before;
}

void bind_counts(py::module_& m) {
  py::class_<StandingCount>(m, "StandingCount")
      .def_readonly("act", &StandingCount::act)
      .def_readonly("standing", &StandingCount::standing)
      .def_readonly("level", &StandingCount::level)
      .def_readonly("regulation", &StandingCount::regulation)
      .def_readonly("cases", &StandingCount::cases)
      .def_readonly("citations", &StandingCount::citations)
      .def_readonly("readings", &StandingCount::readings);
}

}  // namespace

void bind_sweep(py::module_& m) {
  bind_counts(m);
  py::class_<OpenCases>(m, "Sweep")
      .def(py::init<const Engine&>(), py::arg("law"))
      .def(py::init<const Registry&>(), py::arg("law"))
      .def("size",
           [](const OpenCases& o) { return o.read([](const Sweep& s) { return s.size(); }); })
      .def(
          "add",
          [](OpenCases& o, const std::vector<Case>& cases) {
            return o.change([&](Sweep& s) { return add_all(s, cases); });
          },
          py::arg("cases"))
      .def(
          "replace",
          [](OpenCases& o, std::size_t index, const Case& c) {
            o.change([&](Sweep& s) { s.replace(index, c); });
          },
          py::arg("index"), py::arg("case"))
      .def(
          "remove",
          [](OpenCases& o, std::size_t index) { o.change([&](Sweep& s) { s.remove(index); }); },
          py::arg("index"))
      .def("next_wakeup", &instants<&Sweep::next_wakeup>)
      .def("due", &instants<&Sweep::due>)
      .def("reminder", &instants<&Sweep::reminder>)
      .def("overdue_after", &instants<&Sweep::overdue_after>)
      .def("overdue", &overdue, py::arg("now"))
      .def("dry_run", &dry_run, py::arg("now"))
      .def(
          "counts",
          [](const OpenCases& o, Instant now) {
            return o.read([now](const Sweep& s) { return s.counts(now); });
          },
          py::arg("now"))
      .def(
          "text",
          [](const OpenCases& o, std::size_t index, Instant now) {
            return o.read([&](const Sweep& s) { return s.text(index, now); });
          },
          py::arg("index"), py::arg("now"))
      .def(
          "to_json",
          [](const OpenCases& o, Instant now, Lang lang) {
            return o.read([&](const Sweep& s) { return to_json(s, now, lang); });
          },
          py::arg("now"), py::arg("lang"));
}

}  // namespace petition::python
