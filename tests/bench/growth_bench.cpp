// How the work grows with the events of one case, and with the number of cases: the user CPU time
// at sizes from 10 to 100,000, and the exponent of its growth. 1.0 is linear.
//
// The long cases are such as the regulation takes: each kind of event that it lets be recorded any
// number of times stands in one of them.
#include <sys/resource.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "bench/petition_text.h"
#include "petition/petition.hpp"

namespace {

using namespace petition;
using bench::keep;

constexpr std::array<std::size_t, 5> kSizes{10, 100, 1'000, 10'000, 100'000};
constexpr double kShortest_s = 0.05;  ///< what is over sooner is repeated
constexpr double kLongest_s = 10;     ///< of what took longer, no greater size is tried
const Actor kOperator{Role::operator_, "", "Lê Thị Mai"};
const Actor kUnit{Role::focal_point, "so-gtvt", "Trần Văn Bình"};

double user_s() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_utime.tv_sec) +
         static_cast<double>(used.ru_utime.tv_usec) * 1e-6;
}

double time_of(const std::function<void()>& act) {
  const double start = user_s();
  long times = 0;
  double took = 0;
  do {
    act();
    ++times;
    took = user_s() - start;
  } while (took < kShortest_s);
  return took / static_cast<double>(times);
}

/// The times of one operation, by size.
struct Growth {
  const char* what;
  std::vector<double> seconds{};

  /// The slope of the line through the sizes from 1,000 on, both as logarithms.
  double exponent() const {
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (std::size_t i = 2; i < seconds.size(); ++i) {
      const double at = std::log(static_cast<double>(kSizes[i])), took = std::log(seconds[i]);
      n += 1, x += at, y += took, xx += at * at, xy += at * took;
    }
    return (n * xy - x * y) / (n * xx - x * x);
  }
};

/// Tries operations at each size, and prints what each took for one event or case.
class Table {
 public:
  explicit Table(const char* title) : title_(title) {}

  /// Whether it is still worth trying.
  bool open(std::size_t row) const {
    return row >= rows_.size() || rows_[row].seconds.empty() ||
           rows_[row].seconds.back() < kLongest_s;
  }
  void take(std::size_t row, const char* what, const std::function<void()>& act) {
    if (row == rows_.size()) rows_.push_back({what});
    if (open(row)) rows_[row].seconds.push_back(time_of(act));
  }
  void print() const {
    std::printf("%-44s", title_);
    for (const std::size_t size : kSizes) std::printf(" %9zu", size);
    std::printf("  exponent\n");
    for (const Growth& row : rows_) {
      std::printf("  %-42s", row.what);
      for (std::size_t i = 0; i < kSizes.size(); ++i)
        if (i < row.seconds.size())
          std::printf(" %9.1f", row.seconds[i] * 1e9 / static_cast<double>(kSizes[i]));
        else std::printf("         -");
      std::printf("  %8.2f\n", row.exponent());
    }
    std::fflush(stdout);
  }

 private:
  const char* title_;
  std::vector<Growth> rows_;
};

Instant start() { return parse_instant("2021-04-05T08:00:00+07:00"); }

/// Eight events a second, so that the longest case is at an end before its limit is.
Event event(std::size_t number, Actor actor, Data data) {
  const Instant t = start() + std::chrono::seconds(number / 8);
  std::string id = std::to_string(number);
  id.insert(id.begin(), 'e');
  return {std::move(id), t, t, std::move(actor), std::move(data)};
}

/// What comes next in a case, which has so many events; `last` is what the one before led to.
using Next = std::function<Event(std::size_t events, const Verdict& last)>;

Event reports(std::size_t n, const Verdict& last) {
  switch (n % 4) {
    case 0: return event(n, kUnit, ProgressReported{"Đang kiểm tra hiện trường."});
    case 1: return event(n, kOperator, Notified{last.notices.at(0).key, "sms"});
    case 2: return event(n, {Role::petitioner, "", ""}, Commented{"Vẫn chưa sửa."});
    default: return event(n, {Role::supervisor, "", ""}, Urged{"Đề nghị xử lý sớm."});
  }
}

Event slips(std::size_t n, const Verdict&) {
  if (n % 2 == 0) return event(n, kOperator, Recalled{"Chuyển nhầm đơn vị."});
  return event(n, kOperator, Forwarded{n % 4 == 1 ? "so-gtvt" : "so-xd"});
}

