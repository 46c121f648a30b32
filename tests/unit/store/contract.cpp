// The contract of a store: what is appended is there, once, and nobody's else.
#include <set>

#include "unit/store/store_testing.h"

using namespace store_testing;

TEST_CASE("store: a case is loaded as it was stored") {
  const StoreFolder place;
  Case c{"PA-1"};
  {
    Store store = made(place);
    c = open_case(store, "PA-1");
  }
  Store store = Store::open(place.url(), law());
  CHECK(store.load("PA-1") == c);
  CHECK(store.count() == StoreCount{1, 2, store.count().notices});
  CHECK(store.verify() == store.count());
  CHECK(code_of([&] { store.load("PA-2"); }) == ErrorCode::unknown_name);
}

TEST_CASE("store: init leaves a store that is there as it is") {
  const StoreFolder place;
  Store store = made(place);
  const Case c = open_case(store, "PA-1");
  Store::init(place.url());
  CHECK(store.load("PA-1") == c);
}

TEST_CASE("store: the loser of two writers is told, and has written nothing") {
  const StoreFolder place;
  Store first = made(place);
  Store second = Store::open(place.url(), law());
  const Case before = open_case(first, "PA-1");
  const Engine& engine = law().engine(before, kNever);
  const Verdict a = engine.submit(before, urged("a"));
  const Verdict b = engine.submit(before, urged("b"));
  CHECK(first.append(before, a) == Appended::written);
  const StoreCount count = first.count();
  CHECK(code_of([&] { second.append(before, b); }) == ErrorCode::stale);
  CHECK(second.count() == count);
  CHECK(second.load("PA-1") == a.next);
  CHECK(second.append(a.next, engine.submit(a.next, urged("b"))) == Appended::written);
}

TEST_CASE("store: two beginnings of one case do not both win") {
  const StoreFolder place;
  Store store = made(place);
  const Case none("PA-1");
  const Verdict a = law().submit(none, received());
  Event other = received();
  other.id = "other";
  CHECK(store.append(none, a) == Appended::written);
  CHECK(code_of([&] { store.append(none, law().submit(none, other)); }) == ErrorCode::stale);
}

TEST_CASE("store: a call whose answer was lost may be made again") {
  const StoreFolder place;
  Store store = made(place);
  const Case before = open_case(store, "PA-1");
  const Verdict v = law().submit(before, urged("e3"));
  CHECK(store.append(before, v) == Appended::written);
  const StoreCount count = store.count();
  CHECK(store.append(before, v) == Appended::duplicate);
  CHECK(store.submit("PA-1", urged("e3")).outcome == Outcome::duplicate);
  CHECK(store.submit("PA-1", urged("e3"), 2).outcome == Outcome::duplicate);
  CHECK(store.submit("PA-1", urged("e4")));  // others may have come since
  CHECK(store.append(before, v) == Appended::duplicate);
  CHECK(store.count().events == count.events + 1);
}

TEST_CASE("store: a case of the same length with another history is stale") {
  const StoreFolder place;
  Store store = made(place);
  const Case before = open_case(store, "PA-1");
  const Verdict mine = law().submit(before, urged("mine"));
  CHECK(store.submit("PA-1", urged("theirs")));
  const Verdict next = law().submit(mine.next, urged("next"));
  CHECK(code_of([&] { store.append(mine.next, next); }) == ErrorCode::stale);
}

TEST_CASE("store: the expected number of events is held to") {
  const StoreFolder place;
  Store store = made(place);
  open_case(store, "PA-1");
  CHECK(code_of([&] { store.submit("PA-1", urged("e3"), 1); }) == ErrorCode::stale);
  CHECK(code_of([&] { store.submit("PA-1", urged("e3"), 3); }) == ErrorCode::stale);
  CHECK(store.submit("PA-1", urged("e3"), 2));
  CHECK(code_of([&] { store.advance("PA-1", kMonday, 2); }) == ErrorCode::stale);
  CHECK(store.advance("PA-1", kMonday, 3).appended == 0);
  CHECK(code_of([&] { store.advance("PA-2", kMonday); }) == ErrorCode::unknown_name);
}

