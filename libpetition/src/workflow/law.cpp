// The law of an engine, the others of its registry, and which of them judges a case.
#include "workflow/law.h"

#include <fmt/core.h>

#include <algorithm>
#include <span>

#include "petition/engine.h"
#include "petition/error.h"
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

std::string said(const Identity& of) {
  if (of.hash.empty()) return fmt::format("`{}`", of.id);
  return fmt::format("`{} {}` ({})", of.id, of.version, of.hash.substr(0, 12));
}

[[noreturn]] void refuse(const Identity& asked, const std::string& there, std::string_view what) {
  const std::string judged = said(asked);
  if (what == "regulation")
    throw Error(ErrorCode::other_law,
                fmt::format("the case is judged by the regulation {}, given is {} (id, version, "
                            "start of the hash)",
                            judged, there),
                std::string(what));
  throw Error(ErrorCode::other_law,
              fmt::format("the case counts by the calendar {}, given is {} (id, version, start of "
                          "the hash)",
                          judged, there),
              std::string(what));
}

/// The index of exactly that text; what is given instead is told.
template <class T>
std::uint8_t index_of(std::span<const T> all, const Identity& asked, std::string_view what) {
  std::string there;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Identity own = identity_of(all[i]);
    if (own == asked) return static_cast<std::uint8_t>(i);
    there += (i == 0 ? "" : ", ") + said(own);
  }
  refuse(asked, there, what);
}

}  // namespace

Identity identity_of(const Regulation& r) { return {r.id(), r.version(), r.content_hash()}; }
Identity identity_of(const Calendar& c) { return {c.id(), c.version(), c.content_hash()}; }

void check_identity(const Identity& asked, const Identity& own, std::string_view what) {
  const bool same = (asked.id.empty() || text::same_name(asked.id, own.id)) &&
                    (asked.version.empty() || text::same_name(asked.version, own.version)) &&
                    (asked.hash.empty() || asked.hash == own.hash);
  if (!same) refuse(asked, said(own), what);
}

Laws::Laws(std::vector<Regulation> r, std::vector<Calendar> c)
    : regulations(std::move(r)), calendars(std::move(c)) {
  for (const Regulation& regulation : regulations)
    for (const Calendar& calendar : calendars)
      starts.push_back(std::make_shared<const Judges>(
          Judges{{0, identity_of(regulation), identity_of(calendar)}}));
}

Law Law::of(const Engine& e) {
  return {e.regulation(), e.calendar(), e.laws_.get(), e.own_regulation_, e.own_calendar_};
}

Law Law::of(const Engine& e, const Case& c) {
  const Law own = of(e);
  if (c.size() == 0 || CaseEntries::laws(c) == own.start()) return own;
  const JudgedBy& by = c.laws().at(c.state().law);
  check_identity(by.regulation, e.law().regulation, "regulation");
  check_identity(by.calendar, e.law().calendar, "calendar");
  return own;
}

Law Law::named(const JudgedBy& by) const {
  const JudgedBy& own = start()->front();
  if (by.regulation == own.regulation && by.calendar == own.calendar) return *this;
  return numbered(
      index_of(std::span<const Regulation>(laws->regulations), by.regulation, "regulation"),
      index_of(std::span<const Calendar>(laws->calendars), by.calendar, "calendar"));
}

Law Law::numbered(std::uint8_t r, std::uint8_t c) const {
  return {laws->regulations.at(r), laws->calendars.at(c), laws, r, c};
}

Engine Law::engine_of(const Engine& e, const Case& c) {
  const Law law = of(e).that_judged(c, c.state());
  return {e.laws_, law.own_regulation, law.own_calendar};
}

std::optional<std::uint8_t> Law::find_regulation(std::string_view id,
                                                 std::string_view version) const {
  return find_in<Regulation>(laws->regulations, id, version);
}

std::optional<std::uint8_t> Law::find_calendar(std::string_view id,
                                               std::string_view version) const {
  return find_in<Calendar>(laws->calendars, id, version);
}

}  // namespace v0
}  // namespace petition
