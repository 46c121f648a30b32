// The texts of notices, ready to send.
#include <fmt/core.h>

#include "petition/engine.h"
#include "text/fill.h"
#include "text/utf8.h"
#include "workflow/notice_facts.h"

namespace petition {
inline namespace v0 {
namespace {

using workflow::sentence;

/// `A, B hoặc C`, each within `quote` and its like.
std::string listed(const std::vector<std::string>& all, std::string_view last_by,
                   std::string_view open = "", std::string_view close = "") {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i != 0) text += i + 1 == all.size() ? last_by : ", ";
    text += fmt::format("{}{}{}", open, all[i], close);
  }
  return text;
}

class NoticeText {
 public:
  explicit NoticeText(const workflow::NoticeFacts& facts) : f_(facts), vi_(facts.vi()) {}

  std::string text() const {
    const std::string words = f_.own_words().empty() ? body() : filled(f_.own_words());
    return f_.brand().empty() ? words : fmt::format("[{}] {}", f_.brand(), words);
  }

 private:
  /// What a field of the profile's own words stands for; they were checked when it was loaded.
  std::string value(std::string_view field) const {
    if (field == "case") return f_.id();
    if (field == "unit") return f_.unit().empty() ? f_.holder() : f_.unit();
    if (field == "time") return f_.agreed().empty() ? f_.due() : f_.agreed();
    if (field == "guidance") return f_.guidance();
    if (field == "result") return f_.result();
    if (field == "ratings") return listed(f_.scale(), vi_ ? " hoặc " : " or ");
    if (field == "rating") return f_.rated();
    if (field == "text") return f_.words();
    return f_.kind() == NoticeKind::not_taken_in ? f_.decline_reasons() : f_.reason();
  }

  std::string filled(std::string_view own) const {
    return text::fill(own, [&](std::string_view field) { return value(field); });
  }

  std::string body() const {
    switch (f_.kind()) {
      case NoticeKind::not_taken_in: return not_taken_in();
      case NoticeKind::slip: return slip();
      case NoticeKind::coordination: return coordination();
      case NoticeKind::passed_on: return passed_on();
      case NoticeKind::agreed_time: return agreed_time();
      case NoticeKind::reminder_entered: return reminder_entered();
      case NoticeKind::reminder: return reminder();
      case NoticeKind::reminder_moved: return reminder_moved();
      case NoticeKind::passed_up: return passed_up();
      case NoticeKind::recalled: return recalled();
      case NoticeKind::returned: return returned();
      case NoticeKind::progress: return progress();
      case NoticeKind::result: return result();
      case NoticeKind::closed: return closed();
      case NoticeKind::comment: return comment();
      case NoticeKind::dissatisfied: return dissatisfied();
      case NoticeKind::urged: return urged();
      case NoticeKind::withdrawn: return withdrawn();
      case NoticeKind::due_moved: return due_moved();
      case NoticeKind::confidentiality: return confidentiality();
      case NoticeKind::early_warning: return early_warning();
    }
    return {};
  }

  /// In the language of the text, with what it tells put in.
  template <class... Facts>
  std::string say(std::string_view vi, std::string_view en, const Facts&... facts) const {
    return fmt::format(fmt::runtime(vi_ ? vi : en), facts...);
  }

  /// ` Lý do: ….`, or nothing where none is given.
  std::string because() const {
    const std::string reason = sentence(f_.reason());
    return reason.empty() ? "" : say(" Lý do: {}", " Reason: {}", reason);
  }

  std::string not_taken_in() const {
    return say("Phản ánh, kiến nghị {}: không tiếp nhận. Lý do: {} Hướng dẫn: {}",
               "Petition {} is not taken in. Reason: {} Guidance: {}", f_.id(),
               sentence(f_.decline_reasons()), sentence(f_.guidance()));
  }

  std::string slip() const {
    std::string text = say("Phiếu chuyển {}: đề nghị {} xử lý.", "Slip {}: for handling by {}.",
                           f_.id(), f_.holder());
    if (!f_.due().empty()) text += say(" Hạn phản hồi: {}.", " Response due: {}.", f_.due());
    return text;
  }

  std::string coordination() const {
    return say("Phiếu chuyển {}: đề nghị {} phối hợp với {} (đơn vị chủ trì) xử lý.",
               "Slip {}: {} is to help {}, the lead unit, with handling it.", f_.id(),
               f_.recipient(), f_.unit());
  }

