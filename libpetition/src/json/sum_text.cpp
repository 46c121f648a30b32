// An explained sum as people read it: what was counted, what was not and why, and the result.
#include <fmt/core.h>

#include "petition/json.h"
#include "petition/regulation.h"
#include "text/spoken.h"

namespace petition {
inline namespace v0 {
namespace {

/// Where whole minutes are counted, the odd seconds of the start, as an escalation has them, stand
/// at both ends and are nobody's to read.
struct Reader {
  std::int32_t offset_s;
  Lang lang;
  bool to_the_minute;

  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang == Lang::vi ? vi : en;
  }

  Instant told(Instant t) const { return to_the_minute ? text::told_minute(t) : t; }

  std::string time(Instant t) const { return text::short_time(told(t), offset_s, lang); }

  std::string amount(std::int64_t seconds) const { return text::spoken_amount(seconds, lang); }

  std::string why(const Stretch& s) const {
    if (s.why == Stretch::Why::counted)
      return fmt::format("{} {}", label(s.why, lang), amount((told(s.to) - told(s.from)).count()));
    const std::string& reason = lang == Lang::vi ? s.reason : s.reason_en;
    std::string text(say("không tính: ", "not counted: "));
    text += reason.empty() ? std::string(label(s.why, lang)) : reason;
    if (!s.instrument.empty()) text += fmt::format(" ({})", s.instrument);
    return text;
  }

  std::string line(const Stretch& s) const {
    std::string text = fmt::format("  {} - {}  {}", time(s.from), time(s.to), why(s));
    if (s.knowledge != Knowledge::announced) text += fmt::format(" [{}]", label(s.knowledge, lang));
    return text + "\n";
  }
};

}  // namespace

namespace {

/// A sum in days, date by date: which counted, which did not, and why.
class Dates {
 public:
  Dates(const Calendar& calendar, const Sum& sum, Lang lang)
      : calendar_(calendar), sum_(sum), lang_(lang) {}

  std::string lines() {
    const Date first = local(sum_.start);
    for (Date d = first; d <= local(sum_.result); d += std::chrono::days{1}) {
      const std::string why = d == first ? start() : why_of(d);
      if (why != why_) close(d);
      if (why != why_) from_ = d, why_ = why;
    }
    close(local(sum_.result) + std::chrono::days{1});
    return std::move(text_);
  }

 private:
  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang_ == Lang::vi ? vi : en;
  }
  Date local(Instant t) const {
    const auto at = t.time_since_epoch() + std::chrono::seconds{calendar_.utc_offset_s()};
    return Date{std::chrono::floor<std::chrono::days>(at)};
  }
  std::string start() const {
    return std::string(say("không tính: ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147)",
                           "not counted: the date of the start (Civil Code 2015, Art. 147)"));
  }

  /// Of working days those with working time count, of days each; when these are used up on a date
  /// off, the end moves on.
  std::string why_of(Date d) {
    const Day day = calendar_.day(d);
    const bool off = day.windows.empty();
    if (sum_.working_days ? !off : counted_ < sum_.days) {
      ++counted_;
      return std::string(say("tính", "counted"));
    }
    if (!off)
      return std::string(say("ngày làm việc tiếp theo, là ngày cuối (Điều 148)",
                             "the next working day, which is the last one (Art. 148)"));
    const std::string& reason = lang_ == Lang::vi ? day.reason : day.reason_en;
    std::string text(say("không tính: ", "not counted: "));
    text += reason.empty() ? std::string(label(Stretch::Why::rest_day, lang_)) : reason;
    if (!day.instrument.empty() && !reason.empty()) text += fmt::format(" ({})", day.instrument);
    return text;
  }

  /// Ends the run of dates that were treated alike.
  void close(Date next) {
    if (why_.empty()) return;
    const Date last = next - std::chrono::days{1};
    text_ += fmt::format("  {}", date(from_));
    if (last != from_) text_ += fmt::format(" - {}", date(last));
    text_ += fmt::format("  {}\n", why_);
  }

  std::string date(Date d) const {
    const std::chrono::year_month_day civil{d};
    const auto y = static_cast<int>(civil.year());
    const auto m = static_cast<unsigned>(civil.month());
    const auto day = static_cast<unsigned>(civil.day());
    return lang_ == Lang::vi ? fmt::format("{:02}/{:02}/{}", day, m, y)
                             : fmt::format("{}-{:02}-{:02}", y, m, day);
  }

  const Calendar& calendar_;
  const Sum& sum_;
  Lang lang_;
  std::int64_t counted_ = 0;
  Date from_{};
  std::string why_;
  std::string text_;
};

Limit limit_of(const Sum& sum) {
  return {sum.working_days ? Limit::Unit::working_day : Limit::Unit::day, sum.days};
}

}  // namespace

std::string to_text(const Calendar& calendar, const Sum& sum, Lang lang) {
  const Reader reader{calendar.utc_offset_s(), lang, sum.amount.count_s() % 60 == 0};
  if (sum.days != 0) {
    std::string text = fmt::format("{}, {}\n", reader.time(sum.start), limit_of(sum).text(lang));
    text += Dates(calendar, sum, lang).lines() + fmt::format("= {}", reader.time(sum.result));
    if (sum.provisional) text += fmt::format(" [{}]", label(Knowledge::provisional, lang));
    return text;
  }
  std::string text = fmt::format("{}, {}: {}\n", reader.time(sum.start),
                                 reader.say("thời gian làm việc", "working time"),
                                 reader.amount(sum.amount.count_s()));
  for (const Stretch& s : sum.stretches)
    if (reader.told(s.from) != reader.told(s.to)) text += reader.line(s);
  text += fmt::format("= {}", reader.time(sum.result));
  if (sum.provisional) text += fmt::format(" [{}]", label(Knowledge::provisional, lang));
  return text;
}

}  // namespace v0
}  // namespace petition
