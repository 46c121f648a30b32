// Receipts: any verdict is judged again, and comes out the same or says what does not (Art. 9.1).
#include <nlohmann/json.hpp>

#include "text/hash.h"
#include "unit/profile_testing.h"
#include "unit/record/samples.h"

using namespace profile_testing;
using petition_samples::error_of;

namespace {

Registry registry() { return Registry({Regulation::builtin()}, {Calendar::builtin()}); }

/// With a change, and the hash that belongs to it.
std::string changed(const std::string& receipt, auto&& change) {
  auto json = nlohmann::json::parse(receipt);
  change(json);
  json.erase("hash");
  json["hash"] = text::sha256_hex(canonical_json(json.dump()));
  return canonical_json(json.dump());
}

/// A life with an acceptance, refusals, a duplicate and the passing of time.
struct Life {
  Engine engine = Engine::builtin();
  Case c{"PA-1"};
  std::vector<std::string> receipts;

  void submit(std::string id, std::string_view local, Actor actor, Data data) {
    const Instant t = at(local);
    const Event event{std::move(id), t, t, std::move(actor), std::move(data)};
    const Verdict v = engine.submit(c, event);
    receipts.push_back(write_receipt(engine, v, event));
    c = v.next;
  }
  void advance(std::string_view local) {
    const Verdict v = engine.advance(c, at(local));
    receipts.push_back(write_receipt(engine, v, at(local)));
    c = v.next;
  }
};

Life life() {
  Life life;
  life.submit("e1", "2026-03-02T08:00:00", unit("so-xd"), Answered{"trước khi nhận", ""});
  life.submit("e1", "2026-03-02T08:00:00", kOperator, suitable(Regulation::builtin().profile()));
  life.submit("e1", "2026-03-02T08:00:00", kOperator, suitable(Regulation::builtin().profile()));
  life.submit("e2", "2026-03-02T08:30:00", unit("so-xd"), Appointed{at("2026-03-05T08:00:00")});
  life.submit("e3", "2026-03-02T09:00:00", kOperator, Forwarded{"so-xd"});
  life.advance("2026-03-02T10:00:00");
  life.advance("2026-03-04T08:00:00");
  life.submit("e4", "2026-03-06T09:00:00", {Role::head, "so-xd", ""}, Answered{"Đã sửa", ""});
  return life;
}

}  // namespace

TEST_CASE("receipt: every verdict of a life comes out the same") {
  const Life told = life();
  std::vector<Outcome> outcomes;
  for (const std::string& receipt : told.receipts) {
    CAPTURE(receipt);
    CHECK(canonical_json(receipt) == receipt);
    const Replay again = replay(registry(), receipt);
    CHECK(again.departures.empty());
    CHECK(again.case_id == "PA-1");
    outcomes.push_back(again.outcome);
  }
  using enum Outcome;
  CHECK(outcomes ==
        std::vector{refused, accepted, duplicate, refused, accepted, accepted, accepted, accepted});
}

TEST_CASE("receipt: what comes out otherwise is named by its place") {
  const std::string receipt = life().receipts.back();
  const auto found = [&](auto&& change) {
    return replay(registry(), changed(receipt, change)).departures;
  };
  auto all = found([](auto& json) { json["verdict"]["outcome"] = "refused"; });
  REQUIRE(all.size() == 1);
  CHECK(all[0] == Departure{"/outcome", "\"refused\"", "\"accepted\""});
  all = found([](auto& json) { json["verdict"]["notices"].erase(0); });
  CHECK_FALSE(all.empty());
  all = found([](auto& json) { json["verdict"]["state"]["thêm"] = 1; });
  REQUIRE(all.size() == 1);
  CHECK(all[0] == Departure{"/state/thêm", "1", ""});
  all = found([](auto& json) { json["verdict"].erase("state"); });
  REQUIRE(all.size() == 1);
  CHECK(all[0].path == "/state");
  CHECK(all[0].then.empty());
  all = found([](auto& json) { json["submit"]["data"]["result"] = ""; });
  CHECK(std::ranges::count(all, "/outcome", &Departure::path) == 1);
}