  std::string passed_on() const {
    if (f_.goes_up())
      return say(
          "Phản ánh, kiến nghị {} đã quá hạn mà chưa được trả lời và được chuyển lên {} để xử lý.",
          "Petition {} went up to {} for handling, as the time for it ran out.", f_.id(),
          f_.holder());
    return say("Phản ánh, kiến nghị {} đã được chuyển đến {} để xử lý.",
               "Petition {} was passed to {} for handling.", f_.id(), f_.holder());
  }

  std::string agreed_time() const {
    if (f_.brought_forward())
      return say("Phản ánh, kiến nghị {}: {} sẽ trả kết quả sớm hơn, vào lúc {}.",
                 "Petition {}: {} brings the result forward to {}.", f_.id(), f_.unit(),
                 f_.agreed()) +
             because();
    if (f_.extends())
      return say("Phản ánh, kiến nghị {}: {} gia hạn đến {} để trả kết quả.",
                 "Petition {}: {} extends the time of the result to {}.", f_.id(), f_.unit(),
                 f_.agreed()) +
             because();
    return say("Phản ánh, kiến nghị {}: {} hẹn trả kết quả vào lúc {}.",
               "Petition {}: {} promises the result for {}.", f_.id(), f_.unit(), f_.agreed());
  }

  std::string reminder_entered() const {
    return say("Hồ sơ {}: đã nhập nhắc hẹn vào lúc {} cho thời gian trả kết quả {}.",
               "Case {}: a reminder at {} is entered for the result due {}.", f_.id(),
               f_.reminder(), f_.agreed());
  }

  std::string reminder() const {
    return say("Nhắc hẹn: phản ánh, kiến nghị {} đến hạn trả kết quả vào lúc {}. Đơn vị xử lý: {}.",
               "Reminder: the result of petition {} is due {}. Handled by {}.", f_.id(),
               f_.agreed(), f_.unit());
  }

  std::string early_warning() const {
    return say("Nhắc trước hạn: phiếu chuyển {} đến hạn phản hồi vào lúc {}. Đơn vị xử lý: {}.",
               "Early warning: the response to slip {} is due {}. Handled by {}.", f_.id(),
               f_.due(), f_.unit());
  }

  std::string reminder_moved() const {
    if (f_.reminder().empty())
      return say("Hồ sơ {}: không còn nhắc hẹn cho thời gian trả kết quả {}.",
                 "Case {}: there is no reminder any more of the result due {}.", f_.id(),
                 f_.agreed()) +
             because();
    return say("Hồ sơ {}: nhắc hẹn nay vào lúc {}, cho thời gian trả kết quả {}.",
               "Case {}: the reminder is now at {}, of the result due {}.", f_.id(), f_.reminder(),
               f_.agreed()) +
           because();
  }

  std::string passed_up() const {
    return say("Phiếu chuyển {} đã quá hạn và được chuyển lên {}.",
               "Slip {} was not dealt with in time and went up to {}.", f_.id(), f_.holder());
  }

  std::string recalled() const {
    if (f_.to(Role::petitioner))
      return say("Phản ánh, kiến nghị {}: phiếu chuyển đến {} đã được thu hồi; {} xem xét lại.",
                 "Petition {}: the slip was taken back from {}; {} looks at it again.", f_.id(),
                 f_.unit_before(), f_.holder()) +
             because();
    return say("Phiếu chuyển {} đã được {} thu hồi; {} không phải xử lý tiếp.",
               "Slip {} was taken back by {}; {} need not handle it.", f_.id(), f_.actor(),
               f_.unit_before()) +
           because();
  }

  std::string returned() const {
    if (f_.to(Role::petitioner))
      return say("Phản ánh, kiến nghị {}: {} báo nội dung không thuộc thẩm quyền; {} xem xét tiếp.",
                 "Petition {}: {} says that it is not competent; {} looks at it again.", f_.id(),
                 f_.unit_before(), f_.holder()) +
             because();
    return say("Phiếu chuyển {}: {} trả lại vì không thuộc thẩm quyền.",
               "Slip {}: {} returns it as not competent.", f_.id(), f_.unit_before()) +
           because();
  }

  std::string progress() const {
    return say("Phản ánh, kiến nghị {}: tình trạng giải quyết do {} báo: {}",
               "Petition {}: how far it is, by {}: {}", f_.id(), f_.actor(), sentence(f_.words()));
  }

