// The seal of a record (Art. 9.1, 9.2): every change is found, with sha256sum as well.
#include <cstdio>
#include <fstream>
#include <memory>

#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

Record sample() {
  Record record{"hồ-sơ '1'", "r", "c", {}};
  for (const Data& data : full_data()) {
    record.events.push_back(event_of(data));
    record.events.back().id += std::to_string(record.events.size());
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

std::optional<std::size_t> broken(Record changed) {
  const auto seals = seal(sample());
  return broken_at(changed, seals);
}

}  // namespace

TEST_CASE("seal: sha256sum alone comes to the same digests") {
  const Record record = sample();
  const auto seals = seal(record);
  REQUIRE(seals.size() == record.events.size());
  std::string digest = sha256sum(record.case_id);
  for (std::size_t i = 0; i < 4; ++i) {
    digest = sha256sum(digest + "\n" + write_event(record.events[i]) + "\n");
    CHECK(digest == seals[i]);
  }
}

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
