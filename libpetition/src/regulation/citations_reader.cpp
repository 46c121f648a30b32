// Reads the clause index of a profile and what rests on which clause.
#include "regulation/citations_reader.h"

#include <fmt/core.h>

#include <array>

namespace petition::regulation {
namespace {

struct MarkName {
  std::string_view name;
  Mark mark;
};
constexpr std::array<MarkName, 6> kMarks = {{{"decide", Mark::decide},
                                             {"record", Mark::record},
                                             {"derive", Mark::derive},
                                             {"check", Mark::check},
                                             {"data", Mark::data},
                                             {"out", Mark::out}}};

std::uint8_t marks(TableReader& t) {
  unsigned all = 0;
  for (const std::string& text : t.texts("does")) {
    unsigned bit = 0;
    for (const MarkName& m : kMarks)
      if (m.name == text) bit = static_cast<unsigned>(m.mark);
    if (bit == 0)
      t.refuse(ErrorCode::invalid_value,
               fmt::format("`{}` is no mark: decide, record, derive, check, data or out", text), "does");
    all |= bit;
  }
  return static_cast<std::uint8_t>(all);
}

/// The clauses of one key, each of which must be in the index.
Citations citations(TableReader& t, std::string_view key, const Profile& profile) {
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
template <class Column, std::size_t N>
void read_row(TableReader& t, std::string_view key, const Profile& profile, const Citations& otherwise,
              std::array<Citations, N>& row) {
  row.fill(otherwise);
  if (otherwise.size() != 0 && t.find(key) == nullptr) return;
  if (!t.need(key).is_table()) {
    row.fill(citations(t, key, profile));
    return;
  }
  TableReader columns = t.table(key);
  for (const auto& column : words<Column>())
    if (columns.find(column.name) != nullptr)
      row[index(column.value)] = citations(columns, column.name, profile);
  columns.finish();
}

void read_oversight(TableReader t, RegulationTable& table) {
  for (const auto& what : words<Oversight>())
    if (t.find(what.name) != nullptr)
      table.of_oversight[index(what.value)] = citations(t, what.name, table.profile);
  t.finish();
}

}  // namespace

void read_clauses(TableReader t, Profile& profile) {
  for (const std::string& id : t.keys()) {
    TableReader clause = t.table(id);
    profile.clauses.push_back({id, marks(clause), {clause.text("vi"), clause.text("en")}});
    clause.finish();
  }
}

void read_citations(TableReader t, RegulationTable& table) {
  Citations otherwise;
  if (t.find("otherwise") != nullptr) otherwise = citations(t, "otherwise", table.profile);
  TableReader events = t.table("events");
  for (const auto& kind : words<Kind>())
    read_row<Role>(events, kind.name, table.profile, otherwise, table.of_event[index(kind.value)]);
  events.finish();
  TableReader refusals = t.table("refusals");
  for (const auto& code : words<RefusalCode>())
    if (refusals.find(code.name) != nullptr)
      table.of_refusal[index(code.value)] = citations(refusals, code.name, table.profile);
  refusals.finish();
  TableReader obligations = t.table("obligations");
  for (const auto& owed : words<Owed>())
    read_row<Position>(obligations, owed.name, table.profile, otherwise, table.of_owed[index(owed.value)]);
  obligations.finish();
  table.of_oversight.fill(otherwise);
  if (t.find("oversight") != nullptr) read_oversight(t.table("oversight"), table);
  t.finish();
}

}  // namespace petition::regulation