TEST_CASE("store: what is refused, or adds nothing, is not written") {
  const StoreFolder place;
  Store store = made(place);
  const Case before = open_case(store, "PA-1");
  const StoreCount count = store.count();
  const Verdict refused = law().submit(before, received(kMonday - std::chrono::hours{1}));
  CHECK(refused.outcome == Outcome::refused);
  CHECK(store.append(before, refused) == Appended::nothing);
  CHECK(store.append(before, law().engine(before, kNever).advance(before, kMonday)) ==
        Appended::nothing);
  CHECK(store.submit("PA-9", forwarded()).outcome == Outcome::refused);
  CHECK(store.count() == count);
  CHECK_FALSE(store.find("PA-9"));
}

TEST_CASE("store: a verdict on another case is refused") {
  const StoreFolder place;
  Store store = made(place);
  const Case before = open_case(store, "PA-1");
  const Verdict v = law().submit(before, urged("e3"));
  CHECK(code_of([&] { store.append(Case("PA-1"), v); }) == ErrorCode::invalid_argument);
  CHECK(code_of([&] { store.append(open_case(store, "PA-2"), v); }) == ErrorCode::invalid_argument);
}

TEST_CASE("store: a batch tells the stale ones and writes the others") {
  const StoreFolder place;
  Store store = made(place);
  const Case one = open_case(store, "PA-1");
  const Case two = open_case(store, "PA-2");
  const auto on = [](const Case& c, const char* id) { return law().submit(c, urged(id)); };
  CHECK(store.submit("PA-2", urged("theirs")));
  const Verdict first = on(one, "a");
  const std::vector<Judgement> batch = {
      {one, first}, {two, on(two, "b")}, {first.next, on(first.next, "c")}, {one, first}};
  CHECK(store.append(batch) == std::vector<Appended>{Appended::written, Appended::stale,
                                                     Appended::written, Appended::duplicate});
  CHECK(store.load("PA-1").size() == 4);
  CHECK(store.load("PA-2").size() == 3);
  CHECK(store.verify().events == 7);
}

TEST_CASE("store: the index says what the engine says") {
  const StoreFolder place;
  Store store = made(place);
  const Case c = open_case(store, "PA-1");
  const Engine& engine = law().engine(c, kNever);
  const auto row = store.find("PA-1");
  REQUIRE(row);
  CHECK(*row == StoredCase{.case_id = "PA-1",
                           .events = 2,
                           .position = Position::focal_point,
                           .unit = "so-xd",
                           .wakeup = *engine.next_wakeup(c),
                           .due = *engine.due(c)});
  const Instant wakeup = row->wakeup;
  CHECK(store.due(wakeup - std::chrono::seconds{1}).empty());
  CHECK(store.due(wakeup) == std::vector{*row});
  CHECK(store.submit("PA-1", event("e3", kMonday, unit("so-xd"), Answered{"Đã sửa", ""})));
  CHECK(store.find("PA-1")->due == kNever);
  CHECK(store.due(wakeup + std::chrono::hours{10000}).empty());
}

TEST_CASE("store: what is due comes the earliest first, as much as is asked for") {
  const StoreFolder place;
  Store store = made(place);
  for (const int hour : {3, 1, 2, 0})
    open_case(store, "PA-" + std::to_string(hour), kMonday + std::chrono::hours{hour});
  const Instant late = kMonday + std::chrono::hours{1000};
  std::vector<std::string> ids;
  for (const StoredCase& row : store.due(late)) ids.push_back(row.case_id);
  CHECK(ids == std::vector<std::string>{"PA-0", "PA-1", "PA-2", "PA-3"});
  CHECK(store.due(late, 2).size() == 2);
  CHECK(store.due(late, 0).empty());
}

