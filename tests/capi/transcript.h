// What the process vectors ask of the C API and what it gives, call by call, as JSON lines: the
// tests of the bindings make the same calls and must be given the same. README.md of
// tests/vectors says what a line has.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

#include <nlohmann/json.hpp>

namespace petition_vectors {

/// Where the calls are written to: the file that PETITION_TRANSCRIPT names, or nowhere.
class Transcript {
 public:
  static Transcript &one() {
    static Transcript transcript;
    return transcript;
  }
  /// A new case; its number.
  int begin(nlohmann::ordered_json line) {
    line = {{"make", cases_}, {"by", std::move(line)}};
    write(line);
    return cases_++;
  }
  /// A call on that case, with what went in and, as `gives` or `error`, what came out.
  void note(int on, const char *call, nlohmann::ordered_json in, nlohmann::ordered_json out) {
    nlohmann::ordered_json line = {{"on", on}, {"call", call}};
    if (!in.is_null()) line.update(in);
    line.update(out);
    write(line);
  }
  /// A case loaded by a call; its number.
  int next() { return cases_++; }

 private:
  Transcript() {
    if (const char *path = std::getenv("PETITION_TRANSCRIPT")) out_.open(path);
  }
  void write(const nlohmann::ordered_json &line) {
    if (out_.is_open()) out_ << line << '\n';
  }

  std::ofstream out_;
  int cases_ = 0;
};

}  // namespace petition_vectors
