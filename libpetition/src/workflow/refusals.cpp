// Refusals as people and hosts read them.
#include "workflow/refusals.h"

#include <fmt/args.h>
#include <fmt/core.h>

#include <algorithm>

#include "regulation/table.h"
#include "workflow/clock.h"
#include "workflow/fields.h"
#include "workflow/refusal_text.h"
#include "text/spoken.h"

namespace petition::workflow {
namespace {

using Arguments = fmt::dynamic_format_arg_store<fmt::format_context>;

void list(std::string& all, std::string_view item) {
  if (!all.empty()) all += ", ";
  all += item;
}

/// The roles that may record a kind.
std::string roles(const Regulation& regulation, Kind kind, Lang lang) {
  std::string all;
  for (const auto& role : words<Role>())
    if (regulation.table().rules.has_role(kind, role.value))
      list(all, regulation.profile().roles[regulation::index(role.value)].in(lang));
  return all;
}

template <class T>
std::string ids(const std::vector<T>& entries) {
  std::string all;
  for (const T& entry : entries) list(all, entry.id);
  return all;
}

std::string recordable_classes(const Profile& p) {
  std::string all;
  for (const CaseClass& c : p.classes)
    if (!c.when) list(all, c.id);
  return all;
}

std::string public_channels(const Profile& p) {
  std::string all;
  for (const Channel& channel : p.channels)
    if (std::ranges::count(p.publication_groups, channel.group) != 0) list(all, channel.id);
  return all;
}

std::string missing_contact(const Profile& p, const Petitioner& who) {
  std::string all;
  const auto check = [&](std::string_view field, const std::string& value) {
    if (value.empty() && std::ranges::count(p.contact, field) != 0) list(all, field);
  };
  check("name", who.name);
  check("address", who.address);
  check("phone", who.phone);
  check("email", who.email);
  return all;
}

std::string untrue_reasons(const State& state, const Declined& declined) {
  std::string all;
  for (const DeclineReason reason : declined.reasons)
    if ((state.unsuitable & unsuitable_bit(reason)) == 0) list(all, name(reason));
  return all;
}

std::string unit_named(const Event& event) {
  const auto* forwarded = std::get_if<Forwarded>(&event.data);
  return forwarded != nullptr ? forwarded->unit : std::get<Assigned>(event.data).unit;
}

/// What a refused event would record of the petition: as given, or as a correction would have it.
Received received_by(const Case& c, const Event& event) {
  if (const auto* received = std::get_if<Received>(&event.data)) return *received;
  const auto& corrected = std::get<Corrected>(event.data);
  Data data = c.effective(c.find(corrected.event));
  set_field(data, corrected.field, corrected.value);
  return std::get<Received>(data);
}

std::string named(std::string_view id, std::string_view version) {
  return fmt::format("{} {}", id, version);
}

/// What was given or is missing, for the codes that can tell.
std::string detail(const Engine& engine, const Case& c, const Event& event, RefusalCode code) {
  const auto* corrected = std::get_if<Corrected>(&event.data);
  switch (code) {
    case RefusalCode::id_reused: return event.id;
    case RefusalCode::not_holder: return event.actor.unit;
    case RefusalCode::incomplete_contact:
      return missing_contact(engine.regulation().profile(),
                             std::get<Received>(c.effective(1)).petitioner);
    case RefusalCode::out_of_scope: return std::get<Received>(c.effective(1)).topic;
    case RefusalCode::not_vietnamese: return std::get<Received>(c.effective(1)).language;
    case RefusalCode::unknown_channel: return received_by(c, event).channel;
    case RefusalCode::unknown_class: return received_by(c, event).case_class;
    case RefusalCode::unit_not_in_force: return unit_named(event);
    case RefusalCode::unknown_regulation: return named(std::get<RegulationChanged>(event.data).regulation,
                                                       std::get<RegulationChanged>(event.data).version);
    case RefusalCode::unknown_calendar: return named(std::get<CalendarChanged>(event.data).calendar,
                                                     std::get<CalendarChanged>(event.data).version);
    case RefusalCode::unknown_rating: return std::get<Rated>(event.data).rating;
    case RefusalCode::reason_contradicted:
      return untrue_reasons(c.state(), std::get<Declined>(event.data));
    case RefusalCode::unknown_event: return corrected->event;
    case RefusalCode::unknown_field:
    case RefusalCode::fixed_field:
    case RefusalCode::invalid_value: return corrected->field;
    default: return {};
  }
}

int count_of(const Profile& profile, RefusalCode code) {
  return (code == RefusalCode::too_many_returns ? profile.returns : profile.reschedulings).value_or(0);
}

std::string time_or_none(const Engine& engine, Instant t, Lang lang) {
  if (t == kNever) return lang == Lang::vi ? "không có" : "none";
  return text::spoken_time(t, engine.calendar().utc_offset_s(), lang);
}

/// The particulars that a template may name.
Arguments arguments(const Engine& engine, const Case& c, const Event& event, RefusalCode code,
                    Lang lang) {
  const Regulation& regulation = engine.regulation();
  const auto& rules = regulation.table().rules;
  const State& state = c.state();
  const std::string holder(c.holder());
  Arguments all;
  const auto add = [&](const char* key, std::string value) { all.push_back(fmt::arg(key, std::move(value))); };
  add("kind", std::string(label(event.kind(), lang)));
  add("roles", roles(regulation, event.kind(), lang));
  add("position", std::string(label(state.position, lang)));
  add("detail", detail(engine, c, event, code));
  add("holder", holder.empty() ? (lang == Lang::vi ? "không có" : "none") : holder);
  add("agreed", time_or_none(engine, state.agreed, lang));
  add("last", time_or_none(engine, state.recorded_at, lang));
  add("due", time_or_none(engine, due(rules, engine.calendar(), state), lang));
  add("limit", std::to_string(count_of(regulation.profile(), code)));
  add("longest", regulation.profile().longest_rescheduling.text(lang));
  add("classes", recordable_classes(regulation.profile()));
  add("channels", ids(regulation.profile().channels));
  add("topics", ids(regulation.profile().topics));
  add("scale", ids(regulation.profile().ratings));
  add("public", public_channels(regulation.profile()));
  return all;
}

std::string filled(std::string_view text, const Arguments& arguments) {
  return fmt::vformat(text, arguments);
}

Refusal refusal(const Engine& engine, const Case& c, const Event& event, RefusalCode code) {
  const Regulation& regulation = engine.regulation();
  const RefusalWords& words = refusal_words(code);
  const Arguments vi = arguments(engine, c, event, code, Lang::vi);
  const Arguments en = arguments(engine, c, event, code, Lang::en);
  const Instant now = std::max(event.recorded_at, c.state().recorded_at);
  Refusal r;
  r.code = code;
  r.citations = regulation.citations(code, event.kind(), event.actor.role);
  r.readings = regulation.readings_of(code);
  r.detail = detail(engine, c, event, code);
  r.alternative = alternative_to(engine, c, now, code, event);
  r.requirement = {filled(words.required_vi, vi), filled(words.required_en, en)};
  r.lawful = {filled(words.lawful_vi, vi), filled(words.lawful_en, en)};
  return r;
}

}  // namespace

std::vector<Refusal> refusals_of(const Engine& engine, const Case& c, const Event& event,
                                 Reasons reasons) {
  std::vector<Refusal> all;
  for (const auto& code : words<RefusalCode>())
    if (reasons.contains(code.value)) all.push_back(refusal(engine, c, event, code.value));
  return all;
}

}  // namespace petition::workflow
