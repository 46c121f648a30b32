// Reduces events to facts: what the data alone fails, and how it relates to the record.
#include "workflow/fact.h"

#include <algorithm>

#include "workflow/fields.h"
#include "workflow/notices.h"

namespace petition::workflow {
namespace {

using enum RefusalCode;

struct Source {
  const Regulation& regulation;
  const Profile& profile;
  const Case& c;
};

const Channel* find_channel(const Profile& p, std::string_view id) {
  const auto at = std::ranges::find(p.channels, id, &Channel::id);
  return at == p.channels.end() ? nullptr : &*at;
}

bool complete(const Profile& p, const Petitioner& who) {
  const auto given = [&](std::string_view field) {
    if (field == "name") return !who.name.empty();
    if (field == "address") return !who.address.empty();
    if (field == "phone") return !who.phone.empty();
    return !who.email.empty();
  };
  return std::ranges::all_of(p.contact, given);
}

void fill(Fact& f, const Source& s, const Received& d) {
  f.content.add_if(find_channel(s.profile, d.channel) == nullptr, unknown_channel);
  f.unsuitable = unsuitable(s.profile, d);
  f.confidential = d.confidential;
  f.state_secret = d.state_secret;
}

void fill(Fact& f, const Source&, const Declined& d) {
  f.content.add_if(d.reasons.empty(), reasons_missing);
  f.content.add_if(d.guidance.empty(), guidance_missing);
  for (const DeclineReason reason : d.reasons) f.unsuitable |= unsuitable_bit(reason);
}

void fill(Fact& f, const Source&, const Answered& d) {
  f.content.add_if(d.result.empty(), result_missing);
}

void fill(Fact& f, const Source& s, const Forwarded& d) {
  f.content.add_if(d.unit.empty(), unit_missing);
  if (!s.c.state().forwarded) return;
  const Standing standing = standing_of(s.c, d.unit);
  f.promises = standing.promises;
  f.returned_before = standing.returned;
}

void fill(Fact& f, const Source&, const Appointed& d) { f.due_at = d.due_at; }
void fill(Fact& f, const Source&, const Rescheduled& d) { f.due_at = d.due_at; }
void fill(Fact& f, const Source&, const NotCompetent& d) {
  f.content.add_if(d.reason.empty(), reason_missing);
}

void fill(Fact& f, const Source&, const Referred& d) {
  f.content.add_if(!d.ground, ground_missing);
  f.refers_return = d.ground == ReferralGround::unit_not_competent;
}

void fill(Fact& f, const Source&, const Assigned& d) {
  f.content.add_if(d.unit.empty(), unit_missing);
}

void fill(Fact& f, const Source&, const ProgressReported& d) {
  f.content.add_if(d.text.empty(), text_missing);
}

void fill(Fact& f, const Source& s, const Notified& d) {
  f.content.add_if(!has_notice(s.regulation, s.c, d.notice), unknown_notice);
}

void fill(Fact& f, const Source& s, const Published& d) {
  f.content.add_if(d.channels.empty(), channels_missing);
  for (const std::string& id : d.channels) {
    const Channel* channel = find_channel(s.profile, id);
    const bool open = channel != nullptr &&
                      std::ranges::count(s.profile.publication_groups, channel->group) != 0;
    f.content.add_if(!open, channel_not_public);
  }
}

void ground(Fact& f, const std::optional<WithholdingGround>& given) {
  f.content.add_if(!given, ground_missing);
  f.state_secret = given == WithholdingGround::state_secret;
}
void fill(Fact& f, const Source&, const Withheld& d) { ground(f, d.ground); }
void fill(Fact& f, const Source&, const PublicationWithdrawn& d) { ground(f, d.ground); }

void fill(Fact& f, const Source&, const PublishedByUnit& d) {
  f.content.add_if(d.url.empty(), url_missing);
}

void fill(Fact&, const Source&, const ConfidentialityRequested&) {}

void fill(Fact& f, const Source& s, const Rated& d) {
  const auto& scale = s.profile.ratings;
  const auto at = std::ranges::find(scale, d.rating, &Rating::id);
  f.content.add_if(at == scale.end(), unknown_rating);
  if (at == scale.end()) return;
  f.rating = static_cast<std::uint8_t>(at - scale.begin() + 1);
  f.dissatisfied = at->dissatisfied;
  f.content.add_if(at->needs_reason && d.reason.empty(), reason_missing);
}

void fill(Fact& f, const Source&, const Commented& d) {
  f.content.add_if(d.text.empty(), text_missing);
}

/// What stands outside an event's data is never corrected: ids, kinds, times, actors.
bool outside_data(std::string_view field) {
  return field == "id" || field == "seq" || field == "kind" || field == "occurred_at" ||
         field == "recorded_at" || field == "actor" || field.starts_with("actor.");
}

void fill(Fact& f, const Source& s, const Corrected& d) {
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
  if (received == nullptr) return;
  f.corrects_intake = true;
  fill(f, s, *received);
  // A request for confidentiality made since stands, whatever was recorded at intake.
  for (const Event* e : s.c.events())
    f.confidential |= e->kind() == Kind::confidentiality_requested;
}

void fill(Fact& f, const Source&, const Lapsed& d) {
  f.level = d.level;
  f.due_at = d.due_at;
}
void fill(Fact& f, const Source&, const Escalated& d) {
  f.level = d.from;
  f.to = d.to;
}
void fill(Fact& f, const Source&, const Reminded& d) { f.due_at = d.due_at; }

/// Art. 13.2: the unit that answered, or the Office when it did.
bool gave_answer(const Case& c, const Actor& actor) {
  const std::uint32_t seq = c.state().answered_by;
  if (seq == 0) return false;
  const Actor& answerer = c.event(seq).actor;
  if (answerer.role == Role::operator_) return false;
  if (answerer.role == Role::office) return actor.role == Role::office;
  return actor.role != Role::office && actor.unit == answerer.unit;
}

}  // namespace

Standing standing_of(const Case& c, std::string_view unit) {
  Standing standing;
  std::string_view holder;
  for (const Event* e : c.events()) {
    if (const auto* forwarded = std::get_if<Forwarded>(&e->data)) holder = forwarded->unit;
    if (const auto* assigned = std::get_if<Assigned>(&e->data)) {
      holder = assigned->unit;
      if (holder == unit) standing.promises = 0;
    }
    if (holder != unit) continue;
    const Kind kind = e->kind();
    if (kind == Kind::not_competent) standing.returned = true;
    if (kind == Kind::appointed || kind == Kind::rescheduled) ++standing.promises;
  }
  return standing;
}

Unsuitable unsuitable(const Profile& p, const Received& r) {
  unsigned bits = 0;
  const auto fails = [&](bool is, DeclineReason reason) { bits |= is ? unsuitable_bit(reason) : 0u; };
  const auto excluded = [&](Matter m) {
    return r.matter == m && std::ranges::count(p.excluded, m) != 0;
  };
  fails(r.language != p.language, DeclineReason::not_vietnamese);
  fails(!r.content_clear || r.content.empty(), DeclineReason::unclear);
  fails(std::ranges::find(p.topics, r.topic, &Topic::id) == p.topics.end(), DeclineReason::out_of_scope);
  fails(!complete(p, r.petitioner), DeclineReason::incomplete_contact);
  fails(excluded(Matter::complaint), DeclineReason::complaint);
  fails(excluded(Matter::denunciation), DeclineReason::denunciation);
  fails(excluded(Matter::legal_guidance), DeclineReason::legal_guidance);
  return static_cast<Unsuitable>(bits);
}

Fact fact_of(const Regulation& regulation, const Case& c, const Event& event) {
  Fact f;
  f.kind = event.kind();
  f.role = event.actor.role;
  f.occurred = event.occurred_at;
  f.recorded = event.recorded_at;
  const std::string_view holder = c.holder();
  f.by_holder = !holder.empty() && event.actor.unit == holder;
  if (f.kind == Kind::published_by_unit) f.by_answerer = gave_answer(c, event.actor);
  const Source source{regulation, regulation.profile(), c};
  std::visit([&](const auto& data) { fill(f, source, data); }, event.data);
  return f;
}

}  // namespace petition::workflow
