// One function per line of the table of obligations in the process.
#include "workflow/duties.h"

#include <algorithm>
#include <array>
#include <bit>

#include "workflow/clock.h"

namespace petition::workflow {
namespace {

using regulation::Rules;

const Event& event_at(const Juncture& at, std::uint32_t seq) { return *at.entries[seq - 1].event; }

Instant judged(const Juncture& at, std::uint32_t seq) {
  return judged_at(at.law.rules(), event_at(at, seq));
}

std::string_view acting(const Juncture& at, std::string_view named) {
  return acting_unit(at.law.profile(), at.law.calendar, named, at.state.recorded_at);
}

/// The unit by which a role owes: that which holds the slip, or the Office.
std::string_view unit_of(const Juncture& at, Role role) {
  if (role == Role::office) return at.law.profile().office_unit;
  if (!of_unit(role) || at.state.brought_by == 0) return {};
  return acting(at, unit_given(event_at(at, at.state.brought_by)));
}

/// Owed at once; by the operator with a figure where the profile sets one (I-9).
Duty at_once(const Juncture& at, Owed owed, Instant since, Role role = Role::operator_) {
  Duty duty{.owed = owed, .role = role, .unit = unit_of(at, role), .since = since, .at_once = true};
  if (role != Role::operator_) return duty;
  const Rules& rules = at.law.rules();
  const auto& limit = rules.limit(Position::intake, at.state.case_class, at.state.came_about);
  const auto& hours = hours_of(rules, at.law.calendar, Position::intake, limit);
  if (&hours != &at.law.calendar) duty.hours = &hours;
  if (!limit) return duty;
  State intake = at.state;
  intake.position = Position::intake;
  intake.commitment = Commitment::none;
  intake.anchor = since;
  duty.due = due(rules, at.law.calendar, intake);
  return duty;
}

/// The same, because of an event.
Duty at_once(const Juncture& at, Owed owed, std::uint32_t cause, Role role = Role::operator_) {
  Duty duty = at_once(at, owed, judged(at, cause), role);
  duty.cause = cause;
  return duty;
}

/// What the limit of the level bounds: a figure, `at once`, or nothing said.
Duty by_limit(const Juncture& at, Owed owed, Role role) {
  const auto& levels = at.law.profile().levels;
  const auto level = std::ranges::find(levels, at.state.position, &Level::position);
  const bool said = level != levels.end() && level->limit.unit == Limit::Unit::at_once;
  return {.owed = owed,
          .role = role,
          .unit = unit_of(at, role),
          .since = clock_start(at.law.rules(), at.state),
          .due = at.due,
          .cause = at.state.brought_by,
          .at_once = said && at.due == kNever};
}

/// Whether the agreed time is what bounds the level (I-1).
bool agreed_bounds(const Juncture& at) { return promised(at.state) && at.due == at.state.agreed; }

/// Art. 10.1.2.
Duty assessment(const Juncture& at) {
  return at_once(at, Owed::assessment, clock_start(at.law.rules(), at.state));
}

/// Art. 10.1.2.a; by the Office where it declined (I-19).
Duty decline_notice(const Juncture& at) {
  const bool office = event_at(at, at.causes.declined).actor.role == Role::office;
  return at_once(at, Owed::decline_notice, at.causes.declined,
                 office ? Role::office : Role::operator_);
}

/// Art. 10.2, Art. 11.1; Art. 10.3, Art. 11.2.
Duty response(const Juncture& at) {
  if (agreed_bounds(at)) return {};
  return by_limit(at, Owed::response, role_at(at.state.position));
}

/// Art. 10.2.2, Art. 11.3.
Duty result(const Juncture& at) {
  if (!agreed_bounds(at)) return {};
  const Role role = role_at(at.state.position);
  return {.owed = Owed::result,
          .role = role,
          .unit = unit_of(at, role),
          .since = at.state.agreed_at,
          .due = at.due,
          .cause = at.causes.promised};
}

/// Art. 10.5: none once the agreed time has passed.
Duty reminder(const Juncture& at) {
  if (at.state.agreed < at.now) return {};
  const Instant due = reminder_at(at.law.rules(), at.law.calendar, at.state);
  if (due == kNever) return {};
  return {.owed = Owed::reminder,
          .since = at.state.agreed_at,
          .due = due,
          .expires = at.state.agreed,
          .cause = at.causes.promised};
}

/// Art. 10.1.2.b2 step 2.
Duty escalation(const Juncture& at) {
  const bool up = at.state.lapse_noted && goes_up(at.law.rules(), at.state, at.due);
  return up ? at_once(at, Owed::escalation, at.due + ClockTime{1}) : Duty{};
}

/// Art. 10.4.1, Art. 17.1; no figure is set (I-8).
Duty handling(const Juncture& at) { return by_limit(at, Owed::handling, Role::office); }

/// Art. 10.1.2.b2: the agreed time.
Duty promise_notice(const Juncture& at) {
  return at_once(at, Owed::response_notice, at.causes.promised);
}

/// Art. 10.1.2.b2: the unit is not competent.
Duty return_notice(const Juncture& at) {
  return at_once(at, Owed::response_notice, at.causes.returned);
}

/// Art. 10.1.2.b2, Art. 10.3.2, Art. 10.4.1: how far it is.
Duty progress_notice(const Juncture& at) {
  return at_once(at, Owed::response_notice, at.causes.reported);
}

/// Art. 13.1; again once the result was corrected or given anew (I-13).
Duty result_notice(const Juncture& at) {
  return at_once(at, Owed::result_notice, at.causes.result);
}

/// Art. 13.1, Art. 9.1: on one channel, or on all (I-22).
Duty publication(const Juncture& at) {
  const State& s = at.state;
  const Rules& rules = at.law.rules();
  if (at.law.profile().publication_groups.empty()) return {};
  const int channels = rules.all_channels ? rules.public_channels : 1;
  const bool renew =
      s.publication == Publication::published && !is_hidden(s) && s.published_on < channels;
  if (s.publication != Publication::none && !renew) return {};
  return at_once(at, Owed::publication, at.causes.publishing);
}

/// By whom the result was given, on whose own portal it is to be; nobody where that unit is no more
/// and none took over, for its portal has ended with it; nor where the record has no answer.
Duty of_answerer(const Juncture& at, Owed owed, std::uint32_t cause) {
  if (at.state.answered_by == 0) return {};
  const Actor& answerer = event_at(at, at.state.answered_by).actor;
  const Instant since = judged(at, cause);
  const Instant ends = of_unit(answerer.role)
                           ? unacted_from(at.law.profile(), at.law.calendar, answerer.unit, since)
                           : kNever;
  if (ends != kNever && at.now >= ends) return {};
  const std::string_view unit = answerer.role == Role::office
                                    ? std::string_view(at.law.profile().office_unit)
                                    : acting(at, answerer.unit);
  return {.owed = owed,
          .role = answerer.role,
          .unit = unit,
          .since = since,
          .expires = ends == kNever ? kNever : ends - ClockTime{1},
          .cause = cause};
}

/// Art. 13.2.
Duty unit_publication(const Juncture& at) {
  const State& s = at.state;
  if (s.answered_by == 0 || s.unit_published || is_hidden(s)) return {};
  if (at.law.profile().publication_groups.empty()) return {};
  if (!of_unit(event_at(at, s.answered_by).actor.role)) return {};
  return of_answerer(at, Owed::unit_publication, s.answered_by);
}

/// Art. 13.1.
Duty withdrawal(const Juncture& at) { return at_once(at, Owed::withdrawal, at.causes.hidden); }

/// Art. 13.1, Art. 13.2.
Duty unit_withdrawal(const Juncture& at) {
  Duty duty = of_answerer(at, Owed::unit_withdrawal, at.causes.unit_hidden);
  if (duty) duty.at_once = true;
  return duty;
}

/// Art. 10.1.2.b2: by SMS to the new holder, to those who help, to the petitioner.
Duty slip_notice(const Juncture& at) { return at_once(at, Owed::slip_notice, at.causes.passed_on); }

/// Art. 4.5, Art. 10.1.2.b2.
Duty forwarding_anew(const Juncture& at) {
  if (at.causes.unacted == kNever || at.causes.unacted > at.now) return {};
  Duty duty = at_once(at, Owed::forwarding_anew, at.causes.unacted);
  duty.cause = at.state.brought_by;
  return duty;
}

/// A line of the table: where it applies, and the event without which it does not.
struct Line {
  Duty (*asks)(const Juncture&);
  regulation::Positions where;
  std::uint32_t Causes::* cause = nullptr;
};

constexpr auto kAnywhere = static_cast<regulation::Positions>(~0u);
constexpr auto kUnit = regulation::positions(Position::focal_point, Position::head);

constexpr std::array<Line, kLines> kTable{{
    {assessment, regulation::positions(Position::intake)},
    {decline_notice, regulation::positions(Position::declined), &Causes::declined},
    {response, kUnit},
    {result, kUnit},
    {reminder, kUnit},
    {escalation, kUnit},
    {handling, regulation::positions(Position::office)},
    {promise_notice, kAnywhere, &Causes::promised},
    {return_notice, kAnywhere, &Causes::returned},
    {progress_notice, kAnywhere, &Causes::reported},
    {result_notice, regulation::positions(Position::answered), &Causes::result},
    {publication, regulation::positions(Position::answered), &Causes::publishing},
    {unit_publication, regulation::positions(Position::answered)},
    {withdrawal, kAnywhere, &Causes::hidden},
    {unit_withdrawal, kAnywhere, &Causes::unit_hidden},
    {slip_notice, kAnywhere, &Causes::passed_on},
    {forwarding_anew, kUnit},
}};

template <class Is>
constexpr Lines lines_that(Is is) {
  Lines all = 0;
  for (std::size_t i = 0; i < kLines; ++i)
    if (is(kTable[i])) all |= Lines{1} << i;
  return all;
}

/// The lines that an event is needed for.
constexpr Lines kCaused = lines_that([](const Line& line) { return line.cause != nullptr; });

/// The lines that apply at each position.
constexpr auto kApplying = [] {
  std::array<Lines, 8> all{};
  for (std::size_t p = 0; p < all.size(); ++p)
    all[p] = lines_that([p](const Line& line) { return (line.where >> p & 1u) != 0; });
  return all;
}();

}  // namespace

Lines lines_asking(const Juncture& at) {
  Lines asking = kApplying[regulation::index(at.state.position)];
  for (Lines left = asking & kCaused; left != 0; left &= left - 1) {
    const int line = std::countr_zero(left);
    if (at.causes.*kTable[static_cast<std::size_t>(line)].cause == 0) asking ^= Lines{1} << line;
  }
  return asking;
}

Duty duty_in(std::size_t line, const Juncture& at) { return kTable[line].asks(at); }

bool meets(const regulation::Rules& rules, Owed owed, const Event& e) {
  const Kind kind = e.kind();
  const auto is = [&](auto... kinds) { return ((kind == kinds) || ...); };
  using enum Kind;
  // clang-format off
  switch (owed) {
    case Owed::assessment: return is(declined, answered, forwarded, referred);
    case Owed::response: return responds(rules, kind);
    case Owed::result: return is(answered);
    case Owed::reminder: return is(reminded);
    case Owed::escalation: return is(escalated);
    case Owed::handling: return is(answered, declined, assigned);
    case Owed::publication: return is(published, withheld);
    case Owed::unit_publication: return is(published_by_unit);
    case Owed::withdrawal: return is(publication_withdrawn) && e.actor.role == Role::operator_;
    case Owed::unit_withdrawal: return is(publication_withdrawn) && e.actor.role != Role::operator_;
    case Owed::forwarding_anew: return is(forwarded, referred, declined);
    case Owed::decline_notice: case Owed::response_notice: case Owed::result_notice:
    case Owed::slip_notice: return false;
  }
  // clang-format on
  return false;
}

}  // namespace petition::workflow
