// What was explored of two laws, in words.
#include "verification/scope.h"

#include <fmt/core.h>

#include "text/spoken.h"
#include "verification/shared_acts.h"

namespace petition::verification {
namespace {

std::string spoken(const Scope& scope, Instant t, Lang lang) {
  return text::spoken_time(t, scope.before.calendar().utc_offset_s(), lang);
}

Text extent(const Scope& scope) {
  if (scope.stopped)
    return {"Dừng khi câu nào cũng đã có diễn biến phá vỡ.",
            "It ended when every claim was broken."};
  return {"Xét đến khi không còn cặp hồ sơ mới, số sự kiện không giới hạn.",
          "It went on until no new pair of cases appeared, with any number of events."};
}

Text beginning(const Scope& scope) {
  return {fmt::format("Hồ sơ bắt đầu lúc {}, và theo cả hai quy chế đi qua cùng những sự kiện vào "
                      "cùng những lúc.",
                      spoken(scope, scope.start, Lang::vi)),
          fmt::format("The case begins at {}, and goes through the same events at the same times "
                      "under both laws.",
                      spoken(scope, scope.start, Lang::en))};
}

Text events() {
  return {
      "Mỗi vai trò thử mọi loại sự kiện, với dữ liệu đúng và dữ liệu thiếu hoặc sai; giờ hẹn là "
      "1 giờ hoặc 3 ngày sau, và một giây quá mức xa nhất. Không thử việc chuyển hồ sơ sang "
      "quy chế hoặc lịch khác.",
      "Every role tries every kind of event, with data in order and with data missing or wrong; "
      "a time is promised 1 hour or 3 days ahead, and a second beyond the furthest. Moving a "
      "case to another regulation or calendar is not tried."};
}

Text times(const Scope& scope) {
  Text said{
      "Các lúc được thử: ngay lúc sự kiện trước, 1 giờ sau, và một giây trước, đúng, một giây "
      "sau mỗi thời hạn, giờ hẹn, giờ nhắc theo A hoặc B; lúc nào hệ thống cũng có thể kiểm "
      "tra thời hạn, hoặc không.",
      "Times tried: that of the event before, an hour later, and a second before, at and a "
      "second after each due time, agreed time and reminder under A or B; at each of them "
      "the due times may be checked, or not."};
  if (!scope.moments.differ()) return said;
  said.vi += fmt::format(
      " Thêm lúc gần nhất mà hạn theo A và theo B, tính từ cùng lúc ấy, hết theo "
      "thứ tự khác, dò từng giây đến {}.",
      spoken(scope, scope.moments.last(), Lang::vi));
  said.en += fmt::format(
      " Also the next time from which limits under A and under B end in another "
      "order, found among all seconds until {}.",
      spoken(scope, scope.moments.last(), Lang::en));
  return said;
}

Text recording(const Scope& scope) {
  if (!by_occurrence(scope.before) && !by_occurrence(scope.after))
    return {"Sự kiện được ghi ngay khi xảy ra.", "Events are recorded as they happen."};
  return {
      "Sự kiện được ghi ngay, hoặc ghi muộn khi đã xảy ra lúc gửi phản ánh, lúc sự kiện trước "
      "hay đúng hạn.",
      "Events are recorded as they happen, or later, when they happened as the petition was "
      "sent, at the event before, or at the due time."};
}

Text merging() {
  return {
      "Hai cặp hồ sơ mà không quy tắc nào của A và B phân biệt được, với cùng thứ tự các mốc "
      "thời gian, được xét một lần.",
      "Two pairs of cases that no rule of A and B tells apart, with the same order of times, "
      "are explored once."};
}

Text parting() {
  return {
      "Sự kiện chỉ A hoặc chỉ B chấp nhận thì kết thúc diễn biến: sau đó hai hồ sơ không còn "
      "như nhau.",
      "An event that A alone or B alone accepts ends the history: after it the two records are "
      "no longer the same."};
}

Text names() {
  return {
      "Kênh, lĩnh vực, mức độ và mức đánh giá gọi theo tên của từng quy chế. Không so lý do "
      "từ chối, câu chữ, nhãn và điều khoản viện dẫn.",
      "Channels, topics, classes and ratings go by each law's own names. The reasons of a "
      "refusal, wordings, labels and the clauses cited are not compared."};
}

}  // namespace

std::vector<Text> scope_of(const Scope& scope) {
  return {extent(scope),    beginning(scope), events(),  times(scope),
          recording(scope), merging(),        parting(), names()};
}

}  // namespace petition::verification