  std::string result() const {
    const std::string by = f_.answered_by_operator() ? "" : say("{} ", " by {}", f_.answerer());
    const std::string told =
        f_.result_corrected()
            ? say("Kết quả trả lời phản ánh, kiến nghị {} được đính chính như sau: {}",
                  "The result of petition {} is corrected: {}", f_.id(), sentence(f_.result()))
            : say("Phản ánh, kiến nghị {} đã được {}trả lời: {}", "Petition {} was answered{}: {}",
                  f_.id(), by, sentence(f_.result()));
    return told + how_to_rate();
  }

  std::string how_to_rate() const {
    const auto scale = f_.scale(), reasoned = f_.reasoned_steps();
    if (scale.empty()) return {};
    const std::string ask =
        say(" Đề nghị {1} đánh giá kết quả theo một trong các mức: {0}", " Please rate it: {0}",
            listed(scale, say(" hoặc ", " or ")), f_.petitioner());
    if (reasoned.empty()) return ask + ".";
    return ask + say("; chọn {} thì cần nêu rõ lý do.", "; {} needs its reason.",
                     listed(reasoned, say(" hoặc ", " or "), "“", "”"));
  }

  std::string closed() const {
    return say("Phiếu chuyển {} đã được {} trả lời; {} không phải xử lý tiếp.",
               "Slip {} was answered by {}; {} need not handle it any more.", f_.id(),
               f_.answerer(), f_.recipient());
  }

  std::string comment() const {
    return say("Phản ánh, kiến nghị {}: {} có ý kiến: {}", "Petition {}: {} comments: {}", f_.id(),
               f_.petitioner(), sentence(f_.words()));
  }

  std::string dissatisfied() const {
    return say("Phản ánh, kiến nghị {}: {} đánh giá kết quả là “{}”.",
               "Petition {}: {} rates the result “{}”.", f_.id(), f_.petitioner(), f_.rated()) +
           because();
  }

  std::string urged() const {
    std::string text = say("Phiếu chuyển {}: {} đôn đốc {} xử lý, trả lời. Nội dung: {}",
                           "Slip {}: {} urges {} to handle and answer it: {}", f_.id(), f_.actor(),
                           f_.holder(), sentence(f_.words()));
    if (!f_.due().empty()) text += say(" Hạn: {}.", " Due: {}.", f_.due());
    return text;
  }

  std::string withdrawn() const {
    return say("Phiếu chuyển {}: {} đã rút phản ánh, kiến nghị; không phải xử lý tiếp.",
               "Slip {}: {} withdrew the petition; it need not be handled any more.", f_.id(),
               f_.petitioner()) +
           because();
  }

  std::string due_moved() const { return moved() + because(); }

  std::string moved() const {
    if (f_.due().empty())
      return say("Phiếu chuyển {}: không còn thời hạn; trước đây là {}.",
                 "Slip {}: there is no due time any more; it was {}.", f_.id(), f_.due_before());
    if (f_.due_before().empty())
      return say("Phiếu chuyển {}: thời hạn nay là {}; trước đây không có.",
                 "Slip {}: it is now due {}; there was no due time.", f_.id(), f_.due());
    return say("Phiếu chuyển {}: thời hạn nay là {}; trước đây là {}.",
               "Slip {}: it is now due {}; it was due {}.", f_.id(), f_.due(), f_.due_before());
  }

  std::string confidentiality() const {
    if (f_.to(Role::operator_))
      return say("Hồ sơ {}: {} yêu cầu giữ bí mật; đề nghị gỡ nội dung đã công khai.",
                 "Case {}: {} asked for confidentiality; withdraw the publication.", f_.id(),
                 f_.petitioner());
    return say(
        "Hồ sơ {}: {} yêu cầu giữ bí mật; đề nghị {} gỡ nội dung đã công khai trên trang thông tin "
        "điện tử của mình.",
        "Case {}: {} asked for confidentiality; {} is to take the result down from its own portal.",
        f_.id(), f_.petitioner(), f_.recipient());
  }

  const workflow::NoticeFacts& f_;
  bool vi_;
};

}  // namespace

std::string Engine::text(const Notice& notice, const Case& c, Lang lang) const {
  return text::sendable(NoticeText(workflow::NoticeFacts(Law::of(*this), notice, c, lang)).text());
}

}  // namespace v0
}  // namespace petition
