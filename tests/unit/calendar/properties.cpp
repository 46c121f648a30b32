// Properties of working time over random calendars, against the oracle and against each other.
#include "unit/calendar/models.h"

using namespace petition_test;

// RC_ASSERT writes both sides of a comparison out, even of one that holds: where it is asked a
// million times, the comparison stands in brackets of its own, or there is a plain `if`.

namespace {

// A call's result as a step of the oracle; nothing when the calendar does not reach that far.
template <class Call>
std::optional<std::int64_t> step_of(const Case& c, Call call) {
  std::optional<std::int64_t> result;
  const auto error = error_of([&] {
    const std::int64_t s = call().time_since_epoch().count() - c.oracle.instant(0);
    RC_ASSERT(s % c.model.step_s == 0);
    result = s / c.model.step_s;
  });
  if (error) RC_ASSERT(error->code() == ErrorCode::not_covered);
  return result;
}

std::int64_t some_amount(const Case& c) {
  const std::int64_t whole = c.oracle.between(0, c.oracle.end());
  return *rc::gen::inRange<std::int64_t>(-whole - 1, whole + 2);
}

// The stretches of an explained sum cover its span without gaps and count its amount.
void check_explained(const Calendar& calendar, Instant start, WorkingTime amount) {
  const petition::Sum sum = calendar.explain_add(start, amount);
  RC_ASSERT((sum.result == calendar.add(start, amount)));
  Instant reached = std::min(start, sum.result);
  std::chrono::seconds counted{0};
  for (const petition::Stretch& s : sum.stretches) {
    RC_ASSERT((s.from == reached));
    RC_ASSERT((s.to > s.from));
    if (s.why == petition::Stretch::Why::counted) counted += s.to - s.from;
    reached = s.to;
  }
  RC_ASSERT((reached == std::max(start, sum.result)));
  RC_ASSERT((counted.count() == (amount < WorkingTime{} ? -amount : amount).count_s()));
}

}  // namespace

TEST_CASE("property: every operation is what the oracle counts step by step") {
  check_property("oracle", [] {
    const auto c = random_case();
    if (!c) return;
    const Calendar& calendar = c->calendar;
    const std::int64_t a = c->step();
    const std::int64_t b = c->step();
    const std::int64_t n = some_amount(*c);
    RC_ASSERT(step_of(*c, [&] { return calendar.add(c->instant(a), c->amount(n)); }) ==
              c->oracle.add(a, n));
    RC_ASSERT(step_of(*c, [&] { return calendar.subtract(c->instant(a), c->amount(n)); }) ==
              c->oracle.add(a, -n));
    RC_ASSERT(calendar.between(c->instant(a), c->instant(b)) == c->amount(c->oracle.between(a, b)));
    RC_ASSERT(step_of(*c, [&] { return calendar.next_open(c->instant(a)); }) ==
              c->oracle.next_open(a));
    RC_ASSERT(step_of(*c, [&] { return calendar.next_opening(c->instant(a)); }) ==
              c->oracle.next_opening(a));
    RC_ASSERT(step_of(*c, [&] { return calendar.previous_close(c->instant(a)); }) ==
              c->oracle.previous_close(a));
    if (a < c->oracle.end()) RC_ASSERT(calendar.is_open(c->instant(a)) == c->oracle.open(a));
    const auto end = c->oracle.add(a, n);
    const auto rolled = end ? c->oracle.next_open(*end) : std::nullopt;
    RC_ASSERT(step_of(*c, [&] {
                return calendar.add(c->instant(a), c->amount(n), Closing::next_opening);
              }) == rolled);
  });
}

TEST_CASE("property: sums invert, add up, keep their order and explain themselves, to the second") {
  check_property("algebra", [] {
    const auto c = random_case();
    if (!c) return;
    const Calendar& calendar = c->calendar;
    const std::int64_t whole_s = c->oracle.end() * c->model.step_s;
    const auto second = [&] {
      return Instant{std::chrono::seconds{c->oracle.instant(0) +
                                          *rc::gen::inRange<std::int64_t>(0, whole_s + 1)}};
    };
    const Instant s = second();
    const Instant t = second();
    const Instant u = second();
    const WorkingTime d = calendar.between(s, t);
    RC_ASSERT((calendar.between(s, calendar.add(s, d)) == d));
    RC_ASSERT((calendar.between(calendar.subtract(t, d), t) == d));
    RC_ASSERT((calendar.between(t, s) == -d));
    RC_ASSERT((d + calendar.between(t, u) == calendar.between(s, u)));
    RC_ASSERT((calendar.subtract(s, -d) == calendar.add(s, d)));
    RC_ASSERT((calendar.add(s, WorkingTime{}) == s));
    check_explained(calendar, s, d);
    if (s <= t) {
      RC_ASSERT((d >= WorkingTime{}));
      if (d > WorkingTime{}) RC_ASSERT((calendar.add(s, d) <= t));
      if (d > WorkingTime{}) RC_ASSERT((calendar.subtract(t, d) >= s));
    }
    if (d > WorkingTime{}) {
      const WorkingTime x =
          WorkingTime::seconds(*rc::gen::inRange<std::int64_t>(0, d.count_s() + 1));
      RC_ASSERT((calendar.add(s, d) == calendar.add(calendar.add(s, x), d - x)));
      RC_ASSERT((calendar.add(s, x) <= calendar.add(s, d)));
    }
  });
}

