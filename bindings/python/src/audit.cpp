// Audits of single cases, and reports on many.
#include "bind.h"
#include "casts.h"
#include "petition/json.h"

namespace petition::python {

namespace {

void bind_summary(py::module_& m) {
  py::class_<LevelResult>(m, "LevelResult")
      .def_readonly("level", &LevelResult::level)
      .def_readonly("unit", &LevelResult::unit)
      .def_readonly("since", &LevelResult::since)
      .def_readonly("until", &LevelResult::until)
      .def_readonly("ended_by", &LevelResult::ended_by)
      .def_readonly("result", &LevelResult::result)
      .def_readonly("officer", &LevelResult::officer)
      .def_readonly("due", &LevelResult::due)
      .def_readonly("overdue_since", &LevelResult::overdue_since)
      .def_readonly("lapses", &LevelResult::lapses)
      .def_readonly("late", &LevelResult::late)
      .def_readonly("stayed", &LevelResult::stayed)
      .def_readonly("reschedulings", &LevelResult::reschedulings);
  py::class_<CaseSummary>(m, "CaseSummary")
      .def_readonly("case_id", &CaseSummary::case_id)
      .def_readonly("petitioner", &CaseSummary::petitioner)
      .def_readonly("phone", &CaseSummary::phone)
      .def_readonly("channel", &CaseSummary::channel)
      .def_readonly("topic", &CaseSummary::topic)
      .def_readonly("content", &CaseSummary::content)
      .def_readonly("received_at", &CaseSummary::received_at)
      .def_readonly("position", &CaseSummary::position)
      .def_readonly("answered_at", &CaseSummary::answered_at)
      .def_readonly("result", &CaseSummary::result)
      .def_readonly("unit", &CaseSummary::unit)
      .def_readonly("level", &CaseSummary::level)
      .def_readonly("signed_document", &CaseSummary::signed_document)
      .def_readonly("rating", &CaseSummary::rating)
      .def_readonly("rated_at", &CaseSummary::rated_at)
      .def_readonly("departed", &CaseSummary::departed)
      .def_readonly("publication", &CaseSummary::publication)
      .def_readonly("recording", &CaseSummary::recording)
      .def_readonly("overdue", &CaseSummary::overdue)
      .def_readonly("answered_late", &CaseSummary::answered_late)
      .def_readonly("late", &CaseSummary::late)
      .def_readonly("late_by_recording", &CaseSummary::late_by_recording)
      .def_readonly("late_by_occurrence", &CaseSummary::late_by_occurrence)
      .def_readonly("late_by", &CaseSummary::late_by)
      .def_readonly("intake", &CaseSummary::intake)
      .def_readonly("deviations", &CaseSummary::deviations)
      .def_readonly("consequences", &CaseSummary::consequences)
      .def_readonly("verdict", &CaseSummary::verdict)
      .def_readonly("marked", &CaseSummary::marked)
      .def_readonly("marked_due", &CaseSummary::marked_due)
      .def_readonly("days", &CaseSummary::days)
      .def_readonly("levels", &CaseSummary::levels)
      .def_readonly("citations", &CaseSummary::citations);
}

void bind_case_audit(py::module_& m) {
  py::class_<Deviation>(m, "Deviation")
      .def_readonly("kind", &Deviation::kind)
      .def_readonly("citations", &Deviation::citations)
      .def_readonly("readings", &Deviation::readings)
      .def_readonly("regulation", &Deviation::regulation)
      .def_readonly("scope", &Deviation::scope)
      .def_readonly("owed", &Deviation::owed)
      .def_readonly("role", &Deviation::role)
      .def_readonly("unit", &Deviation::unit)
      .def_readonly("level", &Deviation::level)
      .def_readonly("since", &Deviation::since)
      .def_readonly("due", &Deviation::due)
      .def_readonly("met", &Deviation::met)
      .def_readonly("by", &Deviation::by)
      .def_readonly("evidence", &Deviation::evidence)
      .def_readonly("refusal", &Deviation::refusal)
      .def_readonly("cause", &Deviation::cause)
      .def_readonly("text", &Deviation::text)
      .def_readonly("lawful", &Deviation::lawful);
  py::class_<CaseAudit>(m, "CaseAudit")
      .def_readonly("case", &CaseAudit::judged)
      .def_readonly("at", &CaseAudit::at)
      .def_readonly("deviations", &CaseAudit::deviations)
      .def_readonly("summary", &CaseAudit::summary)
      .def_readonly("duplicates", &CaseAudit::duplicates)
      .def(
          "to_json",
          [](const CaseAudit& audit, const Engine& engine, Lang lang) {
            return to_json(engine, audit, lang);
          },
          py::arg("engine"), py::arg("lang"));
  py::class_<OverdueMark>(m, "OverdueMark")
      .def(py::init([](bool overdue, Instant due) { return OverdueMark{overdue, due}; }),
           py::arg("overdue"), py::arg("due"));
  m.def(
      "audit",
      [](const Engine& engine, const Record& record, Instant at, std::vector<AuditScope> scopes,
         WorkingTime promptly, std::optional<OverdueMark> mark, bool shows_slip_notices,
         bool as_if) {
        return audit(engine, record, at,
                     {std::move(scopes), promptly, mark, shows_slip_notices, as_if});
      },
      py::arg("engine"), py::arg("record"), py::arg("at"), py::arg("scopes"), py::arg("promptly"),
      py::arg("mark"), py::arg("shows_slip_notices"), py::arg("as_if"));
}

void bind_report(py::module_& m) {
  py::class_<Tally>(m, "Tally")
      .def_readonly("carried_over", &Tally::carried_over)
      .def_readonly("received", &Tally::received)
      .def_readonly("reopened", &Tally::reopened)
      .def_readonly("returned", &Tally::returned)
      .def_readonly("passed_up", &Tally::passed_up)
      .def_readonly("passed_on", &Tally::passed_on)
      .def_readonly("rescheduled", &Tally::rescheduled)
      .def_readonly("lapses", &Tally::lapses)
      .def_readonly("declined", &Tally::declined)
      .def_readonly("withdrawn", &Tally::withdrawn)
      .def_readonly("answered", &Tally::answered)
      .def_readonly("answered_late", &Tally::answered_late)
      .def_readonly("open", &Tally::open)
      .def_readonly("overdue", &Tally::overdue)
      .def_readonly("rated", &Tally::rated)
      .def_readonly("ratings", &Tally::ratings)
      .def_readonly("satisfied", &Tally::satisfied)
      .def_property_readonly("satisfied_share", &Tally::satisfied_share)
      .def_readonly("deviations", &Tally::deviations);
  py::class_<UnitTally>(m, "UnitTally")
      .def_readonly("unit", &UnitTally::unit)
      .def_readonly("tally", &UnitTally::tally);
  py::class_<Report>(m, "Report")
      .def_readonly("total", &Report::total)
      .def_readonly("units", &Report::units)
      .def_readonly("levels", &Report::levels)
      .def_readonly("topics", &Report::topics)
      .def_readonly("channels", &Report::channels)
      .def_readonly("citations", &Report::citations)
      .def(
          "to_json",
          [](const Report& report, const Regulation& regulation, Lang lang) {
            return to_json(regulation, report, lang);
          },
          py::arg("regulation"), py::arg("lang"));
  m.def(
      "report",
      [](const Regulation& regulation, const std::vector<CaseSummary>& cases, Instant start,
         Instant end) { return report(regulation, cases, start, end); },
      py::arg("regulation"), py::arg("cases"), py::arg("start"), py::arg("end"));
  m.def(
      "period_of",
      [](Period period, Date date, std::int32_t utc_offset_s) {
        const TimeSpan span = period_of(period, date, utc_offset_s);
        return std::make_pair(span.from, span.until);
      },
      py::arg("period"), py::arg("date"), py::arg("utc_offset_s"));
}

}  // namespace

void bind_audit(py::module_& m) {
  bind_summary(m);
  bind_case_audit(m);
  bind_report(m);
}

}  // namespace petition::python
