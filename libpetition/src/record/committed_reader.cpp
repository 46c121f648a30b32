// Reads the texts of an event that are sealed by their commitments.
#include "record/committed_reader.h"

#include <algorithm>
#include <optional>

#include "record/commitments.h"
#include "record/layout.h"
#include "record/takeable.h"
#include "workflow/malformed.h"

namespace petition::record {
namespace {

using text::Value;

/// The salt and the text beside a digest, or nothing where both were taken out.
std::optional<TextApart> text_beside(const Value& at) {
  const auto salt = at.find("salt");
  const auto value = at.find("value");
  if (salt.has_value() != value.has_value())
    at.fail(ErrorCode::missing_key, "salt and value stand together or were taken out together");
  if (!salt) return std::nullopt;
  return TextApart{{}, salt->text(), value->text()};
}

CommittedText commitment_of(const Value& at, std::size_t seq, const std::string& path,
                            std::span<const TextApart> apart, std::string& text) {
  at.allow(kCommitmentKeys);
  CommittedText by{static_cast<std::uint32_t>(seq), path};
  by.digest = at.need("digest").text();
  if (const auto given = at.find("given")) by.given = given->flag();
  auto found = text_beside(at);
  const auto other = std::ranges::find(apart, path, &TextApart::field);
  if (!found && other != apart.end()) found = *other;
  if (found) {
    by.salt = std::move(found->salt);
    if (by.salt.empty()) at.fail(ErrorCode::invalid_value, "a salt has 64 digits 0-9, a-f", "salt");
    text = std::move(found->value);
    if (text.empty()) at.fail(ErrorCode::invalid_value, "an empty text is left out", "value");
  } else if (by.given) {
    text = kTakenOut;
  }
  return by;
}

}  // namespace

void read_committed(const Value& value, std::size_t seq, Event& event,
                    std::vector<CommittedText>& all, std::span<const TextApart> apart) {
  const auto committed = value.find("committed");
  if (!committed) return;
  std::vector<std::string> paths;
  const std::size_t before = all.size();
  each_takeable(event, [&](const Takeable<std::string>& text) {
    paths.push_back(text.path);
    const auto at = committed->find(text.path);
    if (!at) return;
    if (!text.text.empty()) at->fail(ErrorCode::duplicate, "this text stands in the event as well");
    all.push_back(commitment_of(*at, seq, text.path, apart, text.text));
  });
  const std::vector<std::string_view> known(paths.begin(), paths.end());
  committed->allow(known);
  std::ranges::sort(all.begin() + static_cast<std::ptrdiff_t>(before), all.end(), {},
                    &CommittedText::field);
  value.checked([&] {
    check_commitments(event, std::span(all).subspan(before));
    workflow::check_event(event);
  });
}

}  // namespace petition::record
