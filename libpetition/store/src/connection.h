// What a Store is behind its interface, and the steps that several of its members share.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "database.h"
#include "petition/store.h"

namespace petition {

struct Store::Connection {
  std::unique_ptr<store::Database> database;
  Registry registry;

  /// What is stored of a case, judged again; nothing when it is not there. Throws Error damaged
  /// when a row is not what was stored.
  std::optional<Case> load(std::string_view case_id);
  /// Writes what a verdict added, within a transaction.
  Appended write(const Case& before, const Verdict& verdict);
  /// The same, and throws Error stale where it would tell so.
  Appended write_surely(const Case& before, const Verdict& verdict);
  /// What the index has to say of a case with events.
  StoredCase indexed(const Case& c) const;
};

}  // namespace petition
