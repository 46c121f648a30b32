// What people outside of the machine know: what they wanted recorded, what they were answered, and
// what they were shown. By this the store is judged.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "machine.h"
#include "petition/store.h"

namespace simulation {

/// How far it has come with something that somebody wants recorded.
enum class Answer : std::uint8_t {
  none,      ///< no answer yet: it is asked again
  accepted,  ///< it is recorded
  refused,   ///< the regulation is against it: it is not recorded
  stale,     ///< another writer was first: it is not recorded
  given_up,  ///< nobody asks again
};

/// One event that somebody wants recorded, asked for under the same id until it is answered.
struct Wish {
  std::string case_id;
  petition::Event event;
  std::optional<std::size_t> expected{};
  Answer answer = Answer::none;
  /// Tries that go on, that an error ended, or over which a process died: it may be recorded. What
  /// a failed commit left in the log is found there when the log is recovered.
  int unanswered = 0;
  int tries = 0;
};

/// All of it. A breach of what was promised is told to the machine.
class Known {
 public:
  explicit Known(Machine& machine) : machine_(&machine) {}

  /// Places of wishes are kept: they are never removed.
  std::size_t wish(Wish wish);
  Wish& at(std::size_t place) { return wishes_[place]; }
  const std::vector<Wish>& wishes() const { return wishes_; }
  /// What came of a wish. That it was accepted once stays, whatever another try was told.
  void answer(std::size_t place, Answer answer);
  /// A wish without an answer, by chance one of them.
  std::optional<std::size_t> unanswered();

  /// A case as somebody was shown it, or was told that it has become: it stays so, and grows.
  void saw(const petition::Case& c);
  /// How many events of a case were shown or told so far.
  std::size_t size(const std::string& case_id) const;
  /// The most that was seen of each case.
  const std::map<std::string, petition::Case>& cases() const { return cases_; }

 private:
  Machine* machine_;
  std::vector<Wish> wishes_;
  std::map<std::string, petition::Case> cases_;
};

}  // namespace simulation
