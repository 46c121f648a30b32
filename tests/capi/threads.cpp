// capi_threads THREADS ROUNDS: many threads at once make random calls of the C API, judge random
// records under laws that they share, and look at one case. The thread sanitizer sees whether they
// write what another reads (script/builds); each must come to what it comes to alone.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>

#include "calls/driver.h"
#include "fuzz/judged_property.h"

namespace {

std::vector<std::uint8_t> bytes_of(std::uint64_t seed, std::size_t size) {
  std::mt19937_64 random(seed);
  std::vector<std::uint8_t> bytes(size);
  for (std::uint8_t &one : bytes) one = static_cast<std::uint8_t>(random());
  return bytes;
}

struct Shared {
  const petition_calls::Texts texts = petition_calls::kept_texts(PETITION_SOURCE_DIR);
  const petition::Registry &registry = petition_fuzz::laws().front();
  const petition::Case petition = story_of(7);
  const std::string told = look(petition);  ///< by one thread alone
  std::vector<petition::Case> kept;         ///< the same from snapshots, one for each round
  std::atomic<int> broken{0};

  petition::Case story_of(std::uint64_t seed) const {
    const std::vector<std::uint8_t> bytes = bytes_of(seed, 300);
    petition_fuzz::Bytes deciding(bytes);
    return petition_fuzz::Life(registry, deciding).judged();
  }
  /// What there is to say of a case.
  std::string look(const petition::Case &c) const {
    using namespace petition;
    const Instant at = c.state().recorded_at + ClockTime{86400};
    const Engine &engine = registry.engine(c, at);
    std::string text = write_record(record_of(c));
    for (const Permission &p : engine.permitted(c, at)) text += p.permitted ? '1' : '0';
    for (const Obligation &o : engine.obligations(c, at)) text += engine.explain(o, c).text.vi;
    const CaseAudit found = audit(registry, record_of(c), at);
    for (const Deviation &d : found.deviations) text += d.text.en;
    return text;
  }
  void breaks(const char *what) {
    if (broken.fetch_add(1) == 0) std::fprintf(stderr, "%s\n", what);
  }
};

void work(Shared &shared, std::uint64_t thread, long rounds) {
  petition_calls::Tally tally;
  for (std::uint64_t i = 1; i <= static_cast<std::uint64_t>(rounds); ++i) {
    try {
      petition_calls::run(bytes_of(thread * 1000 + i, 500), shared.texts, tally);
    } catch (const petition_calls::Broken &e) {
      shared.breaks(e.what.c_str());
    }
    const std::string broken = petition_fuzz::judged_otherwise(bytes_of(thread * 1000 + i, 200));
    if (!broken.empty()) shared.breaks(broken.c_str());
    for (const petition::Case &c : {shared.petition, shared.kept[i - 1]})
      if (shared.look(c) != shared.told) shared.breaks("the one case is told otherwise");
  }
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3) return std::fprintf(stderr, "usage: capi_threads THREADS ROUNDS\n"), 2;
  const std::uint64_t threads = std::strtoull(arguments[1], nullptr, 10);
  const long rounds = std::strtol(arguments[2], nullptr, 10);
  Shared shared;
  const std::string snapshot = petition::write_snapshot(shared.petition);
  for (long i = 0; i < rounds; ++i) shared.kept.push_back(petition::read_snapshot(snapshot));
  std::vector<std::thread> all;
  for (std::uint64_t i = 1; i <= threads; ++i)
    all.emplace_back([&shared, i, rounds] { work(shared, i, rounds); });
  for (std::thread &one : all) one.join();
  std::printf("%s threads, %s rounds each: %d broken\n", arguments[1], arguments[2],
              shared.broken.load());
  return shared.broken == 0 ? 0 : 1;
}
