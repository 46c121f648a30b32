// A dry run of many cases as JSON.
#include "petition/sweep.h"

#include <array>
#include <cstdint>
#include <vector>

#include "json/parts.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void write_count(JsonLine& out, const Regulation& regulation, const StandingCount& c, Lang lang) {
  out.object([&] {
    out.put("act", c.act);
    out.put("standing", c.standing);
    out.put("label", label(c.standing, lang));
    out.put("level", c.level);
    out.put("regulation", regulation.id());
    out.put("cases", c.cases);
    json::put_basis(out, regulation, c.citations, c.readings, lang);
  });
}

/// What a sweep says of one case.
void write_case(JsonLine& out, const Sweep& sweep, std::size_t index, Instant now, Lang lang) {
  std::array<Instant, 1> due, reminder;
  std::array<std::uint8_t, 1> overdue{};
  std::array<Foreseen, 1> foreseen;
  sweep.due(due, index);
  sweep.reminder(reminder, index);
  sweep.overdue(now, overdue, index);
  sweep.dry_run(now, foreseen, index);
  const Foreseen& f = foreseen[0];
  out.object([&] {
    out.put("index", index);
    out.put("level", f.level);
    out.put("due", due[0]);
    out.put("reminder_at", reminder[0]);
    out.put("overdue", overdue[0] == 1);
    out.put("lapse", f.lapse);
    out.put("reminder", f.reminder);
    out.put("escalation", f.escalation);
    out.put_or_null("to", f.to == Position::none ? "" : name(f.to));
    out.put("text", sweep.text(index, now).in(lang));
  });
}

}  // namespace

std::string to_json(const Sweep& sweep, Instant now, Lang lang) {
  JsonLine out;
  out.object([&] {
    out.put("at", now);
    out.put_list("standings", sweep.counts(now), [&](const StandingCount& c) {
      write_count(out, sweep.regulations()[c.regulation], c, lang);
    });
    out.put_list("cases", [&] {
      for (std::size_t i = 0; i < sweep.size(); ++i) write_case(out, sweep, i, now, lang);
    });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
