// Calendars: how they are made, and working time from one instant to another.
#include "petition/calendar.h"

#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/working_time.h"

using namespace petition::c_api;
using petition::Calendar;
using petition::Instant;
using petition::WorkingTime;

namespace petition::c_api {
namespace {

std::string_view text_of(const Calendar& calendar, std::int32_t part, Lang language) {
  switch (part) {
    case PETITION_TEXT_ID: return calendar.id();
    case PETITION_TEXT_VERSION: return calendar.version();
    case PETITION_TEXT_HASH: return calendar.content_hash();
    case PETITION_TEXT_TITLE: return calendar.title(language);
    default: unknown_part(part, "ID, _VERSION, _HASH, _TITLE");
  }
}

Instant at_second(std::int64_t seconds) { return Instant{std::chrono::seconds{seconds}}; }

// The shape of every search: an instant in, an instant out.
template <class Search>
std::int32_t search(const petition_calendar* calendar, std::int64_t* result_s, petition_error* err,
                    Search&& run) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    std::int64_t& place = output(result_s, "result_s");
    place = seconds(run(c));
  });
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_calendar_builtin(petition_calendar** out, petition_error* err) {
  return make(out, err, [] { return std::make_unique<petition_calendar>(Calendar::builtin()); });
}

int32_t petition_calendar_builtin_toml(char* buffer, size_t capacity, size_t* needed,
                                       petition_error* err) {
  return guard(err, [&] { put_text({buffer, capacity, needed}, Calendar::builtin_toml()); });
}

int32_t petition_calendar_load(const char* toml, size_t toml_size, const char* where,
                               size_t where_size, petition_calendar** out, petition_error* err) {
  return make(out, err, [&] {
    const auto place = place_name(where, where_size, "calendar");
    return std::make_unique<petition_calendar>(
        Calendar::parse(input(toml, toml_size, "toml"), place));
  });
}

int32_t petition_calendar_with_days(const petition_calendar* calendar, const char* toml,
                                    size_t toml_size, const char* where, size_t where_size,
                                    petition_calendar** out, petition_error* err) {
  return make(out, err, [&] {
    const auto place = place_name(where, where_size, "days");
    const Calendar& c = the(calendar, "calendar").value;
    return std::make_unique<petition_calendar>(c.with_days(input(toml, toml_size, "toml"), place));
  });
}

int32_t petition_calendar_refusing_provisional(const petition_calendar* calendar,
                                               petition_calendar** out, petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_calendar>(
        the(calendar, "calendar").value.refusing_provisional());
  });
}

void petition_calendar_free(petition_calendar* calendar) { end(calendar); }

int32_t petition_calendar_text(const petition_calendar* calendar, int32_t part, int32_t language,
                               char* buffer, size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    put_text({buffer, capacity, needed}, text_of(c, part, lang(language)));
  });
}

int32_t petition_calendar_coverage(const petition_calendar* calendar, petition_coverage* out,
                                   petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    put(out, petition_coverage{.struct_size = 0,
                               .utc_offset_s = c.utc_offset_s(),
                               .first_date = days(c.first_date()),
                               .last_date = days(c.last_date()),
                               .announced_until = days(c.announced_until()),
                               .reserved = 0});
  });
}

int32_t petition_calendar_add(const petition_calendar* calendar, int64_t instant_s,
                              int64_t amount_s, int32_t closing_in, int64_t* result_s,
                              petition_error* err) {
  return search(calendar, result_s, err, [&](const Calendar& c) {
    return c.add(at_second(instant_s), WorkingTime::seconds(amount_s), closing(closing_in));
  });
}

int32_t petition_calendar_add_days(const petition_calendar* calendar, int64_t instant_s,
                                   int64_t days, int64_t* result_s, petition_error* err) {
  return search(calendar, result_s, err,
                [&](const Calendar& c) { return c.add_days(at_second(instant_s), days); });
}

int32_t petition_calendar_add_working_days(const petition_calendar* calendar, int64_t instant_s,
                                           int64_t days, int32_t closing_in, int64_t* result_s,
                                           petition_error* err) {
  return search(calendar, result_s, err, [&](const Calendar& c) {
    return c.add_working_days(at_second(instant_s), days, closing(closing_in));
  });
}

int32_t petition_calendar_subtract(const petition_calendar* calendar, int64_t instant_s,
                                   int64_t amount_s, int64_t* result_s, petition_error* err) {
  return search(calendar, result_s, err, [&](const Calendar& c) {
    return c.subtract(at_second(instant_s), WorkingTime::seconds(amount_s));
  });
}

int32_t petition_calendar_next_open(const petition_calendar* calendar, int64_t instant_s,
                                    int64_t* result_s, petition_error* err) {
  return search(calendar, result_s, err,
                [&](const Calendar& c) { return c.next_open(at_second(instant_s)); });
}

int32_t petition_calendar_next_opening(const petition_calendar* calendar, int64_t instant_s,
                                       int64_t* result_s, petition_error* err) {
  return search(calendar, result_s, err,
                [&](const Calendar& c) { return c.next_opening(at_second(instant_s)); });
}

int32_t petition_calendar_previous_close(const petition_calendar* calendar, int64_t instant_s,
                                         int64_t* result_s, petition_error* err) {
  return search(calendar, result_s, err,
                [&](const Calendar& c) { return c.previous_close(at_second(instant_s)); });
}

int32_t petition_calendar_between(const petition_calendar* calendar, int64_t from_s, int64_t to_s,
                                  int64_t* amount_s, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    output(amount_s, "amount_s") = c.between(at_second(from_s), at_second(to_s)).count_s();
  });
}

int32_t petition_calendar_is_open(const petition_calendar* calendar, int64_t instant_s,
                                  int32_t* open, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    output(open, "open") = c.is_open(at_second(instant_s)) ? 1 : 0;
  });
}

int32_t petition_calendar_working_days_between(const petition_calendar* calendar, int32_t from_date,
                                               int32_t to_date, int64_t* out, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    output(out, "days") = c.working_days_between(date_of(from_date), date_of(to_date));
  });
}
