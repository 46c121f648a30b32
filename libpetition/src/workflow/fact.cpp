// Reduces events to facts: what the data alone fails, and how it relates to the record.
#include "workflow/fact.h"

#include <algorithm>

#include "regulation/contact.h"
#include "text/names.h"
#include "workflow/fields.h"
#include "workflow/notices.h"

namespace petition::workflow {
namespace {

using enum RefusalCode;
using text::find_named;
using text::same_name;

struct Context {
  const Law& law;
  const Profile& profile;
  const Case& c;
  Date date;  ///< of the event, by the calendar's offset
};

/// The class of that id; 0 when there is none of that id that an operator may record.
std::uint8_t class_of(const Profile& p, std::string_view id) {
  for (std::size_t i = 0; i < p.classes.size(); ++i)
    if (same_name(p.classes[i].id, id) && !p.classes[i].when)
      return static_cast<std::uint8_t>(i + 1);
  return 0;
}

/// The class that a ground brings about; 0 when none does.
std::uint8_t class_by(const Profile& p, ReferralGround ground) {
  const auto at = std::ranges::find(p.classes, std::optional(ground), &CaseClass::when);
  return at == p.classes.end() ? std::uint8_t{0}
                               : static_cast<std::uint8_t>(at - p.classes.begin() + 1);
}

/// A slip goes only to a unit that exists on that date.
void check_unit(Fact& f, const Context& s, std::string_view unit) {
  f.content.add_if(unit.empty(), unit_missing);
  f.content.add_if(!unit.empty() && !same_name(s.profile.unit_in_force(unit, s.date), unit),
                   unit_not_in_force);
}

const Channel* find_channel(const Profile& p, std::string_view id) {
  const auto at = find_named(p.channels, id);
  return at == p.channels.end() ? nullptr : &*at;
}

bool complete(const Profile& p, const Petitioner& who) {
  return std::ranges::all_of(p.contact, [&](std::string_view asked) {
    const auto* field =
        std::ranges::find(regulation::kContact, asked, &regulation::ContactField::name);
    return !(who.*field->given).empty();
  });
}

/// Art. 10.1.1, Art. 7: by a channel of the profile, with all that is judged later.
void fill(Fact& f, const Context& s, const Received& d) {
  f.content.add_if(find_channel(s.profile, d.channel) == nullptr, unknown_channel);
  f.case_class = class_of(s.profile, d.case_class);
  f.content.add_if(!d.case_class.empty() && f.case_class == 0, unknown_class);
  f.unsuitable = unsuitable(s.profile, d);
  f.confidential = d.confidential;
  f.state_secret = d.state_secret;
  f.regulation = s.law.own_regulation;
  f.calendar = s.law.own_calendar;
}

void fill(Fact& f, const Context&, const Declined& d) {
  f.content.add_if(d.reasons.empty(), reasons_missing);
  f.content.add_if(d.guidance.empty(), guidance_missing);
  for (const DeclineReason reason : d.reasons) f.unsuitable |= unsuitable_bit(reason);
}

void fill(Fact& f, const Context&, const Answered& d) {
  f.content.add_if(d.result.empty(), result_missing);
}

void fill(Fact& f, const Context& s, const Forwarded& d) {
  check_unit(f, s, d.unit);
  if (!s.c.state().forwarded) return;
  const UnitRecord before = record_of(s.c, d.unit);
  f.promises = before.promises;
  f.returned_before = before.returned;
}

void fill(Fact& f, const Context&, const Appointed& d) { f.due_at = d.due_at; }
void fill(Fact& f, const Context& s, const Rescheduled& d) {
  f.due_at = d.due_at;
  f.content.add_if(s.profile.rescheduling_needs_reason && d.reason.empty(), reason_missing);
}
void fill(Fact& f, const Context&, const NotCompetent& d) {
  f.content.add_if(d.reason.empty(), reason_missing);
}

void fill(Fact& f, const Context& s, const Referred& d) {
  f.content.add_if(!d.ground, ground_missing);
  if (d.ground) f.case_class = class_by(s.profile, *d.ground);
  f.refers_return = d.ground == ReferralGround::unit_not_competent;
}

void fill(Fact& f, const Context& s, const Assigned& d) {
  check_unit(f, s, d.unit);
  if (!d.coordinating.empty()) f.case_class = class_by(s.profile, ReferralGround::several_units);
}

void fill(Fact& f, const Context&, const ProgressReported& d) {
  f.content.add_if(d.text.empty(), text_missing);
}

void fill(Fact& f, const Context& s, const Notified& d) {
  f.content.add_if(!has_notice(s.law, s.c, d.notice), unknown_notice);
}

void fill(Fact& f, const Context& s, const Published& d) {
  f.content.add_if(d.channels.empty(), channels_missing);
  for (const std::string& id : d.channels) {
    const Channel* channel = find_channel(s.profile, id);
    const bool open =
        channel != nullptr && std::ranges::count(s.profile.publication_groups, channel->group) != 0;
    f.content.add_if(!open, channel_not_public);
  }
}

void ground(Fact& f, const std::optional<WithholdingGround>& given) {
  f.content.add_if(!given, ground_missing);
  f.state_secret = given == WithholdingGround::state_secret;
}
void fill(Fact& f, const Context&, const Withheld& d) { ground(f, d.ground); }
void fill(Fact& f, const Context&, const PublicationWithdrawn& d) { ground(f, d.ground); }

void fill(Fact& f, const Context&, const PublishedByUnit& d) {
  f.content.add_if(d.url.empty(), url_missing);
}

void fill(Fact&, const Context&, const ConfidentialityRequested&) {}

void fill(Fact& f, const Context& s, const Rated& d) {
  const auto& scale = s.profile.ratings;
  const auto at = find_named(scale, d.rating);
  f.content.add_if(at == scale.end(), unknown_rating);
  if (at == scale.end()) return;
  f.rating = static_cast<std::uint8_t>(at - scale.begin() + 1);
  f.dissatisfied = at->dissatisfied;
  f.content.add_if(at->needs_reason && d.reason.empty(), reason_missing);
}

void fill(Fact& f, const Context&, const Commented& d) {
  f.content.add_if(d.text.empty(), text_missing);
}

Reasons content_of(const Context& s, const Data& data);

/// What stands outside an event's data is never corrected: ids, kinds, times, actors.
bool outside_data(std::string_view field) {
  return field == "id" || field == "seq" || field == "kind" || field == "occurred_at" ||
         field == "recorded_at" || field == "actor" || field.starts_with("actor.");
}

void fill(Fact& f, const Context& s, const Corrected& d) {
  const std::uint32_t seq = s.c.find(d.event);
  if (seq == 0) return f.content.add(unknown_event);
  if (outside_data(d.field)) return f.content.add(fixed_field);
  Data data = s.c.effective(seq);
  switch (set_field(data, d.field, d.value)) {
    case FieldFix::unknown_field: return f.content.add(unknown_field);
    case FieldFix::fixed_field: return f.content.add(fixed_field);
    case FieldFix::invalid_value: return f.content.add(invalid_value);
    case FieldFix::ok: break;
  }
  const auto* received = std::get_if<Received>(&data);
  if (received == nullptr) return f.content.add(content_of(s, data));
  f.corrects_intake = true;
  fill(f, s, *received);
  // A request for confidentiality made since stands, whatever was recorded at intake.
  for (const Event* e : s.c.events())
    f.confidential |= e->kind() == Kind::confidentiality_requested;
}

void fill(Fact& f, const Context&, const Lapsed& d) {
  f.level = d.level;
  f.due_at = d.due_at;
}
void fill(Fact& f, const Context&, const Escalated& d) {
  f.level = d.from;
  f.to = d.to;
}
void fill(Fact& f, const Context&, const Reminded& d) { f.due_at = d.due_at; }

void fill(Fact& f, const Context& s, const RegulationChanged& d) {
  const auto target = s.law.find_regulation(d.regulation, d.version);
  f.content.add_if(!target, unknown_regulation);
  f.content.add_if(d.reason.empty(), reason_missing);
  f.regulation = target.value_or(0);
}
void fill(Fact& f, const Context& s, const CalendarChanged& d) {
  const auto target = s.law.find_calendar(d.calendar, d.version);
  f.content.add_if(!target, unknown_calendar);
  f.content.add_if(d.reason.empty(), reason_missing);
  f.calendar = target.value_or(0);
}

/// What data alone fail: a correction takes away nothing that the event had to have.
Reasons content_of(const Context& s, const Data& data) {
  Fact f;
  std::visit([&](const auto& d) { fill(f, s, d); }, data);
  return f.content;
}

/// Art. 13.2: the unit that answered, or the Office when it did.
bool gave_answer(const Context& s, const Actor& actor) {
  const Case& c = s.c;
  const std::uint32_t seq = c.state().answered_by;
  if (seq == 0) return false;
  const Actor& answerer = c.event(seq).actor;
  if (answerer.role == Role::operator_) return false;
  if (answerer.role == Role::office) return actor.role == Role::office;
  return actor.role != Role::office &&
         same_name(actor.unit, s.profile.unit_in_force(answerer.unit, s.date));
}

}  // namespace

UnitRecord record_of(const Case& c, std::string_view unit) {
  UnitRecord record;
  std::string_view holder;
  for (const Event* e : c.events()) {
    if (const auto* forwarded = std::get_if<Forwarded>(&e->data)) holder = forwarded->unit;
    if (const auto* assigned = std::get_if<Assigned>(&e->data)) {
      holder = assigned->unit;
      if (same_name(holder, unit)) record.promises = 0;
    }
    if (!same_name(holder, unit)) continue;
    const Kind kind = e->kind();
    if (kind == Kind::not_competent) record.returned = true;
    if (kind == Kind::appointed || kind == Kind::rescheduled) ++record.promises;
  }
  return record;
}

Unsuitable unsuitable(const Profile& p, const Received& r) {
  unsigned bits = 0;
  const auto fails = [&](bool is, DeclineReason reason) {
    bits |= is ? unsuitable_bit(reason) : 0u;
  };
  const auto excluded = [&](Matter m) {
    return r.matter == m && std::ranges::count(p.excluded, m) != 0;
  };
  // Art. 8.1.
  fails(!p.language.empty() && r.language != p.language, DeclineReason::not_vietnamese);
  // Art. 8.2: clear, and of a topic of Art. 6.
  fails(!r.content_clear || r.content.empty(), DeclineReason::unclear);
  fails(find_named(p.topics, r.topic) == p.topics.end(), DeclineReason::out_of_scope);
  // Art. 8.3.
  fails(!complete(p, r.petitioner), DeclineReason::incomplete_contact);
  // Art. 17.1.
  fails(excluded(Matter::complaint), DeclineReason::complaint);
  fails(excluded(Matter::denunciation), DeclineReason::denunciation);
  fails(excluded(Matter::legal_guidance), DeclineReason::legal_guidance);
  fails(p.excludes_state_secrets && r.state_secret, DeclineReason::state_secret);
  return static_cast<Unsuitable>(bits);
}

Fact fact_of(const Law& law, const Case& c, const Event& event) {
  const Profile& profile = law.profile();
  Fact f;
  f.kind = event.kind();
  f.role = event.actor.role;
  f.occurred = event.occurred_at;
  f.recorded = event.recorded_at;
  const Context context{law, profile, c, local_date(event.recorded_at, law.calendar)};
  const std::string_view holder = c.holder();
  f.by_holder =
      !holder.empty() && same_name(event.actor.unit, profile.unit_in_force(holder, context.date));
  if (f.kind == Kind::published_by_unit) f.by_answerer = gave_answer(context, event.actor);
  std::visit([&](const auto& data) { fill(f, context, data); }, event.data);
  return f;
}

}  // namespace petition::workflow
