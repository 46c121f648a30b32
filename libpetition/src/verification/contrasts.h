// What two laws decide otherwise of one step: looked at claim by claim, and told in words.
#pragma once

#include <vector>

#include "petition/comparison.h"
#include "verification/shared_acts.h"
#include "workflow/fact.h"

namespace petition::verification {

/// What somebody has to do, as far as two laws can both ask it.
struct Task {
  Owed owed{};
  Role role{};
  std::string unit;  ///< empty for the Office: what it is called is no decision
  Instant due = kNever;
  bool at_once = false;
  bool lapsed = false;
  friend bool operator==(const Task&, const Task&) = default;
};

/// Who is told what.
struct Told {
  NoticeKind kind{};
  Role role{};
  std::string unit;
  NoticeChannel channel{};
  friend bool operator==(const Told&, const Told&) = default;
};

/// What a law decides of a case as it stands after a step.
struct Standing {
  Position position{};
  Commitment commitment{};
  Publication publication{};
  std::string holder;
  bool overdue = false;
  bool answered_late = false;
  std::vector<Task> tasks;  ///< by what, whose, and when due
  std::vector<Told> told;
};
Standing standing_of(const Engine& engine, const Verdict& verdict);
/// The same as far as due times need it: the tasks alone.
Standing tasks_of(const Engine& engine, const Case& c);

class Contrasts {
 public:
  Contrasts(const Engine& before, const Engine& after) : before_(before), after_(after) {}

  /// What of a claim breaks when an event is judged; empty when nothing does.
  std::vector<Contrast> judged(Claim claim, const Event& event, workflow::Reasons before,
                               workflow::Reasons after) const;
  /// What of a claim breaks after a step that both took.
  std::vector<Contrast> standing(Claim claim, const Standing& before, const Standing& after) const;

 private:
  std::vector<Contrast> dues(bool later, const Standing& before, const Standing& after) const;
  std::vector<Contrast> places(const Standing& before, const Standing& after) const;
  std::vector<Contrast> tasks(const Standing& before, const Standing& after) const;
  std::vector<Contrast> notices(const Standing& before, const Standing& after) const;
  Contrast due(const Task& before, const Task& after) const;

  const Engine& before_;
  const Engine& after_;
};

}  // namespace petition::verification
