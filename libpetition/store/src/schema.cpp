// The tables of a store, and which of them this library knows.
#include "schema.h"

#include <fmt/core.h>

#include "petition/store.h"
#include "takeover.h"

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

/// rows.h says what they say. They lie as they came and not by their key, so that no row is ever
/// moved and leaves a copy of itself behind, which an erasure would miss.
constexpr std::string_view kRows = R"(
CREATE TABLE petition_rows (
  case_id {0} NOT NULL REFERENCES petition_cases (case_id),
  seq BIGINT NOT NULL,
  digest {0} NOT NULL,
  head {0} NOT NULL,
  content {0} NOT NULL,
  texts {0} NOT NULL,
  PRIMARY KEY (case_id, seq)
);
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

bool has_layout_1(Database& database) {
  return database.has_table(kVersionTable) && layout_of(database) == 1;
}

void make_rows(Database& database) {
  database.run(fmt::format(fmt::runtime(kRows), database.text_type()));
}

void make_tables(Database& database) {
  if (!database.is_empty()) foreign();
  database.run(fmt::format(fmt::runtime(kTables), database.by_key(), database.text_type()));
  make_rows(database);
  Query(database, "INSERT INTO petition_store (layout) VALUES ($1)", std::int64_t{kStoreSchema})
      .run();
}

void take_over(Database& database) {
  make_rows(database);
  take_over_rows(database);
  Query(database, "UPDATE petition_store SET layout = $1", std::int64_t{kStoreSchema}).run();
}

}  // namespace

void make_schema(Database& database) {
  // Whatever lay in free places before is gone before, so that a store that is taken over has none.
  if (has_layout_1(database)) database.clear_free_places();
  Transaction transaction(database);
  database.lock_schema();
  const bool is_there = database.has_table(kVersionTable);
  const bool is_older = is_there && has_layout_1(database);
  if (is_older) take_over(database);
  else if (is_there) return check_schema(database);
  else make_tables(database);
  transaction.commit();
  if (is_older) database.clear_log();
}

void check_schema(Database& database) {
  if (!database.has_table(kVersionTable)) {
    if (database.is_empty())
      throw Error(ErrorCode::unavailable, "no store was made here yet; make one with `init`");
    // Somebody may have made one between the two questions.
    if (!database.has_table(kVersionTable)) foreign();
  }
  const std::int64_t layout = layout_of(database);
  if (layout == 1)
    throw Error(ErrorCode::unsupported_schema,
                "the store has layout 1, of an earlier version of the library; `init` takes it "
                "over");
  if (layout != kStoreSchema)
    throw Error(ErrorCode::unsupported_schema,
                fmt::format("the store has layout {}, and this version of the library reads "
                            "layout {} only",
                            layout, kStoreSchema));
}

}  // namespace petition::store
