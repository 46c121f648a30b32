// Two laws compared.
#include "petition/comparison.h"

#include "bind.h"
#include "casts.h"

namespace petition::python {

void bind_comparison(py::module_& m) {
  py::class_<SharedStep>(m, "SharedStep")
      .def_readonly("at", &SharedStep::at)
      .def_readonly("before", &SharedStep::before)
      .def_readonly("after", &SharedStep::after);
  py::class_<Contrast>(m, "Contrast")
      .def_readonly("what", &Contrast::what)
      .def_readonly("before", &Contrast::before)
      .def_readonly("after", &Contrast::after);
  py::class_<ClaimFound>(m, "ClaimFound")
      .def_readonly("claim", &ClaimFound::id)
      .def_readonly("statement", &ClaimFound::statement)
      .def_readonly("proven", &ClaimFound::proven)
      .def_readonly("history", &ClaimFound::history)
      .def_readonly("contrasts", &ClaimFound::contrasts);
  py::class_<Comparison>(m, "Comparison")
      .def_readonly("pairs", &Comparison::pairs)
      .def_readonly("transitions", &Comparison::transitions)
      .def_readonly("judged", &Comparison::judged)
      .def_readonly("scope", &Comparison::scope)
      .def_readonly("claims", &Comparison::claims);
  m.def("compare", &compare, py::arg("before"), py::arg("after"),
        py::call_guard<py::gil_scoped_release>());
}

}  // namespace petition::python
