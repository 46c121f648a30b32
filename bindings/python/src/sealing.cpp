// The root of a day, and JSON in canonical form. Heads and proofs cross as tuples.
#include "bind.h"
#include "casts.h"
#include "petition/canonical.h"
#include "petition/day_root.h"
#include "petition/json.h"

namespace petition::python {
namespace {

using HeadTuple = std::tuple<std::string, std::string>;
using ProofTuple = std::tuple<std::size_t, std::size_t, std::vector<std::string>>;

HeadTuple tuple_of(const Head& head) { return {head.case_id, head.seal}; }
Head head_of_tuple(HeadTuple head) {
  return {std::move(std::get<0>(head)), std::move(std::get<1>(head))};
}
ProofTuple tuple_of(const InclusionProof& proof) { return {proof.index, proof.size, proof.path}; }
InclusionProof proof_of_tuple(ProofTuple proof) {
  return {std::get<0>(proof), std::get<1>(proof), std::move(std::get<2>(proof))};
}

std::vector<Head> all_of(const std::vector<HeadTuple>& heads) {
  std::vector<Head> all;
  for (const HeadTuple& head : heads) all.push_back(head_of_tuple(head));
  return all;
}

}  // namespace

void bind_sealing(py::module_& m) {
  m.def("json_schema", &json_schema);
  m.def("canonical_json", &canonical_json, py::arg("json"), py::arg("where"));
  m.def(
      "head_of", [](const Record& record) { return tuple_of(head_of(record)); }, py::arg("record"));
  m.def(
      "read_head",
      [](std::string_view json, std::string_view where) {
        return tuple_of(read_head(json, where));
      },
      py::arg("json"), py::arg("where"));
  m.def(
      "read_proof",
      [](std::string_view json, std::string_view where) {
        return tuple_of(read_proof(json, where));
      },
      py::arg("json"), py::arg("where"));
  m.def(
      "head_json",
      [](std::string case_id, std::string seal) {
        return to_json(Head{std::move(case_id), std::move(seal)});
      },
      py::arg("case_id"), py::arg("seal"));
  m.def(
      "proof_json",
      [](std::size_t index, std::size_t size, std::vector<std::string> path) {
        return to_json(InclusionProof{index, size, std::move(path)});
      },
      py::arg("index"), py::arg("size"), py::arg("path"));
  m.def(
      "day_root", [](const std::vector<HeadTuple>& heads) { return day_root(all_of(heads)); },
      py::arg("heads"));
  m.def(
      "prove_inclusion",
      [](const std::vector<HeadTuple>& heads, std::string_view case_id) {
        return tuple_of(prove_inclusion(all_of(heads), case_id));
      },
      py::arg("heads"), py::arg("case_id"));
  m.def(
      "includes",
      [](std::string_view root, HeadTuple head, ProofTuple proof) {
        return includes(root, head_of_tuple(std::move(head)), proof_of_tuple(std::move(proof)));
      },
      py::arg("root"), py::arg("head"), py::arg("proof"));
}

}  // namespace petition::python