TEST_CASE("store: cases are found by position, unit and due time, page by page") {
  const StoreFolder place;
  Store store = made(place);
  for (int i = 0; i < 5; ++i)
    open_case(store, "PA-" + std::to_string(i), kMonday + std::chrono::hours{i});
  CHECK(store.submit("PB-1", received()));
  const auto count = [&](CaseFilter filter) { return store.find(filter).size(); };
  CHECK(count({}) == 6);
  CHECK(count({.position = Position::intake}) == 1);
  CHECK(count({.unit = "so-xd"}) == 5);
  CHECK(count({.unit = "so-gtvt"}) == 0);
  CHECK(count({.position = Position::intake, .unit = "so-xd"}) == 0);
  const Instant due = store.find("PA-2")->due;
  CHECK(count({.due_before = due}) == 2);
  CHECK(count({.due_before = due + std::chrono::seconds{1}}) == 3);
  CHECK(count({.unit = "so-xd", .after = "PA-1"}) == 3);
  CHECK(count({.unit = "so-xd", .after = "PA-1", .limit = 2}) == 2);
  std::set<std::string> seen;
  store.each([&](const Case& c) { seen.insert(c.id()); });
  CHECK(seen.size() == 6);
}

TEST_CASE("store: a sweep takes every case that is due one step, and no other") {
  const StoreFolder place;
  Store store = made(place);
  constexpr int kCases = 1203;  // more than two pages
  std::vector<Judgement> begun;
  for (int i = 0; i < kCases; ++i) {
    const Case none("PA-" + std::to_string(i));
    const Verdict v = law().submit(none, received());
    begun.push_back({none, v});
    begun.push_back({v.next, law().submit(v.next, forwarded())});
  }
  store.append(begun);
  open_case(store, "later", kMonday + std::chrono::hours{24 * 30});
  const Instant now = store.find("PA-0")->wakeup;
  const StoreSweep done = store.sweep(now);
  CHECK(done.cases == kCases);
  CHECK(done.failures.empty());
  CHECK(done.retried == 0);
  CHECK(store.find("later")->events == 2);
  const Case c = store.load("PA-1202");
  const Case before = begun.back().verdict.next;
  CHECK(c == law().engine(before, kNever).advance(before, now).next);
  CHECK(store.sweep(now).cases == 0);
  CHECK(store.verify().events == 2 * (kCases + 1) + done.events);
}

TEST_CASE("store: records go in and out") {
  const StoreFolder from, into;
  Store store = made(from);
  open_case(store, "PA-1");
  CHECK(store.submit("PA-2", received()));
  std::vector<Record> records;
  store.records([&](const Record& r) { records.push_back(r); });
  REQUIRE(records.size() == 2);
  std::string text;
  for (const Record& r : records) text += write_record(r) + "\n";
  Store other = made(into);
  CHECK(other.import(read_records(text)) == 2);
  CHECK(other.import(records) == 0);
  CHECK(other.load("PA-1") == store.load("PA-1"));
  CHECK(other.count() == StoreCount{2, 3, 0});
  CHECK(other.verify() == other.count());

  CHECK(other.submit("PA-1", urged("e3")));
  records.push_back(records[1]);
  records[2].case_id = "PA-3";
  std::swap(records[0], records[2]);
  CHECK(code_of([&] { other.import(records); }) == ErrorCode::duplicate);
  CHECK_FALSE(other.find("PA-3"));
  records.resize(1);
  records[0].events.push_back(received());
  records[0].events.back().id = "again";
  try {
    other.import(records);
    FAIL("it was taken in");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::invalid_record);
    CHECK(e.where() == "PA-3: events[1]");
  }
}

TEST_CASE("store: a URL of no store is refused") {
  for (const char* url : {"", "sqlite:", "/tmp/x.db", "mysql://x"})
    CHECK(code_of([&] { Store::open(url, law()); }) == ErrorCode::invalid_value);
  const StoreFolder place;
  CHECK(code_of([&] { Store::open(place.url(), law()); }) == ErrorCode::unavailable);
  CHECK_FALSE(std::filesystem::exists(place.file()));
  CHECK(code_of([&] { Store::init("sqlite:/no/such/folder/cases.db"); }) == ErrorCode::unavailable);
}
