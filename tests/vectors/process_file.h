// Reads the vectors of tests/vectors/process; README.md there says what they mean.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace petition_vectors {

using nlohmann::json;

struct Vectors {
  json templates = json::object();
  json beginnings = json::object();
  std::map<std::string, json> files;  ///< file name -> its cases
};

inline Vectors load_vectors(const std::filesystem::path& folder) {
  Vectors all;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in(entry.path());
    const json file = json::parse(in);
    if (file.contains("templates")) all.templates.update(file["templates"]);
    if (file.contains("beginnings")) all.beginnings.update(file["beginnings"]);
    if (file.contains("cases")) all.files[entry.path().filename().string()] = file["cases"];
  }
  return all;
}

/// Where the vectors are: those of the process, or others that a caller names, as those that
/// `petition check --vectors` writes.
inline std::filesystem::path vectors_folder() {
  const char* other = std::getenv("PETITION_VECTORS");
  return other != nullptr ? other : PETITION_SOURCE_DIR "/tests/vectors/process";
}

/// The clauses that any vector names.
inline std::set<std::string> named_clauses(const Vectors& all) {
  std::set<std::string> out;
  for (const auto& [file, cases] : all.files)
    for (const auto& c : cases)
      for (const auto& id : c["clauses"]) out.insert(id.get<std::string>());
  return out;
}

/// `2021-04-05 09:00` is short for `2021-04-05T09:00:00+07:00`; anything else stays as it is.
inline json spelled_out(const json& value) {
  if (!value.is_string()) return value;
  auto text = value.get<std::string>();
  if ((text.size() != 16 && text.size() != 19) || text[4] != '-' || text[10] != ' ') return value;
  text[10] = 'T';
  return text + (text.size() == 16 ? ":00+07:00" : "+07:00");
}

}  // namespace petition_vectors
