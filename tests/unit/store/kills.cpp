// A process that is killed while it works: nothing that it was told to be written is lost, nothing
// is half there, and every notice is given out exactly once within a lease.
//
// 60 kills; script/faults asks for more by PETITION_KILLS.
#include <csignal>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "unit/store/store_testing.h"

using namespace store_testing;

namespace {

using Random = std::mt19937_64;
constexpr std::uint64_t kKillSeed = 192;
constexpr std::int64_t kLease_s = 1'000'000;

/// What a host does, until it is killed. It logs what it was told, after it was told so.
class Host {
 public:
  Host(const StoreFolder& place, int round)
      : store_(Store::open(place.url(), law())),
        log_(place.folder() / "log"),
        random_(kKillSeed + static_cast<std::uint64_t>(round)),
        name_("w" + std::to_string(round)),
        now_(kMonday + std::chrono::minutes{10 * round}) {}

  [[noreturn]] void work() {
    for (int i = 0;; ++i) {
      now_ += std::chrono::seconds{1};
      switch (random_() % 5) {
        case 0:
        case 1: begin(name_ + "-" + std::to_string(i)); break;
        case 2: begin_many(name_ + "-" + std::to_string(i)); break;
        case 3: send(); break;
        case 4: store_.sweep(now_); break;
      }
    }
  }

 private:
  void accepted(const std::string& case_id, std::size_t events) {
    log_("accepted " + case_id + " " + std::to_string(events));
  }
  void begin(const std::string& id) {
    if (store_.submit(id, received(now_))) accepted(id, 1);
    if (store_.submit(id, forwarded(now_), 1)) accepted(id, 2);
  }
  void begin_many(const std::string& id) {
    std::vector<Judgement> batch;
    for (const char* part : {"a", "b", "c"}) {
      const Case none(id + part);
      const Verdict v = law().submit(none, received(now_));
      batch.push_back({none, v});
      batch.push_back({v.next, law().submit(v.next, forwarded(now_))});
    }
    store_.append(batch);
    for (const char* part : {"a", "b", "c"}) accepted(id + part, 2);
  }
  void send() {
    for (const ClaimedNotice& each : store_.claim(now_, kLease_s, 5, name_)) {
      log_("claimed " + each.case_id + " " + each.notice.key);
      if (store_.done(each.notice.key, name_)) log_("done " + each.case_id + " " + each.notice.key);
    }
  }

  Store store_;
  Log log_;
  Random random_;
  std::string name_;
  Instant now_;
};

struct Told {
  std::map<std::string, std::size_t> events;  // of each case, at least
  std::map<std::string, int> claimed, done;   // how often, by key
};

Told told(const StoreFolder& place) {
  Told all;
  for (const std::string& line : lines(place.folder() / "log")) {
    const auto at = line.find(' '), next = line.find(' ', at + 1);
    const std::string what = line.substr(0, at), id = line.substr(at + 1, next - at - 1),
                      rest = line.substr(next + 1);
    if (what == "accepted")
      all.events[id] = std::max<std::size_t>(all.events[id], std::stoul(rest));
    if (what == "claimed") ++all.claimed[rest];
    if (what == "done") ++all.done[rest];
  }
  return all;
}

int kills() {
  const char* asked = std::getenv("PETITION_KILLS");
  return asked == nullptr ? 60 : std::max(1, std::atoi(asked));
}

}  // namespace

TEST_CASE("store: killed under load, it has lost nothing and has nothing by halves") {
  const StoreFolder place;
  made(place);
  Random random(kKillSeed);
  const int count = kills();
  MESSAGE("seed " << kKillSeed << ", kills " << count);
  for (int round = 0; round < count; ++round) {
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = process([&]() -> int {
      Host host(place, round);
      if (write(ready[1], "r", 1) != 1) return 1;
      host.work();
    });
    // Mostly at work, sometimes while it opens the store.
    char begun = 0;
    if (round % 4 != 0) REQUIRE(read(ready[0], &begun, 1) == 1);
    close(ready[0]);
    close(ready[1]);
    std::this_thread::sleep_for(std::chrono::microseconds{random() % 40'000});
    kill(child, SIGKILL);
    CHECK(ended(child) == 128 + SIGKILL);
  }

  const Told log = told(place);
  Store store = Store::open(place.url(), law());
  CHECK(store.verify() == store.count());
  REQUIRE(log.events.size() > static_cast<std::size_t>(count) / 2);
  for (const auto& [id, events] : log.events) CHECK(store.load(id).size() >= events);

  // Once all leases have ended, what is not done is given out again.
  const Instant end = kMonday + std::chrono::hours{24 * 365};
  std::set<std::string> left;
  for (const ClaimedNotice& each : store.claim(end, kLease_s, 1'000'000, "last"))
    CHECK(left.insert(each.notice.key).second);
  std::size_t notices = 0;
  store.each([&](const Case& c) {
    const Engine& engine = law().engine(c, kNever);
    for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
      for (const Notice& n : engine.notices(c, seq)) {
        ++notices;
        const bool was_claimed = log.claimed.contains(n.key);
        // Not there and never claimed: lost. Done and there: sent twice.
        CHECK((left.contains(n.key) || was_claimed));
        CHECK_FALSE((left.contains(n.key) && log.done.contains(n.key)));
      }
  });
  CHECK(notices > 0);
  for (const auto& [key, times] : log.claimed) CHECK(times == 1);
  for (const auto& [key, times] : log.done) CHECK(times == 1);
}
