// Obligations, timeliness, permissions and explanations as JSON.
#include "json/parts.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {

using text::JsonLine;

std::string to_json(const Engine& engine, std::span<const Obligation> obligations, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.list(obligations, [&](const Obligation& o) {
    out.object([&] {
      out.put("owed", o.owed);
      out.put("label", label(o.owed, lang));
      out.put("role", o.role);
      out.put_or_null("unit", o.unit);
      out.put("since", o.since);
      out.put("due", o.due);
      out.put("at_once", o.at_once);
      out.put("lapsed", o.lapsed);
      json::put_basis(out, engine.regulation(), o.citations, o.readings, lang);
    });
  });
  return std::move(out).take();
}

namespace {

/// A sequence number, where there is an event.
void put_event(JsonLine& out, std::string_view key, std::uint32_t seq) {
  if (seq == 0) out.put_null(key);
  else out.put(key, seq);
}

void write_life(JsonLine& out, const Engine& engine, const ObligationLife& o, Lang lang) {
  out.object([&] {
    out.put("owed", o.owed);
    out.put("label", label(o.owed, lang));
    out.put("role", o.role);
    out.put_or_null("unit", o.unit);
    out.put("since", o.since);
    out.put("due", o.due);
    out.put("at_once", o.at_once);
    out.put("lapsed", o.lapsed);
    out.put("met", o.met);
    put_event(out, "met_by", o.met_by);
    out.put("ended", o.ended);
    put_event(out, "ended_by", o.ended_by);
    out.put("fate", o.fate);
    out.put("late_s", o.late.count_s());
    json::put_basis_in(out, engine, o, lang);
  });
}

}  // namespace

std::string to_json(const Engine& engine, std::span<const ObligationLife> lives, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.list(lives, [&](const ObligationLife& o) { write_life(out, engine, o, lang); });
  return std::move(out).take();
}

namespace {

void write_deadline(JsonLine& out, const Deadline& d) {
  out.object([&] {
    out.put("level", d.level);
    out.put_or_null("unit", d.unit);
    out.put("owed", d.owed);
    out.put("since", d.since);
    out.put("due", d.due);
    out.put("met", d.met);
    out.put("closed", d.closed);
    out.put("lapsed", d.lapsed);
    out.put("counted", d.counted);
    out.put("late_s", d.late.count_s());
  });
}

}  // namespace

std::string to_json(const Engine& engine, const Timeliness& timeliness) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.object([&] {
    out.put("overdue", timeliness.overdue);
    out.put("answered_late", timeliness.answered_late);
    out.put("overdue_since", timeliness.overdue_since);
    out.put_list("deadlines", timeliness.deadlines,
                 [&](const Deadline& d) { write_deadline(out, d); });
  });
  return std::move(out).take();
}

std::string to_json(std::span<const Permission> permissions) {
  JsonLine out;
  out.list(permissions, [&](const Permission& p) {
    out.object([&] {
      out.put("kind", p.kind);
      out.put("role", p.role);
      out.put("permitted", p.permitted);
      out.put_list("reasons", p.reasons, [&](RefusalCode code) { out.value(code); });
    });
  });
  return std::move(out).take();
}

std::string to_json(std::span<const DueMoved> moved, Lang lang) {
  JsonLine out;
  out.list(moved, [&](const DueMoved& due) {
    out.object([&] {
      out.put("owed", due.owed);
      out.put("label", label(due.owed, lang));
      out.put("role", due.role);
      out.put_or_null("unit", due.unit);
      out.put("before", due.before);
      out.put("after", due.after);
    });
  });
  return std::move(out).take();
}

std::string to_json(const Engine& engine, const Explanation& explanation, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.object([&] {
    out.put("text", explanation.text.in(lang));
    json::put_basis(out, engine.regulation(), explanation.citations, explanation.readings, lang);
    out.key("sum");
    explanation.sum ? json::write_sum(out, *explanation.sum, lang) : out.null();
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
