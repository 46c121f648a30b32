// Erasing: what a person asks to be taken out is gone for ever, and all else is as it was.
#include <algorithm>
#include <set>

#include "petition/personal.h"
#include "petition/seal.h"
#include "unit/store/store_testing.h"

using namespace store_testing;

namespace {

Received told_by(const Petitioner& who) {
  Received r = suitable(law().regulations()[0].profile());
  r.petitioner = who;
  return r;
}
const Petitioner kWho{"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905111222", "an@example.vn"};

Event corrected(std::string id, std::string field, std::string value) {
  return event(std::move(id), kMonday, kOperator,
               Corrected{"e1", std::move(field), std::move(value), "Ghi nhầm."});
}

/// Received from `kWho`, forwarded, with a number corrected.
Case case_of_a_person(Store& store, const std::string& id = "PA-1") {
  REQUIRE(store.submit(id, event("e1", kMonday, kOperator, told_by(kWho))));
  REQUIRE(store.submit(id, forwarded()));
  const Verdict v = store.submit(id, corrected("e3", "petitioner.phone", "0905333444"));
  REQUIRE(v);
  return v.next;
}

const Received& first_of(const Case& c) { return std::get<Received>(c.event(1).data); }

bool is_whole(const Record& record) {
  return !record.seals.empty() && !broken_at(record, record.seals) &&
         read_record(write_record(record)) == record;
}

}  // namespace

TEST_CASE("erase: who petitions is gone, and the case is judged and goes on as before") {
  const StoreFolder place;
  Store store = made(place);
  const Case c = case_of_a_person(store);
  const Record before = store.record("PA-1");
  const auto row = store.find("PA-1");
  CHECK(store.erase("PA-1", "identity") ==
        5);  // name, address, phone, e-mail, the number put right

  const Case left = store.load("PA-1");
  CHECK(first_of(left).petitioner == Petitioner{std::string(kTakenOut), std::string(kTakenOut),
                                                std::string(kTakenOut), std::string(kTakenOut)});
  CHECK(std::get<Received>(left.effective(1)).petitioner.phone == kTakenOut);
  CHECK(first_of(left).content == first_of(c).content);
  CHECK(left.state() == c.state());
  CHECK(store.find("PA-1") == row);
  CHECK(store.verify() == store.count());

  const Record after = store.record("PA-1");
  CHECK(after == redacted(before, "identity"));
  CHECK(is_whole(after));
  CHECK(store.erase("PA-1", "identity") == 0);

  REQUIRE(store.submit("PA-1", urged("e4")));
  const Record longer = store.record("PA-1");
  CHECK(is_whole(longer));
  CHECK(std::equal(before.seals.begin(), before.seals.end(), longer.seals.begin()));
  CHECK(store.sweep(row->wakeup).cases == 1);
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: one field or one event alone, with its corrections") {
  const StoreFolder place;
  Store store = made(place);
  case_of_a_person(store);
  CHECK(store.erase("PA-1", "data.petitioner.phone", 1) == 1);
  CHECK(std::get<Received>(store.load("PA-1").effective(1)).petitioner.phone == "0905333444");
  CHECK(store.erase("PA-1", "data.petitioner.phone") == 1);
  CHECK(std::get<Received>(store.load("PA-1").effective(1)).petitioner.phone == kTakenOut);
  CHECK(first_of(store.load("PA-1")).petitioner.name == kWho.name);
  CHECK(store.erase("PA-1", "text", 1) == 1);
  CHECK(first_of(store.load("PA-1")).content == kTakenOut);
  CHECK(store.erase("PA-1", "text") == 1);  // why the number was put right
  CHECK(is_whole(store.record("PA-1")));
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: what is not there is said, and nothing is erased") {
  const StoreFolder place;
  Store store = made(place);
  const Case c = case_of_a_person(store);
  CHECK(code_of([&] { store.erase("PA-2", "identity"); }) == ErrorCode::unknown_name);
  CHECK(code_of([&] { store.erase("PA-1", "data.channel"); }) == ErrorCode::unknown_name);
  CHECK(code_of([&] { store.erase("PA-1", "identity", 4); }) == ErrorCode::invalid_argument);
  CHECK(store.load("PA-1") == c);
}

TEST_CASE("erase: a host that holds the case of before goes on with it") {
  const StoreFolder place;
  Store store = made(place);
  const Case before = case_of_a_person(store);
  const Verdict v = law().submit(before, urged("e4"));
  store.erase("PA-1", "identity");
  store.erase("PA-1", "text");
  CHECK(store.append(before, v) == Appended::written);
  store.erase("PA-1", "text");
  CHECK(store.append(before, v) == Appended::duplicate);
  const Verdict other = law().submit(before, urged("e5"));
  CHECK(code_of([&] { store.append(before, other); }) == ErrorCode::stale);
  const Verdict next = law().submit(v.next, urged("e5"));
  CHECK(store.append(v.next, next) == Appended::written);
  CHECK(store.load("PA-1").size() == 5);
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: an event that comes again after its texts were erased is a duplicate") {
  const StoreFolder place;
  Store store = made(place);
  const Event first = event("e1", kMonday, kOperator, told_by(kWho));
  case_of_a_person(store);
  store.erase("PA-1", "identity", 1);
  CHECK(store.submit("PA-1", first).outcome == Outcome::duplicate);
  CHECK(store.submit("PA-1", first, 0).outcome == Outcome::duplicate);
  Received other = told_by(kWho);
  other.content += "!";
  const Verdict v = store.submit("PA-1", event("e1", kMonday, kOperator, other));
  REQUIRE(v.outcome == Outcome::refused);
  CHECK(v.refusals.front().code == RefusalCode::id_reused);
  CHECK(store.load("PA-1").size() == 3);
}

