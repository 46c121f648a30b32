// Regulations: how they are made, what they are called, and their clause index.
#include "petition/regulation.h"

#include <fmt/core.h>

#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/json.h"
#include "petition/process_graph.h"

using namespace petition::c_api;
using petition::Clause;
using petition::Regulation;

namespace petition::c_api {
namespace {

std::string_view text_of(const Regulation& regulation, std::int32_t part, Lang language) {
  const Profile& p = regulation.profile();
  switch (part) {
    case PETITION_TEXT_ID: return p.id;
    case PETITION_TEXT_VERSION: return p.version;
    case PETITION_TEXT_HASH: return regulation.content_hash();
    case PETITION_TEXT_TITLE: return p.title.in(language);
    case PETITION_TEXT_AUTHORITY: return p.authority.in(language);
    case PETITION_TEXT_INSTRUMENT: return p.instrument;
    default: unknown_part(part, "ID, _VERSION, _HASH, _TITLE, _AUTHORITY, _INSTRUMENT");
  }
}

std::string text_of(const Clause& clause, std::int32_t part, Lang language) {
  switch (part) {
    case PETITION_TEXT_ID: return clause.id;
    case PETITION_TEXT_CITATION: return clause.citation(language);
    case PETITION_TEXT_TITLE: return clause.title.in(language);
    default: unknown_part(part, "ID, _CITATION, _TITLE");
  }
}

const Clause& clause_at(const petition_regulation* regulation, std::size_t index) {
  const auto clauses = the(regulation, "regulation").value.clauses();
  return at(clauses, index);
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_regulation_builtin(petition_regulation** out, petition_error* err) {
  return make(out, err,
              [] { return std::make_unique<petition_regulation>(Regulation::builtin()); });
}

int32_t petition_regulation_builtin_toml(char* buffer, size_t capacity, size_t* needed,
                                         petition_error* err) {
  return guard(err, [&] { put_text({buffer, capacity, needed}, Regulation::builtin_toml()); });
}

int32_t petition_regulation_builtin_count(size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = Regulation::builtin_names().size(); });
}

int32_t petition_regulation_builtin_name(size_t index, const char** out, petition_error* err) {
  return guard(err, [&] {
    const auto names = Regulation::builtin_names();
    output(out, "out") = at(names, index).data();
  });
}

int32_t petition_regulation_load(const char* toml, size_t toml_size, const char* where,
                                 size_t where_size, petition_regulation** out,
                                 petition_error* err) {
  return make(out, err, [&] {
    const auto place = place_name(where, where_size, "profile");
    return std::make_unique<petition_regulation>(
        Regulation::parse(input(toml, toml_size, "toml"), place));
  });
}

int32_t petition_regulation_with_reading(const petition_regulation* regulation, const char* id,
                                         size_t id_size, const char* value, size_t value_size,
                                         petition_regulation** out, petition_error* err) {
  return make(out, err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    return std::make_unique<petition_regulation>(
        r.with_reading(input(id, id_size, "id"), input(value, value_size, "value")));
  });
}

int32_t petition_regulation_builtin_named(const char* name, size_t name_size,
                                          petition_regulation** out, petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_regulation>(
        Regulation::builtin(input(name, name_size, "name")));
  });
}

void petition_regulation_free(petition_regulation* regulation) { end(regulation); }

int32_t petition_regulation_text(const petition_regulation* regulation, int32_t part,
                                 int32_t language, char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err) {
  return guard(err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    put_text({buffer, capacity, needed}, text_of(r, part, lang(language)));
  });
}

int32_t petition_regulation_json(const petition_regulation* regulation, int32_t language,
                                 char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err) {
  return guard(err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    put_text({buffer, capacity, needed}, petition::to_json(r, lang(language)));
  });
}

int32_t petition_regulation_decided_json(const petition_regulation* regulation, char* buffer,
                                         size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    put_text({buffer, capacity, needed}, petition::decided_to_json(r));
  });
}

int32_t petition_regulation_process_graph_json(const petition_regulation* regulation,
                                               int32_t language, char* buffer, size_t capacity,
                                               size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    put_text({buffer, capacity, needed},
             petition::to_json(r, petition::process_graph(r), lang(language)));
  });
}

int32_t petition_regulation_clause_count(const petition_regulation* regulation, size_t* count,
                                         petition_error* err) {
  return guard(
      err, [&] { output(count, "count") = the(regulation, "regulation").value.clauses().size(); });
}

int32_t petition_regulation_clause_marks(const petition_regulation* regulation, size_t index,
                                         uint32_t* marks, petition_error* err) {
  return guard(err, [&] { output(marks, "marks") = clause_at(regulation, index).marks; });
}

int32_t petition_regulation_clause_text(const petition_regulation* regulation, size_t index,
                                        int32_t part, int32_t language, char* buffer,
                                        size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Clause& clause = clause_at(regulation, index);
    put_text({buffer, capacity, needed}, text_of(clause, part, lang(language)));
  });
}

int32_t petition_regulation_find_clause(const petition_regulation* regulation, const char* id,
                                        size_t id_size, size_t* index, petition_error* err) {
  return guard(err, [&] {
    const Regulation& r = the(regulation, "regulation").value;
    const std::string_view name = input(id, id_size, "id");
    const auto found = r.find_clause(name);
    if (!found)
      throw petition::Error(petition::ErrorCode::unknown_name,
                            fmt::format("`{}` is not in the clause index of {}", name, r.id()),
                            "id");
    output(index, "index") = *found;
  });
}
