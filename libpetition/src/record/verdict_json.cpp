// Verdicts and notices as JSON.
#include "petition/json.h"
#include "petition/record.h"
#include "record/json_parts.h"

namespace petition {
inline namespace v0 {
namespace {

using record::Json;

std::int32_t offset(const Engine& engine) { return engine.calendar().utc_offset_s(); }

Json notice_json(const Engine& engine, const Case& c, const Notice& notice, Lang lang) {
  return Json{{"key", notice.key},
              {"kind", record::word_of(notice.kind)},
              {"label", std::string(label(notice.kind, lang))},
              {"cause", notice.cause},
              {"role", record::word_of(notice.role)},
              {"unit", record::text(notice.unit)},
              {"channel", record::word_of(notice.channel)},
              {"text", engine.text(notice, c, lang)}};
}

Json notices_json(const Engine& engine, const Case& c, std::span<const Notice> notices, Lang lang) {
  Json list = Json::array();
  for (const Notice& notice : notices) list.push_back(notice_json(engine, c, notice, lang));
  return list;
}

Json alternative_json(const std::optional<Alternative>& alternative, std::int32_t offset_s) {
  if (!alternative) return nullptr;
  return Json{{"kind", record::word_of(alternative->kind)},
              {"role", record::word_of(alternative->role)},
              {"not_before", record::time(alternative->not_before, offset_s)}};
}

Json refusal_json(const Engine& engine, const Refusal& refusal, Lang lang) {
  return Json{{"code", record::word_of(refusal.code)},
              {"label", std::string(label(refusal.code, lang))},
              {"detail", record::text(refusal.detail)},
              {"requirement", refusal.requirement.in(lang)},
              {"lawful", refusal.lawful.in(lang)},
              {"alternative", alternative_json(refusal.alternative, offset(engine))},
              {"clauses", record::clauses(engine.regulation(), refusal.citations, lang)},
              {"readings", record::readings(refusal.readings)}};
}

Json appended_json(const Engine& engine, const Verdict& verdict) {
  Json list = Json::array();
  const auto last = static_cast<std::uint32_t>(verdict.next.size());
  for (std::uint32_t seq = last - verdict.appended + 1; seq <= last; ++seq) {
    const std::string event = write_event(verdict.next.event(seq), offset(engine));
    list.push_back(Json{{"seq", seq}, {"event", Json::parse(event)}});
  }
  return list;
}

Json refusals_json(const Engine& engine, const Verdict& verdict, Lang lang) {
  Json list = Json::array();
  for (const Refusal& refusal : verdict.refusals)
    list.push_back(refusal_json(engine, refusal, lang));
  return list;
}

}  // namespace

std::string to_json(const Engine& engine, const Verdict& verdict, Lang lang) {
  const Regulation& regulation = engine.regulation();
  return Json{{"case", verdict.next.id()},
              {"outcome", record::word_of(verdict.outcome)},
              {"clauses", record::clauses(regulation, verdict.citations, lang)},
              {"readings", record::readings(verdict.readings)},
              {"events", appended_json(engine, verdict)},
              {"notices", notices_json(engine, verdict.next, verdict.notices, lang)},
              {"refusals", refusals_json(engine, verdict, lang)},
              {"state", record::state(regulation, verdict.next, offset(engine))}}
      .dump();
}

std::string to_json(const Engine& engine, const Simulation& simulation, Lang lang) {
  const Verdict verdict{.outcome = Outcome::accepted,
                        .next = simulation.next,
                        .appended = simulation.appended,
                        .notices = simulation.notices,
                        .refusals = {},
                        .citations = {},
                        .readings = {}};
  return to_json(engine, verdict, lang);
}

std::string to_json(const Engine& engine, const Case& c, std::span<const Notice> notices,
                    Lang lang) {
  return notices_json(engine, c, notices, lang).dump();
}

std::string state_to_json(const Engine& engine, const Case& c) {
  return record::state(engine.regulation(), c, offset(engine)).dump();
}

}  // namespace v0
}  // namespace petition
