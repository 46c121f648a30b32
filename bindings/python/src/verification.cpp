// The proof of a regulation.
#include "petition/verification.h"

#include "bind.h"
#include "casts.h"
#include "petition/record.h"

namespace petition::python {

void bind_verification(py::module_& m) {
  py::class_<Property>(m, "Property")
      .def_property_readonly("number", [](const Property& p) { return static_cast<int>(p.id); })
      .def_readonly("statement", &Property::statement)
      .def_readonly("proven", &Property::proven)
      .def_readonly("counterexample", &Property::counterexample)
      .def_readonly("detail", &Property::detail);
  py::class_<Gap>(m, "Gap")
      .def_readonly("owed", &Gap::owed)
      .def_readonly("position", &Gap::position)
      .def_readonly("clauses", &Gap::citations)
      .def_readonly("readings", &Gap::readings)
      .def_property_readonly("point", [](const Gap& gap) {
        return gap.point.vi.empty() ? std::nullopt : std::optional(gap.point);
      });
  py::class_<EndingUnit>(m, "EndingUnit")
      .def_readonly("id", &EndingUnit::id)
      .def_readonly("label", &EndingUnit::label)
      .def_readonly("last", &EndingUnit::last);
  py::class_<WorstCase>(m, "WorstCase")
      .def_readonly("level", &WorstCase::level)
      .def_readonly("limits", &WorstCase::limits)
      .def_readonly("limits_s", &WorstCase::limits_s)
      .def_readonly("working", &WorstCase::working);
  py::class_<Verification>(m, "Verification")
      .def_readonly("states", &Verification::states)
      .def_readonly("transitions", &Verification::transitions)
      .def_readonly("judged", &Verification::judged)
      .def_readonly("properties", &Verification::properties)
      .def_readonly("gaps", &Verification::gaps)
      .def_readonly("worst_cases", &Verification::worst_cases)
      .def_readonly("ending_units", &Verification::ending_units);
  m.def("verify", &verify, py::arg("engine"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace petition::python
