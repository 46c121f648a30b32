// How a case becomes rows, and rows become a record.
#include "rows.h"

#include <algorithm>

#include "petition/error.h"
#include "record/apart.h"
#include "record/commitments.h"
#include "record/committed_reader.h"
#include "record/event_reader.h"
#include "record/law_reader.h"
#include "record/sealed.h"
#include "salt.h"
#include "text/hash.h"

namespace petition::store {
namespace {

using text::Node;
using text::Source;
using text::Value;

/// What binds a case before its first event.
std::string head_of(const std::string& case_id, const Judges& laws) {
  return record::sealed_head(
      {.case_id = case_id, .laws = {laws.front()}, .committed = std::vector<CommittedText>{}});
}

std::string content_of(const Judges& laws, const Event& event, std::uint32_t seq,
                       std::span<const CommittedText> committed) {
  const auto law = std::ranges::find(laws, seq, &JudgedBy::after);
  return record::sealed_event(event, law == laws.end() ? nullptr : &*law, committed);
}

std::string texts_of(const Event& event, std::span<const CommittedText> committed) {
  return committed.empty() ? "" : record::texts_apart(event, committed);
}

std::string_view without_blanks(std::string_view texts) {
  return texts.substr(0, texts.find_last_not_of(' ') + 1);
}

void read_head(const std::string& head, Record& record) {
  const Source source = text::whole(head, {});
  Node tree = text::parse_tree(source);
  record.laws = {record::law_of(Value(source, tree).need("law"), 0)};
  if (head != head_of(record.case_id, record.laws))
    throw Error(ErrorCode::damaged, "the rows name another case", "case");
}

[[noreturn]] void fail_texts() {
  throw Error(ErrorCode::damaged, "the texts of the event are not what was stored");
}

std::vector<record::TextApart> apart_in(const Row& row) {
  if (row.texts.empty()) return {};
  try {
    return record::read_apart(row.texts);
  } catch (const Error&) {
    fail_texts();
  }
}

/// The event of a row and its commitments.
void read_event(const Row& row, std::size_t seq, Record& into) {
  const Source source = text::whole(row.content, {});
  Node tree = text::parse_tree(source);
  const Value value(source, tree);
  const std::vector<record::TextApart> apart = apart_in(row);
  Event event = record::event_of(value, record::Setting::committing);
  const std::size_t before = into.committed->size();
  try {
    record::read_committed(value, seq, event, *into.committed, apart);
  } catch (const Error&) {
    fail_texts();  // the digests are what was stored: that was seen by that of the row
  }
  const auto of = std::span(*into.committed).subspan(before);
  if (of.empty() != row.texts.empty() || texts_there(of) != apart.size()) fail_texts();
  record::read_law(value, seq, into.laws);
  into.events.push_back(std::move(event));
}

/// The content of a row if it said this event, by the salts that it has.
std::string content_by_salts_of(const Row& row, const Judges& laws, const Event& event,
                                std::uint32_t seq) {
  const std::vector<record::TextApart> apart = apart_in(row);
  const auto salt_of = [&](std::string_view path) {
    const auto at = std::ranges::find(apart, path, &record::TextApart::field);
    return at == apart.end() ? std::string() : at->salt;
  };
  return content_of(laws, event, seq, record::commit_texts(event, seq, {}, salt_of));
}

}  // namespace

Row row_of(const std::string& case_id, const Judges& laws, const Event& event, std::uint32_t seq,
           std::span<const CommittedText> given) {
  const auto committed =
      record::commit_texts(event, seq, given, [](std::string_view) { return salt(); });
  return {.head = seq == 1 ? head_of(case_id, laws) : "",
          .content = content_of(laws, event, seq, committed),
          .texts = texts_of(event, committed)};
}

bool says(const Row& row, const Case& c, std::uint32_t seq, const Event& event) {
  if (seq == 1 && row.head != head_of(c.id(), c.laws())) return false;
  if (row.content == content_by_salts_of(row, c.laws(), event, seq)) return true;
  Record stored{.laws = {c.laws().front()}, .committed = std::vector<CommittedText>{}};
  read_event(row, seq, stored);
  return row.content == content_of(c.laws(), event, seq, *stored.committed) &&
         without_blanks(row.texts) == texts_of(event, *stored.committed);
}

void read_row(const Row& row, Record& record) {
  if (record.events.empty()) read_head(row.head, record);
  read_event(row, record.events.size() + 1, record);
}

std::size_t texts_there(std::span<const CommittedText> of) {
  const auto is_there = [](const CommittedText& by) { return !by.salt.empty(); };
  return static_cast<std::size_t>(std::ranges::count_if(of, is_there));
}

std::string erased(const Row& row, const Event& event, std::span<const CommittedText> of) {
  std::string texts = texts_of(event, of);
  texts.resize(row.texts.size(), ' ');
  return texts;
}

std::string first_digest(std::string_view head) { return text::sha256_hex(head); }

std::string next_digest(std::string_view before, std::string_view content) {
  std::string both;
  both.reserve(before.size() + content.size() + 2);
  both.append(before).append("\n").append(content).append("\n");
  return text::sha256_hex(both);
}

}  // namespace petition::store
