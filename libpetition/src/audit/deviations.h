// Collects the deviations of one case, each with the clauses of overseeing it.
#pragma once

#include <vector>

#include "audit/retelling.h"
#include "petition/audit.h"
#include "workflow/lives.h"

namespace petition::auditing {

class Deviations {
 public:
  /// `entries` are those of the case as it is judged, and outlive this.
  Deviations(const Engine& engine, const Retelling& told, std::span<const Case::Entry> entries,
             Instant at, const AuditOptions& options)
      : engine_(engine),
        law_(Law::of(engine)),
        told_(told),
        entries_(entries),
        at_(at),
        options_(options) {}

  std::vector<Deviation> all();
  /// Whether the record shows a message about a slip as sent; said once all were collected.
  bool tells_slips() const { return tells_slips_; }

 private:
  Deviation& add(DeviationKind kind, const Citations& broken, ReadingSet readings);
  Law law_at(const Case& c) const;
  void oversee(Deviation& deviation) const;
  void keep_to_scopes();

  void displaced();
  std::ptrdiff_t supplied(Kind kind) const;
  bool is_lone_reminder() const;
  bool warned(std::uint32_t seq) const;
  void lacking_time();
  void lacking_acts();
  void missteps();
  void recording();
  void duties();
  void duty(const workflow::Life& life, const ObligationLife& told);
  Instant recorded_after(std::uint32_t seq) const;
  bool not_given(const workflow::Life& life) const;
  ObligationLife in_fact(const workflow::Life& life, ObligationLife told) const;
  bool counts(const workflow::Life& life, const workflow::Outcome& outcome) const;
  std::optional<std::size_t> cause_of(const workflow::Life& life,
                                      const std::vector<workflow::Life>& as_recorded) const;

  const Engine& engine_;
  Law law_;
  const Retelling& told_;
  std::span<const Case::Entry> entries_;
  Instant at_;
  const AuditOptions& options_;
  bool lone_reminder_ = is_lone_reminder();
  std::vector<Deviation> all_;
  bool tells_slips_ = false;
  std::optional<std::size_t> lacking_;   ///< what the record lacks first
  std::vector<std::size_t> of_misstep_;  ///< the first deviation of each misstep
};

}  // namespace petition::auditing
