// The words of those who look at many cases: audit, report, comparison and proof.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(DeviationKind value) {
  using enum DeviationKind;
  switch (value) {
    case missing: return {"missing", "chưa thực hiện", "missing"};
    case late: return {"late", "thực hiện trễ", "late"};
    case early: return {"early", "thực hiện quá sớm", "early"};
    case forbidden: return {"forbidden", "không được phép", "forbidden"};
    case repeated: return {"repeated", "lặp lại quá số lần", "repeated"};
    case wrong_actor: return {"wrong_actor", "không đúng người thực hiện", "wrong actor"};
    case incomplete: return {"incomplete", "ghi thiếu thông tin", "incomplete"};
    case wrongly_published:
      return {"wrongly_published", "công khai sai quy định", "wrongly published"};
    case not_published: return {"not_published", "chưa công khai", "not published"};
    case out_of_order: return {"out_of_order", "sai trình tự", "out of order"};
  }
  return {};
}

constexpr Said said(Oversight value) {
  using enum Oversight;
  switch (value) {
    case record: return {"record", "giá trị của hồ sơ được ghi lưu", "value of the record"};
    case extract: return {"extract", "thông tin lưu lại, trích xuất", "extract of a case"};
    case report: return {"report", "báo cáo", "report"};
    case satisfaction: return {"satisfaction", "mức độ hài lòng", "satisfaction"};
    case improvement:
      return {"improvement", "đề xuất rút ngắn thời gian", "proposal for improvement"};
    case supervision: return {"supervision", "giám sát, theo dõi", "supervision"};
    case guidance: return {"guidance", "nhân viên trực hướng dẫn", "the operator's guidance"};
    case coordination:
      return {"coordination", "nhân viên trực điều phối", "the operator's coordination"};
    case delay: return {"delay", "nhân viên trực không chậm trễ", "no delay by the operator"};
    case records:
      return {"records", "nhân viên trực quản lý hồ sơ", "the operator's keeping of records"};
    case signed_document: return {"signed_document", "văn bản trả lời ký số", "signed document"};
    case accounts: return {"accounts", "tài khoản của đơn vị", "accounts of the units"};
  }
  return {};
}

constexpr Said said(Period value) {
  using enum Period;
  switch (value) {
    case week: return {"week", "tuần", "week"};
    case month: return {"month", "tháng", "month"};
    case quarter: return {"quarter", "quý", "quarter"};
    case year: return {"year", "năm", "year"};
  }
  return {};
}

constexpr Said said(Aspect value) {
  using enum Aspect;
  switch (value) {
    case refused: return {"refused", "bị từ chối", "refused"};
    case position: return {"position", "trạng thái", "position"};
    case overdue: return {"overdue", "trễ hạn", "overdue"};
    case answered_late: return {"answered_late", "trả lời trễ", "answered late"};
    case dues: return {"dues", "các thời hạn", "due times"};
    case late_s: return {"late_s", "trễ", "late by"};
  }
  return {};
}

constexpr Said said(Variable value) {
  using enum Variable;
  switch (value) {
    case suitable: return {"suitable", "phù hợp để tiếp nhận", "suitable"};
    case forwarded: return {"forwarded", "đã chuyển phiếu", "forwarded"};
    case returns: return {"returns", "số lần bị trả lại", "returns"};
    case promises: return {"promises", "số lần đã hẹn", "promises"};
    case due_passed: return {"due_passed", "đã quá hạn", "due time passed"};
    case lapse_noted: return {"lapse_noted", "đã ghi nhận hết thời hạn", "lapse recorded"};
    case reminder_due: return {"reminder_due", "đến giờ nhắc hẹn", "reminder due"};
    case confidential: return {"confidential", "yêu cầu giữ bí mật", "confidential"};
    case publication: return {"publication", "công khai", "publication"};
    case answerer: return {"answerer", "bên trả lời", "answered by"};
    case unit_published: return {"unit_published", "đơn vị đã công khai", "published by the unit"};
    case unit_held:
      return {"unit_held", "đơn vị giữ phiếu trước đó", "a unit held the slip before"};
  }
  return {};
}

constexpr Said said(PropertyId value) {
  using enum PropertyId;
  switch (value) {
    case every_position_reached:
      return {"every_position_reached", "mọi trạng thái đều đến được", "every position is reached"};
    case no_dead_end:
      return {"no_dead_end", "chỉ hồ sơ đã trả lời hoặc không tiếp nhận mới kết thúc",
              "only answered and declined cases end"};
    case someone_owes:
      return {"someone_owes", "hồ sơ còn mở luôn có người có nghĩa vụ",
              "every open case has an obligation with a holder"};
    case due_where_limited:
      return {"due_where_limited", "nơi quy chế đặt thời hạn thì luôn có thời hạn",
              "where a limit is set, there is a due time"};
    case silence_ends:
      return {"silence_ends", "im lặng luôn đưa phiếu đến cấp cuối",
              "silence always ends at the last level"};
    case one_escalation_a_level:
      return {"one_escalation_a_level", "không chuyển lên hai lần từ một cấp",
              "no case escalates twice from one level"};
    case promises_limited:
      return {"promises_limited", "không đơn vị nào hẹn quá số lần (Điều 11.3)",
              "no unit promises more often than the limit (Art. 11.3)"};
    case answer_possible:
      return {"answer_possible", "hồ sơ còn mở luôn có thể được trả lời",
              "every open case can be answered"};
    case overdue_kept:
      return {"overdue_kept", "trễ hạn không mất trước khi có kết quả (Điều 11.4)",
              "overdue is never lost before the result (Art. 11.4)"};
    case nothing_secret_published:
      return {"nothing_secret_published",
              "không công khai bí mật nhà nước hoặc nội dung được yêu cầu giữ bí mật (Điều 13.1)",
              "nothing secret or confidential is published (Art. 13.1)"};
    case rated_after_answer:
      return {"rated_after_answer", "chỉ đánh giá sau khi trả lời (Điều 14)",
              "rated only after an answer (Art. 14)"};
    case alternative_accepted:
      return {"alternative_accepted", "mỗi lần từ chối đều chỉ ra một việc làm được",
              "each refusal names an act that is then accepted"};
    case replay_is_direct:
      return {"replay_is_direct", "xét lại hồ sơ cho kết quả như cũ",
              "a record judged again gives the same case"};
    case guards_tell_apart:
      return {"guards_tell_apart",
              "điều kiện của một việc không chồng nhau, không bỏ sót trường hợp nào",
              "the guards of one act do not overlap and leave no case out"};
  }
  return {};
}

}  // namespace petition::wording
