// The disk: files as processes see them, and what of them a loss of power leaves.
//
// What is written is seen at once by every process, and is on the disk for sure when it was synced.
// Until then a loss of power leaves any part of it, sector by sector, whatever the order in which
// it was written. A sync that fails leaves it so; the next one takes it again, as SQLite assumes (a
// system that drops what a failed sync did not write is not simulated). A file that was made or
// removed is so for sure when its folder was synced, which the first sync of a file does.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "faults.h"
#include "locks.h"
#include "random.h"

namespace simulation {

using Bytes = std::vector<unsigned char>;
inline constexpr std::size_t kSector = 512;

/// A file of the disk.
class File {
 public:
  const Bytes& bytes() const { return cached_; }
  void write(std::size_t at, const unsigned char* bytes, std::size_t size);
  void truncate(std::size_t size);
  /// All that was written is on the disk.
  void sync();
  /// All that was written is taken to be on the disk, and is not.
  void forget_to_sync() { unsynced_.clear(); }
  /// What a loss of power leaves of it.
  std::shared_ptr<File> after_loss(Random& random, Totals& totals) const;

  Locks locks;

 private:
  /// Something done since the last sync: bytes were put, or the file was cut off.
  struct Change {
    std::size_t at;
    Bytes bytes;
    bool cut;
  };
  static void put(Bytes& into, std::size_t at, const unsigned char* bytes, std::size_t size);
  /// Puts those sectors of a change that chance leaves; how many, of how many.
  struct Left {
    std::size_t left, of;
  };
  static Left put_some(Bytes& into, const Change& change, Random& random, unsigned int percent);

  Bytes cached_;
  Bytes durable_;
  std::vector<Change> unsynced_;
};

/// All files, in one folder.
class Disk {
 public:
  /// Null where there is none of that name.
  std::shared_ptr<File> find(const std::string& name) const;
  std::shared_ptr<File> make(const std::string& name);
  void remove(const std::string& name) { names_.erase(name); }
  /// Which files there are is so for sure.
  void sync_names() { durable_names_ = names_; }
  /// Processes that hold files from before see no more of the disk.
  void lose_power(Random& random, Totals& totals);

 private:
  std::map<std::string, std::shared_ptr<File>> names_;
  std::map<std::string, std::shared_ptr<File>> durable_names_;
};

}  // namespace simulation
