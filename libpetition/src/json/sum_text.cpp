// An explained sum as people read it: what was counted, what was not and why, and the result.
#include <fmt/core.h>

#include "petition/json.h"
#include "text/spoken.h"

namespace petition {
inline namespace v0 {
namespace {

struct Reader {
  std::int32_t offset_s;
  Lang lang;

  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang == Lang::vi ? vi : en;
  }

  std::string time(Instant t) const { return text::short_time(t, offset_s, lang); }

  std::string amount(std::int64_t seconds) const { return text::spoken_amount(seconds, lang); }

  std::string why(const Stretch& s) const {
    if (s.why == Stretch::Why::counted)
      return fmt::format("{} {}", label(s.why, lang), amount((s.to - s.from).count()));
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

std::string to_text(const Calendar& calendar, const Sum& sum, Lang lang) {
  const Reader reader{calendar.utc_offset_s(), lang};
  std::string text = fmt::format("{}, {}: {}\n", reader.time(sum.start),
                                 reader.say("thời gian làm việc", "working time"),
                                 reader.amount(sum.amount.count_s()));
  for (const Stretch& s : sum.stretches) text += reader.line(s);
  text += fmt::format("= {}", reader.time(sum.result));
  if (sum.provisional) text += fmt::format(" [{}]", label(Knowledge::provisional, lang));
  return text;
}

}  // namespace v0
}  // namespace petition
