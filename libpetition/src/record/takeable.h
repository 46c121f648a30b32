// The texts of an event that may have to be taken out of its record, each with its group.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "petition/event.h"
#include "regulation/contact.h"
#include "text/blank.h"
#include "workflow/fields.h"

namespace petition::record {

enum class Group { none, identity, text };

/// Of a field of some data.
inline Group group_of(std::string_view field) {
  constexpr std::string_view kTexts[] = {"content", "explanation", "guidance",
                                         "result",  "reason",      "text"};
  if (field.starts_with("petitioner.") || field == "recording") return Group::identity;
  return std::ranges::count(kTexts, field) != 0 ? Group::text : Group::none;
}

/// One such text.
template <class Text>
struct Takeable {
  std::string path;        ///< in the event, as `data.petitioner.phone`
  std::string_view field;  ///< that it is about: of its own data, or that it corrects
  Group group;
  Text& text;

  bool about(std::string_view asked) const {
    if (asked == "identity") return group == Group::identity;
    if (asked == "text") return group == Group::text;
    return asked == path || (asked.starts_with("data.") && asked.substr(5) == field);
  }
  /// Whether it counts as given where the regulation asks for it.
  bool is_given() const {
    return field == "petitioner.phone" ? regulation::is_phone(text) : !text::is_blank(text);
  }
};

/// Calls `f` with each, in the order of their paths in the layout. `event` must live longer.
template <workflow::MaybeConst<Event> E>
void each_takeable(E& event, auto&& f) {
  using Text = std::conditional_t<std::is_const_v<E>, const std::string, std::string>;
  f(Takeable<Text>{"actor.name", "actor.name", Group::identity, event.actor.name});
  f(Takeable<Text>{"actor.recorded_by", "actor.recorded_by", Group::identity,
                   event.actor.recorded_by});
  const auto* corrected = std::get_if<Corrected>(&event.data);
  workflow::visit_fields(event.data, [&](std::string_view name, auto& value, workflow::Fix) {
    const bool corrects = corrected != nullptr && name == "value";
    const std::string_view field = corrects ? std::string_view(corrected->field) : name;
    const Group group = group_of(field);
    if (group == Group::none) return;
    const auto give = [&](Text& text) {
      f(Takeable<Text>{"data." + std::string(name), field, group, text});
    };
    using T = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::same_as<T, std::string>) {
      give(value);
    } else if constexpr (std::same_as<T, std::variant<std::string, bool>>) {
      if (auto* text = std::get_if<std::string>(&value)) give(*text);
    }
  });
}

}  // namespace petition::record
