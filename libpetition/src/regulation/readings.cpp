// What each open point of the text leaves to choose, the reading taken by default first, and what
// rests on which point.
#include "regulation/readings.h"

namespace petition::regulation {
namespace {

constexpr ChoiceWords kTimelyResponse[] = {
    {"any_response",
     "trả lời, báo thời gian trả kết quả, hoặc báo có lý do là không thuộc thẩm quyền",
     "an answer, a notice of when the result is due, or a reasoned statement of not being "
     "competent"},
    {"answer_only", "chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn",
     "only an answer; a promised time does not stop the limit"}};
constexpr ChoiceWords kDueSecond[] = {{"in_time", "phản hồi đúng thời điểm đến hạn là đúng hạn",
                                       "a response at the very second it is due is in time"}};
constexpr ChoiceWords kStartOfLimit[] = {
    {"receipt", "từ lúc nhận phiếu; ngoài giờ làm việc không tính",
     "from receipt of the slip; time outside working hours does not count"}};
constexpr ChoiceWords kSpanOfOverdue[] = {
    {"until_result", "trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả",
     "from the first lapse until the result is recorded"},
    {"per_level", "tính riêng từng cấp; cấp mới bắt đầu lại",
     "per level; a new level starts clean"}};
constexpr ChoiceWords kLapseOfAgreedTime[] = {
    {"escalates", "trễ hạn và chuyển lên cấp trên như khi không phản hồi",
     "overdue, and goes up as a missing response does"},
    {"overdue_only", "chỉ trễ hạn, không chuyển lên", "overdue only"}};
constexpr ChoiceWords kRescheduling[] = {
    {"appointment", "lần báo thời gian đầu là hẹn; lần sau của cùng đơn vị mới là hẹn lại",
     "the first notice is an appointment; a further one by the same unit is a rescheduling"},
    {"counts_as_rescheduling", "lần báo thời gian đầu đã tính là hẹn lại",
     "the first notice already counts as a rescheduling"}};
constexpr ChoiceWords kRemindedTimes[] = {
    {"all_agreed_times", "nhắc cho mọi thời gian đã hẹn", "for every agreed time"},
    {"extensions_only", "chỉ nhắc khi gia hạn", "for extensions only"}};
constexpr ChoiceWords kLimitOfThirdLevel[] = {
    {"none", "không có thời hạn", "no limit"},
    {"limit", "có thời hạn theo giờ làm việc", "a limit in working hours"}};
constexpr ChoiceWords kAtOnce[] = {
    {"none", "không có con số; thời gian thực tế được đo", "no figure; the time taken is measured"},
    {"limit", "có thời hạn theo phút làm việc", "a limit in working minutes"}};
constexpr ChoiceWords kUnclearCompetence[] = {
    {"operator",
     "đơn vị trả phiếu về {operator}; bị trả đến số lần giới hạn thì chỉ được chuyển {office}",
     "a return goes to {operator}; after the last one allowed the petition can only be referred"},
    {"office", "đơn vị trả phiếu thì chuyển thẳng {office}", "a return goes straight to {office}"}};
constexpr ChoiceWords kSeveralUnits[] = {
    {"lead_unit", "một đơn vị chủ trì, các đơn vị khác phối hợp; thời hạn ràng buộc đơn vị chủ trì",
     "one lead unit and any number of coordinating units; limits bind the lead"}};
constexpr ChoiceWords kAfterAssignment[] = {
    {"full_limit", "đơn vị được phân công có đủ thời hạn và số lần hẹn lại của mình",
     "the assigned unit gets its own full limits and its own reschedulings"},
    {"once_per_petition", "đơn vị được phân công có đủ thời hạn; số lần hẹn tính cho cả hồ sơ",
     "the assigned unit gets its own full limits; its promises are counted over the petition"}};
constexpr ChoiceWords kReopening[] = {
    {"stays_closed", "đánh giá không hài lòng không mở lại hồ sơ",
     "a dissatisfied rating does not reopen the petition"},
    {"reopens_once", "đánh giá không hài lòng mở lại hồ sơ tại {office} một lần",
     "a dissatisfied rating reopens it to {office} once"}};
constexpr ChoiceWords kPublication[] = {
    {"after_answer", "chỉ công khai sau khi trả lời; có yêu cầu giữ bí mật thì gỡ",
     "only after an answer; a later request for confidentiality has it withdrawn"}};
constexpr ChoiceWords kLateAnswer[] = {
    {"accepted", "đơn vị trả lời muộn vẫn được nhận khi hồ sơ còn mở, ghi là trễ",
     "a late answer is accepted while the petition is open, and recorded as late"}};
constexpr ChoiceWords kJudgingTime[] = {
    {"recorded", "theo lúc ghi nhận trên hệ thống", "by the time of recording on the system"},
    {"occurred", "theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn",
     "by the time it occurred; a late recording does not make it late"}};
constexpr ChoiceWords kEndOfLimit[] = {
    {"earliest", "tại thời điểm sớm nhất dùng hết thời hạn",
     "at the earliest instant at which they are used up"},
    {"next_opening", "tại giờ mở cửa kế tiếp", "at the next opening"}};
constexpr ChoiceWords kReturnedSlip[] = {
    {"as_new", "như với phiếu mới: chuyển, trả lời từ dữ liệu sẵn có, hoặc không tiếp nhận",
     "all that may be done with a new one: forward, refer, answer, or decline for a true reason"},
    {"forward_or_refer", "chỉ chuyển đơn vị khác hoặc chuyển {office}",
     "forward it to another unit, or refer it"}};
constexpr ChoiceWords kExclusions[] = {
    {"everybody", "không ai xử lý; {operator} không tiếp nhận, {office} không tiếp nhận",
     "nobody handles them: {operator} declines at intake, {office} what comes up to it"},
    {"office_only", "chỉ ràng buộc {office}", "they bind {office} alone"}};
constexpr ChoiceWords kEarlierTime[] = {
    {"free", "được hẹn sớm hơn bao nhiêu lần cũng được, không tính là hẹn lại",
     "an earlier time is free and not counted"},
    {"refused", "chỉ được hẹn muộn hơn", "only a later time is taken"}};
constexpr ChoiceWords kLongestAppointment[] = {
    {"none", "văn bản không nêu con số", "the text sets no figure"},
    {"limit", "không quá một thời hạn kể từ lúc hẹn", "at most so far off"}};
constexpr ChoiceWords kChannelsPublished[] = {
    {"one", "một kênh là đủ; các kênh khác có thể thêm sau",
     "one channel discharges the duty; more may follow"},
    {"all_internet", "phải đủ mọi kênh được công khai", "on every channel that is published on"}};
constexpr ChoiceWords kReceiptOfSlip[] = {{"on_system", "khi phiếu được chuyển trên hệ thống",
                                           "when it is forwarded or passed up on the system"}};
constexpr ChoiceWords kReturnedAssignment[] = {
    {"office", "phiếu về lại {office}, nơi đã xác định thẩm quyền",
     "the slip goes back to {office}, which determined competence"},
    {"operator", "phiếu về {operator}", "the slip goes to {operator}"}};
constexpr ChoiceWords kRecall[] = {
    {"before_response", "được, khi đơn vị chưa phản hồi và chưa hết hạn",
     "while the unit has not responded and its limit has not lapsed"},
    {"never", "không", "never"}};
constexpr ChoiceWords kWithdrawal[] = {
    {"before_answer", "được, trước khi có trả lời", "before an answer"},
    {"never", "không", "never"}};
constexpr ChoiceWords kResponderAtHead[] = {
    {"unit", "đơn vị, qua {head} hoặc {focal_point}", "the unit, through {head} or {focal_point}"},
    {"head_only", "chỉ {head}", "{head} alone"}};
constexpr ChoiceWords kPromiseThenReturn[] = {
    {"while_promised", "đã hẹn vẫn được, khi chưa qua thời gian đã hẹn",
     "a promise does not bar it while the agreed time has not passed"},
    {"before_promise", "chỉ khi chưa hẹn", "only before any promise"}};
constexpr ChoiceWords kEarliestTime[] = {
    {"after_cause", "không trước khi gửi; xét theo lúc xảy ra thì không trước khi nhận được phiếu",
     "not before the petition was sent; judged by occurrence, not before the slip was received"}};

}  // namespace

OpenPoint open_point(Reading reading) {
  using enum Reading;
  switch (reading) {
    case timely_response: return {"2, 10.2, 11.1", kTimelyResponse};
    case due_second: return {"11.1, 11.2", kDueSecond};
    case start_of_limit: return {"11.1, 11.2", kStartOfLimit};
    case span_of_overdue: return {"11.4", kSpanOfOverdue};
    case lapse_of_agreed_time: return {"10.2.2, 11.4", kLapseOfAgreedTime};
    case rescheduling: return {"11.3, 10.5, 2", kRescheduling};
    case reminded_times: return {"10.5", kRemindedTimes};
    case limit_of_third_level: return {"10.4", kLimitOfThirdLevel, true};
    case at_once: return {"10.1", kAtOnce, true};
    case unclear_competence: return {"4.5, 10.4.2", kUnclearCompetence};
    case several_units: return {"10.4.2", kSeveralUnits};
    case after_assignment: return {"10.4.2, 11", kAfterAssignment};
    case reopening: return {"14", kReopening};
    case publication: return {"13.1", kPublication};
    case late_answer: return {"10.1.2.b2, 10.2, 10.3", kLateAnswer};
    case judging_time: return {"11.4", kJudgingTime};
    case end_of_limit: return {"11.1, 11.2", kEndOfLimit};
    case returned_slip: return {"10.1.2, 4.6", kReturnedSlip};
    case exclusions: return {"17.1", kExclusions};
    case earlier_time: return {"11.3", kEarlierTime};
    case longest_appointment: return {"10.2.2", kLongestAppointment, true};
    case channels_published: return {"13.1", kChannelsPublished};
    case receipt_of_slip: return {"11.1, 11.2", kReceiptOfSlip};
    case returned_assignment: return {"10.4.2", kReturnedAssignment};
    case recall: return {"20.2", kRecall};
    case withdrawal: return {"10.1", kWithdrawal};
    case responder_at_head: return {"10.3.1", kResponderAtHead};
    case promise_then_return: return {"4.5, 10.2.2", kPromiseThenReturn};
    case earliest_time: return {"9, 12.1", kEarliestTime};
  }
  return {};
}

ReadingSet readings_of(Kind kind) {
  using enum Reading;
  // clang-format off
  switch (kind) {
    case Kind::answered: return {timely_response, late_answer, judging_time, responder_at_head};
    case Kind::declined: return {returned_slip, exclusions};
    case Kind::appointed: return {timely_response, rescheduling, longest_appointment};
    case Kind::rescheduled: return {rescheduling, earlier_time};
    case Kind::not_competent:
      return {unclear_competence, returned_assignment, promise_then_return};
    case Kind::referred: return {unclear_competence};
    case Kind::forwarded: return {returned_slip, receipt_of_slip};
    case Kind::assigned: return {several_units, after_assignment, receipt_of_slip};
    case Kind::recalled: return {recall};
    case Kind::withdrawn: return {withdrawal};
    case Kind::published: return {publication, channels_published};
    case Kind::withheld:
    case Kind::publication_withdrawn:
    case Kind::confidentiality_requested: return {publication};
    case Kind::rated: return {reopening};
    case Kind::lapsed: return {due_second, span_of_overdue, judging_time};
    case Kind::escalated: return {lapse_of_agreed_time};
    case Kind::reminded: return {reminded_times};
    case Kind::progress_reported: return {several_units};
    case Kind::received: case Kind::notified: case Kind::published_by_unit: case Kind::commented:
    case Kind::corrected: case Kind::regulation_changed: case Kind::calendar_changed:
    case Kind::urged: return {};
  }
  // clang-format on
  return {};
}

ReadingSet readings_of(RefusalCode code) {
  using enum Reading;
  using enum RefusalCode;
  // clang-format off
  switch (code) {
    case already_promised: case nothing_promised: case agreed_time_passed:
    case too_many_promises: return {rescheduling};
    case agreed_time_not_later: return {rescheduling, earlier_time};
    case appointment_too_far: return {longest_appointment};
    case returned_by_unit: case too_many_returns: case never_returned: return {unclear_competence};
    case promise_given: return {promise_then_return};
    case already_forwarded: return {returned_slip};
    case complaint: case denunciation: case legal_guidance: return {exclusions};
    case coordinating_twice: return {several_units};
    case already_published: return {channels_published};
    case not_sender: case responded: case limit_passed: return {recall};
    case occurred_before_received: case occurred_before_cause: return {earliest_time};
    case not_due: case other_due_time: return {due_second, judging_time, end_of_limit};
    case occurred_after_recorded: case recorded_before_last: case id_reused: case wrong_role:
    case wrong_position: case not_holder: case unknown_channel: case not_vietnamese: case unclear:
    case out_of_scope: case incomplete_contact: case reasons_missing: case guidance_missing:
    case reason_contradicted: case result_missing: case unit_missing: case ground_missing:
    case reason_missing: case text_missing: case url_missing: case channels_missing:
    case agreed_time_not_future: case already_noted: case other_level: case state_secret:
    case confidential: case channel_not_public: case ground_untrue:
    case excluded: case unknown_rating: case unknown_notice: case unknown_event: case unknown_field:
    case fixed_field: case invalid_value: case unknown_class: case agreed_time_too_far:
    case unit_not_in_force: case unknown_regulation: case unknown_calendar: case unknown_unit:
    case channel_needs_operator: case unknown_notice_channel: return {};
  }
  // clang-format on
  return {};
}

ReadingSet readings_of(Owed owed) {
  using enum Reading;
  switch (owed) {
    case Owed::assessment: return {at_once};
    case Owed::response:
      return {timely_response, due_second, start_of_limit, end_of_limit, receipt_of_slip};
    case Owed::result: return {due_second, rescheduling};
    case Owed::reminder: return {reminded_times};
    case Owed::escalation: return {lapse_of_agreed_time};
    case Owed::handling: return {limit_of_third_level};
    case Owed::publication: return {publication, channels_published};
    case Owed::withdrawal:
    case Owed::unit_withdrawal: return {publication};
    case Owed::slip_notice:
    case Owed::forwarding_anew:
    case Owed::decline_notice:
    case Owed::response_notice:
    case Owed::result_notice: return {at_once};
    case Owed::unit_publication: return {};
  }
  return {};
}

}  // namespace petition::regulation
