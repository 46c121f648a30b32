// Compares results with what a vector expects of them, and keeps the differences.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "vectors/process_file.h"

namespace petition_vectors {

inline std::set<std::string> clause_ids(const json& clauses) {
  std::set<std::string> out;
  for (const auto& clause : clauses) out.insert(clause["id"].get<std::string>());
  return out;
}

/// Every field named in `wanted` is so in `result`; `clauses` are among those cited.
inline bool fits(const json& wanted, const json& result) {
  for (const auto& [key, value] : wanted.items()) {
    if (key == "clauses") {
      const auto cited = clause_ids(result["clauses"]);
      for (const auto& id : value)
        if (!cited.count(id.get<std::string>())) return false;
    } else if (value.is_object()) {
      if (!result.contains(key) || !result[key].is_object() || !fits(value, result[key]))
        return false;
    } else if (result.value(key, json()) != spelled_out(value)) {
      return false;
    }
  }
  return true;
}

class Findings {
 public:
  std::vector<std::string> problems;
  int step = 0;

  void add(const std::string& what) {
    problems.push_back("step " + std::to_string(step) + ": " + what);
  }
  void differ(const std::string& key, const json& wanted, const json& got) {
    add(key + ": expected " + wanted.dump() + ", got " + got.dump());
  }
  bool same(const std::string& key, const json& wanted, const json& got) {
    if (wanted != got) differ(key, wanted, got);
    return wanted == got;
  }

  /// Each wanted entry fits a result of its own; with `exact` no result is left over.
  void set(const std::string& key, const json& wanted, json results, bool exact) {
    const json all = results;
    for (const auto& entry : wanted) {
      const auto at = std::find_if(results.begin(), results.end(),
                                   [&](const json& r) { return fits(entry, r); });
      if (at == results.end()) return differ(key, entry, all);
      results.erase(at);
    }
    if (exact && !results.empty()) differ(key, wanted, all);
  }

  /// The results are those wanted, in order; an entry is a name (the field `by`) or an object.
  void sequence(const std::string& key, const json& wanted, const json& results, const char* by) {
    json names = json::array(), wanted_names = json::array();
    for (const auto& r : results) names.push_back(r[by]);
    for (const auto& w : wanted) wanted_names.push_back(w.is_string() ? w : w[by]);
    if (!same(key, wanted_names, names)) return;
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (wanted[i].is_object() && !fits(wanted[i], results[i])) differ(key, wanted[i], results[i]);
  }
};

}  // namespace petition_vectors
