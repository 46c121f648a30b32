// The outbox: every notice is given out, to one worker at a time, until it is done.
#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "unit/store/store_testing.h"

using namespace store_testing;

namespace {

std::vector<std::string> keys(const std::vector<ClaimedNotice>& claimed) {
  std::vector<std::string> all;
  for (const ClaimedNotice& c : claimed) all.push_back(c.notice.key);
  return all;
}

}  // namespace

TEST_CASE("outbox: the notices of an accepted event are to be sent") {
  const StoreFolder place;
  Store store = made(place);
  const Verdict v = store.submit("PA-1", received());
  const Verdict w = store.submit("PA-1", forwarded());
  std::set<std::string> expected;
  for (const Verdict* each : {&v, &w})
    for (const Notice& n : each->notices) expected.insert(n.key);
  REQUIRE(expected.size() >= 2);
  const auto claimed = store.claim(kMonday, 60, 100, "a");
  const auto got = keys(claimed);
  CHECK(std::set<std::string>(got.begin(), got.end()) == expected);
  for (const ClaimedNotice& each : claimed) {
    CHECK(each.case_id == "PA-1");
    const Case c = store.load("PA-1");
    CHECK(store.text(each, Lang::vi) == law().engine(c, kNever).text(each.notice, c, Lang::vi));
    CHECK(store.short_text(each, Lang::en).find("PA-1") != std::string::npos);
  }
}

TEST_CASE("outbox: a notice is one worker's until its lease ends") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  const auto first = keys(store.claim(kMonday, 60, 100, "a"));
  REQUIRE_FALSE(first.empty());
  CHECK(store.claim(kMonday, 60, 100, "b").empty());
  CHECK(store.claim(kMonday + std::chrono::seconds{59}, 60, 100, "a").empty());
  CHECK(keys(store.claim(kMonday + std::chrono::seconds{60}, 60, 1, "b")).size() == 1);
  CHECK(keys(store.claim(kMonday + std::chrono::seconds{60}, 60, 100, "c")).size() ==
        first.size() - 1);
}

TEST_CASE("outbox: what is done is gone, and is done by its worker only") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  const auto got = keys(store.claim(kMonday, 60, 1, "a"));
  REQUIRE(got.size() == 1);
  const std::size_t there = store.count().notices;
  CHECK_FALSE(store.done(got[0], "b"));
  CHECK_FALSE(store.done("no such key", "a"));
  CHECK(store.count().notices == there);
  CHECK(store.done(got[0], "a"));
  CHECK_FALSE(store.done(got[0], "a"));
  CHECK(store.count().notices == there - 1);
  const auto rest = keys(store.claim(kMonday + std::chrono::hours{1}, 60, 100, "b"));
  CHECK(rest.size() == there - 1);
  CHECK(std::ranges::find(rest, got[0]) == rest.end());
}

TEST_CASE("outbox: a worker whose lease ended is told that the notice is another's") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  const auto got = keys(store.claim(kMonday, 60, 100, "a"));
  store.claim(kMonday + std::chrono::minutes{5}, 60, 100, "b");
  CHECK_FALSE(store.done(got[0], "a"));
  CHECK(store.done(got[0], "b"));
}

TEST_CASE("outbox: a recorded delivery takes its notice out") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  const std::size_t there = store.count().notices;
  const auto got = keys(store.claim(kMonday, 60, 1, "a"));
  REQUIRE(store.submit("PA-1", event("n1", kMonday, kOperator, Notified{got[0], "sms"})));
  CHECK(store.count().notices == there - 1);
  CHECK_FALSE(store.done(got[0], "a"));
  CHECK(store.verify().notices == there - 1);
}

TEST_CASE("outbox: a claim that can never be right is refused") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  CHECK(code_of([&] { store.claim(kMonday, 60, 1, ""); }) == ErrorCode::invalid_argument);
  CHECK(code_of([&] { store.claim(kMonday, 0, 1, "a"); }) == ErrorCode::invalid_argument);
  CHECK(code_of([&] { store.claim(kMonday, -1, 1, "a"); }) == ErrorCode::invalid_argument);
  CHECK(code_of([&] { store.claim(kMonday, INT64_MAX, 1, "a"); }) == ErrorCode::invalid_argument);
  CHECK(code_of([&] { store.claim(kNever, 60, 1, "a"); }) == ErrorCode::invalid_time);
  CHECK(store.claim(kMonday, 60, 0, "a").empty());
}

TEST_CASE("outbox: threads that claim at once never get the same notice") {
  const StoreFolder place;
  {
    Store store = made(place);
    for (int i = 0; i < 60; ++i) open_case(store, "PA-" + std::to_string(i));
  }
  std::mutex lock;
  std::map<std::string, int> times;
  std::vector<std::thread> threads;
  for (const char* worker : {"a", "b", "c", "d"})
    threads.emplace_back([&, worker] {
      Store store = Store::open(place.url(), law());
      for (auto got = store.claim(kMonday, 60, 7, worker); !got.empty();
           got = store.claim(kMonday, 60, 7, worker)) {
        const std::lock_guard held(lock);
        for (const std::string& key : keys(got)) ++times[key];
      }
    });
  for (std::thread& thread : threads) thread.join();
  Store store = Store::open(place.url(), law());
  CHECK(times.size() == store.count().notices);
  for (const auto& [key, count] : times) CHECK(count == 1);
}
