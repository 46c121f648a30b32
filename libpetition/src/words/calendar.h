// The words of calendars.
#pragma once

#include "words/said.h"

namespace petition::wording {

constexpr Said said(Knowledge value) {
  using enum Knowledge;
  switch (value) {
    case announced: return {"announced", "đã công bố", "announced"};
    case provisional: return {"provisional", "tạm tính, chưa công bố", "provisional"};
    case uncovered: return {"uncovered", "ngoài phạm vi của lịch", "not covered"};
  }
  return {};
}

constexpr Said said(DayKind value) {
  using enum DayKind;
  switch (value) {
    case ordinary: return {"ordinary", "ngày thường", "ordinary day"};
    case holiday: return {"holiday", "nghỉ lễ, tết", "public holiday"};
    case in_lieu: return {"in_lieu", "nghỉ bù", "day in lieu"};
    case swapped_off: return {"swapped_off", "nghỉ hoán đổi", "day off by swap"};
    case worked: return {"worked", "làm bù", "worked rest day"};
    case special: return {"special", "giờ làm việc riêng", "special opening times"};
  }
  return {};
}

constexpr Said said(Why value) {
  using enum Why;
  switch (value) {
    case counted: return {"counted", "tính", "counted"};
    case closed: return {"closed", "ngoài giờ làm việc", "outside working hours"};
    case rest_day: return {"rest_day", "ngày nghỉ hằng tuần", "weekly rest day"};
    case day_off: return {"day_off", "ngày nghỉ", "day off"};
  }
  return {};
}

constexpr Said said(Closing value) {
  using enum Closing;
  switch (value) {
    case earliest: return {"earliest", "đúng giờ đóng cửa", "at the closing time"};
    case next_opening: return {"next_opening", "giờ mở cửa kế tiếp", "at the next opening"};
  }
  return {};
}

}  // namespace petition::wording
