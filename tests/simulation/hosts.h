// Who works on the machine: operators, sweepers, senders, auditors, and a keeper of the files.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway.h"
#include "known.h"
#include "machine.h"
#include "plan.h"

namespace simulation {

inline constexpr const char* kPath = "/cases.db";
inline constexpr const char* kUrl = "sqlite:/cases.db";

/// All there is in one simulation.
struct World {
  Machine& machine;
  Plan plan;
  Gateway gateway;
  Known known;
  std::int64_t latest_s = 0;  ///< the latest that any clock ever showed

  std::string case_id(std::uint64_t number) const { return "PA-" + std::to_string(number); }
};

/// What one worker is, through all processes that do its work one after another.
class Host {
 public:
  Host(World& world, std::string name);
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  virtual ~Host() = default;

  const std::string& name() const { return name_; }
  /// What one of its processes does.
  void live();

 protected:
  virtual void act() = 0;
  /// Whether it uses the store: then it is open when it acts.
  virtual bool uses_store() const { return true; }

  World& world() { return *world_; }
  Machine& machine() { return world_->machine; }
  Random& random() { return world_->machine.random; }
  petition::Store& store() { return *store_; }
  /// What its clock shows.
  petition::Instant now();
  std::string any_case();

  /// Makes one call of the store, and gives the error that it threw. Throws Died.
  template <class Call>
  std::optional<petition::Error> call(const std::string& what, Call&& make);
  /// The case as it is stored now, which must have all that was known before. Nothing: not there,
  /// or it could not be read.
  std::optional<petition::Case> look(const std::string& case_id);

 private:
  void rest();
  void set_clock();
  bool open(std::optional<petition::Store>& store);
  bool is_expected(const petition::Error& error) const;
  void judge(const std::string& what, const std::optional<petition::Error>& error);

  World* world_;
  std::string name_;
  int acts_left_;
  std::int64_t ahead_s_ = 0;  ///< of the true time
  petition::Store* store_ = nullptr;
};

template <class Call>
std::optional<petition::Error> Host::call(const std::string& what, Call&& make) {
  std::optional<petition::Error> error;
  try {
    make();
  } catch (const petition::Error& e) {
    error = e;
  }
  if (machine().is_dead()) throw Died{};
  judge(what, error);
  return error;
}

/// All who work by a plan.
std::vector<std::unique_ptr<Host>> hosts_of(World& world);

/// Asks for a wish once, by a call of the store that `host` makes; the other hosts that are needed
/// for it are made by these.
std::unique_ptr<Host> make_operator(World& world, std::string name);
std::unique_ptr<Host> make_sweeper(World& world, std::string name);
std::unique_ptr<Host> make_sender(World& world, std::string name);
std::unique_ptr<Host> make_auditor(World& world, std::string name);
std::unique_ptr<Host> make_keeper(World& world, std::string name);

/// The event which records that a notice was sent.
petition::Event sent_event(const petition::ClaimedNotice& claimed, petition::Instant now);

}  // namespace simulation
