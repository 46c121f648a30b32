// The rules by which locks are granted.
#include "locks.h"

#include <sqlite3.h>

#include <algorithm>

namespace simulation {

std::vector<std::vector<unsigned char>> SharedMemory::contents() const {
  std::vector<std::vector<unsigned char>> all;
  for (const auto& region : regions) all.emplace_back(region.get(), region.get() + region_size);
  return all;
}

void SharedMemory::restore(const std::vector<std::vector<unsigned char>>& contents) {
  for (std::size_t i = 0; i < contents.size(); ++i)
    std::copy(contents[i].begin(), contents[i].end(), regions[i].get());
}

template <class Held>
bool Locks::any_other(const Holder& holder, Held&& held) const {
  return std::any_of(holders_.begin(), holders_.end(),
                     [&](const Holder* other) { return other != &holder && held(*other); });
}

void Locks::remove(Holder& holder) {
  unmap(holder);
  holder.level = SQLITE_LOCK_NONE;
  std::erase(holders_, &holder);
}

int Locks::lock(Holder& holder, int level) {
  const auto at_least = [&](int least) {
    return any_other(holder, [&](const Holder& other) { return other.level >= least; });
  };
  if (holder.level >= level) return SQLITE_OK;
  const bool taken =
      level == SQLITE_LOCK_SHARED ? at_least(SQLITE_LOCK_PENDING) : at_least(SQLITE_LOCK_RESERVED);
  if (taken) return SQLITE_BUSY;
  if (level == SQLITE_LOCK_EXCLUSIVE && at_least(SQLITE_LOCK_SHARED)) {
    holder.level = SQLITE_LOCK_PENDING;
    return SQLITE_BUSY;
  }
  holder.level = level;
  return SQLITE_OK;
}

bool Locks::is_reserved() const {
  return std::any_of(holders_.begin(), holders_.end(),
                     [](const Holder* each) { return each->level >= SQLITE_LOCK_RESERVED; });
}

int Locks::lock_places(Holder& holder, int first, int count, bool exclusive) {
  const auto places = static_cast<std::uint8_t>(((1U << static_cast<unsigned>(count)) - 1U)
                                                << static_cast<unsigned>(first));
  const bool taken = any_other(holder, [&](const Holder& other) {
    return ((other.exclusive | (exclusive ? other.shared : 0)) & places) != 0;
  });
  if (taken && !deaf) return SQLITE_BUSY;
  std::uint8_t& held = exclusive ? holder.exclusive : holder.shared;
  held = static_cast<std::uint8_t>(held | places);
  return SQLITE_OK;
}

void Locks::unlock_places(Holder& holder, int first, int count) {
  const unsigned places = ((1U << static_cast<unsigned>(count)) - 1U)
                          << static_cast<unsigned>(first);
  holder.shared = static_cast<std::uint8_t>(holder.shared & ~places);
  holder.exclusive = static_cast<std::uint8_t>(holder.exclusive & ~places);
}

std::shared_ptr<SharedMemory> Locks::map(Holder& holder) {
  if (!memory_) memory_ = std::make_shared<SharedMemory>();
  holder.mapped = true;
  return memory_;
}

void Locks::unmap(Holder& holder) {
  holder.mapped = false;
  holder.shared = holder.exclusive = 0;
  if (!any_other(holder, [](const Holder& other) { return other.mapped; })) memory_.reset();
}

}  // namespace simulation
