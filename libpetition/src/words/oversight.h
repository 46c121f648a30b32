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

constexpr Said said(AuditScope value) {
  using enum AuditScope;
  switch (value) {
    case due_times: return {"due_times", "thời hạn", "due times"};
    case reminders: return {"reminders", "nhắc hẹn", "reminders"};
    case notices: return {"notices", "thông báo", "notices"};
    case publication: return {"publication", "công khai", "publication"};
    case acts: return {"acts", "thẩm quyền, trình tự", "who may do what, when"};
    case records: return {"records", "ghi lưu hồ sơ", "what is recorded"};
  }
  return {};
}

constexpr Said said(OverdueVerdict value) {
  using enum OverdueVerdict;
  switch (value) {
    case truly_late: return {"truly_late", "trễ hạn thật", "truly late"};
    case late_by_recording:
      return {"late_by_recording", "chỉ trễ do ghi nhận muộn", "late only by recording"};
    case late_by_calendar:
      return {"late_by_calendar", "chỉ trễ do lịch của cổng thiếu ngày nghỉ",
              "late only by a calendar that lacks a day off"};
    case marked_in_time:
      return {"marked_in_time", "bị đánh dấu trễ dù đúng hạn", "marked late though in time"};
    case not_marked:
      return {"not_marked", "trễ hạn nhưng không được đánh dấu", "late and not marked"};
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
    case guidance: return {"guidance", "hướng dẫn đầy đủ", "guidance"};
    case coordination: return {"coordination", "tiếp nhận, điều phối, trả lời", "coordination"};
    case delay: return {"delay", "không chậm trễ, gây khó khăn", "no delay"};
    case records: return {"records", "quản lý hồ sơ ghi lưu", "keeping of records"};
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
    case assigned: return {"assigned", "phiếu được phân công", "assigned"};
    case coordinated: return {"coordinated", "có đơn vị phối hợp", "other units help"};
    case holder_ended:
      return {"holder_ended", "đơn vị không còn, không có đơn vị kế thừa",
              "the unit is no more, and none took over"};
    case channels: return {"channels", "số kênh đã công khai", "channels published on"};
    case excluded: return {"excluded", "thuộc nội dung không xử lý", "not to be handled"};
    case reopened: return {"reopened", "đã mở lại", "reopened"};
    case earlier: return {"earlier", "hẹn sớm hơn", "to an earlier time"};
    case several: return {"several", "nêu đơn vị phối hợp", "names units that help"};
    case everywhere:
      return {"everywhere", "trên mọi kênh còn lại", "on every channel that is left"};
    case dissatisfied: return {"dissatisfied", "không hài lòng", "dissatisfied"};
  }
  return {};
}

/// What is proven, without its exceptions and clauses: those are the regulation's own.
constexpr Said said(PropertyId value) {
  using enum PropertyId;
  switch (value) {
    case every_position_reached:
      return {"every_position_reached", "mọi trạng thái của quy trình đều đến được",
              "every place of the process is reached"};
    case no_dead_end:
      return {"no_dead_end",
              "hồ sơ còn mở luôn còn đường đến trả lời hoặc không tiếp nhận, không cần đính chính",
              "from every open case steps other than corrections lead to an answer or a decline"};
    case someone_owes:
      return {"someone_owes", "hồ sơ còn mở luôn có người có nghĩa vụ",
              "every open case has an obligation, and each has a holder"};
    case due_where_limited:
      return {"due_where_limited", "nơi có thời hạn hoặc thời gian đã hẹn, một nghĩa vụ mang nó",
              "where a limit is set or a time agreed, an obligation has it as its due time"};
    case silence_ends:
      return {"silence_ends", "im lặng luôn đưa phiếu đến cấp cuối",
              "silence brings a slip from any unit to the last level"};
    case one_escalation_a_level:
      return {"one_escalation_a_level", "mỗi lần phiếu ở một cấp chỉ chuyển lên một lần",
              "no slip goes up twice from one stay at a level"};
    case promises_limited:
      return {"promises_limited", "không đơn vị nào hẹn quá số lần",
              "no unit promises a time more often than the limit"};
    case answer_possible:
      return {"answer_possible",
              "hồ sơ còn mở và phù hợp luôn còn đường đến trả lời, không cần đính chính",
              "from every open, suitable case steps other than corrections lead to an answer"};
    case overdue_kept:
      return {"overdue_kept", "trễ hạn không mất trước khi có kết quả, và kết quả được ghi là trễ",
              "overdue is never lost before the result, and the result is shown as late"};
    case nothing_secret_published:
      return {"nothing_secret_published",
              "không công khai điều đang là bí mật nhà nước hoặc được yêu cầu giữ bí mật; điều đã "
              "công khai trước đó thì có người phải gỡ",
              "nothing secret or confidential is published, and what was published before has to "
              "be withdrawn by somebody"};
    case rated_after_answer:
      return {"rated_after_answer", "chỉ đánh giá sau khi trả lời", "rated only after an answer"};
    case alternative_accepted:
      return {"alternative_accepted",
              "mỗi lần từ chối đều chỉ ra một việc được chấp nhận: chính việc đó làm cho đúng, "
              "hoặc, khi hồ sơ còn mở, một việc đưa hồ sơ đi tiếp",
              "each refusal names an act that is then accepted: the same done rightly or, while "
              "the case is open, one that moves it on"};
    case replay_is_direct:
      return {"replay_is_direct", "xét lại hồ sơ cho kết quả như cũ",
              "a record judged again gives the same case"};
    case guards_tell_apart:
      return {"guards_tell_apart",
              "sơ đồ có đúng các bước của bộ xét; điều kiện của một việc không chồng nhau, không "
              "bỏ sót trường hợp nào",
              "the graph has just the steps that are taken; the guards of one act do not overlap "
              "and leave no case out"};
    case decline_possible:
      return {"decline_possible",
              "hồ sơ còn mở và không phù hợp luôn còn đường đến không tiếp nhận, không cần đính "
              "chính",
              "from every open, unsuitable case steps other than corrections lead to a decline"};
  }
  return {};
}

/// A is the first law, B the second.
constexpr Said said(Claim value) {
  using enum Claim;
  switch (value) {
    case nothing_due_later:
      return {"nothing_due_later",
              "không việc nào mà A và B cùng giao cho một người có hạn muộn hơn theo B; không đặt "
              "hạn là muộn nhất",
              "nothing that A and B both ask of somebody is due later under B; no due time is the "
              "latest"};
    case nothing_due_earlier:
      return {"nothing_due_earlier",
              "không việc nào mà A và B cùng giao cho một người có hạn sớm hơn theo B; không đặt "
              "hạn là muộn nhất",
              "nothing that A and B both ask of somebody is due earlier under B; no due time is "
              "the latest"};
    case nothing_allowed_more:
      return {"nothing_allowed_more", "B không chấp nhận sự kiện nào mà A từ chối",
              "B accepts no event that A refuses"};
    case nothing_allowed_less:
      return {"nothing_allowed_less", "B không từ chối sự kiện nào mà A chấp nhận",
              "B refuses no event that A accepts"};
    case same:
      return {
          "same",
          "A và B quyết định như nhau: chấp nhận hay từ chối, hồ sơ ở đâu, ai phải làm gì trước "
          "lúc nào, trễ hay không, báo cho ai",
          "A and B decide alike: what is accepted or refused, where the case stands, who has to "
          "do what by when, what is late, who is told"};
  }
  return {};
}

}  // namespace petition::wording
