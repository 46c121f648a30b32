// Heads and proofs as JSON.
#include "record/head_reader.h"

#include "petition/error.h"
#include "text/json_line.h"
#include "text/json_value.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {

bool is_digest(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void check_head(const Head& head) {
  workflow::check_id(head.case_id, "case");
  if (!is_digest(head.seal))
    throw Error(ErrorCode::invalid_value, "a seal has 64 digits 0-9, a-f", "seal");
}

namespace {

using text::Value;

constexpr std::string_view kHeadKeys[] = {"case", "seal"};
constexpr std::string_view kProofKeys[] = {"index", "size", "path"};

Head head_of(const Value& value) {
  value.allow(kHeadKeys);
  Head head{value.need("case").text(), value.need("seal").text()};
  value.checked([&] { check_head(head); });
  return head;
}

std::size_t count_of(const Value& at) {
  const std::int64_t count = at.whole();
  if (count < 0) at.fail(ErrorCode::invalid_value, "this must not be negative");
  return static_cast<std::size_t>(count);
}

InclusionProof proof_of(const Value& value) {
  value.allow(kProofKeys);
  InclusionProof proof{count_of(value.need("index")), count_of(value.need("size")), {}};
  const Value path = value.need("path");
  for (std::size_t i = 0; i < path.size(); ++i) {
    const Value entry = path.entry(i);
    proof.path.push_back(entry.text());
    if (!is_digest(proof.path.back()))
      entry.fail(ErrorCode::invalid_value, "a hash has 64 digits 0-9, a-f");
  }
  return proof;
}

template <class Read>
auto read_with(const text::Source& source, Read read) {
  text::Node tree = text::parse_tree(source);
  return read(Value(source, tree));
}

}  // namespace
}  // namespace record

inline namespace v0 {

std::string to_json(const Head& head) {
  text::JsonLine out(kVietnamOffset_s, text::Members::canonical);
  out.object([&] {
    out.put("case", head.case_id);
    out.put("seal", head.seal);
  });
  return std::move(out).take();
}

std::string to_json(const InclusionProof& proof) {
  text::JsonLine out(kVietnamOffset_s, text::Members::canonical);
  out.object([&] {
    out.put("index", proof.index);
    out.put_list("path", proof.path, [&](const std::string& digest) { out.value(digest); });
    out.put("size", proof.size);
  });
  return std::move(out).take();
}

Head read_head(std::string_view json, std::string_view where) {
  return record::read_with(text::whole(json, where), record::head_of);
}

std::vector<Head> read_heads(std::string_view json_lines, std::string_view where) {
  std::vector<Head> heads;
  text::each_line(json_lines, where, [&](const text::Source& line) {
    heads.push_back(record::read_with(line, record::head_of));
  });
  return heads;
}

InclusionProof read_proof(std::string_view json, std::string_view where) {
  return record::read_with(text::whole(json, where), record::proof_of);
}

}  // namespace v0
}  // namespace petition
