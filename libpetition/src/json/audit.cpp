// Audits and reports as JSON.
#include <fmt/core.h>

#include "json/parts.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void write_deviation(JsonLine& out, const Engine& engine, const Deviation& d, Lang lang) {
  out.object([&] {
    out.put("kind", d.kind);
    out.put("label", label(d.kind, lang));
    out.put("text", d.text.in(lang));
    out.put("lawful", d.lawful.in(lang));
    out.put("scope", d.scope);
    out.put_or_null("owed", d.owed ? name(*d.owed) : "");
    out.put("role", d.role);
    out.put_or_null("unit", d.unit);
    out.put("level", d.level);
    out.put("since", d.since);
    out.put("due", d.due);
    out.put("met", d.met);
    out.put("by_s", d.by.count_s());
    out.put_list("evidence", d.evidence, [&](const std::string& id) { out.value(id); });
    out.put_or_null("refusal", d.refusal ? name(*d.refusal) : "");
    out.key("cause");
    d.cause ? out.raw(fmt::format("{}", *d.cause)) : out.null();
    json::put_basis_in(out, engine, d, lang);
  });
}

void write_level(JsonLine& out, const LevelResult& stay) {
  out.object([&] {
    out.put("level", stay.level);
    out.put_or_null("unit", stay.unit);
    out.put("since", stay.since);
    out.put("until", stay.until);
    out.put_or_null("ended_by", stay.ended_by ? name(*stay.ended_by) : "");
    out.put_or_null("result", stay.result);
    out.put_or_null("officer", stay.officer);
    out.put("due", stay.due);
    out.put("overdue_since", stay.overdue_since);
    out.put("lapses", stay.lapses);
    out.put("late_s", stay.late.count_s());
    out.put("stayed_s", stay.stayed.count_s());
    out.put("reschedulings", stay.reschedulings);
  });
}

void put_case(JsonLine& out, const CaseSummary& c) {
  out.put("case", c.case_id);
  out.put_or_null("petitioner", c.petitioner);
  out.put_or_null("phone", c.phone);
  out.put_or_null("channel", c.channel);
  out.put_or_null("topic", c.topic);
  out.put_or_null("content", c.content);
  out.put("received_at", c.received_at);
  out.put("position", c.position);
  out.put("answered_at", c.answered_at);
  out.put_or_null("result", c.result);
  out.put_or_null("unit", c.unit);
  out.put("level", c.level);
  out.put_or_null("signed_document", c.signed_document);
  out.put_or_null("rating", c.rating);
  out.put("rated_at", c.rated_at);
  out.put("publication", c.publication);
  out.put_or_null("recording", c.recording);
}

void write_summary(JsonLine& out, const Regulation& regulation, const CaseSummary& c, Lang lang) {
  out.object([&] {
    put_case(out, c);
    out.put("overdue", c.overdue);
    out.put("answered_late", c.answered_late);
    out.put("late", c.late);
    out.put("late_by_recording", c.late_by_recording);
    out.put("late_by_occurrence", c.late_by_occurrence);
    out.put("late_s", c.late_by.count_s());
    out.put("intake_s", c.intake.count_s());
    out.put("deviations", c.deviations);
    out.put("consequences", c.consequences);
    out.put_or_null("verdict", c.verdict ? name(*c.verdict) : "");
    out.key("marked");
    c.marked ? out.raw(*c.marked ? "true" : "false") : out.null();
    out.put("marked_due", c.marked_due);
    out.put_list("days", c.days, [&](Date date) { out.value(format_date(date)); });
    out.put_list("levels", c.levels, [&](const LevelResult& stay) { write_level(out, stay); });
    json::put_clauses(out, regulation, c.citations, lang);
  });
}

void write_tally(JsonLine& out, const Regulation& regulation, const Tally& t, Lang lang) {
  out.object([&] {
    out.put("carried_over", t.carried_over);
    out.put("received", t.received);
    out.put("reopened", t.reopened);
    out.put("declined", t.declined);
    out.put("withdrawn", t.withdrawn);
    out.put("answered", t.answered);
    out.put("answered_late", t.answered_late);
    out.put("returned", t.returned);
    out.put("passed_up", t.passed_up);
    out.put("passed_on", t.passed_on);
    out.put("open", t.open);
    out.put("overdue", t.overdue);
    out.put("rescheduled", t.rescheduled);
    out.put("lapses", t.lapses);
    out.put("rated", t.rated);
    out.put_list("ratings", [&] {
      for (std::size_t i = 0; i < t.ratings.size(); ++i)
        out.object([&] {
          const Rating& rating = regulation.profile().ratings.at(i);
          out.put("rating", rating.id);
          out.put("label", rating.label.in(lang));
          out.put("count", t.ratings[i]);
        });
    });
    out.put("satisfied", t.satisfied);
    out.key("satisfied_share");
    const auto share = t.satisfied_share();
    share ? out.raw(fmt::format("{}", *share)) : out.null();
    out.put("deviations", t.deviations);
  });
}

}  // namespace

std::string to_json(const Engine& engine, const CaseAudit& audit, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.object([&] {
    out.put("case", audit.judged.id());
    out.put("at", audit.at);
    out.put("duplicates", audit.duplicates);
    out.put_list("deviations", audit.deviations,
                 [&](const Deviation& d) { write_deviation(out, engine, d, lang); });
    out.key("summary");
    write_summary(out, engine.regulation(), audit.summary, lang);
  });
  return std::move(out).take();
}

std::string to_json(const Regulation& regulation, const Report& report, Lang lang) {
  JsonLine out;
  out.object([&] {
    out.put("from", report.from);
    out.put("until", report.until);
    out.key("total");
    write_tally(out, regulation, report.total, lang);
    const auto rows = [&](std::string_view key, std::string_view of, const auto& tallies) {
      out.put_list(key, tallies, [&](const UnitTally& row) {
        out.object([&] {
          out.put_or_null(of, row.unit);
          out.key("tally");
          write_tally(out, regulation, row.tally, lang);
        });
      });
    };
    rows("units", "unit", report.units);
    rows("levels", "level", report.levels);
    rows("topics", "topic", report.topics);
    rows("channels", "channel", report.channels);
    out.put_list("recipients", regulation.profile().report_recipients,
                 [&](const Text& who) { out.value(who.in(lang)); });
    json::put_clauses(out, regulation, report.citations, lang);
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
