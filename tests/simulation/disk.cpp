// What is on the disk after syncs and after a loss of power.
#include "disk.h"

#include <algorithm>
#include <array>

namespace simulation {

void File::put(Bytes& into, std::size_t at, const unsigned char* bytes, std::size_t size) {
  if (into.size() < at + size) into.resize(at + size);
  std::copy_n(bytes, size, into.begin() + static_cast<std::ptrdiff_t>(at));
}

void File::write(std::size_t at, const unsigned char* bytes, std::size_t size) {
  put(cached_, at, bytes, size);
  unsynced_.push_back({at, Bytes(bytes, bytes + size), false});
}

void File::truncate(std::size_t size) {
  if (size < cached_.size()) cached_.resize(size);
  unsynced_.push_back({size, {}, true});
}

void File::sync() {
  for (const Change& change : unsynced_)
    if (!change.cut) put(durable_, change.at, change.bytes.data(), change.bytes.size());
    else if (change.at < durable_.size()) durable_.resize(change.at);
  unsynced_.clear();
}

File::Left File::put_some(Bytes& into, const Change& change, Random& random, unsigned int percent) {
  Left count{0, 0};
  if (change.cut) {
    const bool left = random.below(100) < percent;
    if (left && change.at < into.size()) into.resize(change.at);
    return {left ? 1U : 0U, 1};
  }
  const std::size_t end = change.at + change.bytes.size();
  for (std::size_t at = change.at; at < end;) {
    const std::size_t next = std::min(end, (at / kSector + 1) * kSector);
    ++count.of;
    if (random.below(100) < percent) {
      ++count.left;
      put(into, at, change.bytes.data() + (at - change.at), next - at);
    }
    at = next;
  }
  return count;
}

std::shared_ptr<File> File::after_loss(Random& random, Totals& totals) const {
  auto left = std::make_shared<File>();
  left->durable_ = durable_;
  // The cache was written back hardly, mostly or in part.
  constexpr std::array<unsigned int, 5> kPercents = {0, 10, 50, 90, 100};
  const unsigned int percent = random.pick(std::span<const unsigned int>(kPercents));
  for (const Change& change : unsynced_) {
    const Left some = put_some(left->durable_, change, random, percent);
    if (some.left == 0) totals.count(Fault::lost);
    else if (some.left < some.of) totals.count(Fault::torn);
  }
  left->cached_ = left->durable_;
  return left;
}

std::shared_ptr<File> Disk::find(const std::string& name) const {
  const auto at = names_.find(name);
  return at == names_.end() ? nullptr : at->second;
}

std::shared_ptr<File> Disk::make(const std::string& name) {
  return names_[name] = std::make_shared<File>();
}

void Disk::lose_power(Random& random, Totals& totals) {
  auto all = durable_names_;
  for (const auto& each : names_) all.insert(each);
  std::map<std::string, std::shared_ptr<File>> left;
  for (const auto& [name, anything] : all) {
    const auto durable = durable_names_.find(name), cached = names_.find(name);
    const auto before = durable == durable_names_.end() ? nullptr : durable->second;
    const auto after = cached == names_.end() ? nullptr : cached->second;
    const bool undone = before != after && random.one_in(2);
    if (undone) totals.count(Fault::lost_name);
    if (const auto file = undone ? before : after) left[name] = file->after_loss(random, totals);
  }
  names_ = left;
  durable_names_ = std::move(left);
}

}  // namespace simulation
