// Who may record which event at which position, and the figures of a profile as flat tables.
#include "regulation/rules.h"

#include <algorithm>
#include <initializer_list>

namespace petition::regulation {
namespace {

using enum Position;

constexpr Positions kUnit = positions(focal_point, head);
constexpr Positions kAny = positions(intake, focal_point, head, office, Position::answered, Position::declined);
constexpr Positions kAnswered = positions(Position::answered);

/// One line of the table of acts.
struct Act {
  Kind kind;
  std::initializer_list<Role> roles;
  Positions where;
};

/// Art. 10 and 14, with the readings I-10 and I-15: which role acts at which position.
void allow_acts(Rules& rules) {
  const auto op = Role::operator_;
  const auto unit = {Role::focal_point, Role::head};
  const Act acts[] = {
      {Kind::received, {op}, positions(none)},
      {Kind::declined, {op}, positions(intake)},
      {Kind::answered, {op}, positions(intake)},
      {Kind::answered, unit, positions(focal_point, head, office)},
      {Kind::answered, {Role::office}, positions(office)},
      {Kind::forwarded, {op}, positions(intake)},
      {Kind::referred, {op}, positions(intake)},
      {Kind::appointed, unit, kUnit},
      {Kind::rescheduled, unit, kUnit},
      {Kind::not_competent, unit, kUnit},
      {Kind::progress_reported, unit, kUnit},
      {Kind::progress_reported, {Role::office}, positions(office)},
      {Kind::assigned, {Role::office}, positions(office)},
      {Kind::notified, {op, Role::system}, kAny},
      {Kind::published, {op}, kAnswered},
      {Kind::withheld, {op}, kAnswered},
      {Kind::publication_withdrawn, {op}, kAnswered},
      {Kind::published_by_unit, {Role::focal_point, Role::head, Role::office}, kAnswered},
      {Kind::confidentiality_requested, {Role::petitioner}, kAny},
      {Kind::rated, {Role::petitioner}, kAnswered},
      {Kind::commented, {Role::petitioner},
       static_cast<Positions>(kAny & ~positions(intake))},
      {Kind::corrected, {op}, kAny},
      {Kind::lapsed, {Role::system}, kUnit},
      {Kind::escalated, {op, Role::system}, kUnit},
      {Kind::reminded, {Role::system}, kUnit},
      {Kind::regulation_changed, {op, Role::system}, kAny},
      {Kind::calendar_changed, {op, Role::system}, kAny},
  };
  for (const Act& act : acts)
    for (Role role : act.roles) rules.allowed[index(act.kind)][index(role)] |= act.where;
}

/// Intake and the last level lapse only where a limit is set for them (I-8, I-9); a level
/// escalates only where silence leads somewhere.
void fit_time_to_levels(Rules& rules) {
  Positions limited = 0;
  Positions silent = 0;
  for (std::size_t p = 0; p < kPositions; ++p) {
    const bool figure = std::ranges::any_of(rules.limits, [&](const auto& of) { return bool(of[p]); });
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

LimitRule limit_rule(const Limit& limit) {
  using Counts = LimitRule::Counts;
  if (!limit) return {};
  if (limit.unit == Limit::Unit::day) return {Counts::days, limit.amount};
  if (limit.unit == Limit::Unit::working_day) return {Counts::working_days, limit.amount};
  return {limit.working() ? Counts::working_s : Counts::clock_s, limit.seconds()};
}

/// The limits of the levels, and of the classes that differ from them.
void set_limits(Rules& rules, const Profile& profile) {
  auto& usual = rules.limits.front();
  rules.level[index(intake)] = {true, ClockStart::received, none};
  usual[index(intake)] = limit_rule(profile.intake_limit);
  for (const Level& level : profile.levels) {
    rules.level[index(level.position)] = {true, level.clock, level.on_silence};
    usual[index(level.position)] = limit_rule(level.limit);
  }
  for (std::size_t c = 1; c <= profile.classes.size(); ++c) {
    rules.limits[c] = usual;
    for (const auto& [position, limit] : profile.classes[c - 1].limits) {
      rules.limits[c][index(position)] = limit_rule(limit);
      rules.overrides[c] |= positions(position);
    }
  }
}

}  // namespace

Positions Rules::anyone(Kind k) const {
  Positions all = 0;
  for (Positions p : allowed[index(k)]) all |= p;
  return all;
}

Rules compile(const Profile& profile) {
  const auto chosen = [&](std::size_t number) { return profile.readings[number] != 0; };
  Rules rules;
  set_limits(rules, profile);
  rules.first_level = profile.levels.front().position;
  rules.answer_only = chosen(1);
  rules.overdue_per_level = chosen(4);
  rules.agreed_time_only_overdue = chosen(5);
  rules.first_promise_extends = chosen(6);
  rules.extensions_only = chosen(7);
  rules.returns_to_office = chosen(10);
  rules.reopens_once = chosen(13);
  rules.by_occurrence = chosen(16);
  rules.publishes = !profile.publication_groups.empty();
  rules.rates = !profile.ratings.empty();
  rules.closing = chosen(17) ? Closing::next_opening : Closing::earliest;
  rules.most_promises = profile.reschedulings
                            ? *profile.reschedulings + (rules.first_promise_extends ? 0 : 1)
                            : kUnlimited;
  rules.most_returns = profile.returns.value_or(kUnlimited);
  rules.longest_rescheduling = limit_rule(profile.longest_rescheduling);
  rules.reminder_lead = limit_rule(profile.reminder_lead);
  allow_acts(rules);
  fit_time_to_levels(rules);
  fit_acts_to_levels(rules);
  return rules;
}

}  // namespace petition::regulation
