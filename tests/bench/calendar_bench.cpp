// Times of working-time sums, beside a memcpy of the same array in the same run. Not a test: the
// numbers depend on the machine, the ratio to memcpy much less.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "calendar/table.h"
#include "petition/calendar.h"

namespace {

using bench::best_ns;
using bench::keep;
using petition::Calendar;
using petition::Instant;
using petition::WorkingTime;

constexpr std::size_t kElements = 1 << 17;
bench::Figures figures{1};

std::vector<Instant> random_instants(const char* first, const char* last) {
  std::mt19937_64 random{20210402};
  const auto a = petition::parse_instant(first).time_since_epoch().count();
  const auto b = petition::parse_instant(last).time_since_epoch().count();
  std::uniform_int_distribution<std::int64_t> pick{a, b};
  std::vector<Instant> out(kElements);
  for (Instant& t : out) t = Instant{std::chrono::seconds{pick(random)}};
  return out;
}

std::string thousand_days() {
  std::string toml;
  for (int i = 0; i < 1000; ++i) {
    const petition::Date date = petition::parse_date("2019-01-02") + std::chrono::days{i * 5 / 2};
    toml += "[[day]]\ndate = " + petition::format_date(date) +
            "\nwindows = [\"08:00-11:" + std::to_string(10 + i % 50) +
            "\"]\nreason = { vi = \"a\", en = \"a\" }\ninstrument = \"a\"\n";
  }
  return toml;
}

struct Arrays {
  std::vector<Instant> t;
  std::vector<WorkingTime> amount = std::vector<WorkingTime>(kElements, WorkingTime::hours(8));
  std::vector<Instant> out = std::vector<Instant>(kElements);
  std::vector<WorkingTime> sums = std::vector<WorkingTime>(kElements);
  std::vector<std::int32_t> status = std::vector<std::int32_t>(kElements);
};

void scalar(const Calendar& calendar, const Arrays& a, const std::string& name) {
  for (const int hours : {8, 500, 10000}) {
    const std::string what = "add, one call each, " + std::to_string(hours) + " hours";
    figures(name + what, best_ns(kElements, [&] {
              std::int64_t sum = 0;
              for (const Instant t : a.t)
                sum += calendar.add(t, WorkingTime::hours(hours)).time_since_epoch().count();
              keep(sum);
            }));
  }
  figures(name + "add, each waits for the last", best_ns(kElements, [&] {
            std::int64_t last = 0;
            for (const Instant t : a.t) {
              const Instant from = t + std::chrono::seconds{last & 1};
              last = calendar.add(from, WorkingTime::hours(8)).time_since_epoch().count();
            }
            keep(last);
          }));
  figures(name + "between, one call each", best_ns(kElements, [&] {
            std::int64_t sum = 0;
            for (std::size_t i = 1; i < kElements; ++i)
              sum += calendar.between(a.t[i - 1], a.t[i]).count_s();
            keep(sum);
          }));
}

void arrays(const Calendar& calendar, Arrays& a, const std::string& name) {
  for (const int hours : {8, 500, 10000}) {
    std::fill(a.amount.begin(), a.amount.end(), WorkingTime::hours(hours));
    figures(name + "add over arrays, " + std::to_string(hours) + " hours", best_ns(kElements, [&] {
              calendar.add(a.t, a.amount, a.out, a.status);
              keep(a.out);
            }));
  }
  std::fill(a.amount.begin(), a.amount.end(), WorkingTime::hours(8));
  figures(name + "subtract over arrays", best_ns(kElements, [&] {
            calendar.subtract(a.t, a.amount, a.out, a.status);
            keep(a.out);
          }));
  calendar.add(a.t, a.amount, a.out, a.status);
  figures(name + "between over arrays", best_ns(kElements, [&] {
            calendar.between(a.t, a.out, a.sums, a.status);
            keep(a.sums);
          }));
}

std::size_t memory(const Calendar& calendar) {
  const auto& content = *petition::CalendarTable::of(calendar).content;
  std::size_t bytes =
      sizeof content + sizeof(petition::CalendarTable) + content.spec.text.capacity();
  bytes += content.cells.capacity() * sizeof content.cells[0];
  bytes += content.buckets.capacity() * sizeof content.buckets[0];
  bytes += content.days.work.capacity() * sizeof content.days.work[0];
  bytes += content.days.pattern.capacity() * sizeof content.days.pattern[0];
  bytes += content.days.working_days.capacity() * sizeof content.days.working_days[0];
  bytes += content.layers.plan.capacity() * sizeof content.layers.plan[0];
  bytes += content.layers.notes.capacity() * sizeof content.layers.notes[0];
  for (const auto& r : content.layers.reasons) {
    bytes += sizeof r + r.vi.capacity() + r.en.capacity() + r.instrument.capacity();
  }
  return bytes;
}

}  // namespace

int main() {
  const Calendar builtin = Calendar::builtin();
  Arrays random;
  random.t = random_instants("2019-01-01T00:00:00+07:00", "2025-12-31T23:59:59+07:00");
  const double memcpy_ns = best_ns(kElements, [&] {
    std::memcpy(random.out.data(), random.t.data(), kElements * sizeof(Instant));
    keep(random.out);
  });
  figures = bench::Figures(memcpy_ns);
  figures("memcpy of the instants", memcpy_ns);
  scalar(builtin, random, "random, ");
  arrays(builtin, random, "random, ");
  Arrays sorted = random;
  std::sort(sorted.t.begin(), sorted.t.end());
  arrays(builtin, sorted, "sorted, ");
  const Calendar busy = builtin.with_days(thousand_days());
  scalar(busy, random, "random, 1000 single dates, ");
  arrays(busy, random, "random, 1000 single dates, ");
  arrays(busy, sorted, "sorted, 1000 single dates, ");

  const double read = best_ns(1, [] { keep(Calendar::parse(Calendar::builtin_toml())); });
  const double build = best_ns(1, [&] {
    keep(petition::calendar::build_table(petition::CalendarTable::of(builtin).content->spec));
  });
  std::printf("built-in calendar: table %.2f ms, with reading the text %.2f ms, memory %.2f MB\n",
              build / 1e6, read / 1e6, static_cast<double>(memory(builtin)) / 1e6);
  return 0;
}
