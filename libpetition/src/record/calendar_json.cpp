// Sums, days and moved due times as JSON.
#include "record/calendar_json.h"

#include <fmt/format.h>

#include "petition/json.h"

namespace petition {
namespace record {
namespace {

std::string_view pick(const std::string& vi, const std::string& en, Lang lang) {
  return lang == Lang::vi ? vi : en;
}

Json stretch(const Stretch& s, std::int32_t offset_s, Lang lang) {
  return Json{{"from", time(s.from, offset_s)},
              {"to", time(s.to, offset_s)},
              {"why", word_of(s.why)},
              {"knowledge", word_of(s.knowledge)},
              {"day", word_of(s.kind)},
              {"reason", text(pick(s.reason, s.reason_en, lang))},
              {"instrument", text(s.instrument)}};
}

std::string clock(std::int32_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

Json windows(const Day& day) {
  Json list = Json::array();
  for (const Window& w : day.windows)
    list.push_back(Json{{"open", clock(w.open_s)}, {"close", clock(w.close_s)}});
  return list;
}

Json move(const Moved& m, std::int32_t offset_s, Lang lang) {
  return Json{{"index", m.index},
              {"before", time(m.before, offset_s)},
              {"after", time(m.after, offset_s)},
              {"reason", text(pick(m.reason, m.reason_en, lang))},
              {"instrument", text(m.instrument)}};
}

}  // namespace

Json sum(const Sum& sum, std::int32_t utc_offset_s, Lang lang) {
  Json stretches = Json::array();
  for (const Stretch& s : sum.stretches) stretches.push_back(stretch(s, utc_offset_s, lang));
  return Json{{"calendar", sum.calendar},
              {"start", time(sum.start, utc_offset_s)},
              {"amount_s", sum.amount.count_s()},
              {"result", time(sum.result, utc_offset_s)},
              {"provisional", sum.provisional},
              {"stretches", std::move(stretches)}};
}

Json day(const Day& day, Lang lang) {
  return Json{{"date", format_date(day.date)},
              {"knowledge", word_of(day.knowledge)},
              {"kind", word_of(day.kind)},
              {"rest_day", day.rest_day},
              {"windows", windows(day)},
              {"reason", text(pick(day.reason, day.reason_en, lang))},
              {"instrument", text(day.instrument)}};
}

}  // namespace record

inline namespace v0 {

std::string to_json(const Calendar& calendar, const Sum& sum, Lang lang) {
  return record::sum(sum, calendar.utc_offset_s(), lang).dump();
}

std::string to_json(const Calendar&, const Day& day, Lang lang) {
  return record::day(day, lang).dump();
}

std::string to_json(const Calendar& calendar, std::span<const Moved> moves, Lang lang) {
  record::Json list = record::Json::array();
  for (const Moved& m : moves) list.push_back(record::move(m, calendar.utc_offset_s(), lang));
  return list.dump();
}

std::string year_to_json(const Calendar& calendar, int year, Lang lang) {
  record::Json days = record::Json::array();
  for (const Day& day : calendar.days_of_note(year)) days.push_back(record::day(day, lang));
  return record::Json{{"calendar", calendar.id()}, {"year", year}, {"days", std::move(days)}}
      .dump();
}

}  // namespace v0
}  // namespace petition
