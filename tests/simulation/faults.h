// What can go wrong with a machine and its disk, how often, and how often it did.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace simulation {

/// The kinds of faults of a disk.
enum class Fault : std::uint8_t {
  full,       ///< no space: a write that makes a file longer fails
  write,      ///< a write fails, after some of its sectors
  sync,       ///< a sync fails: nothing is on the disk for sure by it
  read,       ///< a read fails
  truncate,   ///< a file is not cut off
  remove,     ///< a file is not removed
  open,       ///< a file is not opened
  shared,     ///< the memory that processes share is not to be had, or a lock of it
  slow,       ///< an operation takes seconds
  torn,       ///< a write of which a loss of power left some sectors
  lost,       ///< a write of which it left none
  lost_name,  ///< a file made or removed that it undid
};
inline constexpr std::array<std::string_view, 12> kFaultNames = {
    "full", "write",  "sync", "read", "truncate", "remove",
    "open", "shared", "slow", "torn", "lost",     "lost-name"};
static_assert(kFaultNames.size() == static_cast<std::size_t>(Fault::lost_name) + 1);

/// How often each is met, once in so many operations of the disk; 0: never.
struct Rates {
  std::uint32_t turn = 8;   ///< another process works on
  std::uint32_t death = 0;  ///< the process ends, as by SIGKILL
  std::uint32_t power = 0;  ///< the machine loses power
  std::uint32_t error = 0;  ///< the operation fails
  std::uint32_t full = 0;   ///< the disk is full for a while
  std::uint32_t slow = 0;   ///< it takes seconds
};

/// Defects to be built in, so that it is seen whether they are found.
enum class Break : std::uint8_t {
  none,
  lost_sync,     ///< a disk that says it has synced, and has not
  deaf_locks,    ///< a disk that grants every lock of the shared memory
  early_answer,  ///< an operator is told that an event is accepted before it is
  new_id,        ///< what was not answered is submitted again under another id
  mark_first,    ///< a notice is recorded as sent, then sent
  own_key,       ///< a notice that is given out again is sent under another key
  edited_due,    ///< somebody moves a due time in the index
};
inline constexpr std::array<std::string_view, 8> kBreakNames = {
    "none",   "lost-sync",  "deaf-locks", "early-answer",
    "new-id", "mark-first", "own-key",    "edited-due"};
static_assert(kBreakNames.size() == static_cast<std::size_t>(Break::edited_due) + 1);

/// What a simulation counts; several are added up.
struct Totals {
  std::uint64_t seeds = 0, accepted = 0, refused = 0, stale = 0, failed = 0, again = 0;
  std::uint64_t swept = 0, jumps = 0, deaths = 0, power = 0;
  std::uint64_t sent = 0, repeated = 0, cases = 0, lapses = 0, operations = 0, violations = 0;
  std::array<std::uint64_t, kFaultNames.size()> faults{};

  void count(Fault fault) { ++faults[static_cast<std::size_t>(fault)]; }
};

}  // namespace simulation
