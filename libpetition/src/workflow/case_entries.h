// How a case grows: by an event with the state that it was judged to lead to.
#pragma once

#include <memory>

#include "petition/case.h"
#include "workflow/case_link.h"
#include "workflow/pool.h"

namespace petition {
inline namespace v0 {

struct CaseEntries {
  using Link = Case::Link;
  using Links = workflow::Pool<Link>;

  /// The case with one more event.
  static Case with(Case c, Event event, const State& next);
  /// The same of an event and room that are lent: both outlive the case and all copies of it.
  static void lend(Case& c, const Event& event, const State& next, Links& links);
  /// The same case with events of its own.
  static Case owning(const Case& lent);
  /// Its last entry, from which the others are found; null before the first event.
  static const Link* last(const Case& c) { return c.last_.get(); }
  /// From its next event on the case is judged by the first of those, whatever judged it before.
  static void judge_by(Case& c, const std::shared_ptr<const Judges>& start);
  /// By what it is judged; null before the first event.
  static const std::shared_ptr<const Judges>& laws(const Case& c) { return c.laws_; }
};

using CaseLinks = CaseEntries::Links;

}  // namespace v0

namespace workflow {

/// Looks at the entries of a case from the last one back, until `look` says that it saw enough.
template <class Look>
void look_back(const Case& c, Look look) {
  for (const auto* link = CaseEntries::last(c); link != nullptr; link = link->previous.get())
    if (look(*link->event, link->state)) return;
}

}  // namespace workflow
}  // namespace petition
