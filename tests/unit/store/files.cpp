// What was erased is in no byte of the files of a store, wherever it stood there before.
#include <algorithm>
#include <csignal>
#include <random>
#include <set>

#include "unit/store/layout_1.h"

using namespace store_testing;

namespace {

constexpr std::uint64_t kFileSeed = 20210405;

/// All that lies in the folder of a store.
std::string all_bytes(const StoreFolder& place) {
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator(place.folder()))
    all += bytes_of(entry.path());
  return all;
}

/// A text that stands nowhere else, as long as asked for.
std::string marked(const std::string& id, const char* what, std::size_t length) {
  std::string text = "<" + id + what + ">";
  while (text.size() < length) text += " " + text.substr(0, id.size() + 2);
  return text;
}

/// Every `<…>` that stands somewhere.
std::set<std::string> marks_in(const std::string& bytes) {
  std::set<std::string> found;
  for (auto at = bytes.find('<'); at != std::string::npos; at = bytes.find('<', at + 1))
    found.insert(bytes.substr(at, bytes.substr(at, 40).find('>') + 1));
  return found;
}

Event told(const std::string& id, std::mt19937_64& random) {
  Received r = suitable(law().regulations()[0].profile());
  r.content = marked(id, "content", random() % 3 == 0 ? random() % 12000 : random() % 200);
  r.petitioner.name = marked(id, "name", random() % 60);
  r.petitioner.address = marked(id, "address", random() % 90);
  return event("e1", kMonday, kOperator, r);
}

/// Received and forwarded cases, in no order, some at once and others one by one.
std::vector<std::string> fill(Store& store, Store& other, std::mt19937_64& random) {
  constexpr int kCases = 300;
  std::vector<std::string> ids;
  for (int i = 0; i < kCases; ++i) ids.push_back("PA-" + std::to_string(10000 + i));
  std::shuffle(ids.begin(), ids.end(), random);
  std::vector<Judgement> begun;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Verdict v = law().submit(Case(ids[i]), told(ids[i], random));
    begun.push_back({Case(ids[i]), v});
    begun.push_back({v.next, law().submit(v.next, forwarded())});
    if (i % 50 != 49) continue;
    (random() % 2 == 0 ? store : other).append(begun);
    begun.clear();
    REQUIRE(other.submit(ids[i], urged("u", kMonday)));
  }
  return ids;
}

}  // namespace

TEST_CASE("erase: no byte of it is left in the files") {
  const StoreFolder place;
  Store store = made(place);
  Store other = Store::open(place.url(), law());  // keeps the log in place
  std::mt19937_64 random(kFileSeed);
  MESSAGE("seed " << kFileSeed);
  const std::vector<std::string> ids = fill(store, other, random);
  std::set<std::string> gone;
  for (std::size_t i = 0; i < ids.size() / 3; ++i) {
    const std::string& id = ids[random() % ids.size()];
    const bool is_identity = random() % 2 == 0;
    store.erase(id, is_identity ? "identity" : "text");
    for (const char* what : {"name", "address", "content"})
      if ((what[0] == 'c') != is_identity) gone.insert("<" + id + what + ">");
  }
  const std::set<std::string> left = marks_in(all_bytes(place));
  for (const std::string& id : ids)
    for (const char* what : {"name", "address", "content"}) {
      const std::string text = "<" + id + what + ">";
      CHECK_MESSAGE(left.contains(text) != gone.contains(text), text);
    }
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: killed at it, nothing is half done, and it is done by being done again") {
  const StoreFolder place;
  std::vector<std::string> ids;
  std::mt19937_64 random(kFileSeed);
  {
    Store store = made(place);
    Store other = Store::open(place.url(), law());
    ids = fill(store, other, random);
  }
  ids.resize(60);
  for (int round = 0; round < 10; ++round) {
    const pid_t child = process([&] {
      Store store = Store::open(place.url(), law());
      for (const std::string& id : ids) store.erase(id, "identity");
      return 0;
    });
    usleep(static_cast<useconds_t>(random() % 30'000));
    kill(child, SIGKILL);
    ended(child);
    CHECK(Store::open(place.url(), law()).verify().cases == 300);
  }
  Store store = Store::open(place.url(), law());
  for (const std::string& id : ids) store.erase(id, "identity");
  const std::set<std::string> left = marks_in(all_bytes(place));
  for (const std::string& id : ids)
    for (const char* what : {"name", "address"}) CHECK_FALSE(left.contains("<" + id + what + ">"));
}

TEST_CASE("erase: while others read what was there before, it is told so, and done again") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  const std::string phone = std::get<Received>(store.load("PA-1").event(1).data).petitioner.phone;
  sqlite3* reader = nullptr;
  REQUIRE(sqlite3_open(place.file().c_str(), &reader) == SQLITE_OK);
  REQUIRE(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM petition_rows", nullptr, nullptr,
                       nullptr) == SQLITE_OK);
  CHECK(code_of([&] { store.erase("PA-1", "identity"); }) == ErrorCode::busy);
  CHECK(all_bytes(place).find(phone) != std::string::npos);
  sqlite3_close(reader);
  CHECK(store.erase("PA-1", "identity") == 0);
  CHECK(all_bytes(place).find(phone) == std::string::npos);
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: no byte of it is left of a layout that kept more than it needed") {
  const StoreFolder place;
  put_layout_1(place);
  place.run_sql(
      "PRAGMA secure_delete = OFF; CREATE TABLE moved AS SELECT a.content FROM petition_events a, "
      "petition_events, petition_events; DROP TABLE moved");
  const auto times = [&](std::string_view text) {
    const std::string bytes = all_bytes(place);
    std::size_t count = 0;
    for (auto at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1))
      ++count;
    return count;
  };
  CHECK(times("0905333444") > 50);
  Store::init(place.url());
  CHECK(times("0905333444") == 1);
  Store store = Store::open(place.url(), law_of_then());
  store.erase("PA-1", "identity");
  for (const char* text : {"0905333444", "0905111222", "Nguyễn Văn An", "an@example.vn"})
    CHECK(times(text) == 0);
  CHECK(times("Siu Y Blơn") == 1);
}