Event promises(std::size_t n, const Verdict&) {
  const Instant agreed = start() + ClockTime{2 * 86400} - ClockTime{static_cast<long>(n)};
  if (n == 2) return event(n, kUnit, Appointed{agreed});
  return event(n, kUnit, Rescheduled{agreed, "Xong sớm hơn."});
}

Event corrections(std::size_t n, const Verdict&) {
  if (n == 2) return event(n, kUnit, Answered{"Đã thay bóng đèn.", ""});
  if (n % 2 == 0) return event(n, kOperator, Published{{"website"}});
  return event(n, kOperator, Corrected{"e2", "result", "Đã thay bóng " + std::to_string(n), "sót"});
}

Case grown(const Engine& engine, std::string id, std::size_t size, const Next& next) {
  Case c(std::move(id));
  Verdict v = engine.submit(c, event(0, kOperator, petition_text()));
  for (std::size_t n = 1; n < size; ++n) {
    v = engine.submit(v.next, n == 1 ? event(1, kOperator, Forwarded{"so-gtvt"}) : next(n, v));
    if (!v) throw Error(ErrorCode::internal, v.refusals.at(0).requirement.en, std::to_string(n));
  }
  return v.next;
}

/// What is done with one or many cases, each made to have its events.
void measure(Table& table, const Engine& engine, const std::vector<Case>& cases) {
  std::size_t row = 1;
  const auto each = [&](const char* what, const auto& act) {
    table.take(row++, what, [&] {
      for (std::size_t i = 0; i < cases.size(); ++i) keep(act(i));
    });
  };
  std::vector<Record> records;
  for (const Case& c : cases) records.push_back(record_of(c));
  std::string lines;
  for (const Record& record : records) lines += write_record(record) + "\n";
  const Instant later = start() + ClockTime{4 * 3600};
  each("save", [&](std::size_t i) { return write_record(record_of(cases[i])); });
  table.take(row++, "read", [&] { keep(read_records(lines)); });
  each("load", [&](std::size_t i) { return load(engine, records[i]); });
  each("seal", [&](std::size_t i) { return seal(records[i]); });
  each("permitted", [&](std::size_t i) { return engine.permitted(cases[i], later); });
  each("timeliness", [&](std::size_t i) { return engine.timeliness(cases[i], later); });
  each("lives", [&](std::size_t i) { return engine.lives(cases[i], later); });
  each("audit", [&](std::size_t i) { return audit(engine, records[i], later); });
  each("follow",
       [&](std::size_t i) { return engine.follow(cases[i].id(), records[i].events, later); });
  std::vector<std::string> snapshots;
  for (const Case& c : cases) snapshots.push_back(write_snapshot(c));
  each("write snapshot", [&](std::size_t i) { return write_snapshot(cases[i]); });
  const Data reported = ProgressReported{"Đang xử lý"};
  each("from snapshot, one more", [&](std::size_t i) {
    const Case c = read_snapshot(snapshots[i]);
    return engine.submit(c, {"one-more", later, later, kOperator, reported});
  });
}

void one_case(const Engine& engine, const char* title, const Next& next) {
  Table table(title);
  for (const std::size_t size : kSizes) {
    if (!table.open(0)) break;
    std::optional<Case> c;
    table.take(0, "submit", [&] { c = grown(engine, "GL-1", size, next); });
    measure(table, engine, {*c});
  }
  table.print();
}

void many_cases(const Engine& engine) {
  constexpr std::size_t kEvents = 4;
  Table table("cases of 4 events: ns for one case");
  for (const std::size_t size : kSizes) {
    std::vector<Case> cases;
    table.take(0, "submit", [&] {
      cases.clear();
      for (std::size_t i = 0; i < size; ++i)
        cases.push_back(grown(engine, "GL-" + std::to_string(i), kEvents, reports));
    });
    measure(table, engine, cases);
  }
  table.print();
}

}  // namespace

int main() {
  const Engine engine = Engine::builtin();
  std::printf("Growth; user CPU time, ns for one event of a case of so many\n");
  one_case(engine, "reports, notices, comments, urgings", reports);
  one_case(engine, "slips given and taken back", slips);
  one_case(engine, "agreed times brought forward", promises);
  one_case(engine, "results corrected and published", corrections);
  many_cases(engine);
}
