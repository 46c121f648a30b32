// The law of an engine, and the others of its registry.
#include "workflow/law.h"

#include <span>

#include "petition/engine.h"
#include "text/names.h"

namespace petition {
inline namespace v0 {
namespace {

/// The index of what bears an id and a version.
template <class T>
std::optional<std::uint8_t> find_in(std::span<const T> all, std::string_view id,
                                    std::string_view version) {
  for (std::size_t i = 0; i < all.size(); ++i)
    if (text::same_name(all[i].id(), id) && text::same_name(all[i].version(), version))
      return static_cast<std::uint8_t>(i);
  return std::nullopt;
}

}  // namespace

Law Law::of(const Engine& e) {
  return {e.regulation_, e.calendar_, e.laws_.get(), e.own_regulation_, e.own_calendar_};
}

Law Law::that_judged(const State& s) const {
  return s.events == 0 ? *this : numbered(s.regulation, s.calendar);
}

Law Law::numbered(std::uint8_t r, std::uint8_t c) const {
  if (laws == nullptr) return *this;
  return {laws->regulations.at(r), laws->calendars.at(c), laws, r, c};
}

std::optional<std::uint8_t> Law::find_regulation(std::string_view id,
                                                 std::string_view version) const {
  if (laws != nullptr) return find_in<Regulation>(laws->regulations, id, version);
  return find_in(std::span(&regulation, 1), id, version);
}

std::optional<std::uint8_t> Law::find_calendar(std::string_view id,
                                               std::string_view version) const {
  if (laws != nullptr) return find_in<Calendar>(laws->calendars, id, version);
  return find_in(std::span(&calendar, 1), id, version);
}

}  // namespace v0
}  // namespace petition
