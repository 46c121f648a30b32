// Texts, numbers and arrays on their way in and out.
#include "c_api/text.h"

#include <fmt/core.h>

#include <cstring>

#include "text/utf8.h"

namespace petition::c_api {

std::string_view input_bytes(const void* bytes, std::size_t size, const char* name) {
  if (bytes == nullptr && size == 0) return {};
  if (bytes == nullptr)
    throw Error(ErrorCode::invalid_argument,
                fmt::format("is NULL with size {}; NULL goes with size 0 only", size), name);
  if (size > PTRDIFF_MAX)
    throw Error(ErrorCode::invalid_argument,
                fmt::format("has size {}, more than an object can have", size), name);
  return {static_cast<const char*>(bytes), size};
}

std::string_view input(const char* text, std::size_t size, const char* name) {
  const std::string_view view = input_bytes(text, size, name);
  const std::size_t bad = text::first_invalid_utf8(view);
  if (bad == std::string_view::npos) return view;
  const text::TextPlace place = text::place_of(view, bad);
  throw Error(ErrorCode::encoding,
              fmt::format("byte {} is not UTF-8; texts must be UTF-8", bad + 1), name, place.line,
              place.column);
}

std::string_view place_name(const char* where, std::size_t size, std::string_view otherwise) {
  const std::string_view given = input(where, size, "where");
  return given.empty() ? otherwise : given;
}

bool has_room(const void* at, std::size_t capacity, std::size_t* told, std::size_t size) {
  if (at == nullptr && (capacity != 0 || told == nullptr))
    fail(ErrorCode::invalid_argument, "buffer",
         "is NULL; to ask for the size give NULL, 0 and a place for the answer");
  if (told != nullptr) *told = size;
  if (at == nullptr) return false;
  if (capacity < size)
    throw Error(ErrorCode::buffer_too_small,
                fmt::format("is {}, but {} are needed", capacity, size), "capacity");
  return true;
}

void put_text(const Buffer& buffer, std::string_view text) {
  if (!has_room(buffer.at, buffer.capacity, buffer.needed, text.size() + 1)) return;
  if (!text.empty()) std::memcpy(buffer.at, text.data(), text.size());
  buffer.at[text.size()] = '\0';
}

Lang lang(std::int32_t value) {
  if (value == PETITION_LANG_VI) return Lang::vi;
  if (value == PETITION_LANG_EN) return Lang::en;
  throw Error(ErrorCode::unknown_flag,
              fmt::format("{} is no language: PETITION_LANG_VI or PETITION_LANG_EN", value),
              "lang");
}

void unknown_part(std::int32_t part, std::string_view known) {
  throw Error(ErrorCode::unknown_flag,
              fmt::format("{} is no text of this; it has PETITION_TEXT_{}", part, known), "part");
}

Instant instant_or_never(std::int64_t seconds, const char* name) {
  return seconds == PETITION_NEVER ? kNever : instant(seconds, name);
}

Instant instant(std::int64_t seconds, const char* name) {
  constexpr std::int64_t kFirst_s = -62167219200;
  constexpr std::int64_t kLast_s = 253402300799;
  if (seconds == PETITION_NEVER)
    fail(ErrorCode::invalid_time, name, "is PETITION_NEVER; an instant is needed");
  if (seconds < kFirst_s || seconds > kLast_s)
    throw Error(ErrorCode::overflow,
                fmt::format("{} is no instant of the years 0000 to 9999", seconds), name);
  return Instant{std::chrono::seconds{seconds}};
}

}  // namespace petition::c_api
