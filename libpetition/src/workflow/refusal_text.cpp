// What each refusal required and what would be lawful instead, in words. Braces stand for the
// particulars of the case, refusal_particulars.cpp, and for the profile's names of roles.
#include "workflow/refusal_text.h"

namespace petition::workflow {

using enum RefusalCode;

RefusalWords refusal_words(RefusalCode code) {
  switch (code) {
    case occurred_after_recorded:
      return {"thời điểm xảy ra không được sau thời điểm ghi nhận",
              "an event occurs no later than it is recorded", "ghi đúng thời điểm xảy ra",
              "give the time at which it occurred"};
    case recorded_before_last:
      return {"sự kiện được ghi theo thứ tự ghi nhận; sự kiện gần nhất ghi lúc {last}",
              "events are recorded in order; the last one was recorded at {last}",
              "ghi nhận vào thời điểm hiện tại, giữ thời điểm xảy ra",
              "record it now, with the time it occurred"};
    case id_reused:
      return {"mỗi sự kiện có một mã riêng; mã `{detail}` đã ghi nội dung khác",
              "each event has an id of its own; `{detail}` was recorded with other content",
              "dùng mã mới, hoặc đính chính sự kiện cũ",
              "use a new id, or correct the earlier event"};
    case wrong_role:
      return {"chỉ {roles} được ghi: {kind}", "only these may record it ({kind}): {roles}",
              "để đúng vai trò thực hiện", "have it done by the role that may"};
    case wrong_position:
      return {"không thể ghi \"{kind}\" khi hồ sơ ở trạng thái \"{position}\"",
              "\"{kind}\" is not possible while the case is at \"{position}\"",
              "thực hiện việc mà trạng thái này cho phép", "do what this position permits"};
    case not_holder:
      return {"{actor} không giữ phiếu; {holder}", "{actor} does not hold the slip; {holder}",
              "để đơn vị đang giữ phiếu thực hiện", "have the holder do it"};
    case already_forwarded:
      return {"phiếu đang ở đơn vị thì {operator} không tự trả lời hoặc từ chối tiếp nhận",
              "while a unit has the slip, {operator} neither answers nor declines it",
              "chờ đơn vị phản hồi; phiếu bị trả thì chuyển đơn vị khác hoặc {office}",
              "await the unit; a returned slip goes to another unit or to {office}"};
    case already_promised:
      return {"đơn vị đã hẹn đến {agreed}", "the unit has already promised {agreed}",
              "dùng sự kiện hẹn lại, tối đa theo quy định",
              "reschedule it, as often as the limit allows"};
    case nothing_promised:
      return {"chưa có thời gian hẹn nào ở cấp này", "no time is promised at this level",
              "hẹn thời gian trả kết quả", "appoint the time of the result"};
    case unknown_channel:
      return {"kênh phải là một trong: {channels}; đã ghi: {given}",
              "the channel must be one of: {channels}; given: {given}",
              "ghi đúng kênh đã tiếp nhận", "record the channel it came in by"};
    case not_vietnamese:
      return {"phản ánh, kiến nghị phải dùng {languages}; đã ghi: {given}",
              "a petition must be in {languages}; given: {given}",
              "không tiếp nhận, nêu lý do và hướng dẫn gửi lại bằng {languages}",
              "decline it with reason, and guide {petitioner} to send it in {languages}"};
    case unclear:
      return {"nội dung phải rõ ràng", "the content must be clear",
              "đính chính nếu ghi nhận sai, hoặc không tiếp nhận và hướng dẫn nêu rõ",
              "correct it if it was recorded wrongly, or decline with guidance to make it clear"};
    case out_of_scope:
      return {
          "nội dung phải thuộc một trong các nhóm: {topics}; đã ghi: {given}",
          "the topic must be one of: {topics}; given: {given}",
          "đính chính lĩnh vực nếu ghi sai, hoặc không tiếp nhận và hướng dẫn nơi giải quyết",
          "correct the topic if it was recorded wrongly, or decline with guidance where to turn"};
    case incomplete_contact:
      return {"phải đủ thông tin liên hệ; còn thiếu: {missing}",
              "the contact must be complete; missing: {missing}",
              "bổ sung bằng sự kiện đính chính, hoặc không tiếp nhận và hướng dẫn bổ sung",
              "supply it by a correction, or decline with guidance to supply it"};
    case complaint:
      return {"khiếu nại không thuộc hệ thống này", "a complaint is not handled here",
              "không tiếp nhận, hướng dẫn gửi theo pháp luật về khiếu nại",
              "decline, with guidance to the procedure for complaints"};
    case denunciation:
      return {"tố cáo không thuộc hệ thống này", "a denunciation is not handled here",
              "không tiếp nhận, hướng dẫn gửi theo pháp luật về tố cáo",
              "decline, with guidance to the procedure for denunciations"};
    case legal_guidance:
      return {"yêu cầu hướng dẫn, giải đáp pháp luật không thuộc hệ thống này",
              "a request for legal guidance is not handled here",
              "không tiếp nhận, hướng dẫn đến nơi trợ giúp pháp lý",
              "decline, with guidance to legal aid"};
    case excluded:
      return {"quy chế không tiếp nhận nội dung này: {exclusion}",
              "the regulation does not take this in: {exclusion}",
              "không tiếp nhận, nêu lý do và hướng dẫn", "decline, with reason and guidance"};
    case reasons_missing:
      return {"phải nêu lý do không tiếp nhận", "the reasons for declining must be given",
              "nêu mọi điều kiện không đạt", "name every condition that fails"};
    case guidance_missing:
      return {"phải hướng dẫn {petitioner} thực hiện đúng quy định", "{petitioner} must be guided",
              "ghi nội dung hướng dẫn", "give the guidance"};
    case reason_contradicted:
      return {"lý do phải đúng với hồ sơ; không đúng: {untrue}",
              "a reason must be true of the record; not true: {untrue}",
              "chỉ nêu lý do đúng, hoặc xử lý phản ánh, kiến nghị",
              "give only true reasons, or handle the petition"};
    case result_missing:
      return {"phải có nội dung trả lời", "the result must be given", "ghi nội dung trả lời",
              "give the result"};
    case unit_missing:
      return {"phải nêu đơn vị nhận phiếu", "the unit must be named", "nêu đơn vị",
              "name the unit"};
    case ground_missing:
      return {"phải nêu căn cứ", "the ground must be given", "nêu căn cứ", "give the ground"};
    case reason_missing:
      return {"phải nêu lý do", "the reason must be given", "nêu lý do", "give the reason"};
    case text_missing:
      return {"phải có nội dung", "the text must be given", "ghi nội dung", "give the text"};
    case url_missing:
      return {"phải có địa chỉ trang đã công khai", "the address of the page must be given",
              "ghi địa chỉ trang", "give the address"};
    case channels_missing:
      return {"phải nêu kênh công khai", "the channels of publication must be given",
              "nêu kênh công khai", "name the channels"};
    case returned_by_unit:
      return {"đơn vị này đã báo không thuộc thẩm quyền",
              "that unit stated that it is not competent",
              "chuyển đơn vị khác, hoặc chuyển {office}",
              "forward to another unit, or refer to {office}"};
    case too_many_returns:
      return {"phiếu đã bị trả lại {returns}", "the slip has been returned {returns}",
              "chuyển {office} xác định thẩm quyền", "refer it to {office}"};
    case never_returned:
      return {"căn cứ này chỉ dùng khi một đơn vị đã trả lại phiếu",
              "this ground needs a unit that returned the slip",
              "chuyển với căn cứ khác, hoặc chuyển đơn vị",
              "refer on another ground, or forward to a unit"};
    case agreed_time_passed:
      return {"thời gian hẹn {agreed} đã qua", "the agreed time, {agreed}, has passed",
              "trả lời; kết quả được ghi là trễ", "answer; it is recorded as late"};
    case agreed_time_not_later:
      return {
          "thời gian mới phải khác {agreed}; sớm hơn thì chỉ khi cách hiểu I-20 cho phép",
          "the new time must differ from {agreed}, and be earlier only where reading I-20 has it",
          "hẹn thời gian muộn hơn, hoặc trả lời sớm", "give a later time, or answer early"};
    case agreed_time_not_future:
      return {"thời gian hẹn phải ở tương lai", "the agreed time must lie ahead",
              "hẹn thời gian ở tương lai", "give a time that lies ahead"};
    case too_many_promises:
      return {"mỗi đơn vị chỉ được hẹn lại {reschedulings}, tính chung mọi cấp của đơn vị",
              "a unit may reschedule {reschedulings}, all its levels together",
              "trả lời khi có kết quả; quá thời gian đã hẹn thì được ghi là trễ",
              "answer when there is a result; after the agreed time it is recorded as late"};
    case promise_given:
      return {"đơn vị đã hẹn thời gian trả kết quả nên không trả lại phiếu",
              "a unit that has promised a time does not return the slip", "trả lời", "answer"};
    case not_due:
      return {"chưa đến hạn; hạn là {due}", "it is not due; the due time is {due}",
              "chờ qua thời hạn", "wait until the due time has passed"};
    case already_noted:
      return {"việc này đã được ghi nhận", "this is already recorded", "không cần ghi lại",
              "nothing more is needed"};
    case other_level:
      return {"hồ sơ đang ở cấp \"{position}\"", "the case is at \"{position}\"",
              "ghi đúng cấp hiện tại", "give the present level"};
    case other_due_time:
      return {"thời hạn hiện tại là {due}", "the present due time is {due}",
              "ghi đúng thời hạn hiện tại", "give the present due time"};
    case state_secret:
      return {"nội dung thuộc bí mật nhà nước không được công khai",
              "a state secret is not published", "ghi không công khai", "withhold it"};
    case confidential:
      return {"{petitioner} yêu cầu giữ bí mật", "{petitioner} asked for confidentiality",
              "ghi không công khai, hoặc gỡ nội dung đã công khai",
              "withhold it, or withdraw what was published"};
    case channel_not_public:
      return {"chỉ công khai trên các kênh: {public}",
              "results are published on these channels only: {public}", "chọn kênh trong danh sách",
              "choose from these channels"};
    case already_published:
      return {"kết quả đã công khai", "the result is already published",
              "gỡ nội dung nếu có căn cứ", "withdraw it where there is a ground"};
    case ground_untrue:
      return {"căn cứ phải đúng với hồ sơ", "the ground must be true of the record",
              "dùng căn cứ đúng, hoặc công khai", "use a ground that is true, or publish"};
    case unknown_rating:
      return {"mức đánh giá phải là một trong: {scale}; đã ghi: {given}",
              "the rating must be one of: {scale}; given: {given}", "chọn một mức trong thang",
              "choose from the scale"};
    case unknown_notice:
      return {"hồ sơ không có thông báo mang khóa này", "the case has no notice of that key",
              "dùng khóa của thông báo đã phát sinh", "use the key of a notice that arose"};
    case unknown_event:
      return {"hồ sơ không có sự kiện `{detail}`", "the case has no event `{detail}`",
              "nêu mã của sự kiện đã ghi", "give the id of a recorded event"};
    case unknown_field:
      return {"sự kiện đó không có trường `{detail}`", "that event has no field `{detail}`",
              "nêu đúng tên trường", "give a field of that event"};
    case fixed_field:
      return {"trường `{detail}` không được đính chính", "the field `{detail}` cannot be corrected",
              "ghi một sự kiện mới", "record a new event"};
    case invalid_value:
      return {"giá trị không hợp lệ cho trường `{detail}`",
              "the value is not one of field `{detail}`", "ghi giá trị hợp lệ",
              "give a value the field takes"};
    case unknown_class:
      return {"mức độ phải là một trong: {classes}; đã ghi: {given}",
              "the class must be one of: {classes}; given: {given}", "chọn mức độ trong danh sách",
              "choose from the list"};
    case agreed_time_too_far:
      return {"mỗi lần chỉ được hẹn lại thêm không quá {longest} so với {agreed}",
              "a rescheduling moves the agreed time, {agreed}, by at most {longest}",
              "hẹn thời gian gần hơn", "give an earlier time"};
    case unit_not_in_force:
      return {"{unit} không hoạt động vào ngày đó", "{unit} does not exist on that date",
              "chuyển đến đơn vị kế thừa", "name the unit that took over"};
    case unknown_regulation:
      return {"không có quy chế `{detail}` để chuyển sang",
              "there is no regulation `{detail}` to move to",
              "nêu mã và phiên bản của một quy chế đã nạp",
              "give the id and version of a loaded regulation"};
    case unknown_calendar:
      return {"không có lịch `{detail}` để chuyển sang",
              "there is no calendar `{detail}` to move to",
              "nêu mã và phiên bản của một lịch đã nạp",
              "give the id and version of a loaded calendar"};
    case unknown_unit:
      return {"đơn vị phải là một trong: {units}; đã ghi: {given}",
              "the unit must be one of: {units}; given: {given}",
              "nêu mã của một đơn vị trong danh sách", "give the id of a unit of the list"};
    case coordinating_twice:
      return {"mỗi đơn vị phối hợp là một đơn vị khác, nêu một lần và không phải đơn vị chủ trì",
              "each coordinating unit is another one, named once, and does not lead",
              "nêu mỗi đơn vị phối hợp một lần", "name each coordinating unit once"};
    case not_sender:
      return {
          "chỉ bên đã chuyển phiếu mới thu hồi: {operator} thu hồi phiếu mình chuyển, {office} thu "
          "hồi phiếu mình phân công",
          "a slip is taken back by who gave it: what was forwarded by {operator}, what was "
          "assigned by {office}",
          "để bên đã chuyển phiếu thu hồi", "have the sender take it back"};
    case responded:
      return {"đơn vị đã phản hồi nên phiếu không thu hồi được",
              "the unit has responded, so the slip is not taken back", "chờ đơn vị trả kết quả",
              "await the result of the unit"};
    case limit_passed:
      return {"\"{kind}\" chỉ khi hạn phản hồi chưa qua; hạn {due} đã qua",
              "\"{kind}\" is possible before the limit has passed; it was {due}",
              "chuyển phiếu lên cấp trên", "pass the slip up"};
    case appointment_too_far:
      return {"lần hẹn đầu không quá {furthest}",
              "the first promised time lies at most {furthest} off", "hẹn thời gian gần hơn",
              "give an earlier time"};
    case occurred_before_received:
      return {"phản ánh, kiến nghị được gửi lúc {sent}; không việc nào xảy ra trước đó",
              "the petition was sent at {sent}; nothing occurred before",
              "ghi đúng thời điểm xảy ra", "give the time at which it occurred"};
    case occurred_before_cause:
      return {"việc xử lý phiếu không thể xảy ra trước khi người xử lý nhận được phiếu",
              "an act on a slip does not occur before the slip came to who acts",
              "ghi đúng thời điểm xảy ra", "give the time at which it occurred"};
    case channel_needs_operator:
      return {
          "{system} chỉ tự tiếp nhận qua kênh Internet; phản ánh, kiến nghị qua {channel} do "
          "{operator} tiếp nhận",
          "{system} itself receives by Internet channels only; what comes by {channel} is received "
          "by {operator}",
          "để {operator} tiếp nhận", "have {operator} receive it"};
    case unknown_notice_channel:
      return {"thông báo gửi qua một trong: {notice_channels}; đã ghi: {given}",
              "a notice goes by one of: {notice_channels}; given: {given}", "ghi đúng kênh đã gửi",
              "give the channel it went by"};
  }
  return {};
}

std::optional<RefusalWords> words_without_choice(RefusalCode code) {
  switch (code) {
    case wrong_role:
      return RefusalWords{"quy chế không giao cho ai việc này: {kind}",
                          "the regulation gives this to nobody: {kind}", "không ghi việc này",
                          "do not record it"};
    case channel_not_public:
      return RefusalWords{"quy chế không nêu kênh nào để công khai kết quả",
                          "the regulation names no channel to publish results on",
                          "không ghi công khai", "record no publication"};
    case unknown_rating:
      return RefusalWords{"quy chế không có thang đánh giá", "the regulation has no rating scale",
                          "ghi ý kiến của {petitioner} là phản hồi lại",
                          "record what {petitioner} says as a comment"};
    case unknown_class:
      return RefusalWords{"quy chế không chia mức độ; đã ghi: {given}",
                          "the regulation has no classes; given: {given}", "để trống mức độ",
                          "leave the class out"};
    case too_many_promises:
      return RefusalWords{"quy chế không cho hẹn lại", "the regulation allows no rescheduling",
                          "trả lời khi có kết quả; quá thời gian đã hẹn thì được ghi là trễ",
                          "answer when there is a result; after the agreed time it is recorded as "
                          "late"};
    default: return std::nullopt;
  }
}

}  // namespace petition::workflow
