// The explained sum: the stretches of time between a start and its due time, each with why it
// counted or not. Neighbouring stretches with the same explanation are one.
#include <algorithm>

#include "calendar/days.h"
#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

using calendar::Note;
using calendar::Plan;
using text::DayNumber;
using text::kDay_s;
using Why = Stretch::Why;

constexpr std::size_t kMostStretches = 400'000;

class Walk {
 public:
  Walk(const CalendarTable& c, std::int64_t from, std::int64_t to) : c_(c), from_(from), to_(to) {}

  std::vector<Stretch> stretches() {
    const calendar::Spec& spec = c_.content->spec;
    const auto date_of = [&](std::int64_t t) {
      return static_cast<DayNumber>(text::floor_div(t + spec.utc_offset_s, kDay_s));
    };
    for (DayNumber d = date_of(from_); from_ < to_ && d <= date_of(to_ - 1); ++d) walk_date(d);
    return std::move(out_);
  }

 private:
  struct Key {
    Why why = Why::counted;
    Knowledge knowledge = Knowledge::announced;
    DayKind kind = DayKind::ordinary;
    std::uint32_t reason = UINT32_MAX;
    friend bool operator==(const Key&, const Key&) = default;
  };

  void walk_date(DayNumber d) {
    midnight_ = d * kDay_s - c_.content->spec.utc_offset_s;
    const Plan& plan = calendar::plan_of(c_, d);
    std::int64_t at = 0;
    if (d > c_.content->spec.first) at = walk_duty_of_day_before(d - 1);
    for (const Window& w : plan.windows) {
      walk_closed(d, plan, at, w.open_s);
      at = std::min<std::int64_t>(w.close_s, kDay_s);
      emit(w.open_s, at, key_of(d, Why::counted, true));
    }
    walk_closed(d, plan, at, kDay_s);
  }

  std::int64_t walk_duty_of_day_before(DayNumber before) {
    const Plan& plan = calendar::plan_of(c_, before);
    if (plan.windows.empty() || plan.windows.back().close_s <= kDay_s) return 0;
    const std::int64_t end = plan.windows.back().close_s - kDay_s;
    Key key = key_of(before, Why::counted, true);
    key.knowledge = calendar::knowledge_of(c_, before + 1);
    emit(0, end, key);
    return end;
  }

  void walk_closed(DayNumber d, const Plan& plan, std::int64_t begin, std::int64_t end) {
    if (!plan.windows.empty()) return emit(begin, end, key_of(d, Why::closed, false));
    const bool off = calendar::note_of(c_, d) != nullptr;
    emit(begin, end, key_of(d, off ? Why::day_off : Why::rest_day, off));
  }

  Key key_of(DayNumber d, Why why, bool with_reason) const {
    Key key{why, calendar::knowledge_of(c_, d), DayKind::ordinary, UINT32_MAX};
    const Note* note = with_reason ? calendar::note_of(c_, d) : nullptr;
    if (note != nullptr) {
      key.kind = note->kind;
      key.reason = note->reason;
    }
    return key;
  }

  // Seconds of the date that is walked, cut to the span that is explained.
  void emit(std::int64_t begin, std::int64_t end, const Key& key) {
    const std::int64_t from = std::max(midnight_ + begin, from_);
    const std::int64_t to = std::min(midnight_ + end, to_);
    if (from >= to) return;
    const Instant until{std::chrono::seconds{to}};
    if (!out_.empty() && key == last_) {
      out_.back().to = until;
      return;
    }
    if (out_.size() == kMostStretches) {
      throw Error(ErrorCode::too_large,
                  "the sum has more stretches than can be explained; shorten it",
                  c_.content->spec.id);
    }
    Stretch s{
        Instant{std::chrono::seconds{from}}, until, key.why, key.knowledge, key.kind, {}, {}, {}};
    if (key.reason != UINT32_MAX) {
      const calendar::Reason& reason = c_.content->layers.reasons[key.reason];
      s.reason = reason.vi;
      s.reason_en = reason.en;
      s.instrument = reason.instrument;
    }
    out_.push_back(std::move(s));
    last_ = key;
  }

  const CalendarTable& c_;
  std::int64_t from_;
  std::int64_t to_;
  std::int64_t midnight_ = 0;
  Key last_;
  std::vector<Stretch> out_;
};

}  // namespace

namespace {

Sum sum_of(const Calendar& calendar, Instant start, WorkingTime amount, Instant result) {
  Sum sum;
  sum.start = start;
  sum.amount = amount;
  sum.result = result;
  sum.calendar = calendar.id() + " " + calendar.version();
  const auto [from, to] = std::minmax(start, result);
  sum.stretches =
      Walk{CalendarTable::of(calendar), text::seconds(from), text::seconds(to)}.stretches();
  sum.provisional = std::any_of(sum.stretches.begin(), sum.stretches.end(), [](const Stretch& s) {
    return s.knowledge == Knowledge::provisional;
  });
  return sum;
}

}  // namespace

Sum Calendar::explain_add(Instant t, WorkingTime amount, Closing closing) const {
  return sum_of(*this, t, amount, add(t, amount, closing));
}

Sum Calendar::explain_between(Instant from, Instant to) const {
  return sum_of(*this, from, between(from, to), to);
}

}  // namespace v0
}  // namespace petition
