// The extension module petition._core.
#include "bind.h"

namespace petition::python {

// Everything bound is immutable, or keeps its readers and writers apart: so the module needs no
// global interpreter lock of its own.
PYBIND11_MODULE(_core, m, py::mod_gil_not_used()) {
  m.doc() = "The C++ library under the package petition. Private: use the package.";
  bind_errors(m);
  bind_words(m);
  bind_time(m);
  bind_calendar(m);
  bind_arrays(m);
  bind_regulation(m);
  bind_event(m);
  bind_case(m);
  bind_personal(m);
  bind_record(m);
  bind_sealing(m);
  bind_results(m);
  bind_engine(m);
  bind_registry(m);
  bind_sweep(m);
  bind_audit(m);
  bind_log_audit(m);
  bind_log_lines(m);
  bind_verification(m);
  bind_comparison(m);
  bind_process_graph(m);
}

}  // namespace petition::python
