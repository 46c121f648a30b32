// Versions in time: the engine of a date, and the engine of a case.
#include "petition/registry.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "regulation/table.h"
#include "text/names.h"
#include "workflow/law.h"
#include "workflow/notices.h"
#include "workflow/replay.h"

namespace petition {
inline namespace v0 {
namespace {

constexpr std::size_t kMost = 200;

std::string name_of(const Regulation& r) { return fmt::format("{} {}", r.id(), r.version()); }

std::string dates_of(const Profile& p) {
  return p.valid_until
             ? fmt::format("{} to {}", format_date(p.valid_from), format_date(*p.valid_until))
             : fmt::format("from {}", format_date(p.valid_from));
}

/// At the dates of the later regulation, in its own text.
[[noreturn]] void refuse(const Regulation& r, std::string message) {
  const RegulationTable& table = RegulationTable::of(r);
  throw Error(ErrorCode::duplicate, std::move(message), table.where, table.validity_line,
              table.validity_column);
}

bool overlap(const Profile& a, const Profile& b) {
  const auto ends_before = [](const Profile& first, const Profile& second) {
    return first.valid_until && *first.valid_until < second.valid_from;
  };
  return !ends_before(a, b) && !ends_before(b, a);
}

void check_sizes(const std::vector<Regulation>& regulations,
                 const std::vector<Calendar>& calendars) {
  if (regulations.empty())
    throw Error(ErrorCode::invalid_argument, "a registry needs at least one regulation",
                "regulations");
  if (regulations.size() > kMost || calendars.size() > kMost)
    throw Error(ErrorCode::too_large, fmt::format("a registry holds at most {} of each", kMost),
                "regulations");
}

void check_dates(const std::vector<Regulation>& all) {
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (all[i].id() == all[j].id() && all[i].version() == all[j].version())
        refuse(all[i], fmt::format("`{}` is given twice", name_of(all[i])));
      if (overlap(all[i].profile(), all[j].profile()))
        refuse(
            all[i],
            fmt::format("`{}` ({}) and `{}` ({}) are in force on the same dates; give the earlier "
                        "one `valid_until`",
                        name_of(all[j]), dates_of(all[j].profile()), name_of(all[i]),
                        dates_of(all[i].profile())));
    }
}

/// A case that is moved names id and version of the calendar: they must name one.
void check_names(const std::vector<Calendar>& all) {
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (text::same_name(all[i].id(), all[j].id()) &&
          text::same_name(all[i].version(), all[j].version()))
        throw Error(ErrorCode::duplicate,
                    fmt::format("two calendars are `{}` of version `{}`; give a changed calendar a "
                                "version of its own",
                                all[i].id(), all[i].version()),
                    "calendars");
}

/// The calendar that a regulation names: the last given of that id.
std::size_t calendar_for(const Laws& laws, const Regulation& regulation) {
  for (std::size_t i = laws.calendars.size(); i > 0; --i)
    if (laws.calendars[i - 1].id() == regulation.profile().calendar) return i - 1;
  throw Error(ErrorCode::missing_key,
              fmt::format("`{}` counts by the calendar `{}`, which is not among those given",
                          name_of(regulation), regulation.profile().calendar),
              "calendars");
}

bool in_force_on(const Profile& p, Date date) {
  return p.valid_from <= date && (!p.valid_until || date <= *p.valid_until);
}

bool same(const Obligation& a, const Obligation& b) {
  return a.owed == b.owed && a.role == b.role && a.unit == b.unit;
}

}  // namespace

Registry::Registry(std::vector<Regulation> regulations, std::vector<Calendar> calendars) {
  check_sizes(regulations, calendars);
  check_dates(regulations);
  check_names(calendars);
  laws_ = std::make_shared<const Laws>(std::move(regulations), std::move(calendars));
  for (const Regulation& regulation : laws_->regulations) calendar_for(*laws_, regulation);
  for (std::size_t r = 0; r < laws_->regulations.size(); ++r)
    for (std::size_t c = 0; c < laws_->calendars.size(); ++c)
      engines_.push_back(Engine(laws_, static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(c)));
}

std::span<const Regulation> Registry::regulations() const { return laws_->regulations; }
std::span<const Calendar> Registry::calendars() const { return laws_->calendars; }

const Engine& Registry::in_force(Instant t) const {
  if (t == kNever) throw Error(ErrorCode::invalid_time, "this is not a time (NaT)");
  std::string dates;
  for (std::size_t r = 0; r < laws_->regulations.size(); ++r) {
    const Regulation& regulation = laws_->regulations[r];
    const std::size_t c = calendar_for(*laws_, regulation);
    if (in_force_on(regulation.profile(), workflow::local_date(t, laws_->calendars[c])))
      return engines_[r * laws_->calendars.size() + c];
    dates += fmt::format("{}`{}` {}", dates.empty() ? "" : ", ", name_of(regulation),
                         dates_of(regulation.profile()));
  }
  throw Error(ErrorCode::not_covered, fmt::format("no regulation is in force at {}; there are: {}",
                                                  format_instant(t, 0), dates));
}

const Engine& Registry::engine(const Case& c, Instant t) const {
  return c.size() == 0 ? in_force(t) : engine(c.laws().at(c.state().law));
}

const Engine& Registry::engine(const JudgedBy& by) const {
  const Law law = Law::of(engines_.front()).named(by);
  return engines_[law.own_regulation * laws_->calendars.size() + law.own_calendar];
}

Verdict Registry::submit(const Case& c, Event event, std::optional<std::size_t> expected) const {
  const Engine& judge = engine(c, event.occurred_at);
  return judge.submit(c, std::move(event), expected);
}

Case Registry::replay(std::string case_id, std::span<const Event> events) const {
  Case c(std::move(case_id));
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Engine& judge = engine(c, events[i].occurred_at);
    c = workflow::replayed(judge, std::move(c), events[i], i);
  }
  return c;
}

std::vector<DueMoved> Registry::moved(const Case& before, const Case& after) const {
  const auto owed_in = [&](const Case& c) {
    return engine(c, c.state().recorded_at).obligations(c);
  };
  std::vector<DueMoved> all;
  const auto then = owed_in(before);
  const auto now = owed_in(after);
  for (const Obligation& o : then) {
    const auto at = std::ranges::find_if(now, [&](const Obligation& n) { return same(o, n); });
    const Instant due = at == now.end() ? kNever : at->due;
    if (due != o.due) all.push_back({o.owed, o.role, o.unit, o.due, due});
  }
  for (const Obligation& n : now)
    if (std::ranges::none_of(then, [&](const Obligation& o) { return same(o, n); }) &&
        n.due != kNever)
      all.push_back({n.owed, n.role, n.unit, kNever, n.due});
  return all;
}

}  // namespace v0
}  // namespace petition
