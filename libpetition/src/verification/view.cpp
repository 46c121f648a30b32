// What the rules can see of a case.
//
// What is not seen yet is left out: a fact that an act can change at any time without anything else
// changing, as the wish for confidentiality, is told apart only from where a rule asks for it. Each
// state with that fact is reached by the same steps with the act at their end.
#include "verification/view.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "regulation/table.h"
#include "verification/acts.h"
#include "workflow/clock.h"
#include "workflow/fact.h"

namespace petition::verification {
namespace {

using workflow::at_unit;

/// The due time that a level would have: its clock runs from an earlier time.
Instant due_at(const Engine& engine, State s, Position level) {
  const auto& rules = regulation::rules_of(engine.regulation());
  s.position = level;
  s.commitment = Commitment::awaiting;
  const Instant start = workflow::clock_start(rules, s);
  return start == kNever ? kNever : workflow::due(rules, engine.calendar(), s);
}

class View {
 public:
  View(const Engine& engine, const Case& c)
      : engine_(engine),
        profile_(engine.regulation().profile()),
        rules_(regulation::rules_of(engine.regulation())),
        case_(c),
        s_(c.state()) {}

  std::string bytes() {
    put(s_.position);
    result();
    if (closed_for_good()) return std::move(bytes_);
    petition();
    slip();
    times();
    units();
    return std::move(bytes_);
  }

 private:
  template <class T>
  void put(T value) {
    bytes_ += static_cast<char>(value);
  }

  bool may_reopen() const {
    return s_.position == Position::answered && rules_.reopens_once && !s_.reopened;
  }

  bool closed_for_good() const { return workflow::is_closed(s_.position) && !may_reopen(); }

  /// What an answer lives on. While a reopened case is open, only whether something has to be taken
  /// down (I-13).
  void result() {
    const bool out = s_.publication == Publication::published;
    if (s_.position == Position::answered) {
      put(s_.publication);
      put(s_.published_on == 0 ? 0 : s_.published_on < rules_.public_channels ? 1 : 2);
      put(s_.confidential << 0 | s_.state_secret << 1 | s_.unit_published << 2);
      answerer();
    } else if (out || s_.unit_published) {
      put(out << 0 | s_.unit_published << 1 | (s_.confidential || s_.state_secret) << 2);
      if (s_.unit_published) answerer();
    }
  }

  /// Who of a unit gave the answer, no rule asks.
  void answerer() {
    if (s_.answered_by == 0) return;
    const Role role = case_.event(s_.answered_by).actor.role;
    put(workflow::of_unit(role) ? Role::focal_point : role);
    if (workflow::of_unit(role)) calendar_of_units();
  }

  /// What fails is told apart where the operator declines it; beyond, whether anything does.
  void petition() {
    if (s_.position == Position::intake && !s_.forwarded) return put(s_.unsuitable);
    put(workflow::is_open(s_.position) && (s_.unsuitable & ~workflow::kExcluded) != 0);
    put(s_.unsuitable & workflow::kExcluded);
  }

  void slip() {
    put(s_.commitment);
    put(s_.case_class);
    put(s_.came_about);
    put(s_.lapse_noted << 0 | s_.reminder_noted << 1 | s_.reopened << 2 | helped() << 3);
    put(at_unit(s_.position) && s_.assigned);
    put(s_.position == Position::intake && rules_.returned_only_passes_on && s_.forwarded);
    put(engine_.timeliness(case_, s_.recorded_at).overdue);
  }

  /// Whether other units help the one that holds it or held it last (I-11).
  bool helped() const {
    return s_.assigned && s_.brought_by != 0 &&
           !std::get<Assigned>(case_.event(s_.brought_by).data).coordinating.empty();
  }

  /// Which of the times that matter are past, present or ahead, and which comes before which.
  void times() {
    const std::vector<Instant> all = times_ahead(engine_, case_);
    put(all[1] == s_.agreed_at);
    for (const Instant t : all) {
      put(t == kNever ? 3 : t < s_.recorded_at ? 0 : t == s_.recorded_at ? 1 : 2);
      if (t != kNever && t > s_.recorded_at)
        put(std::ranges::count_if(all, [&](Instant other) { return other < t; }));
    }
  }

  /// A number as far as any rule tells it from others.
  static int told_apart(int number, int most, int unlimited) {
    return std::min(number, most == regulation::kUnlimited ? unlimited : most);
  }

  /// Whether the operator can still come to choose a unit: once the Office has the slip, he does
  /// only by another reading of I-24, or when the unit that it assigned is no more.
  bool forwards_again() const {
    const bool with_office =
        s_.position == Position::office || s_.position == Position::answered || s_.assigned;
    return !with_office || rules_.assignment_returns_to_operator || !profile_.units.empty();
  }

  /// The holder's standing, and those of the others that are not as good as new. What a unit
  /// promised before it returned the slip counts only where promises are counted over the whole
  /// petition (I-12): else it gets the slip again only by a new assignment.
  void units() {
    const std::string_view holder = case_.holder();
    put(at_unit(s_.position) ? told_apart(s_.promises, rules_.most_promises, 2) : 0);
    put(holder.empty());
    calendar_of_units();
    if (forwards_again()) put(told_apart(s_.returns, rules_.most_returns, 1));
    if (!forwards_again() && !rules_.promises_per_petition) return;
    std::set<std::pair<int, bool>> others;
    for (const std::string& unit : named_units(case_)) {
      const workflow::UnitRecord record = workflow::record_of(rules_, case_, unit);
      const int promises = told_apart(record.promises, rules_.most_promises, 2);
      const bool counts = rules_.promises_per_petition || !record.returned;
      const std::pair<int, bool> standing{counts ? promises : 0,
                                          record.returned && forwards_again()};
      if (unit == holder) put(standing.first), put(standing.second);
      else if (standing != std::pair{0, false}) others.insert(standing);
    }
    for (const auto& [promises, returned] : others) put(promises), put(returned);
    if (!profile_.units.empty()) put(named_units(case_).size());
  }

  /// Where a profile lists units: how many of their dates have passed, and whose the slip is.
  void calendar_of_units() {
    if (profile_.units.empty()) return;
    const Date today = workflow::local_date(s_.recorded_at, engine_.calendar());
    int passed = 0;
    for (const Unit& unit : profile_.units) {
      passed += unit.valid_from && *unit.valid_from <= today;
      passed += unit.valid_until && *unit.valid_until < today;
    }
    put(passed);
    for (std::size_t i = 0; i < profile_.units.size(); ++i)
      if (profile_.units[i].valid_until && profile_.units[i].id == case_.holder()) put(i);
  }

  const Engine& engine_;
  const Profile& profile_;
  const regulation::Rules& rules_;
  const Case& case_;
  const State& s_;
  std::string bytes_;
};

}  // namespace

std::string view(const Engine& engine, const Case& c) { return View(engine, c).bytes(); }

std::vector<Instant> times_ahead(const Engine& engine, const Case& c) {
  const auto& rules = regulation::rules_of(engine.regulation());
  const Calendar& calendar = engine.calendar();
  const State& s = c.state();
  std::vector<Instant> all{workflow::due(rules, calendar, s),
                           workflow::next_reminder(rules, calendar, s),
                           workflow::promised(s) ? s.agreed : kNever};
  for (const Level& level : engine.regulation().profile().levels)
    if (level.clock != ClockStart::received) all.push_back(due_at(engine, s, level.position));
  return all;
}

}  // namespace petition::verification
