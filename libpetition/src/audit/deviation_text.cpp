// Deviations in words.
#include "audit/deviation_text.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/spoken.h"
#include "workflow/state.h"
#include "workflow/titles.h"

namespace petition::auditing {
namespace {

/// Says things in one language.
struct Voice {
  const Law& law;
  Lang lang;

  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang == Lang::vi ? vi : en;
  }
  std::string time(Instant t) const {
    return text::spoken_time(t, law.calendar.utc_offset_s(), lang);
  }
  /// Of what people keep to, and of what the system recorded: to the minute.
  std::string told(Instant t) const {
    return text::told_time(t, law.calendar.utc_offset_s(), lang);
  }
  std::string when(Instant t, const Event* by) const {
    return by != nullptr && by->actor.role == Role::system ? told(t) : time(t);
  }
  std::string amount(WorkingTime by) const {
    return fmt::format("{} {}", text::told_amount(by.count_s(), lang),
                       say("làm việc", "of working time"));
  }
  std::string who(Role role, std::string_view unit) const {
    return workflow::title(law.profile(), role, unit, lang);
  }

  bool without_figure(const ObligationLife& o) const { return o.due == kNever; }
  std::string demand(const ObligationLife& o) const {
    return without_figure(o)
               ? fmt::format("{} {}", say("phải làm ngay từ", "owed at once since"), told(o.since))
               : fmt::format("{} {}", say("hạn", "due"), told(o.due));
  }
  std::string outcome(const ObligationLife& o, const Event* end, Instant at) const {
    if (o.met != kNever)
      return fmt::format("{} {}, {} {}", say("thực hiện lúc", "done at"), when(o.met, end),
                         without_figure(o) ? say("sau", "after") : say("trễ", "late by"),
                         amount(o.late));
    if (o.ended == kNever)
      return fmt::format(
          "{}, {} {}",
          lang == Lang::vi ? fmt::format("đến {} chưa thực hiện", time(at))
                           : fmt::format("not done by {}", time(at)),
          without_figure(o) ? say("đã chờ", "waiting for") : say("quá hạn", "past due by"),
          amount(o.late));
    return ended(o, end);
  }
  std::string ended(const ObligationLife& o, const Event* end) const {
    if (end == nullptr)
      return fmt::format(
          "{} {}", say("không thực hiện; không còn ý nghĩa sau", "never done; of no use after"),
          told(o.ended));
    return fmt::format("{} {} ({})", say("không thực hiện cho đến", "never done until"),
                       when(o.ended, end), label(end->kind(), lang));
  }
  /// I-16, when its other reading makes the difference.
  std::string difference(const ObligationLife& o, const Event* end) const {
    if (end == nullptr || o.met == kNever || o.due == kNever || end->occurred_at > o.due) return {};
    const std::string then = time(end->occurred_at);
    return lang == Lang::vi
               ? fmt::format(" Việc xảy ra lúc {}, còn trong hạn, nhưng ghi nhận trễ (I-16).", then)
               : fmt::format(" It occurred at {}, in time, but was recorded late (I-16).", then);
  }
  /// As in `chuyển lên cấp trên (2 lần), nhắc hẹn (1 lần)`.
  std::string counted(std::span<const Event* const> events) const {
    std::string all;
    for (const auto& row : words<Kind>()) {
      const auto times =
          std::ranges::count_if(events, [&](const Event* e) { return e->kind() == row.value; });
      if (times == 0) continue;
      if (!all.empty()) all += ", ";
      all += lang == Lang::vi ? fmt::format("{} ({} lần)", label(row.value, lang), times)
                              : fmt::format("{} ({}×)", label(row.value, lang), times);
    }
    return all;
  }
};

template <class Say>
Text both(const Law& law, Say say) {
  return {say(Voice{law, Lang::vi}), say(Voice{law, Lang::en})};
}

}  // namespace

Text text_of(const Law& law, const Event& event, const Refusal& refusal) {
  return both(law, [&](const Voice& v) {
    return fmt::format("{}: {}, {}: {}.", v.who(event.actor.role, event.actor.unit),
                       label(event.kind(), v.lang), v.time(event.recorded_at),
                       refusal.requirement.in(v.lang));
  });
}

Text text_of(const Law& law, const ObligationLife& o, const Event* end, Instant at) {
  return both(law, [&](const Voice& v) {
    return fmt::format("{}: {}, {}, {}.{}", v.who(o.role, o.unit), label(o.owed, v.lang),
                       v.demand(o), v.outcome(o, end, at), v.difference(o, end));
  });
}

Text lawful_of(const Law& law, const ObligationLife& o) {
  return both(law, [&](const Voice& v) {
    if (o.due == kNever) return std::string(v.say("thực hiện ngay", "do it at once"));
    return fmt::format("{} {}", v.say("thực hiện chậm nhất lúc", "do it no later than"),
                       v.told(o.due));
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

Text displaced_text(std::size_t count) {
  return {
      fmt::format("{} sự kiện không đứng theo thứ tự ghi nhận; được xét theo thời điểm ghi nhận.",
                  count),
      fmt::format("{} events do not stand in the order of recording; they are judged by when "
                  "they were recorded.",
                  count)};
}

Text displaced_lawful() {
  return {"xếp các sự kiện theo thời điểm ghi nhận", "put the events in the order of recording"};
}

Text lacking_text(const Law& law, std::span<const Event* const> events) {
  return both(law, [&](const Voice& v) {
    return v.lang == Lang::vi
               ? fmt::format(
                     "Hồ sơ thiếu sự kiện của hệ thống: {}; sự kiện đầu lúc {}. Phần còn lại "
                     "được xét như đã có các sự kiện này.",
                     v.counted(events), v.told(events.front()->occurred_at))
               : fmt::format(
                     "The record lacks events of the system: {}; the first at {}. The rest "
                     "is judged as if they were there.",
                     v.counted(events), v.told(events.front()->occurred_at));
  });
}

Text lacking_text(const Law& law, const Event& e) {
  return both(law, [&](const Voice& v) {
    const std::string who = v.who(e.actor.role, e.actor.unit);
    return v.lang == Lang::vi
               ? fmt::format(
                     "Hồ sơ thiếu sự kiện \"{}\" của {}; chỉ có thể là sự kiện này. Không rõ "
                     "thời điểm: được xét như xảy ra lúc {}.",
                     label(e.kind(), v.lang), who, v.time(e.recorded_at))
               : fmt::format(
                     "The record lacks the event \"{}\" of {}; it can have been no other. "
                     "When is not known: it is judged as if it were at {}.",
                     label(e.kind(), v.lang), who, v.time(e.recorded_at));
  });
}

Text lacking_lawful() { return {"ghi đủ mọi sự kiện vào hồ sơ", "record every event"}; }

}  // namespace petition::auditing
