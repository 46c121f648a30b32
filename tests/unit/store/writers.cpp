// Two writers in two processes: each case has exactly the events that were accepted.
#include <map>
#include <random>

#include "unit/store/store_testing.h"

using namespace store_testing;

namespace {

constexpr int kCases = 5;
constexpr int kTries = 200;

/// Loads, judges, appends; tells how each try went.
int write_many(const StoreFolder& place, const std::string& writer, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const Log log(place.folder() / "log");
  Store store = Store::open(place.url(), law());
  for (int i = 0; i < kTries; ++i) {
    const Case c = store.load("PA-" + std::to_string(random() % kCases));
    const std::string id = writer + std::to_string(i);
    const Verdict v = law().submit(c, urged(id));
    const ErrorCode code = code_of([&] { store.append(c, v); });
    if (code != ErrorCode{} && code != ErrorCode::stale) return 1;
    log((code == ErrorCode{} ? "accepted " : "stale ") + c.id() + " " + id);
  }
  return 0;
}

}  // namespace

TEST_CASE("store: of two processes nothing is lost, nothing stands twice, and losers are told") {
  constexpr std::uint64_t kSeed = 4711;
  MESSAGE("seed " << kSeed);
  const StoreFolder place;
  {
    Store store = made(place);
    for (int i = 0; i < kCases; ++i) open_case(store, "PA-" + std::to_string(i));
  }
  const pid_t a = process([&] { return write_many(place, "a", kSeed); });
  const pid_t b = process([&] { return write_many(place, "b", kSeed + 1); });
  CHECK(ended(a) == 0);
  CHECK(ended(b) == 0);

  Store store = Store::open(place.url(), law());
  std::map<std::string, std::size_t> accepted;
  std::size_t stale = 0;
  for (const std::string& line : lines(place.folder() / "log")) {
    const auto at = line.find(' '), next = line.find(' ', at + 1);
    const std::string id = line.substr(at + 1, next - at - 1);
    if (line.starts_with("stale")) {
      ++stale;
      CHECK(store.load(id).find(line.substr(next + 1)) == 0);
    } else {
      ++accepted[id];
      CHECK(store.load(id).find(line.substr(next + 1)) != 0);
    }
  }
  CHECK(stale > 0);
  std::size_t total = 0;
  for (const auto& [id, count] : accepted) {
    CHECK(store.load(id).size() == 2 + count);
    total += count;
  }
  CHECK(total + stale == 2 * kTries);
  CHECK(store.verify().events == 2 * kCases + total);
}

TEST_CASE("store: while others write, a sweep loses no case") {
  const StoreFolder place;
  Store store = made(place);
  for (int i = 0; i < 300; ++i) open_case(store, "PA-" + std::to_string(i));
  const Instant now = store.find("PA-0")->wakeup;
  const pid_t child = process([&] {
    Store other = Store::open(place.url(), law());
    for (int i = 299; i >= 0; --i)
      if (!other.submit("PA-" + std::to_string(i), urged("u", now))) return 1;
    return 0;
  });
  std::size_t swept = 0, failed = 0;
  for (int i = 0; i < 20; ++i) {
    const StoreSweep done = store.sweep(now);
    swept += done.cases;
    failed += done.failures.size();
  }
  CHECK(ended(child) == 0);
  store.sweep(now);
  CHECK(failed == 0);
  CHECK(swept > 0);
  CHECK(store.due(now).empty());
  CHECK(store.verify().cases == 300);
}
