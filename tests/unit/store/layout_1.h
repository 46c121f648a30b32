// The store of layout 1 that is kept, and the law by which its cases were judged.
#pragma once

#include "unit/store/store_testing.h"

namespace store_testing {

inline const std::filesystem::path kKept = PETITION_STORE_OF_LAYOUT_1;

inline const Registry& law_of_then() {
  static const Registry registry({Regulation::parse(bytes_of(kKept / "regulation.toml"))},
                                 {Calendar::parse(bytes_of(kKept / "calendar.toml"))});
  return registry;
}

inline void replace(std::string& in, std::string_view from, std::string_view to) {
  for (auto at = in.find(from); at != std::string::npos; at = in.find(from, at + to.size()))
    in.replace(at, from.size(), to);
}

/// As it was kept of a file; a server has other words for the same tables.
inline void put_layout_1(const StoreFolder& place) {
  std::string sql = bytes_of(kKept / "store.sql");
  if (place.url().starts_with("postgresql:")) {
    replace(sql, " WITHOUT ROWID", "");
    replace(sql, " TEXT ", " TEXT COLLATE \"C\" ");
  }
  place.run_sql(sql);
}

}  // namespace store_testing
