// What the words of a refusal tell of a case.
#include "workflow/refusal_particulars.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "regulation/contact.h"
#include "regulation/role_names.h"
#include "regulation/table.h"
#include "text/fill.h"
#include "text/names.h"
#include "text/spoken.h"
#include "workflow/clock.h"
#include "workflow/fields.h"
#include "workflow/languages.h"
#include "workflow/titles.h"

namespace petition::workflow {
namespace {

void list(std::string& all, std::string_view item, std::string_view between = ", ") {
  if (!all.empty()) all += between;
  all += item;
}

/// The roles that may record a kind.
std::string roles(const Regulation& regulation, Kind kind, Lang lang) {
  std::string all;
  for (const auto& role : words<Role>())
    if (regulation::rules_of(regulation).has_role(kind, role.value))
      list(all, heading(regulation.profile(), role.value, {}, lang));
  return all;
}

/// Each entry by its label, with the id that an event gives.
template <class T, class Taken>
std::string entries(const std::vector<T>& all_entries, Lang lang, Taken&& taken) {
  std::string all;
  for (const T& entry : all_entries)
    if (taken(entry)) list(all, fmt::format("{} (`{}`)", entry.label.in(lang), entry.id));
  return all;
}

template <class T>
std::string entries(const std::vector<T>& all_entries, Lang lang) {
  return entries(all_entries, lang, [](const T&) { return true; });
}

std::string recordable_classes(const Profile& p, Lang lang) {
  return entries(p.classes, lang, [](const CaseClass& c) { return !c.when; });
}

std::string public_channels(const Profile& p, Lang lang) {
  return entries(p.channels, lang, [&](const Channel& c) { return regulation::is_public(p, c); });
}

std::string notice_channels(const Profile& p, Lang lang) {
  std::string all;
  for (const auto& row : words<NoticeChannel>())
    list(all, fmt::format("{} (`{}`)", label(row.value, lang), row.name));
  list(all, entries(p.channels, lang));
  return all;
}

/// The lists of contact details of which none is given.
std::vector<std::vector<std::string>> missing_contact(const Profile& p, const Case& c) {
  std::vector<std::vector<std::string>> missing;
  const Data received = c.effective(1);
  for (const std::vector<std::string>& one_of : p.contact)
    if (!regulation::gives_one(one_of, std::get<Received>(received).petitioner))
      missing.push_back(one_of);
  return missing;
}

std::string missing_in_words(const Profile& p, const Case& c, Lang lang) {
  std::string all;
  for (const std::vector<std::string>& one_of : missing_contact(p, c)) {
    std::string any;
    for (const std::string& field : one_of)
      list(any, regulation::contact_label(field, lang), lang == Lang::vi ? " hoặc " : " or ");
    list(all, any);
  }
  return all;
}

std::string missing_by_name(const Profile& p, const Case& c) {
  std::string all;
  for (const std::vector<std::string>& one_of : missing_contact(p, c))
    list(all, fmt::format("{}", fmt::join(one_of, "/")));
  return all;
}

/// The reasons for declining that are not true of the case.
std::vector<DeclineReason> untrue_reasons(const State& state, const Event& event) {
  std::vector<DeclineReason> all;
  for (const DeclineReason reason : std::get<Declined>(event.data).reasons)
    if ((state.unsuitable & unsuitable_bit(reason)) == 0) all.push_back(reason);
  return all;
}

std::string untrue_in_words(const State& state, const Event& event, Lang lang) {
  std::string all;
  for (const DeclineReason reason : untrue_reasons(state, event)) list(all, label(reason, lang));
  return all;
}

std::string untrue_by_name(const State& state, const Event& event) {
  std::string all;
  for (const DeclineReason reason : untrue_reasons(state, event)) list(all, name(reason));
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

std::string detail_of(const Law& law, const Case& c, const Event& event, RefusalCode code) {
  const auto* corrected = std::get_if<Corrected>(&event.data);
  using enum RefusalCode;
  // clang-format off
  switch (code) {
    case id_reused: return event.id;
    case not_holder: return event.actor.unit;
    case incomplete_contact: return missing_by_name(law.profile(), c);
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
    case reason_contradicted: return untrue_by_name(c.state(), event);
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

std::string time_or_none(const Law& law, Instant t, Lang lang) {
  if (t == kNever) return lang == Lang::vi ? "không có" : "none";
  return text::spoken_time(t, law.calendar.utc_offset_s(), lang);
}

std::string quoted(std::string_view given, Lang lang) {
  if (given.empty()) return lang == Lang::vi ? "để trống" : "nothing";
  return fmt::format("`{}`", given);
}

/// Of a case in which nobody answered it yet, the unit that has the slip; then who answered.
std::string holder(const Law& law, const Case& c, Lang lang) {
  const bool vi = lang == Lang::vi;
  const State& state = c.state();
  const Profile& profile = law.profile();
  if (state.position == Position::answered && state.answered_by != 0) {
    const Actor& by = c.event(state.answered_by).actor;
    return fmt::format(fmt::runtime(vi ? "bên đã trả lời là {}" : "{} answered it"),
                       title(profile, by.role, by.unit, lang));
  }
  if (!at_unit(state.position) && state.position != Position::office)
    return vi ? "chưa đơn vị nào giữ phiếu" : "no unit does";
  const std::string who =
      at_unit(state.position)
          ? unit_name(profile, holding_unit(profile, law.calendar, c, state), lang)
          : title(profile, Role::office, {}, lang);
  return fmt::format(fmt::runtime(vi ? "phiếu đang ở {}" : "{} does"), who);
}

/// Looks up one field after the other, in one language.
class Fields {
 public:
  Fields(const Law& law, const Case& c, const Event& event, const std::string& detail, Lang lang)
      : law_(law), profile_(law.profile()), c_(c), event_(event), detail_(detail), lang_(lang) {}

  std::string operator()(std::string_view field) const;

 private:
  std::string time(Instant t) const { return time_or_none(law_, t, lang_); }

  std::string kind() const { return std::string(label(event_.kind(), lang_)); }
  std::string who_may() const { return roles(law_.regulation, event_.kind(), lang_); }
  std::string actor() const { return title(profile_, event_.actor.role, event_.actor.unit, lang_); }
  std::string detail() const { return detail_; }
  std::string given() const { return quoted(detail_, lang_); }
  std::string unit() const { return unit_name(profile_, detail_, lang_); }
  std::string channel() const { return label_of(profile_.channels, detail_, lang_); }
  std::string missing() const { return missing_in_words(profile_, c_, lang_); }
  std::string untrue() const { return untrue_in_words(c_.state(), event_, lang_); }
  std::string exclusion() const { return label_of(profile_.exclusions, detail_, lang_); }

  std::string position() const { return level_name(profile_, c_.state().position, {}, lang_); }
  std::string held_by() const { return holder(law_, c_, lang_); }

  std::string agreed() const { return time(c_.state().agreed); }
  std::string last() const { return time(c_.state().recorded_at); }
  std::string due() const { return time(workflow::due(law_.rules(), law_.calendar, c_.state())); }
  std::string sent() const { return time(c_.state().submitted); }
  std::string returns() const { return text::spoken_times(profile_.returns.value_or(0), lang_); }
  std::string reschedulings() const {
    return text::spoken_times(profile_.reschedulings.value_or(0), lang_);
  }
  std::string longest() const { return profile_.longest_rescheduling.text(lang_); }
  std::string furthest() const { return profile_.longest_appointment.text(lang_); }

  std::string units() const { return entries(profile_.units, lang_); }
  std::string classes() const { return recordable_classes(profile_, lang_); }
  std::string channels() const { return entries(profile_.channels, lang_); }
  std::string ways() const { return notice_channels(profile_, lang_); }
  std::string topics() const { return entries(profile_.topics, lang_); }
  std::string scale() const { return entries(profile_.ratings, lang_); }
  std::string published_on() const { return public_channels(profile_, lang_); }
  std::string tongues() const { return languages(profile_, lang_); }

  struct Field {
    std::string_view name;
    std::string (Fields::*value)() const;
  };
  static const Field kFields[];

  const Law& law_;
  const Profile& profile_;
  const Case& c_;
  const Event& event_;
  const std::string& detail_;
  Lang lang_;
};

constexpr Fields::Field Fields::kFields[] = {
    {"kind", &Fields::kind},
    {"roles", &Fields::who_may},
    {"actor", &Fields::actor},
    {"detail", &Fields::detail},
    {"given", &Fields::given},
    {"unit", &Fields::unit},
    {"channel", &Fields::channel},
    {"missing", &Fields::missing},
    {"untrue", &Fields::untrue},
    {"exclusion", &Fields::exclusion},
    {"position", &Fields::position},
    {"holder", &Fields::held_by},
    {"agreed", &Fields::agreed},
    {"last", &Fields::last},
    {"due", &Fields::due},
    {"sent", &Fields::sent},
    {"returns", &Fields::returns},
    {"reschedulings", &Fields::reschedulings},
    {"longest", &Fields::longest},
    {"furthest", &Fields::furthest},
    {"units", &Fields::units},
    {"classes", &Fields::classes},
    {"channels", &Fields::channels},
    {"notice_channels", &Fields::ways},
    {"topics", &Fields::topics},
    {"scale", &Fields::scale},
    {"public", &Fields::published_on},
    {"languages", &Fields::tongues},
};

std::string Fields::operator()(std::string_view field) const {
  if (const auto role = from_name<Role>(field))
    return regulation::role_name(profile_, *role, lang_);
  const auto* known = std::ranges::find(kFields, field, &Field::name);
  return known == std::end(kFields) ? fmt::format("{{{}}}", field) : (this->*known->value)();
}

/// Whether the profile has nothing to choose from where the code asks for a choice, or nothing to
/// count where it tells a number.
bool no_choice(const Law& law, Kind kind, RefusalCode code) {
  const Profile& profile = law.profile();
  switch (code) {
    case RefusalCode::wrong_role: return roles(law.regulation, kind, Lang::en).empty();
    case RefusalCode::channel_not_public: return public_channels(profile, Lang::en).empty();
    case RefusalCode::unknown_rating: return profile.ratings.empty();
    case RefusalCode::too_many_promises: return profile.reschedulings == 0;
    case RefusalCode::unknown_class: return recordable_classes(profile, Lang::en).empty();
    default: return false;
  }
}

}  // namespace

RefusalParticulars::RefusalParticulars(const Law& law, const Case& c, const Event& event,
                                       RefusalCode code)
    : law_(law), case_(c), event_(event), code_(code), detail_(detail_of(law, c, event, code)) {}

RefusalWords RefusalParticulars::words() const {
  const auto without = words_without_choice(code_);
  return without && no_choice(law_, event_.kind(), code_) ? *without : refusal_words(code_);
}

std::string RefusalParticulars::filled(std::string_view words, Lang lang) const {
  return text::fill(words, Fields(law_, case_, event_, detail_, lang));
}

}  // namespace petition::workflow
