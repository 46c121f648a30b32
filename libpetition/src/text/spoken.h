// Instants, dates, amounts of time and counts as people write them.
#pragma once

#include <cstdint>
#include <string>

#include "petition/time.h"
#include "text/civil.h"

namespace petition::text {

/// A date as people write it in each language: `thứ Bảy ngày 10/01/2026`, `Saturday 10 January
/// 2026`.
std::string spoken_date_vi(DayNumber d);
std::string spoken_date_en(DayNumber d);

/// `14:30 ngày 02/04/2021`, or `14:30 on 02/04/2021`; seconds are written when there are any. An
/// instant outside the years 0 to 9999 is told as format_instant does.
std::string spoken_time(Instant t, std::int32_t utc_offset_s, Lang lang);

/// The same to the minute, never later than it is: for texts that somebody is to keep to.
std::string told_time(Instant t, std::int32_t utc_offset_s, Lang lang);

/// The minute that an instant lies in: what told_time tells of it.
Instant told_minute(Instant t);

/// `16:00 02/04/2021` in Vietnamese, `2021-04-02 16:00` in English: for a line of several.
std::string short_time(Instant t, std::int32_t utc_offset_s, Lang lang);

/// `1 giờ 30 phút`, or `1 h 30 min`.
std::string spoken_amount(std::int64_t seconds, Lang lang);

/// The same to the nearest minute, once it is one: how late something was, for people to read.
std::string told_amount(std::int64_t seconds, Lang lang);

/// How often: `2 lần`, or `once`, `twice`, `3 times`.
std::string spoken_times(int times, Lang lang);

}  // namespace petition::text
