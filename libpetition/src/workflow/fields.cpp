// Blank data of a kind, and setting one field from the value of a `corrected` event.
#include "workflow/fields.h"

#include <optional>
#include <utility>
#include <vector>

namespace petition::workflow {
namespace {

using Value = std::variant<std::string, bool>;

bool assign(std::string& field, const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (text == nullptr) return false;
  field = *text;
  return true;
}

bool assign(bool& field, const Value& value) {
  const auto* flag = std::get_if<bool>(&value);
  if (flag == nullptr) return false;
  field = *flag;
  return true;
}

template <class E>
  requires std::is_enum_v<E>
bool assign(E& field, const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  const auto named = text == nullptr ? std::nullopt : from_name<E>(*text);
  if (!named) return false;
  field = *named;
  return true;
}

template <class E>
bool assign(std::optional<E>& field, const Value& value) {
  E named{};
  if (!assign(named, value)) return false;
  field = named;
  return true;
}

template <class T>
bool assign(std::vector<T>&, const Value&) {
  return false;
}

// Reached only by fields that are fixed.
bool assign(Instant&, const Value&) { return false; }
bool assign(Value&, const Value&) { return false; }

template <std::size_t... I>
Data blank_among(std::size_t kind, std::index_sequence<I...>) {
  constexpr Data (*kMake[])() = {[] { return Data(std::in_place_index<I>); }...};
  return kMake[kind]();
}

}  // namespace

Data blank(Kind kind) {
  return blank_among(static_cast<std::size_t>(kind) - 1,
                     std::make_index_sequence<std::variant_size_v<Data>>{});
}

FieldFix set_field(Data& data, std::string_view path, const Value& value) {
  FieldFix result = FieldFix::unknown_field;
  visit_fields(data, [&](std::string_view name, auto& field, Fix fix) {
    if (name != path) return;
    if (fix == Fix::fixed) result = FieldFix::fixed_field;
    else result = assign(field, value) ? FieldFix::ok : FieldFix::invalid_value;
  });
  return result;
}

}  // namespace petition::workflow
