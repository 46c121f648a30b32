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

std::int32_t fill(petition_error* err, ErrorCode code, std::string_view where,
                  std::string_view message, int line = 0, int column = 0) noexcept {
  const auto status = static_cast<std::int32_t>(code);
  if (err == nullptr) return status;
  err->code = status;
  err->line = line;
  err->column = column;
  copy(err->where, where);
  copy(err->message, message);
  return status;
}

}  // namespace

bool usable(const petition_error* err) noexcept {
  return err == nullptr ||
         (err->struct_size >= sizeof(petition_error) && err->struct_size <= kLargestStruct);
}

void fail(ErrorCode code, const char* where, const char* message) {
  throw Error(code, message, where);
}

std::int32_t report(petition_error* err) noexcept {
  try {
    throw;
  } catch (const Error& e) {
    return fill(err, e.code(), e.where(), e.message(), e.line(), e.column());
  } catch (const std::bad_alloc&) {
    return fill(err, ErrorCode::no_memory, "", "there is not enough memory for this call");
  } catch (const std::exception& e) {
    return fill(err, ErrorCode::internal, "libpetition", e.what());
  } catch (...) {
    return fill(err, ErrorCode::internal, "libpetition", "an unknown exception was thrown");
  }
}

}  // namespace petition::c_api
