// Reports on many cases, and the periods that they cover.
#include "petition/report.h"

#include <algorithm>
#include <map>
#include <utility>

#include "petition/error.h"
#include "regulation/table.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {
namespace {

/// Stays that follow one another, as one stretch: of a case, of a unit, or of one level.
struct Stretch {
  const LevelResult* first;
  const LevelResult* last;
};

bool closes(const LevelResult& stay) {
  return stay.ended_by == Kind::answered || stay.ended_by == Kind::declined ||
         stay.ended_by == Kind::withdrawn;
}

/// The stretches of a case, each as long as `together` holds of two stays.
template <class Together>
std::vector<Stretch> stretches(const CaseSummary& c, Together together) {
  std::vector<Stretch> all;
  for (const LevelResult& stay : c.levels) {
    const bool goes_on =
        !all.empty() && !closes(*all.back().last) && together(*all.back().last, stay);
    if (goes_on) all.back().last = &stay;
    else all.push_back({&stay, &stay});
  }
  return all;
}

/// What one row counts.
class Row {
 public:
  Row(const Profile& profile, const regulation::Rules& rules, TimeSpan time)
      : scale_(profile.ratings), rules_(rules), time_(time) {
    tally_.ratings.resize(scale_.size());
  }

  const Tally& tally() const { return tally_; }

  /// A stretch; `again`: the case was closed before.
  void count(const Stretch& s, bool again) {
    if (s.first->since >= time_.until || ended(s) < time_.from) return;
    if (s.first->since < time_.from) ++tally_.carried_over;
    else ++(again ? tally_.reopened : tally_.received);
    if (ended(s) < time_.until) left(s);
    else stays(s);
    for (const LevelResult* stay = s.first; stay <= s.last; ++stay) {
      tally_.rescheduled += stay->reschedulings;
      if (missed_by(*stay, time_.until)) tally_.lapses += stay->lapses;
    }
  }

  /// Art. 14.
  void rate(const CaseSummary& c) {
    const auto step = std::ranges::find(scale_, c.rating, &Rating::id);
    if (step == scale_.end() || !in_time(c.rated_at)) return;
    ++tally_.rated;
    ++tally_.ratings[static_cast<std::size_t>(step - scale_.begin())];
    tally_.satisfied += step->satisfied;
  }

  void depart(std::size_t deviations) { tally_.deviations += deviations; }

 private:
  static Instant ended(const Stretch& s) {
    return s.last->until == kNever ? Instant::max() : s.last->until;
  }
  static bool missed_by(const LevelResult& stay, Instant t) {
    return stay.overdue_since != kNever && stay.overdue_since < t;
  }
  bool in_time(Instant t) const { return t >= time_.from && t < time_.until; }

  /// Art. 11.4 with I-4: by any due time missed, or that of the last level alone.
  bool late(const Stretch& s, Instant by) const {
    for (const LevelResult* stay = rules_.overdue_per_level ? s.last : s.first; stay <= s.last;
         ++stay)
      if (missed_by(*stay, by)) return true;
    return false;
  }

  void left(const Stretch& s) {
    // clang-format off
    switch (*s.last->ended_by) {
      case Kind::answered:
        ++tally_.answered;
        tally_.answered_late += late(s, ended(s));
        return;
      case Kind::declined: ++tally_.declined; return;
      case Kind::withdrawn: ++tally_.withdrawn; return;
      case Kind::not_competent: ++tally_.returned; return;
      case Kind::escalated: ++tally_.passed_up; return;
      default: ++tally_.passed_on; return;
    }
    // clang-format on
  }

  void stays(const Stretch& s) {
    ++tally_.open;
    tally_.overdue += late(s, time_.until);
  }

  const std::vector<Rating>& scale_;
  const regulation::Rules& rules_;
  TimeSpan time_;
  Tally tally_;
};

/// The rows of one division, by their keys.
class Rows {
 public:
  Rows(const Regulation& regulation, TimeSpan time) : regulation_(regulation), time_(time) {}

  Row& row(const std::string& key) {
    return rows_.try_emplace(key, regulation_.profile(), regulation::rules_of(regulation_), time_)
        .first->second;
  }

  std::vector<UnitTally> take() const {
    std::vector<UnitTally> all;
    for (const auto& [key, row] : rows_) all.push_back({key, row.tally()});
    return all;
  }

