// The chain of levels that silence leads along.
#include "regulation/levels.h"

#include <fmt/core.h>

#include <algorithm>

namespace petition::regulation {
namespace {

const Level* find(const std::vector<Level>& levels, Position p) {
  const auto at = std::ranges::find(levels, p, &Level::position);
  return at == levels.end() ? nullptr : &*at;
}

/// Where silence leads from a level on, itself first; one step more than there are levels when it
/// goes in a circle.
std::vector<Position> chain(const std::vector<Level>& levels, Position from) {
  std::vector<Position> passed;
  for (const Level* at = find(levels, from); at != nullptr && passed.size() <= levels.size();
       at = find(levels, at->on_silence))
    passed.push_back(at->position);
  return passed;
}

}  // namespace

void check_levels(const std::vector<Level>& levels,
                  const std::function<void(std::string)>& refuse) {
  for (const Level& level : levels) {
    if (level.on_silence != Position::none && find(levels, level.on_silence) == nullptr)
      refuse(fmt::format("silence at `{}` leads to `{}`, which is no level of this profile",
                         name(level.position), name(level.on_silence)));
    if (chain(levels, level.position).size() > levels.size())
      refuse("the levels form a cycle: silence must end at a last level");
  }
  const auto reached = chain(levels, levels.front().position);
  for (const Level& level : levels)
    if (level.position != Position::office && std::ranges::count(reached, level.position) == 0)
      refuse(fmt::format("level `{}` is not reached by silence from the first level, `{}`",
                         name(level.position), name(levels.front().position)));
}

}  // namespace petition::regulation
