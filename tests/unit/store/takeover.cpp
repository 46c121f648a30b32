// Stores of layout 1, which are readable for ever: `init` takes them over, whole or not at all.
#include "petition/personal.h"
#include "petition/seal.h"
#include "unit/store/layout_1.h"

using namespace store_testing;

TEST_CASE("takeover: a store of layout 1 is named, and init takes it over") {
  const StoreFolder place;
  put_layout_1(place);
  try {
    Store::open(place.url(), law_of_then());
    FAIL("it was opened");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::unsupported_schema);
    CHECK(e.message().find("layout 1") != std::string::npos);
    CHECK(e.message().find("`init`") != std::string::npos);
  }
  Store::init(place.url());
  Store store = Store::open(place.url(), law_of_then());
  CHECK(store.count() == StoreCount{2, 9, 10});
  CHECK(store.verify() == store.count());
  const Case c = store.load("PA-1");
  CHECK(std::get<Received>(c.effective(1)).petitioner ==
        Petitioner{"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905333444", "an@example.vn"});
  CHECK(c.event(2).actor.name == "Rơ Châm H'Nga");
  CHECK(c.state().position == Position::head);

  const Record record = store.record("PA-1");
  CHECK_FALSE(broken_at(record, record.seals));
  CHECK(store.erase("PA-1", "identity") == 9);
  CHECK(store.record("PA-1") == redacted(record, "identity"));
  CHECK(store.submit("PA-1", event("u", c.state().recorded_at, kOperator,
                                   Corrected{"e1", "content", "Đèn hỏng", "Gọn lại."})));
  CHECK(store.claim(c.state().recorded_at + std::chrono::hours{1}, 60, 100, "a").size() == 10);
  CHECK(store.verify() == store.count());
  Store::init(place.url());
  CHECK(store.load("PA-1").size() == 6);
}

TEST_CASE("takeover: where an event is not what was stored, all stays as it was") {
  for (const char* sql :
       {"UPDATE petition_events SET content = replace(content, 'so-xd', 'so-ct') WHERE "
        "case_id = 'PA-2' AND seq = 2",
        "DELETE FROM petition_events WHERE case_id = 'PA-2' AND seq > 1",
        "DELETE FROM petition_events WHERE case_id = 'PA-2' AND seq = 1"}) {
    const StoreFolder place;
    put_layout_1(place);
    place.run_sql(sql);
    for (int times = 0; times < 2; ++times)
      CHECK(code_of([&] { Store::init(place.url()); }) == ErrorCode::damaged);
    CHECK(code_of([&] { Store::open(place.url(), law_of_then()); }) ==
          ErrorCode::unsupported_schema);
    place.run_sql("SELECT content FROM petition_events");
  }
}

TEST_CASE("takeover: of two at once one does it") {
  const StoreFolder place;
  put_layout_1(place);
  std::vector<pid_t> children;
  for (int i = 0; i < 4; ++i)
    children.push_back(process([&] {
      Store::init(place.url());
      return Store::open(place.url(), law_of_then()).load("PA-2").size() == 4 ? 0 : 1;
    }));
  for (const pid_t child : children) CHECK(ended(child) == 0);
  CHECK(Store::open(place.url(), law_of_then()).verify() == StoreCount{2, 9, 10});
}
