// What the engine answers. Notices, obligations and verdicts can also be made from their fields,
// because the package hands them back to the engine to be explained.
#include "bind.h"
#include "casts.h"

namespace petition::python {

namespace {

void bind_refusal(py::module_& m) {
  py::class_<Alternative>(m, "Alternative")
      .def(py::init([](Kind kind, Role role, Instant not_before) {
             return Alternative{kind, role, not_before};
           }),
           py::arg("kind"), py::arg("role"), py::arg("not_before"))
      .def_readonly("kind", &Alternative::kind)
      .def_readonly("role", &Alternative::role)
      .def_readonly("not_before", &Alternative::not_before);
  py::class_<Refusal>(m, "Refusal")
      .def(py::init([](RefusalCode code, Citations citations, ReadingSet readings,
                       std::string detail, std::optional<Alternative> alternative, Text requirement,
                       Text lawful) {
             return Refusal{code,
                            citations,
                            readings,
                            std::move(detail),
                            alternative,
                            std::move(requirement),
                            std::move(lawful)};
           }),
           py::arg("code"), py::arg("citations"), py::arg("readings"), py::arg("detail"),
           py::arg("alternative"), py::arg("requirement"), py::arg("lawful"))
      .def_readonly("code", &Refusal::code)
      .def_readonly("citations", &Refusal::citations)
      .def_readonly("readings", &Refusal::readings)
      .def_readonly("detail", &Refusal::detail)
      .def_readonly("alternative", &Refusal::alternative)
      .def_readonly("requirement", &Refusal::requirement)
      .def_readonly("lawful", &Refusal::lawful);
}

void bind_notice(py::module_& m) {
  py::class_<Notice>(m, "Notice")
      .def(py::init([](std::string key, NoticeKind kind, std::uint32_t cause, Role role,
                       std::string unit, NoticeChannel channel) {
             return Notice{std::move(key), kind, cause, role, std::move(unit), channel};
           }),
           py::arg("key"), py::arg("kind"), py::arg("cause"), py::arg("role"), py::arg("unit"),
           py::arg("channel"))
      .def_readonly("key", &Notice::key)
      .def_readonly("kind", &Notice::kind)
      .def_readonly("cause", &Notice::cause)
      .def_readonly("role", &Notice::role)
      .def_readonly("unit", &Notice::unit)
      .def_readonly("channel", &Notice::channel);
}

void bind_verdict(py::module_& m) {
  py::class_<Verdict>(m, "Verdict")
      .def(py::init([](Outcome outcome, Case next, std::uint32_t appended,
                       std::vector<Notice> notices, std::vector<Refusal> refusals,
                       Citations citations, ReadingSet readings) {
             return Verdict{
                 outcome,   std::move(next), appended, std::move(notices), std::move(refusals),
                 citations, readings};
           }),
           py::arg("outcome"), py::arg("case"), py::arg("appended"), py::arg("notices"),
           py::arg("refusals"), py::arg("citations"), py::arg("readings"))
      .def_readonly("outcome", &Verdict::outcome)
      .def_readonly("case", &Verdict::next)
      .def_readonly("appended", &Verdict::appended)
      .def_readonly("notices", &Verdict::notices)
      .def_readonly("refusals", &Verdict::refusals)
      .def_readonly("citations", &Verdict::citations)
      .def_readonly("readings", &Verdict::readings);
  py::class_<Step>(m, "Step")
      .def_readonly("event", &Step::event)
      .def_readonly("at", &Step::at)
      .def_readonly("verdict", &Step::verdict);
  py::class_<Story>(m, "Story")
      .def_readonly("steps", &Story::steps)
      .def_readonly("case", &Story::next);
  py::class_<Simulation>(m, "Simulation")
      .def_readonly("case", &Simulation::next)
      .def_readonly("appended", &Simulation::appended)
      .def_readonly("notices", &Simulation::notices);
}

void bind_obligation(py::module_& m) {
  py::class_<Obligation>(m, "Obligation")
      .def(py::init([](Owed owed, Role role, std::string unit, Instant since, Instant due,
                       bool at_once, bool lapsed, Citations citations, ReadingSet readings) {
             return Obligation{owed,    role,   std::move(unit), since,   due,
                               at_once, lapsed, citations,       readings};
           }),
           py::arg("owed"), py::arg("role"), py::arg("unit"), py::arg("since"), py::arg("due"),
           py::arg("at_once"), py::arg("lapsed"), py::arg("citations"), py::arg("readings"))
      .def_readonly("owed", &Obligation::owed)
      .def_readonly("role", &Obligation::role)
      .def_readonly("unit", &Obligation::unit)
      .def_readonly("since", &Obligation::since)
      .def_readonly("due", &Obligation::due)
      .def_readonly("at_once", &Obligation::at_once)
      .def_readonly("lapsed", &Obligation::lapsed)
      .def_readonly("citations", &Obligation::citations)
      .def_readonly("readings", &Obligation::readings);
}

void bind_lives(py::module_& m) {
  py::class_<ObligationLife>(m, "ObligationLife")
      .def(py::init([](Owed owed, Role role, std::string unit, Instant since, Instant due,
                       bool at_once, bool lapsed, Instant met, std::uint32_t met_by, Instant ended,
                       std::uint32_t ended_by, Fate fate, WorkingTime late, Citations citations,
                       ReadingSet readings, std::uint8_t regulation) {
             return ObligationLife{owed,   role,      std::move(unit), since,     due,      at_once,
                                   lapsed, met,       met_by,          ended,     ended_by, fate,
                                   late,   citations, readings,        regulation};
           }),
           py::arg("owed"), py::arg("role"), py::arg("unit"), py::arg("since"), py::arg("due"),
           py::arg("at_once"), py::arg("lapsed"), py::arg("met"), py::arg("met_by"),
           py::arg("ended"), py::arg("ended_by"), py::arg("fate"), py::arg("late"),
           py::arg("citations"), py::arg("readings"), py::arg("regulation"))
      .def_readonly("owed", &ObligationLife::owed)
      .def_readonly("role", &ObligationLife::role)
      .def_readonly("unit", &ObligationLife::unit)
      .def_readonly("since", &ObligationLife::since)
      .def_readonly("due", &ObligationLife::due)
      .def_readonly("at_once", &ObligationLife::at_once)
      .def_readonly("lapsed", &ObligationLife::lapsed)
      .def_readonly("met", &ObligationLife::met)
      .def_readonly("met_by", &ObligationLife::met_by)
      .def_readonly("ended", &ObligationLife::ended)
      .def_readonly("ended_by", &ObligationLife::ended_by)
      .def_readonly("fate", &ObligationLife::fate)
      .def_readonly("late", &ObligationLife::late)
      .def_readonly("citations", &ObligationLife::citations)
      .def_readonly("readings", &ObligationLife::readings)
      .def_readonly("regulation", &ObligationLife::regulation);
}

void bind_timeliness(py::module_& m) {
  py::class_<Deadline>(m, "Deadline")
      .def_readonly("level", &Deadline::level)
      .def_readonly("unit", &Deadline::unit)
      .def_readonly("owed", &Deadline::owed)
      .def_readonly("since", &Deadline::since)
      .def_readonly("due", &Deadline::due)
      .def_readonly("met", &Deadline::met)
      .def_readonly("closed", &Deadline::closed)
      .def_readonly("lapsed", &Deadline::lapsed)
      .def_readonly("counted", &Deadline::counted)
      .def_readonly("late", &Deadline::late);
  py::class_<Timeliness>(m, "Timeliness")
      .def_readonly("overdue", &Timeliness::overdue)
      .def_readonly("answered_late", &Timeliness::answered_late)
      .def_readonly("overdue_since", &Timeliness::overdue_since)
      .def_readonly("deadlines", &Timeliness::deadlines);
}

void bind_difference(py::module_& m) {
  py::class_<Judged>(m, "Judged")
      .def_readonly("case", &Judged::next)
      .def_property_readonly(
          "refused",
          [](const Judged& judged) {
            std::vector<std::pair<std::string, std::vector<RefusalCode>>> refused;
            for (const auto& [event, reasons] : judged.refused)
              refused.emplace_back(event, reasons);
            return refused;
          })
      .def_readonly("dues", &Judged::dues)
      .def_readonly("overdue", &Judged::overdue)
      .def_readonly("answered_late", &Judged::answered_late)
      .def_readonly("late_s", &Judged::late);
  py::class_<Difference>(m, "Difference")
      .def_readonly("case_id", &Difference::case_id)
      .def_readonly("before", &Difference::before)
      .def_readonly("after", &Difference::after)
      .def_readonly("changed", &Difference::changed)
      .def_readonly("citations", &Difference::citations);
  m.def("judge_again", &judge_again, py::arg("engine"), py::arg("record"), py::arg("until"));
  m.def("what_if", &what_if, py::arg("before"), py::arg("after"), py::arg("record"),
        py::arg("until"));
}

}  // namespace

void bind_results(py::module_& m) {
  bind_refusal(m);
  bind_notice(m);
  bind_verdict(m);
  bind_obligation(m);
  bind_lives(m);
  bind_timeliness(m);
  bind_difference(m);
  py::class_<Permission>(m, "Permission")
      .def_readonly("kind", &Permission::kind)
      .def_readonly("role", &Permission::role)
      .def_readonly("permitted", &Permission::permitted)
      .def_readonly("reasons", &Permission::reasons);
  py::class_<Explanation>(m, "Explanation")
      .def_readonly("citations", &Explanation::citations)
      .def_readonly("readings", &Explanation::readings)
      .def_readonly("sum", &Explanation::sum)
      .def_readonly("text", &Explanation::text);
}

}  // namespace petition::python
