// The words of states: where a case stands, and how an act upon it was judged.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(Position value) {
  using enum Position;
  switch (value) {
    case none: return {"none", "chưa tiếp nhận", "not received"};
    case intake: return {"intake", "tiếp nhận", "intake"};
    case focal_point: return {"focal_point", "đầu mối tiếp nhận", "focal point"};
    case head: return {"head", "Thủ trưởng đơn vị", "head of the unit"};
    case office: return {"office", "Văn phòng UBND tỉnh", "provincial Office"};
    case answered: return {"answered", "đã trả lời", "answered"};
    case declined: return {"declined", "không tiếp nhận", "declined"};
    case withdrawn: return {"withdrawn", "đã rút", "withdrawn"};
  }
  return {};
}

constexpr Said said(Commitment value) {
  using enum Commitment;
  switch (value) {
    case none: return {"none", "không", "none"};
    case awaiting: return {"awaiting", "chờ phản hồi", "awaiting a response"};
    case appointed: return {"appointed", "đã hẹn", "appointed"};
    case rescheduled: return {"rescheduled", "đã hẹn lại", "rescheduled"};
  }
  return {};
}

constexpr Said said(Publication value) {
  using enum Publication;
  switch (value) {
    case none: return {"none", "chưa công khai", "not published"};
    case published: return {"published", "đã công khai", "published"};
    case withheld: return {"withheld", "không công khai", "withheld"};
    case withdrawn: return {"withdrawn", "đã gỡ", "withdrawn"};
  }
  return {};
}

constexpr Said said(Outcome value) {
  using enum Outcome;
  switch (value) {
    case accepted: return {"accepted", "chấp nhận", "accepted"};
    case refused: return {"refused", "từ chối", "refused"};
    case duplicate: return {"duplicate", "trùng", "duplicate"};
  }
  return {};
}

constexpr Said said(Standing value) {
  using enum Standing;
  switch (value) {
    case now: return {"now", "thực hiện ngay", "to be done now"};
    case not_yet: return {"not_yet", "chưa đến lúc", "not yet"};
    case done: return {"done", "đã ghi nhận", "recorded already"};
    case no_due_time: return {"no_due_time", "không có thời hạn", "no due time"};
    case not_open:
      return {"not_open", "chưa tiếp nhận hoặc đã kết thúc", "not received yet, or closed"};
    case last_level: return {"last_level", "không còn cấp trên", "no higher level"};
    case overdue_only:
      return {"overdue_only", "chỉ tính trễ hạn, không chuyển lên", "overdue only, not passed up"};
    case nothing_promised: return {"nothing_promised", "chưa hẹn thời gian", "no time agreed"};
    case not_reminded_of:
      return {"not_reminded_of", "không phải nhắc hẹn", "not a time to be reminded of"};
    case time_passed:
      return {"time_passed", "đã quá thời gian đã hẹn", "the agreed time has passed"};
    case recorded_later:
      return {"recorded_later", "có sự kiện ghi nhận sau thời điểm này",
              "an event was recorded later"};
  }
  return {};
}

}  // namespace petition::wording
