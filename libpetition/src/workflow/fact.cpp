// Reduces events to facts: what the data alone fails, and how it relates to the record.
#include "workflow/fact.h"

#include <algorithm>
#include <span>

#include "regulation/contact.h"
#include "text/blank.h"
#include "text/names.h"
#include "workflow/case_entries.h"
#include "workflow/fields.h"
#include "workflow/notices.h"

namespace petition::workflow {
namespace {

using enum RefusalCode;
using text::find_named;
using text::is_blank;
using text::same_name;

struct Context {
  const Law& law;
  const Profile& profile;
  const Case& c;
  Date date;  ///< of the event, by the calendar's offset
};

std::uint32_t newest(const Case& c, Trait trait) {
  return CaseEntries::newest(c, trait, c.state().events);
}

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

/// Whether it is one of the units that the profile lists; any is where it lists none (Art. 15.4).
bool known_unit(const Profile& p, std::string_view unit) {
  return p.units.empty() || find_named(p.units, unit) != p.units.end();
}

/// A slip goes only to a unit that is known and exists on that date.
void check_unit(Fact& f, const Context& s, std::string_view unit) {
  if (is_blank(unit)) return f.content.add(unit_missing);
  if (!known_unit(s.profile, unit)) return f.content.add(unknown_unit);
  f.content.add_if(!same_name(s.profile.unit_in_force(unit, s.date), unit), unit_not_in_force);
}

/// Art. 10.4.2 with I-11: each another unit, each once.
void check_coordinating(Fact& f, const Context& s, const Assigned& d) {
  for (std::size_t i = 0; i < d.coordinating.size(); ++i) {
    const std::string& unit = d.coordinating[i];
    f.content.add_if(is_blank(unit), unit_missing);
    f.content.add_if(!known_unit(s.profile, unit), unknown_unit);
    bool again = same_name(unit, d.unit);
    for (std::size_t j = 0; j < i; ++j) again |= same_name(unit, d.coordinating[j]);
    f.content.add_if(again, coordinating_twice);
  }
}

/// The class that the last referral brought about: what comes back to the Office is of it again.
std::uint8_t class_referred(const Context& s) {
  const std::uint32_t last = newest(s.c, Trait::names_ground);
  if (last == 0) return 0;
  return class_by(s.profile, *std::get<Referred>(s.c.event(last).data).ground);
}

const Channel* find_channel(const Profile& p, std::string_view id) {
  const auto at = find_named(p.channels, id);
  return at == p.channels.end() ? nullptr : &*at;
}

bool complete(const Profile& p, const Petitioner& who) {
  return std::ranges::all_of(
      p.contact, [&](const auto& one_of) { return regulation::gives_one(one_of, who); });
}

/// Art. 10.1.1, Art. 7: by a channel of the profile, with all that is judged later.
void fill_received(Fact& f, const Context& s, const Received& d, Role by) {
  const Channel* channel = find_channel(s.profile, d.channel);
  f.content.add_if(channel == nullptr, unknown_channel);
  f.content.add_if(
      by == Role::system && channel != nullptr && channel->group != ChannelGroup::internet,
      channel_needs_operator);
  const std::uint8_t recorded = class_of(s.profile, d.case_class);
  f.content.add_if(!d.case_class.empty() && recorded == 0, unknown_class);
  f.case_class = regulation::with_topic(s.profile, d.topic, recorded);
  f.unsuitable = unsuitable(s.profile, d);
  f.confidential = d.confidential;
  f.state_secret = d.state_secret;
}

void fill(Fact& f, const Context& s, const Received& d) { fill_received(f, s, d, f.role); }

void fill(Fact& f, const Context&, const Declined& d) {
  f.content.add_if(d.reasons.empty(), reasons_missing);
  f.content.add_if(is_blank(d.guidance), guidance_missing);
  for (const DeclineReason reason : d.reasons) f.unsuitable |= unsuitable_bit(reason);
}

void fill(Fact& f, const Context&, const Answered& d) {
  f.content.add_if(is_blank(d.result), result_missing);
}

void fill(Fact& f, const Context& s, const Forwarded& d) {
  check_unit(f, s, d.unit);
  if (!s.c.state().forwarded) return;
  const UnitRecord before = record_of(s.law.rules(), s.c, d.unit);
  f.promises = before.promises;
  f.returned_before = before.returned;
}

void fill(Fact& f, const Context&, const Appointed& d) { f.due_at = d.due_at; }
void fill(Fact& f, const Context& s, const Rescheduled& d) {
  f.due_at = d.due_at;
  f.content.add_if(s.profile.rescheduling_needs_reason && is_blank(d.reason), reason_missing);
}
void fill(Fact& f, const Context& s, const NotCompetent& d) {
  if (s.c.state().assigned) f.case_class = class_referred(s);
  f.content.add_if(is_blank(d.reason), reason_missing);
}

void fill(Fact& f, const Context& s, const Referred& d) {
  f.content.add_if(!d.ground, ground_missing);
  if (d.ground) f.case_class = class_by(s.profile, *d.ground);
  f.refers_return = d.ground == ReferralGround::unit_not_competent;
}

void fill(Fact& f, const Context& s, const Assigned& d) {
  check_unit(f, s, d.unit);
  check_coordinating(f, s, d);
  if (s.law.rules().promises_per_petition)
    f.promises = record_of(s.law.rules(), s.c, d.unit).promises;
  if (!d.coordinating.empty()) f.case_class = class_by(s.profile, ReferralGround::several_units);
}

void fill(Fact& f, const Context&, const ProgressReported& d) {
  f.content.add_if(is_blank(d.text), text_missing);
}

void fill(Fact& f, const Context& s, const Notified& d) {
  f.notice = find_notice(s.law, s.c, d.notice);
  f.content.add_if(f.notice.cause == 0, unknown_notice);
  const bool known =
      d.channel.empty() ||
      std::ranges::any_of(words<NoticeChannel>(),
                          [&](const auto& row) { return same_name(row.name, d.channel); }) ||
      find_channel(s.profile, d.channel) != nullptr;
  f.content.add_if(!known, unknown_notice_channel);
}

void add_named(std::vector<std::string_view>& ids, std::string_view id) {
  if (std::ranges::none_of(ids, [&](std::string_view known) { return same_name(known, id); }))
    ids.push_back(id);
}

void fill(Fact& f, const Context& s, const Published& d) {
  f.content.add_if(d.channels.empty(), channels_missing);
  std::vector<std::string_view> carry = published_on(s.c);
  const std::size_t before = carry.size();
  for (const std::string& id : d.channels) {
    add_named(carry, id);
    const Channel* channel = find_channel(s.profile, id);
    const bool open = channel != nullptr && regulation::is_public(s.profile, *channel);
    f.content.add_if(!open, channel_not_public);
  }
  f.new_channels = static_cast<std::uint8_t>(std::min<std::size_t>(carry.size() - before, 255));
}

void ground(Fact& f, const std::optional<WithholdingGround>& given) {
  f.content.add_if(!given, ground_missing);
  f.state_secret = given == WithholdingGround::state_secret;
}
void fill(Fact& f, const Context&, const Withheld& d) { ground(f, d.ground); }
void fill(Fact& f, const Context&, const PublicationWithdrawn& d) { ground(f, d.ground); }

void fill(Fact& f, const Context&, const PublishedByUnit& d) {
  f.content.add_if(is_blank(d.url), url_missing);
}

void fill(Fact&, const Context&, const ConfidentialityRequested&) {}

void fill(Fact& f, const Context& s, const Rated& d) {
  const auto& scale = s.profile.ratings;
  const auto at = find_named(scale, d.rating);
  f.content.add_if(at == scale.end(), unknown_rating);
  if (at == scale.end()) return;
  f.rating = static_cast<std::uint8_t>(at - scale.begin() + 1);
  f.dissatisfied = at->dissatisfied;
  f.content.add_if(at->needs_reason && is_blank(d.reason), reason_missing);
}

void fill(Fact& f, const Context&, const Commented& d) {
  f.content.add_if(is_blank(d.text), text_missing);
}

Reasons content_of(const Context& s, const Data& data);

/// What stands outside an event's data is never corrected: ids, kinds, times, actors.
bool outside_data(std::string_view field) {
  return field == "id" || field == "seq" || field == "kind" || field == "occurred_at" ||
         field == "recorded_at" || field == "actor" || field.starts_with("actor.");
}

/// What a received petition has to have (Art. 8): a correction does not empty it.
bool must_be_there(const Profile& p, std::string_view field) {
  if (field == "content" || field == "topic") return true;
  if (field == "language") return !p.languages.empty();
  constexpr std::string_view kPetitioner = "petitioner.";
  if (!field.starts_with(kPetitioner)) return false;
  const std::string_view asked = field.substr(kPetitioner.size());
  return std::ranges::any_of(
      p.contact, [&](const auto& one_of) { return one_of.size() == 1 && one_of.front() == asked; });
}

void fill(Fact& f, const Context& s, const Corrected& d) {
  f.content.add_if(is_blank(d.reason), reason_missing);
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
  f.corrects_result = seq == s.c.state().answered_by && d.field == "result";
  const auto* received = std::get_if<Received>(&data);
  if (received == nullptr) return f.content.add(content_of(s, data));
  const auto* text = std::get_if<std::string>(&d.value);
  f.content.add_if(text != nullptr && is_blank(*text) && must_be_there(s.profile, d.field),
                   invalid_value);
  f.corrects_intake = true;
  fill_received(f, s, *received, s.c.event(seq).actor.role);
  // A request for confidentiality made since stands, whatever was recorded at intake.
  f.confidential |= newest(s.c, Trait::asks_for_privacy) != 0;
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

/// Whether a petition can be there; elsewhere than at a level it always can.
bool has_level(const Profile& p, Position position) {
  const bool level = at_unit(position) || position == Position::office;
  return !level || std::ranges::count(p.levels, position, &Level::position) != 0;
}

/// The class that another regulation has for what brought this one about.
std::uint8_t class_there(const Profile& here, std::uint8_t of_class, const Profile& there) {
  if (of_class == 0) return 0;
  const auto& ground = here.classes.at(of_class - 1u).when;
  return ground ? class_by(there, *ground) : std::uint8_t{0};
}

/// Of what class the petition is under another regulation, and what is unsuitable of it there.
void fill_moved(Fact& f, const Context& s, const Profile& there) {
  if (s.c.size() == 0) return;
  const Data first = s.c.effective(1);
  const auto& received = std::get<Received>(first);
  f.case_class =
      regulation::with_topic(there, received.topic, class_of(there, received.case_class));
  f.came_about = class_there(s.profile, s.c.state().came_about, there);
  f.unsuitable = unsuitable(there, received);
  f.content.add_if(!has_level(there, s.c.state().position), wrong_position);
}

void fill(Fact& f, const Context& s, const RegulationChanged& d) {
  const auto target = s.law.find_regulation(d.regulation, d.version);
  f.content.add_if(!target, unknown_regulation);
  f.content.add_if(is_blank(d.reason), reason_missing);
  f.law = target.value_or(0);
  // A correction of such an event moves nothing.
  if (target && f.kind == Kind::regulation_changed)
    fill_moved(f, s, s.law.laws->regulations[*target].profile());
}
void fill(Fact& f, const Context& s, const CalendarChanged& d) {
  const auto target = s.law.find_calendar(d.calendar, d.version);
  f.content.add_if(!target, unknown_calendar);
  f.content.add_if(is_blank(d.reason), reason_missing);
  f.law = target.value_or(0);
}

void fill(Fact& f, const Context& s, const Recalled& d) {
  f.content.add_if(is_blank(d.reason), reason_missing);
  if (f.role == Role::office) f.case_class = class_referred(s);
}
void fill(Fact&, const Context&, const Withdrawn&) {}
void fill(Fact& f, const Context&, const Urged& d) {
  f.content.add_if(is_blank(d.text), text_missing);
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
  return actor.role != Role::office && s.profile.acts_for(actor.unit, answerer.unit, s.date);
}

/// I-11: the focal point of a unit that helps the one that the Office assigned.
bool coordinates(const Context& s, const Actor& actor) {
  if (actor.role != Role::focal_point || !s.c.state().assigned) return false;
  const auto& assigned = std::get<Assigned>(s.c.event(s.c.state().brought_by).data);
  return std::ranges::any_of(assigned.coordinating, [&](std::string_view unit) {
    return s.profile.acts_for(actor.unit, unit, s.date);
  });
}

}  // namespace

UnitRecord record_of(const regulation::Rules& rules, const Case& c, std::string_view unit) {
  UnitRecord record;
  bool counts = true;  // a promise given then
  for (std::uint32_t seq = newest(c, Trait::on_unit_record); seq != 0;
       seq = CaseEntries::newest(c, Trait::on_unit_record, seq - 1)) {
    const State& s = c.state_after(seq);
    const State before = seq == 1 ? State{} : c.state_after(seq - 1);
    const bool held = before.brought_by != 0 && same_name(unit_brought(c, before.brought_by), unit);
    if (held && s.returns > before.returns) record.returned = true;
    if (held && counts && s.brought_by == before.brought_by && s.promises > before.promises)
      ++record.promises;
    const auto* assigned = std::get_if<Assigned>(&c.event(seq).data);
    if (assigned != nullptr && same_name(assigned->unit, unit) && !rules.promises_per_petition)
      counts = false;
  }
  return record;
}

std::vector<std::string_view> published_on(const Case& c) {
  std::vector<const Published*> since;
  for (std::uint32_t seq = newest(c, Trait::on_result); seq != 0;
       seq = CaseEntries::newest(c, Trait::on_result, seq - 1)) {
    const auto* published = std::get_if<Published>(&c.event(seq).data);
    if (published == nullptr) break;  // answered, put right or taken down: nothing carries it
    since.push_back(published);
  }
  std::vector<std::string_view> channels;
  for (; !since.empty(); since.pop_back())
    for (const std::string& id : since.back()->channels) add_named(channels, id);
  return channels;
}

namespace {

/// Art. 8.1: a BCP 47 tag of one of the languages, in any case.
bool in_language(std::string_view tag, std::span<const std::string> languages) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  return languages.empty() || std::ranges::any_of(languages, [&](std::string_view language) {
           return std::ranges::equal(primary, language, {}, text::lower_ascii, text::lower_ascii);
         });
}

}  // namespace

Unsuitable unsuitable(const Profile& p, const Received& r) {
  unsigned bits = 0;
  const auto fails = [&](bool is, DeclineReason reason) {
    bits |= is ? unsuitable_bit(reason) : 0u;
  };
  const auto excluded = [&](Matter m) {
    return r.matter == m && std::ranges::count(p.excluded, m) != 0;
  };
  // Art. 8.1.
  fails(!in_language(r.language, p.languages), DeclineReason::not_vietnamese);
  // Art. 8.2: clear, and of a topic of Art. 6.
  fails(!r.content_clear || is_blank(r.content), DeclineReason::unclear);
  fails(find_named(p.topics, r.topic) == p.topics.end(), DeclineReason::out_of_scope);
  // Art. 8.3.
  fails(!complete(p, r.petitioner), DeclineReason::incomplete_contact);
  // Art. 17.1.
  fails(excluded(Matter::complaint), DeclineReason::complaint);
  fails(excluded(Matter::denunciation), DeclineReason::denunciation);
  fails(excluded(Matter::legal_guidance), DeclineReason::legal_guidance);
  fails(p.excludes_state_secrets && r.state_secret, DeclineReason::state_secret);
  fails(!is_blank(r.exclusion), DeclineReason::excluded);
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
  if (of_unit(f.role)) {
    const std::string_view holder = c.holder();
    f.by_holder = !holder.empty() && profile.acts_for(event.actor.unit, holder, context.date);
    f.by_coordinator = coordinates(context, event.actor);
  }
  if (f.kind == Kind::declined || f.kind == Kind::forwarded || f.kind == Kind::referred)
    f.holder_ended = holder_ended(profile, c, c.state(), context.date);
  if (f.kind == Kind::published_by_unit || f.kind == Kind::publication_withdrawn)
    f.by_answerer = gave_answer(context, event.actor);
  std::visit([&](const auto& data) { fill(f, context, data); }, event.data);
  return f;
}

}  // namespace petition::workflow
