// A dry run in words: what each act of time does to a case, or why it does nothing.
#include "audit/sweep_text.h"

#include <fmt/core.h>

#include <string>
#include <string_view>

#include "text/spoken.h"
#include "workflow/state.h"
#include "workflow/titles.h"

namespace petition::auditing {
namespace {

using workflow::Outlook;

/// Says it in one language.
class Foretelling {
 public:
  Foretelling(const Law& law, const Outlook& o, Lang lang) : law_(law), o_(o), lang_(lang) {}

  std::string sentence(const Foreseen& f) const {
    if (f.lapse == Standing::recorded_later)
      return said("Sự kiện cuối của hồ sơ được ghi nhận lúc {}, sau thời điểm này.",
                  "The last event of the case was recorded at {}, after this instant.",
                  text::spoken_time(o_.recorded_at, law_.calendar.utc_offset_s(), lang_));
    if (f.lapse == Standing::not_open)
      return said("Hồ sơ {}: không còn việc gì theo thời gian.",
                  "The case is {}: time causes nothing more.", label(f.level, lang_));
    return said("Ở {}: {}.", "With {}: {}.", who(f.level), acts(f));
  }

 private:
  template <class... Parts>
  std::string said(std::string_view vi, std::string_view en, const Parts&... parts) const {
    return fmt::format(fmt::runtime(lang_ == Lang::vi ? vi : en), parts...);
  }
  std::string time(Instant t) const {
    return text::told_time(t, law_.calendar.utc_offset_s(), lang_);
  }
  std::string who(Position level) const {
    return workflow::title(law_.profile(), workflow::role_at(level), "", lang_);
  }

  std::string acts(const Foreseen& f) const {
    std::string all;
    for (const std::string& act : {lapse(f.lapse), reminder(f.reminder), step_up(f)})
      if (!act.empty()) all += fmt::format("{}{}", all.empty() ? "" : "; ", act);
    return all;
  }

  std::string lapse(Standing standing) const {
    // clang-format off
    switch (standing) {
      case Standing::now:
        return said("ghi nhận hết thời hạn {}", "the lapse of the due time {} is noted",
                    time(o_.due));
      case Standing::not_yet:
        return said("thời hạn {} chưa hết", "the due time {} has not passed", time(o_.due));
      case Standing::done:
        return said("đã ghi nhận hết thời hạn {}", "the lapse of the due time {} is noted already",
                    time(o_.due));
      case Standing::no_due_time: return said("không có thời hạn", "no due time is set");
      case Standing::not_open: case Standing::last_level: case Standing::overdue_only:
      case Standing::nothing_promised: case Standing::not_reminded_of: case Standing::time_passed:
      case Standing::recorded_later: return {};
    }
    // clang-format on
    return {};
  }

  std::string reminder(Standing standing) const {
    if (o_.warns) return warning(standing);
    // clang-format off
    switch (standing) {
      case Standing::now:
        return said("nhắc thời gian đã hẹn {}", "the reminder of the agreed time {} is given",
                    time(o_.reminded_of));
      case Standing::not_yet:
        return said("đến {} mới nhắc hẹn", "the reminder is to be given at {}", time(o_.reminder));
      case Standing::done:
        return said("đã nhắc thời gian đã hẹn {}",
                    "the reminder of the agreed time {} is given already", time(o_.reminded_of));
      case Standing::time_passed:
        return said("đã quá thời gian đã hẹn {}, không nhắc nữa",
                    "the agreed time {} has passed and is not reminded of any more",
                    time(o_.reminded_of));
      case Standing::not_reminded_of:
        return said("thời gian đã hẹn {} không phải nhắc",
                    "the agreed time {} is none to be reminded of", time(o_.reminded_of));
      case Standing::no_due_time: case Standing::not_open: case Standing::last_level:
      case Standing::overdue_only: case Standing::nothing_promised: case Standing::recorded_later:
        return {};
    }
    // clang-format on
    return {};
  }

  /// Of a limit, by a standard of the service.
  std::string warning(Standing standing) const {
    // clang-format off
    switch (standing) {
      case Standing::now:
        return said("nhắc trước hạn {}", "the early warning of the limit {} is given",
                    time(o_.reminded_of));
      case Standing::not_yet:
        return said("đến {} mới nhắc trước hạn", "the early warning is to be given at {}",
                    time(o_.reminder));
      case Standing::done:
        return said("đã nhắc trước hạn {}", "the early warning of the limit {} is given already",
                    time(o_.reminded_of));
      case Standing::time_passed: case Standing::not_reminded_of: case Standing::no_due_time:
      case Standing::not_open: case Standing::last_level: case Standing::overdue_only:
      case Standing::nothing_promised: case Standing::recorded_later: return {};
    }
    // clang-format on
    return {};
  }

  std::string step_up(const Foreseen& f) const {
    // clang-format off
    switch (f.escalation) {
      case Standing::now:
        return said("chuyển phiếu lên {}", "the slip goes up to {}", who(f.to));
      case Standing::last_level:
        return said("không còn cấp trên để chuyển phiếu", "silence leads the slip no higher");
      case Standing::overdue_only:
        return said("trễ thời gian đã hẹn không làm phiếu chuyển lên",
                    "to miss the agreed time does not pass the slip up");
      case Standing::not_yet: case Standing::done: case Standing::no_due_time:
      case Standing::not_open: case Standing::nothing_promised: case Standing::not_reminded_of:
      case Standing::time_passed: case Standing::recorded_later: return {};
    }
    // clang-format on
    return {};
  }

  const Law& law_;
  const Outlook& o_;
  Lang lang_;
};

}  // namespace

Text text_of(const Law& law, const Outlook& o, Instant now) {
  const Foreseen f = workflow::foresee(o, now);
  return {Foretelling(law, o, Lang::vi).sentence(f), Foretelling(law, o, Lang::en).sentence(f)};
}

}  // namespace petition::auditing
