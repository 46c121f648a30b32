// The parts of the extension module petition._core, one function per concept of the C++ API.
// The module is private: the typed package around it is what people use.
#pragma once

#include <pybind11/pybind11.h>

namespace petition::python {

namespace py = pybind11;

void bind_errors(py::module_& m);
void bind_words(py::module_& m);
void bind_time(py::module_& m);
void bind_calendar(py::module_& m);
void bind_arrays(py::module_& m);
void bind_regulation(py::module_& m);
void bind_event(py::module_& m);
void bind_case(py::module_& m);
void bind_personal(py::module_& m);
void bind_record(py::module_& m);
void bind_sealing(py::module_& m);
void bind_results(py::module_& m);
void bind_registry(py::module_& m);
void bind_sweep(py::module_& m);
void bind_verification(py::module_& m);
void bind_comparison(py::module_& m);
void bind_process_graph(py::module_& m);
void bind_engine(py::module_& m);
void bind_audit(py::module_& m);
void bind_log_audit(py::module_& m);
void bind_log_lines(py::module_& m);

}  // namespace petition::python
