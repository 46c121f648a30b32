// Sweeps: what time will do to each case is derived once, and compared with the present after that.
#include "petition/sweep.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "audit/sweep_text.h"
#include "regulation/rules.h"
#include "workflow/law.h"
#include "workflow/outlook.h"
#include "workflow/state.h"
#include "workflow/timeliness.h"

namespace petition {
inline namespace v0 {

/// One open case.
struct Sweep::Place {
  workflow::Outlook outlook;
  Instant overdue_after = kNever;
  std::uint8_t regulation = 0;  ///< by which Law::numbered finds what judges it
  std::uint8_t calendar = 0;

  bool overdue(Instant now) const {
    return workflow::passed(overdue_after, std::max(now, outlook.recorded_at));
  }
};

namespace {

/// Fills an array with what each place from `first` on says.
template <class Place, class Out, class Say>
void each(const std::vector<Place>& places, std::span<Out> out, std::size_t first, Say say) {
  if (first > places.size() || out.size() > places.size() - first)
    throw Error(ErrorCode::invalid_argument,
                fmt::format("has {} elements from case {} on, but there are {} cases", out.size(),
                            first, places.size()),
                "out");
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = say(places[first + i]);
}

constexpr std::array kActs{Kind::lapsed, Kind::reminded, Kind::escalated};

Standing standing_of(const Foreseen& f, Kind act) {
  if (act == Kind::lapsed) return f.lapse;
  return act == Kind::reminded ? f.reminder : f.escalation;
}

/// How many cases of one regulation stand alike.
class Counts {
 public:
  void add(const Foreseen& f) {
    for (std::size_t a = 0; a < kActs.size(); ++a)
      ++cases_[a][regulation::index(standing_of(f, kActs[a]))][regulation::index(f.level)];
  }

  void list(const Regulation& regulation, std::size_t number, std::size_t act, Standing standing,
            std::vector<StandingCount>& all) const {
    for (const Word<Position>& level : words<Position>()) {
      const std::size_t cases =
          cases_[act][regulation::index(standing)][regulation::index(level.value)];
      if (cases == 0) continue;
      all.push_back({kActs[act], standing, level.value, number, cases,
                     regulation.citations(kActs[act], Role::system),
                     regulation.readings_of(kActs[act])});
    }
  }

 private:
  template <class T>
  using OfStanding = regulation::By<Standing, regulation::By<Position, T>>;
  std::array<OfStanding<std::size_t>, kActs.size()> cases_{};
};

}  // namespace

Sweep::Sweep(Engine engine) : engine_(std::move(engine)) {}
Sweep::Sweep(const Registry& registry) : Sweep(registry.engines().front()) {}

Sweep::Sweep(const Sweep&) = default;
Sweep::Sweep(Sweep&&) noexcept = default;
Sweep& Sweep::operator=(const Sweep&) = default;
Sweep& Sweep::operator=(Sweep&&) noexcept = default;
Sweep::~Sweep() = default;

Sweep::Place Sweep::place_of(const Case& c) const {
  static_assert(sizeof(Place) == 56, "what sweep.h says a case takes");
  const Law law = Law::of(engine_).that_judged(c, c.state());
  return {workflow::outlook_of(law.rules(), law.calendar, c.state()),
          workflow::overdue_after(law, c), law.own_regulation, law.own_calendar};
}

const Sweep::Place& Sweep::at(std::size_t index) const {
  if (index >= places_.size())
    throw Error(ErrorCode::invalid_argument,
                fmt::format("is {}, but there are {} cases", index, places_.size()), "index");
  return places_[index];
}

Sweep::Place& Sweep::at(std::size_t index) {
  return const_cast<Place&>(std::as_const(*this).at(index));
}

std::span<const Regulation> Sweep::regulations() const {
  return Law::of(engine_).laws->regulations;
}

std::size_t Sweep::size() const { return places_.size(); }
void Sweep::reserve(std::size_t cases) { places_.reserve(cases); }

std::size_t Sweep::add(const Case& c) {
  places_.push_back(place_of(c));
  return places_.size() - 1;
}

void Sweep::replace(std::size_t index, const Case& c) { at(index) = place_of(c); }

void Sweep::remove(std::size_t index) {
  Place& place = at(index);  // first, for a sweep of no cases has no last one
  place = places_.back();
  places_.pop_back();
}

void Sweep::next_wakeup(std::span<Instant> out, std::size_t first) const {
  each(places_, out, first, [](const Place& p) { return workflow::next_wakeup(p.outlook); });
}

void Sweep::due(std::span<Instant> out, std::size_t first) const {
  each(places_, out, first, [](const Place& p) { return p.outlook.due; });
}

void Sweep::reminder(std::span<Instant> out, std::size_t first) const {
  each(places_, out, first, [](const Place& p) { return p.outlook.reminder; });
}

void Sweep::overdue_after(std::span<Instant> out, std::size_t first) const {
  each(places_, out, first, [](const Place& p) { return p.overdue_after; });
}

void Sweep::overdue(Instant now, std::span<std::uint8_t> out, std::size_t first) const {
  each(places_, out, first, [now](const Place& p) { return std::uint8_t{p.overdue(now)}; });
}

void Sweep::dry_run(Instant now, std::span<Foreseen> out, std::size_t first) const {
  each(places_, out, first, [now](const Place& p) { return workflow::foresee(p.outlook, now); });
}

std::vector<StandingCount> Sweep::counts(Instant now) const {
  const auto laws = regulations();
  std::vector<Counts> counts(laws.size());
  for (const Place& p : places_) counts[p.regulation].add(workflow::foresee(p.outlook, now));
  std::vector<StandingCount> all;
  for (std::size_t act = 0; act < kActs.size(); ++act)
    for (const Word<Standing>& standing : words<Standing>())
      for (std::size_t r = 0; r < laws.size(); ++r)
        counts[r].list(laws[r], r, act, standing.value, all);
  return all;
}

Text Sweep::text(std::size_t index, Instant now) const {
  const Place& p = at(index);
  return auditing::text_of(Law::of(engine_).numbered(p.regulation, p.calendar), p.outlook, now);
}

}  // namespace v0
}  // namespace petition
