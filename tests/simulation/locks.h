// The locks of a file and the memory that its users share, as SQLite asks for them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace simulation {

/// What one who opened a file holds of it.
struct Holder {
  int level = 0;               ///< SQLITE_LOCK_NONE to SQLITE_LOCK_EXCLUSIVE
  std::uint8_t shared = 0;     ///< bit n: the place n of the shared memory, with others
  std::uint8_t exclusive = 0;  ///< likewise, alone
  bool mapped = false;         ///< uses the shared memory
};

/// The memory that those share who have a file open, in regions that never move.
struct SharedMemory {
  std::vector<std::unique_ptr<unsigned char[]>> regions;
  std::size_t region_size = 0;

  /// A copy of what it holds, and back.
  std::vector<std::vector<unsigned char>> contents() const;
  void restore(const std::vector<std::vector<unsigned char>>& contents);
};

/// Who holds what. A call that asks for what others have returns SQLITE_BUSY and changes nothing,
/// but that who waits for readers to end keeps new ones out.
class Locks {
 public:
  void add(Holder& holder) { holders_.push_back(&holder); }
  /// Everything that it held is free.
  void remove(Holder& holder);

  int lock(Holder& holder, int level);
  void unlock(Holder& holder, int level) { holder.level = level; }
  bool is_reserved() const;

  int lock_places(Holder& holder, int first, int count, bool exclusive);
  void unlock_places(Holder& holder, int first, int count);

  /// Empty for the first one who uses it.
  std::shared_ptr<SharedMemory> map(Holder& holder);
  void unmap(Holder& holder);
  /// Grants every place to everybody.
  bool deaf = false;

 private:
  template <class Held>
  bool any_other(const Holder& holder, Held&& held) const;

  std::vector<Holder*> holders_;
  std::shared_ptr<SharedMemory> memory_;
};

}  // namespace simulation
