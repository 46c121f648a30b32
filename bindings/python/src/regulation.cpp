// The law as data: regulation, clauses, readings, and the lists of a profile.
#include "bind.h"
#include "casts.h"
#include "workflow/titles.h"

namespace petition::python {

namespace {

void bind_clause(py::module_& m) {
  py::class_<Clause>(m, "Clause")
      .def_readonly("id", &Clause::id)
      .def_readonly("marks", &Clause::marks)
      .def_readonly("title", &Clause::title)
      .def("citation", &Clause::citation, py::arg("lang"));
}

void bind_reading(py::module_& m) {
  py::class_<Choice>(m, "Choice")
      .def_readonly("value", &Choice::value)
      .def_readonly("vi", &Choice::vi)
      .def_readonly("en", &Choice::en);
  py::class_<ReadingTaken>(m, "Reading")
      .def_property_readonly("number",
                             [](const ReadingTaken& r) { return static_cast<int>(r.reading); })
      .def_readonly("id", &ReadingTaken::id)
      .def_readonly("key", &ReadingTaken::key)
      .def_readonly("clauses", &ReadingTaken::clauses)
      .def_readonly("vi", &ReadingTaken::vi)
      .def_readonly("en", &ReadingTaken::en)
      .def_readonly("choices", &ReadingTaken::choices)
      .def_readonly("chosen", &ReadingTaken::chosen)
      .def_readonly("limit", &ReadingTaken::limit);
}

void bind_lists(py::module_& m) {
  py::class_<Limit>(m, "Limit")
      .def_readonly("unit", &Limit::unit)
      .def_readonly("amount", &Limit::amount)
      .def("text", &Limit::text, py::arg("lang"));
  m.def("parse_limit", &parse_limit, py::arg("text"));
  py::class_<Level>(m, "Level")
      .def_readonly("position", &Level::position)
      .def_readonly("limit", &Level::limit)
      .def_readonly("clock", &Level::clock)
      .def_readonly("on_silence", &Level::on_silence);
  py::class_<Channel>(m, "Channel")
      .def_readonly("id", &Channel::id)
      .def_readonly("group", &Channel::group)
      .def_readonly("label", &Channel::label);
  py::class_<Topic>(m, "Topic")
      .def_readonly("id", &Topic::id)
      .def_readonly("label", &Topic::label)
      .def_readonly("unit", &Topic::unit)
      .def_readonly("limits", &Topic::limits);
  py::class_<Exclusion>(m, "Exclusion")
      .def_readonly("id", &Exclusion::id)
      .def_readonly("label", &Exclusion::label);
  py::class_<EarlyWarning>(m, "EarlyWarning")
      .def_readonly("lead", &EarlyWarning::lead)
      .def_readonly("percent", &EarlyWarning::percent);
  py::class_<NoticeTemplate>(m, "NoticeTemplate")
      .def_readonly("kind", &NoticeTemplate::kind)
      .def_readonly("text", &NoticeTemplate::text);
  py::class_<CaseClass>(m, "CaseClass")
      .def_readonly("id", &CaseClass::id)
      .def_readonly("label", &CaseClass::label)
      .def_readonly("when", &CaseClass::when)
      .def_readonly("limits", &CaseClass::limits);
  py::class_<Unit>(m, "Unit")
      .def_readonly("id", &Unit::id)
      .def_readonly("label", &Unit::label)
      .def_readonly("valid_from", &Unit::valid_from)
      .def_readonly("valid_until", &Unit::valid_until)
      .def_readonly("successors", &Unit::successors)
      .def_readonly("head_title", &Unit::head_title);
  py::class_<Unset>(m, "Unset").def_readonly("key", &Unset::key).def_readonly("text", &Unset::text);
  py::class_<Remark>(m, "Remark")
      .def_readonly("key", &Remark::key)
      .def_readonly("text", &Remark::text);
  py::class_<Rating>(m, "Rating")
      .def_readonly("id", &Rating::id)
      .def_readonly("needs_reason", &Rating::needs_reason)
      .def_readonly("satisfied", &Rating::satisfied)
      .def_readonly("dissatisfied", &Rating::dissatisfied)
      .def_readonly("label", &Rating::label);
}

void bind_profile(py::module_& m) {
  py::class_<Profile>(m, "Profile")
      .def_readonly("id", &Profile::id)
      .def_readonly("version", &Profile::version)
      .def_readonly("title", &Profile::title)
      .def_readonly("authority", &Profile::authority)
      .def_readonly("instrument", &Profile::instrument)
      .def_readonly("valid_from", &Profile::valid_from)
      .def_readonly("valid_until", &Profile::valid_until)
      .def_readonly("sms_brand", &Profile::sms_brand)
      .def_readonly("calendar", &Profile::calendar)
      .def_property_readonly(
          "roles",
          [](const Profile& p) { return std::vector<Text>(p.roles.begin(), p.roles.end()); })
      .def_readonly("channels", &Profile::channels)
      .def_readonly("topics", &Profile::topics)
      .def_readonly("levels", &Profile::levels)
      .def_readonly("classes", &Profile::classes)
      .def_readonly("units", &Profile::units)
      .def_readonly("unset", &Profile::unset)
      .def_readonly("remarks", &Profile::remarks)
      .def_readonly("reports", &Profile::reports)
      .def_readonly("report_recipients", &Profile::report_recipients)
      .def_readonly("notices", &Profile::notices)
      .def_readonly("languages", &Profile::languages)
      .def_readonly("contact", &Profile::contact)
      .def_readonly("exclusions", &Profile::exclusions)
      .def_readonly("intake_hours", &Profile::intake_hours)
      .def_readonly("intake_windows", &Profile::intake_windows)
      .def_readonly("hides_identity", &Profile::hides_identity)
      .def_readonly("early_warning", &Profile::early_warning)
      .def("unit_in_force", &Profile::unit_in_force, py::arg("named"), py::arg("date"))
      .def("acts_for", &Profile::acts_for, py::arg("unit"), py::arg("named"), py::arg("date"))
      .def("unit_name", &workflow::unit_name, py::arg("unit"), py::arg("lang"))
      .def("title_of", &workflow::title, py::arg("role"), py::arg("unit"), py::arg("lang"))
      .def_readonly("ratings", &Profile::ratings)
      .def_readonly("clauses", &Profile::clauses);
}

}  // namespace

void bind_regulation(py::module_& m) {
  bind_clause(m);
  bind_reading(m);
  bind_lists(m);
  bind_profile(m);
  py::class_<Decided>(m, "Decided")
      .def_readonly("events", &Decided::events)
      .def_readonly("refusals", &Decided::refusals)
      .def_readonly("obligations", &Decided::obligations)
      .def_readonly("oversight", &Decided::oversight);
  m.def("decided_by", &decided_by, py::arg("regulation"));
  py::class_<Regulation>(m, "Regulation")
      .def_static("builtin", &Regulation::builtin, py::arg("name"))
      .def_static("builtin_names",
                  [] {
                    const auto names = Regulation::builtin_names();
                    return std::vector<std::string_view>(names.begin(), names.end());
                  })
      .def_static("builtin_toml", &Regulation::builtin_toml, py::arg("name"))
      .def_static("parse", &Regulation::parse, py::arg("toml"), py::arg("where"))
      .def("with_reading", &Regulation::with_reading, py::arg("id"), py::arg("value"))
      .def_property_readonly("profile", &Regulation::profile)
      .def_property_readonly("content_hash", &Regulation::content_hash)
      .def_property_readonly("readings", &Regulation::readings)
      .def(
          "citations",
          [](const Regulation& r, Kind kind, Role role) { return r.citations(kind, role); },
          py::arg("kind"), py::arg("role"))
      .def(
          "citations_of_notice",
          [](const Regulation& r, NoticeKind kind) { return r.citations(kind); }, py::arg("kind"))
      .def(
          "oversight", [](const Regulation& r, Oversight what) { return r.citations(what); },
          py::arg("what"))
      .def("find_clause", &Regulation::find_clause, py::arg("id"));
}

}  // namespace petition::python
