// What a record tells of people: committed texts, what free texts give away, and public views.
#include "bind.h"
#include "casts.h"

namespace petition::python {

void bind_personal(py::module_& m) {
  py::class_<CommittedText>(m, "CommittedText")
      .def(py::init([](std::uint32_t event, std::string field, std::string digest, std::string salt,
                       bool given) {
             return CommittedText{event, std::move(field), std::move(digest), std::move(salt),
                                  given};
           }),
           py::arg("event"), py::arg("field"), py::arg("digest"), py::arg("salt"), py::arg("given"))
      .def_readonly("event", &CommittedText::event)
      .def_readonly("field", &CommittedText::field)
      .def_readonly("digest", &CommittedText::digest)
      .def_readonly("salt", &CommittedText::salt)
      .def_readonly("given", &CommittedText::given);
  py::class_<Leftover>(m, "Leftover")
      .def_readonly("event", &Leftover::event)
      .def_readonly("field", &Leftover::field)
      .def_readonly("what", &Leftover::what)
      .def_readonly("at", &Leftover::at)
      .def_readonly("text", &Leftover::text);
  py::class_<PublicView>(m, "PublicView")
      .def_readonly("refusals", &PublicView::refusals)
      .def_readonly("record", &PublicView::record)
      .def_readonly("warnings", &PublicView::warnings);
}

}  // namespace petition::python
