// What the tests of lives share: a case on a Monday and Tuesday of November 2025, followed event by
// event, and the lives of one obligation in it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "unit/profile_testing.h"

namespace lives_testing {

using namespace profile_testing;

inline const Actor kPetitioner{Role::petitioner, "", ""};
inline const Actor kSystem{Role::system, "", ""};
inline const std::string kUnit = "so-xd";

/// Received at 08:00 on Monday; the working hours are 07:00-11:00 and 13:00-17:00.
class Lived {
 public:
  explicit Lived(std::string toml = std::string(Regulation::builtin_toml()))
      : engine_(Regulation::parse(toml), Calendar::builtin()) {
    does("2025-11-24T08:00:00", kOperator, suitable(engine_.regulation().profile()));
  }

  Lived& does(std::string_view local, Actor actor, Data data) {
    return does_at(at(local), at(local), std::move(actor), std::move(data));
  }
  /// Recorded later than it occurred.
  Lived& does_at(Instant occurred, Instant recorded, Actor actor, Data data) {
    Verdict v = engine_.submit(case_, {"e" + std::to_string(case_.size() + 1), occurred, recorded,
                                       std::move(actor), std::move(data)});
    if (!v) CAPTURE(v.refusals.front().requirement.en);
    REQUIRE(v);
    case_ = v.next;
    return *this;
  }
  Lived& passes(std::string_view local) {
    case_ = engine_.advance(case_, at(local)).next;
    return *this;
  }
  /// Tells one notice of the last event of a kind.
  Lived& tells(std::string_view local, Kind of, Role role) {
    for (const Notice& n : engine_.notices(case_, last(of)))
      if (n.role == role) return does(local, kSystem, Notified{n.key, ""});
    FAIL("no such notice");
    return *this;
  }
  /// Tells all of them.
  Lived& tells_all(std::string_view local, Kind of) {
    for (const Notice& n : engine_.notices(case_, last(of)))
      does(local, kSystem, Notified{n.key, ""});
    return *this;
  }
  Lived& forwarded(std::string_view local = "2025-11-24T09:00:00") {
    return does(local, kOperator, Forwarded{kUnit});
  }
  Lived& appointed(std::string_view local, std::string_view due) {
    return does(local, unit(kUnit), Appointed{at(due)});
  }
  Lived& answered(std::string_view local) {
    return does(local, unit(kUnit), Answered{"Đã thay đèn", ""});
  }

  /// The lives of what is owed, in order.
  std::vector<ObligationLife> lives(Owed owed, std::string_view by = "2026-03-02T08:00:00") const {
    std::vector<ObligationLife> found;
    for (const ObligationLife& life : engine_.lives(case_, at(by)))
      if (life.owed == owed) found.push_back(life);
    return found;
  }
  /// The last of them; there is one.
  ObligationLife life(Owed owed, std::string_view by = "2026-03-02T08:00:00") const {
    const auto found = lives(owed, by);
    REQUIRE_FALSE(found.empty());
    return found.back();
  }
  bool owes(Owed owed) const {
    return std::ranges::count(engine_.obligations(case_), owed, &Obligation::owed) != 0;
  }
  /// The sequence number of the last event of a kind.
  std::uint32_t last(Kind kind) const {
    for (auto seq = static_cast<std::uint32_t>(case_.size()); seq > 0; --seq)
      if (case_.event(seq).kind() == kind) return seq;
    return 0;
  }

  const Engine& engine() const { return engine_; }
  const Case& now() const { return case_; }

 private:
  Engine engine_;
  Case case_{"PA-1"};
};

/// Met at a time, by the last event of a kind.
inline void check_met(const Lived& l, const ObligationLife& life, Kind by, std::string_view local) {
  CHECK(life.fate == Fate::met);
  CHECK(life.met == at(local));
  CHECK(life.ended == at(local));
  CHECK(life.met_by == l.last(by));
  CHECK(life.ended_by == life.met_by);
}

/// Ended by something else, in time or not.
inline void check_ended(const Lived& l, const ObligationLife& life, Fate fate, Kind by) {
  CHECK(life.fate == fate);
  CHECK(life.met == kNever);
  CHECK(life.met_by == 0);
  CHECK(life.ended != kNever);
  CHECK(life.ended_by == l.last(by));
}

inline void check_pending(const ObligationLife& life) {
  CHECK(life.fate == Fate::pending);
  CHECK(life.ended == kNever);
  CHECK(life.ended_by == 0);
  CHECK(life.met == kNever);
}

inline WorkingTime hours(std::int64_t n) { return WorkingTime::hours(n); }

}  // namespace lives_testing