TEST_CASE(
    "property: arrays give the scalar results, bit for bit, and bad elements spoil no other") {
  check_property("arrays", [] {
    const auto c = random_case();
    if (!c) return;
    // Few different elements, repeated beyond a whole block of the fastest path.
    constexpr std::size_t kSize = 128 + 3;
    constexpr std::size_t kDifferent = 11;
    const Instant blank{std::chrono::seconds{-4242}};
    std::vector<Instant> t(kSize);
    std::vector<Instant> other(kSize);
    std::vector<WorkingTime> amount(kSize);
    for (std::size_t i = 0; i < kDifferent; ++i) {
      t[i] = c->instant(c->step()) + std::chrono::seconds{*rc::gen::element(0, 0, 0, 1, -1)};
      other[i] = c->instant(c->step());
      amount[i] = WorkingTime::seconds(*rc::gen::inRange<std::int64_t>(-90000, 200000));
    }
    t[3] = *rc::gen::element(t[3], t[3], Instant::min(), Instant::max());
    amount[5] = *rc::gen::element(amount[5], amount[5], WorkingTime{},
                                  WorkingTime::seconds(INT64_MIN), WorkingTime::seconds(INT64_MAX));
    for (std::size_t i = kDifferent; i < kSize; ++i) {
      t[i] = t[i % kDifferent];
      other[i] = other[i % kDifferent];
      amount[i] = amount[i % kDifferent];
    }
    std::vector<std::int32_t> status(kSize);
    const auto compare = [&](auto scalar, const auto& results, auto untouched) {
      for (std::size_t i = 0; i < kSize; ++i) {
        const std::size_t same = i % kDifferent;
        if (i != same) {
          if (status[i] != status[same] || results[i] != results[same])
            RC_FAIL("an element is not as its equal");
          continue;
        }
        auto expected = untouched;
        const auto error = error_of([&] { expected = scalar(i); });
        if (status[i] != (error ? static_cast<std::int32_t>(error->code()) : 0) ||
            results[i] != expected)
          RC_FAIL("an element is not as by itself");
      }
    };
    for (const Closing closing : {Closing::earliest, Closing::next_opening}) {
      std::vector<Instant> out(kSize, blank);
      c->calendar.add(t, amount, out, status, closing);
      compare([&](std::size_t i) { return c->calendar.add(t[i], amount[i], closing); }, out, blank);
    }
    std::vector<Instant> out(kSize, blank);
    c->calendar.subtract(t, amount, out, status);
    compare([&](std::size_t i) { return c->calendar.subtract(t[i], amount[i]); }, out, blank);
    const WorkingTime untouched = WorkingTime::seconds(-4242);
    std::vector<WorkingTime> sums(kSize, untouched);
    c->calendar.between(t, other, sums, status);
    compare([&](std::size_t i) { return c->calendar.between(t[i], other[i]); }, sums, untouched);

    std::vector<std::uint8_t> open(kSize, 42);
    c->calendar.is_open(t, open, status);
    compare([&](std::size_t i) { return static_cast<std::uint8_t>(c->calendar.is_open(t[i])); },
            open, std::uint8_t{42});
    out.assign(kSize, blank);
    c->calendar.next_open(t, out, status);
    compare([&](std::size_t i) { return c->calendar.next_open(t[i]); }, out, blank);
    out.assign(kSize, blank);
    c->calendar.next_opening(t, out, status);
    compare([&](std::size_t i) { return c->calendar.next_opening(t[i]); }, out, blank);
    out.assign(kSize, blank);
    c->calendar.previous_close(t, out, status);
    compare([&](std::size_t i) { return c->calendar.previous_close(t[i]); }, out, blank);
    const auto date_of = [](Instant at) {
      return Date{std::chrono::days{at.time_since_epoch().count() / 86400}};
    };
    std::vector<Date> from(kSize);
    std::vector<Date> to(kSize);
    std::ranges::transform(t, from.begin(), date_of);
    std::ranges::transform(other, to.begin(), date_of);
    std::vector<std::int64_t> days(kSize, -4242);
    c->calendar.working_days_between(from, to, days, status);
    compare([&](std::size_t i) { return c->calendar.working_days_between(from[i], to[i]); }, days,
            std::int64_t{-4242});
  });
}
