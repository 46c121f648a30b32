// Sums, days and moved due times as JSON.
#include <fmt/core.h>

#include "json/parts.h"
#include "petition/json.h"

namespace petition {
namespace json {
namespace {

/// What names the day of a stretch, a date or a moved due time.
template <class Reasoned>
void put_reason(JsonLine& out, const Reasoned& thing, Lang lang) {
  out.put_or_null("reason", lang == Lang::vi ? thing.reason : thing.reason_en);
  out.put_or_null("instrument", thing.instrument);
}

std::string clock(std::int32_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace

void write_sum(JsonLine& out, const Sum& sum, Lang lang) {
  out.object([&] {
    out.put("calendar", sum.calendar);
    out.put("start", sum.start);
    out.put("amount_s", sum.amount.count_s());
    out.put("days", sum.days);
    out.put("working_days", sum.working_days);
    out.put("result", sum.result);
    out.put("provisional", sum.provisional);
    out.put_list("stretches", sum.stretches, [&](const Stretch& s) {
      out.object([&] {
        out.put("from", s.from);
        out.put("to", s.to);
        out.put("why", s.why);
        out.put("knowledge", s.knowledge);
        out.put("day", s.kind);
        put_reason(out, s, lang);
      });
    });
  });
}

void write_day(JsonLine& out, const Day& day, Lang lang) {
  out.object([&] {
    out.put("date", format_date(day.date));
    out.put("knowledge", day.knowledge);
    out.put("kind", day.kind);
    out.put("rest_day", day.rest_day);
    out.put_list("windows", day.windows, [&](const Window& w) {
      out.object([&] {
        out.put("open", clock(w.open_s));
        out.put("close", clock(w.close_s));
      });
    });
    put_reason(out, day, lang);
  });
}

}  // namespace json

inline namespace v0 {

using text::JsonLine;

std::string to_json(const Calendar& calendar, const Sum& sum, Lang lang) {
  JsonLine out(calendar.utc_offset_s());
  json::write_sum(out, sum, lang);
  return std::move(out).take();
}

std::string to_json(const Calendar&, const Day& day, Lang lang) {
  JsonLine out;
  json::write_day(out, day, lang);
  return std::move(out).take();
}

std::string to_json(const Calendar& calendar, std::span<const Moved> moves, Lang lang) {
  JsonLine out(calendar.utc_offset_s());
  out.list(moves, [&](const Moved& m) {
    out.object([&] {
      out.put("index", m.index);
      out.put("before", m.before);
      out.put("after", m.after);
      json::put_reason(out, m, lang);
    });
  });
  return std::move(out).take();
}

std::string year_to_json(const Calendar& calendar, int year, Lang lang) {
  JsonLine out;
  out.object([&] {
    out.put("calendar", calendar.id());
    out.put("year", year);
    out.put_list("days", calendar.days_of_note(year),
                 [&](const Day& day) { json::write_day(out, day, lang); });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
