// What the rules can see of a case.
#include "verification/view.h"

#include <algorithm>
#include <set>
#include <utility>

#include "regulation/table.h"
#include "verification/acts.h"
#include "workflow/clock.h"
#include "workflow/fact.h"

namespace petition::verification {
namespace {

class View {
 public:
  View(const Engine& engine, const Case& c)
      : engine_(engine),
        rules_(regulation::rules_of(engine.regulation())),
        case_(c),
        s_(c.state()) {}

  std::string bytes() {
    regions();
    if (!closed_for_good()) {
      times();
      units();
    }
    return std::move(bytes_);
  }

 private:
  template <class T>
  void put(T value) {
    bytes_ += static_cast<char>(value);
  }

  bool closed_for_good() const {
    if (s_.position == Position::declined || s_.position == Position::withdrawn) return true;
    return s_.position == Position::answered && (!rules_.reopens_once || s_.reopened);
  }

  void regions() {
    put(s_.position);
    put(s_.commitment);
    put(s_.publication);
    put(s_.position == Position::intake ? s_.unsuitable : 0);
    put(s_.case_class);
    put(s_.came_about);
    put(std::min<int>(s_.rating, 1));
    put(s_.lapse_noted << 0 | s_.reminder_noted << 1 | s_.confidential << 2 | s_.state_secret << 3 |
        s_.forwarded << 4 | s_.reopened << 5 | s_.unit_published << 6 | s_.assigned << 7);
    put(s_.published_on == 0 ? 0 : s_.published_on < rules_.public_channels ? 1 : 2);
    put(workflow::holder_ended(engine_.regulation().profile(), case_, s_,
                               workflow::local_date(s_.recorded_at, engine_.calendar())));
    const Timeliness t = engine_.timeliness(case_, s_.recorded_at);
    put(t.overdue || t.answered_late);
    put(s_.answered_by == 0 ? 0 : static_cast<int>(case_.event(s_.answered_by).actor.role));
  }

  void order(Instant t) {
    put(t == kNever ? 3 : t < s_.recorded_at ? 0 : t == s_.recorded_at ? 1 : 2);
  }

  /// Which of the times that matter are past, present or ahead.
  void times() {
    order(workflow::due(rules_, engine_.calendar(), s_));
    order(workflow::reminder_at(rules_, engine_.calendar(), s_));
    order(workflow::promised(s_) ? s_.agreed : kNever);
    put(workflow::reminder_at(rules_, engine_.calendar(), s_) == s_.agreed_at);
    for (const Level& level : engine_.regulation().profile().levels)
      if (level.clock != ClockStart::received) order(due_at(level.position));
  }

  /// The due time that a level would have: its clock runs from an earlier time.
  Instant due_at(Position level) const {
    State s = s_;
    s.position = level;
    s.commitment = Commitment::awaiting;
    const Instant start = workflow::clock_start(rules_, s);
    return start == kNever ? kNever : workflow::due(rules_, engine_.calendar(), s);
  }

  /// A number as far as any rule tells it from others.
  static int told_apart(int number, int most) {
    return std::min(number, most == regulation::kUnlimited ? 2 : most);
  }

  /// The holder's standing, and those of the others that are not as good as new. What a unit that
  /// returned the slip promised is forgotten: it gets the slip again only by a new assignment.
  void units() {
    put(told_apart(s_.returns, rules_.most_returns));
    put(told_apart(s_.promises, rules_.most_promises));
    const std::string_view holder = case_.holder();
    put(holder.empty());
    std::set<std::pair<int, bool>> others;
    for (const std::string& unit : named_units(case_)) {
      const workflow::UnitRecord record = workflow::record_of(rules_, case_, unit);
      const int promises = told_apart(record.promises, rules_.most_promises);
      if (unit == holder) put(promises), put(record.returned);
      else if (record.returned) others.emplace(0, true);
      else if (promises > 0) others.emplace(promises, false);
    }
    for (const auto& [promises, returned] : others) put(promises), put(returned);
    if (!engine_.regulation().profile().units.empty()) put(named_units(case_).size());
  }

  const Engine& engine_;
  const regulation::Rules& rules_;
  const Case& case_;
  const State& s_;
  std::string bytes_;
};

}  // namespace

std::string view(const Engine& engine, const Case& c) { return View(engine, c).bytes(); }

}  // namespace petition::verification
