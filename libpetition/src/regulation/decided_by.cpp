// Where each clause is decided: its index joined with what the engine cites.
#include <algorithm>

#include "petition/regulation.h"

namespace petition {
inline namespace v0 {
namespace {

template <class E>
void once(std::vector<E>& words, E word) {
  if (std::ranges::find(words, word) == words.end()) words.push_back(word);
}

/// Notes a word at each clause that it rests on.
template <class E>
void note(std::vector<Decided>& index, const Citations& clauses, std::vector<E> Decided::* list,
          E word) {
  for (const std::uint16_t clause : clauses) once(index[clause].*list, word);
}

}  // namespace

std::vector<Decided> decided_by(const Regulation& r) {
  std::vector<Decided> index(r.clauses().size());
  for (const auto& kind : words<Kind>())
    for (const auto& role : words<Role>())
      note(index, r.citations(kind.value, role.value), &Decided::events, kind.value);
  for (const auto& code : words<RefusalCode>())
    note(index, r.own_citations(code.value), &Decided::refusals, code.value);
  for (const auto& owed : words<Owed>())
    for (const auto& level : words<Position>())
      note(index, r.citations(owed.value, level.value), &Decided::obligations, owed.value);
  for (const auto& what : words<Oversight>())
    note(index, r.citations(what.value), &Decided::oversight, what.value);
  return index;
}

}  // namespace v0
}  // namespace petition
