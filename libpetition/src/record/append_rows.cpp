// Rows that were recorded after a case was judged.
#include <fmt/core.h>

#include <optional>

#include "petition/record.h"
#include "record/event_reader.h"
#include "record/law_reader.h"
#include "record/layout.h"
#include "record/record_reader.h"
#include "text/utf8.h"
#include "workflow/law.h"
#include "workflow/replay.h"

namespace petition {
namespace record {
namespace {

void check_case(const Value& row, const Case& c) {
  const Value named = row.need("case");
  const std::string id = named.text();
  if (id != c.id())
    named.fail(ErrorCode::invalid_value, fmt::format("the row is of the case {}, not of {}",
                                                     text::quoted(id), text::quoted(c.id())));
}

/// What the event brought the case under, where its row says so.
void check_brought(const Value& law, const JudgedBy& told, const JudgedBy& now) {
  law.checked([&] {
    check_identity(told.regulation, now.regulation, "regulation");
    check_identity(told.calendar, now.calendar, "calendar");
  });
  if (told.after != now.after)
    law.fail(ErrorCode::other_law, "the row says that its event moved the case, and it did not");
}

Case with_row(const Registry& registry, Case c, const text::Source& line) {
  check_length(line);
  text::Node tree = text::parse_tree(line);
  const Value row(line, tree);
  check_case(row, c);
  const Event event = event_of(row, Setting::line);
  const std::size_t seq = c.size() + 1;
  check_seq(row, seq);
  std::optional<JudgedBy> told;
  const auto law = row.find("law");
  if (law) told = law_of(*law, seq == 1 ? 0 : static_cast<std::uint32_t>(seq));
  const Engine& engine =
      seq == 1 && told ? registry.engine(*told) : registry.engine(c, event.occurred_at);
  c = workflow::replayed(engine, std::move(c), event, seq - 1);
  if (told) check_brought(*law, *told, c.laws().back());
  return c;
}

}  // namespace
}  // namespace record

inline namespace v0 {

Case append_rows(const Registry& registry, Case c, std::string_view rows) {
  text::each_line(rows, {}, [&](const text::Source& line) {
    c = record::with_row(registry, std::move(c), line);
  });
  return c;
}

}  // namespace v0
}  // namespace petition
