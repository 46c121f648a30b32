// What a Store is behind its interface, and the steps that several of its members share.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "database.h"
#include "petition/store.h"
#include "rows.h"

namespace petition {

struct Store::Connection {
  std::unique_ptr<store::Database> database;
  Registry registry;

  /// What is stored of a case, sealed; nothing when it is not there. Throws Error damaged when a
  /// row is not what was stored.
  std::optional<Record> read(std::string_view case_id);
  /// One row of it.
  std::optional<store::Row> row(std::string_view case_id, std::uint32_t seq);
  /// As `read`; throws Error unknown_name when it is not there.
  Record read_surely(std::string_view case_id);
  /// The case that it amounts to, judged again.
  std::optional<Case> load(std::string_view case_id);
  /// Whether this event is stored at that place of a case, but for what was erased of it.
  bool is_stored(const Case& c, std::uint32_t seq, const Event& event);
  /// The event as it is stored, where it was before some of it was erased; else as it is.
  Event as_stored(const Case& c, Event event);
  /// Whether the events that a verdict added are, each at its place.
  bool all_stored(const Verdict& verdict);
  /// Writes what a verdict added, within a transaction; `given` may have commitments of its own.
  Appended write(const Case& before, const Verdict& verdict, const Record& given = {});
  /// The same, and throws Error stale where it would tell so.
  Appended write_surely(const Case& before, const Verdict& verdict);
  /// What the index has to say of a case with events.
  StoredCase indexed(const Case& c) const;
};

namespace store {

/// Calls `take` with each row of the index, by id. What others write meanwhile may be seen or not.
template <class Take>
void each_row(Store& store, Take take) {
  CaseFilter page;
  for (auto found = store.find(page); !found.empty(); found = store.find(page)) {
    for (const StoredCase& row : found) take(row);
    page.after = found.back().case_id;
  }
}

}  // namespace store
}  // namespace petition
