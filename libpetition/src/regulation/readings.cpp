// The open points of the text, I-1 to I-17, each with the reading taken by default first.
#include "regulation/readings.h"

#include <array>

namespace petition::regulation {
namespace {

constexpr Choice k1[] = {
    {"any_response", "trả lời, báo thời gian trả kết quả, hoặc báo có lý do là không thuộc thẩm quyền",
     "an answer, a notice of when the result is due, or a reasoned statement of not being competent"},
    {"answer_only", "chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn",
     "only an answer; a promised time does not stop the limit"}};
constexpr Choice k2[] = {{"in_time", "phản hồi đúng giây đến hạn là đúng hạn",
                          "a response at the very second it is due is in time"}};
constexpr Choice k3[] = {{"receipt", "từ lúc nhận phiếu; ngoài giờ làm việc không tính",
                          "from receipt of the slip; time outside working hours does not count"}};
constexpr Choice k4[] = {
    {"until_result", "trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả",
     "from the first lapse until the result is recorded"},
    {"per_level", "tính riêng từng cấp; cấp mới bắt đầu lại", "per level; a new level starts clean"}};
constexpr Choice k5[] = {
    {"escalates", "trễ hạn và chuyển lên cấp trên như khi không phản hồi",
     "overdue, and goes up as a missing response does"},
    {"overdue_only", "chỉ trễ hạn, không chuyển lên", "overdue only"}};
constexpr Choice k6[] = {
    {"appointment", "lần báo thời gian đầu là hẹn; lần sau của cùng đơn vị mới là hẹn lại",
     "the first notice is an appointment; a further one by the same unit is a rescheduling"},
    {"counts_as_rescheduling", "lần báo thời gian đầu đã tính là hẹn lại",
     "the first notice already counts as a rescheduling"}};
constexpr Choice k7[] = {
    {"all_agreed_times", "nhắc cho mọi thời gian đã hẹn", "for every agreed time"},
    {"extensions_only", "chỉ nhắc khi gia hạn", "for extensions only"}};
constexpr Choice k8[] = {
    {"none", "không có thời hạn", "no limit"},
    {"limit", "có thời hạn theo giờ làm việc", "a limit in working hours"}};
constexpr Choice k9[] = {
    {"none", "không có con số; thời gian thực tế được đo", "no figure; the time taken is measured"},
    {"limit", "có thời hạn theo phút làm việc", "a limit in working minutes"}};
constexpr Choice k10[] = {
    {"operator", "đơn vị trả phiếu về nhân viên trực; sau hai lần trả chỉ được chuyển Văn phòng",
     "a return goes to the operator; after a second one the petition can only be referred"},
    {"office", "đơn vị trả phiếu thì chuyển thẳng Văn phòng", "a return goes straight to the Office"}};
constexpr Choice k11[] = {
    {"lead_unit", "một đơn vị chủ trì, các đơn vị khác phối hợp; thời hạn ràng buộc đơn vị chủ trì",
     "one lead unit and any number of coordinating units; limits bind the lead"}};
constexpr Choice k12[] = {
    {"full_limit", "đơn vị được phân công có đủ thời hạn và một lần hẹn lại của mình",
     "the assigned unit gets its own full limits and its own one rescheduling"}};
constexpr Choice k13[] = {
    {"stays_closed", "đánh giá không hài lòng không mở lại hồ sơ",
     "a dissatisfied rating does not reopen the petition"},
    {"reopens_once", "đánh giá không hài lòng mở lại hồ sơ tại Văn phòng một lần",
     "a dissatisfied rating reopens it to the Office once"}};
constexpr Choice k14[] = {
    {"after_answer", "chỉ công khai sau khi trả lời; có yêu cầu giữ bí mật thì gỡ",
     "only after an answer; a later request for confidentiality has it withdrawn"}};
constexpr Choice k15[] = {
    {"accepted", "đơn vị trả lời muộn vẫn được nhận khi hồ sơ còn mở, ghi là trễ",
     "a late answer is accepted while the petition is open, and recorded as late"}};
constexpr Choice k16[] = {
    {"recorded", "theo lúc ghi nhận trên hệ thống", "by the time of recording on the system"},
    {"occurred", "theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn",
     "by the time it occurred; a late recording does not make it late"}};
constexpr Choice k17[] = {
    {"earliest", "tại thời điểm sớm nhất dùng hết thời hạn",
     "at the earliest instant at which they are used up"},
    {"next_opening", "tại giờ mở cửa kế tiếp", "at the next opening"}};

constexpr std::array<OpenPoint, kReadings> kPoints = {{
    {"I-1", "2, 10.2, 11.1", "thế nào là phản hồi đúng hạn", "what counts as a response in time", k1},
    {"I-2", "11.1, 11.2", "thế nào là \"không quá 8 giờ làm việc\"",
     "what \"not more than 8 working hours\" means", k2},
    {"I-3", "11.1, 11.2", "thời hạn bắt đầu khi nào", "when counting starts", k3},
    {"I-4", "11.4", "trễ hạn bắt đầu và kết thúc khi nào", "when overdue starts and ends", k4},
    {"I-5", "10.2.2, 11.4", "hết thời gian đã hẹn thì sao", "what the lapse of an agreed time causes", k5},
    {"I-6", "11.3, 10.5, 2", "thế nào là hẹn lại", "what is a rescheduling", k6},
    {"I-7", "10.5", "nhắc hẹn cho thời gian nào", "which agreed times are reminded of", k7},
    {"I-8", "10.4", "thời hạn của cấp thứ ba", "the limit of the third level", k8, true},
    {"I-9", "10.1", "\"ngay\", \"kịp thời\" đối với nhân viên trực", "\"at once\" for the operator", k9, true},
    {"I-10", "4.5, 10.4.2", "chưa rõ thẩm quyền", "unclear competence", k10},
    {"I-11", "10.4.2", "nhiều đơn vị cùng xử lý", "several units", k11},
    {"I-12", "10.4.2, 11", "sau khi Văn phòng phân công", "after the Office assigns", k12},
    {"I-13", "14", "đánh giá có mở lại hồ sơ không", "whether a rating reopens", k13},
    {"I-14", "13.1", "công khai khi nào", "when a result is published", k14},
    {"I-15", "10.1.2.b2, 10.2, 10.3", "trả lời muộn sau khi phiếu đã chuyển lên",
     "a late answer after the slip went up", k15},
    {"I-16", "11.4", "xét thời hạn theo thời điểm nào", "which time a limit is judged by", k16},
    {"I-17", "11.1, 11.2", "8 giờ làm việc kết thúc lúc nào", "where 8 working hours end", k17},
}};

}  // namespace

const OpenPoint& open_point(int number) { return kPoints.at(static_cast<std::size_t>(number - 1)); }

int reading_number(std::string_view id) {
  for (int n = 1; n <= kReadings; ++n)
    if (open_point(n).id == id) return n;
  return 0;
}

ReadingSet readings_of(Kind kind) {
  switch (kind) {
    case Kind::answered: return {1, 15, 16};
    case Kind::appointed: return {1, 6};
    case Kind::rescheduled: return {6};
    case Kind::not_competent:
    case Kind::referred: return {10};
    case Kind::assigned: return {11, 12};
    case Kind::published:
    case Kind::withheld:
    case Kind::publication_withdrawn:
    case Kind::confidentiality_requested: return {14};
    case Kind::rated: return {13};
    case Kind::lapsed: return {2, 4, 16};
    case Kind::escalated: return {5};
    case Kind::reminded: return {7};
    default: return {};
  }
}

ReadingSet readings_of(RefusalCode code) {
  switch (code) {
    case RefusalCode::already_promised:
    case RefusalCode::nothing_promised:
    case RefusalCode::agreed_time_passed:
    case RefusalCode::agreed_time_not_later:
    case RefusalCode::too_many_promises: return {6};
    case RefusalCode::returned_by_unit:
    case RefusalCode::too_many_returns:
    case RefusalCode::never_returned:
    case RefusalCode::promise_given: return {10};
    case RefusalCode::not_due:
    case RefusalCode::other_due_time: return {2, 16, 17};
    default: return {};
  }
}

ReadingSet readings_of(Owed owed) {
  switch (owed) {
    case Owed::assessment: return {9};
    case Owed::response: return {1, 2, 3, 17};
    case Owed::result: return {2, 6};
    case Owed::reminder: return {7};
    case Owed::escalation: return {5};
    case Owed::handling: return {8};
    case Owed::publication:
    case Owed::withdrawal: return {14};
    case Owed::decline_notice:
    case Owed::response_notice:
    case Owed::result_notice: return {9};
    default: return {};
  }
}

}  // namespace petition::regulation
