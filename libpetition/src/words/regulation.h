// The words of regulations: clauses, channels, limits, and the open points of the text.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(Mark value) {
  using enum Mark;
  switch (value) {
    case decide: return {"decide", "thư viện quyết định", "decided by the library"};
    case record: return {"record", "thư viện ghi lưu", "recorded by the library"};
    case derive: return {"derive", "tính từ hồ sơ ghi lưu", "derived from the record"};
    case check: return {"check", "kiểm tra phát hiện", "found by the audit"};
    case data: return {"data", "dữ liệu của quy chế", "data of the profile"};
    case out:
      return {"out", "thuộc tổ chức, ngoài phần mềm", "organisational, outside any software"};
  }
  return {};
}

constexpr Said said(ChannelGroup value) {
  using enum ChannelGroup;
  switch (value) {
    case phone: return {"phone", "điện thoại", "phone"};
    case internet: return {"internet", "Internet", "Internet"};
    case other: return {"other", "khác", "other"};
  }
  return {};
}

constexpr Said said(ClockStart value) {
  using enum ClockStart;
  switch (value) {
    case submitted: return {"submitted", "từ lúc gửi", "from submission"};
    case accepted: return {"accepted", "từ lúc tiếp nhận", "from acceptance"};
    case forwarded: return {"forwarded", "từ lúc chuyển phiếu", "from forwarding"};
    case received: return {"received", "từ lúc nhận phiếu", "from receipt of the slip"};
  }
  return {};
}

constexpr Said said(Reading value) {
  using enum Reading;
  switch (value) {
    case timely_response:
      return {"I-1", "thế nào là phản hồi đúng hạn", "what counts as a response in time"};
    case due_second:
      return {"I-2", "đúng thời điểm đến hạn thì sao", "whether the due second is in time"};
    case start_of_limit: return {"I-3", "thời hạn bắt đầu khi nào", "when counting starts"};
    case span_of_overdue:
      return {"I-4", "trễ hạn bắt đầu và kết thúc khi nào", "when overdue starts and ends"};
    case lapse_of_agreed_time:
      return {"I-5", "hết thời gian đã hẹn thì sao", "what the lapse of an agreed time causes"};
    case rescheduling: return {"I-6", "thế nào là hẹn lại", "what is a rescheduling"};
    case reminded_times:
      return {"I-7", "nhắc hẹn cho thời gian nào", "which agreed times are reminded of"};
    case limit_of_third_level:
      return {"I-8", "thời hạn của cấp cuối", "the limit of the last level"};
    case at_once:
      return {"I-9", "\"ngay\", \"kịp thời\" là trong bao lâu", "how long \"at once\" is"};
    case unclear_competence: return {"I-10", "chưa rõ thẩm quyền", "unclear competence"};
    case several_units: return {"I-11", "nhiều đơn vị cùng xử lý", "several units"};
    case after_assignment: return {"I-12", "sau khi phân công", "after an assignment"};
    case reopening: return {"I-13", "đánh giá có mở lại hồ sơ không", "whether a rating reopens"};
    case publication: return {"I-14", "công khai khi nào", "when a result is published"};
    case late_answer:
      return {"I-15", "trả lời muộn sau khi phiếu đã chuyển lên",
              "a late answer after the slip went up"};
    case judging_time:
      return {"I-16", "xét thời hạn theo thời điểm nào", "which time a limit is judged by"};
    case end_of_limit:
      return {"I-17", "thời hạn tính bằng giờ làm việc kết thúc lúc nào",
              "where a limit in working hours ends"};
    case returned_slip:
      return {"I-18", "phiếu bị trả lại hoặc thu hồi thì được làm gì",
              "what may be done with a slip that came back"};
    case exclusions:
      return {"I-19", "nội dung không xử lý thì ràng buộc ai", "whom the exclusions bind"};
    case earlier_time:
      return {"I-20", "hẹn sớm hơn thời gian đã hẹn", "a promised time brought forward"};
    case longest_appointment:
      return {"I-21", "lần hẹn đầu được xa bao nhiêu",
              "how far off the first promised time may lie"};
    case channels_published:
      return {"I-22", "công khai trên những kênh nào", "on which channels a result is published"};
    case receipt_of_slip:
      return {"I-23", "đơn vị nhận phiếu lúc nào", "when a unit receives a slip"};
    case returned_assignment:
      return {"I-24", "đơn vị được phân công báo không thuộc thẩm quyền",
              "an assigned unit that is not competent"};
    case recall: return {"I-25", "có được thu hồi phiếu không", "whether a slip may be taken back"};
    case withdrawal:
      return {"I-26", "người gửi có được rút không", "whether a petitioner may withdraw"};
    case responder_at_head:
      return {"I-27", "ai phản hồi khi phiếu lên người đứng đầu đơn vị",
              "who responds at the second level of a unit"};
    case promise_then_return:
      return {"I-28", "đã hẹn rồi báo không thuộc thẩm quyền", "a promise, then \"not competent\""};
    case earliest_time:
      return {"I-29", "sự kiện xảy ra sớm nhất lúc nào", "the earliest true time of an event"};
  }
  return {};
}

}  // namespace petition::wording
