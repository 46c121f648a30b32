// Times of sealing, verifying, writing, reading and judging again a record of 20 events, beside a
// memcpy of its text and the SHA-256 of what is sealed in the same run.
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "petition/petition.hpp"
#include "record/sealed.h"
#include "text/hash.h"

namespace {

using namespace petition;
using bench::best_ns;
using bench::keep;

constexpr std::size_t kEvents = 20;
constexpr std::size_t kRecords = 256;
bench::Figures figures{1};

Event event(std::size_t number, Actor actor, Data data) {
  const Instant t = parse_instant("2021-04-05T08:00:00+07:00") + std::chrono::minutes(number);
  return {std::to_string(number), t, t, std::move(actor), std::move(data)};
}

/// Received, forwarded, and then reports of how far it is.
Case petition_case(const Engine& engine, std::size_t index) {
  const Actor operator_role{Role::operator_, "", "Lê Thị Mai"};
  const Actor unit{Role::focal_point, "so-gtvt", "Trần Văn Bình"};
  Received received{"hotline",
                    "infrastructure",
                    "Đèn đường trước số nhà 25 Hùng Vương hỏng đã ba ngày.",
                    "vi",
                    true,
                    Matter::petition,
                    {"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905000000", ""},
                    "",
                    false,
                    false};
  Case c("GL-2021-" + std::to_string(index));
  c = engine.submit(c, event(1, operator_role, received)).next;
  c = engine.submit(c, event(2, operator_role, Forwarded{"so-gtvt"})).next;
  while (c.size() < kEvents)
    c = engine.submit(c, event(c.size() + 1, unit, ProgressReported{"Đang kiểm tra hiện trường."}))
            .next;
  return c;
}

/// For each of the records, as time for one event.
void measure(const char* what, const std::vector<Record>& records, auto&& act) {
  figures(what, best_ns(records.size() * kEvents, [&] {
            for (const Record& record : records) keep(act(record));
          }));
}

void measure_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> to = texts;
  const double memcpy_ns = best_ns(texts.size() * kEvents, [&] {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      std::memcpy(to[i].data(), texts[i].data(), texts[i].size());
      keep(to[i]);
    }
  });
  figures = bench::Figures(memcpy_ns);
  figures("memcpy of the text of an event", memcpy_ns);
}

}  // namespace

int main() {
  const Engine engine = Engine::builtin();
  std::vector<Record> records;
  std::vector<std::string> texts;
  std::vector<std::string> sealed;
  for (std::size_t i = 0; i < kRecords; ++i) {
    const Case c = petition_case(engine, i);
    if (c.size() != kEvents) return 1;
    records.push_back(record_of(c));
    records.back().seals = seal(records.back());
    texts.push_back(write_record(records.back()));
    for (std::size_t k = 0; k < kEvents; ++k)
      sealed.push_back(record::sealed_event(records.back(), k));
  }
  std::printf("Records of %zu events, %zu bytes each, one core; times for one event\n", kEvents,
              texts[0].size());
  measure_texts(texts);
  figures("SHA-256 of what is sealed", best_ns(sealed.size(), [&] {
            for (const std::string& text : sealed) keep(text::sha256(text));
          }));
  measure("seal", records, [](const Record& record) { return seal(record); });
  measure("verify the seals", records,
          [](const Record& record) { return broken_at(record, record.seals); });
  measure("write, sealed", records, [](const Record& record) { return write_record(record); });
  figures("read, sealed", best_ns(kRecords * kEvents, [&] {
            for (const std::string& text : texts) keep(read_record(text));
          }));
  measure("load: judge again", records, [&](const Record& record) { return load(engine, record); });
  const Event next = event(30, {Role::operator_, "", ""}, Commented{"x"});
  std::printf("A record of %zu events as JSON, not sealed, read, loaded and one more judged\n",
              kEvents);
  std::vector<std::string> plain;
  for (Record& record : records) {
    record.seals.clear();
    plain.push_back(write_record(record));
  }
  figures("all of it, for a record", best_ns(kRecords, [&] {
            for (const std::string& text : plain)
              keep(engine.submit(load(engine, read_record(text)), next));
          }));
}
