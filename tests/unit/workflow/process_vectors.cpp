// The vectors of tests/vectors/process through the C++ API, and the proof that they reach every
// clause the library decides.
#include <doctest/doctest.h>

#include "petition/json.h"
#include "petition/petition.hpp"
#include "vectors/process_run.h"

namespace {

using namespace petition;
using namespace petition_vectors;

/// A case judged by an engine of the C++ API, or by those of a registry.
class CppSubject final : public Subject {
 public:
  CppSubject(Engine engine, Case c, std::shared_ptr<const Registry> registry = nullptr)
      : engine_(std::move(engine)), case_(std::move(c)), registry_(std::move(registry)) {}

  json submit(const std::string& text) override {
    return guarded([&] {
      const Event event = read_event(text);
      if (registry_) engine_ = registry_->engine(case_, event.occurred_at);
      return keep(engine_.submit(case_, event));
    });
  }
  json advance(const std::string& now) override {
    return guarded([&] { return keep(engine_.advance(case_, parse_instant(now))); });
  }
  json simulate(const std::string& until) override {
    return guarded([&] { return keep(engine_.simulate(case_, parse_instant(until))); });
  }
  json state() const override { return json::parse(state_to_json(engine_, case_)); }
  json obligations() const override {
    return parsed([&] { return to_json(engine_, engine_.obligations(case_), Lang::vi); });
  }
  json lives(const std::string& at) const override {
    return parsed(
        [&] { return to_json(engine_, engine_.lives(case_, parse_instant(at)), Lang::vi); });
  }
  json timeliness(const std::string& at) const override {
    return parsed([&] { return to_json(engine_, engine_.timeliness(case_, parse_instant(at))); });
  }
  json permitted(const std::string& now) const override {
    return parsed([&] { return to_json(engine_.permitted(case_, parse_instant(now))); });
  }
  json audit(const std::string& record, const std::string& at) const override {
    return parsed([&] {
      return to_json(engine_, petition::audit(engine_, read_record(record), parse_instant(at)),
                     Lang::vi);
    });
  }
  json due() const override {
    return guarded([&] { return time(engine_.due(case_)); });
  }
  json next_wakeup() const override {
    return guarded([&] { return time(engine_.next_wakeup(case_)); });
  }
  std::string record() const override { return write_record(record_of(case_)); }
  std::unique_ptr<Subject> load(const std::string& text) const override {
    return guarded([&]() -> std::unique_ptr<Subject> {
      const Record record = read_record(text);
      Case again = registry_ ? petition::load(*registry_, record) : petition::load(engine_, record);
      return std::make_unique<CppSubject>(engine_, std::move(again), registry_);
    });
  }
  std::string later(const std::string& t, int seconds) const override {
    return format_instant(parse_instant(t) + std::chrono::seconds{seconds});
  }

 private:
  template <class F>
  static auto guarded(F f) -> decltype(f()) {
    try {
      return f();
    } catch (const Error& error) {
      throw Failed(std::string(name(error.code())));
    }
  }
  template <class F>
  static json parsed(F f) {
    return json::parse(guarded(f));
  }
  json keep(const Verdict& judged) {
    case_ = judged.next;  // as a host does, before any text is asked for
    json verdict = json::parse(to_json(engine_, judged, Lang::vi));
    if (registry_ && case_.size() > 0) engine_ = registry_->engine(case_, kNever);
    return verdict;
  }
  /// A simulation has the shape of an accepted verdict.
  json keep(const Simulation& simulated) {
    Verdict verdict{.outcome = Outcome::accepted, .next = simulated.next};
    verdict.appended = simulated.appended;
    verdict.notices = simulated.notices;
    return keep(verdict);
  }
  static json time(std::optional<Instant> t) { return t ? json(format_instant(*t)) : json(); }

  Engine engine_;
  Case case_;
  std::shared_ptr<const Registry> registry_;  ///< null where one engine judges
};

std::vector<Regulation> regulations(const petition_vectors::JudgedBy& by) {
  std::vector<Regulation> all;
  for (const auto& toml : by.profiles) all.push_back(Regulation::parse(toml));
  if (all.empty()) all.push_back(Regulation::builtin());
  for (auto& regulation : all)
    for (const auto& [reading, value] : by.readings)
      regulation = regulation.with_reading(reading, value);
  return all;
}

std::vector<Calendar> calendars(const petition_vectors::JudgedBy& by) {
  static const auto builtin = Calendar::builtin();
  std::vector<Calendar> all;
  for (const auto& days : by.days) all.push_back(days.empty() ? builtin : builtin.with_days(days));
  return all;
}

std::unique_ptr<Subject> make(const std::string& id, const petition_vectors::JudgedBy& by) {
  const auto rules = regulations(by);
  const auto days = calendars(by);
  auto registry = by.several() ? std::make_shared<const Registry>(rules, days) : nullptr;
  return std::make_unique<CppSubject>(Engine(rules.front(), days.back()), Case(id), registry);
}

const Vectors& vectors() {
  static const auto all = load_vectors(vectors_folder());
  return all;
}

}  // namespace

TEST_CASE("process vectors") {
  REQUIRE(vectors().files.size() > 0);
  for (const auto& [file, cases] : vectors().files)
    for (const auto& c : cases) {
      const std::string title = file + ": " + c["name"].get<std::string>();
      SUBCASE(title.c_str()) {
        const Run run(vectors(), c, make);
        for (const auto& problem : run.problems()) FAIL_CHECK(problem);
      }
    }
}

TEST_CASE("every clause that is decided is named by a vector, and cited by the engine in one") {
  const auto named = named_clauses(vectors());
  std::set<std::string> cited;
  for (const auto& [file, cases] : vectors().files)
    for (const auto& c : cases) {
      Run run(vectors(), c, make);
      cited.merge(run.cited);
    }
  const Regulation regulation = Regulation::builtin();
  for (const auto& clause : regulation.clauses()) {
    if (!clause.has(Mark::decide)) continue;
    CHECK_MESSAGE(named.count(clause.id) == 1, "no vector names ", clause.id);
    CHECK_MESSAGE(cited.count(clause.id) == 1, "nothing ever rests on ", clause.id);
  }
}

TEST_CASE("the clauses and names of the vectors are right") {
  for (const auto& id : named_clauses(vectors()))
    CHECK_MESSAGE(Regulation::builtin().find_clause(id).has_value(), "no clause ", id);
  std::set<std::string> names;
  for (const auto& [file, cases] : vectors().files)
    for (const auto& c : cases)
      CHECK_MESSAGE(names.insert(file + c["name"].get<std::string>()).second, "twice: ", c["name"]);
}
