// The record of cases as JSON and JSON Lines.
#include "bind.h"
#include "casts.h"

namespace petition::python {

namespace {

void bind_laws(py::module_& m) {
  py::class_<Identity>(m, "Identity")
      .def(py::init([](std::string id, std::string version, std::string hash) {
             return Identity{std::move(id), std::move(version), std::move(hash)};
           }),
           py::arg("id"), py::arg("version"), py::arg("hash"))
      .def_readonly("id", &Identity::id)
      .def_readonly("version", &Identity::version)
      .def_readonly("hash", &Identity::hash);
  py::class_<JudgedBy>(m, "JudgedBy")
      .def(py::init([](std::uint32_t after, Identity regulation, Identity calendar) {
             return JudgedBy{after, std::move(regulation), std::move(calendar)};
           }),
           py::arg("after"), py::arg("regulation"), py::arg("calendar"))
      .def_readonly("after", &JudgedBy::after)
      .def_readonly("regulation", &JudgedBy::regulation)
      .def_readonly("calendar", &JudgedBy::calendar);
}

}  // namespace

void bind_record(py::module_& m) {
  bind_laws(m);
  py::class_<Record>(m, "Record")
      .def(py::init([](std::string case_id, Judges laws, std::vector<Event> events,
                       std::vector<std::string> seals, std::string library,
                       std::optional<std::vector<CommittedText>> committed) {
             return Record{std::move(case_id), std::move(laws),    std::move(events),
                           std::move(seals),   std::move(library), std::move(committed)};
           }),
           py::arg("case_id"), py::arg("laws"), py::arg("events"), py::arg("seals"),
           py::arg("library"), py::arg("committed"))
      .def_readonly("case_id", &Record::case_id)
      .def_readonly("laws", &Record::laws)
      .def_readonly("events", &Record::events)
      .def_readonly("seals", &Record::seals)
      .def_readonly("library", &Record::library)
      .def_readonly("committed", &Record::committed)
      .def("seal", &seal)
      .def("broken_at", [](const Record& r) { return broken_at(r, r.seals); })
      .def_static("read", &read_record, py::arg("json"), py::arg("where"))
      .def_static("read_lines", &read_records, py::arg("json_lines"), py::arg("where"))
      .def("write", [](const Record& r) { return write_record(r); })
      .def(
          "commit",
          [](const Record& r, const py::bytes& secret) {
            return committed(r, static_cast<std::string_view>(secret));
          },
          py::arg("secret"))
      .def("redact", &redacted, py::arg("field"), py::arg("event"))
      .def(
          "shown_to",
          [](const Record& r, const Regulation& regulation, Role role) {
            return shown_to(regulation.profile(), role, r);
          },
          py::arg("regulation"), py::arg("role"))
      .def("leftovers", &leftovers);
}

}  // namespace petition::python
