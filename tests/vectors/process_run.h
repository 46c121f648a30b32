// Interprets one vector: takes its steps and finds where the library does otherwise.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>

#include "vectors/process_findings.h"
#include "vectors/process_subject.h"

namespace petition_vectors {

class Run {
 public:
  std::set<std::string> cited;  ///< every clause that any result rested on

  Run(const Vectors& all, const json& the_case, const Maker& make)
      : all_(all), subject_(make(the_case.value("case", "T-1"), JudgedBy(the_case))) {
    if (the_case.contains("from"))
      for (const auto& step : all.beginnings.at(the_case["from"].get<std::string>())) take(step);
    for (const auto& step : the_case["steps"]) take(step);
  }
  const std::vector<std::string>& problems() const { return found_.problems; }

 private:
  void take(const json& step) {
    ++found_.step;
    verdict_ = nullptr;
    expect_ = step.value("expect", json::object());
    const std::string before = subject_->record();
    try {
      act(step);
      if (expect_.contains("error")) found_.differ("error", expect_["error"], "none");
    } catch (const Failed& error) {
      found_.same("error", expect_.value("error", "none"), error.what());
      found_.same("record after an error", before, subject_->record());
    }
    check_words();
    if (!verdict_.is_null()) check_verdict(before);
    try {
      check_state();
      check_restored();
      if (step.contains("submit") || step.contains("advance")) check_rhythm(step);
    } catch (const Failed& error) {
      found_.add(std::string("a question failed: ") + error.what());
    }
  }

  void act(const json& step) {
    const auto time_of = [&](const char* key) {
      return time_ = spelled_out(step[key]).get<std::string>();
    };
    if (step.contains("submit")) {
      const json event = spell(step["submit"]);
      time_ = event.value("recorded_at", "");
      verdict_ = subject_->submit(event.dump());
      if (verdict_["outcome"] == "refused") log_.push_back(event);
    } else if (step.contains("advance")) {
      verdict_ = subject_->advance(time_of("advance"));
    } else if (step.contains("simulate")) {
      verdict_ = subject_->simulate(time_of("simulate"));
    } else if (step.contains("restore")) {
      subject_ = subject_->load(subject_->record());
    } else if (step.contains("permitted")) {
      check_permitted(subject_->permitted(time_of("permitted")));
    } else if (step.contains("audit")) {
      check_audit(subject_->audit(log(), time_of("audit")));
    } else {
      time_of("at");
    }
  }

  /// The event of a step: its template, overridden, with what may be left out filled in.
  json spell(json own) const {
    json event = json::object();
    if (own.contains("use")) event = all_.templates.at(own["use"].get<std::string>());
    own.erase("use");
    event.merge_patch(own);
    if (!event.contains("id")) event["id"] = "e" + std::to_string(found_.step);
    for (const char* key : {"occurred_at", "recorded_at"})
      if (event.contains(key)) event[key] = spelled_out(event[key]);
    if (event.contains("occurred_at") && !event.contains("recorded_at"))
      event["recorded_at"] = event["occurred_at"];
    if (event.contains("data"))
      for (auto& value : event["data"])
        value = keys_.count(value) ? keys_.at(value) : spelled_out(value);
    return event;
  }

  void check_words() {
    static const std::set<std::string> known{
        "outcome",    "events",  "notices",     "refusals", "refused_for",   "citations",
        "due",        "holder",  "position",    "returns",  "commitment",    "publication",
        "error",      "overdue", "next_wakeup", "promises", "answered_late", "obligations",
        "owes",       "yes",     "not_owed",    "no",       "overdue_since", "lapses",
        "deviations", "summary", "lives"};
    for (const auto& [key, value] : expect_.items())
      if (!known.count(key)) found_.add("the format has no expectation named " + key);
  }

  void check_verdict(const std::string& before) {
    const bool refused = expect_.contains("refusals") || expect_.contains("refused_for");
    found_.same("outcome", expect_.value("outcome", refused ? "refused" : "accepted"),
                verdict_["outcome"]);
    if (verdict_["outcome"] != "accepted") {
      found_.same("record unless accepted", before, subject_->record());
      found_.same("events unless accepted", json::array(), verdict_["events"]);
      found_.same("notices unless accepted", json::array(), verdict_["notices"]);
    }
    check_appended();
    if (expect_.contains("refusals"))
      found_.sequence("refusals", expect_["refusals"], verdict_["refusals"], "code");
    json codes = json::array();
    for (const auto& refusal : verdict_["refusals"]) {
      codes.push_back({{"code", refusal["code"]}});
      cite(refusal["clauses"]);
    }
    for (const auto& code : expect_.value("refused_for", json::array()))
      found_.set("refused_for", {{{"code", code}}}, codes, false);
    cite(verdict_["clauses"]);
    for (const auto& id : expect_.value("citations", json::array()))
      found_.set("citations", {{{"id", id}}}, verdict_["clauses"], false);
  }

