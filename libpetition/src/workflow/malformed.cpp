// Refusing malformed events with the place and with what would be right.
#include "workflow/malformed.h"

#include <fmt/core.h>

#include <string>

#include "petition/error.h"
#include "text/utf8.h"
#include "workflow/fields.h"

namespace petition::workflow {
namespace {

[[noreturn, gnu::cold]] void fail(ErrorCode code, std::string message, std::string_view where) {
  throw Error(code, std::move(message), std::string(where));
}

[[noreturn, gnu::cold]] void fail_unclean(std::string_view text, std::string_view where) {
  if (const auto bad = text::first_invalid_utf8(text); bad != std::string_view::npos)
    fail(ErrorCode::encoding,
         fmt::format("byte {} of the text is not UTF-8; give texts as UTF-8", bad + 1), where);
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!text::is_clean(text.substr(i, 1)) && static_cast<unsigned char>(text[i]) < 0x20)
      fail(ErrorCode::invalid_value,
           fmt::format("byte {} of the text is the control character U+{:04X}; only tab and line "
                       "ends may stand in a text",
                       i + 1, static_cast<unsigned>(text[i])),
           where);
  fail(ErrorCode::internal, "the text was taken for unclean", where);
}

[[noreturn, gnu::cold]] void fail_unseen(std::string_view from, std::size_t at,
                                         std::string_view where) {
  fail(ErrorCode::invalid_value,
       fmt::format("byte {} begins the character U+{:04X}, which is not seen; ids and names are of "
                   "characters that are",
                   at + 1, static_cast<std::uint32_t>(text::take_code_point(from))),
       where);
}

void check_text(std::string_view text, std::string_view where) {
  if (!text::is_clean(text)) fail_unclean(text, where);
}

/// Runs a check, putting what `prefix` gives before the place of its error.
template <class Check, class Prefix>
void under(Prefix prefix, Check check) {
  try {
    check();
  } catch (const Error& e) {
    fail(e.code(), e.message(), prefix() + e.where());
  }
}

bool is_library_kind(Kind kind) {
  return kind == Kind::lapsed || kind == Kind::escalated || kind == Kind::reminded;
}

/// Looks at one field after the other and keeps the sum of what it has seen.
class Checker {
 public:
  void check(std::string_view path, const std::string& text) {
    bytes_ += text.size();
    if (bytes_ > kMostTextBytes)
      fail(ErrorCode::too_large,
           fmt::format("the texts of one event have at most {} bytes together; keep longer ones "
                       "elsewhere and record a reference",
                       kMostTextBytes),
           path);
    check_text(text, path);
  }
  void check(std::string_view path, Instant t) {
    if (t < kEarliest || t > kLatest)
      fail(ErrorCode::invalid_time,
           fmt::format("{} lies outside the years 1900 to 2200", format_instant(t, 0)), path);
  }
  void check(std::string_view, bool) {}
  template <class E>
    requires std::is_enum_v<E>
  void check(std::string_view path, E value) {
    const auto table = words<E>();
    if (value < table.front().value || value > table.back().value)
      fail(
          ErrorCode::invalid_value,
          fmt::format("there is no value {}; the numbers go from {} to {}", static_cast<int>(value),
                      static_cast<int>(table.front().value), static_cast<int>(table.back().value)),
          path);
  }
  template <class T>
  void check(std::string_view path, const std::optional<T>& value) {
    if (value) check(path, *value);
  }
  void check(std::string_view path, const std::variant<std::string, bool>& value) {
    if (const auto* text = std::get_if<std::string>(&value)) check(path, *text);
  }
  template <class T>
  void check(std::string_view path, const std::vector<T>& list) {
    if (list.size() > kMostEntries)
      fail(ErrorCode::too_large,
           fmt::format("the list has {} entries; at most {} are taken", list.size(), kMostEntries),
           path);
    for (std::size_t i = 0; i < list.size(); ++i)
      under([&] { return fmt::format("{}[{}]", path, i); }, [&] { check({}, list[i]); });
  }

 private:
  std::size_t bytes_ = 0;
};

void check_data(Checker& checker, const Data& data) {
  visit_fields(data, [&](std::string_view name, const auto& value, Fix) {
    under([] { return std::string("data."); }, [&] { checker.check(name, value); });
  });
}

}  // namespace

void check_id(std::string_view id, std::string_view where) {
  if (id.empty()) fail(ErrorCode::invalid_value, "the id is empty; give each its own", where);
  check_name(id, where);
}

void check_name(std::string_view text, std::string_view where) {
  if (text.size() > kLongestId)
    fail(ErrorCode::invalid_value,
         fmt::format("this has {} bytes; at most {} are taken", text.size(), kLongestId), where);
  check_text(text, where);
  if (const auto at = text::first_unseen(text); at != std::string_view::npos)
    fail_unseen(text.substr(at), at, where);
}

void check_event(const Event& event) {
  check_id(event.id, "id");
  if (event.id.starts_with(kReservedPrefix) && !is_library_kind(event.kind()))
    fail(ErrorCode::invalid_value,
         fmt::format("ids beginning with `{}` are reserved for the library's own events; choose "
                     "another for `{}`",
                     kReservedPrefix, name(event.kind())),
         "id");
  Checker checker;
  checker.check("occurred_at", event.occurred_at);
  checker.check("recorded_at", event.recorded_at);
  checker.check("actor.role", event.actor.role);
  checker.check("actor.unit", event.actor.unit);
  checker.check("actor.name", event.actor.name);
  checker.check("actor.recorded_by", event.actor.recorded_by);
  check_data(checker, event.data);
}

}  // namespace petition::workflow