TEST_CASE("erase: another text where one stands is still another event") {
  const StoreFolder place;
  Store store = made(place);
  case_of_a_person(store);
  store.erase("PA-1", "data.petitioner.email");
  Received other = told_by(kWho);
  other.petitioner.name = "Nguyễn Văn Ân";
  Case c("PA-1");
  for (const Event& each : {event("e1", kMonday, kOperator, other), forwarded(),
                            corrected("e3", "petitioner.phone", "0905333444")})
    c = law().submit(c, each).next;
  const Verdict v = law().submit(c, urged("e4"));
  CHECK(store.append(c, v) == Appended::written);  // the last event of both is the same
  const Verdict begun = law().submit(Case("PA-1"), event("e1", kMonday, kOperator, other));
  CHECK(code_of([&] { store.append(Case("PA-1"), begun); }) == ErrorCode::stale);
}

TEST_CASE("erase: notices say what is left") {
  const StoreFolder place;
  Store store = made(place);
  case_of_a_person(store);
  REQUIRE(store.submit("PA-1", event("e4", kMonday, unit("so-xd"), Answered{"Đã thay bóng", ""})));
  const auto claimed = store.claim(kMonday, 60, 100, "a");
  const auto texts = [&] {
    std::string all;
    for (const ClaimedNotice& each : claimed)
      for (const Lang lang : {Lang::vi, Lang::en})
        all += store.text(each, lang) + store.short_text(each, lang) + store.json(each, lang);
    return all;
  };
  REQUIRE(texts().find("Đã thay bóng") != std::string::npos);
  store.erase("PA-1", "identity");
  store.erase("PA-1", "text");
  CHECK(texts().find("Đã thay bóng") == std::string::npos);
  CHECK(texts().find(kTakenOut) != std::string::npos);
  CHECK(texts().find("(taken out)") != std::string::npos);
  CHECK(store.claim(kMonday + std::chrono::hours{1}, 60, 100, "b").size() == claimed.size());
}

TEST_CASE(
    "erase: a record keeps the commitments with which it came, and what was taken out of it") {
  const StoreFolder from, into;
  Store store = made(from);
  case_of_a_person(store);
  case_of_a_person(store, "PA-2");
  Record own = committed(record_of(store.load("PA-1")), std::string(32, 's'));
  own.seals = seal(own);
  store.erase("PA-2", "identity");
  Store other = made(into);
  CHECK(other.import(std::vector<Record>{own, store.record("PA-2")}) == 2);
  CHECK(other.record("PA-1") == own);
  CHECK(other.record("PA-2") == store.record("PA-2"));
  CHECK(other.verify() == other.count());

  CHECK(other.erase("PA-1", "identity") == 5);
  CHECK(other.import(std::vector<Record>{own}) == 0);  // there, but for what was erased
  CHECK(other.record("PA-1") == redacted(own, "identity"));
}

TEST_CASE("erase: commitments of another text are not taken in") {
  const StoreFolder place;
  Store store = made(place);
  Record record = committed(record_of(case_of_a_person(store)), std::string(32, 's'));
  record.case_id = "PA-2";
  std::get<Received>(record.events[0].data).petitioner.name = "Nguyễn Văn Ân";
  CHECK(code_of([&] { store.import(std::vector<Record>{record}); }) == ErrorCode::broken_seal);
  CHECK_FALSE(store.find("PA-2"));
}

TEST_CASE("erase: texts of all kinds lie beside their event, and stay when others go") {
  const StoreFolder place;
  Store store = made(place);
  Received r = told_by({R"(An "Tám" \ {salt})", "hẻm 12", "0905111222", ""});
  r.content = "Đèn \"hỏng\"\n\tở hẻm 12 \\ 🚧";
  const Verdict v = store.submit("PA-1", event("e1", kMonday, kOperator, r));
  REQUIRE(v);
  CHECK(store.load("PA-1") == v.next);
  REQUIRE(store.submit("PA-1", forwarded()));
  CHECK(store.erase("PA-1", "data.petitioner.phone") == 1);
  CHECK(first_of(store.load("PA-1")).content == r.content);
  CHECK(first_of(store.load("PA-1")).petitioner.name == r.petitioner.name);
  CHECK(store.erase("PA-1", "text") == 1);
  CHECK(first_of(store.load("PA-1")).petitioner.name == r.petitioner.name);
  CHECK(store.verify() == store.count());
}

TEST_CASE("erase: the same text has another salt wherever it stands") {
  const StoreFolder place;
  Store store = made(place);
  case_of_a_person(store);
  case_of_a_person(store, "PA-2");
  std::set<std::string> salts, digests;
  std::size_t count = 0;
  store.records([&](const Record& record) {
    for (const CommittedText& by : *record.committed) {
      salts.insert(by.salt);
      digests.insert(by.digest);
      ++count;
    }
  });
  CHECK(count == 14);
  CHECK(salts.size() == count);
  CHECK(digests.size() == count);
}
