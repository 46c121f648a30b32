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

}  // namespace petition::wording
