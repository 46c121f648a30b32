// Obligations, timeliness, permissions and explanations as JSON.
#include "petition/json.h"
#include "record/calendar_json.h"
#include "record/json_parts.h"

namespace petition {
inline namespace v0 {
namespace {

using record::Json;

Json obligation_json(const Engine& engine, const Obligation& o, Lang lang) {
  const std::int32_t offset_s = engine.calendar().utc_offset_s();
  return Json{{"owed", record::word_of(o.owed)},
              {"label", std::string(label(o.owed, lang))},
              {"role", record::word_of(o.role)},
              {"unit", record::text(o.unit)},
              {"since", record::time(o.since, offset_s)},
              {"due", record::time(o.due, offset_s)},
              {"at_once", o.at_once},
              {"lapsed", o.lapsed},
              {"clauses", record::clauses(engine.regulation(), o.citations, lang)},
              {"readings", record::readings(o.readings)}};
}

Json deadline_json(const Deadline& d, std::int32_t offset_s) {
  return Json{{"level", record::word_of(d.level)},
              {"unit", record::text(d.unit)},
              {"owed", record::word_of(d.owed)},
              {"since", record::time(d.since, offset_s)},
              {"due", record::time(d.due, offset_s)},
              {"met", record::time(d.met, offset_s)},
              {"closed", record::time(d.closed, offset_s)},
              {"lapsed", d.lapsed},
              {"counted", d.counted},
              {"late_s", d.late.count_s()}};
}

Json permission_json(const Permission& p) {
  Json reasons = Json::array();
  for (const RefusalCode code : p.reasons) reasons.push_back(record::word_of(code));
  return Json{{"kind", record::word_of(p.kind)},
              {"role", record::word_of(p.role)},
              {"permitted", p.permitted},
              {"reasons", std::move(reasons)}};
}

}  // namespace

std::string to_json(const Engine& engine, std::span<const Obligation> obligations, Lang lang) {
  Json list = Json::array();
  for (const Obligation& o : obligations) list.push_back(obligation_json(engine, o, lang));
  return list.dump();
}

std::string to_json(const Engine& engine, const Timeliness& timeliness) {
  const std::int32_t offset_s = engine.calendar().utc_offset_s();
  Json deadlines = Json::array();
  for (const Deadline& d : timeliness.deadlines) deadlines.push_back(deadline_json(d, offset_s));
  return Json{{"overdue", timeliness.overdue},
              {"answered_late", timeliness.answered_late},
              {"overdue_since", record::time(timeliness.overdue_since, offset_s)},
              {"deadlines", std::move(deadlines)}}
      .dump();
}

std::string to_json(std::span<const Permission> permissions) {
  Json list = Json::array();
  for (const Permission& p : permissions) list.push_back(permission_json(p));
  return list.dump();
}

std::string to_json(const Engine& engine, const Explanation& explanation, Lang lang) {
  Json sum = nullptr;
  if (explanation.sum) sum = record::sum(*explanation.sum, engine.calendar().utc_offset_s(), lang);
  return Json{{"text", explanation.text.in(lang)},
              {"clauses", record::clauses(engine.regulation(), explanation.citations, lang)},
              {"readings", record::readings(explanation.readings)},
              {"sum", std::move(sum)}}
      .dump();
}

}  // namespace v0
}  // namespace petition
