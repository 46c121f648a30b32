// Reads the texts of notices, and checks each of their fields when the profile is loaded.
#include "regulation/notice_templates.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/names.h"
#include "text/unknown.h"
#include "words/read_word.h"

namespace petition {
inline namespace v0 {
namespace {

constexpr std::string_view kReasons[] = {"case", "reason", "guidance"};
constexpr std::string_view kHeld[] = {"case", "unit", "time"};
constexpr std::string_view kPromised[] = {"case", "unit", "time", "reason"};
constexpr std::string_view kUnit[] = {"case", "unit"};
constexpr std::string_view kResult[] = {"case", "unit", "result", "ratings"};
constexpr std::string_view kAlone[] = {"case"};
constexpr std::string_view kReturned[] = {"case", "unit", "reason"};
constexpr std::string_view kProgress[] = {"case", "unit", "text"};
constexpr std::string_view kSaid[] = {"case", "text"};
constexpr std::string_view kRated[] = {"case", "rating", "reason"};
constexpr std::string_view kReason[] = {"case", "reason"};
constexpr std::string_view kMoved[] = {"case", "time"};

}  // namespace

std::span<const std::string_view> notice_fields(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::not_taken_in: return kReasons;
    case NoticeKind::slip:
    case NoticeKind::passed_on:
    case NoticeKind::reminder_entered:
    case NoticeKind::reminder:
    case NoticeKind::early_warning: return kHeld;
    case NoticeKind::agreed_time: return kPromised;
    case NoticeKind::passed_up:
    case NoticeKind::coordination:
    case NoticeKind::closed: return kUnit;
    case NoticeKind::result: return kResult;
    case NoticeKind::confidentiality: return kAlone;
    case NoticeKind::recalled:
    case NoticeKind::returned: return kReturned;
    case NoticeKind::progress: return kProgress;
    case NoticeKind::comment:
    case NoticeKind::urged: return kSaid;
    case NoticeKind::dissatisfied: return kRated;
    case NoticeKind::withdrawn: return kReason;
    case NoticeKind::due_moved:
    case NoticeKind::reminder_moved: return kMoved;
  }
  return {};
}

}  // namespace v0

namespace regulation {
namespace {

using text::TomlReader;

/// Each field stands in braces, and is one that such a notice has.
std::string checked_fields(TomlReader& t, std::string_view key, NoticeKind kind) {
  const std::string text = text::composed(t.text(key));
  const auto refuse = [&](const std::string& message) {
    t.refuse(ErrorCode::invalid_value, message, key);
  };
  for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != text.npos; ++at) {
    const std::size_t end = text.find_first_of("{}", at + 1);
    if (text[at] == '}' || end == text.npos || text[end] == '{')
      refuse("a brace stands alone; write a field as in `{case}`");
    const std::string_view field = std::string_view(text).substr(at + 1, end - at - 1);
    if (std::ranges::count(notice_fields(kind), field) == 0)
      refuse(text::unknown_word(field, notice_fields(kind)));
    at = end;
  }
  return text;
}

}  // namespace

void read_notices(TomlReader& root, Profile& p) {
  if (root.find("notices") == nullptr) return;
  TomlReader t = root.table("notices");
  for (const std::string& key : t.keys()) {
    TomlReader of = t.table(key);
    const NoticeKind kind = t.checked(key, [&] { return wording::read_word<NoticeKind>(key); });
    p.notices.push_back({kind, {checked_fields(of, "vi", kind), checked_fields(of, "en", kind)}});
    of.finish();
  }
}

}  // namespace regulation
}  // namespace petition
