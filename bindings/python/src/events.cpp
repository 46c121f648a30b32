// Events cross between the core and the data classes of petition.events, attribute by attribute,
// by the one table of fields. What Python hands in is checked on the way.
#include "workflow/fields.h"

#include "bind.h"
// After Python's own header, which it needs.
#include <datetime.h>

#include "casts.h"
#include "record/layout.h"
#include "text/unknown.h"
#include "text/utf8.h"
#include "workflow/malformed.h"

namespace petition::python {

namespace {

// -- what the package tells of its classes, once --------------------------------------------------

/// An attribute of a data class, and the one inside of what it leads to where there is one.
struct Attribute {
  PyObject* outer = nullptr;
  PyObject* inner = nullptr;
};

struct Shape {
  PyTypeObject* type = nullptr;
  std::vector<Attribute> fields{};
};

/// Kept for as long as the interpreter runs.
struct Shapes {
  PyTypeObject* actor = nullptr;
  PyTypeObject* petitioner = nullptr;
  PyObject* vietnam = nullptr;
  std::vector<Shape> kinds{};
  PyObject *id{}, *recorded_at{}, *occurred_at{}, *actor_name{}, *data{}, *role{}, *unit{}, *name{},
      *recorded_by{};
};

Shapes shapes;

/// The members of an enumeration in Python, in the order of its table.
template <class E>
std::vector<PyObject*> members;

PyObject* interned(std::string_view name) {
  return py::reinterpret_steal<py::object>(PyUnicode_InternFromString(std::string(name).c_str()))
      .release()
      .ptr();
}

/// `from` is a word of Python, so the attribute is `from_`.
PyObject* attribute(std::string_view field) {
  return field.empty() ? nullptr : interned(field == "from" ? "from_" : field);
}

PyTypeObject* class_of(py::handle module, const char* name) {
  return reinterpret_cast<PyTypeObject*>(py::object(module.attr(name)).release().ptr());
}

template <class E>
void know_words(py::handle module, const char* name) {
  const py::object known = module.attr(name);
  for (const auto& row : words<E>())
    members<E>.push_back(known(std::string(row.name)).release().ptr());
}

/// Called by petition.events when its classes are there: `kinds` in the order of Kind.
void know_events(py::handle events, py::handle words, const py::tuple& kinds, py::object vietnam) {
  shapes = {class_of(events, "Actor"),
            class_of(events, "Petitioner"),
            vietnam.release().ptr(),
            {},
            interned("id"),
            interned("recorded_at"),
            interned("occurred_at"),
            interned("actor"),
            interned("data"),
            interned("role"),
            interned("unit"),
            interned("name"),
            interned("recorded_by")};
  know_words<Role>(words, "Role");
  know_words<Position>(words, "Position");
  know_words<Matter>(words, "Matter");
  know_words<DeclineReason>(words, "DeclineReason");
  know_words<ReferralGround>(words, "ReferralGround");
  know_words<WithholdingGround>(words, "WithholdingGround");
  for (const py::handle kind : kinds) {
    const auto number = static_cast<Kind>(shapes.kinds.size() + 1);
    Shape shape{reinterpret_cast<PyTypeObject*>(kind.inc_ref().ptr())};
    const Data blank = workflow::blank(number);
    workflow::visit_fields(blank, [&](std::string_view name, const auto&, workflow::Fix) {
      const auto [outer, inner] = record::split(name);
      shape.fields.push_back({attribute(outer), attribute(inner)});
    });
    shapes.kinds.push_back(std::move(shape));
  }
}

// -- into the core --------------------------------------------------------------------------------

/// Where a value stands in its event; written out only when it is refused.
struct FieldPlace {
  std::string_view around;
  std::string_view field;
  std::ptrdiff_t entry = -1;
};

[[noreturn, gnu::cold]] void fail(ErrorCode code, std::string message, const FieldPlace& at) {
  std::string where = "event: " + std::string(at.around) + std::string(at.field);
  if (at.entry >= 0) where += "[" + std::to_string(at.entry) + "]";
  throw Error(code, std::move(message), std::move(where));
}

[[noreturn, gnu::cold]] void fail_type(py::handle given, std::string_view expected,
                                       const FieldPlace& at) {
  fail(ErrorCode::wrong_type,
       "this must be " + std::string(expected) + ", not " + Py_TYPE(given.ptr())->tp_name, at);
}

/// Lives as long as the Python text.
std::string_view utf8(py::handle given, const FieldPlace& at) {
  if (!PyUnicode_Check(given.ptr())) fail_type(given, "a string", at);
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(given.ptr(), &size);
  if (bytes != nullptr) return {bytes, static_cast<std::size_t>(size)};
  PyErr_Clear();
  fail(ErrorCode::encoding, "half of a surrogate pair has no place in UTF-8", at);
}

void read(py::handle given, const FieldPlace& at, std::string& field) { field = utf8(given, at); }

void read(py::handle given, const FieldPlace& at, bool& field) {
  if (!PyBool_Check(given.ptr())) fail_type(given, "true or false", at);
  field = given.ptr() == Py_True;
}

void read(py::handle given, const FieldPlace& at, std::variant<std::string, bool>& field) {
  if (PyBool_Check(given.ptr())) field = given.ptr() == Py_True;
  else if (PyUnicode_Check(given.ptr())) field = std::string(utf8(given, at));
  else fail(ErrorCode::wrong_type, "this must be a string, or true or false", at);
}

/// How far the clock of a datetime is ahead of UTC, rounded up to whole seconds.
std::chrono::seconds offset(py::handle given, const FieldPlace& at) {
  if (PyDateTime_DATE_GET_TZINFO(given.ptr()) == shapes.vietnam) return std::chrono::hours{7};
  const py::object ahead = given.attr("utcoffset")();
  if (ahead.is_none())
    fail(ErrorCode::invalid_time, "this datetime is naive; say which offset it is in", at);
  const bool more =
      PyDateTime_DELTA_GET_MICROSECONDS(ahead.ptr()) > PyDateTime_DATE_GET_MICROSECOND(given.ptr());
  return std::chrono::days{PyDateTime_DELTA_GET_DAYS(ahead.ptr())} +
         std::chrono::seconds{PyDateTime_DELTA_GET_SECONDS(ahead.ptr()) + (more ? 1 : 0)};
}

void read(py::handle given, const FieldPlace& at, Instant& field) {
  using namespace std::chrono;
  if (!PyDateTime_Check(given.ptr())) fail_type(given, "an aware datetime", at);
  const auto number = [](int n) { return static_cast<unsigned>(n); };
  PyObject* t = given.ptr();
  field = sys_days{year{PyDateTime_GET_YEAR(t)} / month{number(PyDateTime_GET_MONTH(t))} /
                   day{number(PyDateTime_GET_DAY(t))}} +
          hours{PyDateTime_DATE_GET_HOUR(t)} + minutes{PyDateTime_DATE_GET_MINUTE(t)} +
          seconds{PyDateTime_DATE_GET_SECOND(t)} - offset(given, at);
}

template <class E>
[[noreturn, gnu::cold]] void fail_word(std::string_view given, const FieldPlace& at) {
  std::vector<std::string_view> names;
  for (const auto& row : words<E>()) names.push_back(row.name);
  fail(ErrorCode::invalid_value, text::unknown_word(given, names), at);
}

template <class E>
  requires std::is_enum_v<E>
void read(py::handle given, const FieldPlace& at, E& field) {
  const auto& known = members<E>;
  for (std::size_t i = 0; i < known.size(); ++i)
    if (known[i] == given.ptr()) {
      field = words<E>()[i].value;
      return;
    }
  const std::string_view name = utf8(given, at);
  const auto word = from_name<E>(name);
  if (!word) fail_word<E>(name, at);
  field = *word;
}

template <class T>
void read(py::handle given, const FieldPlace& at, std::optional<T>& field) {
  read(given, at, field.emplace());
}

template <class T>
void read(py::handle given, const FieldPlace& at, std::vector<T>& field) {
  if (!PyTuple_Check(given.ptr()) && !PyList_Check(given.ptr())) fail_type(given, "a tuple", at);
  const auto size = static_cast<std::size_t>(PySequence_Fast_GET_SIZE(given.ptr()));
  field.resize(size);
  for (std::size_t i = 0; i < size; ++i) {
    const auto entry = static_cast<Py_ssize_t>(i);
    read(PySequence_Fast_GET_ITEM(given.ptr(), entry), {at.around, at.field, entry}, field[i]);
  }
}

py::object get(py::handle from, PyObject* name) {
  PyObject* found = PyObject_GetAttr(from.ptr(), name);
  if (found == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(found);
}

/// None is an absent value, as a key that is left out is in a record.
template <class T>
void read_field(py::handle given, const FieldPlace& at, T& field) {
  if (!given.is_none()) read(given, at, field);
  else if (record::is_required<T>(at.field)) fail(ErrorCode::missing_key, "this is missing", at);
}

Data read_data(py::handle given) {
  for (std::size_t i = 0; i < shapes.kinds.size(); ++i) {
    if (Py_TYPE(given.ptr()) != shapes.kinds[i].type) continue;
    Data data = workflow::blank(static_cast<Kind>(i + 1));
    auto attribute = shapes.kinds[i].fields.begin();
    workflow::visit_fields(data, [&](std::string_view name, auto& field, workflow::Fix) {
      const auto [outer, inner] = *attribute++;
      py::object found = get(given, outer);
      if (inner != nullptr) {
        if (Py_TYPE(found.ptr()) != shapes.petitioner)
          fail_type(found, "a petition.Petitioner", {"data.", record::split(name).first});
        found = get(found, inner);
      }
      read_field(found, {"data.", name}, field);
    });
    return data;
  }
  fail_type(given, "the data of a kind of event", {"", "data"});
}

Actor read_actor(py::handle given) {
  if (Py_TYPE(given.ptr()) != shapes.actor) fail_type(given, "a petition.Actor", {"", "actor"});
  Actor actor;
  read(get(given, shapes.role), {"actor.", "role"}, actor.role);
  read_field(get(given, shapes.unit), {"actor.", "unit"}, actor.unit);
  read_field(get(given, shapes.name), {"actor.", "name"}, actor.name);
  read_field(get(given, shapes.recorded_by), {"actor.", "recorded_by"}, actor.recorded_by);
  return actor;
}

Event read_python(py::handle given) {
  Event event;
  read(get(given, shapes.id), {"", "id"}, event.id);
  read(get(given, shapes.occurred_at), {"", "occurred_at"}, event.occurred_at);
  read(get(given, shapes.recorded_at), {"", "recorded_at"}, event.recorded_at);
  event.actor = read_actor(get(given, shapes.actor_name));
  event.data = read_data(get(given, shapes.data));
  try {
    workflow::check_event(event);
  } catch (const Error& e) {
    fail(e.code(), e.message(), {e.where(), ""});
  }
  return event;
}

// -- out of the core ------------------------------------------------------------------------------

py::object made(const std::string& field) { return py::str(field); }

py::object made(bool field) { return py::bool_(field); }

py::object made(const std::variant<std::string, bool>& field) {
  return std::visit([](const auto& value) { return made(value); }, field);
}

py::object made(Instant field) {
  using namespace std::chrono;
  const auto local = field + hours{7};
  const auto date = floor<days>(local);
  const year_month_day day{date};
  const hh_mm_ss time{local - date};
  const auto number = [](auto n) { return static_cast<int>(n); };
  PyObject* t = PyDateTimeAPI->DateTime_FromDateAndTime(
      number(day.year()), number(unsigned{day.month()}), number(unsigned{day.day()}),
      number(time.hours().count()), number(time.minutes().count()), number(time.seconds().count()),
      0, shapes.vietnam, PyDateTimeAPI->DateTimeType);
  if (t == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(t);
}

template <class E>
  requires std::is_enum_v<E>
py::object made(E field) {
  const auto first = static_cast<std::size_t>(words<E>().front().value);
  return py::reinterpret_borrow<py::object>(members<E>.at(static_cast<std::size_t>(field) - first));
}

template <class T>
py::object made(const std::optional<T>& field) {
  return field ? made(*field) : py::none();
}

template <class T>
py::object made(const std::vector<T>& field) {
  py::tuple entries(field.size());
  for (std::size_t i = 0; i < field.size(); ++i) entries[i] = made(field[i]);
  return entries;
}

/// An instance whose fields are still to be set.
py::object blank_of(PyTypeObject* type) {
  PyObject* value = type->tp_new(type, py::tuple().ptr(), nullptr);
  if (value == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(value);
}

/// Past the guard of a frozen class.
void set(py::handle of, PyObject* name, const py::object& value) {
  if (PyObject_GenericSetAttr(of.ptr(), name, value.ptr()) != 0) throw py::error_already_set();
}

py::object made_actor(const Event& event) {
  py::object actor = blank_of(shapes.actor);
  set(actor, shapes.role, made(event.actor.role));
  set(actor, shapes.unit, made(event.actor.unit));
  set(actor, shapes.name, made(event.actor.name));
  set(actor, shapes.recorded_by, made(event.actor.recorded_by));
  return actor;
}

py::object made_data(const Event& event) {
  const Shape& shape = shapes.kinds.at(event.data.index());
  py::object data = blank_of(shape.type);
  py::object inside;
  auto attribute = shape.fields.begin();
  workflow::visit_fields(event.data, [&](std::string_view, const auto& field, workflow::Fix) {
    const auto [outer, inner] = *attribute++;
    if (inner == nullptr) return set(data, outer, made(field));
    if (!inside) set(data, outer, inside = blank_of(shapes.petitioner));
    set(inside, inner, made(field));
  });
  return data;
}

}  // namespace

void bind_event(py::module_& m) {
  PyDateTime_IMPORT;
  m.def("know_events", &know_events, py::arg("events"), py::arg("words"), py::arg("kinds"),
        py::arg("vietnam"));
  py::class_<Event>(m, "Event")
      .def(py::init(&read_python), py::arg("event"))
      .def_static("read", &read_event, py::arg("json"), py::arg("where"))
      .def_readonly("id", &Event::id)
      .def_property_readonly("actor", &made_actor)
      .def_property_readonly("data", &made_data)
      .def_property_readonly("recorded_at", [](const Event& e) { return made(e.recorded_at); })
      .def_property_readonly("occurred_at", [](const Event& e) { return made(e.occurred_at); });
}

}  // namespace petition::python
