// The names of the error codes and the one line an error says.
#include "petition/error.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace petition {
inline namespace v0 {

std::string_view name(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid_argument: return "invalid_argument";
    case ErrorCode::no_memory: return "no_memory";
    case ErrorCode::internal: return "internal";
    case ErrorCode::syntax: return "syntax";
    case ErrorCode::encoding: return "encoding";
    case ErrorCode::unknown_key: return "unknown_key";
    case ErrorCode::missing_key: return "missing_key";
    case ErrorCode::wrong_type: return "wrong_type";
    case ErrorCode::invalid_value: return "invalid_value";
    case ErrorCode::duplicate: return "duplicate";
    case ErrorCode::invalid_time: return "invalid_time";
    case ErrorCode::not_covered: return "not_covered";
    case ErrorCode::overflow: return "overflow";
    case ErrorCode::never_opens: return "never_opens";
    case ErrorCode::provisional: return "provisional";
    case ErrorCode::too_large: return "too_large";
    case ErrorCode::buffer_too_small: return "buffer_too_small";
    case ErrorCode::unknown_flag: return "unknown_flag";
    case ErrorCode::unsupported_schema: return "unsupported_schema";
    case ErrorCode::invalid_record: return "invalid_record";
    case ErrorCode::unknown_name: return "unknown_name";
    case ErrorCode::broken_seal: return "broken_seal";
    case ErrorCode::other_law: return "other_law";
    case ErrorCode::stale: return "stale";
    case ErrorCode::busy: return "busy";
    case ErrorCode::unavailable: return "unavailable";
    case ErrorCode::damaged: return "damaged";
  }
  return "unknown";
}

namespace {

// As editors read it: `log.jsonl:3:20: actor.role: ...` for the path `actor.role` in a named text.
std::string one_line(const std::string& where, int line, int column, const std::string& message) {
  if (line > 0 && where.empty())
    return fmt::format("line {}, column {}: {}", line, column, message);
  if (line > 0) {
    const auto path = std::min(where.find(": "), where.size());
    return fmt::format("{}:{}:{}{}: {}", where.substr(0, path), line, column, where.substr(path),
                       message);
  }
  if (!where.empty()) return fmt::format("{}: {}", where, message);
  return message;
}

}  // namespace

Error::Error(ErrorCode code, std::string message, std::string where, int line, int column)
    : code_(code),
      line_(line),
      column_(column),
      where_(std::move(where)),
      message_(std::move(message)),
      what_(one_line(where_, line_, column_, message_)) {}

}  // namespace v0
}  // namespace petition
