// The engine that judges cases.
#include "bind.h"
#include "casts.h"
#include "petition/json.h"
#include "petition/sms.h"

namespace petition::python {

void bind_engine(py::module_& m) {
  m.def("sms_parts", &sms_parts, py::arg("text"));
  using ExplainVerdict = Explanation (Engine::*)(const Verdict&) const;
  using ExplainObligation = Explanation (Engine::*)(const Obligation&, const Case&) const;
  py::class_<Engine>(m, "Engine")
      .def(py::init<Regulation, Calendar>(), py::arg("regulation"), py::arg("calendar"))
      .def("submit", &Engine::submit, py::arg("case"), py::arg("event"), py::arg("expected"))
      .def("advance", &Engine::advance, py::arg("case"), py::arg("now"), py::arg("expected"))
      .def("next_wakeup", &Engine::next_wakeup, py::arg("case"))
      .def("simulate", &Engine::simulate, py::arg("case"), py::arg("until"))
      .def(
          "follow",
          [](const Engine& e, const Record& r, Instant until) {
            return e.follow(r.case_id, r.events, until);
          },
          py::arg("record"), py::arg("until"))
      .def_property_readonly("law", &Engine::law)
      .def(
          "load", [](const Engine& e, const Record& r) { return load(e, r); }, py::arg("record"))
      .def("receipt", &write_receipt, py::arg("verdict"), py::arg("asked"))
      .def(
          "public_view",
          [](const Engine& e, const Record& r, std::string_view channel) {
            return public_view(e, r, channel);
          },
          py::arg("record"), py::arg("channel"))
      .def(
          "obligations", [](const Engine& e, const Case& c) { return e.obligations(c); },
          py::arg("case"))
      .def("lives", &Engine::lives, py::arg("case"), py::arg("at"))
      .def("due", &Engine::due, py::arg("case"))
      .def("timeliness", &Engine::timeliness, py::arg("case"), py::arg("at"))
      .def("permitted", &Engine::permitted, py::arg("case"), py::arg("now"))
      .def("notices", &Engine::notices, py::arg("case"), py::arg("cause"))
      .def("citations", &Engine::citations, py::arg("case"), py::arg("event"))
      .def("text", &Engine::text, py::arg("notice"), py::arg("case"), py::arg("lang"))
      .def("short_text", &Engine::short_text, py::arg("notice"), py::arg("case"), py::arg("lang"))
      .def("explain_verdict", static_cast<ExplainVerdict>(&Engine::explain), py::arg("verdict"))
      .def("explain_obligation", static_cast<ExplainObligation>(&Engine::explain),
           py::arg("obligation"), py::arg("case"))
      .def(
          "verdict_json",
          [](const Engine& e, const Verdict& v, Lang lang) { return to_json(e, v, lang); },
          py::arg("verdict"), py::arg("lang"))
      .def(
          "obligations_json",
          [](const Engine& e, const Case& c, Lang lang) {
            return to_json(e, e.obligations(c), lang);
          },
          py::arg("case"), py::arg("lang"))
      .def(
          "timeliness_json",
          [](const Engine& e, const Case& c, Instant at) {
            return to_json(e, e.timeliness(c, at));
          },
          py::arg("case"), py::arg("at"));
}

}  // namespace petition::python
