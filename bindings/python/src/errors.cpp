// Errors of the library become exceptions of the package's one tree, petition.Error.
#include "bind.h"
#include "petition/refused_record.h"

namespace petition::python {

namespace {

void raise(const Error& error) {
  const auto make = py::module_::import("petition.errors").attr("_from_core");
  const auto* refused = dynamic_cast<const RefusedRecord*>(&error);
  const py::object exception =
      make(static_cast<int>(error.code()), error.message(), error.where(), error.line(),
           error.column(), refused != nullptr ? refused->said().vi : std::string());
  PyErr_SetObject(py::type::of(exception).ptr(), exception.ptr());
}

/// Every code with its name: the codes run from -1 downwards without a gap.
py::dict error_codes() {
  py::dict names;
  for (int number = -1; name(static_cast<ErrorCode>(number)) != "unknown"; --number)
    names[py::str(std::string(name(static_cast<ErrorCode>(number))))] = number;
  return names;
}

}  // namespace

void bind_errors(py::module_& m) {
  m.def("error_codes", &error_codes);
  py::register_local_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const Error& error) {
      raise(error);
    }
  });
}

}  // namespace petition::python
