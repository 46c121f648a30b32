// The events of a case that lie in its snapshot.
#pragma once

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "petition/case.h"
#include "workflow/case_entries.h"

namespace petition::record {

/// Holds a block of events and a page of marks to its digest before the first thing in it is read.
class SnapshotPast : public CaseEntries::Past {
 public:
  /// Of a text whose head was checked: `tables` is where the digests begin, and `content` where
  /// what they are of does.
  SnapshotPast(std::string text, std::size_t tables, std::size_t content, std::size_t events,
               std::size_t marks);

 protected:
  std::pair<Event, State> read(std::uint32_t seq) const override;
  std::vector<std::uint32_t> marked(workflow::Mark mark) const override;

 private:
  std::string_view part(std::size_t index) const;
  std::size_t end_of(std::size_t index) const;
  std::string_view part_line(std::size_t index) const;
  std::string_view page_line(std::size_t page) const;
  std::string_view first_on(std::size_t page) const;
  std::size_t page_of(std::string_view mark) const;
  [[noreturn]] void fail(std::size_t index) const;

  std::string text_;
  std::size_t tables_;
  std::size_t content_;
  std::size_t events_;
  std::size_t marks_;
  mutable std::mutex checking_;
  mutable std::vector<bool> checked_;  ///< of each part: blocks, then pages
};

}  // namespace petition::record
