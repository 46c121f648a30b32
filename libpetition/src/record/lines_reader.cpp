// Reads records, of one case or many: each as one object, or as rows, events that name their case.
#include <fmt/core.h>

#include <optional>
#include <unordered_map>

#include "record/event_reader.h"
#include "record/law_reader.h"
#include "record/layout.h"
#include "record/record_reader.h"
#include "text/utf8.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {

using text::Node;
namespace {

/// `petitions/77-0012.jsonl` is about the case `77-0012`.
std::string_view stem(std::string_view name) {
  name.remove_prefix(name.find_last_of("/\\") + 1);
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

/// People who break an object over several lines need to be told that this form does not take it.
Node parse_line(const Source& line) {
  try {
    return parse_tree(line);
  } catch (const Error& e) {
    if (e.code() != ErrorCode::syntax || line.end == line.text.size()) throw;
    throw Error(e.code(), e.message() + " (each line must hold one whole object)", e.where(),
                e.line(), e.column());
  }
}

/// The records that lines add up to. Events that name no case belong to the only one there is; it
/// has an empty id as long as no line has named it.
class Cases {
 public:
  explicit Cases(std::string_view name) : name_(name) {}

  void add_line(const Source& line) {
    check_length(line);
    Node tree = parse_line(line);
    const Value value(line, tree);
    if (value.find("events") || value.find("schema")) add_record(value);
    else add_event(value);
    if (unnamed_ && records_.size() > 1) unnamed_->fail(ErrorCode::missing_key, kMixed, "case", 0);
  }

  std::vector<Record> finish() {
    if (records_.size() == 1 && records_[0].case_id.empty()) {
      records_[0].case_id = stem(name_);
      if (records_[0].case_id.empty())
        unnamed_->fail(ErrorCode::missing_key, "no line names the case and neither does the text",
                       "case", 0);
      workflow::check_id(records_[0].case_id, name_);
    }
    return std::move(records_);
  }

 private:
  static constexpr const char* kMixed =
      "the lines are about several cases; each event must name its own";

  void add_record(const Value& value) {
    Record record = record_of(value);
    const bool known = index_.contains(record.case_id) || (unnamed_ && records_.size() == 1);
    if (known)
      value.fail(ErrorCode::duplicate,
                 "earlier lines are about this case already; give its record once, and first",
                 "case");
    index_.emplace(record.case_id, records_.size());
    records_.push_back(std::move(record));
  }

  void add_event(const Value& value) {
    const Source& line = value.source();
    if (line.part().size() > kLongestEvent)
      line.fail(ErrorCode::too_large,
                fmt::format("the event has {} bytes; at most {} are read", line.part().size(),
                            kLongestEvent),
                {}, 0);
    Event event = event_of(value, Setting::line);
    Record& record = case_of(value);
    if (!record.seals.empty())
      line.fail(ErrorCode::broken_seal,
                "the record of this case is sealed; no event can be added here", {}, 0);
    record.events.push_back(std::move(event));
    check_seq(value, record.events.size());
    read_law(value, record.events.size(), record.laws);
  }

  Record& case_of(const Value& event) {
    const auto named = event.find("case");
    if (named) {
      std::string id = named->text();
      named->checked([&] { workflow::check_id(id, {}); });
      return case_named(std::move(id));
    }
    if (!unnamed_) unnamed_ = event.source();
    if (records_.empty()) records_.emplace_back();
    return records_.front();
  }

  Record& case_named(std::string id) {
    const bool first_named = records_.size() == 1 && records_[0].case_id.empty();
    const auto [at, is_new] = index_.try_emplace(id, first_named ? 0 : records_.size());
    if (is_new && !first_named) records_.emplace_back();
    Record& record = records_[at->second];
    record.case_id = std::move(id);
    return record;
  }

  std::string_view name_;
  std::vector<Record> records_;
  std::unordered_map<std::string, std::size_t> index_;
  std::optional<Source> unnamed_;  ///< the first line that names no case
};

bool is_row(const Value& value) { return value.find("case") && value.find("kind"); }

/// Rows are told from a record laid out over lines by their first line, which is a whole event with
/// another line behind it.
bool begins_rows(const Source& source) {
  std::optional<Source> first;
  bool more = false;
  text::each_line(source.text, source.name, [&](const Source& line) {
    more = first.has_value();
    if (!first) first = line;
  });
  if (!more) return false;
  try {
    Node tree = parse_tree(*first);
    return is_row(Value(*first, tree));
  } catch (const Error&) {
    return false;
  }
}

Record of_rows(const Source& source) {
  std::vector<Record> records = petition::read_records(source.text, source.name);
  if (records.size() == 1) return std::move(records.front());
  source.fail(ErrorCode::duplicate,
              fmt::format("the rows are about {} cases, {} among them; a record is about one",
                          records.size(), text::quoted(records.back().case_id)),
              "case", 0);
}

}  // namespace
}  // namespace record

inline namespace v0 {

Record read_record(std::string_view json, std::string_view where) {
  const text::Source source = text::whole(json, where);
  record::check_length(source);
  if (record::begins_rows(source)) return record::of_rows(source);
  text::Node tree = text::parse_tree(source);
  const text::Value value(source, tree);
  if (record::is_row(value)) return record::of_rows(source);
  return record::record_of(value);
}

std::vector<Record> read_records(std::string_view json_lines, std::string_view where) {
  record::Cases cases(where);
  text::each_line(json_lines, where, [&](const text::Source& line) { cases.add_line(line); });
  return cases.finish();
}

}  // namespace v0
}  // namespace petition
