// What a proof says of a regulation.
#include "verification/statements.h"

#include <algorithm>

#include "regulation/table.h"
#include "workflow/clock.h"

namespace petition::verification {
namespace {

using regulation::Rules;
using enum PropertyId;

/// A part of a statement, and what it is said of.
struct Exception {
  PropertyId of;
  bool applies;
  Text text;
};

bool goes_up_from(const Rules& rules, Position p) {
  return rules.level[regulation::index(p)].on_silence != Position::none;
}

/// Whether some unit's level keeps a slip whose agreed time passes.
bool agreed_times_stay(const Rules& rules) {
  return rules.agreed_time_only_overdue ||
         std::ranges::any_of(std::array{Position::focal_point, Position::head}, [&](Position p) {
           return rules.level[regulation::index(p)].exists && !goes_up_from(rules, p);
         });
}

/// What the readings taken, and what the profile leaves unsaid, except from a property.
std::vector<Exception> exceptions_of(const Rules& rules) {
  const bool unlimited = rules.most_promises == regulation::kUnlimited;
  return {
      {silence_ends,
       rules.agreed_time_only_overdue,
       {"trừ khi thời gian đã hẹn trôi qua (cách hiểu I-5)",
        "but for an agreed time that passes (reading I-5)"}},
      {promises_limited, unlimited, {"quy chế không đặt giới hạn", "the regulation sets no limit"}},
      {promises_limited,
       !unlimited && !rules.promises_per_petition,
       {"tính lại sau mỗi lần được phân công (cách hiểu I-12)",
        "counted anew after each assignment (reading I-12)"}},
      {promises_limited,
       !unlimited && !rules.earlier_time_refused,
       {"không tính lần hẹn sớm hơn (cách hiểu I-20)",
        "a time brought forward is not counted (reading I-20)"}},
      {overdue_kept,
       rules.overdue_per_level,
       {"chỉ khi phiếu còn ở cấp bị trễ (cách hiểu I-4)",
        "as long as the slip stays at the level that was late (reading I-4)"}},
      {decline_possible,
       agreed_times_stay(rules),
       {"trừ phiếu mà đơn vị đã hẹn và không chuyển lên: đơn vị trả lời",
        "but for a slip for which its unit promised a time and which goes up no more: the unit "
        "answers it"}},
  };
}

/// What of a regulation a property rests on.
Citations clauses_of(PropertyId property, const Regulation& regulation) {
  switch (property) {
    case promises_limited: return regulation.citations(Kind::rescheduled, Role::focal_point);
    case overdue_kept: return regulation.citations(Kind::lapsed, Role::system);
    case silence_ends:
    case one_escalation_a_level: return regulation.citations(Kind::escalated, Role::system);
    case nothing_secret_published: return regulation.citations(Kind::published, Role::operator_);
    case rated_after_answer: return regulation.citations(Kind::rated, Role::petitioner);
    case decline_possible: return regulation.citations(Kind::declined, Role::operator_);
    case every_position_reached:
    case no_dead_end:
    case someone_owes:
    case due_where_limited:
    case answer_possible:
    case alternative_accepted:
    case replay_is_direct:
    case guards_tell_apart: return {};
  }
  return {};
}

void add(Text& to, std::string_view between, const Text& more) {
  (to.vi += between) += more.vi;
  (to.en += between) += more.en;
}

/// In brackets, as the regulation itself cites them.
void cite(Text& to, const Citations& citations, const Regulation& regulation) {
  std::string_view before = " (";
  for (const std::uint16_t clause : citations) {
    const Clause& cited = regulation.clause(clause);
    add(to, before, {cited.citation(Lang::vi), cited.citation(Lang::en)});
    before = ", ";
  }
  if (citations.size() != 0) add(to, ")", {});
}

Gap open_point(const Regulation& regulation, Position position, Kind kind, Role role,
               ReadingSet readings, Text point) {
  return {Owed::result, position, regulation.citations(kind, role), readings, std::move(point)};
}

}  // namespace

Text statement_of(PropertyId property, const Regulation& regulation) {
  Text all{std::string(label(property, Lang::vi)), std::string(label(property, Lang::en))};
  for (const Exception& but : exceptions_of(regulation::rules_of(regulation)))
    if (but.of == property && but.applies) add(all, "; ", but.text);
  cite(all, clauses_of(property, regulation), regulation);
  return all;
}

bool stays_at_unit(const Rules& rules, const State& state) {
  return workflow::promised(state) && !workflow::goes_up(rules, state, state.agreed);
}

std::vector<Gap> gaps_at(const Regulation& regulation, const State& state) {
  const Rules& rules = regulation::rules_of(regulation);
  const Position here = state.position;
  std::vector<Gap> all;
  if (!goes_up_from(rules, here))
    all.push_back(open_point(regulation, here, Kind::lapsed, Role::system, {},
                             {"im lặng ở cấp này không đưa phiếu lên cấp nào",
                              "silence at this level leads no higher"}));
  else if (stays_at_unit(rules, state))
    all.push_back(open_point(regulation, here, Kind::escalated, Role::system,
                             {Reading::lapse_of_agreed_time},
                             {"thời gian đã hẹn trôi qua, phiếu ở lại đơn vị mãi",
                              "an agreed time passes, and the slip stays with the unit for ever"}));
  if (rules.by_occurrence)
    all.push_back(open_point(regulation, here, Kind::lapsed, Role::system, {Reading::judging_time},
                             {"việc được ghi nhận trễ: chỉ chứng minh cho việc ghi nhận ngay khi "
                              "xảy ra",
                              "acts recorded late: proven of acts recorded as they occur only"}));
  if (!workflow::promised(state) && !rules.longest_appointment)
    all.push_back(open_point(
        regulation, here, Kind::appointed, Role::focal_point, {Reading::longest_appointment},
        {"lần hẹn đầu được xa bao nhiêu", "how far off the first promised time may lie"}));
  return all;
}

}  // namespace petition::verification
