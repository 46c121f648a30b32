// Short words for the tests of working time.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

#include "petition/calendar.h"

namespace petition_test {

using petition::Calendar;
using petition::Closing;
using petition::Date;
using petition::DayKind;
using petition::Error;
using petition::ErrorCode;
using petition::Instant;
using petition::Knowledge;
using petition::Window;
using petition::WorkingTime;

/// `"2026-08-20 10:00"` or with seconds, in Vietnam; a full ISO instant is taken as it is.
inline Instant at(std::string_view text) {
  if (text.size() > 19) return petition::parse_instant(text);
  return petition::parse_instant(std::string{text} + "+07:00");
}

inline Date on(std::string_view text) { return petition::parse_date(text); }

inline std::string shown(Instant t) { return petition::format_instant(t); }

inline WorkingTime hours(std::int64_t n) { return WorkingTime::hours(n); }

/// The error of a call, or nothing when it went through.
template <class Call>
std::optional<Error> error_of(Call call) {
  try {
    call();
  } catch (const Error& e) {
    return e;
  }
  return std::nullopt;
}

template <class Call>
std::string code_of(Call call) {
  const auto error = error_of(call);
  return error ? std::string{petition::name(error->code())} : "no error";
}

/// A calendar of its own with the given statements: 2026, Vietnam.
inline std::string calendar_text(std::string_view statements) {
  return std::string{
             "id = \"test\"\nversion = \"1\"\ntitle = { vi = \"a\", en = \"b\" }\nutc_offset = "
             "\"+07:00\"\n"
             "first = 2026-01-01\nlast = 2026-12-31\n"} +
         std::string{statements};
}

inline constexpr std::string_view kOfficeWeek =
    "[[week]]\ndays = \"mon-fri\"\nwindows = [\"07:00-11:00\", \"13:00-17:00\"]\n";

inline Calendar calendar_of(std::string_view statements) {
  return Calendar::parse(calendar_text(statements));
}

inline Calendar office(std::string_view more = "") {
  return calendar_of(std::string{kOfficeWeek} + std::string{more});
}

inline constexpr std::string_view kBecause =
    "reason = { vi = \"Lý do\", en = \"Reason\" }\ninstrument = \"QĐ 1\"\n";

/// `[[day]]` with windows.
inline std::string day_text(std::string_view date, std::string_view windows) {
  return "[[day]]\ndate = " + std::string{date} + "\nwindows = [" + std::string{windows} + "]\n" +
         std::string{kBecause};
}

}  // namespace petition_test
