// What the results share: verdicts that a case takes over, the basis they rest on, and notices.
#pragma once

#include <memory>
#include <string>
#include <type_traits>

#include "c_api/guard.h"
#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/engine.h"
#include "petition/verdict.h"

namespace petition::c_api {

static_assert(std::is_nothrow_copy_assignable_v<Case>, "a case is taken over in one step or not");

// A verdict of `run`. The caller's case takes over the next one as the last step: whatever fails
// before, it is as it was.
template <class Judge>
std::unique_ptr<petition_verdict> judged(const Engine& engine, Case& c, Judge&& run) {
  auto verdict = std::make_unique<petition_verdict>(engine, run(engine, c));
  if (verdict->value.outcome == Outcome::accepted) c = verdict->value.next;
  return verdict;
}

petition_basis basis(const Citations& citations, ReadingSet readings);

petition_notice notice_struct(const Notice& notice);
std::string notice_text(const Engine& engine, const Case& c, const Notice& notice,
                        std::int32_t part, Lang lang);

}  // namespace petition::c_api
