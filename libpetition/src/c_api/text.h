// Texts, numbers and arrays on their way in and out.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <string>
#include <string_view>

#include "c_api/guard.h"
#include "petition/time.h"
#include "text/civil.h"

namespace petition::c_api {

/// The caller's text, checked: NULL only with size 0, UTF-8 throughout.
std::string_view input(const char* text, std::size_t size, const char* name);

/// The caller's bytes: NULL only with size 0.
std::string_view input_bytes(const void* bytes, std::size_t size, const char* name);

/// The name of a text in errors, or `otherwise` when the caller gave none.
std::string_view place_name(const char* where, std::size_t size, std::string_view otherwise);

/// The caller's buffer for an output text.
struct Buffer {
  char* at;
  std::size_t capacity;
  std::size_t* needed;
};

/// Copies a text with a final NUL, or only tells the needed size to a NULL buffer.
void put_text(const Buffer& buffer, std::string_view text);

/// Tells the caller `size`, and whether there is room to write so much. What can hold nothing and
/// tell nothing is refused; what is too small is told the size and refused.
bool has_room(const void* at, std::size_t capacity, std::size_t* told, std::size_t size);

/// Copies elements, or only tells their count to a NULL array.
template <class Out, std::ranges::sized_range List, class Convert>
void put_list(Out* out, std::size_t capacity, std::size_t* count, const List& list,
              Convert convert) {
  if (has_room(out, capacity, count, list.size())) std::ranges::transform(list, out, convert);
}

/// A PETITION_LANG_*.
Lang lang(std::int32_t value);

/// Picks the text in a language.
inline std::string_view pick(Lang lang, std::string_view vi, std::string_view en) {
  return lang == Lang::vi ? vi : en;
}

/// `known` lists the PETITION_TEXT_* that the thing has.
[[noreturn]] void unknown_part(std::int32_t part, std::string_view known);

/// An instant that can be written as a date, of the years 0000 to 9999.
Instant instant(std::int64_t seconds, const char* name);
/// Such an instant, or kNever.
Instant instant_or_never(std::int64_t seconds, const char* name);
using text::seconds;

/// How many values of an array are converted at once.
inline constexpr std::size_t kBlock = 256;

inline Date date_of(std::int32_t days) { return Date{std::chrono::days{days}}; }
inline std::int32_t days(Date d) { return static_cast<std::int32_t>(d.time_since_epoch().count()); }

}  // namespace petition::c_api
