// Times of judging one event and of one deadline, beside a memcpy of a record in the same run.
// Not a test: the numbers depend on the machine, the ratio to memcpy much less.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "bench/petition_text.h"
#include "petition/petition.hpp"

namespace {

using namespace petition;
using bench::best_ns;
using bench::keep;

constexpr std::size_t kCases = 4096;
bench::Figures figures{1};

Instant at(std::size_t i, int minutes) {
  return parse_instant("2021-04-05T08:00:00+07:00") + std::chrono::minutes(minutes) +
         std::chrono::seconds(i % 3000);
}

Event event(const char* id, Instant t, Role role, Data data) {
  const bool unit = role == Role::focal_point || role == Role::head;
  return {id, t, t, {role, unit ? "so-gtvt" : "", "Trần Thị Bình"}, std::move(data)};
}

/// Judges one event on each of `kCases` cases; events are built outside the measured time.
void measure(const Engine& engine, const char* what, const std::vector<Case>& cases,
             const std::function<Event(std::size_t)>& make) {
  std::vector<Event> events;
  const double ns = best_ns(
      kCases,
      [&] {
        for (std::size_t i = 0; i < kCases; ++i)
          keep(engine.submit(cases[i], std::move(events[i])));
      },
      [&] {
        events.clear();
        for (std::size_t i = 0; i < kCases; ++i) events.push_back(make(i));
      });
  figures(what, ns);
}

std::vector<Case> after(const Engine& engine, const std::vector<Case>& cases,
                        const std::function<Event(std::size_t)>& make) {
  std::vector<Case> next;
  for (std::size_t i = 0; i < kCases; ++i) next.push_back(engine.submit(cases[i], make(i)).next);
  return next;
}

void measure_audit(const Engine& engine, const std::vector<Case>& cases) {
  std::vector<Record> records;
  for (const Case& c : cases) {
    records.push_back(record_of(c));
  }
  figures("audit of 4 events", best_ns(kCases, [&] {
            for (const Record& record : records) keep(audit(engine, record, at(0, 10000)));
          }));
}

void measure_memcpy() {
  struct Dossier {
    char bytes[1024];
  };
  std::vector<Dossier> from(kCases), to(kCases);
  const double memcpy_ns = best_ns(kCases, [&] {
    for (std::size_t i = 0; i < kCases; ++i) {
      std::memcpy(&to[i], &from[i], sizeof(Dossier));
      keep(to[i]);
    }
  });
  figures = bench::Figures(memcpy_ns);
  figures("memcpy of 1,024 bytes", memcpy_ns);
}

}  // namespace

int main() {
  const Engine engine = Engine::builtin();
  const auto received = [](std::size_t i) {
    return event("e1", at(i, 0), Role::operator_, petition_text());
  };
  const auto forwarded = [](std::size_t i) {
    return event("e2", at(i, 60), Role::operator_, Forwarded{"so-gtvt"});
  };
  const auto appointed = [](std::size_t i) {
    return event("e3", at(i, 120), Role::focal_point, Appointed{at(i, 3 * 24 * 60)});
  };
  const auto reported = [](std::size_t i) {
    return event("e4", at(i, 150), Role::focal_point,
                 ProgressReported{"Đang kiểm tra hiện trường."});
  };
  const auto answered = [](std::size_t i) {
    return event("e5", at(i, 180), Role::focal_point, Answered{"Đã thay bóng đèn.", ""});
  };
  std::vector<Case> empty;
  for (std::size_t i = 0; i < kCases; ++i) empty.emplace_back("GL-2021-" + std::to_string(i));

  std::printf("One event judged, %zu cases, one core\n", kCases);
  measure_memcpy();
  measure(engine, "submit received", empty, received);
  const auto at_intake = after(engine, empty, received);
  measure(engine, "submit forwarded (2 notices, 1 deadline)", at_intake, forwarded);
  const auto at_unit = after(engine, at_intake, forwarded);
  measure(engine, "submit appointed (2 notices)", at_unit, appointed);
  const auto promised = after(engine, at_unit, appointed);
  measure(engine, "submit progress_reported", promised, reported);
  measure(engine, "submit answered (1 notice)", promised, answered);
  measure_audit(engine, after(engine, promised, answered));
  figures("due of the present level", best_ns(kCases, [&] {
            for (const Case& c : at_unit) keep(engine.due(c));
          }));
  figures("next_wakeup", best_ns(kCases, [&] {
            for (const Case& c : promised) keep(engine.next_wakeup(c));
          }));
  figures("obligations", best_ns(kCases, [&] {
            for (const Case& c : promised) keep(engine.obligations(c));
          }));
}
