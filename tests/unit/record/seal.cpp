// The seal of a record (Art. 9.1, 9.2): every change is found, with sha256sum as well.
#include <cstdio>
#include <fstream>
#include <memory>

#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

/// With a law that two of its events changed; or as a record of before, which names ids alone.
Record sample(bool older = false) {
  Record record{"hồ-sơ '1'", older ? older_law("r", "c") : law()};
  for (const Data& data : full_data()) {
    record.events.push_back(event_of(data));
    record.events.back().id += std::to_string(record.events.size());
  }
  if (older) return record;
  for (const std::uint32_t after : {23u, 24u}) {
    JudgedBy moved = record.laws.back();
    moved.after = after;
    (after == 23 ? moved.regulation : moved.calendar).version = "2027";
    record.laws.push_back(moved);
  }
  return record;
}

/// What sha256sum says of a text.
std::string sha256sum(const std::string& text) {
  const std::string path = "seal_test_input";
  std::ofstream(path, std::ios::binary) << text;
  const std::unique_ptr<FILE, int (*)(FILE*)> out(popen(("sha256sum " + path).c_str(), "r"),
                                                  pclose);
  char digest[65] = {};
  REQUIRE(out);
  REQUIRE(std::fread(digest, 1, 64, out.get()) == 64);
  std::remove(path.c_str());
  return digest;
}

std::string json_of(const Identity& of) {
  return R"({"hash":")" + of.hash + R"(","id":")" + of.id + R"(","version":")" + of.version +
         R"("})";
}

std::string json_of(const JudgedBy& by) {
  return R"({"calendar":)" + json_of(by.calendar) + R"(,"regulation":)" + json_of(by.regulation) +
         "}";
}

}  // namespace

TEST_CASE("seal: sha256sum alone comes to the same digests, of case, law, schema and events") {
  const Record record = sample();
  const auto seals = seal(record);
  REQUIRE(seals.size() == record.events.size());
  std::string digest =
      sha256sum(R"({"case":"hồ-sơ '1'","law":)" + json_of(record.laws[0]) + R"(,"schema":3})");
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    std::string event = write_event(record.events[i]);
    if (i == 22 || i == 23)
      event.insert(event.find(R"(,"occurred_at")"), R"(,"law":)" + json_of(record.laws[i - 21]));
    digest = sha256sum(digest + "\n" + event + "\n");
    CHECK(digest == seals[i]);
  }
}

TEST_CASE("seal: in a record of before it is made of the case id and the events as they stand") {
  const Record record = sample(true);
  const auto seals = seal(record);
  const std::string text = write_record(record);
  std::string digest = sha256sum(record.case_id);
  std::size_t from = text.find("[{") + 1;
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    std::size_t to = text.find(R"(,{"id")", from);
    if (to == std::string::npos) to = text.rfind("]}");
    std::string event = text.substr(from, to - from);
    const std::string seq = R"(,"seq":)" + std::to_string(i + 1);
    event.erase(event.find(seq), seq.size());
    digest = sha256sum(digest + "\n" + event + "\n");
    CHECK(digest == seals[i]);
    from = to + 1;
  }
}

TEST_CASE("seal: another law, at the start or where it changed, is found") {
  const auto seals = seal(sample());
  Record changed = sample();
  changed.laws[0].calendar.hash[63] = '1';
  CHECK(broken_at(changed, seals) == 0);
  changed = sample();
  changed.laws[0].regulation.version = "2";
  CHECK(broken_at(changed, seals) == 0);
  changed = sample();
  changed.laws[2].calendar.version = "2028";
  CHECK(broken_at(changed, seals) == 23);
  changed = sample();
  changed.laws[1].after = 20;
  CHECK(broken_at(changed, seals) == 19);
  changed = sample();
  changed.laws.erase(changed.laws.begin() + 1);
  CHECK(broken_at(changed, seals) == 22);
  changed = sample(true);
  CHECK(broken_at(changed, seals) == 0);
}

namespace {

std::optional<std::size_t> broken(Record changed) {
  const auto seals = seal(sample());
  return broken_at(changed, seals);
}

}  // namespace

TEST_CASE("seal: a changed, removed, inserted or moved event is found at its place") {
  CHECK(broken(sample()) == std::nullopt);
  Record changed = sample();
  changed.events[3].actor.name += ".";
  CHECK(broken(changed) == 3);
  changed = sample();
  changed.events[2].recorded_at += std::chrono::seconds{1};
  CHECK(broken(changed) == 2);
  changed = sample();
  changed.events.erase(changed.events.begin() + 5);
  for (JudgedBy& by : changed.laws) by.after -= by.after == 0 ? 0 : 1;
  CHECK(broken(changed) == 5);
  changed = sample();
  changed.events.pop_back();
  CHECK(broken(changed) == changed.events.size());
  changed = sample();
  changed.events.insert(changed.events.begin() + 1, changed.events[4]);
  CHECK(broken(changed) == 1);
  changed = sample();
  changed.events.push_back(changed.events[0]);
  CHECK(broken(changed) == changed.events.size() - 1);
  changed = sample();
  std::swap(changed.events[6], changed.events[7]);
  CHECK(broken(changed) == 6);
  changed = sample();
  changed.case_id = "hồ-sơ 2";
  CHECK(broken(changed) == 0);
}

TEST_CASE("seal: the digests are kept in the record, and held against it when it is read") {
  Record record = sample();
  record.seals = seal(record);
  const std::string json = write_record(record);
  CHECK(read_record(json) == record);
  CHECK(read_records(json + "\n") == std::vector<Record>{record});
  CHECK(seal(read_record(write_record(record, 0))) == record.seals);

  std::string changed = json;
  changed.replace(changed.find("12/CV-SXD"), 9, "13/CV-SXD");
  const Error error = error_of([&] { read_record(changed, "r.json"); });
  CHECK(error.code() == ErrorCode::broken_seal);
  CHECK(error.where() == "r.json: events[2]");
  CHECK(error.line() == 1);
  CHECK(error.message().find(record.events[2].id) != std::string::npos);

  const Error shorter = error_of([&] {
    const auto last = json.rfind(",\"");
    read_record(json.substr(0, last) + "]}");
  });
  CHECK(shorter.code() == ErrorCode::broken_seal);
}

TEST_CASE("seal: nothing is added to a sealed record, and no wrong seal is written") {
  Record record = sample();
  record.seals = seal(record);
  const std::string line =
      R"({"case":"hồ-sơ '1'",)" + write_event(event_of(Rated{"satisfied", ""})).substr(1);
  CHECK(error_of([&] { read_records(write_record(record) + "\n" + line); }).code() ==
        ErrorCode::broken_seal);
  record.events.pop_back();
  CHECK(error_of([&] { write_record(record); }).code() == ErrorCode::broken_seal);
  CHECK(read_record(R"({"schema":1,"case":"x","events":[],"seals":[]})").seals.empty());
  CHECK(error_of([&] {
          read_record(R"({"schema":1,"case":"x","events":[],"seals":["0"]})");
        }).code() == ErrorCode::broken_seal);
  CHECK(error_of([&] {
          read_record(R"({"schema":1,"case":"x","events":[],"seals":[0]})");
        }).code() == ErrorCode::wrong_type);
}
