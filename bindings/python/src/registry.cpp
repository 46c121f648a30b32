// Versions in time. Engines are named by their place in the list of all.
#include "petition/registry.h"

#include "bind.h"
#include "casts.h"
#include "record/judges.h"

namespace petition::python {

namespace {

std::size_t place_of(const Registry& r, const Engine& engine) {
  return static_cast<std::size_t>(&engine - r.engines().data());
}

/// Every regulation on every calendar.
std::vector<Engine> engines(const Registry& r) {
  const auto all = r.engines();
  return {all.begin(), all.end()};
}

}  // namespace

void bind_registry(py::module_& m) {
  py::class_<DueMoved>(m, "DueMoved")
      .def_readonly("owed", &DueMoved::owed)
      .def_readonly("role", &DueMoved::role)
      .def_readonly("unit", &DueMoved::unit)
      .def_readonly("before", &DueMoved::before)
      .def_readonly("after", &DueMoved::after);
  py::class_<Departure>(m, "Departure")
      .def_readonly("path", &Departure::path)
      .def_readonly("then", &Departure::then)
      .def_readonly("now", &Departure::now);
  py::class_<Replay>(m, "Replay")
      .def_readonly("case_id", &Replay::case_id)
      .def_readonly("library", &Replay::library)
      .def_readonly("outcome", &Replay::outcome)
      .def_readonly("departures", &Replay::departures);
  py::class_<Registry>(m, "Registry")
      .def(py::init<std::vector<Regulation>, std::vector<Calendar>>(), py::arg("regulations"),
           py::arg("calendars"))
      .def(
          "in_force", [](const Registry& r, Instant at) { return place_of(r, r.in_force(at)); },
          py::arg("at"))
      .def(
          "engine",
          [](const Registry& r, const Case& c, Instant at) {
            if (at == kNever && c.state().events == 0)
              throw Error(ErrorCode::invalid_time,
                          "is left out, but the case has no event yet: give when it is submitted",
                          "at");
            return place_of(r, r.engine(c, at));
          },
          py::arg("case"), py::arg("at"))
      .def(
          "named", [](const Registry& r, const JudgedBy& by) { return place_of(r, r.engine(by)); },
          py::arg("by"))
      .def(
          "judge_of",
          [](const Registry& r, const Record& record, Instant otherwise) {
            return place_of(r, record::engine_of(r, record, otherwise));
          },
          py::arg("record"), py::arg("otherwise"))
      .def("engines", &engines)
      .def(
          "load", [](const Registry& r, const Record& record) { return load(r, record); },
          py::arg("record"))
      .def("append_rows", &append_rows, py::arg("case"), py::arg("rows"))
      .def(
          "replay",
          [](const Registry& r, std::string_view receipt, std::string_view where) {
            return replay(r, receipt, where);
          },
          py::arg("receipt"), py::arg("where"))
      .def(
          "public_view",
          [](const Registry& r, const Record& record, std::string_view channel) {
            PublicView view = public_view(r, record, channel);
            const Engine& judge = r.engine(load(r, record), kNever);
            return py::make_tuple(place_of(r, judge), std::move(view));
          },
          py::arg("record"), py::arg("channel"))
      .def(
          "follow",
          [](const Registry& r, const Record& record, Instant until) {
            return follow(r, record, until);
          },
          py::arg("record"), py::arg("until"))
      .def("moved", &Registry::moved, py::arg("before"), py::arg("after"));
}

}  // namespace petition::python
