// What a vector is run against: one case, behind whichever interface answers with the JSON results
// of petition.h.
#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

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

/// Makes a new case, given its id and the readings that differ from the default.
using Maker = std::function<std::unique_ptr<Subject>(const std::string& id, const json& readings)>;

}  // namespace petition_vectors
