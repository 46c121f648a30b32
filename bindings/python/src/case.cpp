// One petition: its events and its state. A case is pickled by the core, with all that it holds.
#include "bind.h"
#include "casts.h"

namespace petition::python {

namespace {

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
    throw Error(ErrorCode::invalid_argument, "event number " + std::to_string(seq) +
                                                 " is not in the case; it has 1 to " +
                                                 std::to_string(c.size()));
}

}  // namespace

void bind_case(py::module_& m) {
  bind_state(m);
  py::class_<Case>(m, "Case")
      .def(py::init<std::string>(), py::arg("id"))
      .def_property_readonly("id", &Case::id)
      .def("__len__", &Case::size)
      .def_property_readonly("state", &Case::state)
      .def_property_readonly("holder", &Case::holder)
      .def_property_readonly("laws", &Case::laws)
      .def("record", &record_of)
      .def(
          "row",
          [](const Case& c, std::uint32_t seq) {
            check_seq(c, seq);
            return write_row(c, seq);
          },
          py::arg("seq"))
      .def_property_readonly("events",
                             [](const Case& c) {
                               std::vector<Event> events;
                               for (const Event* event : c.events()) events.push_back(*event);
                               return events;
                             })
      .def(
          "event",
          [](const Case& c, std::uint32_t seq) {
            check_seq(c, seq);
            return c.event(seq);
          },
          py::arg("seq"))
      .def(
          "effective",
          [](const Case& c, std::uint32_t seq) {
            check_seq(c, seq);
            Event event = c.event(seq);
            event.data = c.effective(seq);
            return event;
          },
          py::arg("seq"))
      .def(
          "state_after",
          [](const Case& c, std::uint32_t seq) {
            check_seq(c, seq);
            return c.state_after(seq);
          },
          py::arg("seq"))
      .def("find", &Case::find, py::arg("event_id"))
      .def(
          "__eq__", [](const Case& a, const Case& b) { return a == b; }, py::arg("other"))
      .def("__hash__", [](const Case& c) { return py::hash(py::make_tuple(c.id(), c.size())); })
      .def("snapshot", &write_snapshot)
      .def_static("from_snapshot", &read_snapshot, py::arg("snapshot"))
      .def(py::pickle(&write_snapshot, &read_snapshot));
}

}  // namespace petition::python
