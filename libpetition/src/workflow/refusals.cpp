// Refusals as people and hosts read them.
#include "workflow/refusals.h"

#include <fmt/args.h>
#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

#include "regulation/contact.h"
#include "regulation/table.h"
#include "text/names.h"
#include "text/spoken.h"
#include "workflow/clock.h"
#include "workflow/fields.h"
#include "workflow/refusal_text.h"

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
    if (regulation::rules_of(regulation).has_role(kind, role.value))
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
    if (regulation::is_public(p, channel)) list(all, channel.id);
  return all;
}

std::string missing_contact(const Profile& p, const Petitioner& who) {
  std::string all;
  for (const std::vector<std::string>& one_of : p.contact)
    if (!regulation::gives_one(one_of, who)) list(all, fmt::format("{}", fmt::join(one_of, "/")));
  return all;
}

/// What the petition is excluded for, in words; the id where the profile does not list it.
std::string exclusion_of(const Profile& p, const Case& c, Lang lang) {
  if (c.state().events == 0) return {};
  const std::string id = std::get<Received>(c.effective(1)).exclusion;
  const auto at = text::find_named(p.exclusions, id);
  return at == p.exclusions.end() ? id : at->label.in(lang);
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
std::string detail(const Law& law, const Case& c, const Event& event, RefusalCode code) {
  const auto* corrected = std::get_if<Corrected>(&event.data);
  using enum RefusalCode;
  // clang-format off
  switch (code) {
    case id_reused: return event.id;
    case not_holder: return event.actor.unit;
    case incomplete_contact:
      return missing_contact(law.profile(),
                             std::get<Received>(c.effective(1)).petitioner);
    case out_of_scope: return std::get<Received>(c.effective(1)).topic;
    case not_vietnamese: return std::get<Received>(c.effective(1)).language;
    case unknown_channel: return received_by(c, event).channel;
    case unknown_class: return received_by(c, event).case_class;
    case excluded: return std::get<Received>(c.effective(1)).exclusion;
    case unit_not_in_force:
    case unknown_unit: return unit_named(event);
    case channel_needs_operator: return received_by(c, event).channel;
    case unknown_notice_channel: return std::get<Notified>(event.data).channel;
    case unknown_regulation:
      return named(std::get<RegulationChanged>(event.data).regulation,
                   std::get<RegulationChanged>(event.data).version);
    case unknown_calendar:
      return named(std::get<CalendarChanged>(event.data).calendar,
                   std::get<CalendarChanged>(event.data).version);
    case unknown_rating: return std::get<Rated>(event.data).rating;
    case reason_contradicted:
      return untrue_reasons(c.state(), std::get<Declined>(event.data));
    case unknown_event: return corrected->event;
    case unknown_field:
    case fixed_field:
    case invalid_value: return corrected->field;
    case occurred_after_recorded: case recorded_before_last: case wrong_role: case wrong_position:
    case already_forwarded: case already_promised: case nothing_promised: case unclear:
    case complaint: case denunciation: case legal_guidance: case reasons_missing:
    case guidance_missing: case result_missing: case unit_missing: case ground_missing:
    case reason_missing: case text_missing: case url_missing: case channels_missing:
    case returned_by_unit: case too_many_returns: case never_returned: case agreed_time_passed:
    case agreed_time_not_later: case agreed_time_not_future: case too_many_promises:
    case promise_given: case not_due: case already_noted: case other_level: case other_due_time:
    case state_secret: case confidential: case channel_not_public: case already_published:
    case ground_untrue: case unknown_notice: case agreed_time_too_far: case coordinating_twice:
    case not_sender: case responded: case limit_passed: case appointment_too_far:
    case occurred_before_received: case occurred_before_cause: return {};
  }
  // clang-format on
  return {};
}

int count_of(const Profile& profile, RefusalCode code) {
  return (code == RefusalCode::too_many_returns ? profile.returns : profile.reschedulings)
      .value_or(0);
}

std::string time_or_none(const Law& law, Instant t, Lang lang) {
  if (t == kNever) return lang == Lang::vi ? "không có" : "none";
  return text::spoken_time(t, law.calendar.utc_offset_s(), lang);
}

/// The particulars that a template may name.
Arguments arguments(const Law& law, const Case& c, const Event& event, RefusalCode code,
                    Lang lang) {
  const Regulation& regulation = law.regulation;
  const auto& rules = regulation::rules_of(regulation);
  const State& state = c.state();
  const std::string holder(c.holder());
  Arguments all;
  const auto add = [&](const char* key, std::string value) {
    all.push_back(fmt::arg(key, std::move(value)));
  };
  add("kind", std::string(label(event.kind(), lang)));
  add("roles", roles(regulation, event.kind(), lang));
  add("position", std::string(label(state.position, lang)));
  add("detail", detail(law, c, event, code));
  add("holder", holder.empty() ? (lang == Lang::vi ? "không có" : "none") : holder);
  add("agreed", time_or_none(law, state.agreed, lang));
  add("last", time_or_none(law, state.recorded_at, lang));
  add("due", time_or_none(law, due(rules, law.calendar, state), lang));
  add("limit", std::to_string(count_of(regulation.profile(), code)));
  add("longest", regulation.profile().longest_rescheduling.text(lang));
  add("furthest", regulation.profile().longest_appointment.text(lang));
  add("sent", time_or_none(law, state.submitted, lang));
  add("units", ids(regulation.profile().units));
  add("classes", recordable_classes(regulation.profile()));
  add("channels", ids(regulation.profile().channels));
  add("topics", ids(regulation.profile().topics));
  add("scale", ids(regulation.profile().ratings));
  add("public", public_channels(regulation.profile()));
  add("exclusion", exclusion_of(regulation.profile(), c, lang));
  return all;
}

std::string filled(std::string_view text, const Arguments& arguments) {
  return fmt::vformat(text, arguments);
}

Refusal refusal(const Law& law, const Case& c, const Event& event, RefusalCode code) {
  const Regulation& regulation = law.regulation;
  const RefusalWords words = refusal_words(code);
  const Arguments vi = arguments(law, c, event, code, Lang::vi);
  const Arguments en = arguments(law, c, event, code, Lang::en);
  const Instant now = std::max(event.recorded_at, c.state().recorded_at);
  Refusal r;
  r.code = code;
  r.citations = regulation.citations(code, event.kind(), event.actor.role);
  r.readings = regulation.readings_of(code);
  r.detail = detail(law, c, event, code);
  r.alternative = alternative_to(law, c, now, code, event);
  r.requirement = {filled(words.required_vi, vi), filled(words.required_en, en)};
  r.lawful = {filled(words.lawful_vi, vi), filled(words.lawful_en, en)};
  return r;
}

/// After which code one is checked that came later than its neighbours, or binds before them.
constexpr RefusalCode checked_with(RefusalCode code) {
  using enum RefusalCode;
  // clang-format off
  switch (code) {
    case already_forwarded: return result_missing;
    case not_sender: case responded: return nothing_promised;
    case promise_given: case agreed_time_passed: return ground_missing;
    case channel_needs_operator: return unknown_channel;
    case unknown_unit: case unit_not_in_force: case coordinating_twice: return unit_missing;
    case limit_passed: return reason_missing;
    case appointment_too_far: case agreed_time_too_far: return agreed_time_not_future;
    default: return code;
  }
  // clang-format on
}

/// Among those checked together: the one they stand with, then as they are numbered; that a unit is
/// known is asked before whether it is in force, what was promised before whether its time passed.
constexpr std::tuple<std::size_t, bool, bool, std::size_t> rank(RefusalCode code) {
  const RefusalCode with = checked_with(code);
  const bool last = code == RefusalCode::unit_not_in_force ||
                    code == RefusalCode::coordinating_twice ||
                    code == RefusalCode::agreed_time_passed;
  return {regulation::index(with), code != with, last, regulation::index(code)};
}

}  // namespace

std::vector<RefusalCode> in_order(Reasons reasons) {
  std::vector<RefusalCode> codes;
  for (const auto& code : words<RefusalCode>())
    if (reasons.contains(code.value)) codes.push_back(code.value);
  std::ranges::sort(codes, {}, rank);
  return codes;
}

std::vector<Refusal> refusals_of(const Law& law, const Case& c, const Event& event,
                                 Reasons reasons) {
  std::vector<Refusal> all;
  for (const RefusalCode code : in_order(reasons)) all.push_back(refusal(law, c, event, code));
  return all;
}

}  // namespace petition::workflow
