// What a store does in a second, beside the disk's own rate of syncs in the same run, and how long
// it takes to say what is due among a million open cases. Not a test: the numbers depend on the
// disk. PETITION_BENCH_FOLDER says where the file is to lie; else where the program is run.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "petition/petition.hpp"
#include "petition/store.h"

namespace {

using namespace petition;
using Clock = std::chrono::steady_clock;

double seconds_of(const std::function<void()>& run) {
  const auto start = Clock::now();
  run();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void print_rate(const char* what, double operations, double took_s) {
  std::printf("%-58s %9.0f a second\n", what, operations / took_s);
}

/// Where a store lies that is gone afterwards.
class Folder {
 public:
  Folder() {
    const char* asked = std::getenv("PETITION_BENCH_FOLDER");
    std::string name = (std::filesystem::path(asked ? asked : ".") / "store-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::exit(1);
    path_ = name;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string url() const { return "sqlite:" + (path_ / "cases.db").string(); }
  std::filesystem::path file() const { return path_ / "plain"; }

 private:
  std::filesystem::path path_;
};

/// A page appended and synced, again and again, as a log does.
double syncs_a_second(const Folder& folder) {
  constexpr int kTimes = 300;
  const std::vector<char> page(4096, 'x');
  const int file = open(folder.file().c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  const double took = seconds_of([&] {
    for (int i = 0; i < kTimes; ++i)
      if (write(file, page.data(), page.size()) < 0 || fdatasync(file) != 0) std::exit(1);
  });
  close(file);
  return kTimes / took;
}

Event event(std::string id, Instant t, Data data) {
  return {std::move(id), t, t, {Role::operator_, "", ""}, std::move(data)};
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

const Instant kMonday = parse_instant("2021-04-05T08:00:00+07:00");

/// The two verdicts with which a case is with a unit, judged before anything is measured.
void add_case(std::vector<Judgement>& all, const Registry& law, std::size_t i) {
  const Instant t = kMonday + std::chrono::seconds(i * 5 % (14 * 86400));
  const Case none("GL-2021-" + std::to_string(i));
  const Verdict first = law.submit(none, event("e1", t, petition_text()));
  const Verdict second = law.submit(first.next, event("e2", t, Forwarded{"so-gtvt"}));
  all.push_back({none, first});
  all.push_back({first.next, second});
}

void append_one_by_one(Store& store, const Registry& law) {
  std::vector<Judgement> all;
  for (std::size_t i = 0; i < 500; ++i) add_case(all, law, 10'000'000 + i);
  const double took = seconds_of([&] {
    for (const Judgement& each : all) store.append(each.before, each.verdict);
  });
  print_rate("store: durable appends, one by one", static_cast<double>(all.size()), took);
}

void append_in_batches(Store& store, const Registry& law) {
  double took = 0;
  std::size_t appended = 0;
  for (std::size_t batch = 0; batch < 40; ++batch) {
    std::vector<Judgement> all;
    for (std::size_t i = 0; i < 500; ++i) add_case(all, law, 20'000'000 + batch * 500 + i);
    took += seconds_of([&] { store.append(all); });
    appended += all.size();
  }
  print_rate("store: durable appends, in batches of 1,000", static_cast<double>(appended), took);
}

void fill(Store& store, const Registry& law, std::size_t cases) {
  constexpr std::size_t kBatch = 20'000;
  for (std::size_t begin = 0; begin < cases; begin += kBatch) {
    std::vector<Judgement> all;
    for (std::size_t i = begin; i < begin + kBatch; ++i) add_case(all, law, i);
    store.append(all);
  }
}

void ask_what_is_due(Store& store, const char* what, Instant now) {
  double best = 1e9;
  std::size_t found = 0;
  for (int i = 0; i < 20; ++i) {
    const double took = seconds_of([&] { found = store.due(now, 1000).size(); });
    best = std::min(best, took);
  }
  std::printf("%-58s %9.2f ms (%zu)\n", what, best * 1e3, found);
}

}  // namespace

int main() {
  const Registry law({Regulation::builtin()}, {Calendar::builtin()});
  const Folder folder;
  Store::init(folder.url());
  Store store = Store::open(folder.url(), law);
  print_rate("disk: pages appended and synced", syncs_a_second(folder), 1);
  append_one_by_one(store, law);
  append_in_batches(store, law);
  print_rate("disk: pages appended and synced, again", syncs_a_second(folder), 1);

  const char* asked = std::getenv("PETITION_BENCH_CASES");
  const std::size_t cases = asked ? std::strtoul(asked, nullptr, 10) : 1'000'000;
  fill(store, law, cases);
  std::printf("%zu open cases\n", store.count().cases);
  const Instant first = store.due(kMonday + std::chrono::hours(9999), 1).front().wakeup;
  ask_what_is_due(store, "store: what is due now, the first of them", first);
  ask_what_is_due(store, "store: what is due now, a thousand of them",
                  kMonday + std::chrono::hours(9999));
  const Case c = store.load("GL-2021-4711");
  const double load = seconds_of([&] {
    for (int i = 0; i < 1000; ++i) store.load("GL-2021-4711");
  });
  std::printf("%-58s %9.2f us\n", "store: a case of two events loaded", load * 1e3);
}
