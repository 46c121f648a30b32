// The process of a regulation as a graph.
#include "petition/process_graph.h"

#include "bind.h"
#include "casts.h"

namespace petition::python {

void bind_process_graph(py::module_& m) {
  py::class_<Condition>(m, "Condition")
      .def_readonly("variable", &Condition::variable)
      .def_readonly("values", &Condition::values);
  py::class_<Change>(m, "Change")
      .def_readonly("variable", &Change::variable)
      .def_readonly("adds", &Change::adds)
      .def_readonly("value", &Change::value);
  py::class_<Transition>(m, "Transition")
      .def_property_readonly("from_", [](const Transition& t) { return t.from; })
      .def_readonly("to", &Transition::to)
      .def_readonly("kind", &Transition::kind)
      .def_readonly("role", &Transition::role)
      .def_readonly("guard", &Transition::guard)
      .def_readonly("changes", &Transition::changes)
      .def_readonly("clauses", &Transition::clauses);
  py::class_<ProcessGraph>(m, "ProcessGraph")
      .def_property_readonly("places",
                             [](const ProcessGraph& g) {
                               std::vector<std::pair<int, int>> all;
                               for (const Place& p : g.places)
                                 all.emplace_back(static_cast<int>(p.position),
                                                  static_cast<int>(p.commitment));
                               return all;
                             })
      .def_readonly("transitions", &ProcessGraph::transitions);
  m.def("process_graph", &process_graph, py::arg("regulation"));
}

}  // namespace petition::python
