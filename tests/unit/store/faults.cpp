// What goes wrong with files: damage, no space, no right, another owner. Always an Error, never a
// crash, and never a case that is not what was stored.
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <random>

#include "unit/store/store_testing.h"

using namespace store_testing;

namespace {

constexpr std::uint64_t kFaultSeed = 20210402;

void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Where the damage is said to be.
std::string place_of_damage(const StoreFolder& place) {
  Store store = Store::open(place.url(), law());
  try {
    store.verify();
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::damaged);
    return e.where();
  }
  return "none";
}

void fill(const StoreFolder& place, int cases) {
  Store store = made(place);
  for (int i = 0; i < cases; ++i) open_case(store, "PA-" + std::to_string(i));
}

}  // namespace

TEST_CASE("store: a database of something else, or of a later layout, is refused by name") {
  const StoreFolder foreign, later, text, empty;
  foreign.run_sql("CREATE TABLE cases (id TEXT)");
  CHECK(code_of([&] { Store::open(foreign.url(), law()); }) == ErrorCode::unsupported_schema);
  CHECK(code_of([&] { Store::init(foreign.url()); }) == ErrorCode::unsupported_schema);

  fill(later, 1);
  later.run_sql("UPDATE petition_store SET layout = 3");
  try {
    Store::open(later.url(), law());
    FAIL("it was opened");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::unsupported_schema);
    CHECK(e.message().find("layout 3") != std::string::npos);
    CHECK(e.message().find("layout 2 only") != std::string::npos);
  }
  CHECK(code_of([&] { Store::init(later.url()); }) == ErrorCode::unsupported_schema);

  write_bytes(text.file(), "Phản ánh, kiến nghị\n");
  CHECK(code_of([&] { Store::open(text.url(), law()); }) == ErrorCode::damaged);
  write_bytes(empty.file(), "");
  CHECK(code_of([&] { Store::open(empty.url(), law()); }) == ErrorCode::unavailable);
}

TEST_CASE("store: the first row that is not what was stored is named, with its case") {
  const auto damage = [](const char* sql) {
    const StoreFolder place;
    fill(place, 3);
    place.run_sql(sql);
    return place_of_damage(place);
  };
  CHECK(damage("SELECT 1") == "none");
  CHECK(damage("UPDATE petition_rows SET content = replace(content, 'so-xd', 'so-ct') "
               "WHERE case_id = 'PA-1' AND seq = 2") == "PA-1: events[1]");
  CHECK(damage("DELETE FROM petition_rows WHERE case_id = 'PA-1' AND seq = 1") ==
        "PA-1: events[0]");
  CHECK(damage("DELETE FROM petition_rows WHERE case_id = 'PA-2' AND seq = 2") ==
        "PA-2: events[1]");
  CHECK(damage("UPDATE petition_rows SET seq = 3 - seq + 10 WHERE case_id = 'PA-0'") ==
        "PA-0: events[0]");
  CHECK(damage("UPDATE petition_rows SET texts = replace(texts, '0905', '0906') WHERE "
               "case_id = 'PA-1' AND seq = 1") == "PA-1: events[0]");
  CHECK(damage("UPDATE petition_rows SET texts = '' WHERE case_id = 'PA-1' AND seq = 1") ==
        "PA-1: events[0]");
  CHECK(damage("UPDATE petition_rows SET head = replace(head, 'vn-state', 'vn-stote') WHERE "
               "case_id = 'PA-2' AND seq = 1") == "PA-2: events[0]");
  CHECK(damage("UPDATE petition_cases SET due_s = due_s + 1 WHERE case_id = 'PA-1'") ==
        "PA-1: events[1]");
  CHECK(damage("UPDATE petition_cases SET wakeup_s = NULL WHERE case_id = 'PA-1'") ==
        "PA-1: events[1]");
  CHECK(damage("UPDATE petition_outbox SET unit = 'so-ct' WHERE case_id = 'PA-1' AND cause = 2 "
               "AND unit = 'so-xd'") == "PA-1: events[1]");
  CHECK(damage("UPDATE petition_outbox SET cause = 9 WHERE case_id = 'PA-2'") == "PA-2: events[8]");
}

