// The words of calendars, channels and clause marks, which the words of the workflow leave out.
#include "petition/json.h"

namespace petition {
inline namespace v0 {

template <>
std::span<const Word<Knowledge>> words<Knowledge>() {
  static constexpr Word<Knowledge> table[] = {
      {Knowledge::announced, "announced", "đã công bố", "announced"},
      {Knowledge::provisional, "provisional", "tạm tính, chưa công bố", "provisional"},
      {Knowledge::uncovered, "uncovered", "ngoài phạm vi của lịch", "not covered"},
  };
  return table;
}

template <>
std::span<const Word<DayKind>> words<DayKind>() {
  static constexpr Word<DayKind> table[] = {
      {DayKind::ordinary, "ordinary", "ngày thường", "ordinary day"},
      {DayKind::holiday, "holiday", "nghỉ lễ, tết", "public holiday"},
      {DayKind::in_lieu, "in_lieu", "nghỉ bù", "day in lieu"},
      {DayKind::swapped_off, "swapped_off", "nghỉ hoán đổi", "day off by swap"},
      {DayKind::worked, "worked", "làm bù", "worked rest day"},
      {DayKind::special, "special", "giờ làm việc riêng", "special opening times"},
  };
  return table;
}

template <>
std::span<const Word<Stretch::Why>> words<Stretch::Why>() {
  static constexpr Word<Stretch::Why> table[] = {
      {Stretch::Why::counted, "counted", "tính", "counted"},
      {Stretch::Why::closed, "closed", "ngoài giờ làm việc", "outside working hours"},
      {Stretch::Why::rest_day, "rest_day", "ngày nghỉ hằng tuần", "weekly rest day"},
      {Stretch::Why::day_off, "day_off", "ngày nghỉ", "day off"},
  };
  return table;
}

template <>
std::span<const Word<Closing>> words<Closing>() {
  static constexpr Word<Closing> table[] = {
      {Closing::earliest, "earliest", "đúng giờ đóng cửa", "at the closing time"},
      {Closing::next_opening, "next_opening", "giờ mở cửa kế tiếp", "at the next opening"},
  };
  return table;
}

template <>
std::span<const Word<Channel::Group>> words<Channel::Group>() {
  static constexpr Word<Channel::Group> table[] = {
      {Channel::Group::phone, "phone", "điện thoại", "phone"},
      {Channel::Group::internet, "internet", "Internet", "Internet"},
      {Channel::Group::other, "other", "khác", "other"},
  };
  return table;
}

template <>
std::span<const Word<Mark>> words<Mark>() {
  static constexpr Word<Mark> table[] = {
      {Mark::decide, "decide", "thư viện quyết định", "decided by the library"},
      {Mark::record, "record", "thư viện ghi lưu", "recorded by the library"},
      {Mark::derive, "derive", "tính từ hồ sơ ghi lưu", "derived from the record"},
      {Mark::check, "check", "kiểm tra phát hiện", "found by the audit"},
      {Mark::data, "data", "dữ liệu của quy chế", "data of the profile"},
      {Mark::out, "out", "thuộc tổ chức, ngoài phần mềm", "organisational, outside any software"},
  };
  return table;
}

}  // namespace v0
}  // namespace petition
