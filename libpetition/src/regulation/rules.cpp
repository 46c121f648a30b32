// Who may record which event at which position, and the figures of a profile as flat tables.
#include "regulation/rules.h"

#include <algorithm>
#include <initializer_list>

#include "text/names.h"

namespace petition::regulation {
namespace {

using enum Position;

constexpr Positions kHeldByUnit = positions(focal_point, head);
constexpr Positions kAny = positions(intake, focal_point, head, office, Position::answered,
                                     Position::declined, Position::withdrawn);
constexpr Positions kAnswered = positions(Position::answered);

/// Art. 10 and 14, with the readings I-10 and I-15: which role acts at which position.
void allow(Rules& rules, Kind kind) {
  const auto may = [&](std::initializer_list<Role> roles, Positions where) {
    for (const Role role : roles) rules.allowed[index(kind)][index(role)] |= where;
  };
  constexpr auto op = Role::operator_;
  const auto unit = {Role::focal_point, Role::head};
  switch (kind) {
    case Kind::received: return may({op, Role::system}, positions(none));
    case Kind::declined:
      // From a unit only where it is no more, as a slip is forwarded anew.
      may({op}, positions(intake, focal_point, head));
      return may({Role::office}, positions(office));  // Art. 17.1; I-19
    case Kind::answered:
      may({op}, positions(intake));  // Art. 10.1.2.b1
      // Art. 10.2.1; Art. 10.3.1: the head takes charge of what the focal point left unanswered.
      may(unit, positions(focal_point, head, office));
      return may({Role::office}, positions(office));  // Art. 10.4.1
    case Kind::forwarded: return may({op}, positions(intake, focal_point, head));
    case Kind::appointed: return may(unit, kHeldByUnit);
    case Kind::rescheduled: return may(unit, kHeldByUnit);
    case Kind::not_competent: return may(unit, kHeldByUnit);
    case Kind::referred: return may({op}, positions(intake, focal_point, head));
    case Kind::assigned: return may({Role::office}, positions(office));
    case Kind::progress_reported:  // Art. 10.3.2, Art. 10.4.1
      may(unit, kHeldByUnit);
      may({Role::focal_point}, positions(office));  // a coordinating unit (I-11)
      return may({Role::office}, positions(office));
    case Kind::notified: return may({op, Role::system}, kAny);
    case Kind::published: return may({op}, kAnswered);
    case Kind::withheld: return may({op}, kAnswered);
    case Kind::publication_withdrawn:  // Art. 13.2: the unit, of its own portal
      return may({op, Role::focal_point, Role::head, Role::office}, kAnswered);
    case Kind::published_by_unit:
      return may({Role::focal_point, Role::head, Role::office}, kAnswered);
    case Kind::confidentiality_requested: return may({Role::petitioner}, kAny);
    case Kind::rated: return may({Role::petitioner}, kAnswered);
    case Kind::commented: return may({Role::petitioner}, kAny);
    case Kind::corrected: return may({op}, kAny);
    case Kind::lapsed: return may({Role::system}, kHeldByUnit);
    case Kind::escalated: return may({op, Role::system}, kHeldByUnit);
    case Kind::reminded: return may({Role::system}, kHeldByUnit);
    case Kind::regulation_changed: return may({op, Role::system}, kAny);
    case Kind::calendar_changed: return may({op, Role::system}, kAny);
    case Kind::recalled: return may({op, Role::office}, positions(focal_point));  // I-25
    case Kind::withdrawn:                                                         // I-26
      return may({Role::petitioner}, positions(intake, focal_point, head, office));
    case Kind::urged: return may({Role::supervisor}, positions(focal_point, head, office));
  }
}

/// Intake and the last level lapse only where a limit is set for them (I-8, I-9); a level
/// escalates only where silence leads somewhere.
void fit_time_to_levels(Rules& rules) {
  Positions limited = 0;
  Positions silent = 0;
  for (std::size_t p = 0; p < kNumbers<Position>; ++p) {
    const bool figure =
        std::ranges::any_of(rules.limits, [&](const auto& of) { return bool(of[p]); });
    if (figure || p == index(focal_point) || p == index(head))
      limited |= static_cast<Positions>(1u << p);
    if (rules.level[p].on_silence != none) silent |= static_cast<Positions>(1u << p);
  }
  rules.allowed[index(Kind::lapsed)][index(Role::system)] = limited;
  rules.allowed[index(Kind::escalated)][index(Role::system)] = silent;
  rules.allowed[index(Kind::escalated)][index(Role::operator_)] = silent;
}

/// Without a level there is nothing to refer to, to assign from, or to escalate to.
void fit_acts_to_levels(Rules& rules) {
  if (rules.level[index(office)].exists) return;
  rules.allowed[index(Kind::referred)] = {};
  rules.allowed[index(Kind::assigned)] = {};
}

/// What readings and the roles of a profile take from the table.
void fit_acts_to_readings(Rules& rules, const Profile& profile) {
  const auto chosen = [&](Reading point) { return profile.readings[index(point)] != 0; };
  if (chosen(Reading::recall)) rules.allowed[index(Kind::recalled)] = {};
  if (chosen(Reading::withdrawal)) rules.allowed[index(Kind::withdrawn)] = {};
  if (profile.roles[index(Role::supervisor)].vi.empty()) rules.allowed[index(Kind::urged)] = {};
  if (chosen(Reading::reopening))  // what a case had published before it was reopened
    for (const Role role : {Role::operator_, Role::focal_point, Role::head, Role::office})
      rules.allowed[index(Kind::publication_withdrawn)][index(role)] |= kAny;
  if (!chosen(Reading::responder_at_head)) return;
  for (const Kind kind : {Kind::answered, Kind::appointed, Kind::rescheduled})
    rules.allowed[index(kind)][index(Role::focal_point)] &=
        static_cast<Positions>(~positions(head));
}

LimitRule limit_rule(const Limit& limit) {
  using Counts = LimitRule::Counts;
  if (!limit) return {};
  if (limit.unit == Limit::Unit::day) return {Counts::days, limit.amount};
  if (limit.unit == Limit::Unit::working_day) return {Counts::working_days, limit.amount};
  return {limit.working() ? Counts::working_s : Counts::clock_s, limit.seconds()};
}

using Limits = std::vector<std::pair<Position, Limit>>;

void put(By<Position, LimitRule>& row, const Limits& limits) {
  for (const auto& [position, limit] : limits) row[index(position)] = limit_rule(limit);
}

constexpr std::size_t row_of(std::size_t topic_set, std::size_t of_class) {
  return topic_set * (kMostClasses + 1) + of_class;
}

/// The limits of the levels, and of the topics and classes that differ from them. A class comes
/// before a topic.
void set_limits(Rules& rules, const Profile& profile) {
  By<Position, LimitRule> usual{};
  rules.level[index(intake)] = {true, ClockStart::received, none};
  usual[index(intake)] = limit_rule(profile.intake_limit);
  for (const Level& level : profile.levels) {
    rules.level[index(level.position)] = {true, level.clock, level.on_silence};
    usual[index(level.position)] = limit_rule(level.limit);
  }
  const auto by_topic = topic_limits(profile);
  for (std::size_t t = 0; t <= by_topic.size(); ++t) {
    auto of_topic = usual;
    if (t != 0) put(of_topic, by_topic[t - 1]);
    for (std::size_t c = 0; c <= profile.classes.size(); ++c) {
      auto& row = rules.limits[row_of(t, c)];
      row = of_topic;
      if (c != 0) put(row, profile.classes[c - 1].limits);
    }
  }
  for (std::size_t c = 1; c <= profile.classes.size(); ++c)
    for (const auto& [position, limit] : profile.classes[c - 1].limits)
      rules.overrides[c] |= positions(position);
}

}  // namespace

std::vector<Limits> topic_limits(const Profile& profile) {
  std::vector<Limits> sets;
  for (const Topic& topic : profile.topics)
    if (!topic.limits.empty() && std::ranges::count(sets, topic.limits) == 0)
      sets.push_back(topic.limits);
  return sets;
}

std::uint8_t with_topic(const Profile& profile, std::string_view topic, std::uint8_t of_class) {
  const auto at = text::find_named(profile.topics, topic);
  if (at == profile.topics.end() || at->limits.empty()) return of_class;
  const std::vector<Limits> sets = topic_limits(profile);
  const auto set = std::ranges::find(sets, at->limits) - sets.begin() + 1;
  return static_cast<std::uint8_t>(row_of(static_cast<std::size_t>(set), of_class));
}

Positions Rules::anyone(Kind k) const {
  Positions all = 0;
  for (Positions p : allowed[index(k)]) all |= p;
  return all;
}

Rules compile(const Profile& profile) {
  const auto other = [&](Reading point) { return profile.readings[index(point)] != 0; };
  Rules rules;
  set_limits(rules, profile);
  rules.first_level = profile.levels.front().position;
  rules.answer_only = other(Reading::timely_response);
  rules.overdue_per_level = other(Reading::span_of_overdue);
  rules.agreed_time_only_overdue = other(Reading::lapse_of_agreed_time);
  rules.first_promise_extends = other(Reading::rescheduling);
  rules.extensions_only = other(Reading::reminded_times);
  rules.returns_to_office = other(Reading::unclear_competence);
  rules.reopens_once = other(Reading::reopening);
  rules.by_occurrence = other(Reading::judging_time);
  rules.promises_per_petition = other(Reading::after_assignment);
  rules.returned_only_passes_on = other(Reading::returned_slip);
  rules.exclusions_bind_office = other(Reading::exclusions);
  rules.earlier_time_refused = other(Reading::earlier_time);
  rules.all_channels = other(Reading::channels_published);
  rules.assignment_returns_to_operator = other(Reading::returned_assignment);
  rules.promise_bars_return = other(Reading::promise_then_return);
  rules.publishes = !profile.publication_groups.empty();
  rules.public_channels = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(
      255, std::ranges::count_if(profile.channels,
                                 [&](const Channel& c) { return is_public(profile, c); })));
  rules.rates = !profile.ratings.empty();
  rules.closing = other(Reading::end_of_limit) ? Closing::next_opening : Closing::earliest;
  rules.most_promises = profile.reschedulings
                            ? *profile.reschedulings + (rules.first_promise_extends ? 0 : 1)
                            : kUnlimited;
  rules.most_returns = profile.returns.value_or(kUnlimited);
  rules.longest_appointment = limit_rule(profile.longest_appointment);
  rules.longest_rescheduling = limit_rule(profile.longest_rescheduling);
  rules.reminder_lead = limit_rule(profile.reminder_lead);
  rules.warning_lead = limit_rule(profile.early_warning.lead);
  rules.warning_percent = static_cast<std::uint8_t>(profile.early_warning.percent);
  for (const auto& kind : words<Kind>()) allow(rules, kind.value);
  fit_time_to_levels(rules);
  fit_acts_to_levels(rules);
  fit_acts_to_readings(rules, profile);
  return rules;
}

}  // namespace petition::regulation
