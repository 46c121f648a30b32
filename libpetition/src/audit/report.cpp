// Reports on many cases, and the periods that they cover.
#include "petition/report.h"

#include <algorithm>
#include <map>

#include "petition/error.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {
namespace {

class Counting {
 public:
  explicit Counting(const Profile& profile) : scale_(profile.ratings) { total_ = empty(); }

  void add(const CaseSummary& c) {
    count(total_, c);
    count(units_.try_emplace(c.unit, empty()).first->second, c);
  }

  const Tally& total() const { return total_; }
  const std::map<std::string, Tally>& units() const { return units_; }

 private:
  Tally empty() const {
    Tally tally;
    tally.ratings.resize(scale_.size());
    return tally;
  }

  void count(Tally& tally, const CaseSummary& c) const {
    const bool is_answered = c.position == Position::answered;
    const bool is_declined = c.position == Position::declined;
    const bool is_open = !workflow::is_closed(c.position);
    ++tally.received;
    tally.declined += is_declined;
    tally.withdrawn += c.position == Position::withdrawn;
    tally.answered += is_answered;
    tally.answered_late += is_answered && c.answered_late;
    tally.open += is_open;
    tally.overdue += is_open && c.overdue;
    tally.deviations += c.deviations;
    rate(tally, c.rating);
  }

  /// Art. 14.
  void rate(Tally& tally, const std::string& rating) const {
    const auto step = std::ranges::find(scale_, rating, &Rating::id);
    if (step == scale_.end()) return;
    ++tally.rated;
    ++tally.ratings[static_cast<std::size_t>(step - scale_.begin())];
    tally.satisfied += step->satisfied;
  }

  const std::vector<Rating>& scale_;
  Tally total_;
  std::map<std::string, Tally> units_;
};

}  // namespace

std::optional<double> Tally::satisfied_share() const {
  if (rated == 0) return std::nullopt;
  return static_cast<double>(satisfied) / static_cast<double>(rated);
}

Report report(const Regulation& regulation, std::span<const CaseSummary> cases, Instant from,
              Instant until) {
  Counting counting(regulation.profile());
  for (const CaseSummary& c : cases)
    if (c.received_at != kNever && c.received_at >= from && c.received_at < until) counting.add(c);
  Report out{from, until, counting.total(), {}, regulation.citations(Oversight::report)};
  for (const auto& [unit, tally] : counting.units()) out.units.push_back({unit, tally});
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
    return Instant{d.time_since_epoch()} - seconds{utc_offset_s};
  };
  return {instant(from), instant(until)};
}

}  // namespace v0
}  // namespace petition
