// Statements that are prepared once, the values that cross, and which database a URL names.
#include "database.h"

#include <fmt/core.h>

#include "postgres.h"
#include "sqlite.h"

namespace petition::store {

Statement& Database::prepared(std::string_view sql) {
  auto at = statements_.find(sql);
  if (at == statements_.end()) at = statements_.emplace(std::string(sql), prepare(sql)).first;
  return *at->second;
}

std::int64_t Query::number(int column) {
  const auto number = statement_.number(column);
  if (!number) throw Error(ErrorCode::damaged, "a row of the store lacks a number");
  return *number;
}

Instant Query::instant(int column) {
  const auto number = statement_.number(column);
  return number ? Instant{std::chrono::seconds{*number}} : kNever;
}

void Query::bind(int place, Instant t) {
  if (t == kNever) statement_.bind_nothing(place);
  else statement_.bind(place, static_cast<std::int64_t>(t.time_since_epoch().count()));
}

std::unique_ptr<Database> open_database(std::string_view url, bool make) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (url.starts_with(kSqlite) && url.size() > kSqlite.size() &&
      url.find('\0') == std::string_view::npos)
    return open_sqlite(std::string(url.substr(kSqlite.size())), make);
  if (url.starts_with("postgresql:") && url.find('\0') == std::string_view::npos)
    return open_postgres(std::string(url));
  throw Error(ErrorCode::invalid_value,
              "this names no store; give `sqlite:` and the path of a file, as in "
              "`sqlite:/var/lib/cases.db`, or `postgresql://` and a database",
              "url");
}

}  // namespace petition::store
