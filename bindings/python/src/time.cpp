// Instants, dates and amounts as text, and lunar dates.
#include "bind.h"
#include "casts.h"

namespace petition::python {

void bind_time(py::module_& m) {
  m.def("parse_instant", &parse_instant, py::arg("text"));
  m.def("parse_working_time", &parse_working_time, py::arg("text"));
  m.def("parse_date", &parse_date, py::arg("text"));

  py::class_<LunarDate>(m, "LunarDate")
      .def(py::init([](int year, int month, int day, bool leap) {
             return LunarDate{year, month, day, leap};
           }),
           py::arg("year"), py::arg("month"), py::arg("day"), py::arg("leap"))
      .def_readonly("year", &LunarDate::year)
      .def_readonly("month", &LunarDate::month)
      .def_readonly("day", &LunarDate::day)
      .def_readonly("leap", &LunarDate::leap);
  m.def("to_lunar", &to_lunar, py::arg("date"));
  m.def("from_lunar", &from_lunar, py::arg("date"));
}

}  // namespace petition::python
