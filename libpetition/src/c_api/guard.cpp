// What a caller is told when a call fails, without allocating: there may be no memory left.
#include "c_api/guard.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>

namespace petition::c_api {
namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Copies as much as fits, cut where a character ends; what would break the line becomes a space.
template <std::size_t N>
void copy(char (&out)[N], std::string_view text) noexcept {
  std::size_t size = std::min(text.size(), N - 1);
  if (size < text.size())
    while (size > 0 && !starts_character(text[size])) --size;
  std::memcpy(out, text.data(), size);
  out[size] = '\0';
  std::replace_if(out, out + size, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, ' ');
}

std::int32_t told(petition_error* err, ErrorCode code, std::string_view where,
                  std::string_view message, int line = 0, int column = 0) noexcept {
  petition_error value{.struct_size = 0,
                       .code = static_cast<std::int32_t>(code),
                       .line = line,
                       .column = column,
                       .where = {},
                       .message = {}};
  if (err == nullptr) return value.code;
  copy(value.where, where);
  copy(value.message, message);
  fill(*err, value);
  return value.code;
}

}  // namespace

bool usable(const petition_error* err) noexcept { return err == nullptr || known_size(*err); }

void fail(ErrorCode code, const char* where, const char* message) {
  throw Error(code, message, where);
}

std::int32_t report(petition_error* err) noexcept {
  try {
    throw;
  } catch (const Error& e) {
    return told(err, e.code(), e.where(), e.message(), e.line(), e.column());
  } catch (const std::bad_alloc&) {
    return told(err, ErrorCode::no_memory, "", "there is not enough memory for this call");
  } catch (const std::exception& e) {
    return told(err, ErrorCode::internal, "libpetition", e.what());
  } catch (...) {
    return told(err, ErrorCode::internal, "libpetition", "an unknown exception was thrown");
  }
}

}  // namespace petition::c_api
