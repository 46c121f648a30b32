// What a vector is run against: one case, behind whichever interface answers with the JSON results
// of petition.h.
#pragma once

#include <functional>
#include <map>
#include <memory>
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

/// Times are ISO 8601 at UTC+7. Every call throws Failed when the library reports an error.
class Subject {
 public:
  virtual ~Subject() = default;
  virtual json submit(const std::string& event) = 0;
  virtual json advance(const std::string& now) = 0;
  virtual json simulate(const std::string& until) = 0;
  virtual json state() const = 0;
  virtual json obligations() const = 0;
  virtual json lives(const std::string& at) const = 0;
  virtual json timeliness(const std::string& at) const = 0;
  virtual json permitted(const std::string& now) const = 0;
  /// The audit of a record by the same engine.
  virtual json audit(const std::string& record, const std::string& at) const = 0;
  virtual json due() const = 0;          ///< a time or null
  virtual json next_wakeup() const = 0;  ///< a time or null
  virtual std::string record() const = 0;
  /// The case of a record, judged again by the same engine.
  virtual std::unique_ptr<Subject> load(const std::string& record) const = 0;
  /// A time so many seconds later.
  virtual std::string later(const std::string& time, int seconds) const = 0;
};

/// What a vector is judged by, where it differs from the built-in regulation and calendar.
struct JudgedBy {
  std::vector<std::string> profiles;  ///< as TOML; empty: the built-in one
  std::vector<std::string> days{""};  ///< joined to the built-in calendar; of several the
                                      ///< last is that of new cases
  std::map<std::string, std::string> readings;

  explicit JudgedBy(const json& vector) : readings(vector.value("readings", readings)) {
    profiles = vector.value("profiles", profiles);
    days = vector.value("days", days);
  }
  /// Whether a case may move from one to another, which takes a registry.
  bool several() const { return profiles.size() > 1 || days.size() > 1; }
};

/// Makes a new case, given its id and what it is judged by.
using Maker = std::function<std::unique_ptr<Subject>(const std::string& id, const JudgedBy& by)>;

}  // namespace petition_vectors
