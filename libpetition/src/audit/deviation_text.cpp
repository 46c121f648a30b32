// Deviations in words.
#include "audit/deviation_text.h"

#include <fmt/core.h>

#include "regulation/rules.h"
#include "text/spoken.h"

namespace petition::auditing {
namespace {

/// Says things in one language.
struct Voice {
  const Engine& engine;
  Lang lang;

  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang == Lang::vi ? vi : en;
  }
  std::string time(Instant t) const {
    return text::spoken_time(t, engine.calendar().utc_offset_s(), lang);
  }
  std::string amount(WorkingTime by) const {
    return fmt::format("{} {}", text::spoken_amount(by.count_s(), lang),
                       say("làm việc", "of working time"));
  }
  std::string who(Role role, const std::string& unit) const {
    const std::string& name = engine.regulation().profile().roles[regulation::index(role)].in(lang);
    return unit.empty() ? name : fmt::format("{} ({})", name, unit);
  }

  std::string demand(const Deviation& d, const Waiting& w) const {
    return w.at_once
               ? fmt::format("{} {}", say("phải làm ngay từ", "owed at once since"), time(w.since))
               : fmt::format("{} {}", say("hạn", "due"), time(d.due));
  }
  std::string outcome(const Deviation& d, const Waiting& w) const {
    if (d.met != kNever)
      return fmt::format("{} {}, {} {}", say("thực hiện lúc", "done at"), time(d.met),
                         say("trễ", "late by"), amount(d.by));
    return fmt::format("{}, {} {}",
                       lang == Lang::vi ? fmt::format("đến {} chưa thực hiện", time(w.at))
                                        : fmt::format("not done by {}", time(w.at)),
                       w.at_once ? say("đã chờ", "waiting for") : say("quá hạn", "past due by"),
                       amount(d.by));
  }
  /// I-16, when its other reading makes the difference.
  std::string difference(const Waiting& w) const {
    if (w.occurred == kNever) return {};
    return lang == Lang::vi
               ? fmt::format(" Việc xảy ra lúc {}, còn trong hạn, nhưng ghi nhận trễ (I-16).",
                             time(w.occurred))
               : fmt::format(" It occurred at {}, in time, but was recorded late (I-16).",
                             time(w.occurred));
  }
};

template <class Say>
Text both(const Engine& engine, Say say) {
  return {say(Voice{engine, Lang::vi}), say(Voice{engine, Lang::en})};
}

}  // namespace

Text text_of(const Engine& engine, const Event& event, const Refusal& refusal) {
  return both(engine, [&](const Voice& v) {
    return fmt::format("{}: {}, {}: {}.", v.who(event.actor.role, event.actor.unit),
                       label(event.kind(), v.lang), v.time(event.recorded_at),
                       refusal.requirement.in(v.lang));
  });
}

Text text_of(const Engine& engine, const Deviation& d, const Waiting& w) {
  return both(engine, [&](const Voice& v) {
    return fmt::format("{}: {}, {}, {}.{}", v.who(d.role, d.unit), label(*d.owed, v.lang),
                       v.demand(d, w), v.outcome(d, w), v.difference(w));
  });
}

Text lawful_of(const Engine& engine, const Deviation& d) {
  return both(engine, [&](const Voice& v) {
    if (d.due == kNever) return std::string(v.say("thực hiện ngay", "do it at once"));
    return fmt::format("{} {}", v.say("thực hiện chậm nhất lúc", "do it no later than"),
                       v.time(d.due));
  });
}

Text recording_text(const Channel& channel) {
  return {
      fmt::format("Tiếp nhận qua kênh \"{}\" nhưng hồ sơ không có tệp ghi âm.", channel.label.vi),
      fmt::format("Received by the channel \"{}\", but the record names no recording.",
                  channel.label.en)};
}

Text recording_lawful() {
  return {"ghi tham chiếu tệp ghi âm; còn thiếu thì bổ sung bằng sự kiện đính chính",
          "record the reference of the recording, or supply it by a correction"};
}

}  // namespace petition::auditing
