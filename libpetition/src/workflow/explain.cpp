// Why: the clauses and readings behind a verdict or an obligation, and the sum of a due time.
#include <fmt/core.h>

#include "petition/engine.h"
#include "text/spoken.h"
#include "workflow/clock.h"
#include "workflow/law.h"
#include "workflow/titles.h"

namespace petition {
inline namespace v0 {
namespace {

std::string cited(const Regulation& regulation, const Citations& citations, Lang lang) {
  std::string all;
  for (const std::uint16_t i : citations) {
    const Clause& clause = regulation.clause(i);
    all += fmt::format("{}{} ({})", all.empty() ? "" : "; ", clause.citation(lang),
                       clause.title.in(lang));
  }
  return all;
}

std::string relied_on(const Regulation& regulation, ReadingSet readings, Lang lang) {
  std::string all;
  for (const auto& row : words<Reading>()) {
    if (!readings.contains(row.value)) continue;
    const ReadingTaken r = regulation.reading(row.value);
    const Choice& chosen = r.choices[r.chosen];
    all += fmt::format("{}{}: {}", all.empty() ? "" : "; ", r.id,
                       lang == Lang::vi ? chosen.vi : chosen.en);
    if (!r.limit.empty()) all += fmt::format(" ({})", parse_limit(r.limit).text(lang));
  }
  return all;
}

/// As sentences that follow another; none where there is nothing to name.
std::string basis(const Regulation& regulation, const Citations& citations, ReadingSet readings,
                  Lang lang) {
  const bool vi = lang == Lang::vi;
  std::string text;
  const auto add = [&](std::string_view name, const std::string& all) {
    if (!all.empty()) text += fmt::format(" {}: {}.", name, all);
  };
  add(vi ? "Căn cứ" : "Under", cited(regulation, citations, lang));
  add(vi ? "Cách hiểu" : "Readings", relied_on(regulation, readings, lang));
  return text;
}

std::string judged(const Regulation& regulation, const Verdict& v, Lang lang) {
  std::string text(label(v.outcome, lang));
  for (const Refusal& r : v.refusals)
    text += fmt::format("; {} ({}): {}", r.requirement.in(lang),
                        cited(regulation, r.citations, lang), r.lawful.in(lang));
  return text + ".";
}

std::string owed(const Law& law, const Obligation& o, Lang lang) {
  const bool vi = lang == Lang::vi;
  const auto time = [&](Instant t) {
    return text::told_time(t, law.calendar.utc_offset_s(), lang);
  };
  std::string text = fmt::format("{}: {}", workflow::heading(law.profile(), o.role, o.unit, lang),
                                 label(o.owed, lang));
  text += fmt::format(", {} {}", vi ? "tính từ" : "since", time(o.since));
  if (o.due != kNever) return text + fmt::format(", {} {}.", vi ? "hạn" : "due", time(o.due));
  if (o.at_once) return text + (vi ? ", ngay." : ", at once.");
  return text + (vi ? ", không đặt thời hạn." : ", no time limit set.");
}

/// Of a limit in days: it is told in dates, for hours were not counted.
Sum sum_in_days(const Calendar& calendar, const regulation::LimitRule& limit, const Obligation& o) {
  Sum sum = calendar.explain_between(o.since, o.due);
  sum.days = limit.amount;
  sum.working_days = limit.counts == regulation::LimitRule::Counts::working_days;
  return sum;
}

/// The sum of a due time, where the calendar decides it.
std::optional<Sum> sum_of(const Law& law, const Obligation& o, const Case& c) {
  using Counts = regulation::LimitRule::Counts;
  const auto& rules = law.rules();
  const bool by_level =
      o.owed == Owed::response || o.owed == Owed::handling || o.owed == Owed::assessment;
  if (o.due == kNever || (!by_level && !o.at_once)) return std::nullopt;
  State state = c.state();
  if (!by_level) state.position = Position::intake;
  const auto& limit = workflow::limit_of(rules, state);
  if (limit.counts == Counts::nothing || limit.counts == Counts::clock_s) return std::nullopt;
  if (limit.counts != Counts::working_s) return sum_in_days(law.calendar, limit, o);
  const Calendar& hours = workflow::hours_of(rules, law.calendar, state.position, limit);
  return hours.explain_add(o.since, WorkingTime::seconds(limit.amount), rules.closing);
}

}  // namespace

Explanation Engine::explain(const Verdict& v) const {
  Explanation e;
  e.citations = v.citations;
  e.readings = v.readings;
  for (const Refusal& r : v.refusals) {
    for (const std::uint16_t clause : r.citations) e.citations.add_new(clause);
    e.readings = e.readings | r.readings;
  }
  for (const Lang lang : {Lang::vi, Lang::en})
    (lang == Lang::vi ? e.text.vi : e.text.en) =
        judged(regulation(), v, lang) + basis(regulation(), v.citations, e.readings, lang);
  return e;
}

Explanation Engine::explain(const Obligation& o, const Case& c) const {
  const Law law = Law::of(*this, c);
  Explanation e;
  e.citations = o.citations;
  e.readings = o.readings;
  e.sum = sum_of(law, o, c);
  for (const Lang lang : {Lang::vi, Lang::en})
    (lang == Lang::vi ? e.text.vi : e.text.en) =
        owed(law, o, lang) + basis(regulation(), o.citations, o.readings, lang);
  return e;
}

}  // namespace v0
}  // namespace petition
