// Times of sweeping a million open cases, beside a memcpy of as many instants in the same run.
// Not a test: the numbers depend on the machine, the ratio to memcpy much less.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "petition/petition.hpp"

namespace {

using namespace petition;
using bench::best_ns;
using bench::keep;

constexpr std::size_t kCases = 1'000'000;
constexpr std::size_t kDifferent = 4096;
bench::Figures figures{1};

Event event(const char* id, Instant t, Actor actor, Data data) {
  return {id, t, t, std::move(actor), std::move(data)};
}

Received petition_text() {
  Received r;
  r.channel = "hotline";
  r.topic = "infrastructure";
  r.content = "Đèn đường trước số nhà 25 Hùng Vương hỏng đã ba ngày.";
  r.language = "vi";
  r.content_clear = true;
  r.petitioner = {"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905000000", ""};
  return r;
}

/// Open cases of two weeks, a third each at the focal point, with an agreed time, and passed up.
std::vector<Case> open_cases(const Engine& engine) {
  const Instant monday = parse_instant("2021-04-05T08:00:00+07:00");
  const Actor operator_{Role::operator_, "", ""};
  std::vector<Case> all;
  for (std::size_t i = 0; i < kDifferent; ++i) {
    const Instant t = monday + std::chrono::seconds(i * 295);
    Case c("GL-2021-" + std::to_string(i));
    c = engine.submit(c, event("e1", t, operator_, petition_text())).next;
    c = engine.submit(c, event("e2", t, operator_, Forwarded{"so-gtvt"})).next;
    if (i % 3 == 1)
      c = engine
              .submit(c, event("e3", t, {Role::focal_point, "so-gtvt", ""},
                               Appointed{t + std::chrono::hours(96)}))
              .next;
    if (i % 3 == 2) c = engine.advance(c, *engine.next_wakeup(c)).next;
    all.push_back(std::move(c));
  }
  return all;
}

/// In milliseconds, for the budget is told so.
void measure(const char* what, const std::function<void()>& run) {
  const double ns = best_ns(kCases, run);
  figures(what, ns);
  std::printf("%-58s %9.2f ms\n", "  of a million cases", ns * kCases / 1e6);
}

double memcpy_ns() {
  std::vector<Instant> from(kCases), to(kCases);
  return best_ns(kCases, [&] {
    std::memcpy(to.data(), from.data(), kCases * sizeof(Instant));
    keep(to[0]);
  });
}

}  // namespace

int main() {
  const Engine engine = Engine::builtin();
  const std::vector<Case> cases = open_cases(engine);
  const Instant now = parse_instant("2021-04-12T10:00:00+07:00");
  std::printf("%zu open cases swept, one core\n", kCases);
  const double copied = memcpy_ns();
  figures = bench::Figures(copied);
  figures("memcpy of 8 bytes", copied);

  Sweep sweep(engine);
  sweep.reserve(kCases);
  figures("sweep: a case added", best_ns(kDifferent, [&] {
            sweep = Sweep(engine);
            sweep.reserve(kDifferent);
            for (const Case& c : cases) sweep.add(c);
          }));
  sweep.reserve(kCases);
  while (sweep.size() < kCases) sweep.add(cases[sweep.size() % kDifferent]);

  std::vector<Instant> instants(kCases);
  std::vector<std::uint8_t> overdue(kCases);
  std::vector<Foreseen> foreseen(kCases);
  measure("sweep: next wake-up", [&] { sweep.next_wakeup(instants); });
  measure("sweep: due", [&] { sweep.due(instants); });
  measure("sweep: overdue now", [&] { sweep.overdue(now, overdue); });
  measure("sweep: dry run", [&] { sweep.dry_run(now, foreseen); });
  measure("sweep: dry run in figures", [&] { keep(sweep.counts(now)); });
  measure("sweep: next wake-up, due, overdue and dry run together", [&] {
    sweep.next_wakeup(instants);
    sweep.due(instants);
    sweep.overdue(now, overdue);
    sweep.dry_run(now, foreseen);
  });
}
