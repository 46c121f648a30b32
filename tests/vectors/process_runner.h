// Interprets the vectors of tests/vectors/process (README.md there says what they mean) against
// anything that answers with the JSON results of petition.h. C++ and C run the same interpreter.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace petition_vectors {

using nlohmann::json;

/// An error of the library, by the name of its code.
struct Failed : std::runtime_error {
  explicit Failed(const std::string& code) : std::runtime_error(code) {}
};

/// One case under test. Times are ISO 8601 at UTC+7, results the JSON of petition.h; every call
/// throws Failed when the library reports an error.
class Subject {
 public:
  virtual ~Subject() = default;
  virtual json submit(const std::string& event) = 0;
  virtual json advance(const std::string& now) = 0;
  virtual json simulate(const std::string& until) = 0;
  virtual json state() const = 0;
  virtual json obligations() const = 0;
  virtual json timeliness(const std::string& at) const = 0;
  virtual json permitted(const std::string& now) const = 0;
  virtual json due() const = 0;          ///< a time or null
  virtual json next_wakeup() const = 0;  ///< a time or null
  virtual std::string record() const = 0;
  /// The case of a record, judged again by the same engine.
  virtual std::unique_ptr<Subject> load(const std::string& record) const = 0;
  /// A time so many seconds later.
  virtual std::string later(const std::string& time, int seconds) const = 0;
};

/// Makes a new case, given its id and the readings that differ from the default.
using Maker = std::function<std::unique_ptr<Subject>(const std::string& id, const json& readings)>;

struct Vectors {
  json templates = json::object();
  json beginnings = json::object();
  std::map<std::string, json> files;  ///< file name -> cases
};

inline Vectors load_vectors(const std::filesystem::path& folder) {
  Vectors all;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in(entry.path());
    const json file = json::parse(in);
    if (file.contains("templates")) all.templates.update(file["templates"]);
    if (file.contains("beginnings")) all.beginnings.update(file["beginnings"]);
    if (file.contains("cases")) all.files[entry.path().filename().string()] = file["cases"];
  }
  return all;
}

/// `2021-04-05 09:00` is short for `2021-04-05T09:00:00+07:00`; any other text stays.
inline json spelled_out(const json& value) {
  if (!value.is_string()) return value;
  auto text = value.get<std::string>();
  if ((text.size() != 16 && text.size() != 19) || text[10] != ' ' || text[4] != '-') return value;
  text[10] = 'T';
  return text + (text.size() == 16 ? ":00+07:00" : "+07:00");
}

/// Runs one case; `problems` says where the library and the vector differ.
class Run {
 public:
  std::vector<std::string> problems;
  std::set<std::string> cited;  ///< every clause that any result rested on

  Run(const Vectors& all, const json& the_case, const Maker& make)
      : all_(all), subject_(make(the_case.value("case", "T-1"), readings(the_case))) {
    const json beginning = the_case.contains("from")
                               ? all.beginnings.at(the_case["from"].get<std::string>())
                               : json::array();
    for (const auto* steps : {&beginning, &the_case["steps"]})
      for (const auto& step : *steps) take(step);
  }

 private:
  static json readings(const json& c) { return c.value("readings", json::object()); }

  void take(const json& step) {
    ++number_;
    verdict_ = nullptr;
    expect_ = step.value("expect", json::object());
    const std::string before = subject_->record();
    try {
      act(step);
      if (expect_.contains("error")) differ("error", expect_["error"], "none");
    } catch (const Failed& error) {
      if (expect_.value("error", "") != error.what()) differ("error", "none", error.what());
      same("record after an error", before, subject_->record());
    }
    check_words();
    if (!verdict_.is_null()) check_verdict(before);
    check_state();
    check_restored();
    check_rhythm(step);
  }

  void act(const json& step) {
    if (step.contains("submit")) {
      const json event = spell(step["submit"]);
      time_ = event.value("recorded_at", "");
      verdict_ = subject_->submit(event.dump());
    } else if (step.contains("advance")) {
      verdict_ = subject_->advance(time_ = spelled_out(step["advance"]));
    } else if (step.contains("simulate")) {
      verdict_ = subject_->simulate(time_ = spelled_out(step["simulate"]));
    } else if (step.contains("restore")) {
      subject_ = subject_->load(subject_->record());
    } else if (step.contains("at")) {
      time_ = spelled_out(step["at"]);
    } else if (step.contains("permitted")) {
      check_permitted(spelled_out(step["permitted"]));
    } else {
      throw std::invalid_argument("a step the format does not have: " + step.dump());
    }
    if (verdict_.is_null()) return;
    for (const auto& notice : verdict_["notices"])
      keys_["@" + notice["kind"].get<std::string>() + " " + notice["role"].get<std::string>()] =
          notice["key"];
  }

