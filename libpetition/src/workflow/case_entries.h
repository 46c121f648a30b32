// How a case grows, by an event with the state that it was judged to lead to, and how its events
// are found.
#pragma once

#include <cstdint>
#include <memory>

#include "petition/case.h"
#include "workflow/case_link.h"
#include "workflow/past.h"
#include "workflow/pool.h"

namespace petition {
inline namespace v0 {

struct CaseEntries {
  using Links = workflow::Pool<Case::Link>;
  using Past = Case::Link::Past;

  /// The case with one more event.
  static Case with(Case c, Event event, const State& next);
  /// The same of an event and room that are lent: both outlive the case and all copies of it.
  static void lend(Case& c, const Event& event, const State& next, Links& links);
  /// A case without events, with the events of a past up to that number.
  static Case with_past(Case c, std::shared_ptr<const Judges> laws,
                        std::shared_ptr<const Past> past, std::uint32_t events);
  /// What the event of that number is found by.
  static std::vector<workflow::Mark> marks(const Case& c, std::uint32_t seq);
  /// The same case with events of its own.
  static Case owning(const Case& lent);
  /// From its next event on the case is judged by the first of those, whatever judged it before.
  static void judge_by(Case& c, const std::shared_ptr<const Judges>& start);
  /// The number of the newest event up to that one which has the trait; 0 when there is none.
  static std::uint32_t newest(const Case& c, workflow::Trait trait, std::uint32_t up_to);
  /// By what it is judged; null before the first event.
  static const std::shared_ptr<const Judges>& laws(const Case& c) { return c.laws_; }
};

using CaseLinks = CaseEntries::Links;

}  // namespace v0
}  // namespace petition
