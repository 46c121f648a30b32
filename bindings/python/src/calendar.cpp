// The working calendar, its days and its explained sums.
#include "bind.h"
#include "casts.h"
#include "petition/json.h"

namespace petition::python {

namespace {

void bind_day(py::module_& m) {
  py::class_<Window>(m, "Window")
      .def_readonly("open_s", &Window::open_s)
      .def_readonly("close_s", &Window::close_s);
  py::class_<Day>(m, "Day")
      .def_readonly("date", &Day::date)
      .def_readonly("knowledge", &Day::knowledge)
      .def_readonly("kind", &Day::kind)
      .def_readonly("rest_day", &Day::rest_day)
      .def_readonly("windows", &Day::windows)
      .def_readonly("reason", &Day::reason)
      .def_readonly("reason_en", &Day::reason_en)
      .def_readonly("instrument", &Day::instrument);
}

void bind_sum(py::module_& m) {
  py::class_<Stretch>(m, "Stretch")
      .def_readonly("start", &Stretch::from)
      .def_readonly("end", &Stretch::to)
      .def_readonly("why", &Stretch::why)
      .def_readonly("knowledge", &Stretch::knowledge)
      .def_readonly("kind", &Stretch::kind)
      .def_readonly("reason", &Stretch::reason)
      .def_readonly("reason_en", &Stretch::reason_en)
      .def_readonly("instrument", &Stretch::instrument);
  py::class_<Sum>(m, "Sum")
      .def_readonly("start", &Sum::start)
      .def_readonly("amount", &Sum::amount)
      .def_readonly("result", &Sum::result)
      .def_readonly("provisional", &Sum::provisional)
      .def_readonly("stretches", &Sum::stretches)
      .def_readonly("calendar", &Sum::calendar)
      .def_readonly("days", &Sum::days)
      .def_readonly("working_days", &Sum::working_days);
}

using CalendarClass = py::class_<Calendar>;

void bind_identity(CalendarClass& calendar) {
  calendar.def_static("builtin", &Calendar::builtin)
      .def_static("builtin_toml", &Calendar::builtin_toml)
      .def_static("parse", &Calendar::parse, py::arg("toml"), py::arg("where"))
      .def("with_days", &Calendar::with_days, py::arg("toml"), py::arg("where"))
      .def("refusing_provisional", &Calendar::refusing_provisional)
      .def_property_readonly("id", &Calendar::id)
      .def_property_readonly("version", &Calendar::version)
      .def("title", &Calendar::title, py::arg("lang"))
      .def_property_readonly("content_hash", &Calendar::content_hash)
      .def_property_readonly("utc_offset_s", &Calendar::utc_offset_s)
      .def_property_readonly("first_date", &Calendar::first_date)
      .def_property_readonly("last_date", &Calendar::last_date)
      .def_property_readonly("announced_until", &Calendar::announced_until);
}

void bind_operations(CalendarClass& calendar) {
  using Add = Instant (Calendar::*)(Instant, WorkingTime, Closing) const;
  using Subtract = Instant (Calendar::*)(Instant, WorkingTime) const;
  using Between = WorkingTime (Calendar::*)(Instant, Instant) const;
  using IsOpen = bool (Calendar::*)(Instant) const;
  using Search = Instant (Calendar::*)(Instant) const;
  using Days = std::int64_t (Calendar::*)(Date, Date) const;
  using Windows = std::vector<Window> (Calendar::*)(Date) const;
  calendar
      .def("add", static_cast<Add>(&Calendar::add), py::arg("t"), py::arg("amount"),
           py::arg("closing"))
      .def("subtract", static_cast<Subtract>(&Calendar::subtract), py::arg("t"), py::arg("amount"))
      .def("between", static_cast<Between>(&Calendar::between), py::arg("a"), py::arg("b"))
      .def("is_open", static_cast<IsOpen>(&Calendar::is_open), py::arg("t"))
      .def("next_open", static_cast<Search>(&Calendar::next_open), py::arg("t"))
      .def("next_opening", static_cast<Search>(&Calendar::next_opening), py::arg("t"))
      .def("previous_close", static_cast<Search>(&Calendar::previous_close), py::arg("t"))
      .def("working_days_between", static_cast<Days>(&Calendar::working_days_between), py::arg("a"),
           py::arg("b"))
      .def("add_days", &Calendar::add_days, py::arg("t"), py::arg("days"))
      .def("add_working_days", &Calendar::add_working_days, py::arg("t"), py::arg("days"),
           py::arg("closing"))
      .def("windows", static_cast<Windows>(&Calendar::windows), py::arg("date"))
      .def("explain_add", &Calendar::explain_add, py::arg("t"), py::arg("amount"),
           py::arg("closing"))
      .def("explain_between", &Calendar::explain_between, py::arg("start"), py::arg("end"))
      .def(
          "explain_add_json",
          [](const Calendar& c, Instant t, WorkingTime amount, Closing closing, Lang lang) {
            return to_json(c, c.explain_add(t, amount, closing), lang);
          },
          py::arg("t"), py::arg("amount"), py::arg("closing"), py::arg("lang"))
      .def(
          "explain_between_json",
          [](const Calendar& c, Instant start, Instant end, Lang lang) {
            return to_json(c, c.explain_between(start, end), lang);
          },
          py::arg("start"), py::arg("end"), py::arg("lang"))
      .def("day", &Calendar::day, py::arg("date"))
      .def("days_of_note", &Calendar::days_of_note, py::arg("year"));
}

}  // namespace

void bind_calendar(py::module_& m) {
  bind_day(m);
  bind_sum(m);
  CalendarClass calendar(m, "Calendar");
  bind_identity(calendar);
  bind_operations(calendar);
  py::class_<Moved>(m, "Moved")
      .def_readonly("index", &Moved::index)
      .def_readonly("before", &Moved::before)
      .def_readonly("after", &Moved::after)
      .def_readonly("reason", &Moved::reason)
      .def_readonly("reason_en", &Moved::reason_en)
      .def_readonly("instrument", &Moved::instrument);
  m.def(
      "compare_due_times",
      [](const Calendar& before, const Calendar& after, const std::vector<Instant>& start,
         const std::vector<WorkingTime>& amount) {
        return compare_due_times(before, after, start, amount);
      },
      py::arg("before"), py::arg("after"), py::arg("start"), py::arg("amount"));
  m.def(
      "compare_agreed_times",
      [](const Calendar& before, const Calendar& after, const std::vector<Instant>& agreed) {
        return compare_agreed_times(before, after, agreed);
      },
      py::arg("before"), py::arg("after"), py::arg("agreed"));
}

}  // namespace petition::python