  /// The event of a step: its template, overridden, with what may be left out filled in.
  json spell(json own) {
    json event = json::object();
    if (own.contains("use")) event = all_.templates.at(own["use"].get<std::string>());
    own.erase("use");
    event.merge_patch(own);
    if (!event.contains("id")) event["id"] = "e" + std::to_string(number_);
    for (const char* key : {"occurred_at", "recorded_at"})
      if (event.contains(key)) event[key] = spelled_out(event[key]);
    if (event.contains("occurred_at") && !event.contains("recorded_at"))
      event["recorded_at"] = event["occurred_at"];
    if (event.contains("data"))
      for (auto& value : event["data"])
        if (value.is_string()) value = keys_.count(value) ? keys_[value] : spelled_out(value);
    return event;
  }

  void check_words() {
    static const std::set<std::string> known{
        "outcome", "events",  "notices",     "refusals", "refused_for",   "citations",
        "due",     "holder",  "position",    "returns",  "commitment",    "publication",
        "error",   "overdue", "next_wakeup", "promises", "answered_late", "obligations",
        "owes",    "yes",     "not_owed",    "no"};
    for (const auto& [key, value] : expect_.items())
      if (!known.count(key)) problem("the format has no expectation named " + key);
  }

  void check_verdict(const std::string& before) {
    const bool refused = expect_.contains("refusals") || expect_.contains("refused_for");
    same("outcome", expect_.value("outcome", refused ? "refused" : "accepted"), verdict_["outcome"]);
    cite(verdict_["clauses"]);
    for (const auto& refusal : verdict_["refusals"]) cite(refusal["clauses"]);
    if (verdict_["outcome"] != "accepted") {
      same("record after " + verdict_["outcome"].get<std::string>(), before, subject_->record());
      if (!verdict_["events"].empty() || !verdict_["notices"].empty())
        problem("events or notices without acceptance");
    }
    if (expect_.contains("events")) check_events();
    if (expect_.contains("notices")) check_set("notices", verdict_["notices"], true);
    if (expect_.contains("refusals")) check_refusals();
    for (const auto& code : expect_.value("refused_for", json::array()))
      if (!std::any_of(verdict_["refusals"].begin(), verdict_["refusals"].end(),
                       [&](const json& r) { return r["code"] == code; }))
        differ("refused_for", code, codes());
    for (const auto& id : expect_.value("citations", json::array()))
      if (!ids(verdict_["clauses"]).count(id)) differ("citations", id, verdict_["clauses"]);
  }

