// The root of a day: every head is proven, and nothing else is (Art. 9.1; RFC 9162).
#include <doctest/doctest.h>

#include <algorithm>

#include "petition/petition.hpp"
#include "text/hash.h"
#include "unit/record/samples.h"

using namespace petition;
using namespace petition_samples;

namespace {

Head head(std::size_t n) {
  return {"PA-" + std::to_string(n), text::sha256_hex(std::to_string(n))};
}

std::vector<Head> heads(std::size_t count) {
  std::vector<Head> all;
  for (std::size_t n = 0; n < count; ++n) all.push_back(head(n * 7919 % 1000));
  return all;
}

ErrorCode code_of(const auto& call) { return error_of(call).code(); }

/// The digit beside it.
char other(char digit) {
  return digit == 'f' ? '0' : digit == '9' ? 'a' : static_cast<char>(digit + 1);
}

}  // namespace

TEST_CASE("day root: each head of any number is proven, by its own proof alone") {
  for (std::size_t count = 1; count <= 70; ++count) {
    const std::vector<Head> all = heads(count);
    const std::string root = day_root(all);
    for (const Head& one : all) {
      const InclusionProof proof = prove_inclusion(all, one.case_id);
      CHECK(proof.size == count);
      CHECK(includes(root, one, proof));
      CHECK(read_proof(to_json(proof)) == proof);
      CHECK_FALSE(includes(root, head(2000), proof));
      InclusionProof wrong = proof;
      wrong.index = (proof.index + 1) % count;
      CHECK((count == 1 || !includes(root, one, wrong)));
      wrong = proof;
      wrong.path.push_back(std::string(64, '0'));
      CHECK_FALSE(includes(root, one, wrong));
      if (proof.path.empty()) continue;
      wrong = proof;
      wrong.path.pop_back();
      CHECK_FALSE(includes(root, one, wrong));
    }
  }
}

TEST_CASE("day root: one digit anywhere proves nothing") {
  const std::vector<Head> all = heads(11);
  const std::string root = day_root(all);
  const InclusionProof proof = prove_inclusion(all, all[4].case_id);
  for (std::size_t i = 0; i < 64; ++i) {
    std::string changed = root;
    changed[i] = other(changed[i]);
    CHECK_FALSE(includes(changed, all[4], proof));
    Head one = all[4];
    one.seal[i] = other(one.seal[i]);
    CHECK_FALSE(includes(root, one, proof));
    for (std::size_t k = 0; k < proof.path.size(); ++k) {
      InclusionProof wrong = proof;
      wrong.path[k][i] = other(wrong.path[k][i]);
      CHECK_FALSE(includes(root, all[4], wrong));
    }
  }
  for (const std::size_t size : {0, 4, 5, 8, 17, 1000}) {
    InclusionProof wrong = proof;
    wrong.size = size;
    CHECK_FALSE(includes(root, all[4], wrong));
  }
  for (const char* no_root : {"", "0", "không phải"}) CHECK_FALSE(includes(no_root, all[4], proof));
}

TEST_CASE("day root: it does not depend on the order in which heads are given") {
  std::vector<Head> all = heads(9);
  const std::string root = day_root(all);
  std::ranges::reverse(all);
  CHECK(day_root(all) == root);
  all.pop_back();
  CHECK(day_root(all) != root);
}

TEST_CASE("day root: the root of one head is its leaf, of two their node") {
  const std::string leaf =
      text::sha256_hex(std::string(1, '\0') + R"({"case":"PA-1","seal":")" + head(1).seal + "\"}");
  CHECK(day_root(std::vector{head(1)}) == leaf);
  const auto bytes = [](const Head& of) {
    const auto digest = text::sha256(std::string(1, '\0') + to_json(of));
    return std::string(digest.begin(), digest.end());
  };
  CHECK(day_root(std::vector{head(2), head(1)}) ==
        text::sha256_hex("\1" + bytes(head(1)) + bytes(head(2))));
}

TEST_CASE("day root: what is no head is refused") {
  CHECK(code_of([] { day_root({}); }) == ErrorCode::invalid_argument);
  CHECK(code_of([] { day_root(std::vector{head(1), head(2), head(1)}); }) == ErrorCode::duplicate);
  CHECK(code_of([] { day_root(std::vector{Head{"", head(1).seal}}); }) == ErrorCode::invalid_value);
  CHECK(code_of([] { day_root(std::vector{Head{"a", "00"}}); }) == ErrorCode::invalid_value);
  CHECK(code_of([] { day_root(std::vector{Head{"a", std::string(64, 'A')}}); }) ==
        ErrorCode::invalid_value);
  CHECK(code_of([] { prove_inclusion(heads(3), "PA-9999"); }) == ErrorCode::unknown_name);
  CHECK(code_of([] { head_of(Record{"PA-1", law()}); }) == ErrorCode::invalid_argument);
  const Error error = error_of([] { read_heads("\n" + to_json(head(1)) + "\n{\"case\":1}", "h"); });
  CHECK(error.code() == ErrorCode::wrong_type);
  CHECK(error.line() == 3);
  CHECK(error.where() == "h: case");
  CHECK(code_of([] { read_proof(R"({"index":-1,"path":[],"size":1})"); }) ==
        ErrorCode::invalid_value);
  CHECK(code_of([] { read_proof(R"({"index":0,"path":["x"],"size":1})"); }) ==
        ErrorCode::invalid_value);
}

TEST_CASE("day root: the head of a record is its last seal") {
  Record record{"PA-1", law(), {event_of(Commented{"một"}), event_of(Commented{"hai"})}};
  record.seals = seal(record);
  CHECK(head_of(record) == Head{"PA-1", record.seals[1]});
  CHECK(read_head(to_json(head_of(record))) == head_of(record));
}
