// Receipts: written, and judged again (Art. 9.1).
#include "petition/receipt.h"

#include <fmt/core.h>

#include "petition/error.h"
#include "petition/record.h"
#include "petition/seal.h"
#include "record/decision.h"
#include "record/event_reader.h"
#include "record/law_reader.h"
#include "record/law_writer.h"
#include "record/record_reader.h"
#include "text/hash.h"
#include "text/json_difference.h"
#include "text/json_line.h"
#include "workflow/law.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;
using text::Members;
using text::Value;

constexpr int kReceiptSchema = 1;
constexpr std::string_view kReceiptKeys[] = {"advance", "before", "case",   "hash",   "law",
                                             "library", "schema", "submit", "verdict"};

/// The record as it was before the events that the verdict appended.
Record before(const Verdict& verdict) {
  Record record = record_of(verdict.next);
  record.events.resize(record.events.size() - verdict.appended);
  std::erase_if(record.laws, [&](const JudgedBy& by) { return by.after > record.events.size(); });
  if (record.events.empty()) record.laws.clear();
  else record.seals = seal(record);
  return record;
}

/// What judged a case with that record.
JudgedBy law_of(const Engine& engine, const Record& record) {
  if (record.laws.empty()) return engine.law();
  JudgedBy by = record.laws.back();
  check_identity(by.regulation, engine.law().regulation, "regulation");
  check_identity(by.calendar, engine.law().calendar, "calendar");
  by.after = 0;
  return by;
}

/// Of all that is in the receipt but the hash itself.
std::string hash_of(const text::Node& receipt) {
  text::Node hashed = receipt;
  std::erase_if(std::get<text::Node::Object>(hashed.value),
                [](const text::Member& member) { return member.key == "hash"; });
  return text::sha256_hex(text::canonical(hashed));
}

/// A receipt as it was read.
struct Receipt {
  Record before;
  JudgedBy law;
  std::string library;
  std::optional<Event> submit;
  Instant advance = kNever;
};

Receipt receipt_of(const Value& value) {
  value.allow(kReceiptKeys);
  const Value schema = value.need("schema");
  if (schema.whole() != kReceiptSchema)
    schema.fail(ErrorCode::unsupported_schema,
                fmt::format("receipts of schema {} are read", kReceiptSchema));
  Receipt receipt;
  receipt.before.case_id = value.need("case").text();
  receipt.law = record::law_of(value.need("law"), 0);
  receipt.library = value.need("library").text();
  if (const Value record = value.need("before"); !record.is_null()) {
    const std::string case_id = std::move(receipt.before.case_id);
    receipt.before = record::record_of(record);
    if (receipt.before.case_id != case_id)
      record.fail(ErrorCode::invalid_value, "this is the record of another case", "case");
  }
  value.need("verdict");
  const auto submit = value.find("submit");
  const auto advance = value.find("advance");
  if (submit.has_value() == advance.has_value())
    value.fail(ErrorCode::missing_key, "a receipt has either `submit` or `advance`");
  if (submit) receipt.submit = record::event_of(*submit, record::Setting::alone);
  else receipt.advance = advance->instant();
  return receipt;
}

Verdict judged_again(const Registry& registry, const Engine& engine, const Receipt& receipt) {
  const Case c =
      receipt.before.events.empty() ? Case(receipt.before.case_id) : load(registry, receipt.before);
  return receipt.submit ? engine.submit(c, *receipt.submit) : engine.advance(c, receipt.advance);
}

std::vector<Departure> departures(const text::Node& then, const text::Node& now) {
  const auto written = [](const text::Node* node) {
    return node == nullptr ? std::string{} : text::canonical(*node);
  };
  std::vector<Departure> all;
  for (const text::Difference& one : text::differences(then, now))
    all.push_back({one.path, written(one.then), written(one.now)});
  return all;
}

}  // namespace

std::string write_receipt(const Engine& engine, const Verdict& verdict, const Asked& asked) {
  const Record record = before(verdict);
  const JudgedBy law = law_of(engine, record);
  const std::int32_t offset = engine.calendar().utc_offset_s();
  const auto write = [&](std::string_view hash) {
    JsonLine line(offset, Members::canonical);
    line.object([&] {
      if (const auto* now = std::get_if<Instant>(&asked)) line.put("advance", *now);
      line.key("before");
      if (record.events.empty()) line.null();
      else line.raw(write_record(record, offset));
      line.put("case", record.case_id);
      if (!hash.empty()) line.put("hash", hash);
      record::write_law(line, law);
      line.put("library", PETITION_VERSION);
      line.put("schema", kReceiptSchema);
      if (const auto* event = std::get_if<Event>(&asked)) {
        line.key("submit");
        line.raw(write_event(*event, offset));
      }
      line.key("verdict");
      line.raw(record::decision(engine, verdict));
    });
    return std::move(line).take();
  };
  return write(text::sha256_hex(write({})));
}

Replay replay(const Registry& registry, std::string_view json, std::string_view where) {
  const text::Source source = text::whole(json, where);
  record::check_length(source);
  text::Node tree = text::parse_tree(source);
  const text::Node given = tree;  // texts are moved out of a tree as they are read
  const Value value(source, tree);
  const std::string hash = value.need("hash").text();
  if (hash != hash_of(given))
    value.fail(ErrorCode::broken_seal, "the receipt is not what was written", "hash");
  const Receipt receipt = receipt_of(value);
  const Engine& engine = registry.engine(receipt.law);
  const Verdict verdict = judged_again(registry, engine, receipt);
  const std::string decision = record::decision(engine, verdict);
  const text::Node* then = find(std::get<text::Node::Object>(given.value), "verdict");
  return {receipt.before.case_id, receipt.library, verdict.outcome,
          departures(*then, text::parse_tree(text::whole(decision, "verdict")))};
}

}  // namespace v0
}  // namespace petition
