// Collects the deviations of one case, each with the clauses of overseeing it.
#pragma once

#include <variant>
#include <vector>

#include "audit/history.h"
#include "audit/retelling.h"
#include "petition/audit.h"
#include "workflow/lives.h"

namespace petition::auditing {

/// What was wrong, and what would have been lawful.
struct Words {
  Text text;
  Text lawful;
};

class Deviations {
 public:
  /// `law`: of the regulation that the case began with, on the calendar that it counts by.
  /// `history` is of the case as it is judged; it and what was told again outlive this.
  Deviations(const Law& law, const Retelling& told, const History& history, Instant at,
             const AuditOptions& options)
      : law_(law), told_(told), history_(history), at_(at), options_(options) {}

  std::vector<Deviation> all();
  /// The words of one of those, by its index: they are made when they are asked for.
  Words words(const Deviation& deviation, std::size_t index) const;
  /// Whether the record shows a message about a slip as sent; said once all were collected.
  bool tells_slips() const { return tells_slips_; }

 private:
  struct OutOfOrder {};
  struct LackingTime {};
  struct LackingAct {
    std::uint32_t seq;
  };
  struct Refused {
    const Misstep* misstep;
    RefusalCode code;
  };
  struct Unrecorded {};
  struct Unmet {
    std::size_t life;
  };
  /// What a deviation was found by.
  using Ground = std::variant<OutOfOrder, LackingTime, LackingAct, Refused, Unrecorded, Unmet>;

  Words worded(const Deviation& d, OutOfOrder) const;
  Words worded(const Deviation& d, LackingTime) const;
  Words worded(const Deviation& d, LackingAct by) const;
  Words worded(const Deviation& d, Refused by) const;
  Words worded(const Deviation& d, Unrecorded) const;
  Words worded(const Deviation& d, Unmet by) const;

  Deviation& add(Ground by, DeviationKind kind, const Law& law);
  /// What judged an event of the case; of the first, the regulation that it began with.
  Law law_at(std::uint32_t seq) const;
  /// What a deviation is told by: its regulation, on the calendar that the case counts by.
  Law law_of(const Deviation& d) const { return law_.numbered(d.regulation, law_.own_calendar); }
  void oversee(Deviation& deviation) const;
  void keep_to_scopes();

  void displaced();
  std::ptrdiff_t supplied(Kind kind) const;
  bool is_lone_reminder() const;
  bool warned(std::uint32_t seq) const;
  std::vector<const Event*> of_time() const;
  void lacking_time();
  void lacking_acts();
  void missteps();
  const Channel* phone() const;
  void recording();
  void duties();
  ObligationLife told(const workflow::Life& life) const;
  void duty(std::size_t index);
  Instant recorded_after(std::uint32_t seq) const;
  bool not_given(const workflow::Life& life) const;
  bool counts(const workflow::Life& life, const workflow::Outcome& outcome) const;
  std::optional<std::size_t> cause_of(const workflow::Life& life,
                                      const std::vector<workflow::Life>& as_recorded) const;

  Law law_;
  const Retelling& told_;
  const History& history_;
  Instant at_;
  const AuditOptions& options_;
  bool lone_reminder_ = is_lone_reminder();
  std::vector<Deviation> all_;
  std::vector<Ground> grounds_;  ///< of each of them
  std::vector<workflow::Life> lives_;
  bool tells_slips_ = false;
  std::optional<std::size_t> lacking_;   ///< what the record lacks first
  std::vector<std::size_t> of_misstep_;  ///< the first deviation of each misstep
};

}  // namespace petition::auditing