TEST_CASE("receipt: what was changed, or is of another law, is refused") {
  const std::string receipt = life().receipts.back();
  std::string broken = receipt;
  broken.replace(broken.find("accepted"), 8, "refused!");
  CHECK(error_of([&] { replay(registry(), broken); }).code() == ErrorCode::broken_seal);
  const auto code = [&](auto&& change) {
    return error_of([&] { replay(registry(), changed(receipt, change)); }).code();
  };
  CHECK(code([](auto& json) { json["before"]["events"][0]["data"]["content"] = "khác"; }) ==
        ErrorCode::broken_seal);
  CHECK(code([](auto& json) { json["law"]["calendar"]["hash"] = std::string(64, '0'); }) ==
        ErrorCode::other_law);
  CHECK(code([](auto& json) { json["schema"] = 2; }) == ErrorCode::unsupported_schema);
  CHECK(code([](auto& json) { json["lạ"] = 2; }) == ErrorCode::unknown_key);
  CHECK(code([](auto& json) { json.erase("submit"); }) == ErrorCode::missing_key);
  CHECK(code([](auto& json) { json["advance"] = "2026-03-04T08:00:00+07:00"; }) ==
        ErrorCode::missing_key);
  CHECK(code([](auto& json) { json["case"] = "PA-2"; }) == ErrorCode::invalid_value);
  CHECK(code([](auto& json) { json.erase("verdict"); }) == ErrorCode::missing_key);
  for (const char* key : {"before", "case", "law", "library", "schema"})
    CHECK(code([&](auto& json) { json.erase(key); }) == ErrorCode::missing_key);
  for (const auto& odd : {nlohmann::json(7), nlohmann::json("x"), nlohmann::json::array({1, 2})})
    CHECK_FALSE(replay(registry(), changed(receipt, [&](auto& json) { json["verdict"] = odd; }))
                    .departures.empty());
  CHECK(code([](auto& json) { json["before"] = 1; }) == ErrorCode::wrong_type);
  CHECK(error_of([] { replay(registry(), "{}"); }).code() == ErrorCode::missing_key);
  CHECK(error_of([] { replay(registry(), "[]"); }).code() == ErrorCode::wrong_type);
}

TEST_CASE("receipt: a byte flipped anywhere is found") {
  const std::string receipt = life().receipts.at(3);
  for (std::size_t i = 0; i < receipt.size(); ++i) {
    std::string flipped = receipt;
    flipped[i] = static_cast<char>(flipped[i] ^ 1);
    CAPTURE(i);
    CHECK_THROWS_AS(replay(registry(), flipped), const Error&);
  }
}

TEST_CASE("receipt: of a case that was moved, by the law that it was moved to") {
  const Calendar storm = Calendar::builtin().with_days(
      "version = \"storm\"\n[[day]]\ndate = 2026-03-03\nwindows = []\nreason = { vi = \"nghỉ "
      "bão\", en = \"storm\" }\ninstrument = \"1/CĐ\"\n");
  const Registry laws({Regulation::builtin()}, {storm, Calendar::builtin()});
  Life told;
  told.engine = laws.in_force(at("2026-03-02T08:00:00"));
  told.submit("e1", "2026-03-02T08:00:00", kOperator, suitable(Regulation::builtin().profile()));
  told.submit("e2", "2026-03-02T09:00:00", kOperator, Forwarded{"so-xd"});
  told.submit("e3", "2026-03-02T10:00:00", kOperator,
              CalendarChanged{"vn-state", storm.version(), "nghỉ bão"});
  told.engine = laws.engine(told.c, kNever);
  told.submit("e4", "2026-03-02T11:00:00", unit("so-xd"), Answered{"Đã sửa", ""});
  for (const std::string& receipt : told.receipts) CHECK(replay(laws, receipt).departures.empty());
  CHECK(error_of([&] { replay(registry(), told.receipts.back()); }).code() == ErrorCode::other_law);
  const Verdict last = laws.engine(told.c, kNever).advance(told.c, at("2026-03-02T12:00:00"));
  CHECK(error_of([&] {
          write_receipt(laws.in_force(at("2026-03-02T08:00:00")), last, at("2026-03-02T12:00:00"));
        }).code() == ErrorCode::other_law);
}
