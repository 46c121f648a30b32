// Reads the clause index of a profile and what rests on which clause.
#include "regulation/citations_reader.h"

#include <fmt/core.h>

#include <optional>

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

/// What a kind of event rests on in a profile that was written before there was such a kind.
std::optional<Kind> like(Kind kind) {
  if (kind == Kind::recalled) return Kind::forwarded;
  if (kind == Kind::withdrawn) return Kind::corrected;
  if (kind == Kind::urged) return Kind::progress_reported;
  return std::nullopt;
}

std::optional<Owed> like(Owed owed) {
  if (owed == Owed::slip_notice) return Owed::response_notice;
  if (owed == Owed::forwarding_anew) return Owed::assessment;
  if (owed == Owed::unit_withdrawal) return Owed::withdrawal;
  return std::nullopt;
}

/// Each clause of a row, once.
template <class Row>
Citations all_of(const Row& row) {
  Citations all;
  for (const Citations& some : row) all.add_new(some);
  return all;
}

/// The value of one key for every column: a list of clauses, or a table by column.
template <class Column, class Row>
void read_row(TomlReader& t, const Word<Row>& of, const Profile& profile,
              const Citations& otherwise, By<Row, By<Column, Citations>>& table) {
  By<Column, Citations>& row = table[index(of.value)];
  const std::string_view key = of.name;
  row.fill(otherwise);
  if (t.find(key) == nullptr) {
    if (otherwise.size() != 0) return;
    if (const auto other = like(of.value)) return row.fill(all_of(table[index(*other)]));
  }
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

/// What has clauses of its own where its name stands there.
template <class E>
void read_own(TomlReader t, const Profile& profile, By<E, Citations>& table) {
  for (const auto& what : words<E>())
    if (t.find(what.name) != nullptr) table[index(what.value)] = citations(t, what.name, profile);
  t.finish();
}

}  // namespace

void read_clauses(TomlReader t, Profile& profile) {
  for (const std::string& id : t.keys()) {
    TomlReader clause = t.table(id);
    profile.clauses.push_back({id, marks(clause), {clause.line("vi"), clause.line("en")}});
    clause.finish();
  }
}

void read_citations(TomlReader t, RegulationTable& table) {
  Citations otherwise;
  if (t.find("otherwise") != nullptr) otherwise = citations(t, "otherwise", table.profile);
  TomlReader events = t.table("events");
  for (const auto& kind : words<Kind>())
    read_row<Role>(events, kind, table.profile, otherwise, table.of_event);
  events.finish();
  read_own<RefusalCode>(t.table("refusals"), table.profile, table.of_refusal);
  TomlReader obligations = t.table("obligations");
  for (const auto& owed : words<Owed>())
    read_row<Position>(obligations, owed, table.profile, otherwise, table.of_owed);
  obligations.finish();
  table.of_oversight.fill(otherwise);
  if (t.find("oversight") != nullptr)
    read_own<Oversight>(t.table("oversight"), table.profile, table.of_oversight);
  if (t.find("notices") != nullptr)
    read_own<NoticeKind>(t.table("notices"), table.profile, table.of_notice);
  t.finish();
}

}  // namespace petition::regulation
