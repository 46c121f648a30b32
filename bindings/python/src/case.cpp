// One petition: its events, its state, and how both are pickled: each event in the record's own
// JSON form beside the state that it left the case in.
#include "bind.h"
#include "casts.h"

namespace petition::python {

namespace {

/// Calls `f` with every field of a state, in a fixed order; bit-fields are passed as copies.
template <class S, class F>
void each_field(S& s, F f) {
  f(s.recorded_at), f(s.submitted), f(s.accepted), f(s.forwarded_at), f(s.anchor), f(s.agreed);
  f(s.agreed_at), f(s.events), f(s.brought_by), f(s.case_class), f(s.came_about);
  f(s.regulation), f(s.calendar);
  f(s.answered_by), f(s.returns), f(s.promises), f(s.unsuitable), f(s.rating), f(s.position);
  f(s.commitment), f(s.publication);
}

py::tuple flags(const State& s) {
  return py::make_tuple(bool{s.forwarded}, bool{s.lapse_noted}, bool{s.reminder_noted},
                        bool{s.confidential}, bool{s.state_secret}, bool{s.reopened},
                        bool{s.unit_published});
}

void set_flags(State& s, const py::tuple& f) {
  s.forwarded = f[0].cast<bool>();
  s.lapse_noted = f[1].cast<bool>();
  s.reminder_noted = f[2].cast<bool>();
  s.confidential = f[3].cast<bool>();
  s.state_secret = f[4].cast<bool>();
  s.reopened = f[5].cast<bool>();
  s.unit_published = f[6].cast<bool>();
}

py::tuple pickled(const State& s) {
  py::list fields;
  each_field(s, [&](const auto& field) { fields.append(py::cast(field)); });
  return py::make_tuple(std::move(fields), flags(s));
}

State state_from(const py::tuple& form) {
  State s;
  const py::list fields = form[0];
  std::size_t next = 0;
  each_field(s, [&](auto& field) {
    field = fields[next++].template cast<std::remove_reference_t<decltype(field)>>();
  });
  set_flags(s, form[1]);
  return s;
}

py::tuple pickled(const Case& c) {
  py::list events;
  for (const Case::Entry& entry : c.entries())
    events.append(py::make_tuple(write_event(*entry.event), pickled(*entry.state)));
  return py::make_tuple(c.id(), std::move(events));
}

Case case_from(const py::tuple& form) {
  Case c(form[0].cast<std::string>());
  for (const py::handle entry : form[1].cast<py::list>()) {
    const auto pair = entry.cast<py::tuple>();
    c = c.with(read_event(pair[0].cast<std::string>(), "pickle"), state_from(pair[1]));
  }
  return c;
}

void bind_state(py::module_& m) {
  py::class_<State>(m, "State")
      .def_readonly("recorded_at", &State::recorded_at)
      .def_readonly("anchor", &State::anchor)
      .def_readonly("agreed", &State::agreed)
      .def_readonly("agreed_at", &State::agreed_at)
      .def_readonly("returns", &State::returns)
      .def_readonly("promises", &State::promises)
      .def_readonly("position", &State::position)
      .def_readonly("commitment", &State::commitment)
      .def_readonly("publication", &State::publication)
      .def_property_readonly("confidential", [](const State& s) { return bool{s.confidential}; })
      .def_property_readonly("state_secret", [](const State& s) { return bool{s.state_secret}; });
}

void check_seq(const Case& c, std::uint32_t seq) {
  if (seq == 0 || seq > c.size())
    throw Error(ErrorCode::invalid_argument,
                "event number " + std::to_string(seq) + " is not in the case; it has 1 to " +
                    std::to_string(c.size()));
}

}  // namespace

void bind_case(py::module_& m) {
  bind_state(m);
  py::class_<Event>(m, "Event")
      .def_static("read", &read_event, py::arg("json"), py::arg("where"))
      .def("write", [](const Event& e) { return write_event(e); });
  py::class_<Case>(m, "Case")
      .def(py::init<std::string>(), py::arg("id"))
      .def_property_readonly("id", &Case::id)
      .def("__len__", &Case::size)
      .def_property_readonly("state", &Case::state)
      .def_property_readonly("holder", &Case::holder)
      .def_property_readonly("events", [](const Case& c) {
        std::vector<Event> events;
        for (const Event* event : c.events()) events.push_back(*event);
        return events;
      })
      .def("event", [](const Case& c, std::uint32_t seq) {
        check_seq(c, seq);
        return c.event(seq);
      }, py::arg("seq"))
      .def("effective", [](const Case& c, std::uint32_t seq) {
        check_seq(c, seq);
        Event event = c.event(seq);
        event.data = c.effective(seq);
        return event;
      }, py::arg("seq"))
      .def("find", &Case::find, py::arg("event_id"))
      .def("__eq__", [](const Case& a, const Case& b) { return a == b; }, py::arg("other"))
      .def("__hash__", [](const Case& c) { return py::hash(py::make_tuple(c.id(), c.size())); })
      .def(py::pickle([](const Case& c) { return pickled(c); }, &case_from));
}

}  // namespace petition::python
