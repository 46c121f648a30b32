// The texts of notices, ready to send.
#include <fmt/core.h>

#include "petition/engine.h"
#include "regulation/table.h"
#include "text/spoken.h"
#include "workflow/clock.h"
#include "workflow/notices.h"

namespace petition {
inline namespace v0 {
namespace {

class NoticeText {
 public:
  NoticeText(const Law& law, const Notice& notice, const Case& c, Lang lang)
      : law_(law),
        profile_(law.profile()),
        notice_(notice),
        case_(c),
        state_(c.state_after(notice.cause)),
        data_(c.effective(notice.cause)),
        lang_(lang) {}

  std::string text() const {
    return profile_.sms_brand.empty() ? body() : fmt::format("[{}] {}", profile_.sms_brand, body());
  }

 private:
  bool vi() const { return lang_ == Lang::vi; }
  std::string time(Instant t) const {
    return text::spoken_time(t, law_.calendar.utc_offset_s(), lang_);
  }

  std::string body() const {
    switch (notice_.kind) {
      case NoticeKind::not_taken_in: return not_taken_in();
      case NoticeKind::slip: return slip();
      case NoticeKind::passed_on: return passed_on();
      case NoticeKind::agreed_time: return agreed_time();
      case NoticeKind::reminder_entered: return reminder_entered();
      case NoticeKind::reminder: return reminder();
      case NoticeKind::passed_up: return passed_up();
      case NoticeKind::result: return result();
      case NoticeKind::confidentiality: return confidentiality();
      case NoticeKind::coordination:
      case NoticeKind::recalled:
      case NoticeKind::returned:
      case NoticeKind::progress:
      case NoticeKind::closed:
      case NoticeKind::comment:
      case NoticeKind::dissatisfied:
      case NoticeKind::urged:
      case NoticeKind::withdrawn:
      case NoticeKind::due_moved:
      case NoticeKind::reminder_moved: break;
    }
    return {};
  }

  std::string not_taken_in() const {
    const auto& d = std::get<Declined>(data_);
    std::string reasons;
    for (const DeclineReason reason : d.reasons)
      reasons += fmt::format("{}{}", reasons.empty() ? "" : "; ", label(reason, lang_));
    if (!d.explanation.empty()) reasons += fmt::format(" ({})", d.explanation);
    return vi()
               ? fmt::format("Phản ánh, kiến nghị {} chưa được tiếp nhận. Lý do: {}. Hướng dẫn: {}",
                             case_.id(), reasons, d.guidance)
               : fmt::format("Petition {} is not taken in. Reason: {}. Guidance: {}", case_.id(),
                             reasons, d.guidance);
  }

  std::string slip() const {
    std::string text = vi()
                           ? fmt::format("Phiếu chuyển {}: đề nghị {} xử lý.", case_.id(), holder())
                           : fmt::format("Slip {}: for handling by {}.", case_.id(), holder());
    const Instant due = workflow::due(law_.rules(), law_.calendar, state_);
    if (due != kNever)
      text += vi() ? fmt::format(" Hạn phản hồi: {}.", time(due))
                   : fmt::format(" Response due: {}.", time(due));
    return text;
  }

  std::string passed_on() const {
    return vi() ? fmt::format("Phản ánh, kiến nghị {} đã được chuyển đến {} để xử lý.", case_.id(),
                              holder())
                : fmt::format("Petition {} was passed to {} for handling.", case_.id(), holder());
  }

  std::string agreed_time() const {
    const bool again = workflow::is_extension(law_.rules(), state_);
    if (vi())
      return fmt::format("Phản ánh, kiến nghị {}: {} trả kết quả lúc {}.", case_.id(),
                         again ? "hẹn lại thời gian" : "hẹn", time(state_.agreed));
    return fmt::format("Petition {}: the result is {} for {}.", case_.id(),
                       again ? "rescheduled" : "promised", time(state_.agreed));
  }

  std::string reminder_entered() const {
    const Instant at = workflow::reminder_at(law_.rules(), law_.calendar, state_);
    return vi() ? fmt::format("Hồ sơ {}: nhắc hẹn lúc {} cho thời gian trả kết quả {}.", case_.id(),
                              time(at), time(state_.agreed))
                : fmt::format("Case {}: reminder at {} for the result due {}.", case_.id(),
                              time(at), time(state_.agreed));
  }

  std::string reminder() const {
    return vi() ? fmt::format("Nhắc hẹn: phản ánh, kiến nghị {} đến hạn trả kết quả lúc {}.",
                              case_.id(), time(state_.agreed))
                : fmt::format("Reminder: the result of petition {} is due {}.", case_.id(),
                              time(state_.agreed));
  }

  std::string passed_up() const {
    return vi() ? fmt::format("Phiếu {} đã quá hạn phản hồi và được chuyển lên {}.", case_.id(),
                              holder())
                : fmt::format("Slip {} lapsed without a response and went up to {}.", case_.id(),
                              holder());
  }

  std::string result() const {
    std::string scale;
    for (const Rating& r : profile_.ratings)
      scale += fmt::format("{}{}", scale.empty() ? "" : ", ", r.label.in(lang_));
    const auto& d = std::get<Answered>(data_);
    return vi() ? fmt::format("Kết quả phản ánh, kiến nghị {}: {} Mời đánh giá: {}.", case_.id(),
                              d.result, scale)
                : fmt::format("Result of petition {}: {} Please rate it: {}.", case_.id(), d.result,
                              scale);
  }

  std::string confidentiality() const {
    return vi()
               ? fmt::format(
                     "Hồ sơ {}: tổ chức, cá nhân yêu cầu giữ bí mật; gỡ nội dung đã công khai.",
                     case_.id())
               : fmt::format(
                     "Case {}: the petitioner asked for confidentiality; withdraw the publication.",
                     case_.id());
  }

  /// Who holds the slip after the event, in words.
  std::string holder() const {
    const auto role = [&](Role r) { return profile_.roles[regulation::index(r)].in(lang_); };
    const std::string_view unit = workflow::holding_unit(profile_, law_.calendar, case_, state_);
    // clang-format off
    switch (state_.position) {
      case Position::focal_point: return fmt::format("{} {}", role(Role::focal_point), unit);
      case Position::head: return fmt::format("{} {}", role(Role::head), unit);
      case Position::none: case Position::intake: case Position::office: case Position::answered:
      case Position::declined: case Position::withdrawn: break;
    }
    // clang-format on
    return role(Role::office);
  }

  Law law_;
  const Profile& profile_;
  const Notice& notice_;
  const Case& case_;
  const State& state_;
  Data data_;
  Lang lang_;
};

}  // namespace

std::string Engine::text(const Notice& notice, const Case& c, Lang lang) const {
  return NoticeText(Law::of(*this), notice, c, lang).text();
}

}  // namespace v0
}  // namespace petition
