// The machine: time, the processes that work on it one at a time, and what befalls them.
//
// Nothing here happens by itself. A process works until it comes to an operation of its disk, or
// rests; there chance decides whether another one goes on, whether the process ends as by SIGKILL,
// the machine loses power or the operation fails. A process that has ended is not torn out of the
// calls that it is in: each of its operations fails from then on and does nothing, so that it comes
// out of them and frees its memory, while nobody sees anything of it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "disk.h"
#include "faults.h"
#include "fiber.h"
#include "random.h"

struct sqlite3;

namespace simulation {

/// Thrown in a process that has ended, where no call of SQLite is in between.
struct Died {};

/// An operation of the disk.
enum class Op : std::uint8_t { open, remove, look, read, write, sync, truncate, lock, shared };

/// A file that a process has open.
struct OpenFile {
  std::string name;
  std::shared_ptr<File> file;
  std::shared_ptr<SharedMemory> memory{};
  Holder holder{};
  struct Process* owner = nullptr;
};

/// One process, from its start to its end.
struct Process {
  std::size_t service = 0;
  std::string name{};
  bool dead = false;
  bool done = false;  ///< its service needs no other one after it
  std::int64_t wake_ms = 0;
  std::vector<OpenFile*> files{};
  sqlite3* connection = nullptr;  ///< that it opened last
  std::unique_ptr<Fiber> fiber{};
  /// What it shared with others when it died.
  struct Image {
    std::shared_ptr<SharedMemory> memory;
    std::vector<std::vector<unsigned char>> contents;
  };
  std::vector<Image> images{};
};

/// One machine with its disk.
class Machine {
 public:
  Machine(std::uint64_t seed, Break built_in, bool tracing);

  Random random;
  Disk disk;
  Rates rates{};
  Totals totals{};
  const Break broken;
  int sector_size = 4096;      ///< as the disk tells SQLite
  bool safe_overwrite = true;  ///< likewise: what lies beside a write in its sector stays

  /// A service is one process after another: `life` is run, and again when the process has died.
  void serve(std::string name, std::function<void()> life);
  /// Until every service is done, or a violation is found.
  void run();

  std::int64_t now_ms() const { return now_ms_; }
  /// Rests, or does something that takes as long. Throws Died.
  void rest(std::int64_t ms);
  /// A step of a host between two calls, at which its process may die. Throws Died.
  void step();

  /// Before an operation of the disk: SQLITE_OK, or how it fails. Not called in a process:
  /// SQLITE_OK.
  int before(Op op);
  /// Waits within a call.
  void wait(std::int64_t ms);
  /// Whether the process that runs has died: then it does nothing more.
  bool is_dead() const { return running_ != nullptr && running_->dead; }
  bool is_full() const { return running_ != nullptr && now_ms_ < full_until_ms_; }
  Process* running() const { return running_; }
  /// It fails by this fault.
  int fail(Fault fault, int code);
  /// Ends what runs on the machine and leaves of the disk what was synced.
  void lose_power();

  /// Something that must not be. The first one stays.
  void violate(const std::string& what);
  const std::string& violation() const { return violation_; }

  bool tracing() const { return tracing_; }
  void trace(std::string_view what) const;

 private:
  struct Service {
    std::string name;
    std::function<void()> life;
  };
  void start(std::size_t service, std::int64_t wake_ms);
  Process* next();
  void resume(Process& process);
  void kill(Process& process);
  void release(Process& process);
  void die(Process& process);

  const bool tracing_;
  std::int64_t now_ms_ = 0;
  std::int64_t full_until_ms_ = 0;
  std::vector<Service> services_;
  std::vector<std::unique_ptr<Process>> processes_;
  Process* running_ = nullptr;
  std::string violation_;
};

/// Puts a line together for `trace` or `violate`.
template <class... Parts>
std::string joined(const Parts&... parts);

}  // namespace simulation

#include <sstream>

namespace simulation {

template <class... Parts>
std::string joined(const Parts&... parts) {
  std::ostringstream line;
  (line << ... << parts);
  return line.str();
}

}  // namespace simulation
