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

/// The transitions of one act at one place.
std::vector<const Transition*> of_act(const ProcessGraph& graph, std::size_t from, Kind kind,
                                      Role role) {
  std::vector<const Transition*> all;
  for (const Transition& t : graph.transitions)
    if (t.from == from && t.kind == kind && t.role == role) all.push_back(&t);
  return all;
}

}  // namespace

Text wrong_guard(const ProcessGraph& graph, const Regulation& regulation) {
  const Process process = process_of(regulation);
  for (std::size_t from = 0; from < graph.places.size(); ++from) {
    const Place& place = graph.places[from];
    const std::vector<Values> all = values_at(place, process);
    for (const auto& kind : words<Kind>())
      for (const auto& role : words<Role>()) {
        const auto transitions = of_act(graph, from, kind.value, role.value);
        if (transitions.empty() && !process.rules.may(kind.value, role.value, place.position))
          continue;
        for (const Values& values : all) {
          const auto enabled = std::ranges::count_if(
              transitions, [&](const Transition* t) { return holds(*t, values); });
          const auto expected = outcome(process, place, values, kind.value, role.value) ? 1 : 0;
          if (enabled != expected)
            return {fmt::format("“{}” ({}) ở “{}”: {} điều kiện đúng, đáng lẽ {}", kind.vi, role.vi,
                                label(place.position, Lang::vi), enabled, expected),
                    fmt::format("“{}” by the {} at “{}”: {} guards hold where {} should", kind.en,
                                role.en, label(place.position, Lang::en), enabled, expected)};
        }
      }
  }
  return {};
}

}  // namespace petition::verification
