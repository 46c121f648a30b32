// Instants, dates, amounts and lunar dates.
#include <fmt/core.h>

#include "c_api/guard.h"
#include "c_api/text.h"
#include "petition/calendar.h"

using namespace petition::c_api;
using petition::Error;
using petition::ErrorCode;

const int64_t petition_never = PETITION_NEVER;

int32_t petition_instant_parse(const char* text, size_t text_size, int64_t* instant_s,
                               petition_error* err) {
  return guard(err, [&] {
    const auto parsed = petition::parse_instant(input(text, text_size, "text"));
    output(instant_s, "instant_s") = seconds(parsed);
  });
}

int32_t petition_instant_format(int64_t instant_s, int32_t utc_offset_s, char* buffer,
                                size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    constexpr int32_t kDay_s = 86400;
    if (utc_offset_s < -kDay_s || utc_offset_s > kDay_s || utc_offset_s % 60 != 0)
      fail(ErrorCode::invalid_value, "utc_offset_s",
           "must be whole minutes up to 24 hours either way");
    const petition::Instant t = instant(instant_s, "instant_s");
    instant(instant_s + utc_offset_s, "instant_s");
    put_text({buffer, capacity, needed}, petition::format_instant(t, utc_offset_s));
  });
}

int32_t petition_date_parse(const char* text, size_t text_size, int32_t* date_out,
                            petition_error* err) {
  return guard(err, [&] {
    const petition::Date parsed = petition::parse_date(input(text, text_size, "text"));
    output(date_out, "date") = days(parsed);
  });
}

int32_t petition_date_format(int32_t date_in, char* buffer, size_t capacity, size_t* needed,
                             petition_error* err) {
  return guard(err, [&] {
    constexpr int32_t kFirst = -719528;  // 0000-01-01
    constexpr int32_t kLast = 2932896;   // 9999-12-31
    if (date_in < kFirst || date_in > kLast)
      throw Error(ErrorCode::overflow,
                  fmt::format("{} is no date of the years 0000 to 9999", date_in), "date");
    put_text({buffer, capacity, needed}, petition::format_date(date_of(date_in)));
  });
}

int32_t petition_working_time_parse(const char* text, size_t text_size, int64_t* amount_s,
                                    petition_error* err) {
  return guard(err, [&] {
    const auto parsed = petition::parse_working_time(input(text, text_size, "text"));
    output(amount_s, "amount_s") = parsed.count_s();
  });
}

int32_t petition_lunar_from_date(int32_t date_in, petition_lunar_date* out, petition_error* err) {
  return guard(err, [&] {
    const petition::LunarDate lunar = petition::to_lunar(date_of(date_in));
    output(out, "out") = {lunar.year, lunar.month, lunar.day, lunar.leap ? 1 : 0};
  });
}

int32_t petition_lunar_to_date(const petition_lunar_date* lunar, int32_t* date_out,
                               petition_error* err) {
  return guard(err, [&] {
    if (lunar == nullptr) fail(ErrorCode::invalid_argument, "lunar", "is NULL");
    if (lunar->leap != 0 && lunar->leap != 1)
      fail(ErrorCode::unknown_flag, "lunar.leap", "must be 0 or 1");
    const petition::Date found =
        petition::from_lunar({lunar->year, lunar->month, lunar->day, lunar->leap == 1});
    output(date_out, "date") = days(found);
  });
}
