// The tables of a store, and which of them this library knows.
#include "schema.h"

#include <fmt/core.h>

#include "petition/store.h"

namespace petition::store {
namespace {

constexpr std::string_view kVersionTable = "petition_store";

/// Instants are seconds since 1970 UTC, and null for none; words stand by their names. {0} is what
/// lays a table by its key, {1} the type of texts.
constexpr std::string_view kTables = R"(
CREATE TABLE petition_store (layout BIGINT NOT NULL);
CREATE TABLE petition_cases (
  case_id {1} NOT NULL PRIMARY KEY,
  events BIGINT NOT NULL,
  digest {1} NOT NULL,
  position {1} NOT NULL,
  unit {1} NOT NULL,
  wakeup_s BIGINT,
  due_s BIGINT
){0};
CREATE INDEX petition_cases_by_wakeup ON petition_cases (wakeup_s, case_id)
  WHERE wakeup_s IS NOT NULL;
CREATE INDEX petition_cases_by_due ON petition_cases (due_s, case_id) WHERE due_s IS NOT NULL;
CREATE INDEX petition_cases_by_unit ON petition_cases (unit, case_id);
CREATE INDEX petition_cases_by_position ON petition_cases (position, case_id);
CREATE TABLE petition_events (
  case_id {1} NOT NULL REFERENCES petition_cases (case_id),
  seq BIGINT NOT NULL,
  digest {1} NOT NULL,
  content {1} NOT NULL,
  PRIMARY KEY (case_id, seq)
){0};
CREATE TABLE petition_outbox (
  notice_key {1} NOT NULL PRIMARY KEY,
  case_id {1} NOT NULL REFERENCES petition_cases (case_id),
  cause BIGINT NOT NULL,
  kind {1} NOT NULL,
  role {1} NOT NULL,
  unit {1} NOT NULL,
  channel {1} NOT NULL,
  since_s BIGINT NOT NULL,
  worker {1} NOT NULL,
  free_s BIGINT NOT NULL
){0};
CREATE INDEX petition_outbox_by_turn ON petition_outbox (free_s, since_s, notice_key);
CREATE INDEX petition_outbox_by_case ON petition_outbox (case_id);
)";

[[noreturn]] void foreign() {
  throw Error(ErrorCode::unsupported_schema,
              "this is a database of something else, not a store of petitions");
}

std::int64_t layout_of(Database& database) {
  Query q(database, "SELECT layout FROM petition_store");
  if (!q.next()) foreign();
  return q.number(0);
}

}  // namespace

void make_schema(Database& database) {
  Transaction transaction(database);
  database.lock_schema();
  if (database.has_table(kVersionTable)) return check_schema(database);
  if (!database.is_empty()) foreign();
  database.run(fmt::format(fmt::runtime(kTables), database.by_key(), database.text_type()));
  Query(database, "INSERT INTO petition_store (layout) VALUES ($1)", std::int64_t{kStoreSchema})
      .run();
  transaction.commit();
}

void check_schema(Database& database) {
  if (!database.has_table(kVersionTable)) {
    if (database.is_empty())
      throw Error(ErrorCode::unavailable, "no store was made here yet; make one with `init`");
    // Somebody may have made one between the two questions.
    if (!database.has_table(kVersionTable)) foreign();
  }
  const std::int64_t layout = layout_of(database);
  if (layout != kStoreSchema)
    throw Error(ErrorCode::unsupported_schema,
                fmt::format("the store has layout {}, and this version of the library reads "
                            "layout {} only",
                            layout, kStoreSchema));
}

}  // namespace petition::store