  void check_events() {
    json kinds = json::array();
    for (const auto& e : verdict_["events"]) kinds.push_back(e["event"]["kind"]);
    json wanted = json::array();
    for (const auto& e : expect_["events"]) wanted.push_back(e.is_string() ? e : e["kind"]);
    if (!same("events", wanted, kinds)) return;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const json& event = verdict_["events"][i]["event"];
      if (!expect_["events"][i].is_object()) continue;
      for (const auto& [key, value] : expect_["events"][i].items()) {
        const json& place = event.contains(key) ? event : event["data"];
        same("event." + key, spelled_out(value), place.value(key, json()));
      }
    }
  }

  json codes() const {
    json list = json::array();
    for (const auto& refusal : verdict_["refusals"]) list.push_back(refusal["code"]);
    return list;
  }

  void check_refusals() {
    json wanted = json::array();
    for (const auto& r : expect_["refusals"]) wanted.push_back(r.is_string() ? r : r["code"]);
    if (!same("refusals", wanted, codes())) return;
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (expect_["refusals"][i].is_object() &&
          !fits(expect_["refusals"][i], verdict_["refusals"][i]))
        differ("refusal", expect_["refusals"][i], verdict_["refusals"][i]);
  }

  void check_state() {
    const json state = subject_->state();
    for (const char* key : {"position", "commitment", "publication", "holder", "returns", "promises"})
      if (expect_.contains(key)) same(key, expect_[key], state[key]);
    if (expect_.contains("due")) same("due", spelled_out(expect_["due"]), subject_->due());
    if (expect_.contains("next_wakeup"))
      same("next_wakeup", spelled_out(expect_["next_wakeup"]), subject_->next_wakeup());
    for (const char* key : {"overdue", "answered_late"})
      if (expect_.contains(key)) same(key, expect_[key], subject_->timeliness(time_)[key]);
    const json owed = subject_->obligations();
    for (const auto& o : owed) cite(o["clauses"]);
    if (expect_.contains("obligations")) check_set("obligations", owed, true);
    if (expect_.contains("owes")) check_set("owes", owed, false);
    for (const auto& kind : expect_.value("not_owed", json::array()))
      for (const auto& o : owed)
        if (o["owed"] == kind) differ("not_owed", kind, o);
  }

  /// Each entry expected fits a result of its own; with `exact` no result is left over.
  void check_set(const std::string& key, json results, bool exact) {
    const json all = results;
    for (const auto& wanted : expect_[key]) {
      const auto at = std::find_if(results.begin(), results.end(),
                                   [&](const json& r) { return fits(wanted, r); });
      if (at == results.end()) return differ(key, wanted, all);
      results.erase(at);
    }
    if (exact && !results.empty()) differ(key, expect_[key], all);
  }

  /// What is expected of a notice, refusal or obligation holds; clauses are among those cited.
  static bool fits(const json& wanted, const json& result) {
    for (const auto& [key, value] : wanted.items()) {
      if (key == "clauses") {
        const auto cited = ids(result["clauses"]);
        for (const auto& id : value)
          if (!cited.count(id)) return false;
      } else if (value.is_object()) {
        if (!result[key].is_object() || !fits(value, result[key])) return false;
      } else if (result.value(key, json()) != spelled_out(value)) {
        return false;
      }
    }
    return true;
  }

  void check_permitted(const std::string& now) {
    const json all = subject_->permitted(now);
    for (const bool yes : {true, false})
      for (const auto& wanted : expect_.value(yes ? "yes" : "no", json::array())) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const json& p) {
          return p["kind"] == wanted[0] && p["role"] == wanted[1];
        });
        if (at == all.end()) return differ("permitted", wanted, "no such entry");
        same("permitted " + wanted.dump(), yes, (*at)["permitted"]);
        const json& why = (*at)["reasons"];
        if (wanted.size() > 2 && std::find(why.begin(), why.end(), wanted[2]) == why.end())
          differ("permitted", wanted, *at);
      }
  }

  /// Restoring loses nothing, at any point.
  void check_restored() {
    try {
      const auto again = subject_->load(subject_->record());
      same("state when restored", subject_->state(), again->state());
      same("record when restored", subject_->record(), again->record());
      same("next_wakeup when restored", subject_->next_wakeup(), again->next_wakeup());
    } catch (const Failed& error) {
      problem(std::string("not restored: ") + error.what());
    }
  }

  /// Before the next wake-up time causes nothing, at it something, and the same call causes
  /// nothing again.
  void check_rhythm(const json& step) {
    if (!step.contains("submit") && !step.contains("advance")) return;
    const json wakeup = subject_->next_wakeup();
    if (step.contains("advance")) nothing_at(time_, "the same time again");
    if (wakeup.is_null() || wakeup.get<std::string>() <= time_) return;
    nothing_at(subject_->later(wakeup, -1), "one second before the next wake-up");
    if (subject_->load(subject_->record())->advance(wakeup)["events"].empty())
      problem("nothing happens at the next wake-up");
  }

  void nothing_at(const std::string& time, const std::string& when) {
    const json verdict = subject_->load(subject_->record())->advance(time);
    if (!verdict["events"].empty()) differ("advance, " + when, json::array(), verdict["events"]);
  }

  static std::set<std::string> ids(const json& clauses) {
    std::set<std::string> out;
    for (const auto& clause : clauses) out.insert(clause["id"].get<std::string>());
    return out;
  }
  void cite(const json& clauses) { cited.merge(ids(clauses)); }

  bool same(const std::string& key, const json& wanted, const json& got) {
    if (wanted != got) differ(key, wanted, got);
    return wanted == got;
  }
  void differ(const std::string& key, const json& wanted, const json& got) {
    problem(key + ": expected " + wanted.dump() + ", got " + got.dump());
  }
  void problem(const std::string& what) {
    problems.push_back("step " + std::to_string(number_) + ": " + what);
  }

  const Vectors& all_;
  std::unique_ptr<Subject> subject_;
  std::map<std::string, json> keys_;  ///< "@kind role" -> key of the last such notice
  json verdict_, expect_;
  std::string time_;
  int number_ = 0;
};

/// The clauses that any vector names.
inline std::set<std::string> named_clauses(const Vectors& all) {
  std::set<std::string> out;
  for (const auto& [file, cases] : all.files)
    for (const auto& c : cases)
      for (const auto& id : c["clauses"]) out.insert(id.get<std::string>());
  return out;
}

}  // namespace petition_vectors
