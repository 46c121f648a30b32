// How the library's small values cross into Python: instants as seconds since 1970 UTC (None for
// kNever), dates as days since 1970, words as their numbers, texts as a pair (vi, en),
// readings as their ids.
// pybind11/chrono.h is not used: it reads instants in the machine's own time zone.
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstdint>
#include <string>
#include <tuple>

#include "petition/json.h"
#include "petition/petition.hpp"
#include "petition/process_graph.h"

namespace petition::python {

/// The integer `source`, when it is one and fits.
inline bool load_number(pybind11::handle source, std::int64_t& number) {
  if (!PyLong_Check(source.ptr())) return false;
  number = PyLong_AsLongLong(source.ptr());
  if (number != -1 || !PyErr_Occurred()) return true;
  PyErr_Clear();
  return false;
}

template <class E>
bool is_word(std::int64_t number) {
  const auto table = words<E>();
  const auto first = static_cast<std::int64_t>(table.front().value);
  return number >= first && number - first < static_cast<std::int64_t>(table.size());
}

}  // namespace petition::python

namespace pybind11::detail {

template <>
struct type_caster<petition::Instant> {
  PYBIND11_TYPE_CASTER(petition::Instant, const_name("int | None"));
  bool load(handle source, bool) {
    value = petition::kNever;
    if (source.is_none()) return true;
    std::int64_t seconds = 0;
    if (!petition::python::load_number(source, seconds)) return false;
    value = petition::Instant{std::chrono::seconds{seconds}};
    return true;
  }
  static handle cast(petition::Instant t, return_value_policy, handle) {
    if (t == petition::kNever) return none().release();
    return PyLong_FromLongLong(t.time_since_epoch().count());
  }
};

template <>
struct type_caster<petition::Date> {
  PYBIND11_TYPE_CASTER(petition::Date, const_name("int"));
  bool load(handle source, bool) {
    std::int64_t days = 0;
    if (!petition::python::load_number(source, days) || days != static_cast<int>(days))
      return false;
    value = petition::Date{std::chrono::days{static_cast<int>(days)}};
    return true;
  }
  static handle cast(petition::Date d, return_value_policy, handle) {
    return PyLong_FromLongLong(d.time_since_epoch().count());
  }
};

template <>
struct type_caster<petition::WorkingTime> {
  PYBIND11_TYPE_CASTER(petition::WorkingTime, const_name("int"));
  bool load(handle source, bool) {
    std::int64_t seconds = 0;
    if (!petition::python::load_number(source, seconds)) return false;
    value = petition::WorkingTime::seconds(seconds);
    return true;
  }
  static handle cast(petition::WorkingTime d, return_value_policy, handle) {
    return PyLong_FromLongLong(d.count_s());
  }
};

template <>
struct type_caster<petition::Lang> {
  PYBIND11_TYPE_CASTER(petition::Lang, const_name("str"));
  bool load(handle source, bool) {
    if (!PyUnicode_Check(source.ptr())) return false;
    const auto text = source.cast<std::string>();
    value = text == "en" ? petition::Lang::en : petition::Lang::vi;
    return text == "en" || text == "vi";
  }
  static handle cast(petition::Lang lang, return_value_policy, handle) {
    return str(lang == petition::Lang::en ? "en" : "vi").release();
  }
};

template <>
struct type_caster<petition::Text> {
  PYBIND11_TYPE_CASTER(petition::Text, const_name("tuple[str, str]"));
  bool load(handle source, bool) {
    if (!isinstance<tuple>(source)) return false;
    std::tie(value.vi, value.en) = source.cast<std::pair<std::string, std::string>>();
    return true;
  }
  static handle cast(const petition::Text& text, return_value_policy, handle) {
    return pybind11::make_tuple(text.vi, text.en).release();
  }
};

template <>
struct type_caster<petition::Citations> {
  PYBIND11_TYPE_CASTER(petition::Citations, const_name("list[int]"));
  bool load(handle source, bool) {
    value = {};
    for (const handle index : reinterpret_borrow<sequence>(source))
      value.add(index.cast<std::uint16_t>());
    return true;
  }
  static handle cast(const petition::Citations& citations, return_value_policy, handle) {
    list indexes;
    for (const auto index : citations) indexes.append(index);
    return indexes.release();
  }
};

template <>
struct type_caster<petition::ReadingSet> {
  PYBIND11_TYPE_CASTER(petition::ReadingSet, const_name("list[str]"));
  bool load(handle source, bool) {
    value = {};
    for (const handle id : reinterpret_borrow<sequence>(source)) {
      const auto text = id.cast<std::string>();
      for (const auto& row : petition::words<petition::Reading>())
        if (text == id_of(row.value)) value = value | petition::ReadingSet{row.value};
    }
    return true;
  }
  static handle cast(petition::ReadingSet readings, return_value_policy, handle) {
    list ids;
    for (const auto& row : petition::words<petition::Reading>())
      if (readings.contains(row.value)) ids.append(id_of(row.value));
    return ids.release();
  }
  static std::string id_of(petition::Reading reading) {
    return "I-" + std::to_string(static_cast<int>(reading));
  }
};

/// An enumeration as its number.
template <class E>
struct number_caster {
  PYBIND11_TYPE_CASTER(E, const_name("int"));
  bool load(handle source, bool) {
    std::int64_t number = 0;
    if (!petition::python::load_number(source, number) || number < 0 || number > 255) return false;
    value = static_cast<E>(number);
    return true;
  }
  static handle cast(E e, return_value_policy, handle) {
    return PyLong_FromLong(static_cast<long>(e));
  }
};

/// One that has a table of words; numbers outside the table are refused.
template <class E>
struct word_caster : number_caster<E> {
  bool load(handle source, bool convert) {
    return number_caster<E>::load(source, convert) &&
           petition::python::is_word<E>(static_cast<std::int64_t>(this->value));
  }
};

template <> struct type_caster<petition::Role> : word_caster<petition::Role> {};
template <> struct type_caster<petition::ReferralGround> : word_caster<petition::ReferralGround> {};
template <> struct type_caster<petition::ClockStart> : word_caster<petition::ClockStart> {};
template <> struct type_caster<petition::Variable> : word_caster<petition::Variable> {};
template <> struct type_caster<petition::Period> : word_caster<petition::Period> {};
template <> struct type_caster<petition::Kind> : word_caster<petition::Kind> {};
template <> struct type_caster<petition::Position> : word_caster<petition::Position> {};
template <> struct type_caster<petition::Commitment> : word_caster<petition::Commitment> {};
template <> struct type_caster<petition::Publication> : word_caster<petition::Publication> {};
template <> struct type_caster<petition::Matter> : word_caster<petition::Matter> {};
template <> struct type_caster<petition::Outcome> : word_caster<petition::Outcome> {};
template <> struct type_caster<petition::Owed> : word_caster<petition::Owed> {};
template <> struct type_caster<petition::Fate> : word_caster<petition::Fate> {};
template <> struct type_caster<petition::Standing> : word_caster<petition::Standing> {};
template <> struct type_caster<petition::NoticeKind> : word_caster<petition::NoticeKind> {};
template <> struct type_caster<petition::NoticeChannel> : word_caster<petition::NoticeChannel> {};
template <> struct type_caster<petition::RefusalCode> : word_caster<petition::RefusalCode> {};
template <>
struct type_caster<petition::DeviationKind> : word_caster<petition::DeviationKind> {};
template <> struct type_caster<petition::Oversight> : word_caster<petition::Oversight> {};
template <> struct type_caster<petition::Aspect> : word_caster<petition::Aspect> {};
template <> struct type_caster<petition::Claim> : word_caster<petition::Claim> {};
template <> struct type_caster<petition::AuditScope> : word_caster<petition::AuditScope> {};
template <>
struct type_caster<petition::OverdueVerdict> : word_caster<petition::OverdueVerdict> {};
template <> struct type_caster<petition::Closing> : word_caster<petition::Closing> {};
template <> struct type_caster<petition::Knowledge> : word_caster<petition::Knowledge> {};
template <> struct type_caster<petition::DayKind> : word_caster<petition::DayKind> {};
template <> struct type_caster<petition::Stretch::Why> : word_caster<petition::Stretch::Why> {};
template <> struct type_caster<petition::Limit::Unit> : number_caster<petition::Limit::Unit> {};
template <>
struct type_caster<petition::Channel::Group> : word_caster<petition::Channel::Group> {};

}  // namespace pybind11::detail