  void check_appended() {
    json flat = json::array();
    for (const auto& appended : verdict_["events"]) {
      log_.push_back(appended["event"]);
      json event = appended["event"]["data"];
      event.update(appended["event"]);
      flat.push_back(event);
    }
    if (expect_.contains("events")) found_.sequence("events", expect_["events"], flat, "kind");
    if (expect_.contains("notices"))
      found_.set("notices", expect_["notices"], verdict_["notices"], true);
    for (const auto& notice : verdict_["notices"]) {
      if (!given_.insert(notice["key"].get<std::string>()).second)
        found_.differ("notices", "a key given once", notice);
      keys_["@" + notice["kind"].get<std::string>() + " " + notice["role"].get<std::string>()] =
          notice["key"];
    }
  }

  void check_state() {
    const json state = subject_->state();
    for (const char* key :
         {"position", "commitment", "publication", "holder", "returns", "promises"})
      if (expect_.contains(key)) found_.same(key, expect_[key], state[key]);
    if (expect_.contains("due")) found_.same("due", spelled_out(expect_["due"]), subject_->due());
    if (expect_.contains("next_wakeup"))
      found_.same("next_wakeup", spelled_out(expect_["next_wakeup"]), subject_->next_wakeup());
    check_timeliness();
    check_owed(subject_->obligations());
    if (expect_.contains("lives"))
      found_.set("lives", expect_["lives"], subject_->lives(time_), false);
  }

  void check_timeliness() {
    const char* const keys[] = {"overdue", "answered_late", "overdue_since", "lapses"};
    if (std::none_of(std::begin(keys), std::end(keys),
                     [&](const char* key) { return expect_.contains(key); }))
      return;
    const json timeliness = subject_->timeliness(time_);
    for (const char* key : {"overdue", "answered_late", "overdue_since"})
      if (expect_.contains(key)) found_.same(key, spelled_out(expect_[key]), timeliness[key]);
    if (!expect_.contains("lapses")) return;
    json lapsed = json::array();
    for (const auto& deadline : timeliness["deadlines"])
      if (deadline["lapsed"] == true) lapsed.push_back(deadline);
    found_.set("lapses", expect_["lapses"], lapsed, true);
  }

  void check_owed(const json& owed) {
    for (const auto& obligation : owed) cite(obligation["clauses"]);
    if (expect_.contains("obligations"))
      found_.set("obligations", expect_["obligations"], owed, true);
    if (expect_.contains("owes")) found_.set("owes", expect_["owes"], owed, false);
    for (const auto& kind : expect_.value("not_owed", json::array()))
      for (const auto& obligation : owed)
        if (obligation["owed"] == kind) found_.differ("not_owed", kind, obligation);
  }

  void check_permitted(const json& all) {
    for (const bool yes : {true, false})
      for (const auto& wanted : expect_.value(yes ? "yes" : "no", json::array())) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const json& p) {
          return p["kind"] == wanted[0] && p["role"] == wanted[1];
        });
        if (at == all.end()) return found_.differ("permitted", wanted, "no such entry");
        const json& why = (*at)["reasons"];
        if ((*at)["permitted"] != yes ||
            (wanted.size() > 2 && std::find(why.begin(), why.end(), wanted[2]) == why.end()))
          found_.differ(yes ? "yes" : "no", wanted, *at);
      }
  }

  /// Everything so far as a log that somebody else wrote: the refused events are in it too.
  std::string log() const {
    json record = json::parse(subject_->record());
    record["events"] = json::array();
    for (json event : log_) {
      event.erase("seq");
      record["events"].push_back(event);
    }
    return record.dump();
  }

  void check_audit(const json& audit) {
    for (const auto& deviation : audit["deviations"]) cite(deviation["clauses"]);
    if (expect_.contains("deviations"))
      found_.set("deviations", expect_["deviations"], audit["deviations"], true);
    if (expect_.contains("summary") && !fits(expect_["summary"], audit["summary"]))
      found_.differ("summary", expect_["summary"], audit["summary"]);
  }

  /// Restoring loses nothing, at any point.
  void check_restored() {
    const auto again = subject_->load(subject_->record());
    found_.same("state when restored", subject_->state(), again->state());
    found_.same("record when restored", subject_->record(), again->record());
    found_.same("next_wakeup when restored", subject_->next_wakeup(), again->next_wakeup());
  }

  /// Before the next wake-up time causes nothing, at it something, and the same call a second time
  /// causes nothing.
  void check_rhythm(const json& step) {
    const json wakeup = subject_->next_wakeup();
    const auto caused_at = [&](const std::string& time) {
      return subject_->load(subject_->record())->advance(time)["events"];
    };
    if (step.contains("advance")) found_.same("again at once", json::array(), caused_at(time_));
    if (wakeup.is_null()) return;
    if (wakeup.get<std::string>() <= time_) {
      if (caused_at(time_).empty()) found_.add("a wake-up that is past causes nothing");
      return;
    }
    found_.same("one second before the next wake-up", json::array(),
                caused_at(subject_->later(wakeup, -1)));
    if (caused_at(wakeup).empty()) found_.add("nothing happens at the next wake-up");
  }

  void cite(const json& clauses) { cited.merge(clause_ids(clauses)); }

  const Vectors& all_;
  std::unique_ptr<Subject> subject_;
  Findings found_;
  std::map<json, json> keys_;    ///< "@kind role" -> key of the last such notice
  std::set<std::string> given_;  ///< the keys of all notices so far
  json log_ = json::array();     ///< every event so far, refused or not
  json verdict_, expect_;
  std::string time_;
};

}  // namespace petition_vectors
