// Reads the clause index of a profile and what rests on which clause.
#include "regulation/citations_reader.h"

#include <fmt/core.h>

#include "words/read_word.h"

namespace petition::regulation {
namespace {

std::uint8_t marks(TomlReader& t) {
  unsigned all = 0;
  for (const std::string& word : t.texts("does"))
    all |= static_cast<unsigned>(t.checked("does", [&] { return wording::read_word<Mark>(word); }));
  return static_cast<std::uint8_t>(all);
}

/// The clauses of one key, each of which must be in the index.
Citations citations(TomlReader& t, std::string_view key, const Profile& profile) {
  Citations all;
  for (const std::string& id : t.texts(key)) {
    std::size_t i = 0;
    while (i < profile.clauses.size() && profile.clauses[i].id != id) ++i;
    if (i == profile.clauses.size())
      t.refuse(ErrorCode::invalid_value,
               fmt::format("clause `{}` is not in the clause index of this profile", id), key);
    if (all.size() == Citations::kMost)
      t.refuse(ErrorCode::invalid_value,
               fmt::format("at most {} clauses are cited for one thing", Citations::kMost), key);
    all.add(static_cast<std::uint16_t>(i));
  }
  return all;
}

/// The value of one key for every column: a list of clauses, or a table by column.
template <class Column>
void read_row(TomlReader& t, std::string_view key, const Profile& profile,
              const Citations& otherwise, By<Column, Citations>& row) {
  row.fill(otherwise);
  if (otherwise.size() != 0 && t.find(key) == nullptr) return;
  if (!t.need(key).is_table()) {
    row.fill(citations(t, key, profile));
    return;
  }
  TomlReader columns = t.table(key);
  for (const auto& column : words<Column>())
    if (columns.find(column.name) != nullptr)
      row[index(column.value)] = citations(columns, column.name, profile);
  columns.finish();
}

void read_oversight(TomlReader t, RegulationTable& table) {
  for (const auto& what : words<Oversight>())
    if (t.find(what.name) != nullptr)
      table.of_oversight[index(what.value)] = citations(t, what.name, table.profile);
  t.finish();
}

}  // namespace

void read_clauses(TomlReader t, Profile& profile) {
  for (const std::string& id : t.keys()) {
    TomlReader clause = t.table(id);
    profile.clauses.push_back({id, marks(clause), {clause.text("vi"), clause.text("en")}});
    clause.finish();
  }
}

void read_citations(TomlReader t, RegulationTable& table) {
  Citations otherwise;
  if (t.find("otherwise") != nullptr) otherwise = citations(t, "otherwise", table.profile);
  TomlReader events = t.table("events");
  for (const auto& kind : words<Kind>())
    read_row<Role>(events, kind.name, table.profile, otherwise, table.of_event[index(kind.value)]);
  events.finish();
  TomlReader refusals = t.table("refusals");
  for (const auto& code : words<RefusalCode>())
    if (refusals.find(code.name) != nullptr)
      table.of_refusal[index(code.value)] = citations(refusals, code.name, table.profile);
  refusals.finish();
  TomlReader obligations = t.table("obligations");
  for (const auto& owed : words<Owed>())
    read_row<Position>(obligations, owed.name, table.profile, otherwise,
                       table.of_owed[index(owed.value)]);
  obligations.finish();
  table.of_oversight.fill(otherwise);
  if (t.find("oversight") != nullptr) read_oversight(t.table("oversight"), table);
  t.finish();
}

}  // namespace petition::regulation