TEST_CASE("store: after any byte is flipped a case is refused or is what was stored") {
  const StoreFolder whole;
  fill(whole, 12);
  const std::string bytes = bytes_of(whole.file());
  REQUIRE_FALSE(std::filesystem::exists(whole.file().string() + "-wal"));
  std::vector<Case> cases;
  Store::open(whole.url(), law()).each([&](const Case& c) { cases.push_back(c); });
  std::mt19937_64 random(kFaultSeed);
  MESSAGE("seed " << kFaultSeed);
  int refused = 0;
  for (int round = 0; round < 400; ++round) {
    const StoreFolder place;
    std::string flipped = bytes;
    const std::size_t at = random() % flipped.size();
    flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
    CAPTURE(at);
    write_bytes(place.file(), flipped);
    const ErrorCode code = code_of([&] {
      Store store = Store::open(place.url(), law());
      for (const Case& c : cases)
        code_of([&] {
          const Case loaded = store.load(c.id());
          CHECK(loaded == c);
        });
      code_of([&] {
        store.sweep(kMonday);
        store.claim(kMonday, 60, 1, "a");
      });
      const StoreCount count = store.verify();
      CHECK(count.cases == cases.size());
    });
    refused += code == ErrorCode{} ? 0 : 1;
  }
  CHECK(refused > 40);
}

TEST_CASE("store: a file that is cut off is refused") {
  const StoreFolder whole;
  fill(whole, 12);
  const std::string bytes = bytes_of(whole.file());
  for (std::size_t part = 1; part < 20; ++part) {
    const StoreFolder place;
    write_bytes(place.file(), bytes.substr(0, bytes.size() * part / 20));
    CHECK(code_of([&] { Store::open(place.url(), law()).verify(); }) == ErrorCode::damaged);
  }
}

TEST_CASE(
    "store: when there is no space left, nothing accepted is lost and nothing is half there") {
  const StoreFolder place;
  fill(place, 1);
  const pid_t child = process([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{200'000, 200'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    const Log accepted(place.folder() / "accepted");
    Store store = Store::open(place.url(), law());
    for (int i = 0; i < 10'000; ++i) {
      const std::string id = "PB-" + std::to_string(i);
      const ErrorCode code = code_of([&] {
        if (store.submit(id, received())) accepted(id);
      });
      if (code == ErrorCode::unavailable) return 0;
      if (code != ErrorCode{}) return 2;
    }
    return 3;
  });
  CHECK(ended(child) == 0);
  const auto accepted = lines(place.folder() / "accepted");
  REQUIRE(accepted.size() > 3);
  Store store = Store::open(place.url(), law());
  CHECK(store.verify().cases >= accepted.size() + 1);
  for (const std::string& id : accepted) CHECK(store.load(id).size() == 1);
  CHECK(store.submit("PB-after", received()));
}

TEST_CASE("store: a file that may only be read is read, and refuses to be written") {
  const StoreFolder place;
  Store held = made(place);  // keeps what readers share in place
  open_case(held, "PA-1");
  std::filesystem::permissions(place.folder(), std::filesystem::perms{0555});
  for (const auto& entry : std::filesystem::directory_iterator(place.folder()))
    std::filesystem::permissions(entry, std::filesystem::perms{0444});
  const pid_t child = process([&] {
    if (geteuid() == 0 && setuid(65534) != 0) return 3;  // nobody: root may do anything
    Store store = Store::open(place.url(), law());
    if (store.load("PA-1").size() != 2) return 2;
    const ErrorCode code = code_of([&] { store.submit("PA-1", urged("e3")); });
    return code == ErrorCode::unavailable ? 0 : 1;
  });
  CHECK(ended(child) == 0);
  std::filesystem::permissions(place.folder(), std::filesystem::perms{0755});
  CHECK(held.load("PA-1").size() == 2);
}