 private:
  const Regulation& regulation_;
  TimeSpan time_;
  std::map<std::string, Row> rows_;
};

bool empty(const UnitTally& of) {
  Tally none;
  none.ratings.resize(of.tally.ratings.size());
  return of.tally == none;
}

class Counting {
 public:
  Counting(const Regulation& regulation, TimeSpan time)
      : time_(time),
        total_(regulation, time),
        units_(regulation, time),
        levels_(regulation, time),
        topics_(regulation, time),
        channels_(regulation, time) {}

  void add(const CaseSummary& c) {
    if (c.received_at == kNever || c.levels.empty()) return;
    for (Row* whole : {&total_.row(""), &topics_.row(c.topic), &channels_.row(c.channel)})
      count_case(*whole, c);
    count_rows(c);
    if (c.position == Position::answered) {
      units_.row(c.unit).rate(c);
      levels_.row(std::string(name(c.level))).rate(c);
    }
  }

  void fill(Report& report) {
    report.total = total_.row("").tally();
    report.units = units_.take();
    report.topics = topics_.take();
    report.channels = channels_.take();
    const auto by_level = levels_.take();
    for (const auto& row : words<Position>())
      for (const UnitTally& of : by_level)
        if (of.unit == row.name) report.levels.push_back(of);
    for (auto* rows : {&report.units, &report.levels, &report.topics, &report.channels})
      std::erase_if(*rows, empty);
  }

 private:
  bool received(const CaseSummary& c) const {
    return c.received_at >= time_.from && c.received_at < time_.until;
  }

  void count_case(Row& row, const CaseSummary& c) {
    const auto always = [](const LevelResult&, const LevelResult&) { return true; };
    bool again = false;
    for (const Stretch& s : stretches(c, always)) row.count(s, std::exchange(again, true));
    row.rate(c);
    if (received(c)) row.depart(c.deviations);
  }

  void count_rows(const CaseSummary& c) {
    const auto same_unit = [](const LevelResult& a, const LevelResult& b) {
      return a.unit == b.unit && workflow::at_unit(a.level) && workflow::at_unit(b.level) &&
             a.ended_by == Kind::escalated;
    };
    for (const Stretch& s : stretches(c, same_unit)) units_.row(s.first->unit).count(s, false);
    for (const LevelResult& stay : c.levels)
      levels_.row(std::string(name(stay.level))).count({&stay, &stay}, false);
    if (received(c))
      for (const std::string& unit : c.departed) units_.row(unit).depart(1);
  }

  TimeSpan time_;
  Rows total_;
  Rows units_;
  Rows levels_;
  Rows topics_;
  Rows channels_;
};

}  // namespace

std::optional<double> Tally::satisfied_share() const {
  if (rated == 0) return std::nullopt;
  return static_cast<double>(satisfied) / static_cast<double>(rated);
}

Report report(const Regulation& regulation, std::span<const CaseSummary> cases, Instant from,
              Instant until) {
  Counting counting(regulation, {from, until});
  for (const CaseSummary& c : cases) counting.add(c);
  Report out{from, until, {}, {}, {}, {}, {}, regulation.citations(Oversight::report)};
  counting.fill(out);
  out.citations.add_new(regulation.citations(Oversight::satisfaction));
  out.citations.add_new(regulation.citations(Oversight::supervision));
  return out;
}

TimeSpan period_of(Period period, Date date, std::int32_t utc_offset_s) {
  using namespace std::chrono;
  if (date < Date{local_days{year{1} / 1 / 1}} || date >= Date{local_days{year{9999} / 1 / 1}})
    throw Error(ErrorCode::invalid_time, "the date lies outside of the years 1 to 9998", "date");
  const year_month_day civil{date};
  const auto months_before = (static_cast<unsigned>(civil.month()) - 1) % 3;
  const auto start_of = [](const year_month& ym) { return Date{local_days{ym / 1}}; };
  const year_month month = civil.year() / civil.month();
  Date from = date - (weekday{date} - Monday);
  Date until = from + days{7};
  if (period == Period::month) from = start_of(month), until = start_of(month + months{1});
  if (period == Period::quarter) {
    const year_month first = month - months{months_before};
    from = start_of(first), until = start_of(first + months{3});
  }
  if (period == Period::year) {
    from = start_of(civil.year() / January), until = start_of((civil.year() + years{1}) / January);
  }
  const auto instant = [&](Date d) {
    return Instant{d.time_since_epoch()} - ClockTime{utc_offset_s};
  };
  return {instant(from), instant(until)};
}

}  // namespace v0
}  // namespace petition
