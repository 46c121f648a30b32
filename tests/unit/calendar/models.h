// Random calendars for the properties, and how a property is run: 10,000 cases from a fixed seed.
#pragma once

#include <rapidcheck.h>

#include <algorithm>
#include <iostream>

#include "unit/calendar/oracle.h"
#include "unit/calendar/testing.h"

namespace petition_test {

inline constexpr std::uint64_t kSeed = 20210402;

/// Runs a property and reports it to doctest, with the seed that repeats it.
template <class Property>
void check_property(const char* name, Property property, int cases = 10'000) {
  rc::detail::TestMetadata about;
  about.id = name;
  about.description = name;
  rc::detail::TestParams params;
  params.seed = kSeed;
  params.maxSuccess = cases;
  const auto result = rc::detail::checkTestable(property, about, params);
  if (!result.template is<rc::detail::SuccessResult>()) {
    rc::detail::printResultMessage(result, std::cerr);
    FAIL(name << " does not hold; seed " << kSeed);
  }
}

/// Windows of one date from cut points: every second stretch is open. None begins before
/// `earliest`.
inline std::vector<OpenTime> windows_from(std::vector<int> cuts, int earliest, int latest_close,
                                          int steps) {
  for (int& c : cuts) c = earliest + c % (steps - earliest + 1);
  std::sort(cuts.begin(), cuts.end());
  std::vector<OpenTime> windows;
  for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
    if (cuts[i] < cuts[i + 1]) windows.push_back({cuts[i], cuts[i + 1]});
  }
  // Duty that runs over ends before anything of the next date may begin.
  if (!windows.empty() && latest_close > steps && windows.back().close == steps) {
    windows.back().close = std::min(latest_close, windows.back().open + steps);
  }
  return windows;
}

inline rc::Gen<std::vector<int>> cut_points() {
  return rc::gen::mapcat(rc::gen::element(0, 2, 2, 4, 4, 6, 10), [](int n) {
    return rc::gen::container<std::vector<int>>(static_cast<std::size_t>(n),
                                                rc::gen::inRange(0, 1 << 20));
  });
}

inline Model random_model() {
  Model m;
  m.step_s = *rc::gen::element(1, 60, 60, 300, 300, 300, 900, 900, 900, 900, 900, 900);
  m.days = m.step_s == 1 ? *rc::gen::inRange(1, 3) : *rc::gen::inRange(1, m.step_s == 60 ? 15 : 45);
  m.offset_minutes = 15 * *rc::gen::inRange(-48, 57);
  m.first_day = *rc::gen::inRange(-30000, 60000);
  const int steps = m.steps_a_day();
  const int tail = *rc::gen::element(0, 0, steps / 24, steps / 3);
  const bool around_the_clock = *rc::gen::inRange(0, 10) == 0;
  const auto windows = [&] {
    if (around_the_clock && tail == 0) return std::vector<OpenTime>{{0, steps}};
    std::vector<int> cuts = *cut_points();
    if (!cuts.empty() && *rc::gen::inRange(0, 3) == 0)
      cuts.back() = steps - tail;  // open until midnight
    return windows_from(std::move(cuts), tail, steps + tail, steps);
  };
  for (int d = 0; d < 7; ++d)
    m.weekly.push_back(*rc::gen::inRange(0, 4) == 0 ? std::vector<OpenTime>{} : windows());
  const int singles = *rc::gen::inRange(0, 5);
  for (int i = 0; i < singles; ++i) {
    const int day = *rc::gen::inRange(0, m.days);
    const bool known = std::any_of(m.single.begin(), m.single.end(),
                                   [&](const auto& s) { return s.first == day; });
    if (known) continue;
    std::vector<int> cuts = *cut_points();
    m.single.emplace_back(day, windows_from(std::move(cuts), tail, steps, steps));
  }
  return m;
}

inline std::string model_text(const Model& m) {
  const auto date = [&](int day) {
    return petition::format_date(Date{std::chrono::days{m.first_day + day}});
  };
  std::string text = fmt::format(
      "id = \"m\"\nversion = \"1\"\ntitle = {{ vi = \"a\", en = \"a\" }}\n"
      "utc_offset = \"{}{}\"\nfirst = {}\nlast = {}\n",
      m.offset_minutes < 0 ? '-' : '+', clock_text(std::abs(m.offset_minutes) * 60).substr(0, 5),
      date(0), date(m.days - 1));
  constexpr const char* kNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (std::size_t d = 0; d < 7; ++d) {
    text += fmt::format("[[week]]\ndays = \"{}\"\nwindows = {}\n", kNames[d],
                        windows_text(m, m.weekly[d]));
  }
  for (const auto& [day, windows] : m.single) {
    text += fmt::format("[[day]]\ndate = {}\nwindows = {}\n{}", date(day), windows_text(m, windows),
                        kBecause);
  }
  return text;
}

/// A random model that opens, with its calendar.
struct Case {
  Model model;
  Oracle oracle;
  Calendar calendar;

  std::int64_t step() const { return *rc::gen::inRange<std::int64_t>(0, oracle.end() + 1); }
  Instant instant(std::int64_t step) const {
    return Instant{std::chrono::seconds{oracle.instant(step)}};
  }
  WorkingTime amount(std::int64_t steps) const {
    return WorkingTime::seconds(steps * model.step_s);
  }
};

inline std::optional<Case> random_case() {
  Model model = random_model();
  Oracle oracle{model};
  const std::string text = model_text(model);
  if (!oracle.next_open(0)) {
    RC_ASSERT(code_of([&] { Calendar::parse(text); }) == "never_opens");
    return std::nullopt;
  }
  Calendar calendar = Calendar::parse(text);
  return Case{std::move(model), std::move(oracle), std::move(calendar)};
}

}  // namespace petition_test
