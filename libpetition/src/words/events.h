// The words of events: who acts, what they record, and why.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(Role value) {
  using enum Role;
  switch (value) {
    case operator_: return {"operator", "nhân viên trực", "operator"};
    case focal_point: return {"focal_point", "đầu mối tiếp nhận", "focal point"};
    case head: return {"head", "Thủ trưởng đơn vị", "head of the unit"};
    case office: return {"office", "Văn phòng UBND tỉnh", "provincial Office"};
    case petitioner: return {"petitioner", "tổ chức, cá nhân", "petitioner"};
    case system: return {"system", "hệ thống", "system"};
    case supervisor: return {"supervisor", "cơ quan theo dõi, đôn đốc", "supervisor"};
  }
  return {};
}

constexpr Said said(Kind value) {
  using enum Kind;
  switch (value) {
    case received: return {"received", "tiếp nhận", "received"};
    case declined: return {"declined", "không tiếp nhận", "declined"};
    case answered: return {"answered", "trả lời", "answered"};
    case forwarded: return {"forwarded", "chuyển phiếu", "forwarded"};
    case appointed: return {"appointed", "hẹn thời gian trả kết quả", "appointed"};
    case rescheduled: return {"rescheduled", "hẹn lại, gia hạn", "rescheduled"};
    case not_competent: return {"not_competent", "báo không thuộc thẩm quyền", "not competent"};
    case referred: return {"referred", "chuyển xác định thẩm quyền", "referred"};
    case assigned: return {"assigned", "phân công", "assigned"};
    case progress_reported:
      return {"progress_reported", "báo cáo tình trạng giải quyết", "progress reported"};
    case notified: return {"notified", "đã gửi thông báo", "notified"};
    case published: return {"published", "công khai kết quả", "published"};
    case withheld: return {"withheld", "không công khai", "withheld"};
    case publication_withdrawn:
      return {"publication_withdrawn", "gỡ nội dung đã công khai", "publication withdrawn"};
    case published_by_unit:
      return {"published_by_unit", "đơn vị công khai trên trang của mình", "published by the unit"};
    case confidentiality_requested:
      return {"confidentiality_requested", "yêu cầu giữ bí mật", "confidentiality requested"};
    case rated: return {"rated", "đánh giá", "rated"};
    case commented: return {"commented", "phản hồi lại", "commented"};
    case corrected: return {"corrected", "đính chính", "corrected"};
    case lapsed: return {"lapsed", "hết thời hạn", "lapsed"};
    case escalated: return {"escalated", "chuyển lên cấp trên", "escalated"};
    case reminded: return {"reminded", "nhắc hẹn", "reminded"};
    case regulation_changed:
      return {"regulation_changed", "chuyển sang quy chế khác", "regulation changed"};
    case calendar_changed: return {"calendar_changed", "chuyển sang lịch khác", "calendar changed"};
    case recalled: return {"recalled", "thu hồi phiếu chuyển", "recalled"};
    case withdrawn: return {"withdrawn", "rút phản ánh, kiến nghị", "withdrawn"};
    case urged: return {"urged", "đôn đốc", "urged"};
  }
  return {};
}

constexpr Said said(Matter value) {
  using enum Matter;
  switch (value) {
    case petition: return {"petition", "phản ánh, kiến nghị", "petition"};
    case complaint: return {"complaint", "khiếu nại", "complaint"};
    case denunciation: return {"denunciation", "tố cáo", "denunciation"};
    case legal_guidance:
      return {"legal_guidance", "yêu cầu hướng dẫn, giải đáp pháp luật",
              "request for legal guidance"};
  }
  return {};
}

constexpr Said said(DeclineReason value) {
  using enum DeclineReason;
  switch (value) {
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
    case state_secret: return {"state_secret", "thuộc bí mật nhà nước", "a state secret"};
    case excluded:
      return {"excluded", "thuộc nội dung quy chế không tiếp nhận", "excluded by the regulation"};
  }
  return {};
}

constexpr Said said(ReferralGround value) {
  using enum ReferralGround;
  switch (value) {
    case unclear_competence:
      return {"unclear_competence", "chưa rõ thẩm quyền", "competence unclear"};
    case several_units:
      return {"several_units", "cần nhiều đơn vị phối hợp", "needs several units"};
    case unit_not_competent:
      return {"unit_not_competent", "đơn vị báo không thuộc thẩm quyền", "a unit is not competent"};
    case unforeseen: return {"unforeseen", "tình huống phát sinh", "an unforeseen case"};
  }
  return {};
}

constexpr Said said(WithholdingGround value) {
  using enum WithholdingGround;
  switch (value) {
    case state_secret: return {"state_secret", "bí mật nhà nước", "state secret"};
    case petitioner_request:
      return {"petitioner_request", "người gửi yêu cầu giữ bí mật",
              "the petitioner asked for confidentiality"};
  }
  return {};
}

}  // namespace petition::wording
