// Whether the guards of the process graph tell the cases of one act apart.
#include "verification/guards.h"

#include <fmt/core.h>

#include <algorithm>

#include "regulation/table.h"
#include "verification/situation.h"

namespace petition::verification {
namespace {

bool holds(const Transition& t, const Values& values) {
  return std::ranges::all_of(t.guard, [&](const Condition& c) {
    return std::ranges::count(c.values, values[static_cast<std::size_t>(c.variable)]) != 0;
  });
}

}  // namespace

std::string wrong_guard(const ProcessGraph& graph, const Regulation& regulation) {
  const auto& rules = regulation::rules_of(regulation);
  for (std::size_t from = 0; from < graph.places.size(); ++from)
    for (const auto& kind : words<Kind>())
      for (const auto& role : words<Role>())
        for (const Values& values : values_at(graph.places[from], rules)) {
          const auto enabled = std::ranges::count_if(graph.transitions, [&](const Transition& t) {
            return t.from == from && t.kind == kind.value && t.role == role.value &&
                   holds(t, values);
          });
          const auto expected =
              outcome(rules, graph.places[from], values, kind.value, role.value) ? 1 : 0;
          if (enabled != expected)
            return fmt::format("`{}` by {} at `{}`: {} guards hold where {} should", kind.name,
                               role.name, name(graph.places[from].position), enabled, expected);
        }
  return {};
}

}  // namespace petition::verification
