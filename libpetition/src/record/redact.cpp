// Committing the texts of a record, and taking them out.
#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "petition/error.h"
#include "petition/personal.h"
#include "record/commitments.h"
#include "record/takeable.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace petition {
inline namespace v0 {
namespace {

using record::each_takeable;
using record::Takeable;

constexpr std::size_t kShortestSecret = 32;

/// Some event has a field of that name.
bool is_known(std::string_view field) {
  bool known = field == "identity" || field == "text" || field == "data.value";
  for (const auto& kind : words<Kind>()) {
    const Event event{.id = {}, .actor = {}, .data = workflow::blank(kind.value)};
    each_takeable(event, [&](const auto& text) { known = known || text.path == field; });
  }
  return known;
}

/// Takes out what is there, and refuses when it was not committed.
void take_out(const Takeable<std::string>& text, std::span<CommittedText> of, std::size_t index) {
  if (text.text.empty()) return;
  const auto by = std::ranges::find(of, text.path, &CommittedText::field);
  if (by == of.end())
    throw Error(
        ErrorCode::invalid_argument,
        "this text is sealed as it stands; commit the texts of a record before it is sealed",
        fmt::format("events[{}].{}", index, text.path));
  by->salt.clear();
  text.text = by->given ? kTakenOut : "";
}

}  // namespace

Record committed(Record record, std::string_view secret) {
  if (secret.size() < kShortestSecret)
    throw Error(ErrorCode::invalid_value,
                fmt::format("the secret has {} bytes; at least {} are needed", secret.size(),
                            kShortestSecret),
                "secret");
  if (record.laws.empty() || record.laws.front().regulation.hash.empty())
    throw Error(ErrorCode::invalid_argument,
                "only a record that names its law by version and hash can have commitments; load "
                "it, and take the record of the case",
                "record");
  std::vector<CommittedText> all;
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    const auto before = record::commitments_of(record, i + 1);
    const Event& event = record.events[i];
    const auto salt_of = [&](std::string_view path) {
      return text::hmac_sha256_hex(secret,
                                   fmt::format("{}\n{}\n{}", record.case_id, event.id, path));
    };
    std::ranges::move(
        record::commit_texts(event, static_cast<std::uint32_t>(i + 1), before, salt_of),
        std::back_inserter(all));
  }
  record.committed = std::move(all);
  record.seals.clear();
  record::check_commitments(record);
  return record;
}

Record redacted(Record record, std::string_view field, std::uint32_t event) {
  if (!is_known(field))
    throw Error(ErrorCode::unknown_name,
                fmt::format("{} is no text that can be taken out; there are `identity`, `text` and "
                            "paths as `data.petitioner.phone`",
                            text::quoted(field)),
                "field");
  if (event > record.events.size())
    throw Error(ErrorCode::invalid_argument,
                fmt::format("the record has {} events", record.events.size()), "event");
  const std::size_t end = event == 0 ? record.events.size() : event;
  for (std::size_t i = event == 0 ? 0 : event - 1; i < end; ++i) {
    const std::span<CommittedText> of = record::commitments_of(record, i + 1);
    each_takeable(record.events[i], [&](const Takeable<std::string>& text) {
      if (text.about(field)) take_out(text, of, i);
    });
  }
  return record;
}

}  // namespace v0
}  // namespace petition
