// The words of refusals.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(RefusalCode value) {
  using enum RefusalCode;
  switch (value) {
    case occurred_after_recorded:
      return {"occurred_after_recorded", "xảy ra sau thời điểm ghi nhận",
              "occurred after it was recorded"};
    case recorded_before_last:
      return {"recorded_before_last", "ghi nhận trước sự kiện gần nhất",
              "recorded before the last event"};
    case id_reused: return {"id_reused", "mã sự kiện đã dùng", "event id already used"};
    case wrong_role: return {"wrong_role", "sai vai trò", "wrong role"};
    case wrong_position:
      return {"wrong_position", "sai trạng thái hồ sơ", "not possible at this position"};
    case not_holder: return {"not_holder", "không phải đơn vị đang giữ phiếu", "not the holder"};
    case already_forwarded:
      return {"already_forwarded", "phiếu đã được chuyển", "already forwarded"};
    case already_promised: return {"already_promised", "đã hẹn", "a time is already promised"};
    case nothing_promised: return {"nothing_promised", "chưa hẹn", "no time is promised"};
    case unknown_channel: return {"unknown_channel", "kênh không thuộc quy chế", "unknown channel"};
    case not_vietnamese: return {"not_vietnamese", "không dùng tiếng Việt", "not in Vietnamese"};
    case unclear: return {"unclear", "nội dung không rõ ràng", "content not clear"};
    case out_of_scope: return {"out_of_scope", "ngoài phạm vi tiếp nhận", "out of scope"};
    case incomplete_contact:
      return {"incomplete_contact", "thiếu thông tin liên hệ", "contact details incomplete"};
    case complaint: return {"complaint", "là khiếu nại", "a complaint"};
    case denunciation: return {"denunciation", "là tố cáo", "a denunciation"};
    case legal_guidance:
      return {"legal_guidance", "là yêu cầu hướng dẫn, giải đáp pháp luật",
              "a request for legal guidance"};
    case reasons_missing:
      return {"reasons_missing", "thiếu lý do không tiếp nhận", "reasons missing"};
    case guidance_missing: return {"guidance_missing", "thiếu hướng dẫn", "guidance missing"};
    case reason_contradicted:
      return {"reason_contradicted", "lý do trái với hồ sơ", "a reason contradicts the record"};
    case result_missing: return {"result_missing", "thiếu kết quả trả lời", "result missing"};
    case unit_missing: return {"unit_missing", "thiếu đơn vị", "unit missing"};
    case ground_missing: return {"ground_missing", "thiếu căn cứ", "ground missing"};
    case reason_missing: return {"reason_missing", "thiếu lý do", "reason missing"};
    case text_missing: return {"text_missing", "thiếu nội dung", "text missing"};
    case url_missing: return {"url_missing", "thiếu địa chỉ trang", "address of the page missing"};
    case channels_missing: return {"channels_missing", "thiếu kênh công khai", "channels missing"};
    case returned_by_unit:
      return {"returned_by_unit", "đơn vị này đã trả lại phiếu", "that unit returned the slip"};
    case too_many_returns:
      return {"too_many_returns", "đã bị trả lại quá số lần", "returned too often"};
    case never_returned:
      return {"never_returned", "chưa đơn vị nào trả lại phiếu", "no unit returned it"};
    case agreed_time_passed:
      return {"agreed_time_passed", "thời gian hẹn đã qua", "the agreed time has passed"};
    case agreed_time_not_later:
      return {"agreed_time_not_later", "không muộn hơn thời gian đã hẹn",
              "not later than the agreed time"};
    case agreed_time_not_future:
      return {"agreed_time_not_future", "thời gian hẹn không ở tương lai",
              "the time does not lie ahead"};
    case too_many_promises: return {"too_many_promises", "quá số lần hẹn", "too many promises"};
    case promise_given: return {"promise_given", "đơn vị đã hẹn", "the unit has promised a time"};
    case not_due: return {"not_due", "chưa đến hạn", "not due yet"};
    case already_noted: return {"already_noted", "đã ghi nhận", "already recorded"};
    case other_level: return {"other_level", "không đúng cấp xử lý", "not that level"};
    case other_due_time: return {"other_due_time", "không đúng thời hạn", "not that due time"};
    case state_secret: return {"state_secret", "bí mật nhà nước", "state secret"};
    case confidential: return {"confidential", "người gửi yêu cầu giữ bí mật", "confidential"};
    case channel_not_public:
      return {"channel_not_public", "không phải kênh công khai", "not a channel for publication"};
    case already_published: return {"already_published", "đã công khai", "already published"};
    case ground_untrue:
      return {"ground_untrue", "căn cứ không đúng với hồ sơ",
              "the ground is not true of the record"};
    case unknown_rating:
      return {"unknown_rating", "mức đánh giá không có trong thang", "unknown rating"};
    case unknown_notice: return {"unknown_notice", "không có thông báo này", "unknown notice"};
    case unknown_event: return {"unknown_event", "không có sự kiện này", "unknown event"};
    case unknown_field: return {"unknown_field", "không có trường này", "unknown field"};
    case fixed_field:
      return {"fixed_field", "trường không được đính chính", "the field cannot be corrected"};
    case invalid_value: return {"invalid_value", "giá trị không hợp lệ", "invalid value"};
    case unknown_class: return {"unknown_class", "mức độ không có trong quy chế", "unknown class"};
    case agreed_time_too_far:
      return {"agreed_time_too_far", "hẹn lại quá xa", "rescheduled too far"};
    case unit_not_in_force:
      return {"unit_not_in_force", "đơn vị không còn hoặc chưa hoạt động",
              "the unit does not exist at that time"};
    case unknown_regulation:
      return {"unknown_regulation", "không có quy chế này", "unknown regulation"};
    case unknown_calendar: return {"unknown_calendar", "không có lịch này", "unknown calendar"};
    case unknown_unit: return {"unknown_unit", "không có đơn vị này", "unknown unit"};
    case coordinating_twice:
      return {"coordinating_twice", "đơn vị phối hợp bị trùng", "a coordinating unit named twice"};
    case not_sender: return {"not_sender", "không phải bên đã chuyển phiếu", "not the sender"};
    case responded: return {"responded", "đơn vị đã phản hồi", "the unit has responded"};
    case limit_passed:
      return {"limit_passed", "đã quá hạn phản hồi", "the limit of the unit has passed"};
    case appointment_too_far:
      return {"appointment_too_far", "hẹn lần đầu quá xa", "promised too far off"};
    case occurred_before_received:
      return {"occurred_before_received", "xảy ra trước khi gửi phản ánh, kiến nghị",
              "occurred before the petition was sent"};
    case occurred_before_cause:
      return {"occurred_before_cause", "xảy ra trước khi nhận phiếu",
              "occurred before the slip was received"};
    case channel_needs_operator:
      return {"channel_needs_operator", "hệ thống không tự tiếp nhận qua kênh này",
              "not received by the system itself"};
    case unknown_notice_channel:
      return {"unknown_notice_channel", "không gửi thông báo được qua kênh này",
              "no channel for notices"};
    case excluded:
      return {"excluded", "thuộc nội dung quy chế không tiếp nhận", "excluded by the regulation"};
  }
  return {};
}

}  // namespace petition::wording
