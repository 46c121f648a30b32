// The words of what is owed, and of what people are told.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(Owed value) {
  using enum Owed;
  switch (value) {
    case assessment:
      return {"assessment",
              "xem xét; trả lời, chuyển phiếu, chuyển xác định thẩm quyền hoặc không tiếp nhận",
              "assess; answer, forward, refer or decline"};
    case decline_notice:
      return {"decline_notice", "thông báo không tiếp nhận, lý do và hướng dẫn",
              "tell the petitioner that it is not taken in, with reason and guidance"};
    case response:
      return {"response", "phản hồi: trả lời hoặc hẹn thời gian trả kết quả",
              "a response: an answer, or the time of the result"};
    case result:
      return {"result", "trả kết quả theo thời gian đã hẹn", "the result by the agreed time"};
    case reminder:
      return {"reminder", "nhắc hẹn trước thời gian đã hẹn", "the reminder before the agreed time"};
    case escalation: return {"escalation", "chuyển phiếu lên cấp trên", "pass the slip up"};
    case handling:
      return {"handling", "xử lý, trả lời hoặc phân công; báo tình trạng giải quyết",
              "handle, answer or assign; report the state"};
    case response_notice:
      return {"response_notice", "thông báo phản hồi cho người gửi phản ánh, kiến nghị",
              "tell the petitioner what the unit responded"};
    case result_notice:
      return {"result_notice", "gửi kết quả cho người gửi phản ánh, kiến nghị",
              "send the petitioner the result"};
    case publication:
      return {"publication", "công khai kết quả hoặc ghi lý do không công khai",
              "publish the result, or withhold it"};
    case unit_publication:
      return {"unit_publication", "công khai kết quả trên trang của đơn vị",
              "publish the result on the unit's own portal"};
    case withdrawal: return {"withdrawal", "gỡ nội dung đã công khai", "withdraw the publication"};
    case slip_notice:
      return {"slip_notice", "nhắn tin cho các bên liên quan về phiếu chuyển",
              "tell the parties concerned that the slip was passed on"};
    case forwarding_anew:
      return {"forwarding_anew", "chuyển lại phiếu của đơn vị không còn hoạt động",
              "forward or refer the slip of a unit that is no more"};
    case unit_withdrawal:
      return {"unit_withdrawal", "gỡ kết quả trên trang của đơn vị",
              "take the result down from the unit's own portal"};
  }
  return {};
}

constexpr Said said(Fate value) {
  using enum Fate;
  switch (value) {
    case pending: return {"pending", "chưa thực hiện xong", "pending"};
    case met: return {"met", "đã thực hiện", "met"};
    case overtaken: return {"overtaken", "không còn phải thực hiện", "overtaken"};
    case never_done: return {"never_done", "không thực hiện", "never done"};
  }
  return {};
}

constexpr Said said(NoticeKind value) {
  using enum NoticeKind;
  switch (value) {
    case not_taken_in: return {"not_taken_in", "không tiếp nhận", "not taken in"};
    case slip: return {"slip", "phiếu chuyển", "slip to handle"};
    case passed_on: return {"passed_on", "đã chuyển xử lý", "passed on"};
    case agreed_time: return {"agreed_time", "thời gian trả kết quả", "time of the result"};
    case reminder_entered: return {"reminder_entered", "đã nhập nhắc hẹn", "reminder entered"};
    case reminder: return {"reminder", "nhắc hẹn", "reminder"};
    case passed_up: return {"passed_up", "phiếu đã chuyển lên cấp trên", "slip passed up"};
    case result: return {"result", "kết quả trả lời", "result"};
    case confidentiality:
      return {"confidentiality", "yêu cầu gỡ nội dung đã công khai", "confidentiality requested"};
    case coordination: return {"coordination", "phối hợp xử lý", "slip to help with"};
    case recalled: return {"recalled", "thu hồi phiếu chuyển", "slip taken back"};
    case returned: return {"returned", "đơn vị trả lại phiếu", "slip returned"};
    case progress: return {"progress", "tình trạng giải quyết", "progress"};
    case closed: return {"closed", "phiếu đã được trả lời", "slip answered"};
    case comment: return {"comment", "ý kiến phản hồi lại", "comment"};
    case dissatisfied: return {"dissatisfied", "đánh giá không hài lòng", "rated dissatisfied"};
    case urged: return {"urged", "đôn đốc", "urged"};
    case withdrawn: return {"withdrawn", "đã rút phản ánh, kiến nghị", "petition withdrawn"};
    case due_moved: return {"due_moved", "thời hạn thay đổi", "due time moved"};
    case reminder_moved: return {"reminder_moved", "thời điểm nhắc hẹn thay đổi", "reminder moved"};
    case early_warning: return {"early_warning", "nhắc trước hạn phản hồi", "early warning"};
  }
  return {};
}

constexpr Said said(NoticeChannel value) {
  using enum NoticeChannel;
  switch (value) {
    case sms: return {"sms", "tin nhắn SMS", "SMS"};
    case reply: return {"reply", "kênh liên hệ của người gửi", "reply to the petitioner"};
    case system: return {"system", "tài khoản trên hệ thống", "account on the system"};
  }
  return {};
}

}  // namespace petition::wording
