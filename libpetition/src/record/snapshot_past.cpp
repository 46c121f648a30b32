// Finds events and marks in the text of a snapshot.
#include "record/snapshot_past.h"

#include <fmt/core.h>

#include <algorithm>

#include "petition/error.h"
#include "petition/record.h"
#include "record/snapshot_layout.h"
#include "record/state_text.h"
#include "text/hash.h"

namespace petition::record {

using namespace snapshot;

SnapshotPast::SnapshotPast(std::string text, std::size_t tables, std::size_t content,
                           std::size_t events, std::size_t marks)
    : text_(std::move(text)),
      tables_(tables),
      content_(content),
      events_(events),
      marks_(marks),
      checked_(parts(events) + parts(marks)) {
  if (end_of(checked_.size() - 1) != text_.size() - content_)
    throw Error(ErrorCode::damaged, "the snapshot does not end where it says", "snapshot");
}

std::string_view SnapshotPast::page_line(std::size_t page) const {
  return std::string_view(text_).substr(tables_ + parts(events_) * kBlockLine + page * kPageLine,
                                        kPageLine);
}

/// Digest and end of a part: a page has its first mark before them.
std::string_view SnapshotPast::part_line(std::size_t index) const {
  const std::size_t blocks = parts(events_);
  if (index < blocks)
    return std::string_view(text_).substr(tables_ + index * kBlockLine, kBlockLine);
  return page_line(index - blocks).substr(kMarkWidth + 1);
}

std::size_t SnapshotPast::end_of(std::size_t index) const {
  return number_at(part_line(index).substr(kDigestWidth + 1), kNumberWidth);
}

std::string_view SnapshotPast::part(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : end_of(index - 1);
  const std::string_view text =
      std::string_view(text_).substr(content_ + begin, end_of(index) - begin);
  const std::lock_guard lock(checking_);
  if (!checked_[index]) {
    if (text::sha256_hex(text) != part_line(index).substr(0, kDigestWidth)) fail(index);
    checked_[index] = true;
  }
  return text;
}

void SnapshotPast::fail(std::size_t index) const {
  const std::size_t blocks = parts(events_);
  const std::size_t first = index * kTogether + 1;
  throw Error(ErrorCode::damaged,
              index < blocks
                  ? fmt::format("events {} to {} of the snapshot are not as they were written",
                                first, std::min(first + kTogether - 1, events_))
                  : "the index of the snapshot is not as it was written",
              "snapshot");
}

std::pair<Event, State> SnapshotPast::read(std::uint32_t seq) const {
  const std::size_t block = (seq - 1) / kTogether;
  std::string_view line = part(block);
  for (std::size_t before = (seq - 1) % kTogether; before > 0; --before)
    line.remove_prefix(kNumberWidth + 1 + number_at(line, kNumberWidth));
  line = line.substr(kNumberWidth + 1, number_at(line, kNumberWidth) - 1);
  const std::size_t between = line.find(' ');
  auto state = state_of(line.substr(0, between));
  if (!state || state->events != seq) fail(block);
  return {read_event(line.substr(between + 1), "snapshot"), *state};
}

std::string_view SnapshotPast::first_on(std::size_t page) const {
  return page_line(page).substr(0, kMarkWidth);
}

/// The page on which the first of these marks is, if it is on any.
std::size_t SnapshotPast::page_of(std::string_view mark) const {
  std::size_t low = 0;
  std::size_t high = parts(marks_);
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (first_on(middle) < mark) low = middle + 1;
    else high = middle;
  }
  return low == 0 ? 0 : low - 1;
}

std::vector<std::uint32_t> SnapshotPast::marked(workflow::Mark mark) const {
  const std::string asked = fmt::format("{:016x}", mark);
  std::vector<std::uint32_t> found;
  for (std::size_t page = page_of(asked); page < parts(marks_) && first_on(page) <= asked; ++page) {
    const std::string_view lines = part(parts(events_) + page);
    for (std::size_t at = 0; at < lines.size(); at += kMarkLine)
      if (lines.substr(at, kMarkWidth) == asked)
        found.push_back(
            static_cast<std::uint32_t>(number_at(lines.substr(at + kMarkWidth + 1), kNumberWidth)));
  }
  return found;
}

}  // namespace petition::record
