// Verdicts, notices and states as JSON.
#include "json/parts.h"
#include "petition/json.h"
#include "petition/record.h"
#include "petition/sms.h"
#include "workflow/law.h"

namespace petition {
namespace json {
namespace {

void put_alternative(JsonLine& out, const std::optional<Alternative>& alternative) {
  if (!alternative) return out.put_null("alternative");
  out.put_object("alternative", [&] {
    out.put("kind", alternative->kind);
    out.put("role", alternative->role);
    out.put("not_before", alternative->not_before);
  });
}

}  // namespace

void write_refusal(JsonLine& out, const Engine& engine, const Refusal& refusal, Lang lang) {
  out.object([&] {
    out.put("code", refusal.code);
    out.put("label", label(refusal.code, lang));
    out.put_or_null("detail", refusal.detail);
    out.put("requirement", refusal.requirement.in(lang));
    out.put("lawful", refusal.lawful.in(lang));
    put_alternative(out, refusal.alternative);
    json::put_basis(out, engine.regulation(), refusal.citations, refusal.readings, lang);
  });
}

}  // namespace json

inline namespace v0 {
namespace {

using text::JsonLine;

std::int32_t offset(const Engine& engine) { return engine.calendar().utc_offset_s(); }

void write_notice(JsonLine& out, const Engine& engine, const Case& c, const Notice& notice,
                  Lang lang) {
  out.object([&] {
    out.put("key", notice.key);
    out.put("kind", notice.kind);
    out.put("label", label(notice.kind, lang));
    out.put("cause", notice.cause);
    out.put("role", notice.role);
    out.put_or_null("unit", notice.unit);
    out.put("channel", notice.channel);
    const std::string text = engine.text(notice, c, lang);
    const std::string short_text = engine.short_text(notice, c, lang);
    out.put("text", text);
    out.put("short", short_text);
    out.put_object("parts", [&] {
      out.put("text", sms_parts(text));
      out.put("short", sms_parts(short_text));
    });
    json::put_clauses(out, engine.regulation(), engine.regulation().citations(notice.kind), lang);
  });
}

void put_appended(JsonLine& out, const Engine& engine, const Verdict& verdict) {
  const auto last = static_cast<std::uint32_t>(verdict.next.size());
  out.put_list("events", [&] {
    for (std::uint32_t seq = last - verdict.appended + 1; seq <= last; ++seq)
      out.object([&] {
        out.put("seq", seq);
        out.key("event");
        out.raw(write_event(verdict.next.event(seq), offset(engine)));
      });
  });
}

}  // namespace

std::string to_json(const Engine& engine, const Verdict& verdict, Lang lang) {
  JsonLine out(offset(engine));
  out.object([&] {
    out.put("case", verdict.next.id());
    out.put("outcome", verdict.outcome);
    json::put_basis(out, engine.regulation(), verdict.citations, verdict.readings, lang);
    put_appended(out, engine, verdict);
    out.put_list("notices", verdict.notices, [&](const Notice& notice) {
      write_notice(out, engine, verdict.next, notice, lang);
    });
    out.put_list("refusals", verdict.refusals,
                 [&](const Refusal& refusal) { json::write_refusal(out, engine, refusal, lang); });
    out.key("state");
    json::write_state(out, engine.regulation(), verdict.next);
  });
  return std::move(out).take();
}

std::string to_json(const Engine& engine, const Case& c, const Notice& notice, Lang lang) {
  JsonLine out(offset(engine));
  write_notice(out, engine, c, notice, lang);
  return std::move(out).take();
}

std::string to_json(const Engine& engine, const Case& c, std::span<const Notice> notices,
                    Lang lang) {
  JsonLine out(offset(engine));
  out.list(notices, [&](const Notice& notice) { write_notice(out, engine, c, notice, lang); });
  return std::move(out).take();
}

std::string state_to_json(const Engine& engine, const Case& c) {
  JsonLine out(offset(engine));
  json::write_state(out, Law::of(engine, c).regulation, c);
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
