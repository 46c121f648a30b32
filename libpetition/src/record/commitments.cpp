// Holding the commitments of a record against its texts.
#include "record/commitments.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "petition/error.h"
#include "record/head_reader.h"
#include "record/takeable.h"
#include "text/hash.h"

namespace petition::record {
namespace {

/// Whether the text is what was committed to; of one that was taken out, what stands for it.
void check_text(const CommittedText& by, const Takeable<const std::string>& of) {
  if (by.salt.empty()) {
    if (of.text != (by.given ? kTakenOut : std::string_view{}))
      throw Error(ErrorCode::invalid_value, "a text stands where one was taken out",
                  "committed." + by.field);
  } else if (commitment_to(by.salt, of.text) != by.digest || by.given != of.is_given()) {
    throw Error(ErrorCode::broken_seal, "the text is not what was committed to",
                "committed." + by.field);
  }
}

}  // namespace

std::string commitment_to(std::string_view salt, std::string_view text) {
  return text::sha256_hex(fmt::format("{}\n{}", salt, text));
}

std::span<const CommittedText> commitments_of(const Record& record, std::size_t seq) {
  if (!record.committed) return {};
  const std::vector<CommittedText>& all = *record.committed;
  const auto first = std::ranges::lower_bound(all, seq, {}, &CommittedText::event);
  const auto last = std::ranges::upper_bound(all, seq, {}, &CommittedText::event);
  return std::span(all.data(), all.size())
      .subspan(static_cast<std::size_t>(first - all.begin()),
               static_cast<std::size_t>(last - first));
}

std::span<CommittedText> commitments_of(Record& record, std::size_t seq) {
  const auto of = commitments_of(std::as_const(record), seq);
  return {const_cast<CommittedText*>(of.data()), of.size()};  // the record is ours to change
}

std::vector<CommittedText> commit_texts(
    const Event& event, std::uint32_t seq, std::span<const CommittedText> before,
    const std::function<std::string(std::string_view)>& salt_of) {
  std::vector<CommittedText> all(before.begin(), before.end());
  each_takeable(event, [&](const Takeable<const std::string>& text) {
    if (text.text.empty() || find_commitment(before, text.path) != nullptr) return;
    CommittedText by{.event = seq, .field = text.path, .given = text.is_given()};
    by.salt = salt_of(text.path);
    by.digest = commitment_to(by.salt, text.text);
    all.push_back(std::move(by));
  });
  std::ranges::sort(all, {}, &CommittedText::field);
  return all;
}

const CommittedText* find_commitment(std::span<const CommittedText> of, std::string_view path) {
  const auto at = std::ranges::find(of, path, &CommittedText::field);
  return at == of.end() ? nullptr : &*at;
}

void check_commitments(const Event& event, std::span<const CommittedText> of) {
  std::size_t found = 0;
  each_takeable(event, [&](const Takeable<const std::string>& text) {
    const CommittedText* by = find_commitment(of, text.path);
    if (by == nullptr) return;
    ++found;
    if (!is_digest(by->digest) || (!by->salt.empty() && !is_digest(by->salt)))
      throw Error(ErrorCode::invalid_value, "digest and salt have 64 digits 0-9, a-f",
                  "committed." + by->field);
    check_text(*by, text);
  });
  if (found != of.size())
    throw Error(ErrorCode::invalid_value, "what is committed are texts of the event, each once",
                "committed");
}

void check_commitments(const Record& record) {
  if (!record.committed) return;
  const auto place = [](const CommittedText& c) { return std::tie(c.event, c.field); };
  if (!std::ranges::is_sorted(*record.committed, {}, place) || record.laws.empty() ||
      record.laws.front().regulation.hash.empty())
    throw Error(ErrorCode::invalid_value,
                "commitments stand by event and field, in a record that names its law exactly",
                "committed");
  std::size_t seen = 0;
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    const auto of = commitments_of(record, i + 1);
    seen += of.size();
    try {
      check_commitments(record.events[i], of);
    } catch (const Error& e) {
      throw Error(e.code(), e.message(), fmt::format("events[{}].{}", i, e.where()));
    }
  }
  if (seen != record.committed->size())
    throw Error(ErrorCode::invalid_value, "there is no such event", "committed");
}

}  // namespace petition::record
