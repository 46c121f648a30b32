// The record of cases as JSON and JSON Lines.
#include "bind.h"
#include "casts.h"

namespace petition::python {

void bind_record(py::module_& m) {
  py::class_<Record>(m, "Record")
      .def(py::init([](std::string case_id, std::string regulation, std::string calendar,
                       std::vector<Event> events, std::vector<std::string> seals) {
             return Record{std::move(case_id), std::move(regulation), std::move(calendar),
                           std::move(events), std::move(seals)};
           }),
           py::arg("case_id"), py::arg("regulation"), py::arg("calendar"), py::arg("events"),
           py::arg("seals"))
      .def_readonly("case_id", &Record::case_id)
      .def_readonly("regulation", &Record::regulation)
      .def_readonly("calendar", &Record::calendar)
      .def_readonly("events", &Record::events)
      .def_readonly("seals", &Record::seals)
      .def("seal", &seal)
      .def("broken_at", [](const Record& r) { return broken_at(r, r.seals); })
      .def_static("read", &read_record, py::arg("json"), py::arg("where"))
      .def_static("read_lines", &read_records, py::arg("json_lines"), py::arg("where"))
      .def("write", [](const Record& r) { return write_record(r); });
}

}  // namespace petition::python
