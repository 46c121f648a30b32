// Dates as a calendar sees them.
#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/working_time.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Calendar;
using petition::Day;

int32_t petition_calendar_day(const petition_calendar* calendar, int32_t date_in, petition_day* out,
                              petition_error* err) {
  return guard(err, [&] {
    const Day day = the(calendar, "calendar").value.day(date_of(date_in));
    put(out, petition_day{.struct_size = 0,
                          .date = days(day.date),
                          .knowledge = static_cast<int32_t>(day.knowledge),
                          .kind = static_cast<int32_t>(day.kind),
                          .rest_day = day.rest_day ? 1 : 0,
                          .window_count = static_cast<uint32_t>(day.windows.size())});
  });
}

int32_t petition_calendar_day_text(const petition_calendar* calendar, int32_t date_in, int32_t part,
                                   int32_t language, char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    const Day day = the(calendar, "calendar").value.day(date_of(date_in));
    put_text({buffer, capacity, needed}, reason_text(day, part, lang(language)));
  });
}

int32_t petition_calendar_day_json(const petition_calendar* calendar, int32_t date_in,
                                   int32_t language, char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    put_text({buffer, capacity, needed}, to_json(c, c.day(date_of(date_in)), lang(language)));
  });
}

int32_t petition_calendar_year_json(const petition_calendar* calendar, int32_t year,
                                    int32_t language, char* buffer, size_t capacity, size_t* needed,
                                    petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    put_text({buffer, capacity, needed}, petition::year_to_json(c, year, lang(language)));
  });
}
