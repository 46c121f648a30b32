// A regulation as JSON: what a host needs to build its forms and to cite clauses.
#include "petition/json.h"
#include "record/json_parts.h"

namespace petition {
inline namespace v0 {
namespace {

using record::Json;

Json channels(const Profile& p, Lang lang) {
  Json list = Json::array();
  for (const Channel& c : p.channels)
    list.push_back(Json{{"id", c.id},
                        {"group", record::word_of(c.group)},
                        {"label", c.label.in(lang)}});
  return list;
}

Json topics(const Profile& p, Lang lang) {
  Json list = Json::array();
  for (const Topic& t : p.topics)
    list.push_back(Json{{"id", t.id}, {"label", t.label.in(lang)}});
  return list;
}

Json ratings(const Profile& p, Lang lang) {
  Json list = Json::array();
  for (const Rating& r : p.ratings)
    list.push_back(Json{{"id", r.id},
                        {"needs_reason", r.needs_reason},
                        {"dissatisfied", r.dissatisfied},
                        {"label", r.label.in(lang)}});
  return list;
}

Json position(Position value) {
  if (value == Position::none) return nullptr;
  return record::word_of(value);
}

Json levels(const Profile& p, Lang lang) {
  Json list = Json::array();
  for (const Level& level : p.levels) {
    Json limit = nullptr;
    if (level.limit) limit = level.limit.text(lang);
    list.push_back(Json{{"position", position(level.position)},
                        {"limit", std::move(limit)},
                        {"on_silence", position(level.on_silence)}});
  }
  return list;
}

Json marks(const Clause& clause) {
  Json list = Json::array();
  for (const Word<Mark>& word : words<Mark>())
    if (clause.has(word.value)) list.push_back(std::string(word.name));
  return list;
}

Json clause_index(const Regulation& regulation, Lang lang) {
  Json list = Json::array();
  for (const Clause& clause : regulation.clauses())
    list.push_back(Json{{"id", clause.id},
                        {"citation", clause.citation(lang)},
                        {"title", clause.title.in(lang)},
                        {"marks", marks(clause)}});
  return list;
}

Json reading_json(const Reading& reading, Lang lang) {
  Json choices = Json::array();
  for (const Choice& c : reading.choices)
    choices.push_back(Json{{"value", std::string(c.value)},
                           {"text", std::string(lang == Lang::vi ? c.vi : c.en)}});
  return Json{{"id", std::string(reading.id)},
              {"key", std::string(reading.key)},
              {"clauses", std::string(reading.clauses)},
              {"point", std::string(lang == Lang::vi ? reading.vi : reading.en)},
              {"chosen", std::string(reading.choices[reading.chosen].value)},
              {"limit", record::text(reading.limit)},
              {"choices", std::move(choices)}};
}

Json open_points(const Regulation& regulation, Lang lang) {
  Json list = Json::array();
  for (const Reading& reading : regulation.readings())
    list.push_back(reading_json(reading, lang));
  return list;
}

Json valid_until(const Profile& p) {
  if (!p.valid_until) return nullptr;
  return format_date(*p.valid_until);
}

}  // namespace

std::string to_json(const Regulation& regulation, Lang lang) {
  const Profile& p = regulation.profile();
  return Json{{"id", p.id},
              {"version", p.version},
              {"hash", regulation.content_hash()},
              {"title", p.title.in(lang)},
              {"authority", p.authority.in(lang)},
              {"instrument", p.instrument},
              {"valid_from", format_date(p.valid_from)},
              {"valid_until", valid_until(p)},
              {"calendar", p.calendar},
              {"sms_brand", p.sms_brand},
              {"channels", channels(p, lang)},
              {"topics", topics(p, lang)},
              {"ratings", ratings(p, lang)},
              {"levels", levels(p, lang)},
              {"clauses", clause_index(regulation, lang)},
              {"readings", open_points(regulation, lang)}}
      .dump();
}

}  // namespace v0
}  // namespace petition
