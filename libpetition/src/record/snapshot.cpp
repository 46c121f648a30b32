// Writes a snapshot, and reads what stands at its beginning.
#include "petition/snapshot.h"

#include <fmt/core.h>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "petition/error.h"
#include "petition/record.h"
#include "record/law_reader.h"
#include "record/law_writer.h"
#include "record/snapshot_layout.h"
#include "record/snapshot_past.h"
#include "record/state_text.h"
#include "text/hash.h"
#include "text/json_line.h"
#include "text/json_value.h"
#include "workflow/case_entries.h"

namespace petition {
namespace record {
namespace {

using namespace snapshot;

using Marked = std::pair<workflow::Mark, std::uint32_t>;

std::string digest_line(std::string_view of, std::size_t number) {
  return fmt::format("{} {:0{}}\n", text::sha256_hex(of), number, kNumberWidth);
}

/// The parts behind the head, and the table of them.
class Parts {
 public:
  void add(std::string_view part) {
    content_ += part;
    table_ += digest_line(part, content_.size());
  }
  void add_page(std::span<const Marked> marks) {
    table_ += fmt::format("{:016x} ", marks.front().first);
    std::string page;
    for (const auto& [mark, seq] : marks)
      page += fmt::format("{:016x} {:0{}}\n", mark, seq, kNumberWidth);
    add(page);
  }

  const std::string& table() const { return table_; }
  const std::string& content() const { return content_; }

 private:
  std::string table_;
  std::string content_;
};

void append_event(std::string& block, const Case::Entry& entry) {
  std::string line;
  append_state(line, *entry.state);
  line += ' ';
  line += write_event(*entry.event);
  line += '\n';
  block += fmt::format("{:0{}} ", line.size(), kNumberWidth);
  block += line;
}

void add_blocks(Parts& out, std::span<const Case::Entry> entries) {
  while (!entries.empty()) {
    std::string block;
    const std::size_t together = std::min(entries.size(), kTogether);
    for (const Case::Entry& entry : entries.first(together)) append_event(block, entry);
    entries = entries.subspan(together);
    out.add(block);
  }
}

void add_pages(Parts& out, std::span<const Marked> marks) {
  while (!marks.empty()) {
    const std::size_t together = std::min(marks.size(), kTogether);
    out.add_page(marks.first(together));
    marks = marks.subspan(together);
  }
}

std::vector<Marked> marks_of(const Case& c) {
  std::vector<Marked> all;
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
    for (const workflow::Mark mark : CaseEntries::marks(c, seq)) all.emplace_back(mark, seq);
  std::ranges::sort(all);
  return all;
}

std::string head_of(const Case& c, std::size_t marks) {
  text::JsonLine head(kVietnamOffset_s, text::Members::canonical);
  head.object([&] {
    head.put("case", c.id());
    head.put("events", c.size());
    head.put_list("laws", c.laws(), [&](const JudgedBy& by) {
      head.object([&] {
        head.put("after", by.after);
        write_law(head, by);
      });
    });
    head.put("library", PETITION_VERSION);
    head.put("marks", marks);
  });
  return std::move(head).take() + "\n";
}

[[noreturn]] void refuse(ErrorCode code, std::string message) {
  throw Error(code, std::move(message), "snapshot");
}

/// The head of a snapshot, held to its digest.
std::string_view head_in(std::string_view text) {
  const std::string_view title = text.substr(0, kTitleLine);
  if (!title.starts_with(kTitle))
    refuse(ErrorCode::unsupported_schema,
           "this is no snapshot of a case, or one of a later layout: load the record");
  const std::string_view digest = title.substr(kTitle.size());
  std::string_view head = text.substr(title.size());
  if (digest.size() == kBlockLine)
    head = head.substr(0, number_at(digest.substr(kDigestWidth + 1), kNumberWidth));
  if (digest != digest_line(head, head.size()))
    refuse(ErrorCode::damaged, "the beginning of the snapshot is not as it was written");
  return head;
}

/// What the first line of the head says.
struct Told {
  explicit Told(std::string_view head) : size(head.find('\n') + 1) {
    const text::Source source{"snapshot", head, 0, size};
    text::Node tree = text::parse_tree(source);
    const text::Value value(source, tree);
    check_library(value.need("library").text());
    case_id = value.need("case").text();
    events = static_cast<std::size_t>(value.need("events").whole());
    marks = static_cast<std::size_t>(value.need("marks").whole());
    const text::Value all = value.need("laws");
    for (std::size_t i = 0; i < all.size(); ++i)
      laws.push_back(law_of(all.entry(i).need("law"),
                            static_cast<std::uint32_t>(all.entry(i).need("after").whole())));
    if (std::max(events, marks) > head.size() ||
        head.size() != size + parts(events) * kBlockLine + parts(marks) * kPageLine)
      refuse(ErrorCode::damaged, "the tables of the snapshot are not what it says");
  }

  static void check_library(const std::string& writer) {
    if (writer != PETITION_VERSION)
      refuse(
          ErrorCode::unsupported_schema,
          fmt::format("the snapshot is of version {} of the library, this is {}: load the record",
                      writer, PETITION_VERSION));
  }

  std::size_t size;
  std::string case_id;
  std::size_t events = 0;
  std::size_t marks = 0;
  Judges laws;
};

}  // namespace
}  // namespace record

inline namespace v0 {

std::string write_snapshot(const Case& c) {
  record::Parts parts;
  record::add_blocks(parts, c.entries());
  const auto marks = record::marks_of(c);
  record::add_pages(parts, marks);
  const std::string head = record::head_of(c, marks.size()) + parts.table();
  std::string text{record::snapshot::kTitle};
  text += record::digest_line(head, head.size());
  text += head;
  text += parts.content();
  return text;
}

Case read_snapshot(std::string text) {
  const std::string_view head = record::head_in(text);
  record::Told told(head);
  Case c(std::move(told.case_id));
  const std::size_t tables = record::snapshot::kTitleLine + told.size;
  const std::size_t content = record::snapshot::kTitleLine + head.size();
  if (told.events == 0) return c;
  auto past = std::make_shared<const record::SnapshotPast>(std::move(text), tables, content,
                                                           told.events, told.marks);
  return CaseEntries::with_past(std::move(c), std::make_shared<const Judges>(std::move(told.laws)),
                                std::move(past), static_cast<std::uint32_t>(told.events));
}

}  // namespace v0
}  // namespace petition
